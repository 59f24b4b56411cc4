"""Which steps start where a case stands (可办事项), what holds each back, and when one comes by itself."""

from datetime import date
from typing import NamedTuple

from models import Moved
from workflow.machine.context import Moment
from workflow.machine.guard import AnyGuard
from workflow.machine.machine import CaseMachine, Step


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
    found = []
    for step in machine.steps_from(record.state):
        automatic, guards, dest = step.automatic, step.all_guards(), step.end(record.state)
        # A branch guard only chooses between the ends of one trigger.
        told = [guard for guard in guards if not guard.depends_on_actor]
        if not all(guard.test(record, moment) for guard in told if guard.branch):
            continue
        failing = tuple(g for g in told if not g.branch and not g.test(record, moment))
        opens_on = _opens_on(guards, failing, record, moment) if automatic else None
        found.append(WayOn(step, dest, failing, automatic, opens_on))
    return found


def _opens_on(
    guards: tuple[AnyGuard, ...], failing: tuple[AnyGuard, ...], record: Moved, moment: Moment
) -> date | None:
    opening = [moment.today]
    for guard in guards:
        day = guard.opens(record, moment)
        if day is not None:
            opening.append(day)
        elif guard in failing and guard.name != "reminded":
            return None
    return max(opening)
