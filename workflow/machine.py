"""A machine declared as data (状态机): the steps of filings and claims, and all that is derived.

One declaration gives the `transitions` machine that takes a single step, the condition and the
values of the set-based statement that moves a million, the diagram, the tables and `why`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from typing import Any, Literal

from pydantic import BaseModel
from sqlalchemy import ColumnElement, and_, case, literal
from transitions import EventData, Machine

from config.policy import Rules
from config.text import Text
from config.workdays import WorkCalendar
from models import FAR, Case, Labelled, Role

Row = Any
"""A record or its table class: a guard written once answers for the one and is SQL for the other."""

A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Actor:
    """Who acts: name, roles, approval limit in 分 (None: no limit)."""

    name: str
    roles: frozenset[Role]
    limit: int | None = None


SYSTEM = Actor("system", frozenset({Role.SYSTEM}))


@dataclass(frozen=True)
class Past:
    """An earlier move of the case, as guards need it."""

    trigger: str
    actor: str
    source: str


@dataclass(frozen=True)
class Around:
    """What lies around a case and was loaded beforehand, so that rules stay pure."""

    blockers: tuple[Any, ...] = ()
    successor: Any = None
    second: Actor | None = None
    findings: tuple[Any, ...] = ()
    receipts_taken: tuple[str, ...] = ()
    settlements: tuple[str, ...] = ()
    past: tuple[Past, ...] = ()
    sampling_key: bytes = b""


@dataclass(frozen=True)
class Moment:
    """The business day, the area's rules on it, the calendar, and what lies around the case."""

    today: date
    rules: Rules
    calendar: WorkCalendar
    around: Around = field(default_factory=Around)


@dataclass(frozen=True)
class Ask(Moment):
    """A person's request: who, why, with which facts."""

    actor: Actor = SYSTEM
    reason: str = ""
    facts: Any = None


@dataclass(frozen=True)
class Guard:
    """A condition of a step. `says` is what holds it back, with the values it looked at.

    `test(row, moment)` is Python for a record; unless `sql` gives a twin or `people` is set, the
    same function is SQL for the class. `asks` marks what depends on who asks and with which facts.
    `branch` marks a guard that only chooses between ends of one trigger.
    """

    name: str
    says: Text
    test: Callable[[Row, Any], Any]
    shows: tuple[str, ...] = ()
    clause: Text | None = None
    opens: Callable[[Any, Moment], date | None] = lambda _row, _moment: None
    computes: Callable[[Any, Any], Mapping[str, Any]] = lambda _row, _moment: {}
    sql: Callable[[Any, Moment], ColumnElement[bool]] | None = None
    people: bool = False
    asks: bool = False
    branch: bool = False
    source: str = ""
    """The policy parameter behind it, if there is one."""

    def holds(self, record: Case, moment: Moment) -> bool:
        """Whether the record meets it."""
        return bool(self.test(record, moment))

    def condition(self, table: type[Case], moment: Moment) -> ColumnElement[bool]:
        """The same as SQL over the table."""
        found: ColumnElement[bool] = (self.sql or self.test)(table, moment)
        return found

    def values(self, record: Case, moment: Moment) -> dict[str, Any]:
        """What it looked at, by name."""
        return {name: getattr(record, name) for name in self.shows} | dict(
            self.computes(record, moment)
        )

    def basis(self, moment: Moment) -> Text | None:
        """The clause behind it: its own, or the document of its parameter."""
        if self.source:
            return moment.rules.clause(self.source)
        return self.clause


def after(name: str, column: str, says: Text, clause: Text | None = None) -> Guard:
    """The day in `column` is over."""

    def test(row: Row, moment: Moment) -> Any:
        return getattr(row, column) < moment.today

    def opens(record: Any, _moment: Moment) -> date | None:
        day: date = getattr(record, column)
        return None if day == FAR else day + A_DAY

    return Guard(name, says, test, shows=(column,), clause=clause, opens=opens)


def reached(name: str, column: str, says: Text, clause: Text | None = None) -> Guard:
    """The day in `column` has come."""

    def test(row: Row, moment: Moment) -> Any:
        return getattr(row, column) <= moment.today

    def opens(record: Any, _moment: Moment) -> date | None:
        day: date = getattr(record, column)
        return None if day == FAR else day

    return Guard(name, says, test, shows=(column,), clause=clause, opens=opens)


def equals(
    name: str, column: str, value: Any, says: Text, clause: Text | None = None, **more: Any
) -> Guard:
    """The column has this value."""

    def test(row: Row, _moment: Moment) -> Any:
        return getattr(row, column) == value

    return Guard(name, says, test, shows=(column,), clause=clause, **more)


def least(one: Any, other: Any) -> Any:
    """The earlier of two days, for records and in SQL."""
    if isinstance(one, date) and isinstance(other, date):
        return min(one, other)
    return case((one < other, one), else_=other)


