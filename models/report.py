"""What is to be reported upward about filings, and what was (备案上报): an outbox and its record.

A row is written in the transaction of the move that it is about, and holds next to nothing: what
the nation wants to read is put together when it is sent.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, SmallInteger
from sqlmodel import Field, SQLModel

from models.base import UtcInstant
from models.case import partial_index
from models.states import Labelled


class Event(Labelled):
    """What happened to a filing (事件类型 EVT_TYPE), by its national code."""

    NEW = "01", "新增", "new"
    CHANGED = "02", "修改", "changed"
    ENDED = "03", "停用", "ended"
    ANNULLED = "05", "撤销", "annulled"
    RESTORED = "07", "启用", "in force again"


class Report(SQLModel, table=True):
    """An event that is still to be reported (待上报); case and seq are those of its move.

    `due_at` is when it is tried again, none for at once. After so many `tries` it is parked, and
    with it all that came later of its filing.
    """

    __table_args__ = (
        partial_index("ix_report_failed", "case_id", where="tries > 0"),
        # One tree instead of two on SQLite.
        {"sqlite_with_rowid": False},
    )

    case_id: int = Field(primary_key=True, sa_type=BigInteger)
    seq: int = Field(primary_key=True)
    area: str = Field(max_length=6)
    event: str = Field(max_length=2)
    day: date
    tries: int = Field(default=0, sa_type=SmallInteger, sa_column_kwargs={"server_default": "0"})
    due_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    error: str | None = Field(default=None, max_length=500)


class Reported(SQLModel, table=True):
    """An event that was reported (已上报): when, and where to."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    case_id: int = Field(primary_key=True, sa_type=BigInteger)
    seq: int = Field(primary_key=True)
    area: str = Field(max_length=6)
    event: str = Field(max_length=2)
    day: date
    sent_at: datetime = Field(sa_type=UtcInstant)
    sent_to: str = Field(max_length=200)
