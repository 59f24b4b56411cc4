"""Who is told of an event (事件分发): each live address of a system that reaches the case, once."""

from collections.abc import Sequence

from sqlalchemy import insert, literal, select, update
from sqlmodel import Session, col

from jobs.app import App
from jobs.signin.key_addresses import reach_of
from jobs.webhooks.addresses import live
from models import METADATA, EventDelivery, EventState, SystemEvent, Webhook
from models.base import UtcInstant
from models.database import affected
from models.keys import one_of
from workflow.access.reach import Reach
from workflow.access.reached import reached
from workflow.moves.told_systems import KINDS

AT_ONCE = 500


def spread(session: Session, app: App) -> int:
    """Write for the next events to whom they go; how many events there were."""
    fresh = select(col(SystemEvent.id)).where(col(SystemEvent.spread_at).is_(None))
    mine = fresh.order_by(col(SystemEvent.id)).limit(AT_ONCE).with_for_update(skip_locked=True)
    ids = [number for number in session.scalars(mine) if number is not None]
    if not ids:
        return 0
    for webhook in live(session):
        reach = reach_of(session, webhook, app.today)
        if reach is not None:
            for machine in KINDS:
                _to(session, app, webhook, machine, reach, ids)
    chosen = one_of(session, col(SystemEvent.id), ids)
    affected(session, update(SystemEvent).where(chosen).values(spread_at=app.now))
    return len(ids)


def _to(
    session: Session, app: App, webhook: Webhook, machine: str, reach: Reach, ids: Sequence[int]
) -> None:
    table, event = METADATA.tables[machine], SystemEvent
    told = (
        select(
            literal(webhook.id), col(event.id), literal(EventState.QUEUED.value), literal(0),
            literal(app.now, UtcInstant), literal(""),
        )
        .join(table, table.c.id == col(event.case_id))
        .where(one_of(session, col(event.id), ids), col(event.machine) == machine)
        .where(col(event.kind).in_(webhook.kinds), reached(table, reach))
    )  # fmt: skip
    columns = ["webhook_id", "event_id", "state", "tries", "next_at", "error"]
    session.execute(insert(EventDelivery).from_select(columns, told, include_defaults=False))
