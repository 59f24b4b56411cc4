"""A machine declared as data (状态机): the steps of one kind of case, and all that is derived.

One declaration gives the `transitions` machine that takes a single step, the condition and the
values of the set-based statement that moves a million, the diagram, the tables and `why`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, partial
from typing import Literal, NamedTuple, TypeVar

from pydantic import BaseModel
from sqlalchemy import BindParameter, ColumnElement, and_, bindparam
from sqlalchemy.orm import QueryableAttribute
from sqlmodel import col
from transitions import EventData, Machine

from config.text import Text
from models import Account, EntryKind, FilingState, Labelled, Moved, Role
from workflow.machine.context import Moment
from workflow.machine.guard import APPLIED, NOT_STUCK, AnyGuard, Effect
from workflow.machine.told import Told
from workflow.shared.sql_types import StoredValue
from workflow.shared.trigger_labels import CAME

S = TypeVar("S", bound=Labelled)
IN_FORCE = FilingState.ACTIVE.value
"""The state that is reported upward."""


class StepPosting(NamedTuple):
    """The entry that a step posts in the ledger (记账): its kind, and the accounts from and to."""

    kind: EntryKind
    source: Account
    dest: Account


class After(StrEnum):
    """What follows a step, in the same transaction: `FOLLOW_UPS` of moves and of service say how."""

    NOTICE = "notice"
    """The person gets a notice (通知)."""
    RELEASE_RECEIPTS = "release_receipts"
    """The receipts of the claim are free for another one."""
    HOLD_RECEIPTS = "hold_receipts"
    """The receipts of the claim are taken again."""
    POST_YEAR = "post_year"
    """The person's benefit year (年度累计) moves; such a step is a person's."""
    REVERSE_YEAR = "reverse_year"
    """What the claim posted to the benefit year is taken back; such a step is a person's."""
    REENTER = "reenter"
    """The receipts of the claim are written anew, and its papers judged again."""
    INQUIRY = "inquiry"
    """The inquiry about the claim (协查) is kept in its register."""
    CLEAR_RECEIPTS = "clear_receipts"
    """What a person went on with in spite of the receipt platform is kept with the receipt."""
    REQUALIFY = "requalify"
    """The claims that rest on the qualification are judged anew."""


YEAR = frozenset({After.POST_YEAR, After.REVERSE_YEAR})


@dataclass(frozen=True)
class Step:
    """One move: trigger, from, to, label, by whom, under which guards, with which facts.

    `dest` None keeps the state. `updates` gives new column values for a record and in SQL alike;
    `updates_from` gives more of them from a person's request. `facts` are columns kept on the move.
    """

    trigger: str
    sources: tuple[Labelled, ...]
    dest: Labelled | None
    label: Text
    by: frozenset[Role]
    guards: tuple[AnyGuard, ...] = ()
    payload: type[BaseModel] | None = None
    reason: bool = False
    updates: Effect = lambda _row, _moment: {}
    updates_from: Effect = lambda _record, _request: {}
    facts: tuple[str, ...] = ()
    after: tuple[After, ...] = ()
    """The follow-ups of the step in the same transaction."""
    postings: tuple[StepPosting, ...] = ()
    """The entries in the ledger, before the state changes; see `workflow.ledger.posting`."""
    tells: tuple[Told, ...] = ()
    """What the notice names beside what the move keeps."""
    reports: str = ""
    """The event of the report upward (上报), where the case is in force before or after the step."""
    due_index: str = ""
    """The due day along whose index a run finds the cases; without it runs go by id."""

    @property
    def releases(self) -> bool:
        """Whether the receipts of the claim are free after it."""
        return After.RELEASE_RECEIPTS in self.after

    @property
    def touches_receipts(self) -> bool:
        """Whether the receipts of the claim are released or taken again."""
        return self.releases or After.HOLD_RECEIPTS in self.after

    @property
    def notifies(self) -> bool:
        """Whether the person gets a notice."""
        return After.NOTICE in self.after

    @property
    def automatic(self) -> bool:
        """Whether only the system takes it."""
        return self.by == {Role.SYSTEM}

    def reported_from(self, state: str) -> bool:
        """Whether it is reported when taken from `state`: a case never in force is unknown above us."""
        return bool(self.reports) and IN_FORCE in (state, self.end(state))

    def applies(self, record: Moved, moment: Moment) -> bool:
        """Whether this end of its trigger is the one that applies, as far as the case tells."""
        return all(
            g.holds(record, moment) for g in self.guards if g.branch and not g.depends_on_actor
        )

    def all_guards(self) -> tuple[AnyGuard, ...]:
        """The guards of the step, after those of every system step."""
        return (APPLIED, NOT_STUCK, *self.guards) if self.automatic else self.guards

    def end(self, state: str) -> str:
        """The state it leads to from `state`."""
        return state if self.dest is None else self.dest.value


