"""Whether a step may be taken and which (判定): the question that every door asks before a move is written."""

from collections.abc import Callable

from pydantic import BaseModel

from config.text import Text
from models import Moved, Role
from workflow.machine.avoiding import of_others
from workflow.machine.context import Actor, AnyMoment, AnyRequest, Context
from workflow.machine.guard import AnyGuard
from workflow.machine.machine import CaseMachine, Step
from workflow.machine.payload_check import check_payload
from workflow.machine.payloads import Given
from workflow.machine.ways_on import open_ways
from workflow.moves.acting import Act
from workflow.shared.errors import (
    AnotherPersonError,
    BadPayloadError,
    GuardFailedError,
    NotFromHereError,
    ReasonRequiredError,
    SamePersonError,
    SystemOnlyError,
    UnknownTriggerError,
    WrongRoleError,
)

REASON_LENGTH = 1000
Look = Callable[[], AnyMoment]
"""What gives the moment with what lies around a case, where it is wanted."""


def check_reason(trigger: str | Text, reason: str) -> None:
    """Refuse a reason that is too long, or no text."""
    if len(reason) > REASON_LENGTH or any(ord(character) < 32 for character in reason):
        expected = Text(
            f"最多 {REASON_LENGTH} 字，不含控制字符", f"at most {REASON_LENGTH} characters"
        )
        raise BadPayloadError(trigger, "--reason", expected)


def open_to(
    machine: CaseMachine, record: Moved, trigger: str, actor: Actor, look: Look | None = None
) -> list[Step]:
    """The steps of a trigger that start here and are this person's to take.

    With `look`, which gives what lies around the case, a refusal names what applies now.
    """
    if trigger not in machine.triggers:
        raise UnknownTriggerError(trigger, machine.steps)
    if all(step.automatic for step in machine.steps if step.trigger == trigger):
        raise SystemOnlyError(machine.called(trigger))
    here = machine.steps_from(record.state)
    steps = [step for step in here if step.trigger == trigger]
    if not steps:
        state = machine.state_of(record)
        its = here if look is None else open_ways(machine, record, look(), actor)
        choices = [s for s in its if s.by & (actor.roles - {Role.SYSTEM})]
        ended = record.state in machine.final
        raise NotFromHereError(record.no, machine.called(trigger), state, choices, ended=ended)
    if all(step.automatic for step in steps):
        raise SystemOnlyError(machine.called(trigger))
    mine = [step for step in steps if step.by & (actor.roles - {Role.SYSTEM})]
    if not mine:
        allowed = sorted({role for step in steps for role in step.by} - {Role.SYSTEM})
        raise WrongRoleError(actor.name, machine.called(trigger), allowed)
    return mine


def request_move(
    machine: CaseMachine,
    record: Moved,
    trigger: str,
    act: Act,
    facts: Given,
    load: Callable[[BaseModel], Context],
    look: Callable[[], Context],
) -> tuple[Step, AnyRequest]:
    """The step that the person may take, with their request; or the refusal with its reason.

    `load` gives what lies around the case, once the payload is checked; `look` what a refusal
    looks at that names what applies now.
    """
    steps = open_to(machine, record, trigger, act.actor, lambda: act.moment.around(look()))
    label, reason = steps[0].label, act.reason.strip()
    if any(step.reason for step in steps) and not reason:
        raise ReasonRequiredError(label)
    check_reason(label, act.reason)
    payload = check_payload(label, steps[0].payload, facts)
    request = act.moment.asked_by(act.actor, reason, load(payload), payload, act.on_behalf_of)
    steps = of_others(record, steps, request)
    return decide(machine, record, trigger, steps, request), request


def decide(
    machine: CaseMachine, record: Moved, trigger: str, steps: list[Step], request: AnyRequest
) -> Step:
    """The step that the engine takes, or the refusal of the first guard that stands against it."""
    against: list[AnyGuard] = []

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
    machine: CaseMachine, guard: AnyGuard, record: Moved, trigger: str, request: AnyRequest
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
