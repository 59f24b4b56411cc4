"""The calculation (待遇计算): a plan, a bill and what the year has used up → amounts of every fund.

Whole 分 in, whole 分 out, no database, no clock. Between them nothing is rounded: positions are
分 in hundred-millionths, and each fund is rounded half up once. With a trace the same function
tells its steps.
"""

from dataclasses import dataclass, field, fields
from typing import Any

from config.policy_shapes import ONE
from workflow.benefit.bill import Bill, half_up
from workflow.benefit.plan import Band, LayerPlan, Plan
from workflow.benefit.trace import Trace


@dataclass(frozen=True, slots=True)
class Prior:
    """What the person's benefit year has used up, in the case's own bucket (年度累计)."""

    admissions: int = 0
    deductible: int = 0
    pool_paid: int = 0
    second_paid: int = 0
    in_scope: int = 0
    others: dict[str, int] = field(default_factory=dict)
    """What the basic fund paid in other buckets."""
    civil_paid: int = 0
    assistance_paid: int = 0

    def layer_paid(self, name: str) -> int:
        """What a fund beyond the basic one has paid in the year."""
        paid = {"second": self.second_paid, "civil_servant": self.civil_paid,
                "assistance": self.assistance_paid}  # fmt: skip
        return paid[name]


@dataclass(frozen=True, slots=True)
class Amounts:
    """The amounts of a settlement in the national platform's names, in 分."""

    medfee_sumamt: int = 0
    fulamt_ownpay_amt: int = 0
    overlmt_selfpay: int = 0
    preselfpay_amt: int = 0
    inscp_scp_amt: int = 0
    act_pay_dedc: int = 0
    hifp_pay: int = 0
    hifmi_pay: int = 0
    hifob_pay: int = 0
    cvlserv_pay: int = 0
    maf_pay: int = 0
    fund_pay_sumamt: int = 0
    psn_part_amt: int = 0

    def __add__(self, other: "Amounts") -> "Amounts":
        return Amounts(*(getattr(self, n) + getattr(other, n) for n in AMOUNTS))

    def check(self) -> "Amounts":
        """The identities that hold for every settlement; raises when one does not."""
        funds = self.hifp_pay + self.hifmi_pay + self.hifob_pay + self.cvlserv_pay + self.maf_pay
        assert min(getattr(self, name) for name in AMOUNTS) >= 0, self
        assert self.medfee_sumamt == (
            self.fulamt_ownpay_amt + self.overlmt_selfpay + self.preselfpay_amt + self.inscp_scp_amt
        ), self
        assert self.fund_pay_sumamt == funds, self
        assert self.medfee_sumamt == self.fund_pay_sumamt + self.psn_part_amt, self
        return self


AMOUNTS = tuple(each.name for each in fields(Amounts))
FUNDS = ("hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay", "maf_pay")


@dataclass(slots=True)
class Basic:
    """What the basic fund did: deductible, the first pay out of the area, pay, what lay above.

    All but `paid` is in hundred-millionths of a 分, so that no layer is rounded twice.
    """

    deductible: int = 0
    cut: int = 0
    paid: int = 0
    above: int = 0


def calculate(plan: Plan, bill: Bill, prior: Prior, trace: Trace | None = None) -> Amounts:
    """The amounts of one case, or of one part of it, under a plan."""
    tell = trace or Trace()
    basic = Basic() if plan.denied else _basic(plan, bill, prior, tell)
    paid = {"hifp_pay": basic.paid}
    for layer in () if plan.denied else plan.layers:
        amount = _layer(layer, plan, bill, prior, basic, sum(paid.values()), tell)
        paid[layer.fund] = paid.get(layer.fund, 0) + amount
    fund = sum(paid.values())
    amounts = Amounts(
        bill.total, bill.full_own, bill.over_limit, bill.first_pay, bill.in_scope,
        half_up(basic.deductible, ONE), fund_pay_sumamt=fund, psn_part_amt=bill.total - fund, **paid,
    )  # fmt: skip
    return amounts.check()


