"""Finding people and cases by what somebody knows of them (查找)."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from config.errors import YidiError
from config.text import Text
from console.answers.asked import asked
from console.answers.queries import View
from console.answers.refusals import misuse, offered
from jobs.app import App
from jobs.office.person_meant import covers_person
from models import (
    ArchivedCase,
    Care,
    Category,
    Claim,
    Filing,
    Institution,
    Moved,
    Payment,
    Payout,
    Person,
    Qualification,
    Recovery,
    RecoveryKind,
    Referral,
)
from models.keys import one_of
from workflow.access.kinds import SEARCH
from workflow.machine.machine import CaseMachine
from workflow.records.find_cases import FoundCase, by_number, of_people, owner
from workflow.records.find_people import FoundPerson, find_people
from workflow.records.search_words import TooShortError, taken_apart
from workflow.service.machines import MACHINES
from workflow.shared.money import yuan

PERSON = "person"
KINDS = {machine.called_also or machine.name: machine for machine in MACHINES.values()}
"""What can be found beside people, as it is called on the command line."""
COVERED, STOPPED = "covered", "stopped"
ARCHIVED = Text("已归档", "archived")


def kinds_of(kind: str | None) -> tuple[bool, list[CaseMachine]]:
    """Whether people are looked for, and the machines whose cases are; all without a kind."""
    if kind is None:
        return True, list(KINDS.values())
    named = kind.removesuffix("s")
    if named in (PERSON, "people"):
        return True, []
    if machine := KINDS.get(named) or KINDS.get(f"{named.removesuffix('ie')}y"):
        return False, [machine]
    raise unknown_kind(kind, (PERSON, *KINDS))


def unknown_kind(kind: str, known: Iterable[str]) -> YidiError:
    """A kind that there is not, with the nearest that there are."""
    known = list(known)
    near, there = offered(kind, known), ", ".join(known)
    return misuse(
        "unknown_kind",
        f"没有类别 {kind}；{near.zh}；可用：{there}。",
        f"no kind {kind}; {near.en}; there are: {there}.",
    )


@asked(SEARCH, person="given")
def answer_find(
    app: App, view: View, given: str, kind: str | None, area: str | None, limit: int
) -> list[dict[str, Any]]:
    """Return what fits the words as a whole: `kind`, `no`, `label`, `state`, `area`, and what `matched`.

    What has the number itself comes first, then people, then their cases, the newest first. A text
    that would fit almost everybody is refused (`too_short`).
    """
    with_people, machines = kinds_of(kind)
    words = taken_apart(given, app.regions, area)
    with app.database.reading() as session:
        people = find_people(session, words)
        numbered = list(by_number(session, machines, words, limit, app.reach))
        theirs = of_people(session, machines, people, limit, app.reach)
        known = _known(session, people, [*numbered, *theirs])
        reached = [each for each in people if covers_person(app.reach, known.people[each.id])]
        if not (reached or numbered or theirs) and words.meagre:
            raise TooShortError(words.whole)
        rows = chain(
            (_case(each, known, view) for each in numbered),
            (
                _person(known.people[each.id], each.matched, app, view)
                for each in (reached if with_people else ())
            ),
            (_case(each, known, view) for each in theirs),
        )
        return list({(row["kind"], row["no"]): row for row in reversed([*rows])}.values())[::-1][
            :limit
        ]


class _Known(NamedTuple):
    """Whose cases they are, and the names of the institutions."""

    people: dict[int, Person]
    places: dict[int, str]


def _known(session: Session, people: Sequence[FoundPerson], cases: Sequence[FoundCase]) -> _Known:
    ids = {each.id for each in people} | {owner(each.record) for each in cases}
    query = select(Person).where(one_of(session, col(Person.id), sorted(ids)))
    where = sorted({id_ for each in cases if (id_ := getattr(each.record, "institution_id", None))})
    names = select(Institution.id, Institution.name).where(
        one_of(session, col(Institution.id), where)
    )
    return _Known(
        {person.id or 0: person for person in session.exec(query)},
        {id_ or 0: name for id_, name in session.exec(names)},
    )


def _person(person: Person, matched: str, app: App, view: View) -> dict[str, Any]:
    covered = person.covered_to >= app.today
    return {
        "kind": PERSON, "no": person.psn_no, "label": _named(person, view),
        "state": COVERED if covered else person.coverage_end or STOPPED,
        "area": person.area, "matched": matched,
    }  # fmt: skip


def _named(person: Person, view: View) -> str:
    return f"{person.name} {view.certno(person.certno)}"


def _case(found: FoundCase, known: _Known, view: View) -> dict[str, Any]:
    person = known.people.get(owner(found.record))
    parts = [person.name if person else "", _about(found.record, known, view)]
    machine = found.machine
    return {
        "kind": machine.called_also or machine.name, "no": found.record.no,
        "label": " ".join(part for part in parts if part),
        "state": found.record.state, "area": found.record.area, "matched": found.matched,
    }  # fmt: skip


def _about(record: Moved | ArchivedCase, known: _Known, view: View) -> str:
    """What a case is about, in few words."""
    match record:
        case Filing():
            category = Category(record.category).label.say(view.lang)
            return f"{category} {view.regions.name(record.destination)} {record.starts_on}"
        case Claim():
            care = Care(record.care).label.say(view.lang)
            place = known.places.get(record.institution_id or 0, record.institution_name)
            return f"{care} {place} {record.discharged_on} {yuan(record.total)}"
        case Referral():
            return f"{record.from_name} → {record.to_name} {record.referred_on}"
        case Qualification():
            return f"{record.disease_name or record.disease} {record.applied_on}"
        case Payout():
            return f"{record.bank} {record.applied_on} {yuan(record.total)}"
        case Payment():
            return f"{record.claim_no} {yuan(record.amount)}"
        case Recovery():
            kind = RecoveryKind(record.kind).label.say(view.lang)
            return f"{kind} {record.claim_no} {yuan(record.amount)}"
        case _:
            return ARCHIVED.say(view.lang)
