"""What is to be exported (导出范围), and how rows are read one after another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select
from sqlmodel import Session

from config.text import Text
from workflow.shared.days import SHANGHAI

PAGE = 2000
"""Rows in memory at a time."""
EARLIEST = date(1, 1, 2)


@dataclass(frozen=True)
class ExportFilter:
    """Which rows: of an area, in a state, since a day."""

    area: str | None = None
    state: str | None = None
    since: date | None = None

    def of_area(self, query: Select[Any], column: ColumnElement[str]) -> Select[Any]:
        """The query, of this area."""
        return query.where(column == self.area) if self.area else query

    def of_case(self, query: Select[Any], c: Any) -> Select[Any]:
        """The query over the cases of a table."""
        query = self.of_area(query, c.area)
        query = query.where(c.state == self.state) if self.state else query
        return query.where(c.applied_on >= self.since) if self.since else query


@dataclass(frozen=True)
class Tongue:
    """Our codes in official words: category, channel, reason of a referral."""

    words: Mapping[tuple[str, str], str]
    reasons: Mapping[str, Text]

    def say(self, column: str, code: str) -> str:
        """The official word for a code of ours; the code where there is none."""
        return self.words.get((column, code), code)


def streamed(session: Session, query: Select[Any]) -> Iterable[Any]:
    """The rows of a query, a page in memory at a time."""
    return session.execute(query.execution_options(yield_per=PAGE))


def midnight(day: date) -> datetime:
    """The first instant of a day."""
    # Before year 1 there is nothing, and the first day of it begins there in Shanghai.
    return datetime.combine(max(day, EARLIEST), time(), SHANGHAI).astimezone(UTC)
