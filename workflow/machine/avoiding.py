"""Who keeps away from a case (回避): asked of every step that people take, and of what is no step."""

from collections.abc import Collection

from models import Moved, Role
from workflow.avoidance.rule import OwnCaseError, must_avoid
from workflow.machine.context import Actor, AnyRequest, Context
from workflow.machine.machine import Step

NOBODY = frozenset[Role]()


def avoided(step: Step, record: Moved, context: Context, actor: Actor) -> bool:
    """Whether this person keeps away from the step: the case is theirs, or a relative's."""
    people = (getattr(record, "person_id", None), *context.people)
    return must_avoid(actor.avoids, actor.roles, people, step.by)


def of_others(record: Moved, steps: list[Step], request: AnyRequest) -> list[Step]:
    """The steps from which neither the actor nor the second person keeps away, or `own_case`."""
    context, actor, second = request.context, request.actor, request.context.second
    theirs = [step for step in steps if not avoided(step, record, context, actor)]
    if not theirs:
        raise OwnCaseError(_own_no(record, context, actor), actor.name)
    if second is not None and any(avoided(step, record, context, second) for step in theirs):
        raise OwnCaseError(_own_no(record, context, second), second.name)
    return theirs


def _own_no(record: Moved, context: Context, who: Actor) -> str:
    """The case that somebody keeps away from: this one, or the one in this batch."""
    inside = (no for person, no in context.people.items() if person in who.avoids)
    return record.no if hasattr(record, "person_id") else next(inside, record.no)


def avoid(
    no: str, people: Collection[int], *actors: Actor | None, by: frozenset[Role] = NOBODY
) -> None:
    """Refuse who keeps away from these people, where no step is taken: `own_case`.

    `by` are the roles that may do it; an applicant among them may do it for themselves.
    """
    for who in actors:
        if who and must_avoid(who.avoids, who.roles, people, by):
            raise OwnCaseError(no, who.name)
