"""A condition of a step (条件), written once: yes or no for a record, SQL for its table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case

from config.text import Text
from models import FAR, Moved
from models.case import MOST_TRIES
from workflow.machine.context import Moment
from workflow.shared.months import A_DAY

Row = Any
"""A record or its table class: a guard written once answers for the one and is SQL for the other."""


@dataclass(frozen=True)
class Guard:
    """A condition of a step. `message` is what holds it back, with the values it looked at.

    `test(row, moment)` is Python for a record; unless `sql` gives a twin or `people` is set, the
    same function is SQL for the class. `depends_on_actor` marks what depends on who asks and with which facts.
    `branch` marks a guard that only chooses between ends of one trigger.
    """

    name: str
    message: Text
    test: Callable[[Row, Any], Any]
    shows: tuple[str, ...] = ()
    clause: Text | None = None
    opens: Callable[[Any, Moment], date | None] = lambda _row, _moment: None
    computes: Callable[[Any, Any], Mapping[str, Any]] = lambda _row, _moment: {}
    sql: Callable[[Any, Moment], ColumnElement[bool]] | None = None
    people: bool = False
    depends_on_actor: bool = False
    branch: bool = False
    source: str | Callable[[Any, Moment], str] = ""
    """The policy parameter behind it, if there is one; it may depend on the record."""
    when: Text | None = None
    """For a branch that depends on what is asked: when this end applies."""

    def holds(self, record: Moved, moment: Moment) -> bool:
        """Whether the record meets it."""
        return bool(self.test(record, moment))

    def condition(self, table: type[Moved], moment: Moment) -> ColumnElement[bool]:
        """The same as SQL over the table."""
        found: ColumnElement[bool] = (self.sql or self.test)(table, moment)
        return found

    def values(self, record: Moved, moment: Moment) -> dict[str, Any]:
        """What it looked at, by name."""
        return {name: getattr(record, name) for name in self.shows} | dict(
            self.computes(record, moment)
        )

    def basis(self, record: Moved, moment: Moment) -> Text | None:
        """What it rests on: its clause, the document of its parameter, or both."""
        source = self.source(record, moment) if callable(self.source) else self.source
        if not source:
            return self.clause
        behind = moment.rules.clause(source)
        if self.clause is None:
            return behind
        return Text(f"{self.clause.zh}；{behind.zh}", f"{self.clause.en}; {behind.en}")


def after(name: str, column: str, message: Text, clause: Text | None = None, **more: Any) -> Guard:
    """The day in `column` is over."""

    def test(row: Row, moment: Moment) -> Any:
        return getattr(row, column) < moment.today

    def opens(record: Any, _moment: Moment) -> date | None:
        day: date = getattr(record, column)
        return None if day == FAR else day + A_DAY

    return Guard(name, message, test, shows=(column,), clause=clause, opens=opens, **more)


def reached(name: str, column: str, message: Text, clause: Text | None = None) -> Guard:
    """The day in `column` has come."""

    def test(row: Row, moment: Moment) -> Any:
        return getattr(row, column) <= moment.today

    def opens(record: Any, _moment: Moment) -> date | None:
        day: date = getattr(record, column)
        return None if day == FAR else day

    return Guard(name, message, test, shows=(column,), clause=clause, opens=opens)


def equals(
    name: str, column: str, value: Any, message: Text, clause: Text | None = None, **more: Any
) -> Guard:
    """The column has this value."""

    def test(row: Row, _moment: Moment) -> Any:
        return getattr(row, column) == value

    return Guard(name, message, test, shows=(column,), clause=clause, **more)


def either(condition: Any, one: Any, other: Any) -> Any:
    """One value or the other, for records and in SQL."""
    if isinstance(condition, bool):
        return one if condition else other
    return case((condition, one), else_=other)


def least(one: Any, other: Any) -> Any:
    """The earlier of two days, for records and in SQL."""
    return either(one < other, one, other)


# A system step sees only cases applied for on or before its day: a run that catches up on a past
# day must not touch what came later.
APPLIED = reached(
    "applied", "applied_on", Text("申请日为 {applied_on}", "applied for on {applied_on}")
)

NOT_STUCK = Guard(
    "not_stuck",
    Text(
        "系统办理连续 {tries} 次出错，已搁置：{stuck}；请处理后“重新处理”（retry）",
        "the system failed on it {tries} times and set it aside: {stuck}; mend it, then retry",
    ),
    lambda row, _moment: row.tries < MOST_TRIES,
    shows=("tries", "stuck"),
)
