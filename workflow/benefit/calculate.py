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
    """What the basic fund did: deductible, the first pay out of the area, pay, what lay above."""

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
        left = bill.total - sum(paid.values())
        in_scope_left = bill.in_scope - sum(paid.values())
        amount = _layer(layer, bill, prior, basic, max(0, in_scope_left), left, tell)
        paid[layer.fund] = paid.get(layer.fund, 0) + amount
    fund = sum(paid.values())
    amounts = Amounts(
        bill.total, bill.full_own, bill.over_limit, bill.first_pay, bill.in_scope,
        basic.deductible, fund_pay_sumamt=fund, psn_part_amt=bill.total - fund, **paid,
    )  # fmt: skip
    return amounts.check()


def _basic(plan: Plan, bill: Bill, prior: Prior, tell: Trace) -> Basic:
    """The basic fund: first pay, deductible, bands, ceiling."""
    if plan.fixed_sum is not None:
        paid = min(plan.fixed_sum, bill.total)
        tell("fixed_sum", "fixed_sum", base=plan.fixed_sum, amount=paid)
        return Basic(paid=paid)
    base, cut = _after_first_pay(plan, bill, tell)
    taken = _deductible(plan, bill, prior, base, tell)
    covered = _Covered(plan, prior, base, taken)
    raw = covered.pay(tell)
    room = _room(plan, prior)
    paid = raw if room is None else min(raw, room)
    above = covered.beyond(room) if room is not None and raw > room else 0
    if room is not None:
        tell("ceiling", "ceiling", base=raw, limit=room, amount=paid)
    return Basic(half_up(taken, ONE), half_up(cut, ONE), paid, above)


def _after_first_pay(plan: Plan, bill: Bill, tell: Trace) -> tuple[int, int]:
    """What is left of the amount in scope after a first pay out of the area, and that first pay."""
    base = bill.in_scope * ONE
    if plan.cut.kind != "first_pay" or plan.cut.after_deductible:
        return base, 0
    of = bill.in_scope + (bill.first_pay if plan.cut.of_first_pay_too else 0)
    cut = min(base, of * plan.cut.rate)
    tell("first_pay_out", "out_of_area", base=of, rate=plan.cut.rate, amount=half_up(cut, ONE))
    return base - cut, cut


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

    def __init__(self, plan: Plan, prior: Prior, base: int, taken: int) -> None:
        self.plan = plan
        begin = 0
        if plan.by_year:
            zero = plan.bands_from == "zero"
            begin = (prior.in_scope if zero else max(0, prior.in_scope - prior.deductible)) * ONE
        self.low = begin + (taken if plan.bands_from == "zero" else 0)
        self.high = self.low + base - taken

    def pay(self, tell: Trace) -> int:
        """What the bands give, rounded once (or band by band, where the area says so)."""
        if self.plan.by_year:
            paid = self._until(self.high) - self._until(self.low)
        else:
            parts = list(pieces(self.plan.bands, self.low, self.high))
            exact = [size * rate for size, rate in parts]
            paid = (
                sum(half_up(part, ONE * ONE) for part in exact)
                if self.plan.round_bands
                else half_up(sum(exact), ONE * ONE)
            )
        if tell.wanted:
            for size, rate in pieces(self.plan.bands, self.low, self.high):
                amount = half_up(size * rate, ONE * ONE)
                tell("ratio", "ratio", base=half_up(size, ONE), rate=rate, amount=amount)
            tell("basic_fund", "", base=half_up(self.high - self.low, ONE), amount=paid)
        return paid

    def _until(self, position: int) -> int:
        """What all spending up to here gives: differences of it never add up to more."""
        exact = sum(size * rate for size, rate in pieces(self.plan.bands, 0, position))
        return half_up(exact, ONE * ONE)

    def beyond(self, room: int) -> int:
        """The spending that the ceiling leaves unpaid."""
        left, unpaid = room * ONE * ONE, 0
        for size, rate in pieces(self.plan.bands, self.low, self.high):
            fits = min(size, left // rate) if rate else size
            left -= fits * rate
            unpaid += size - fits
        return half_up(unpaid, ONE)


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
    return bucket in plan.ceiling_counts or bucket.partition(":")[0] in plan.ceiling_counts


def _layer(
    layer: LayerPlan,
    bill: Bill,
    prior: Prior,
    basic: Basic,
    in_scope_left: int,
    left: int,
    tell: Trace,
) -> int:
    """What a fund beyond the basic one pays: the part of its yearly sum that this case adds."""
    if layer.base == "above_ceiling":
        before, now = 0, min(basic.above, in_scope_left)
    else:
        before = _own_before(layer, prior) if layer.yearly else 0
        now = _own_now(layer, bill, basic, in_scope_left)
    due = _due(layer, before + now) - _due(layer, before)
    room = None if layer.ceiling is None else max(0, layer.ceiling - prior.layer_paid(layer.name))
    paid = min(due, left, due if room is None else room)
    tell.layer(layer, before=before, now=now, due=due, room=room, paid=paid)
    return paid


def _own_now(layer: LayerPlan, bill: Bill, basic: Basic, in_scope_left: int) -> int:
    """What of this bill the person bore himself, as far as the layer counts it."""
    own = in_scope_left
    own -= 0 if "deductible" in layer.counts else basic.deductible
    own -= 0 if "out_of_area" in layer.counts else basic.cut
    own += bill.first_pay if "first_pay" in layer.counts else 0
    own += bill.over_limit if "over_limit" in layer.counts else 0
    return max(0, own)


def _own_before(layer: LayerPlan, prior: Prior) -> int:
    """What he bore of the earlier bills of the year."""
    own = prior.in_scope - prior.pool_paid
    if layer.name != "second":
        own -= prior.second_paid
    if "deductible" not in layer.counts:
        own -= prior.deductible
    return max(0, own)


def _due(layer: LayerPlan, own: int) -> int:
    """What the layer gives for this much own cost in the year."""
    over = max(0, own - layer.start)
    low = layer.start if layer.bands_from == "zero" else 0
    parts = pieces(layer.bands, low * ONE, (low + over) * ONE)
    return half_up(sum(size * rate for size, rate in parts), ONE * ONE)
