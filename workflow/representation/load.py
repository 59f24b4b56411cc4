"""Reading who may act for people (读取代理关系), for many people in a few queries."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from sqlalchemy import BigInteger, bindparam, exists, select
from sqlmodel import Session

from models import FAR, METADATA
from models.keys import MANY, in_parts, one_of
from workflow.shared.represented import Receiver, Representative, Represented
from workflow.shared.sql_types import TableRow

PERSON, BY, DEATH, ESTATE = (
    METADATA.tables[name] for name in ("person", "representation", "death", "estate")
)
CITIZEN = "01"
DIED = "died"


def born_on(cert_type: str, certno: str) -> date | None:
    """The day of birth that a citizen's number tells; None where it tells none."""
    digits = certno[6:14]
    if cert_type != CITIZEN or len(certno) != 18 or not (digits.isascii() and digits.isdigit()):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


PARTICULARS = [PERSON.c[name] for name in ("certno", "cert_type")]
"""What is read of a person beside what the calculation reads, to say who acts for them."""
_PERSON_ID = bindparam("person_id", type_=BigInteger)
SIGNS = tuple(
    exists().select_from(table).where(table.c.person_id == _PERSON_ID)
    for table in (BY, DEATH, ESTATE)
)
"""Whether anybody acts for a person, or their death is on record: of most nothing is."""


def as_found(session: Session, person: TableRow, *, anybody: bool) -> Represented | None:
    """One person whose row is at hand; `anybody` says whether one of `SIGNS` was found."""
    if anybody:
        return represented(session, person.id)
    died = person.covered_to if person.coverage_end == DIED else FAR
    return Represented(person.name, born_on(person.cert_type, person.certno), died)


def represented(session: Session, person_id: int | None) -> Represented | None:
    """One person with who acts for them; None without a person."""
    return represented_of(session, [person_id]).get(person_id) if person_id else None


def represented_of(session: Session, people: Collection[int]) -> dict[int, Represented]:
    """These people with who acts for them, by key."""
    found: dict[int, Represented] = {}
    acting, dead = _acting(session, people), _deaths(session, people)
    receiving = _receivers(session, people)
    columns = [
        PERSON.c[name]
        for name in ("id", "name", "cert_type", "certno", "coverage_end", "covered_to")
    ]
    for part in in_parts(people, MANY):
        for row in session.execute(select(*columns).where(one_of(session, PERSON.c.id, part))):
            died = row.covered_to if row.coverage_end == DIED else FAR
            found[row.id] = Represented(
                row.name, born_on(row.cert_type, row.certno), dead.get(row.id, died),
                tuple(acting.get(row.id, ())), tuple(receiving.get(row.id, ())),
            )  # fmt: skip
    return found


def _deaths(session: Session, people: Collection[int]) -> dict[int, date]:
    """The day of death of those of whom a death was registered here; the last says."""
    found: dict[int, date] = {}
    for part in in_parts(people, MANY):
        query = select(DEATH.c.person_id, DEATH.c.died_on).order_by(DEATH.c.id)
        where = one_of(session, DEATH.c.person_id, part)
        for key, day in session.execute(query.where(where)):
            found[key] = day
    return found


def _receivers(session: Session, people: Collection[int]) -> dict[int, list[Receiver]]:
    found: dict[int, list[Receiver]] = defaultdict(list)
    for part in in_parts(people, MANY):
        where = (one_of(session, ESTATE.c.person_id, part), ESTATE.c.ended_on == FAR)
        for row in session.execute(select(ESTATE).where(*where).order_by(ESTATE.c.id)):
            found[row.person_id].append(Receiver(row.payee_name, row.basis, row.up_to))
    return found


def _acting(session: Session, people: Collection[int]) -> dict[int, list[Representative]]:
    found: dict[int, list[Representative]] = defaultdict(list)
    numbers: set[str] = set()
    rows: list[TableRow] = []
    for part in in_parts(people, MANY):
        query = select(BY).where(one_of(session, BY.c.person_id, part)).order_by(BY.c.id)
        rows += session.execute(query).all()
        numbers |= {row.certno for row in rows} - {""}
    dead = _dead_by_number(session, numbers)
    for row in rows:
        found[row.person_id].append(
            Representative(
                row.kind, row.name, row.certno, row.relation, tuple(row.scopes),
                row.payment_paper, row.begins_on, row.ends_on, row.ended_on,
                dead.get(row.certno, FAR), row.consent,
            )
        )  # fmt: skip
    return found


def _dead_by_number(session: Session, numbers: Collection[str]) -> dict[str, date]:
    """Who of these, insured with us as well, has died: the day by identity number."""
    found: dict[str, date] = {}
    for part in in_parts(sorted(numbers)):
        where = (PERSON.c.certno.in_(part), PERSON.c.coverage_end == DIED)
        query = select(PERSON.c.certno, PERSON.c.covered_to).where(*where)
        for certno, day in session.execute(query):
            found[certno] = day
    return found
