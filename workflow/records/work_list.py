"""What waits for one person, in pages (我的待办): as `next` orders it, read along the indexes of what is due."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Select,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    union_all,
)
from sqlalchemy import cast as as_type
from sqlalchemy.types import TypeEngine
from sqlmodel import Session

from models import METADATA, Claim, Filing, Moved
from models.states import MOST_TRIES
from workflow.desk.rule import DESK, lies_here, on_desk, open_to
from workflow.machine.context import Actor, BusinessDay
from workflow.machine.machine import CaseMachine
from workflow.records.next_case import DEADLINES, QUEUES, Queue, bounds, states_of
from workflow.service.machines import MACHINES
from workflow.shared.sql_types import TableRow

PERSON, INSTITUTION = METADATA.tables["person"], METADATA.tables["institution"]
MOST_COUNTED = 100
"""So many overdue cases are counted; more are told as more."""
OPEN, MINE, HELD, ALL = "open", "mine", "held", "all"
"""Whose cases: free ones and mine (待办), mine (我领取的), mine on hold (挂起), everybody's (全部)."""


class PageStart(NamedTuple):
    """The case behind which a page begins."""

    day: date
    machine: str
    id: int


@dataclass(frozen=True)
class WorkWanted:
    """Which of what waits for somebody a page shows."""

    machines: Sequence[CaseMachine] = tuple(MACHINES.values())
    state: str = ""
    overdue: bool = False
    whose: str = OPEN
    limit: int = 50
    there: frozenset[tuple[str, str]] | None = None
    """The machines and states in which anything waits at all, where that is known: no other is read."""
    after: PageStart | None = None


def work_page(
    session: Session, areas: Iterable[str], actor: Actor, day: BusinessDay, wanted: WorkWanted
) -> Sequence[TableRow]:
    """The next page of what waits for a person, most overdue first, in one statement."""
    parts = [_part(each, area, actor, day, wanted) for each, area in _queues(areas, actor, wanted)]
    if not parts:
        return []
    case = union_all(*(select(each.subquery()) for each in parts)).subquery("waiting")
    query = (
        select(
            case, PERSON.c.name, PERSON.c.certno, INSTITUTION.c.name.label("institution"),
            DESK.c.holder, DESK.c.until, DESK.c.held_until, DESK.c.reason,
        )
        .join(PERSON, PERSON.c.id == case.c.person_id, isouter=True)
        .join(INSTITUTION, INSTITUTION.c.id == case.c.institution_id, isouter=True)
        .join(DESK, lies_here(case.c, case.c.machine, day.now), isouter=True)
        .order_by(case.c.day, case.c.machine, case.c.id)
        .limit(wanted.limit)
    )  # fmt: skip
    return session.execute(query).all()


class DeskCounts(NamedTuple):
    """How many cases are overdue (at most `MOST_COUNTED`), on this person's desk, and on hold there."""

    overdue: int
    mine: int
    held: int


def work_counts(
    session: Session, areas: Iterable[str], actor: Actor, day: BusinessDay, wanted: WorkWanted
) -> DeskCounts:
    """The counts above the list, in one statement."""
    late = WorkWanted(wanted.machines, overdue=True, limit=MOST_COUNTED, there=wanted.there)
    parts = [_part(each, area, actor, day, late) for each, area in _queues(areas, actor, late)]
    overdue: ColumnElement[int] = literal(0)
    if parts:
        some = union_all(*(select(each.subquery()) for each in parts)).limit(MOST_COUNTED)
        overdue = select(func.count()).select_from(some.subquery()).scalar_subquery()
    mine = [
        select(table.c.id, DESK.c.held_until)
        .join(DESK, lies_here(table.c, table.name, day.now))
        .where(DESK.c.holder == actor.name)
        for machine in wanted.machines
        if machine.taken
        for table in (METADATA.tables[machine.name],)
    ]
    own = union_all(*mine).subquery() if mine else select(literal(0), literal(day.today)).subquery()
    held_until = own.c[1]
    query = select(
        overdue,
        select(func.count()).select_from(own).scalar_subquery() if mine else literal(0),
        select(func.count()).select_from(own).where(held_until > day.today).scalar_subquery(),
    )
    return DeskCounts(*session.execute(query).one())


