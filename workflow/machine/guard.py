"""A condition of a step (条件), written once: yes or no for a record, SQL for its table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, case

from config.text import Text
from models import FAR, Moved
from models.states import MOST_TRIES
from workflow.machine.context import Actor, BusinessDay, Moment
from workflow.shared.months import A_DAY

Row = Any
"""A record or its table class: an effect written once gives values for the one and SQL for the other."""
Values = dict[str, Any]
"""New values of columns by name: days, words and numbers for a record, SQL for its table."""
Effect = Callable[[Row, Any], Mapping[str, Any]]
"""A function from the record (or its table) and the moment or request to new values."""
Shown = str | int | date | None
"""A value that a guard names in its message."""
R_contra = TypeVar("R_contra", bound=Moved, contravariant=True)
M_contra = TypeVar("M_contra", bound=Moment, contravariant=True)


@dataclass(frozen=True)
class Guard(Generic[R_contra, M_contra]):
    """A condition of a step. `message` tells why the step is held back, with the values that the guard looked at.

    `test(row, moment)` is Python for a record; unless `sql` gives a twin or `people` is set, the
    same function is SQL for the class. `depends_on_actor` marks a guard that depends on the actor and the payload.
    `of_actor` marks one that depends on the actor and the history alone: it is known before
    anything is given. `branch` marks a guard that only chooses between ends of one trigger.
    """

    name: str
    message: Text
    test: Callable[[R_contra, M_contra], bool]
    shows: tuple[str, ...] = ()
    clause: Text | None = None
    opens: Callable[[R_contra, M_contra], date | None] = lambda _row, _moment: None
    computes: Callable[[R_contra, M_contra], Mapping[str, Shown]] = lambda _row, _moment: {}
    sql: Callable[[type[R_contra], Moment], ColumnElement[bool]] | None = None
    people: bool = False
    depends_on_actor: bool = False
    of_actor: bool = False
    branch: bool = False
    source: str | Callable[[R_contra, M_contra], str] = ""
    """The policy parameter behind the guard, if there is one; it may depend on the record."""
    when: Text | None = None
    """For a branch that depends on the request: when this end applies."""
    offered: Callable[[type[R_contra], Actor, BusinessDay], ColumnElement[bool]] | None = None
    """Of a condition on who asks: the same over the table, for the lists of one person."""

    @property
    def listed(self) -> bool:
        """Whether it is a condition on people's steps that lists ask in SQL as well."""
        return self.people and self.sql is not None and not self.depends_on_actor

    def holds(self, record: R_contra, moment: M_contra) -> bool:
        """Whether the record meets the condition."""
        return bool(self.test(record, moment))

    def condition(self, table: type[R_contra], moment: Moment) -> ColumnElement[bool]:
        """The same as SQL over the table."""
        # Comparisons of a table's columns are SQL, whatever type the test has for a record.
        condition: Callable[[Any, Any], Any] = self.sql or self.test
        found: ColumnElement[bool] = condition(table, moment)
        return found

    def values(self, record: R_contra, moment: M_contra) -> dict[str, Shown]:
        """The values that the guard looked at, by name."""
        return {name: getattr(record, name) for name in self.shows} | dict(
            self.computes(record, moment)
        )

    def parameter(self, record: R_contra, moment: M_contra) -> str:
        """The policy parameter behind it; "" where there is none."""
        return self.source(record, moment) if callable(self.source) else self.source

    def basis(self, record: R_contra, moment: M_contra) -> Text | None:
        """The clause that the guard rests on, the document of its parameter, or both."""
        source = self.parameter(record, moment)
        if not source:
            return self.clause
        behind = moment.rules.clause(source)
        if self.clause is None:
            return behind
        return Text(f"{self.clause.zh}；{behind.zh}", f"{self.clause.en}; {behind.en}")


@dataclass(frozen=True)
class StaffGuard(Guard[R_contra, M_contra]):
    """A condition of what people do; no run has it, so it needs no SQL."""

    people: bool = True


@dataclass(frozen=True)
class RequestGuard(StaffGuard[R_contra, M_contra]):
    """A condition on who asks for a move, and on what the move brings."""

    depends_on_actor: bool = True


@dataclass(frozen=True)
class ActorGuard(RequestGuard[R_contra, M_contra]):
    """A condition on who asks and on what they did before; what the move brings makes no difference."""

    of_actor: bool = True


AnyGuard = Guard[Any, Any]
"""A guard of any machine, as the steps of all machines hold them."""
Source = str | Callable[[Row, Moment], str]
"""The policy parameter behind a guard; it may depend on the record."""
Columns = Guard[Moved, Moment]
"""A guard that looks at columns of the case alone."""


def after(
    name: str, column: str, message: Text, clause: Text | None = None, *, source: Source = ""
) -> Columns:
    """The day in `column` is over."""

    def test(row: Row, moment: Moment) -> bool:
        held: bool = getattr(row, column) < moment.today
        return held

    def opens(record: Moved, _moment: Moment) -> date | None:
        day: date = getattr(record, column)
        return None if day == FAR else day + A_DAY

    return Guard(name, message, test, shows=(column,), clause=clause, opens=opens, source=source)


def reached(name: str, column: str, message: Text, clause: Text | None = None) -> Columns:
    """The day in `column` has come."""

    def test(row: Row, moment: Moment) -> bool:
        held: bool = getattr(row, column) <= moment.today
        return held

    def opens(record: Moved, _moment: Moment) -> date | None:
        day: date = getattr(record, column)
        return None if day == FAR else day

    return Guard(name, message, test, shows=(column,), clause=clause, opens=opens)


def equals(
    name: str,
    column: str,
    value: Shown,
    message: Text,
    clause: Text | None = None,
    *,
    people: bool = False,
    branch: bool = False,
    source: str = "",
    computes: Callable[[Row, Moment], Mapping[str, Shown]] = lambda _row, _m: {},
) -> Columns:
    """The column has this value."""

    def test(row: Row, _moment: Moment) -> bool:
        held: bool = getattr(row, column) == value
        return held

    return Guard(
        name,
        message,
        test,
        shows=(column,),
        clause=clause,
        people=people,
        branch=branch,
        source=source,
        computes=computes,
    )


def either(condition: Row, one: Row, other: Row) -> Row:
    """One value or the other, for records and in SQL."""
    if isinstance(condition, bool):
        return one if condition else other
    return case((condition, one), else_=other)


def least(one: Row, other: Row) -> Row:
    """The earlier of two days, for records and in SQL."""
    return either(one < other, one, other)


# A system step sees only cases applied for on or before its day: a run that catches up on a past
# day must not touch what came later.
APPLIED = reached(
    "applied", "applied_on", Text("申请日为 {applied_on}", "applied for on {applied_on}")
)

NOT_STUCK = Columns(
    "not_stuck",
    Text(
        "系统办理连续 {tries} 次出错，已搁置：{stuck}；请处理后“重新处理”（retry）",
        "the system failed on it {tries} times and set it aside: {stuck}; mend it, then retry",
    ),
    lambda row, _moment: row.tries < MOST_TRIES,
    shows=("tries", "stuck"),
)