def _basic(plan: Plan, bill: Bill, prior: Prior, tell: Trace) -> Basic:
    """The basic fund: first pay, deductible (or the other way round), bands, ceiling."""
    if plan.fixed_sum is not None:
        paid = min(plan.fixed_sum, bill.total)
        tell("fixed_sum", "fixed_sum", base=plan.fixed_sum, amount=paid)
        return Basic(paid=paid)
    whole, after = bill.in_scope * ONE, plan.cut.after_deductible
    cut = 0 if after else _first_pay(plan, bill, whole, tell)
    taken = _deductible(plan, bill, prior, whole - cut, tell)
    if after:
        cut = _first_pay(plan, bill, whole - taken, tell)
    covered = _Covered(plan, prior, whole - cut - taken, taken)
    raw = covered.pay(tell)
    room = _room(plan, prior)
    paid = raw if room is None else min(raw, room)
    above = covered.beyond(room) if room is not None and raw > room else 0
    if room is not None:
        tell("ceiling", "ceiling", base=raw, limit=room, amount=paid)
    return Basic(taken, cut, paid, above)


def _first_pay(plan: Plan, bill: Bill, base: int, tell: Trace) -> int:
    """The first pay out of the area (M3), taken from `base`; none under another mechanism."""
    if plan.cut.kind != "first_pay":
        return 0
    of = base + (bill.first_pay * ONE if plan.cut.of_first_pay_too else 0)
    cut = min(base, of * plan.cut.rate // ONE)
    tell(
        "first_pay_out", "out_of_area",
        base=half_up(of, ONE), rate=plan.cut.rate, amount=half_up(cut, ONE),
    )  # fmt: skip
    return cut


def _first_pay_before(plan: Plan, prior: Prior) -> int:
    """The first pay out of the area in the earlier cases of the year.

    The year keeps no such sum; it is taken to have been under this filing, so that two cases
    never get more than one would.
    """
    if plan.cut.kind != "first_pay":
        return 0
    of = prior.in_scope - (prior.deductible if plan.cut.after_deductible else 0)
    return max(0, of) * plan.cut.rate


def _deductible(plan: Plan, bill: Bill, prior: Prior, base: int, tell: Trace) -> int:
    """The deductible that this case bears, in hundred-millionths of a 分."""
    standard = plan.deductible
    if plan.per == "visit" and bill.visits and bill.in_scope:
        # Every visit bears its own, as far as it goes; a first pay shrinks all visits alike.
        taken = sum(min(standard * ONE, visit * base // bill.in_scope) for visit in bill.visits)
    else:
        counted = plan.per not in ("admission", "visit")
        left = max(0, standard - prior.deductible) if counted else standard
        taken = min(left * ONE, base)
    tell("deductible", "deductible", base=standard, amount=half_up(taken, ONE), per=plan.per)
    return taken


class _Covered:
    """The spending between the deductible and the end of the bill, laid along the bands."""

    def __init__(self, plan: Plan, prior: Prior, size: int, taken: int) -> None:
        self.plan = plan
        begin, zero = 0, plan.bands_from == "zero"
        if plan.by_year:
            begin = prior.in_scope * ONE - _first_pay_before(plan, prior)
            begin = begin if zero else max(0, begin - prior.deductible * ONE)
        self.low = begin + (taken if zero else 0)
        self.high = self.low + size

    def pay(self, tell: Trace) -> int:
        """What the bands give, rounded once (or band by band, where the area says so)."""
        paid = self._sum(self.low, self.high)
        if self.plan.by_year:
            # Differences of one sum: the cases of a year never add up to more than all at once.
            paid = self._sum(0, self.high) - self._sum(0, self.low)
        if tell.wanted:
            for size, rate in pieces(self.plan.bands, self.low, self.high):
                amount = half_up(size * rate, ONE * ONE)
                tell("ratio", "ratio", base=half_up(size, ONE), rate=rate, amount=amount)
            tell("basic_fund", "", base=half_up(self.high - self.low, ONE), amount=paid)
        return paid

    def _sum(self, low: int, high: int) -> int:
        """What the spending from here to there gives."""
        exact = [size * rate for size, rate in pieces(self.plan.bands, low, high)]
        if self.plan.round_bands:
            return sum(half_up(part, ONE * ONE) for part in exact)
        return half_up(sum(exact), ONE * ONE)

    def beyond(self, room: int) -> int:
        """The spending that the ceiling leaves unpaid, in hundred-millionths of a 分."""
        left, unpaid = room * ONE * ONE, 0
        for size, rate in pieces(self.plan.bands, self.low, self.high):
            fits = min(size, left // rate) if rate else size
            left -= fits * rate
            unpaid += size - fits
        return unpaid


def pieces(bands: tuple[Band, ...], low: int, high: int) -> Any:
    """The parts of [low, high] that lie in each band, with its rate; all in hundred-millionths."""
    for band in bands:
        end = high if band.to is None else min(high, band.to * ONE)
        if end > low:
            yield end - low, band.rate
            low = end


def _room(plan: Plan, prior: Prior) -> int | None:
    """What the ceiling still leaves; None without one."""
    if plan.ceiling is None:
        return None
    others = sum(paid for bucket, paid in prior.others.items() if _counts(plan, bucket))
    return max(0, plan.ceiling - prior.pool_paid - others)


def _counts(plan: Plan, bucket: str) -> bool:
    if bucket == plan.bucket:
        return True
    return bucket in plan.ceiling_counts or bucket.partition(":")[0] in plan.ceiling_counts


def _layer(
    layer: LayerPlan, plan: Plan, bill: Bill, prior: Prior, basic: Basic, paid: int, tell: Trace
) -> int:
    """What a fund beyond the basic one pays: the part of its yearly sum that this case adds.

    `paid` is what the funds before it have paid of this bill.
    """
    left = (bill.in_scope - paid) * ONE
    if layer.base == "above_ceiling":
        now, before = max(0, min(basic.above, left)), 0
    else:
        now, before = _own_now(layer, bill, basic, left), _own_before(layer, plan, prior)
    if layer.yearly and _due(layer, before) != prior.layer_paid(layer.name):
        # What it has paid tells how far it got, where the sums of the year do not tell all.
        before = max(before, _reached(layer, prior.layer_paid(layer.name)))
    before = before if layer.yearly else 0
    due = _due(layer, before + now) - _due(layer, before)
    room = None if layer.ceiling is None else max(0, layer.ceiling - prior.layer_paid(layer.name))
    pays = min(due, bill.total - paid, due if room is None else room)
    told = {"before": half_up(before, ONE), "now": half_up(now, ONE)}
    tell.layer(layer, **told, due=due, room=room, paid=pays)
    return pays


def _own_now(layer: LayerPlan, bill: Bill, basic: Basic, left: int) -> int:
    """What of this bill the person bore himself, as far as the layer counts it.

    `left` falls below zero where an earlier layer paid for what does not lie in scope.
    """
    own = left
    own -= 0 if "deductible" in layer.counts else basic.deductible
    own -= 0 if "out_of_area" in layer.counts else basic.cut
    own += bill.first_pay * ONE if "first_pay" in layer.counts else 0
    own += bill.over_limit * ONE if "over_limit" in layer.counts else 0
    return max(0, own)


def _own_before(layer: LayerPlan, plan: Plan, prior: Prior) -> int:
    """What he bore of the earlier bills of the year, as far as it is known."""
    own = prior.in_scope - prior.pool_paid
    for earlier in plan.layers:
        if earlier.name == layer.name:
            break
        own -= prior.layer_paid(earlier.name)
    own -= 0 if "deductible" in layer.counts else prior.deductible
    cut = 0 if "out_of_area" in layer.counts else _first_pay_before(plan, prior)
    return max(0, own * ONE - cut)


def _due(layer: LayerPlan, own: int) -> int:
    """What the layer gives for this much own cost in the year."""
    parts = pieces(layer.bands, *_span(layer, own))
    return half_up(sum(size * rate for size, rate in parts), ONE * ONE)


def _reached(layer: LayerPlan, paid: int) -> int:
    """The own cost for which the layer has paid this much."""
    if not paid:
        return 0
    low, far = _span(layer, layer.start * ONE + 10**30)
    left, size_paid = paid * ONE * ONE, 0
    for size, rate in pieces(layer.bands, low, far):
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
