"""Leads that are handed to the authority (线索移交): what, by which evidence, with what result."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from models.base import FAR, BigId, JsonText, UtcInstant


class Lead(SQLModel, table=True):
    """A lead (线索), from a case, a finding or a report; handed over once, answered once.

    Who reported it is kept secret (社会保险经办条例、医疗保障基金使用监督管理条例). `document` is the
    authority's, on which alone settlement is suspended.
    """

    __table_args__ = (Index("ix_lead_case_no", "case_no"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    area: str = Field(max_length=6)
    case_no: str = Field(default="", max_length=30)
    finding: str = Field(default="", max_length=40)
    what: str = Field(max_length=1000)
    evidence: list[str] = Field(sa_type=JsonText)
    reporter: str = Field(default="", max_length=100)
    reporter_phone: str = Field(default="", max_length=50)
    entered_on: date
    entered_by: str = Field(max_length=64)
    at: datetime = Field(sa_type=UtcInstant)
    handed_on: date = FAR
    handed_by: str = Field(default="", max_length=64)
    authority: str = Field(default="", max_length=100)
    receipt_no: str = Field(default="", max_length=100)
    result_on: date = FAR
    result_by: str = Field(default="", max_length=64)
    result: str = Field(default="", max_length=1000)
    document: str = Field(default="", max_length=100)
