"""The addresses of connected systems and what became of telling them (推送地址、推送记录)."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, and_, func, true
from sqlmodel import Session, col, select

from console.answers.asked import asked
from console.answers.queries import instant
from console.answers.refusals import refusal
from console.answers.those_seen import systems_seen
from jobs.app import App
from jobs.signin.giving_keys import beyond
from jobs.signin.key_addresses import key_end
from jobs.webhooks.addresses import (
    NO_SCOPE,
    BadWebhookError,
    NoWebhookError,
    add_webhook,
    end_webhook,
)
from jobs.webhooks.sending import send_again
from models import METADATA, ApiKey, EventDelivery, EventState, SystemEvent, Webhook
from workflow.access.kinds import CONNECT, AskerKind
from workflow.moves.key_actor import PREFIX
from workflow.shared.json_types import JsonObject


@asked(CONNECT)
def answer_webhook_added(
    app: App, name: str, url: str, kinds: list[str], by: str
) -> dict[str, Any]:
    """Register an address of a system, and return it as a row with the `secret`, this once."""
    with app.database.reading() as session:
        if not _of(name, changed_by(app, session)):
            raise BadWebhookError("name", NO_SCOPE)
    made = add_webhook(app, name, url, kinds, by)
    with app.database.reading() as session:
        return {**_row(app, session, made.row, {}), "secret": made.secret}


@asked(CONNECT)
def answer_webhook_ended(app: App, number: int, name: str | None = None) -> dict[str, Any]:
    """Tell an address nothing more, and return it as a row."""
    with app.database.reading() as session:
        row = session.get(Webhook, number)
        if row is None or not _of(row.name, changed_by(app, session)):
            raise NoWebhookError(number)
    row = end_webhook(app, number, name)
    with app.database.reading() as session:
        return _row(app, session, row, _counts(session, [row.id or 0]))


@asked(CONNECT)
def answer_webhooks(app: App, name: str | None = None) -> list[dict[str, Any]]:
    """Return the addresses, of a system or of all that are seen, with how many messages stand where."""
    query = select(Webhook).order_by(col(Webhook.name), col(Webhook.id))
    with app.database.reading() as session:
        rows = list(session.exec(query.where(_among(name, seen_by(app, session)))))
        counts = _counts(session, [row.id or 0 for row in rows])
        return [_row(app, session, row, counts) for row in rows]


@asked(CONNECT)
def answer_events(
    app: App, name: str | None = None, state: str | None = None, limit: int = 100
) -> list[dict[str, Any]]:
    """Return the newest messages, of a system or of all that are seen: where they stand, and why."""
    query = (
        select(EventDelivery, SystemEvent, Webhook)
        .join(SystemEvent, col(SystemEvent.id) == EventDelivery.event_id)
        .join(Webhook, col(Webhook.id) == EventDelivery.webhook_id)
        .order_by(col(EventDelivery.id).desc())
        .limit(limit)
    )
    query = query if state is None else query.where(EventDelivery.state == state)
    with app.database.reading() as session:
        query = query.where(_among(name, seen_by(app, session)))
        return [_event_row(session, *found) for found in session.exec(query)]


@asked(CONNECT)
def answer_events_again(app: App, ids: list[int] | None, name: str | None = None) -> dict[str, int]:
    """Let messages go again: these, or all that are parked; `{queued}`.

    Of another system a message is unknown (`unknown_webhook`); to an address that ended none goes
    (`webhook_ended`).
    """
    query = select(EventDelivery.id, Webhook.id, Webhook.ended_at).join(
        Webhook, col(Webhook.id) == EventDelivery.webhook_id
    )
    if ids is None:
        parked = EventDelivery.state == EventState.PARKED.value
        query = query.where(parked, col(Webhook.ended_at).is_(None))
    else:
        query = query.where(col(EventDelivery.id).in_(ids))
    with app.database.writing() as session:
        rows = session.exec(query.where(_among(name, changed_by(app, session)))).all()
        found = [number for number, _, _ in rows if number is not None]
        if ids is not None and (missing := set(ids) - set(found)):
            raise NoWebhookError(min(missing))
        for _, address, ended_at in rows:
            if ended_at is not None:
                raise _ended(address)
        return {"queued": send_again(session, app.now, found) if found else 0}


def _ended(address: int | None) -> Exception:
    return refusal(
        "webhook_ended",
        f"推送地址 {address} 已停用（原因见 yidi webhooks list），不再向其推送；请用在用的密钥重新登记地址。",
        f"address {address} has ended (`yidi webhooks list` says why) and is told nothing more: "
        "register one with a key in force.",
    )


def seen_by(app: App, session: Session) -> set[str] | None:
    """The systems whose addresses somebody sees: itself, or those of their areas; None is all."""
    if app.asker.kind is AskerKind.SERVICE:
        return {app.asker.name.removeprefix(PREFIX)}
    return None if app.reach.areas is None else systems_seen(session, app.reach)


def changed_by(app: App, session: Session) -> set[str] | None:
    """The systems whose addresses somebody may change: of an area's office none that works beyond."""
    seen = seen_by(app, session)
    if seen is None or app.asker.kind is AskerKind.SERVICE:
        return seen
    keys = session.exec(select(ApiKey).where(col(ApiKey.name).in_(seen)))
    return seen - {key.name for key in keys if beyond(key.areas, app.reach)}


def _of(name: str, systems: Collection[str] | None) -> bool:
    return systems is None or name in systems


def _among(name: str | None, systems: Collection[str] | None) -> ColumnElement[bool]:
    """The addresses of one system, among these."""
    theirs = true() if systems is None else col(Webhook.name).in_(sorted(systems))
    return theirs if name is None else and_(theirs, col(Webhook.name) == name)


def _counts(session: Session, ids: list[int]) -> dict[tuple[int, str], int]:
    query = (
        select(EventDelivery.webhook_id, EventDelivery.state, func.count())
        .where(col(EventDelivery.webhook_id).in_(ids))
        .group_by(col(EventDelivery.webhook_id), col(EventDelivery.state))
    )
    return {(number, state): n for number, state, n in session.exec(query)}


def _row(
    app: App, session: Session, row: Webhook, counts: dict[tuple[int, str], int]
) -> dict[str, Any]:
    """An address without its secret: its key, why it ended, and how many messages stand where.

    `key` is how its key begins after yk_; the day that ends the key ends the address.
    """
    key = session.get(ApiKey, row.key_id) if row.key_id else None
    over = None if row.ended_at else key_end(key, app.today)
    stand = {state.value: counts.get((row.id or 0, state.value), 0) for state in EventState}
    return {
        "id": row.id, "name": row.name, "url": row.url, "events": row.kinds,
        "active": row.ended_at is None and over is None, "key": key.prefix if key else "",
        "ended": over.value if over else row.ended or None, "created_at": instant(row.created_at),
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
