"""What is within a reach, as SQL and of one record (可及范围的查询): lists ask the first, single cases the second."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import (
    ColumnElement,
    Table,
    Text,
    and_,
    exists,
    false,
    or_,
    select,
    true,
    type_coerce,
)
from sqlmodel import Session, SQLModel

from models import METADATA
from workflow.access.reach import Belongings, Reach

FILING, REFERRAL, PERSON = (METADATA.tables[name] for name in ("filing", "referral", "person"))
MOVE = METADATA.tables["move"]
FIRST = MOVE.alias("first_move")
CARE = METADATA.tables["entitlement"]
CHOSEN = ("hospitals", "evidence")
"""The columns of a qualification that name hospitals."""
OF_PEOPLE = ("filing", "claim", "referral", "entitlement")
"""The cases of people, about which they are told."""


class Placed(Protocol):
    """A row of a case, or of anything else that lies in an area."""

    @property
    def id(self) -> int | None: ...
    @property
    def area(self) -> str: ...


def reached(of: Table | type[SQLModel], reach: Reach) -> ColumnElement[bool]:
    """The rows of a table of cases that are theirs: nothing is asked of whoever works everywhere."""
    table = of if isinstance(of, Table) else METADATA.tables[str(of.__tablename__)]
    within = true() if reach.areas is None else table.c.area.in_(sorted(reach.areas))
    return within if reach.whole_areas else and_(within, _ways(table, reach))


def reached_people(reach: Reach, person: Any = PERSON.c) -> ColumnElement[bool]:
    """The people who are theirs: of their areas, themselves, their employees.

    Nobody is a hospital's or a helper's for a case of theirs.
    """
    within = true() if reach.areas is None else person.area.in_(sorted(reach.areas))
    if reach.whole_areas:
        return within
    ways = [false()]
    if reach.people:
        ways.append(person.id.in_(sorted(reach.people)))
    if reach.unit:
        ways.append(person.emp_no == reach.unit)
    return and_(within, or_(*ways))


def _ways(table: Table, reach: Reach) -> ColumnElement[bool]:
    ways: list[ColumnElement[bool]] = [false()]
    if reach.people and "person_id" in table.c:
        ways.append(table.c.person_id.in_(sorted(reach.people)))
    if reach.institution:
        ways += _of_institution(table, reach.institution)
    if reach.unit and table is FILING:
        # A name of its own: the query around it may ask the same table.
        who = PERSON.alias()
        ways.append(exists().where(who.c.id == table.c.person_id, who.c.emp_no == reach.unit))
    if reach.entered_by and "id" in table.c:
        ways.append(
            exists().where(
                FIRST.c.machine == table.name, FIRST.c.case_id == table.c.id, FIRST.c.seq == 1,
                FIRST.c.actor == reach.entered_by,
            )
        )  # fmt: skip
    return or_(*ways)


def _of_institution(table: Table, code: str) -> list[ColumnElement[bool]]:
    """A hospital's own: referrals that it sent or receives, the filings that those it sent made, and
    the qualifications of those who chose it, or whose records are its.
    """
    if table is REFERRAL:
        return [or_(table.c.from_code == code, table.c.to_code == code)]
    if table is FILING:
        made = REFERRAL.alias()
        return [exists().where(made.c.filing_id == table.c.id, made.c.from_code == code)]
    if table is CARE:
        kept = (type_coerce(table.c[name], Text) for name in CHOSEN)
        return [or_(*(text.contains(f'"{code}"', autoescape=True) for text in kept))]
    return []


def reaches(session: Session, name: str, record: Placed, reach: Reach) -> bool:
    """Whether this row of a machine's table is theirs; only outsiders cost a statement."""
    if reach.areas is not None and record.area not in reach.areas:
        return False
    if reach.whole_areas:
        return True
    if reach.people is not None and getattr(record, "person_id", None) in reach.people:
        return True
    if not (reach.institution or reach.unit or reach.entered_by):
        return False
    return reach.covers(belongings(session, name, record))


def belongings(session: Session, name: str, record: Placed) -> Belongings:
    """To whom a record belongs."""
    table, person = METADATA.tables[name], getattr(record, "person_id", None)
    first = select(MOVE.c.actor).where(
        MOVE.c.machine == name, MOVE.c.case_id == record.id, MOVE.c.seq == 1
    )
    employer, institutions = "", frozenset[str]()
    if table is FILING:
        employer = session.scalar(select(PERSON.c.emp_no).where(PERSON.c.id == person)) or ""
        made = select(REFERRAL.c.from_code).where(REFERRAL.c.filing_id == record.id)
        institutions = frozenset(session.scalars(made))
    if table is REFERRAL:
        ends = select(table.c.from_code, table.c.to_code).where(table.c.id == record.id)
        institutions = frozenset(code for row in session.execute(ends) for code in row)
    if table is CARE:
        kept = select(*(table.c[name] for name in CHOSEN)).where(table.c.id == record.id)
        institutions = frozenset(_codes(*session.execute(kept).one()))
    by = session.scalar(first) or ""
    return Belongings(record.area, person, employer, institutions, by)


def _codes(chosen: Sequence[str], evidence: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield from chosen
    for each in evidence:
        yield from (value for value in each.values() if isinstance(value, str))


def reached_about(of: type[SQLModel], reach: Reach) -> ColumnElement[bool]:
    """The rows that are about a case of theirs, by its machine and id: notices."""
    about: Any = METADATA.tables[str(of.__tablename__)].c
    within = true() if reach.areas is None else about.area.in_(sorted(reach.areas))
    if reach.whole_areas:
        return within
    ways = [
        and_(
            about.machine == name,
            about.case_id.in_(select(table.c.id).where(reached(table, reach))),
        )
        for name in OF_PEOPLE
        for table in (METADATA.tables[name],)
    ]
    return and_(within, or_(*ways))


def reaches_about(session: Session, row: Any, reach: Reach) -> bool:
    """The same of one row."""
    if reach.areas is not None and row.area not in reach.areas:
        return False
    if reach.whole_areas:
        return True
    table = METADATA.tables[row.machine]
    its = select(table.c.id).where(table.c.id == row.case_id, reached(table, reach))
    return row.machine in OF_PEOPLE and session.scalar(its) is not None
