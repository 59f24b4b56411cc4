"""Whom a number means (编号所指的人): a case's person, an identity number or a person number."""

from contextlib import suppress

from sqlmodel import Session

from models import ArchivedCase, Person
from workflow.access.reach import Belongings, Reach
from workflow.registers.former_numbers import ids_named
from workflow.service.find_case import find_archived, find_case
from workflow.shared.errors import (
    AmbiguousNumberError,
    ArchivedCaseError,
    UnknownCaseError,
    UnknownPersonError,
)


def person_meant(session: Session, reach: Reach, number: str, area: str | None = None) -> Person:
    """The person of this case, or with this identity or person number; one record or a refusal.

    A record that was merged away is the one that stayed. Who is not within the reach is refused
    as who does not exist.
    """
    found = {_kept(session, key).id: _kept(session, key) for key in ids_named(session, number)}
    people = [
        each for each in found.values() if area in (None, each.area) and covers_person(reach, each)
    ]
    if len(people) == 1:
        return people[0]
    if people:
        raise UnknownPersonError(number, len(people))
    with suppress(UnknownCaseError, AmbiguousNumberError):
        return _kept(session, _of_case(session, reach, number))
    raise UnknownPersonError(number)


def covers_person(reach: Reach, person: Person) -> bool:
    """Whether a person is theirs."""
    return reach.covers(Belongings(person.area, person.id, person.emp_no))


def _of_case(session: Session, reach: Reach, number: str) -> int:
    try:
        _, record = find_case(session, number, reach)
    except ArchivedCaseError:
        archived: ArchivedCase | None = find_archived(session, number, reach)
        assert archived is not None
        return archived.person_id
    key = getattr(record, "person_id", None)
    if key is None:
        raise UnknownCaseError(number)
    return int(key)


def _kept(session: Session, key: int) -> Person:
    person = session.get_one(Person, key)
    return person if person.merged_into_id is None else _kept(session, person.merged_into_id)
