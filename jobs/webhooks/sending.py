"""Sending what waits for connected systems (推送): held by putting it off, posted, settled.

A message is held in a transaction of its own before it leaves, and what became of it is written
afterwards. Killed in between it goes again under its id, which the receiver takes once.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import structlog
from sqlalchemy import update
from sqlmodel import Session, col, select

from config.errors import YidiError
from jobs.app import App
from jobs.signin.key_addresses import end_those_over, reach_of
from jobs.webhooks.addresses import check_address, live, secret_for
from jobs.webhooks.message import EventMessage, PostOutcome, post_message
from jobs.webhooks.spread import spread
from models import METADATA, EventDelivery, EventState, SystemEvent, Webhook
from models.database import affected
from models.keys import one_of
from workflow.access.reach import Reach
from workflow.access.reached import reached

log = structlog.get_logger()
BATCH = 20
HOLD = timedelta(minutes=10)
"""So long a message is left to whoever sends it: longer than a batch may take."""
LONGEST = timedelta(hours=24)
"""The longest rest between two tries."""
Q = EventState.QUEUED.value
OUT_OF_REACH = "out_of_reach"
"""Why a message was dropped whose case the key of the address reaches no more."""


class EventCounts(NamedTuple):
    """What became of the messages of a round."""

    sent: int = 0
    failed: int = 0


def never() -> bool:
    """Nobody asks to stop."""
    return False


def send_events_now(app: App, stopping: Callable[[], bool] = never) -> EventCounts:
    """Find out who is told of what, and send what is due; an address that fails rests this round."""
    with app.database.writing() as session:
        end_those_over(session, app.today, app.now)
    while not stopping() and _spread(app):
        pass
    done = EventCounts()
    with app.database.reading() as session:
        webhooks = live(session)
        session.expunge_all()
    for webhook in webhooks:
        while not stopping() and (held := _held(app, webhook)):
            outcomes = _posted(app, webhook, held, stopping)
            _settle(app, outcomes, held)
            taken = sum(outcome.taken for outcome in outcomes)
            done = EventCounts(done.sent + taken, done.failed + len(outcomes) - taken)
            if taken < len(held):
                break
    if any(done):
        log.info("events.sent", **done._asdict())
    return done


def _spread(app: App) -> int:
    with app.database.writing() as session:
        return spread(session, app)


def waiting_events(session: Session, now: datetime) -> int:
    """How many messages may go now; what was not spread yet is not among them."""
    due = select(EventDelivery.id).where(EventDelivery.state == Q, EventDelivery.next_at <= now)
    return len(session.exec(due).all())


class HeldEvent(NamedTuple):
    """A message that this process holds, and how often it was tried, this time included."""

    delivery_id: int
    tries: int
    event: SystemEvent
    no: str


def _held(app: App, webhook: Webhook) -> list[HeldEvent]:
    """Hold the next messages to an address, and commit that; none once its key is over."""
    with app.database.writing() as session:
        reach = _reach(session, app, webhook)
        if reach is None:
            return []
        rows: Rows = []
        while not rows and (waiting := _next(session, webhook, app.now)):
            rows = _within(session, reach, waiting)
        numbers = {event.id: _number(session, event) for _, event in rows}
        for delivery, _ in rows:
            delivery.tries, delivery.next_at = delivery.tries + 1, app.now + HOLD
        return [
            HeldEvent(delivery.id or 0, delivery.tries, event, numbers[event.id])
            for delivery, event in rows
        ]


def _reach(session: Session, app: App, webhook: Webhook) -> Reach | None:
    """What the address may be told of at this moment; None where it ended since."""
    now = session.get(Webhook, webhook.id)
    return None if now is None else reach_of(session, now, app.today)


Rows = Sequence[tuple[EventDelivery, SystemEvent]]


def _within(session: Session, reach: Reach, rows: Rows) -> Rows:
    """The messages of cases that the key still reaches; the others are dropped for good.

    Of a case in the archive nobody is told anew who has it: it stays as it was spread.
    """
    if reach.everything:
        return rows
    beyond: set[tuple[str, int]] = set()
    for machine in {event.machine for _, event in rows}:
        table = METADATA.tables[machine]
        ids = [event.case_id for _, event in rows if event.machine == machine]
        others = select(table.c.id).where(table.c.id.in_(ids), ~reached(table, reach))
        beyond |= {(machine, number) for number in session.scalars(others)}
    for delivery, event in rows:
        if (event.machine, event.case_id) in beyond:
            delivery.state, delivery.error = EventState.DROPPED.value, OUT_OF_REACH
    return [row for row in rows if (row[1].machine, row[1].case_id) not in beyond]


def _next(session: Session, webhook: Webhook, now: datetime) -> Rows:
    query = (
        select(EventDelivery, SystemEvent)
        .join(SystemEvent, col(SystemEvent.id) == EventDelivery.event_id)
        .where(EventDelivery.state == Q, EventDelivery.webhook_id == webhook.id)
        .where(EventDelivery.next_at <= now)
        .order_by(col(EventDelivery.id))
        .limit(BATCH)
        .with_for_update(skip_locked=True, of=EventDelivery)
    )
    return list(session.exec(query))


def _number(session: Session, event: SystemEvent) -> str:
    """The number of the case; of one that lies in the archive it is found there."""
    table, archived = METADATA.tables[event.machine], METADATA.tables["archived_case"]
    found = session.scalar(select(table.c.no).where(table.c.id == event.case_id))
    its = (archived.c.machine == event.machine, archived.c.case_id == event.case_id)
    return str(found or session.scalar(select(archived.c.no).where(*its)) or "")


def _posted(
    app: App, webhook: Webhook, held: Sequence[HeldEvent], stopping: Callable[[], bool]
) -> list[PostOutcome]:
    """What became of each, up to the first that was not taken: the rest is not tried."""
    outcomes: list[PostOutcome] = []
    try:
        check_address(app, webhook.url)
        secret = secret_for(app, webhook)
    except YidiError as fault:
        # The host is allowed no more, or the agency's key is another: that is no fault of the line.
        return [PostOutcome(taken=False, error=fault.code)]
    for each in held:
        if stopping() or not _still(app, webhook):
            break
        event = each.event
        message = EventMessage(
            each.delivery_id, webhook.url, secret, event.kind, each.no, event.state, event.at
        )
        outcome = post_message(message, app.now, app.settings.connect.event_timeout_seconds)
        outcomes.append(outcome)
        if not outcome.taken:
            log.warning("events.failed", webhook=webhook.id, error=outcome.error)
            break
    return outcomes


def _still(app: App, webhook: Webhook) -> bool:
    """Whether the address is still told, asked before each message: a lost key does not wait."""
    with app.database.reading() as session:
        return _reach(session, app, webhook) is not None


def _settle(app: App, outcomes: Sequence[PostOutcome], held: Sequence[HeldEvent]) -> None:
    """Write what became of each; those that were not tried are given back as they were."""
    with app.database.writing() as session:
        for each, outcome in zip(held, outcomes, strict=False):
            _is(session, each, _after(app, each, outcome))
        for each in held[len(outcomes) :]:
            _is(session, each, {"tries": each.tries - 1, "next_at": app.now + _rest(app, 1)})


def _after(app: App, each: HeldEvent, outcome: PostOutcome) -> dict[str, object]:
    if outcome.taken:
        return {"state": EventState.SENT.value, "sent_at": app.now, "error": ""}
    if not outcome.again or each.tries >= app.settings.connect.event_tries:
        return {"state": EventState.PARKED.value, "error": outcome.error}
    return {"next_at": app.now + _rest(app, each.tries), "error": outcome.error}


def _rest(app: App, tries: int) -> timedelta:
    """How long a message rests after so many tries: twice as long each time."""
    first = timedelta(minutes=app.settings.connect.event_retry_minutes)
    doubled: int = 2 ** min(tries - 1, 20)
    return min(first * doubled, LONGEST)


def _is(session: Session, each: HeldEvent, values: dict[str, object]) -> None:
    """Write of a message what is so, unless another process has taken it up meanwhile.

    One that was dropped while it was on its way, and arrived, was sent.
    """
    arrived = values.get("state") == EventState.SENT.value
    mine = (
        col(EventDelivery.id) == each.delivery_id, col(EventDelivery.tries) == each.tries,
        col(EventDelivery.state).in_([Q, EventState.DROPPED.value] if arrived else [Q]),
    )  # fmt: skip
    affected(session, update(EventDelivery).where(*mine).values(values))


def send_again(session: Session, now: datetime, ids: Sequence[int]) -> int:
    """Let messages go again, parked or sent (重新推送); how many there were."""
    chosen = one_of(session, col(EventDelivery.id), ids)
    fresh = {"state": Q, "tries": 0, "next_at": now, "error": ""}
    return affected(session, update(EventDelivery).where(chosen).values(fresh))
