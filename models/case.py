"""What filings and claims have in common: number, state, version, periods, clocks."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Index, LargeBinary, text
from sqlmodel import Field, SQLModel

from models.base import FAR, JsonText, UtcInstant, no_bytes
from models.states import MOST_TRIES


class Moved(SQLModel):
    """What a machine moves (办理对象): a case of a person, a payout batch, a payment, a recovery.

    `version` counts the moves: it is the `seq` of the latest row in `move`, and `head` its hash.
    """

    if TYPE_CHECKING:
        # Every table has its own, as its first column.
        id: int | None = None
    no: str = Field(max_length=30)
    area: str = Field(max_length=6)
    applied_on: date
    state: str = Field(max_length=32)
    state_since: date
    version: int = 1
    # The hash of the latest move: where the chain of this case ends.
    head: bytes = Field(
        default=b"", sa_type=LargeBinary, sa_column_kwargs={"server_default": no_bytes()}
    )
    # Runs that failed on it, and with what; at three it is set aside until somebody looks (搁置).
    tries: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    stuck: str = Field(default="", max_length=500, sa_column_kwargs={"server_default": ""})


class Case(Moved):
    """The columns that every case of a person carries; FAR stands for "no such day".

    `due_on` is the agency's deadline and FAR while the clock stands; `period_ends_on` is the
    applicant's.
    """

    ext_no: str | None = Field(default=None, max_length=40)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    insutype: str = Field(max_length=6)
    applied_at: datetime = Field(sa_type=UtcInstant)
    channel: str = Field(max_length=20)
    phone: str = Field(default="", max_length=50)
    agent: dict[str, Any] | None = Field(default=None, sa_type=JsonText)
    materials: list[str] = Field(default_factory=list, sa_type=JsonText)
    # All that was ever asked for (一次性告知), and what came in since.
    listed: list[str] = Field(default_factory=list, sa_type=JsonText)
    arrived: list[str] = Field(default_factory=list, sa_type=JsonText)
    period_ends_on: date = FAR
    period_provisional: bool = False
    reminded_on: date = FAR
    due_on: date = FAR
    due_provisional: bool = False
    overdue_since: date = FAR
    content_hash: str = Field(default="", max_length=64)


def listed(states: Iterable[str]) -> str:
    """States as an SQL list."""
    return ", ".join(f"'{state!s}'" for state in states)


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of the rows that fulfil a condition, alike on both databases."""
    only = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=only, postgresql_where=only)


def due_index(name: str, column: str, states: str) -> Index:
    """The index a run walks: what is due first, within one area, in the source states only."""
    return partial_index(name, "area", column, "id", where=f"state IN ({states})")


def oldest_index(name: str, states: str) -> Index:
    """The index that finds the case that has waited longest."""
    return partial_index(name, "applied_on", "no", where=f"state IN ({states})")


SHORT = 8
"""How many characters of a number are enough to name a case (末八位)."""
NO_END = "substr(no, length(no) - 7)"
"""The last eight characters of a number: by index, so written alike in queries and in the schema."""


def short_index(name: str) -> Index:
    """The index that finds a number by its last eight characters."""
    return Index(name, text(NO_END))


def given_index(name: str, column: str) -> Index:
    """The index that finds the rows in which a word stands, of those that have one."""
    return partial_index(name, column, where=f"{column} <> ''")


def stuck_index(name: str) -> Index:
    """The index of the few cases that were set aside."""
    return partial_index(name, "id", where=f"tries >= {MOST_TRIES}")
