"""The account statements of a day (当日账单): the newest of each account, with its bookings."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from jobs.app import App
from jobs.payouts.settings import settings_of
from jobs.payouts.stored_statements import (
    BOOKING,
    StoredStatement,
    every_statement,
    of_whole_days,
)
from models import METADATA
from workflow.payout.repetition import Span, follow

L = METADATA.tables["bank_line"].c


@dataclass
class NewestStatement:
    """The newest statement of an account that covers the day, or one of several that follow each other."""

    stored: StoredStatement
    bookings: list[Any] = field(default_factory=list)
    """The bookings of the day."""
    sum: int = 0
    """The sum of all its bookings: credits less debits."""
    before: int | None = None
    """The closing balance of the statement before it."""

    @property
    def opening(self) -> int:
        """The opening balance."""
        return self.stored.opening or 0

    @property
    def closing(self) -> int:
        """The closing balance."""
        return self.stored.closing or 0


def day_statements(
    session: Session, app: App, day: date, area: str | None
) -> list[NewestStatement]:
    """Per account the newest statement that covers the day; the same days may come in several files.

    Several that follow each other within the day count together.
    """
    ours = settings_of(app).banks.of_area(area).debtor.accounts if area else ()
    told = [s for s in of_whole_days(every_statement(session)) if not ours or s.account in ours]
    covering = [s for s in told if s.from_day <= day.isoformat() <= s.to_day]
    counting = _that_count(covering)
    found = [NewestStatement(stored) for stored in covering if stored in counting]
    for statement in found:
        statement.before = _closing_before(statement.stored, told)
        _load_bookings(session, statement, day)
    return found


def _that_count(covering: Sequence[StoredStatement]) -> Sequence[StoredStatement]:
    """The newest of each account, and what goes on from it, in whatever order they were read."""
    found: list[StoredStatement] = []
    left = list(reversed(covering))
    grows = True
    while grows:
        grows = False
        for stored in list(left):
            its = [each for each in found if each.account == stored.account]
            if not its or _goes_on(stored, its):
                found.append(stored)
                left.remove(stored)
                grows = True
    return found


def _goes_on(stored: StoredStatement, others: Sequence[StoredStatement]) -> bool:
    """Whether a statement begins or ends where another does the other, and is none of them."""
    span = _span(stored)
    return any(follow(span, _span(each)) for each in others) and not any(
        (each.opening, each.closing) == (stored.opening, stored.closing) for each in others
    )


def _span(stored: StoredStatement) -> Span:
    return Span(stored.account, stored.id, stored.opening, stored.closing)


def _closing_before(stored: StoredStatement, told: Sequence[StoredStatement]) -> int | None:
    """The closing balance of the statement before this one, where one was read."""
    its = [each for each in told if each.account == stored.account and each != stored]
    same_days = (stored.from_day, stored.to_day)
    if any(
        each.closing == stored.opening and (each.from_day, each.to_day) == same_days for each in its
    ):
        return stored.opening
    before = [each for each in its if each.to_day < stored.from_day]
    return max(before, key=lambda each: (each.to_day, each.reading)).closing if before else None


def _load_bookings(session: Session, statement: NewestStatement, day: date) -> None:
    """The bookings of a statement on the day, and the sum of all of them."""
    stored = statement.stored
    lines = session.execute(
        select(METADATA.tables["bank_line"])
        .where(
            L.reading_id == stored.reading, L.result == BOOKING,
            L.row.between(stored.first_row, stored.last_row),
        )
        .order_by(L.row)
    ).all()  # fmt: skip
    statement.sum = sum(line.amount if line.credit else -line.amount for line in lines)
    statement.bookings = [line for line in lines if line.booked_on == day]
