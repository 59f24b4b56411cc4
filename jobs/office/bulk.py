"""One move for many cases (批量办理): tried beforehand, ordered, and taken one by one with a result each.

Each case is a transaction with its result, so that an order which is killed in the middle goes on
behind what was committed, and nothing is done twice. Whoever ordered it goes on with it.
"""

import time
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from sqlmodel import Session, col, select, update

from config.errors import YidiError
from jobs.app import App
from jobs.office.entry import loading, take_move
from models import BulkItem, BulkOrder, ItemState, OrderState
from models.database import affected
from workflow.desk.put import held_now
from workflow.desk.rule import check_desk
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.acting import Act
from workflow.moves.actors import find_actor
from workflow.moves.decide import request_move
from workflow.service.find_case import find_case
from workflow.service.load_context import load_context
from workflow.shared.errors import NotTakenError, UnknownCaseError
from workflow.shared.json_types import JsonObject

MOST = 500
"""So many cases one order has at most."""


class Wanted(NamedTuple):
    """What is to be done with each case: the move, why, with which facts."""

    trigger: str
    reason: str = ""
    facts: JsonObject | None = None


class Tried(NamedTuple):
    """A case as it would be taken now: its version, amount and end, or why it would be refused."""

    no: str
    machine: str
    seen: int
    amount: int | None
    fault: YidiError | None


class OrderProgress(NamedTuple):
    """How far an order is."""

    state: OrderState
    waiting: int
    done: int
    refused: int


def try_out(app: App, numbers: Sequence[str], wanted: Wanted) -> list[Tried]:
    """Ask of every case whether whoever asks could take the move now; nothing is written."""
    found = []
    with app.database.reading() as session:
        for no in numbers[:MOST]:
            try:
                found.append(_tried(app, session, no, wanted))
            except YidiError as fault:
                found.append(Tried(no, "", 0, None, fault))
    return found


def _tried(app: App, session: Session, no: str, wanted: Wanted) -> Tried:
    machine, record = find_case(session, no, app.reach)
    amount = record.payable if hasattr(record, "payable") else None
    fault = None
    try:
        _check(app, session, machine, record, wanted)
    except YidiError as refused:
        fault = refused
    return Tried(record.no, machine.name, record.version, amount, fault)


def _check(app: App, session: Session, machine: CaseMachine, record: Row, wanted: Wanted) -> Step:
    """The step that would be taken, or the refusal."""
    if not machine.taken:
        raise NotTakenError(record.no)
    moment, trigger = app.day.moment(record.area), machine.meant(wanted.trigger)
    actor = find_actor(session, app.asker.name)
    act = Act(moment, app.now, actor, wanted.reason)
    step, _request = request_move(
        machine, record, trigger, act, wanted.facts or {},
        partial(loading(app), session, machine, record, moment, trigger),
        partial(load_context, session, machine, record, moment),
    )  # fmt: skip
    held = held_now(session, machine.name, record.id, record.state, app.now)
    check_desk(record.no, step, held, {actor.name}, app.now)
    return step


def order(app: App, chosen: Sequence[tuple[str, int]], wanted: Wanted) -> int:
    """Keep what is ordered for these cases in the versions that were seen; the number of the order."""
    tried = {each.no: each for each in try_out(app, [no for no, _ in chosen], wanted)}
    machine = next((each.machine for each in tried.values() if each.machine), "")
    with app.database.writing() as session:
        made = BulkOrder(
            machine=machine, trigger=wanted.trigger, reason=wanted.reason, facts=wanted.facts or {},
            asked_by=app.asker.name, asked_at=app.now, state=OrderState.RUNNING.value,
        )  # fmt: skip
        session.add(made)
        session.flush()
        assert made.id is not None
        for place, (no, seen) in enumerate(chosen[:MOST]):
            amount = tried[no].amount if no in tried else None
            session.add(
                BulkItem(
                    order_id=made.id, place=place, no=no, seen=seen, amount=amount,
                    state=ItemState.WAITING.value,
                )
            )  # fmt: skip
        return made.id


def go_on(app: App, number: int, *, seconds: float = 1.5) -> OrderProgress:
    """Take the next cases of an order for so long; on pause, or when nothing waits, it ends."""
    made = own_order(app, number)
    until = time.monotonic() + seconds
    while (item := _next(app, number)) is not None:
        if not _take_one(app, made, item) or time.monotonic() >= until:
            break
    return progress(app, number)


def _next(app: App, number: int) -> BulkItem | None:
    with app.database.reading() as session:
        running = select(BulkOrder.state).where(BulkOrder.id == number)
        if session.exec(running).one() != OrderState.RUNNING:
            return None
        waiting = (BulkItem.order_id == number, BulkItem.state == ItemState.WAITING.value)
        return session.exec(select(BulkItem).where(*waiting).order_by(col(BulkItem.place))).first()


def _take_one(app: App, made: BulkOrder, item: BulkItem) -> bool:
    """Take one case and keep its result, both or neither; False where another goes on with it."""
    with app.database.as_one():
        if not _marked(app, item, ItemState.DONE):
            return False
        try:
            take_move(
                app, item.no, made.trigger, made.asked_by, reason=made.reason, facts=made.facts,
                seen_version=item.seen,
            )  # fmt: skip
        except YidiError as fault:
            _marked(app, item, ItemState.REFUSED, fault)
    return True


def _marked(app: App, item: BulkItem, state: ItemState, fault: YidiError | None = None) -> bool:
    """Mark a case of a running order; first of all, so that of two who go on one takes it."""
    its = (col(BulkItem.order_id) == item.order_id, col(BulkItem.place) == item.place)
    was = ItemState.WAITING if fault is None else ItemState.DONE
    running = (
        select(BulkOrder.id)
        .where(BulkOrder.id == item.order_id, BulkOrder.state == OrderState.RUNNING.value)
        .exists()
    )
    told = {"code": fault.code, "says": fault.sentence("zh")[:1000]} if fault else {}
    change = update(BulkItem).where(*its, col(BulkItem.state) == was.value, running)
    with app.database.writing() as session:
        return affected(session, change.values(state=state.value, **told)) == 1


def pause(app: App, number: int, *, paused: bool) -> OrderProgress:
    """Pause an order behind the case at hand, or let it go on."""
    own_order(app, number)
    was, then = OrderState.RUNNING, OrderState.PAUSED
    was, then = (was, then) if paused else (then, was)
    with app.database.writing() as session:
        its = (col(BulkOrder.id) == number, col(BulkOrder.state) == was.value)
        affected(session, update(BulkOrder).where(*its).values(state=then.value))
    return progress(app, number)


def progress(app: App, number: int) -> OrderProgress:
    """How far an order is; one of which nothing waits is done."""
    with app.database.writing() as session:
        found = list(session.exec(select(BulkItem.state).where(BulkItem.order_id == number)))
        counts = {state: found.count(state.value) for state in ItemState}
        if not counts[ItemState.WAITING]:
            done = update(BulkOrder).where(col(BulkOrder.id) == number)
            affected(session, done.values(state=OrderState.DONE.value))
        state = session.exec(select(BulkOrder.state).where(BulkOrder.id == number)).one()
    return OrderProgress(OrderState(state), *(counts[each] for each in ItemState))


def own_order(app: App, number: int) -> BulkOrder:
    """An order of whoever asks; another's does not exist for them."""
    with app.database.reading() as session:
        found = session.get(BulkOrder, number)
        if found is None or found.asked_by != app.asker.name:
            raise UnknownCaseError(str(number))
        session.expunge(found)
        return found
