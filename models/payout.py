"""Payout batches and payments (拨付批次、拨付款项), and the receipts that money was spent on. Money in 分."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import FAR, BigId, JsonText, UtcInstant
from models.case import Moved, listed, partial_index, short_index
from models.spelling import spelled_form, spelled_loosely, spelled_tail, spelling_indexes
from models.states import Labelled, PaymentState, PayoutState

LIVE_PAYMENT = tuple(
    state.value
    for state in (PaymentState.PLANNED, PaymentState.SENT, PaymentState.UNKNOWN, PaymentState.PAID)
)
"""An attempt in one of these forbids another one: the money is on its way, or there."""


class Way(Labelled):
    """How money reaches the payee (待遇发放方式)."""

    BANK = "bank", "委托银行", "by the bank"
    HAND = "hand", "手工支付（凭证）", "by hand, with a voucher"
    NONE = "none", "无需拨付", "nothing to pay"


class Payout(Moved, table=True):
    """A batch for the bank (拨付批次). `plan_hash` is the SHA-256 of what it would pay to whom.

    `files` are the files as they were sent: name, SHA-256, rows, total. `written_at` is set once
    they are on the disk; until then they may be written again, byte for byte.
    """

    __table_args__ = (
        UniqueConstraint("no"),
        CheckConstraint(f"state IN ({listed(PayoutState)})", name="state"),
        Index("ix_payout_open", "state", "area"),
        short_index("ix_payout_no_end"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    bank: str = Field(max_length=40)
    items: int
    open_items: int = 0
    total: int = Field(sa_type=BigInteger)
    plan_hash: str = Field(max_length=64)
    drafted_at: datetime = Field(sa_type=UtcInstant)
    drafted_by: str = Field(max_length=64)
    signed_by: str = Field(default="", max_length=64)
    sent_on: date = FAR
    result_due_on: date = FAR
    files: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    written_at: datetime | None = Field(default=None, sa_type=UtcInstant)


class Payment(Moved, table=True):
    """One attempt to pay one payee (拨付款项). `no` is key and attempt: the bank's EndToEndId.

    The key is the same for ever; at most one attempt of a claim (or of a supplement, `part`) is
    under way or paid, which the database itself sees to. The payee stands as it was when planned.
    """

    __table_args__ = (
        UniqueConstraint("no"),
        UniqueConstraint("key", "attempt"),
        CheckConstraint(f"state IN ({listed(PaymentState)})", name="state"),
        CheckConstraint("amount > 0 OR (amount = 0 AND way = 'none')", name="amount"),
        CheckConstraint("kept_back >= 0", name="kept_back"),
        partial_index(
            "uq_payment_live",
            "claim_id",
            "part",
            where=f"state IN ({listed(LIVE_PAYMENT)})",
            unique=True,
        ),
        Index("ix_payment_batch_id", "batch_id", "position"),
        Index("ix_payment_claim_id", "claim_id", "id"),
        short_index("ix_payment_no_end"),
        partial_index(
            "ix_payment_under_way",
            "area",
            "result_due_on",
            "id",
            where="state IN ('sent', 'unknown')",
        ),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    key: str = Field(max_length=30)
    attempt: int
    claim_id: int = Field(sa_type=BigInteger)
    claim_no: str = Field(max_length=30)
    person_id: int = Field(sa_type=BigInteger)
    # "" for the claim's own amount, else the number of the supplement.
    part: str = Field(default="", max_length=30)
    batch_id: int | None = Field(default=None, sa_type=BigInteger)
    batch_no: str = Field(default="", max_length=30)
    position: int = 0
    way: str = Field(default=Way.BANK, max_length=8)
    amount: int = Field(sa_type=BigInteger)
    # What is kept back for a recovery (抵扣), and which one.
    kept_back: int = Field(default=0, sa_type=BigInteger)
    kept_back_no: str = Field(default="", max_length=30)
    payee_name: str = Field(max_length=100)
    payee_account: str = Field(max_length=50)
    payee_bank_code: str = Field(default="", max_length=20)
    sent_on: date = FAR
    result_due_on: date = FAR
    dropped_why: str = Field(default="", max_length=40)
    reason_code: str = Field(default="", max_length=20)
    reason: str = Field(default="", max_length=200)
    bank_ref: str = Field(default="", max_length=60)
    booked_on: date = FAR
    voucher: str = Field(default="", max_length=60)


class SpentReceipt(SQLModel, table=True):
    """A receipt that money was, or is about to be, spent on (已报销票据): once, by whatever way.

    The form is unique, which is the proof: a claim's receipts enter when its payout is signed,
    those of a direct settlement when it is imported. `twin` is as it is of a receipt.
    """

    __tablename__ = "spent_receipt"
    __table_args__ = (
        Index("uq_spent_receipt_form", "form", "twin", unique=True),
        Index("ix_spent_receipt_holder", "holder"),
    )

    code: str = Field(primary_key=True, max_length=30)
    number: str = Field(primary_key=True, max_length=30)
    holder: str = Field(max_length=40)
    settled: bool = False
    day: date
    form: str | None = spelled_form()
    twin: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class RedReceipt(SQLModel, table=True):
    """A receipt that was red-flushed (冲红票据): it pays for nothing any more."""

    __tablename__ = "red_receipt"
    __table_args__ = spelling_indexes("red_receipt")

    code: str = Field(primary_key=True, max_length=30)
    number: str = Field(primary_key=True, max_length=30)
    source: str = Field(max_length=200)
    red_on: date
    known_on: date
    at: datetime = Field(sa_type=UtcInstant)
    form: str | None = spelled_form()
    tail: str | None = spelled_tail()
    loose: bool | None = spelled_loosely()
