"""Key ranges (分段范围): the cases from a key to a key, in the order in which a run walks them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import ColumnElement
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from models.faults import is_nobodys
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.advance_many import edge as step_edge
from workflow.moves.keyset import Key, edge_of


@dataclass(frozen=True)
class KeyRange:
    """The cases after `after`, up to and with `upto`, at the most `limit` of them.

    With `wait` the statement waits for a locked case; without, it skips the case. `second_pass`
    goes through a range once more, for the cases that the first pass skipped.
    """

    after: Key | None
    upto: Key
    limit: int | None = None
    wait: bool = True
    second_pass: bool = False

    @property
    def bounds(self) -> tuple[Key | None, Key]:
        """Both ends, as `advance` takes them."""
        return self.after, self.upto


class WorkCounts(NamedTuple):
    """What was done: cases moved, left for a person, set aside or held back."""

    moved: int = 0
    skipped: int = 0
    refused: int = 0

    def __add__(self, other: object) -> "WorkCounts":
        """Both together."""
        assert isinstance(other, WorkCounts)
        return WorkCounts(*(one + two for one, two in zip(self, other, strict=True)))


Edge = Callable[[Session, Key | None, int], Key | None]
"""The key at which the next so many cases after a key end; None when there are none."""
DoRange = Callable[[Session, KeyRange], WorkCounts]
"""Does what is due within a key range, in the transaction of the session."""
Answer = TypeVar("Answer")


def edge_over(columns: Sequence[Any], where: Sequence[ColumnElement[bool]]) -> Edge:
    """Where the partitions of the rows that meet some conditions end, in the order of `columns`."""

    def edge(session: Session, after: Key | None, size: int) -> Key | None:
        return edge_of(session, columns, where, after, size)

    return edge


class GuardFailed(Exception):
    """A guard failed on some case: from now on the edge asks no guard."""


class StepEdge:
    """Where the partitions of a step end.

    The index of what is due answers at first. Should one case make the guard fail, all cases in the
    states of the step are walked instead.
    """

    def __init__(
        self,
        machine: CaseMachine,
        step: Step,
        moment: Moment,
        area: str,
        among: ColumnElement[bool] | None = None,
    ) -> None:
        self.machine, self.step, self.moment = machine, step, moment
        self.area, self.among = area, among
        self.asks_guards = True

    def __call__(self, session: Session, after: Key | None, size: int) -> Key | None:
        """The key at which the next so many cases end."""
        if not self.asks_guards:
            return self._of_all(session, after, size)
        try:
            return step_edge(
                session, self.machine, self.step, self.moment,
                area=self.area, after=after, size=size, among=self.among,
            )  # fmt: skip
        except DBAPIError as fault:
            if is_nobodys(fault):
                raise
            self.asks_guards = False
            raise GuardFailed from fault

    def _of_all(self, session: Session, after: Key | None, size: int) -> Key | None:
        table: Any = self.machine.table
        states = [source.value for source in self.step.sources]
        here = [table.area == self.area, table.state.in_(states)]
        here += [] if self.among is None else [self.among]
        walked = [getattr(table, self.step.due_index)] if self.step.due_index else []
        return edge_of(session, [*walked, table.id], here, after, size)


def ask_twice(ask: Callable[[], Answer]) -> Answer:
    """The answer; asked once more when a guard failed at the first time."""
    try:
        return ask()
    except GuardFailed:
        return ask()


def encode_key(key: Key | None) -> list[Any] | None:
    """A key as it is stored; a day says that it is one."""
    if key is None:
        return None
    return [
        {"day": partition.isoformat()} if isinstance(partition, date) else partition
        for partition in key
    ]


def decode_key(stored: list[Any] | None) -> Key | None:
    """A stored key."""
    if stored is None:
        return None
    return tuple(date.fromisoformat(p["day"]) if isinstance(p, dict) else p for p in stored)
