"""Locking a case for a move (锁定): found by its number, in one statement."""

from functools import cache

from sqlalchemy import Connection, and_, bindparam, select, true
from sqlmodel import Session, col

from models import METADATA, Person
from models.database import Database, connection_of
from models.prepared import Prepared
from workflow.access.reach import EVERYTHING, Reach
from workflow.access.reached import reaches
from workflow.desk.rule import DESK, OnDesk
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.service.find_case import find_case, own_number
from workflow.service.machines import NUMBERED, TAKEN
from workflow.shared.errors import NotTakenError, UnknownCaseError


def lock_case(
    session: Session, no: str, reach: Reach, *, person: bool = False
) -> tuple[CaseMachine, Row, int]:
    """The machine and the locked row of a case, and the version it had before the wait for the lock.

    What is not within the reach is refused as what does not exist.

    With `person` the insured person is held first: two moves of one person's benefit year wait
    for each other, and never each for the other.
    """
    no = own_number(session, no, reach)
    of = NUMBERED.get(no[6:8])
    if of is not None and of.name not in TAKEN:
        raise NotTakenError(no)
    ours = None if person else of
    if ours is not None:
        held = _held(session, ours, "no", no)
        if held is not None and not reaches(session, ours.name, held[0], reach):
            raise UnknownCaseError(no)
        if held is not None:
            return ours, *held
    machine, record = find_case(session, no, reach)
    if person:
        # A weak lock: a writer of another claim of the person only needs the person to stay (FOR
        # KEY SHARE), and must not wait for us while we wait for that claim.
        owner = select(col(Person.id)).where(col(Person.id) == record.person_id)
        session.execute(owner.with_for_update(key_share=True))
    seen = record.version
    held = _held(session, machine, "id", record.id)
    if held is None:
        # Archived in this very moment: the second search finds it in the archive.
        return lock_case(session, no, reach, person=person)
    return machine, held[0], seen


def _held(
    session: Session, machine: CaseMachine, column: str, value: str | int
) -> tuple[Row, int] | None:
    """The row of a case, held, and the version it had when the statement began."""
    connection = connection_of(session)
    holding = _holding(machine.name, column, connection.dialect.name == "sqlite")
    found = holding.first(connection, {"value": value})
    return None if found is None else (found, found.seen)


@cache
def _holding(name: str, column: str, alone: bool) -> Prepared:
    """The statement that finds and holds a case, built once."""
    table = METADATA.tables[name]
    which = table.c[column] == bindparam("value")
    # On whose desk it lies comes along, because every move asks: see `desk_of`.
    desk = [DESK.c[each].label(f"desk_{each}") for each in ("state", *OnDesk._fields)]
    its = and_(DESK.c.machine == name, DESK.c.case_id == table.c.id)
    if alone:
        # The writer is alone, because its transaction began after all others.
        query = select(*table.c, table.c.version.label("seen"), *desk)
        return Prepared(query.outerjoin_from(table, DESK, its).where(which))
    # A session that waits for the lock gets the row as it is then; `seen` stays as it was.
    seen = select(table.c.version).where(which).cte("seen").prefix_with("MATERIALIZED")
    query = select(*table.c, seen.c.version.label("seen"), *desk)
    joined = query.select_from(table).join(seen, true()).outerjoin(DESK, its)
    return Prepared(joined.where(which).with_for_update(of=table))


def desk_of(held: Row) -> OnDesk | None:
    """On whose desk a case lay when it was locked, where it still stands as it was taken up."""
    if held.desk_holder is None or held.desk_state != held.state:
        return None
    return OnDesk(held.desk_holder, held.desk_until, held.desk_held_until, held.desk_reason)


def seen_now(database: Database, connection: Connection, no: str) -> int:
    """The version that a case has now, before the transaction on this connection begins."""
    if ours := NUMBERED.get(no[6:8]):
        found = _version(ours.name).first(connection, {"no": no})
        if found is not None:
            return int(found.version)
    with database.reading() as session:
        return int(find_case(session, no, EVERYTHING)[1].version)


@cache
def _version(name: str) -> Prepared:
    table = METADATA.tables[name]
    return Prepared(select(table.c.version).where(table.c.no == bindparam("no")))
