"""What hangs on the key of a system (密钥所登记的推送地址): its addresses, which end when the key does.

An address is told by the key with which it was registered and by no other: of what that key
reaches, as long as it is in force and opens events. The key that follows it takes its addresses up.
"""

from collections.abc import Collection, Iterable
from datetime import date, datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from models import AddressEnd, ApiKey, EventDelivery, EventState, KeyScope, Webhook
from models.database import affected
from workflow.access.reach import Reach
from workflow.moves.key_actor import actor_with

LIVE = col(Webhook.ended_at).is_(None)
"""An address that nobody ended."""


def key_end(key: ApiKey | None, today: date) -> AddressEnd | None:
    """Why an address of this key is told nothing more; None while it is."""
    if key is None or key.revoked_at is not None:
        return AddressEnd.KEY_REVOKED
    if key.expires_on < today:
        return AddressEnd.KEY_EXPIRED
    return None if KeyScope.EVENTS.value in key.scopes else AddressEnd.KEY_NARROWED


def reach_of(session: Session, webhook: Webhook, today: date) -> Reach | None:
    """What an address may be told of, by its key as it is now; None where it is told nothing more."""
    key = session.get(ApiKey, webhook.key_id) if webhook.key_id else None
    if webhook.ended_at is not None or key_end(key, today) or key is None:
        return None
    return actor_with(key.name, key.scopes, key.institution, key.areas).reach


def end_those_over(session: Session, today: date, now: datetime) -> None:
    """End the addresses whose key is over, and drop what waits for any that ended."""
    for webhook in session.exec(select(Webhook).where(LIVE)):
        key = session.get(ApiKey, webhook.key_id) if webhook.key_id else None
        if how := key_end(key, today):
            webhook.ended_at, webhook.ended = now, how.value
            session.add(webhook)
    session.flush()
    drop_of_ended(session)


def end_with(session: Session, keys: Iterable[ApiKey], now: datetime) -> int:
    """End the addresses of keys that were revoked, and drop what waits; how many there were."""
    mine = col(Webhook.key_id).in_([key.id for key in keys])
    ending = update(Webhook).where(mine, LIVE)
    ended = affected(session, ending.values(ended_at=now, ended=AddressEnd.KEY_REVOKED.value))
    drop_of_ended(session)
    return ended


def drop_of_ended(session: Session) -> None:
    """Drop the messages that wait for an address that ended; the reason is the address's."""
    why = select(Webhook.ended).where(col(Webhook.id) == col(EventDelivery.webhook_id))
    over = select(Webhook.id).where(col(Webhook.ended_at).is_not(None))
    waiting = update(EventDelivery).where(
        col(EventDelivery.state) == EventState.QUEUED.value,
        col(EventDelivery.webhook_id).in_(over),
    )
    values = {"state": EventState.DROPPED.value, "error": why.scalar_subquery()}
    affected(session, waiting.values(values))


def taken_up(session: Session, before: Iterable[ApiKey], following: ApiKey) -> int:
    """Let the key that follows have the addresses of the one before; how many there were."""
    mine = col(Webhook.key_id).in_([key.id for key in before])
    return affected(session, update(Webhook).where(mine, LIVE).values(key_id=following.id))


def addresses_by_key(session: Session, keys: Collection[ApiKey]) -> dict[int, int]:
    """How many addresses each of these keys has that nobody ended, by its id."""
    query = (
        select(col(Webhook.key_id), func.count())
        .where(LIVE, col(Webhook.key_id).in_([key.id for key in keys]))
        .group_by(col(Webhook.key_id))
    )
    return {number: n for number, n in session.exec(query) if number is not None}
