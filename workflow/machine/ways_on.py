"""Which steps start where a case stands (可办事项), what holds each back, and when one comes by itself."""

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from models import Moved
from workflow.machine.asker_guards import against
from workflow.machine.context import Actor, AnyMoment, Moment
from workflow.machine.guard import AnyGuard
from workflow.machine.machine import CaseMachine, Step

BRANCH = attrgetter("branch")


class WayOn(NamedTuple):
    """A step that starts in the state of a case, as far as the case itself tells."""

    step: Step
    dest: str
    """The state that the step leads to."""
    failing: tuple[AnyGuard, ...]
    """The guards that hold the step back, those aside that look at who asks."""
    automatic: bool
    opens_on: date | None
    """The first day on which the system takes the step, if days alone stand in its way."""


def ways_on(machine: CaseMachine, record: Moved, moment: Moment) -> list[WayOn]:
    """Every way on from where the case stands, in the order of declaration."""
    state, found = record.state, []
    starting = [
        # Branch guards first: the others may rest on what a branch says of the case.
        (s, s.end(state), sorted(s.all_guards(), key=BRANCH, reverse=True), s.automatic)
        for s in machine.steps_from(state)
    ]
    for step, dest, guards, automatic in starting:
        failing = []
        for guard in guards:
            if not guard.depends_on_actor and not guard.test(record, moment):
                failing.append(guard)
                if guard.branch:
                    break  # It only chooses between the ends of one trigger: this is not the end.
        else:
            opens_on = _opens_on(guards, failing, record, moment) if automatic else None
            found.append(WayOn(step, dest, tuple(failing), automatic, opens_on))
    return found


def open_ways(machine: CaseMachine, record: Moved, moment: AnyMoment, actor: Actor) -> list[Step]:
    """The steps that this person may take now, as far as the case, the person and the history tell.

    What the move would have to bring (papers, a second person, a clause) is not asked yet.
    """
    return [
        way.step
        for way in ways_on(machine, record, moment)
        if not way.failing and is_theirs(way.step, record, moment, actor)
    ]


def is_theirs(step: Step, record: Moved, moment: AnyMoment, actor: Actor) -> bool:
    """Whether a step is for a role of this person, and nothing that they did stands against it."""
    return not against(step, record, moment, actor)


def _opens_on(
    guards: Sequence[AnyGuard], failing: Sequence[AnyGuard], record: Moved, moment: Moment
) -> date | None:
    opening = [moment.today]
    for guard in guards:
        day = guard.opens(record, moment)
        if day is not None:
            opening.append(day)
        elif guard in failing:
            return None
    return max(opening)
