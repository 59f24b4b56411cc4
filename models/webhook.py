"""What connected systems are told (事件推送): where to, what happened, and what became of it.

An event is written in the transaction of the move that it is about, while any system wants to be
told; who is told of it is found out afterwards, so that a move waits for nobody.
"""

from datetime import datetime

from sqlalchemy import BigInteger, SmallInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import BigId, JsonText, UtcInstant
from models.case import partial_index
from models.states import Labelled


class EventKind(Labelled):
    """What happened (事件类型)."""

    FILING_ACTIVE = "filing.active", "备案生效", "a filing is in force"
    FILING_ENDED = "filing.ended", "备案终止", "a filing has ended"
    REFERRAL_AGREED = "referral.agreed", "转诊同意", "a referral was agreed to"
    REFERRAL_USED = "referral.used", "转诊使用", "a referral was used"
    REFERRAL_CANCELLED = "referral.cancelled", "转诊取消", "a referral was taken back or refused"
    CLAIM_MOVED = "claim.moved", "报销办理", "a claim moved"
    CLAIM_PAID = "claim.paid", "报销拨付", "a claim was paid"


class EventState(Labelled):
    """What became of telling a system (推送状态)."""

    QUEUED = "queued", "待推送", "queued"
    SENT = "sent", "已推送", "sent"
    PARKED = "parked", "搁置", "parked"
    DROPPED = "dropped", "不再推送", "dropped"


class AddressEnd(Labelled):
    """Why an address is told nothing more (停用原因)."""

    BY_HAND = "by_hand", "已停用", "ended by somebody"
    KEY_REVOKED = "key_revoked", "密钥已撤销", "its key was revoked"
    KEY_EXPIRED = "key_expired", "密钥已到期", "its key is over"
    KEY_NARROWED = "key_narrowed", "密钥不再开放推送", "its key opens no events any more"


class Webhook(SQLModel, table=True):
    """An address of a system that is told (推送地址); `name` is the system's, as its keys have it.

    `secret` is sealed with the agency's key: what is sent is signed with it. It is told by the key
    `key_id`, of what that key reaches, and ends with it; `ended` says why, as `AddressEnd` has it.
    """

    __table_args__ = (partial_index("ix_webhook_live", "name", "id", where="ended_at IS NULL"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str = Field(max_length=40)
    url: str = Field(max_length=500)
    secret: str = Field(max_length=500)
    kinds: list[str] = Field(sa_type=JsonText)
    created_at: datetime = Field(sa_type=UtcInstant)
    created_by: str = Field(max_length=64)
    ended_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    key_id: int | None = Field(default=None, sa_type=BigInteger)
    ended: str = Field(default="", max_length=16, sa_column_kwargs={"server_default": ""})


class SystemEvent(SQLModel, table=True):
    """What happened to a case (事件); case and seq are those of its move, `state` the one it came to."""

    __tablename__ = "system_event"
    __table_args__ = (partial_index("ix_system_event_new", "id", where="spread_at IS NULL"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    machine: str = Field(max_length=12)
    case_id: int = Field(sa_type=BigInteger)
    seq: int
    area: str = Field(max_length=6)
    kind: str = Field(max_length=24)
    state: str = Field(max_length=32)
    at: datetime = Field(sa_type=UtcInstant)
    # When it was found out who is told of it.
    spread_at: datetime | None = Field(default=None, sa_type=UtcInstant)


class EventDelivery(SQLModel, table=True):
    """An event that a system is told (事件推送记录), at most once for each of its addresses.

    While it is queued it goes at `next_at`. Whoever tries puts that off first, and so holds it.
    """

    __tablename__ = "event_delivery"
    __table_args__ = (
        UniqueConstraint("webhook_id", "event_id"),
        partial_index("ix_event_delivery_due", "next_at", "id", where="state = 'queued'"),
        partial_index("ix_event_delivery_parked", "id", where="state = 'parked'"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    webhook_id: int = Field(foreign_key="webhook.id", sa_type=BigInteger)
    event_id: int = Field(foreign_key="system_event.id", sa_type=BigInteger)
    state: str = Field(max_length=12)
    tries: int = Field(sa_type=SmallInteger)
    next_at: datetime = Field(sa_type=UtcInstant)
    sent_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    error: str = Field(max_length=200)
