"""What the funds beyond the basic one pay (大病、大额、公务员补助、医疗救助)."""

from config.policy_shapes import ONE
from workflow.benefit.amounts import Accumulators, BasicFundShare
from workflow.benefit.bill import Bill, half_up
from workflow.benefit.plan import LayerPlan, Plan, parts_in_bands
from workflow.benefit.trace import Trace


def supplementary_pays(
    layer: LayerPlan,
    plan: Plan,
    bill: Bill,
    prior: Accumulators,
    basic: BasicFundShare,
    paid: int,
    tell: Trace,
) -> int:
    """What a fund beyond the basic one pays: the part of its yearly sum that this case adds.

    `paid` is what the funds before it have paid of this bill.
    """
    left = (bill.in_scope - paid) * ONE
    if layer.base == "above_ceiling":
        now, before = max(0, min(basic.above, left)), 0
    else:
        now, before = _own_now(layer, bill, basic, left), _own_before(layer, plan, prior)
    earlier = prior.layer_paid(layer.name)
    due_before = _due(layer, before) if layer.yearly else 0
    if layer.yearly and due_before != earlier:
        # What it has paid tells how far it got, where the sums of the year do not tell all.
        before = max(before, _reached(layer, earlier))
        due_before = _due(layer, before)
    before = before if layer.yearly else 0
    due = _due(layer, before + now) - due_before
    room = None if layer.ceiling is None else max(0, layer.ceiling - earlier)
    pays = min(due, bill.total - paid, due if room is None else room)
    if tell.wanted:
        told = {"before": half_up(before, ONE), "now": half_up(now, ONE)}
        tell.layer(layer, **told, due=due, room=room, paid=pays, parts=_parts(layer, before, now))
    return pays


def _own_now(layer: LayerPlan, bill: Bill, basic: BasicFundShare, left: int) -> int:
    """What the person bore of this bill, as far as the layer counts it.

    `left` falls below zero where an earlier layer paid for what does not lie in scope.
    """
    own = left
    own -= 0 if "deductible" in layer.counts else basic.deductible
    own -= 0 if "out_of_area" in layer.counts else basic.cut
    own += bill.first_pay * ONE if "first_pay" in layer.counts else 0
    own += bill.over_limit * ONE if "over_limit" in layer.counts else 0
    return max(0, own)


def _own_before(layer: LayerPlan, plan: Plan, prior: Accumulators) -> int:
    """What the person bore of the earlier bills of the year, as far as it is known."""
    own = prior.in_scope - prior.pool_paid
    for earlier in plan.layers:
        if earlier.name == layer.name:
            break
        own -= prior.layer_paid(earlier.name)
    own -= 0 if "deductible" in layer.counts else prior.deductible
    cut = 0 if "out_of_area" in layer.counts else plan.first_pay_before(prior)
    return max(0, own * ONE - cut)


def _due(layer: LayerPlan, own: int) -> int:
    """What the layer gives for this much own cost in the year."""
    if own <= layer.start * ONE:
        return 0
    exact = 0
    for size, rate in parts_in_bands(layer.edges, *_span(layer, own)):
        exact += size * rate
    return half_up(exact, ONE * ONE)


def _reached(layer: LayerPlan, paid: int) -> int:
    """The own cost for which the layer has paid this much."""
    if not paid:
        return 0
    low, far = _span(layer, layer.start * ONE + 10**30)
    left, size_paid = paid * ONE * ONE, 0
    for size, rate in parts_in_bands(layer.edges, low, far):
        fits = min(size, -(-left // rate)) if rate else size
        left -= fits * rate
        size_paid += fits
        if left <= 0:
            break
    return layer.start * ONE + size_paid


def _span(layer: LayerPlan, own: int) -> tuple[int, int]:
    """Where along the bands the own cost above the start lies."""
    low = layer.start * ONE if layer.bands_from == "zero" else 0
    return low, low + max(0, own - layer.start * ONE)


def _parts(layer: LayerPlan, before: int, now: int) -> list[tuple[int, int]]:
    """The parts of what this case adds that lie in each band, with its rate."""
    low, high = _span(layer, before)[1], _span(layer, before + now)[1]
    return list(parts_in_bands(layer.edges, low, high))
