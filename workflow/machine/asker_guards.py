"""What of a person stands against a step (不得由其办理的原因): role, own case, four eyes, limit.

Known before anything is given with the move: `take` refuses for the same reasons.
"""

from config.text import Text
from models import Moved, Role
from workflow.avoidance.rule import AGENCY, CLAUSE
from workflow.machine.avoiding import avoided
from workflow.machine.common_guards import FOUR_EYES
from workflow.machine.context import Actor, AnyMoment, AnyRequest
from workflow.machine.guard import ActorGuard, AnyGuard
from workflow.machine.machine import Step
from workflow.machine.payloads import Nothing

ANOTHER_ROLE = "wrong_role"
"""The name of what stands against a step that is for another role."""
NOT_THEIRS = Text(
    "应由{by}办理，{actor} 没有该岗位", "it is for: {by_en}; {actor} has no such role"
)
OWN_CASE = ActorGuard[Moved, AnyRequest](
    "own_case",
    Text(
        "涉及 {actor} 本人或其申报的亲属，应当回避，由另一人办理",
        "it is of {actor} or of a relative whom they declared: another person takes it",
    ),
    lambda _row, _request: False,
    computes=lambda _row, request: {"actor": request.actor.name},
    clause=CLAUSE,
)


NO_AUTHORITY = ActorGuard[Moved, AnyRequest](
    "authority",
    Text(
        "{actor} 对参保人没有有效的代提交权限",
        "{actor} has no authority in force to submit for the insured",
    ),
    lambda _row, _request: False,
    computes=lambda _row, request: {"actor": _called(request.actor)},
    clause=AGENCY,
)


def _called(actor: Actor) -> str:
    return actor.natural.name if actor.natural else actor.name


def against(step: Step, record: Moved, moment: AnyMoment, actor: Actor) -> tuple[AnyGuard, ...]:
    """The guards that refuse this step to this person, whatever they bring; none where it is theirs."""
    if not step.by & (actor.roles - {Role.SYSTEM}):
        return (_for_another_role(step),)
    if _may_not_submit(record, actor):
        return (NO_AUTHORITY,)
    own = (OWN_CASE,) if avoided(step, record, moment.context, actor) else ()
    request = asking(moment, actor)
    return own + tuple(g for g in step.guards if g.of_actor and not g.holds(record, request))


def _may_not_submit(record: Moved, actor: Actor) -> bool:
    """Whether somebody who signed in as themselves may ask for this person, and submit nothing."""
    people = actor.reach.for_moves().people or frozenset()
    return actor.natural is not None and getattr(record, "person_id", None) not in people


def asking(moment: AnyMoment, actor: Actor) -> AnyRequest:
    """The request of somebody who asks and brings nothing yet."""
    return moment.asked_by(actor, "", moment.context, Nothing())


def _for_another_role(step: Step) -> AnyGuard:
    roles = sorted(step.by)
    by = {"by": "、".join(r.label.zh for r in roles), "by_en": ", ".join(r.label.en for r in roles)}
    return ActorGuard[Moved, AnyRequest](
        ANOTHER_ROLE, NOT_THEIRS, lambda _row, _request: False,
        computes=lambda _row, request: {**by, "actor": request.actor.name}, clause=FOUR_EYES,
    )  # fmt: skip