def waiting_counts(
    session: Session, areas: Sequence[str], actor: Actor, machines: Iterable[CaseMachine]
) -> dict[tuple[str, str], int]:
    """How many cases wait for the roles of a person, by machine and state."""
    states = _states(actor, machines)
    tally = METADATA.tables["tally"].c
    key = (tally.machine, tally.state)
    query = select(*key, func.sum(tally.n)).where(tally.area.in_(areas)).group_by(*key)
    return {
        (machine, state): int(n)
        for machine, state, n in session.execute(query)
        if n and (machine, state) in states
    }


def _states(actor: Actor, machines: Iterable[CaseMachine]) -> set[tuple[str, str]]:
    wanted = {machine.name for machine in machines}
    return {
        (queue.machine.name, str(state))
        for queue in QUEUES
        if queue.machine.name in wanted
        for state in states_of(queue, actor)
    }


def _queues(areas: Iterable[str], actor: Actor, wanted: WorkWanted) -> Iterator[tuple[Queue, str]]:
    """The queues that can hold anything that is wanted, in each area."""
    for area in areas:
        for queue in QUEUES:
            if queue.machine not in wanted.machines or not _mine(queue, actor, wanted):
                continue
            if wanted.overdue and queue.day not in DEADLINES:
                continue
            if wanted.whose in (MINE, HELD) and not queue.machine.taken:
                continue
            yield queue, area


def _part(
    queue: Queue, area: str, actor: Actor, day: BusinessDay, wanted: WorkWanted
) -> Select[Any]:
    """One queue in one area: as many as a page shows, along its index."""
    machine, c = queue.machine, METADATA.tables[queue.machine.name].c
    along: ColumnElement[date] = c[queue.day]
    mine = _mine(queue, actor, wanted)
    # Written out, because the database must see that the partial index fits.
    of_index, theirs = (
        c.state.in_([literal_column(f"'{state}'") for state in states])
        for states in (queue.states, mine)
    )
    where = [c.area == area, of_index, theirs, c.tries < MOST_TRIES]
    where += [*bounds(queue, actor, day), *_whose(machine, actor, day, wanted.whose)]
    if wanted.overdue:
        where.append(along < day.today)
    if wanted.after is not None:
        where += _behind(machine.name, along, c.id, wanted.after)
    query = select(*_columns(machine, along)).where(*where)
    return query.order_by(along, c.id).limit(wanted.limit)


def _mine(queue: Queue, actor: Actor, wanted: WorkWanted) -> list[str]:
    """The states of a queue that are wanted, wait for this person, and have anything in them."""
    return [
        state
        for state in states_of(queue, actor)
        if wanted.state in ("", state)
        and (wanted.there is None or (queue.machine.name, str(state)) in wanted.there)
    ]


def _whose(
    machine: CaseMachine, actor: Actor, day: BusinessDay, whose: str
) -> list[ColumnElement[bool]]:
    table = METADATA.tables[machine.name]
    mine = DESK.c.holder == actor.name
    if whose == MINE:
        return [on_desk(table, day.now, mine)]
    if whose == HELD:
        return [on_desk(table, day.now, mine, DESK.c.held_until > day.today)]
    return [open_to(table, actor.name, day.now, day.today)] if whose == OPEN else []


def _behind(
    machine: str, along: ColumnElement[date], own: ColumnElement[int], after: PageStart
) -> list[ColumnElement[bool]]:
    """PageStart a case in the order of day, machine and id; the day alone bounds the index."""
    if machine < after.machine:
        return [along > after.day]
    if machine > after.machine:
        return [along >= after.day]
    return [along >= after.day, or_(along > after.day, own > after.id)]


def _columns(machine: CaseMachine, along: ColumnElement[date]) -> list[ColumnElement[Any]]:
    """What a row shows, the same of every machine; nothing where it has none."""
    c = METADATA.tables[machine.name].c

    def own(name: str, like: ColumnElement[Any]) -> ColumnElement[Any]:
        kind: TypeEngine[Any] = like.type
        return c[name].label(name) if name in c else as_type(null(), kind).label(name)

    claim, filing = _of(Claim), _of(Filing)
    return [
        literal(machine.name).label("machine"), c.id, c.no, c.area, c.state, c.state_since,
        along.label("day"), literal(along.name in DEADLINES).label("deadline"),
        own("person_id", claim.person_id), own("insutype", claim.insutype),
        own("med_type", claim.med_type), own("category", filing.category),
        own("destination", filing.destination), own("institution_id", claim.institution_id),
        own("institution_name", claim.institution_name), own("total", claim.total),
        own("findings", claim.findings), own("materials_ok", filing.materials_ok),
    ]  # fmt: skip


def _of(table: type[Moved]) -> Any:
    return METADATA.tables[str(table.__tablename__)].c
