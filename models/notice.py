"""What people are told and how it reached them (通知与送达): the outbox and the record of service."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Index, SmallInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import BigId, JsonText, UtcInstant
from models.case import listed, partial_index
from models.states import Labelled


class NoticeState(Labelled):
    """Where a notice stands (通知状态); a document's way to its seal is its own."""

    QUEUED = "queued", "待发送", "queued"
    SENT = "sent", "已发出", "sent"
    DELIVERED = "delivered", "已送达", "served"
    BOUNCED = "bounced", "退回", "bounced"
    FAILED = "failed", "未能发出", "failed"
    PARKED = "parked", "搁置", "parked"
    UNKNOWN = "unknown", "结果不明", "result unknown"


UNSENT = (
    NoticeState.QUEUED, NoticeState.BOUNCED, NoticeState.FAILED, NoticeState.PARKED,
    NoticeState.UNKNOWN,
)  # fmt: skip
"""The states in which nobody was reached yet, as far as anybody knows."""
BEFORE_SENDING = "before_sending"
"""Why a notice is parked that was written before there was sending, as the upgrade wrote it."""
ARE_UNSENT = f"state IN ({listed(UNSENT)})"
"""The same as SQL, word for word as the index has it."""
ARE_UNSIGNED = "state = 'sent' AND next_at IS NOT NULL"
"""What waits at the counter, and goes on by the next way at `next_at`; as the index has it."""


class NoticeChannel(Labelled):
    """By what a notice goes out (发送渠道); those that also serve are called as the way of service."""

    SMS = "sms", "短信", "text message"
    EMAIL = "email", "电子邮件", "e-mail"
    WEBHOOK = "webhook", "系统对接", "webhook"
    ELECTRONIC = "electronic", "约定电子系统", "agreed electronic system"
    COUNTER = "counter", "窗口", "counter"
    POST = "post", "挂号邮寄", "registered post"


POINTING = (NoticeChannel.SMS, NoticeChannel.EMAIL, NoticeChannel.WEBHOOK)
"""The channels that only point to a notice (提示): what a gateway says of them is no service."""


class Notice(SQLModel, table=True):
    """A message to a person (通知): what waits in the outbox, and what became of it.

    `kind` and `params` give the text; `about` makes a notice unique (a day, or a seq). `channel`
    is the one that is next while it is queued, and the one tried last afterwards; `delivered_on`
    is the day of service (送达日), which a gateway's word never sets. The columns from `state` on
    are filled by the database, because a million notices are written by one statement.
    """

    __table_args__ = (
        UniqueConstraint("machine", "case_id", "kind", "about"),
        partial_index("ix_notice_unsent", "state", "channel", "area", "id", where=ARE_UNSENT),
        partial_index("ix_notice_unsigned", "area", "next_at", where=ARE_UNSIGNED),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    machine: str = Field(max_length=12)
    case_id: int = Field(sa_type=BigInteger)
    area: str = Field(max_length=6)
    kind: str = Field(max_length=32)
    about: str = Field(max_length=40)
    params: dict[str, Any] = Field(default_factory=dict, sa_type=JsonText)
    day: date
    created_at: datetime = Field(sa_type=UtcInstant)
    sent_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    state: str = Field(
        default=NoticeState.QUEUED.value, max_length=12,
        sa_column_kwargs={"server_default": NoticeState.QUEUED.value},
    )  # fmt: skip
    channel: str = Field(default="", max_length=16, sa_column_kwargs={"server_default": ""})
    delivered_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    delivered_on: date | None = None
    tries: int = Field(default=0, sa_type=SmallInteger, sa_column_kwargs={"server_default": "0"})
    # Not before this instant: at night nobody is written to, a failed try rests, and what waits at
    # the counter is left there so long.
    next_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    error: str = Field(default="", max_length=500, sa_column_kwargs={"server_default": ""})


class DeliveryState(Labelled):
    """What became of one attempt (送达记录状态)."""

    INTENDED = "intended", "拟发出", "intended"
    SENT = "sent", "已发出", "sent"
    DELIVERED = "delivered", "已送达", "served"
    BOUNCED = "bounced", "退回", "bounced"
    FAILED = "failed", "未能发出", "failed"
    UNKNOWN = "unknown", "结果不明", "result unknown"


class Delivery(SQLModel, table=True):
    """One attempt to reach the person (送达记录): the intent is committed before anything leaves.

    `channel` is a channel of settings.yaml, or a way of service that a person recorded. `proof` is
    the 送达回证: who signed and as what, the registered number, the hash of the picture.
    """

    __table_args__ = (
        UniqueConstraint("notice_id", "n"),
        Index("ix_delivery_case", "machine", "case_id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    notice_id: int = Field(foreign_key="notice.id", sa_type=BigInteger)
    n: int = Field(sa_type=SmallInteger)
    machine: str = Field(max_length=12)
    case_id: int = Field(sa_type=BigInteger)
    channel: str = Field(max_length=16)
    state: str = Field(max_length=12)
    started_at: datetime = Field(sa_type=UtcInstant)
    sent_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    delivered_on: date | None = None
    proof: dict[str, Any] | None = Field(default=None, sa_type=JsonText)
    # Ours first: a file or message that bears it is this attempt; the provider's after a blank.
    reference: str = Field(default="", max_length=120, sa_column_kwargs={"server_default": ""})
    error: str = Field(default="", max_length=500, sa_column_kwargs={"server_default": ""})
    by: str = Field(max_length=64)
