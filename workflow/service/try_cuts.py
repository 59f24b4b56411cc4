"""What cuts would make of an amount (核减试算): the calculation that follows the move, and nothing is written."""

from typing import NamedTuple

from models import Claim
from workflow.benefit.claim_calculation import calculation_request
from workflow.benefit.plan import Plan
from workflow.benefit.plan_cache import plans_of
from workflow.benefit.rows import ClaimRow
from workflow.benefit.settlement import Inputs
from workflow.claim.context import ClaimContext
from workflow.claim.effects import disallowed
from workflow.claim.machine import CLAIM
from workflow.machine.context import Actor, AnyRequest
from workflow.machine.guard import AnyGuard
from workflow.machine.payloads import Disallowances
from workflow.service.asker_context import Looked
from workflow.shared.json_types import JsonObject

(DISALLOW,) = (step for step in CLAIM.steps if step.trigger == "disallow")


class TriedCuts(NamedTuple):
    """Cuts that were tried: what the move would keep, what stands against it, what would be calculated."""

    kept: list[JsonObject]
    refused: tuple[AnyGuard, ...]
    request: AnyRequest
    plan: Plan
    inputs: Inputs


def try_cuts(claim: Claim, looked: Looked, actor: Actor, cuts: Disallowances) -> TriedCuts:
    """What these cuts would make of a claim under review, as it was looked at.

    What cannot be calculated is refused as the calculation refuses it.
    """
    assert looked.around is not None, "a claim was looked around"
    moment, context = looked.moment, looked.moment.context
    assert isinstance(context, ClaimContext), "and has its context"
    request = moment.asked_by(actor, "", context, cuts)
    kept = list(disallowed(claim, request)["disallowed"])
    refused = tuple(guard for guard in DISALLOW.guards if not guard.holds(claim, request))
    row = ClaimRow(*(getattr(claim, name) for name in ClaimRow._fields))
    facts = looked.around.data.facts_of(row._replace(disallowed=kept))
    asked = calculation_request(facts, plans_of(moment.rules.book))
    inputs = Inputs.model_validate_json(asked.inputs.text)
    return TriedCuts(kept, refused, request, asked.plan, inputs)
