"""Receipts on their platforms (票据查验与入账): how each receipt of a claim stands, and what was asked.

`receipt_standing` is what is known now, and what is still to be asked; `receipt_check` is the record
of every answer, to which rows are only added.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import BigId, UtcInstant
from models.case import partial_index
from models.receipt_form import MOST
from models.spelling import spelled_form
from models.states import Labelled


class CheckResult(Labelled):
    """What a platform says of a receipt (查验结果); none yet while nobody has answered."""

    NONE = "", "未查验", "not checked"
    GENUINE = "genuine", "真", "genuine"
    UNKNOWN = "unknown", "查无", "not on record"
    VOID = "void", "已作废", "void"
    RED = "red", "已冲红", "red-flushed"
    EXCHANGED = "exchanged", "已换开", "exchanged for paper"
    ENTERED = "entered", "已被他人入账", "entered by another"
    UNAVAILABLE = "unavailable", "平台不可用", "platform unavailable"


class ReceiptMark(Labelled):
    """What we have put on a receipt at its platform (锁定、入账), as it was last confirmed."""

    NONE = "", "未锁定", "not held"
    HELD = "held", "已锁定", "held"
    ENTERED = "entered", "已入账", "entered"
    FREE = "free", "已释放", "released"


class CheckPurpose(Labelled):
    """What a platform is asked for (查验目的)."""

    NONE = "", "无", "none"
    ACCEPTANCE = "acceptance", "受理锁定", "hold at acceptance"
    APPROVAL = "approval", "审批入账", "entry at approval"
    BEFORE_SIGNATURE = "before_signature", "签批前复查", "before a batch is signed"
    MONTHLY = "monthly", "每月复查", "monthly"
    BY_HAND = "by_hand", "人工复查", "by hand"
    RELEASE = "release", "释放", "release"


class PaperShown(Labelled):
    """With what a person goes on where the platform does not say genuine (代替的材料)."""

    DIVISION_SHEET = "division_sheet", "分割单", "division sheet"
    STAMPED_COPY = "stamped_copy", "盖章复印件", "stamped copy"
    EXCHANGED_PAPER = "exchanged_paper", "换开的纸质票据", "the paper it was exchanged for"
    REASON = "reason", "写明理由", "a reason alone"


class ReceiptStanding(SQLModel, table=True):
    """How a receipt of a claim stands at its platform (票据状态), and the question that is open.

    Code, number, check code, day and total are what was asked for: a corrected entry is asked anew.
    A question has its `reference` before it is put, so that it is known again after a lost answer.
    """

    __tablename__ = "receipt_standing"
    __table_args__ = (
        UniqueConstraint("claim_id", "form"),
        Index("ix_receipt_standing_form", "form"),
        partial_index("ix_receipt_standing_paper", "paper_form", where="paper_form <> ''"),
        partial_index("ix_receipt_standing_open", "area", "id", where="pending <> ''"),
        partial_index("ix_receipt_standing_paid", "area", "checked_on", where="mark = 'entered'"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    claim_id: int = Field(sa_type=BigInteger)
    area: str = Field(max_length=6)
    platform: str = Field(max_length=8)
    code: str = Field(max_length=30)
    number: str = Field(max_length=30)
    check_code: str = Field(default="", max_length=20)
    issued_on: date
    total: int = Field(sa_type=BigInteger)
    mark: str = Field(default="", max_length=8)
    result: str = Field(default="", max_length=12)
    # The business day on which the platform last said so.
    checked_on: date | None = None
    # Who has entered it, as the platform says: the kind (agency, insurer, employer, …) and a name.
    entered_kind: str = Field(default="", max_length=20)
    entered_by: str = Field(default="", max_length=100)
    # The paper receipt for which it was exchanged (换开).
    paper_code: str = Field(default="", max_length=30)
    paper_number: str = Field(default="", max_length=30)
    paper_form: str = Field(default="", max_length=MOST)
    # A person went on all the same: with which paper in its place, or with a reason; and who.
    cleared_with: str = Field(default="", max_length=16)
    cleared_by: str = Field(default="", max_length=64)
    pending: str = Field(default="", max_length=20)
    reference: str = Field(default="", max_length=40)
    asked: int = 0
    tries: int = 0
    waits_since: datetime | None = Field(default=None, sa_type=UtcInstant)
    next_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    error: str = Field(default="", max_length=200)
    form: str | None = spelled_form()


class ReceiptCheck(SQLModel, table=True):
    """One question and its answer (查验记录); the database lets nobody change it."""

    __tablename__ = "receipt_check"
    __table_args__ = (
        Index("ix_receipt_check_claim_id", "claim_id"),
        Index("ix_receipt_check_form", "form"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    claim_id: int = Field(sa_type=BigInteger)
    receipt_id: int | None = Field(default=None, sa_type=BigInteger)
    area: str = Field(max_length=6)
    bill_code: str = Field(max_length=30)
    bill_no: str = Field(max_length=30)
    purpose: str = Field(max_length=20)
    platform: str = Field(max_length=8)
    reference: str = Field(max_length=40)
    day: date
    asked_at: datetime = Field(sa_type=UtcInstant)
    answered_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    result: str = Field(max_length=12)
    mark: str = Field(default="", max_length=8)
    entered_kind: str = Field(default="", max_length=20)
    entered_by: str = Field(default="", max_length=100)
    paper_code: str = Field(default="", max_length=30)
    paper_number: str = Field(default="", max_length=30)
    error: str = Field(default="", max_length=200)
    # SHA-256 of the answer as it came; empty where none came.
    answer_hash: str = Field(default="", max_length=64)
    actor: str = Field(max_length=64)
    form: str | None = spelled_form("bill_code", "bill_no")
