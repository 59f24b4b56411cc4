"""Whether a step may be taken and which (判定): the question that every door asks before a move is written."""

from typing import Any

from config.text import Text
from models import Role
from workflow.machine.context import Actor, Moment, Request
from workflow.machine.guard import Guard
from workflow.machine.machine import CaseMachine, Step
from workflow.shared.errors import (
    AnotherPersonError,
    BadPayloadError,
    GuardFailedError,
    NotFromHereError,
    SamePersonError,
    SystemOnlyError,
    UnknownTriggerError,
    WrongRoleError,
)

REASON_LENGTH = 1000


def check_reason(trigger: str | Text, reason: str) -> None:
    """Refuse a reason that is too long, or no text."""
    if len(reason) > REASON_LENGTH or any(ord(character) < 32 for character in reason):
        expected = Text(
            f"最多 {REASON_LENGTH} 字，不含控制字符", f"at most {REASON_LENGTH} characters"
        )
        raise BadPayloadError(trigger, "--reason", expected)


def open_to(
    machine: CaseMachine, record: Any, trigger: str, actor: Actor, moment: Moment | None = None
) -> list[Step]:
    """The steps of a trigger that start here and are this person's to take.

    With `moment` a refusal names only moves that are for a case of this kind.
    """
    if trigger not in machine.triggers:
        raise UnknownTriggerError(trigger, machine.steps)
    if all(step.automatic for step in machine.steps if step.trigger == trigger):
        raise SystemOnlyError(machine.called(trigger))
    here = machine.steps_from(record.state)
    steps = [step for step in here if step.trigger == trigger]
    if not steps:
        state = machine.state_of(record)
        its = [s for s in here if moment is None or s.applies(record, moment)]
        choices = [s for s in its if not s.automatic]
        raise NotFromHereError(record.no, machine.called(trigger), state, choices)
    if all(step.automatic for step in steps):
        raise SystemOnlyError(machine.called(trigger))
    mine = [step for step in steps if step.by & (actor.roles - {Role.SYSTEM})]
    if not mine:
        allowed = sorted({role for step in steps for role in step.by} - {Role.SYSTEM})
        raise WrongRoleError(actor.name, machine.called(trigger), allowed)
    return mine


def decide(
    machine: CaseMachine, record: Any, trigger: str, steps: list[Step], request: Request
) -> Step:
    """The step that the engine takes, or the refusal of the first guard that stands against it."""
    against: list[Guard] = []

    def permits(step: Step) -> bool:
        if step not in steps:
            return False
        # A guard that only chooses the end of a trigger says nothing to the person.
        if not all(guard.holds(record, request) for guard in step.guards if guard.branch):
            return False
        failed = next(
            (g for g in step.guards if not g.branch and not g.holds(record, request)), None
        )
        if failed is not None:
            against.append(failed)
        return failed is None

    step = machine.fire(trigger, record.state, permits)
    if step is not None:
        return step
    if not against:
        # No end of the trigger fits: the case does not say where it belongs.
        against = [g for s in steps for g in s.guards if g.branch and not g.holds(record, request)]
    raise _refusal(machine, against[0], record, trigger, request)


def _refusal(
    machine: CaseMachine, guard: Guard, record: Any, trigger: str, request: Request
) -> Exception:
    values = guard.values(record, request)
    if guard.name == "same_person":
        earlier = dict.fromkeys(
            p.trigger for p in request.context.past if p.actor == request.actor.name
        )
        if earlier:
            done = [machine.called(each) for each in earlier]
            return SamePersonError(request.actor.name, done, machine.called(trigger))
        # What the two of them did lies on another record, and the guard names it.
        return AnotherPersonError(guard.message, values)
    return GuardFailedError(guard.name, guard.message, values, guard.basis(record, request))
