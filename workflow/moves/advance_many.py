"""Many moves by the system (批量办理): set-based statements, one move row for every case.

The condition and the new values come from the same declaration that takes a single step. A span
of keys is walked along the index of what is due; cases of a page may also be picked beforehand.
"""

from datetime import datetime

from sqlalchemy import ColumnElement, Table, and_, func, select
from sqlmodel import Session, col

from models.bulk import picked
from workflow.ledger.posting import post_step
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.bulk_statements import move_many
from workflow.moves.bulk_values import PICK, BulkStep, is_salted
from workflow.moves.instants import instant_of
from workflow.moves.keyset import Columns, Key, Span, edge_of, within

__all__ = ["PICK", "advance", "count_ready", "edge", "move_picked", "pick"]


def edge(
    session: Session,
    machine: CaseMachine,
    step: Step,
    moment: Moment,
    *,
    area: str,
    after: Key | None,
    size: int,
    among: ColumnElement[bool] | None = None,
) -> Key | None:
    """The key at which the next `size` cases end that may be ready; None when none comes after `after`.

    Only state and due day are in the query, because the index holds them and nothing else.
    """
    where = [col(machine.table.area) == area, machine.coarse(step, moment)]
    where += [] if among is None else [among]
    return edge_of(session, _keys(machine, step), where, after, size)


def advance(
    session: Session,
    machine: CaseMachine,
    step: Step,
    moment: Moment,
    *,
    now: datetime,
    area: str,
    span: Span | None = None,
    limit: int | None = None,
    run_id: int | None = None,
    among: ColumnElement[bool] | None = None,
    wait: bool = True,
) -> int:
    """Move the ready cases of an area in this transaction; returns how many.

    `span` bounds them by key, `limit` by number, `among` by a condition, e.g. what another step
    has picked. Without `wait` a case that another session holds is left for later.
    """
    page = BulkStep(machine, step, moment, instant_of(session, now), run_id, area)
    if wait and limit is None and not (step.postings or is_salted(machine, step)):
        return move_many(session, page, _ready(machine, step, moment, area, span, among))
    if not pick(
        session, machine, step, moment, area=area, span=span, limit=limit, among=among, wait=wait
    ):
        return 0
    return _moved(session, page)


def pick(
    session: Session,
    machine: CaseMachine,
    step: Step,
    moment: Moment,
    *,
    area: str,
    span: Span | None = None,
    limit: int | None = None,
    among: ColumnElement[bool] | None = None,
    wait: bool = True,
) -> int:
    """Lock ready cases and keep their ids in the temporary table; how many there are."""
    ready = (
        select(machine.column("id"))
        .where(_ready(machine, step, moment, area, span, among))
        .limit(limit)
        .with_for_update(skip_locked=not wait, of=machine.table)
    )
    return picked(session, PICK, ready)


def move_picked(
    session: Session,
    machine: CaseMachine,
    step: Step,
    moment: Moment,
    *,
    now: datetime,
    run_id: int | None,
    given: Table | None = None,
) -> int:
    """Move the cases whose ids stand in the temporary table, where its caller has locked them.

    `given` is the table of what was found out about each case: see `BulkStep`.
    """
    at = instant_of(session, now)
    return _moved(session, BulkStep(machine, step, moment, at, run_id, given=given))


def _moved(session: Session, page: BulkStep) -> int:
    """Move the picked cases; their money first, which the database asks for when the state changes."""
    if page.step.postings:
        post_step(session, page.machine, page.step, select(PICK.c.id), page.moment.today, page.now)
    return move_many(session, page)


def count_ready(
    session: Session, machine: CaseMachine, step: Step, moment: Moment, *, area: str
) -> int:
    """How many cases the step would move now."""
    query = select(func.count()).where(col(machine.table.area) == area, machine.ready(step, moment))
    return int(session.execute(query).scalar_one())


def _keys(machine: CaseMachine, step: Step) -> Columns:
    own = machine.column("id")
    return [machine.column(step.due_index), own] if step.due_index else [own]


def _ready(
    machine: CaseMachine,
    step: Step,
    moment: Moment,
    area: str,
    span: Span | None,
    among: ColumnElement[bool] | None,
) -> ColumnElement[bool]:
    where = [col(machine.table.area) == area]
    # Before the guards, because a guard may fail on a case outside of the span.
    if span is not None:
        where.append(within(_keys(machine, step), span))
    if among is not None:
        where.append(among)
    return and_(*where, machine.ready(step, moment))
