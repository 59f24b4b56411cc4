"""What the bank answered (银行回复): every file once, every line of it with what came of it. Money in 分."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import FAR, BigId, JsonText, UtcInstant
from models.case import partial_index
from models.states import Labelled


class LineStatus(Labelled):
    """What came of a line (处理结果)."""

    APPLIED = "applied", "已入账", "applied"
    REPEATED = "repeated", "重复（已知）", "known already"
    PENDING = "pending", "银行处理中", "the bank is still at it"
    OPEN = "open", "待查（异常）", "an exception, open"
    RESOLVED = "resolved", "异常已处理", "an exception, resolved"


class BankReading(SQLModel, table=True):
    """A file of the bank that was read (银行文件): the same bytes are read once.

    `statement` is what an account statement says beside its bookings: account, days, balances.
    """

    __tablename__ = "bank_reading"
    __table_args__ = (UniqueConstraint("sha256"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    sha256: str = Field(max_length=64)
    name: str = Field(max_length=200)
    kind: str = Field(max_length=12)
    bank: str = Field(max_length=40)
    actor: str = Field(max_length=64)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
    statement: dict[str, Any] | None = Field(default=None, sa_type=JsonText)


class BankLine(SQLModel, table=True):
    """One line of it (银行明细): matched by the payment's number, or an exception until resolved."""

    __tablename__ = "bank_line"
    __table_args__ = (
        Index("ix_bank_line_reading_id", "reading_id", "row"),
        Index("ix_bank_line_payment_no", "payment_no"),
        partial_index("ix_bank_line_open", "id", where="status = 'open'"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    reading_id: int = Field(foreign_key="bank_reading.id", sa_type=BigInteger)
    row: int
    payment_no: str = Field(default="", max_length=60)
    batch_no: str = Field(default="", max_length=60)
    result: str = Field(default="", max_length=12)
    amount: int | None = Field(default=None, sa_type=BigInteger)
    # An account statement shows what left the account and what came in.
    credit: bool = False
    booked_on: date = FAR
    reason_code: str = Field(default="", max_length=20)
    reason: str = Field(default="", max_length=200)
    bank_ref: str = Field(default="", max_length=60)
    raw: str = Field(default="", sa_type=Text)
    status: str = Field(max_length=10)
    code: str = Field(default="", max_length=40)
    resolved_by: str = Field(default="", max_length=64)
    resolved_on: date = FAR
    resolution: str = Field(default="", max_length=1000)