class Flow:
    """The model that the `transitions` engine moves: a state, and whether a step is permitted.

    The engine gets no record, because it would write attributes on the record.
    """

    __slots__ = ("permits", "state", "taken")

    def __init__(self, state: str, permits: Callable[[Step], bool]) -> None:
        self.state, self.permits = state, permits
        self.taken: Step | None = None


def _permitted(step: Step, event: EventData) -> bool:
    flow = event.model
    assert isinstance(flow, Flow)
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
        table: type[Moved],
        states: type[S],
        initial: S,
        steps: Iterable[Step],
        waits_for: Mapping[S, Role],
        *,
        number_code: str,
        subject: Literal["case", "care", "money", "law", "act"],
        taken: bool = False,
        called_also: str = "",
    ) -> None:
        """`number_code` stands in its numbers; `taken`: whether people move it with `take`."""
        self.number_code, self.subject = number_code, subject
        self.taken, self.called_also = taken, called_also
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

    @cached_property
    def triggers(self) -> tuple[str, ...]:
        """Every trigger once, in the order of declaration."""
        return tuple(dict.fromkeys(step.trigger for step in self.steps))

    def meant(self, typed: str) -> str:
        """The trigger with this name or label (操作名称), in either language; else what was typed."""
        word = typed.strip().casefold()
        found = {
            step.trigger
            for step in self.steps
            if word in (step.trigger, *(each.casefold() for each in step.label))
        }
        return found.pop() if len(found) == 1 else typed

    def called(self, trigger: str, dest: str = "") -> Text:
        """What a move is called, to `dest` if that is known; how a case came to us is no step."""
        its = [step for step in self.steps if step.trigger == trigger]
        step = next((s for s in its if s.dest == dest), its[0] if its else None)
        return step.label if step else CAME.get(trigger, Text(trigger, trigger))

    @property
    def final(self) -> frozenset[str]:
        """The states that nothing leaves."""
        left = {source.value for step in self.steps for source in step.sources}
        return frozenset(state.value for state in self.states) - left

    @property
    def final_in_order(self) -> list[str]:
        """The final states in the order of declaration."""
        return [state.value for state in self.states if state.value in self.final]

    def state_of(self, record: Moved) -> Labelled:
        """The state of a record, with its label."""
        return self.states(record.state)

    def steps_from(self, state: str) -> list[Step]:
        """The steps that start in a state."""
        return self._from.get(state, [])

    @cached_property
    def _from(self) -> dict[str, list[Step]]:
        found: dict[str, list[Step]] = {}
        for step in self.steps:
            for source in step.sources:
                found.setdefault(source.value, []).append(step)
        return found

    def step(
        self, trigger: str, dest: Labelled | None = None, *, source: str | None = None
    ) -> Step:
        """The system's step of this trigger; `dest` or `source` chooses between several."""
        (found,) = (
            s
            for s in self.steps
            if s.trigger == trigger and Role.SYSTEM in s.by and dest in (None, s.dest)
            and (source is None or source in s.sources)
        )  # fmt: skip
        return found

    def fire(self, trigger: str, state: str, permits: Callable[[Step], bool]) -> Step | None:
        """Let the engine take `trigger` from `state`; the step taken, or None when guards refuse."""
        flow = Flow(state, permits)
        return flow.taken if self.engine.events[trigger].trigger(flow) else None

    def holds(self, step: Step, record: Moved, moment: Moment) -> bool:
        """Whether the system may take this step on this record today."""
        return record.state in {s.value for s in step.sources} and all(
            guard.holds(record, moment) for guard in step.all_guards()
        )

    def ready(self, step: Step, moment: Moment) -> ColumnElement[bool]:
        """The same question as SQL over the table."""
        return and_(
            self._stands(step),
            *(guard.condition(self.table, moment) for guard in step.all_guards()),
        )

    def coarse(self, step: Step, moment: Moment) -> ColumnElement[bool]:
        """The condition that the index of the step answers alone: all ready cases, and some that are not."""
        if not step.due_index:
            return self.ready(step, moment)
        due = [guard for guard in step.all_guards() if guard.shows == (step.due_index,)]
        return and_(self._stands(step), *(guard.condition(self.table, moment) for guard in due))

    def _stands(self, step: Step) -> ColumnElement[bool]:
        # Written out, because the database must see that a partial index fits.
        states = [source.value for source in step.sources]
        among: BindParameter[str] = bindparam(None, states, expanding=True, literal_execute=True)
        return col(self.table.state).in_(among)

    def column(self, name: str) -> QueryableAttribute[StoredValue]:
        """A column of the cases by name."""
        found: QueryableAttribute[StoredValue] = getattr(self.table, name)
        return found
