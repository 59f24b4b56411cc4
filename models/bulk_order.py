"""One move for many cases (批量办理): what somebody ordered, and what became of each case of it."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from models.base import BigId, JsonText, UtcInstant
from models.case import partial_index
from models.states import Labelled


class OrderState(Labelled):
    """Where an order stands (批量办理状态)."""

    RUNNING = "running", "办理中", "running"
    PAUSED = "paused", "已暂停", "paused"
    DONE = "done", "已办完", "done"


class ItemState(Labelled):
    """What became of one case of an order (逐件结果)."""

    WAITING = "waiting", "待办", "waiting"
    DONE = "done", "已办理", "done"
    REFUSED = "refused", "未办理", "refused"


class BulkOrder(SQLModel, table=True):
    """A move that somebody ordered for many cases, with reason and facts: the same for each."""

    __tablename__ = "bulk_order"
    __table_args__ = (Index("ix_bulk_order_asked_by", "asked_by", "id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    machine: str = Field(max_length=12)
    trigger: str = Field(max_length=40)
    reason: str = Field(default="", max_length=1000)
    facts: dict[str, Any] = Field(default_factory=dict, sa_type=JsonText)
    asked_by: str = Field(max_length=64)
    asked_at: datetime = Field(sa_type=UtcInstant)
    state: str = Field(max_length=12)


class BulkItem(SQLModel, table=True):
    """One case of an order, in the version that was seen; with the refusal where it was refused."""

    __tablename__ = "bulk_item"
    __table_args__ = (
        partial_index("ix_bulk_item_waiting", "order_id", "place", where="state = 'waiting'"),
    )

    order_id: int = Field(primary_key=True, sa_type=BigInteger)
    place: int = Field(primary_key=True)
    no: str = Field(max_length=30)
    seen: int
    amount: int | None = Field(default=None, sa_type=BigInteger)
    state: str = Field(max_length=12)
    code: str = Field(default="", max_length=40)
    says: str = Field(default="", max_length=1000)
