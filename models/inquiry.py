"""Verification at a hospital or another agency (协查): what was asked about a claim, and what was answered."""

from datetime import date

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import FAR, BigId, JsonText
from models.case import partial_index
from models.states import Labelled


class InquiryResult(Labelled):
    """What came of it (协查结果); none while it is open."""

    OPEN = "", "待答复", "open"
    VERIFIED = "verified", "属实", "verified"
    NOT_VERIFIED = "not_verified", "不属实", "not verified"
    NO_ANSWER = "no_answer", "未答复", "no answer"


class Inquiry(SQLModel, table=True):
    """The `place`-th inquiry about a claim (协查), written by its moves alone.

    `due_on` is the day by which an answer is expected, FAR where nobody set one.
    """

    __table_args__ = (
        UniqueConstraint("claim_id", "place"),
        partial_index("ix_inquiry_open", "area", "due_on", "id", where="result = ''"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    claim_id: int = Field(foreign_key="claim.id", sa_type=BigInteger)
    area: str = Field(max_length=6)
    place: int
    asked_of: str = Field(max_length=200)
    question: str = Field(max_length=1000)
    receipts: list[str] = Field(default_factory=list, sa_type=JsonText)
    asked_by: str = Field(max_length=64)
    asked_on: date
    due_on: date = FAR
    reminders: int = 0
    reminded_on: date = FAR
    result: str = Field(default="", max_length=12)
    answer: str = Field(default="", max_length=1000)
    reference: str = Field(default="", max_length=60)
    answered_on: date = FAR
    answered_by: str = Field(default="", max_length=64)
