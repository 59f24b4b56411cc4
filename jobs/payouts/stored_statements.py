"""Account statements as they are stored with their reading (已读入的账单): one or several a file."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from jobs.banking.lines import AccountStatement, BankAnswer
from models import METADATA

R = METADATA.tables["bank_reading"].c
LAST_ROW = 2**31 - 1
BOOKING = "booking"
"""The result of a line that is a booking of the account."""


class StoredStatement(NamedTuple):
    """What is kept of a statement beside its bookings, which are the lines in its rows. Days are ISO."""

    reading: int
    name: str
    id: str
    account: str
    from_day: str
    to_day: str
    opening: int | None
    closing: int | None
    whole: bool
    """Whether it shows everything of its days."""
    first_row: int
    last_row: int


def statements_json(told: BankAnswer) -> dict[str, Any] | None:
    """What is stored of the statements of a file."""
    parts: list[dict[str, Any]] = []
    after = 0
    for each in told.statements:
        parts.append(_part(each, after))
        after = parts[-1]["rows"][1]
    return {"parts": parts} if parts else None


def _part(statement: AccountStatement, after: int) -> dict[str, Any]:
    """A statement, whose rows come behind those of the one before."""
    rows = [entry.row for entry in statement.entries]
    return {
        "id": statement.id, "account": statement.account, "from": statement.from_day.isoformat(),
        "to": statement.to_day.isoformat(), "opening": statement.opening,
        "closing": statement.closing, "whole": statement.whole,
        "rows": [min(rows, default=after + 1), max(rows, default=after)],
    }  # fmt: skip


def parts_of_reading(
    reading: int, name: str, stored: dict[str, Any] | None
) -> list[StoredStatement]:
    """The statements of a reading; before 0.7.0 a file had one, and its lines were all of it."""
    found = [] if stored is None else stored.get("parts", [stored])
    return [_statement(reading, name, part) for part in found]


def _statement(reading: int, name: str, part: dict[str, Any]) -> StoredStatement:
    first, last = part.get("rows", (0, LAST_ROW))
    return StoredStatement(
        reading, name, part.get("id", ""), part["account"], part["from"], part["to"],
        part["opening"], part["closing"], part.get("whole", True), first, last,
    )  # fmt: skip


def every_statement(session: Session) -> Iterator[StoredStatement]:
    """Every statement that was read, in the order of reading."""
    query = select(R.id, R.name, R.statement).where(R.statement.is_not(None)).order_by(R.id)
    for reading, name, stored in session.execute(query):
        yield from parts_of_reading(reading, name, stored)


def statement_at(parts: Sequence[StoredStatement], row: int) -> StoredStatement | None:
    """The statement in which a row of the file stands; a file may hold one for each booking."""
    at = bisect_right(parts, row, key=lambda part: part.first_row) - 1
    return parts[at] if at >= 0 and row <= parts[at].last_row else None


def of_whole_days(statements: Iterable[StoredStatement]) -> Sequence[StoredStatement]:
    """The statements that prove what did not happen on their days."""
    return [each for each in statements if each.whole]
