"""What was answered to a request with a key (幂等记录), so that asking again does nothing again."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field, SQLModel

from models.base import JsonText, UtcInstant

ANSWER_KEPT = timedelta(days=7)
"""So long an answer stays; whoever asks again later has to look whether it was done."""


class KeptAnswer(SQLModel, table=True):
    """The answer to what a caller asked for under a key of theirs; written with what it changed.

    `asked` is the hash of what was asked. While the transaction runs the status is 0, which
    nobody else sees.
    """

    __tablename__ = "kept_answer"
    __table_args__ = (Index("ix_kept_answer_old", "at"),)

    caller: str = Field(primary_key=True, max_length=100)
    key: str = Field(primary_key=True, max_length=128)
    asked: bytes = Field(sa_type=LargeBinary)
    status: int
    headers: dict[str, Any] = Field(sa_type=JsonText)
    body: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcInstant)
