"""The addresses of connected systems and what became of telling them (推送地址、推送记录)."""

from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from console.answers.asked import WHOLE, NotYoursError, asked
from console.answers.queries import instant
from jobs.app import App
from jobs.webhooks.addresses import NoWebhookError, add_webhook, end_webhook
from jobs.webhooks.sending import send_again
from models import METADATA, EventDelivery, EventState, SystemEvent, Webhook
from workflow.access.kinds import CONNECT, AskerKind
from workflow.moves.key_actor import PREFIX
from workflow.shared.json_types import JsonObject


@asked(CONNECT)
def answer_webhook_added(
    app: App, name: str, url: str, kinds: list[str], by: str
) -> dict[str, Any]:
    """Register an address of a system, and return it as a row with the `secret`, this once."""
    name = _system(app, name) or name
    made = add_webhook(app, name, url, kinds, by)
    return {**webhook_row(made.row, {}), "secret": made.secret}


@asked(CONNECT)
def answer_webhook_ended(app: App, number: int, name: str | None = None) -> dict[str, Any]:
    """Tell an address nothing more, and return it as a row."""
    row = end_webhook(app, number, _system(app, name))
    with app.database.reading() as session:
        return webhook_row(row, _counts(session, [row.id or 0]))


@asked(CONNECT)
def answer_webhooks(app: App, name: str | None = None) -> list[dict[str, Any]]:
    """Return the addresses, of a system or of all, with how many messages stand where."""
    name = _system(app, name)
    query = select(Webhook).order_by(col(Webhook.name), col(Webhook.id))
    with app.database.reading() as session:
        rows = list(session.exec(query if name is None else query.where(Webhook.name == name)))
        counts = _counts(session, [row.id or 0 for row in rows])
        return [webhook_row(row, counts) for row in rows]


@asked(CONNECT)
def answer_events(
    app: App, name: str | None = None, state: str | None = None, limit: int = 100
) -> list[dict[str, Any]]:
    """Return the newest messages, of a system or of all: of what, where they stand, what went wrong."""
    name = _system(app, name)
    query = (
        select(EventDelivery, SystemEvent, Webhook)
        .join(SystemEvent, col(SystemEvent.id) == EventDelivery.event_id)
        .join(Webhook, col(Webhook.id) == EventDelivery.webhook_id)
        .order_by(col(EventDelivery.id).desc())
        .limit(limit)
    )
    query = query if name is None else query.where(Webhook.name == name)
    query = query if state is None else query.where(EventDelivery.state == state)
    with app.database.reading() as session:
        return [_event_row(session, *found) for found in session.exec(query)]


@asked(CONNECT)
def answer_events_again(app: App, ids: list[int] | None, name: str | None = None) -> dict[str, int]:
    """Let messages go again: these, or all that are parked; `{queued}`.

    Of another system a message is unknown (`unknown_webhook`).
    """
    name = _system(app, name)
    query = select(EventDelivery.id).join(Webhook, col(Webhook.id) == EventDelivery.webhook_id)
    query = query if name is None else query.where(Webhook.name == name)
    if ids is None:
        query = query.where(EventDelivery.state == EventState.PARKED.value)
    else:
        query = query.where(col(EventDelivery.id).in_(ids))
    with app.database.writing() as session:
        found = [number for number in session.exec(query) if number is not None]
        if ids is not None and (missing := set(ids) - set(found)):
            raise NoWebhookError(min(missing))
        return {"queued": send_again(session, app.now, found) if found else 0}


def _system(app: App, name: str | None) -> str | None:
    """The system that is meant: a system means itself, the agency whichever it names, or all."""
    if app.asker.kind is AskerKind.SERVICE:
        return app.asker.name.removeprefix(PREFIX)
    if not app.reach.everything:
        raise NotYoursError(WHOLE)
    return name


def _counts(session: Session, ids: list[int]) -> dict[tuple[int, str], int]:
    query = (
        select(EventDelivery.webhook_id, EventDelivery.state, func.count())
        .where(col(EventDelivery.webhook_id).in_(ids))
        .group_by(col(EventDelivery.webhook_id), col(EventDelivery.state))
    )
    return {(number, state): n for number, state, n in session.exec(query)}


def webhook_row(row: Webhook, counts: dict[tuple[int, str], int]) -> dict[str, Any]:
    """An address without its secret; `queued`, `sent`, `parked` count its messages."""
    stand = {state.value: counts.get((row.id or 0, state.value), 0) for state in EventState}
    return {
        "id": row.id, "name": row.name, "url": row.url, "events": row.kinds,
        "active": row.ended_at is None, "created_at": instant(row.created_at),
        "created_by": row.created_by, **stand,
    }  # fmt: skip


def _event_row(
    session: Session, delivery: EventDelivery, event: SystemEvent, webhook: Webhook
) -> JsonObject:
    table = METADATA.tables[event.machine]
    no = session.scalar(select(table.c.no).where(table.c.id == event.case_id))
    return {
        "id": delivery.id, "name": webhook.name, "webhook": webhook.id, "event": event.kind,
        "no": no, "case_state": event.state, "at": instant(event.at), "state": delivery.state,
        "tries": delivery.tries, "sent_at": instant(delivery.sent_at), "error": delivery.error,
    }  # fmt: skip