# A system step sees only cases applied for on or before its day: a run that catches up on a past
# day must not touch what came later.
APPLIED = reached(
    "applied", "applied_on", Text("申请日为 {applied_on}", "applied for on {applied_on}")
)


@dataclass(frozen=True)
class Step:
    """One move: trigger, from, to, label, by whom, under which guards, with which facts.

    `dest` None keeps the state. `sets` gives new column values for a record and in SQL alike;
    `then` gives more of them from a person's request. `facts` are columns kept on the move.
    """

    trigger: str
    sources: tuple[Labelled, ...]
    dest: Labelled | None
    label: Text
    by: frozenset[Role]
    guards: tuple[Guard, ...] = ()
    needs: type[BaseModel] | None = None
    reason: bool = False
    sets: Callable[[Row, Moment], Mapping[str, Any]] = lambda _row, _moment: {}
    then: Callable[[Any, Ask], Mapping[str, Any]] = lambda _record, _ask: {}
    facts: tuple[str, ...] = ()
    receipts: Literal["", "release", "claim"] = ""
    tells: bool = False
    """Whether the person is told in a notice (通知)."""

    @property
    def automatic(self) -> bool:
        """Whether only the system takes it."""
        return self.by == {Role.SYSTEM}

    def all_guards(self) -> tuple[Guard, ...]:
        """Its guards, with what every system step asks first."""
        return (APPLIED, *self.guards) if self.automatic else self.guards

    def end(self, state: str) -> str:
        """The state it leads to from `state`."""
        return state if self.dest is None else self.dest.value


class Flow:
    """What the `transitions` engine moves: a state, and the question whether a step is permitted.

    Records are never handed to the engine: it would write attributes on them.
    """

    __slots__ = ("permits", "state", "taken")

    def __init__(self, state: str, permits: Callable[[Step], bool]) -> None:
        self.state, self.permits = state, permits
        self.taken: Step | None = None


def _permitted(step: Step, event: EventData) -> bool:
    flow: Any = event.model
    if not flow.permits(step):
        return False
    flow.taken = step
    return True


class CaseMachine:
    """All steps of one kind of case, and what is derived from them."""

    def __init__(
        self,
        name: str,
        label: Text,
        table: type[Case],
        states: type[Labelled],
        initial: Labelled,
        steps: Iterable[Step],
        waits_for: Mapping[Any, Role],
    ) -> None:
        self.name, self.label, self.table, self.states = name, label, table, states
        self.initial, self.steps = initial, tuple(steps)
        self.waits_for = {state.value: role for state, role in waits_for.items()}
        self.engine = Machine(
            model=None,
            states=[state.value for state in states],
            initial=initial.value,
            transitions=[
                {
                    "trigger": step.trigger,
                    "source": source.value,
                    "dest": step.end(source.value),
                    "conditions": [partial(_permitted, step)],
                }
                for step in self.steps
                for source in step.sources
            ],
            auto_transitions=False,
            send_event=True,
        )

    @property
    def triggers(self) -> tuple[str, ...]:
        """Every trigger once, in the order of declaration."""
        return tuple(dict.fromkeys(step.trigger for step in self.steps))

    @property
    def final(self) -> frozenset[str]:
        """The states that nothing leaves."""
        left = {source.value for step in self.steps for source in step.sources}
        return frozenset(state.value for state in self.states) - left

    @property
    def final_in_order(self) -> list[str]:
        """The final states in the order of declaration."""
        return [state.value for state in self.states if state.value in self.final]

    def state_of(self, record: Case) -> Labelled:
        """The state of a record, with its label."""
        return self.states(record.state)

    def steps_from(self, state: str) -> list[Step]:
        """The steps that start in a state."""
        return [step for step in self.steps if state in {s.value for s in step.sources}]

    def step(self, trigger: str, dest: Labelled | None = None) -> Step:
        """The system's step of this trigger, for runs."""
        (found,) = (
            s
            for s in self.steps
            if s.trigger == trigger and Role.SYSTEM in s.by and dest in (None, s.dest)
        )
        return found

    def fire(self, trigger: str, state: str, permits: Callable[[Step], bool]) -> Step | None:
        """Let the engine take `trigger` from `state`; the step taken, or None when guards refuse."""
        flow = Flow(state, permits)
        return flow.taken if self.engine.events[trigger].trigger(flow) else None

    def holds(self, step: Step, record: Case, moment: Moment) -> bool:
        """Whether the system may take this step on this record today."""
        return record.state in {s.value for s in step.sources} and all(
            guard.holds(record, moment) for guard in step.all_guards()
        )

    def ready(self, step: Step, moment: Moment) -> ColumnElement[bool]:
        """The same question as SQL over the table."""
        table: Any = self.table
        return and_(
            literal(True),
            table.state.in_([source.value for source in step.sources]),
            *(guard.condition(self.table, moment) for guard in step.all_guards()),
        )
