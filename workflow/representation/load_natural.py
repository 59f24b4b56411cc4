"""Natural persons found (自然人): by the name under which they act, or by their paper."""

from collections.abc import Collection
from typing import NamedTuple

from sqlmodel import Session, col, select

from models import FAR, Person, Representation, Role
from workflow.access.reach import Reach
from workflow.avoidance.same_person import records_of
from workflow.intake.formats import same_name
from workflow.machine.context import Actor
from workflow.representation.load import CITIZEN, represented_of
from workflow.shared.errors import UnknownUserError
from workflow.shared.natural import NaturalPerson

INSURED = "psn:"
"""Begins the name of somebody who is insured here: psn:NUMBER@AREA (参保人)."""
ENTERED = "agt:"
"""Begins the name of somebody who only acts for others: the number of their first entry (代理人)."""


class IdentityPaper(NamedTuple):
    """Who somebody is by their paper (身份证件): name, number, kind."""

    name: str
    certno: str
    cert_type: str = CITIZEN


def insured_actor(session: Session, name: str) -> Actor:
    """The insured person with this name (psn:…); unknown where they are not here, or have died."""
    number, _, area = name.removeprefix(INSURED).rpartition("@")
    its = (Person.psn_no == number, Person.area == area)
    person = session.exec(select(Person).where(*its)).first()
    own = records_of(session, [person.id or 0]) if person else frozenset[int]()
    if person is None or _has_died(session, own):
        raise UnknownUserError(name)
    return _actor(session, name, IdentityPaper(person.name, person.certno, person.cert_type), own)


def entered_actor(session: Session, name: str) -> Actor:
    """Who was entered as acting for somebody, with this name (agt:…)."""
    number = name.removeprefix(ENTERED)
    entry = session.get(Representation, int(number)) if _is_key(number) else None
    if entry is None or not entry.certno:
        raise UnknownUserError(name)
    return _actor(session, name, IdentityPaper(entry.name, entry.certno), frozenset())


def name_of(session: Session, paper: IdentityPaper) -> str | None:
    """The name under which somebody with this paper acts; None where nobody here has it.

    Of several records the one whose coverage lasts longest names them; all are theirs.
    """
    its = (Person.certno == paper.certno, Person.cert_type == paper.cert_type)
    query = select(Person).where(*its, col(Person.merged_into_id).is_(None))
    found = session.exec(query.order_by(col(Person.covered_to).desc(), col(Person.id))).all()
    theirs = [each for each in found if same_name(each.name, paper.name)]
    if theirs:
        died = _has_died(session, [each.id or 0 for each in theirs])
        return None if died else f"{INSURED}{theirs[0].psn_no}@{theirs[0].area}"
    entries = _entries(session, paper)
    return f"{ENTERED}{entries[0].id}" if entries else None


def _actor(session: Session, name: str, paper: IdentityPaper, own: frozenset[int]) -> Actor:
    """Until it is said of which day, what is theirs are their own records alone."""
    people = {each.person_id for each in _entries(session, paper)} - own
    others = tuple(sorted(represented_of(session, people).items()))
    natural = NaturalPerson(paper.name, paper.certno, own, others)
    return Actor(
        name, frozenset({Role.APPLICANT}), reach=Reach(people=own, acts_for=own), natural=natural
    )


def _entries(session: Session, paper: IdentityPaper) -> list[Representation]:
    """Those of this number and name who were ever entered, the first first."""
    if not paper.certno:
        return []
    query = select(Representation).where(Representation.certno == paper.certno)
    found = session.exec(query.order_by(col(Representation.id)))
    return [each for each in found if same_name(each.name, paper.name)]


def _has_died(session: Session, records: Collection[int]) -> bool:
    return any(each.died_on != FAR for each in represented_of(session, records).values())


def _is_key(number: str) -> bool:
    return number.isascii() and number.isdecimal() and len(number) < 19
