"""The history of cases (流转记录): every step one row, chained by hashes, added and never changed."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, LargeBinary
from sqlmodel import Field, SQLModel

from models.base import JsonText, UtcInstant


class Move(SQLModel, table=True):
    """One step of one case (流转记录); the database refuses to change or delete it.

    `seq` counts from 1 within the case. `hash` covers every column and the hash before it (see
    `models.chain`); where `salt` is set, reason, agent and facts enter it by `sealed` alone, so
    that they can be erased. PostgreSQL keeps a partition for each month of `day`.
    """

    __table_args__ = {"postgresql_partition_by": "RANGE (day)"}

    machine: str = Field(primary_key=True, max_length=12)
    case_id: int = Field(primary_key=True, sa_type=BigInteger)
    seq: int = Field(primary_key=True)
    day: date = Field(primary_key=True)
    area: str = Field(max_length=6)
    trigger: str = Field(max_length=32)
    source: str = Field(max_length=32)
    dest: str = Field(max_length=32)
    actor: str = Field(max_length=64)
    on_behalf_of: dict[str, Any] | None = Field(default=None, sa_type=JsonText)
    at: datetime = Field(sa_type=UtcInstant)
    reason: str = Field(default="", max_length=1000)
    facts: dict[str, Any] = Field(default_factory=dict, sa_type=JsonText)
    run_id: int | None = Field(default=None, sa_type=BigInteger)
    salt: bytes | None = Field(default=None, sa_type=LargeBinary)
    sealed: bytes | None = Field(default=None, sa_type=LargeBinary)
    prev_hash: bytes = Field(sa_type=LargeBinary)
    hash: bytes = Field(sa_type=LargeBinary)


class Door(SQLModel, table=True):
    """The one way past the guards of the history (特权通道), open for a case within a transaction.

    `purpose` is erase (personal data by law) or archive (a closed case that was copied out).
    Whoever opens the door writes their record first and shuts the door before the commit.
    """

    machine: str = Field(primary_key=True, max_length=12)
    case_id: int = Field(primary_key=True, sa_type=BigInteger)
    purpose: str = Field(primary_key=True, max_length=8)
