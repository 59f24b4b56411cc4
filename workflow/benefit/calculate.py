"""The calculation (待遇计算): a plan, a bill and what the year has used up → amounts of every fund.

Whole 分 in, whole 分 out, no database, no clock. Between them nothing is rounded: positions are
分 in hundred-millionths, and each fund is rounded half up once. With a trace the same function
tells its steps.
"""

from config.policy_shapes import ONE
from workflow.benefit.amounts import Accumulators, Amounts, BasicFundShare
from workflow.benefit.bill import Bill, half_up
from workflow.benefit.plan import Plan, parts_in_bands
from workflow.benefit.supplementary_funds import supplementary_pays
from workflow.benefit.trace import QUIET, Trace

NOTHING = BasicFundShare()
"""What the basic fund does where nothing is paid."""


def calculate(plan: Plan, bill: Bill, prior: Accumulators, trace: Trace = QUIET) -> Amounts:
    """The amounts of one case, or of one part of it, under a plan."""
    basic = NOTHING if plan.denied else _basic(plan, bill, prior, trace)
    fund = basic.paid
    paid = {"hifp_pay": fund}
    for layer in () if plan.denied else plan.layers:
        amount = supplementary_pays(layer, plan, bill, prior, basic, fund, trace)
        paid[layer.fund] = paid.get(layer.fund, 0) + amount
        fund += amount
    amounts = Amounts(
        bill.total, bill.full_own, bill.over_limit, bill.first_pay, bill.in_scope,
        half_up(basic.deductible, ONE), fund_pay_sumamt=fund, psn_part_amt=bill.total - fund, **paid,
    )  # fmt: skip
    return amounts.check()


def _basic(plan: Plan, bill: Bill, prior: Accumulators, tell: Trace) -> BasicFundShare:
    """The basic fund: first pay, deductible (or the other way round), bands, ceiling."""
    if plan.fixed_sum is not None:
        paid = min(plan.fixed_sum, bill.total)
        tell("fixed_sum", "fixed_sum", base=plan.fixed_sum, amount=paid)
        return BasicFundShare(paid=paid)
    whole, after = bill.in_scope * ONE, plan.cut.after_deductible
    cut = 0 if after else _first_pay(plan, bill, whole, tell)
    taken = _deductible(plan, bill, prior, whole - cut, tell)
    if after:
        cut = _first_pay(plan, bill, whole - taken, tell)
    low = _begins(plan, prior, taken)
    high = low + whole - cut - taken
    raw = _covered(plan, low, high)
    if tell.wanted:
        _tell_covered(plan, low, high, raw, tell)
    room = room_left(plan, prior)
    if room is None:
        return BasicFundShare(taken, cut, raw)
    paid = min(raw, room)
    if tell.wanted:
        tell("ceiling", "ceiling", base=raw, limit=room, amount=paid)
    return BasicFundShare(taken, cut, paid, _beyond(plan, low, high, room) if raw > room else 0)


def _first_pay(plan: Plan, bill: Bill, base: int, tell: Trace) -> int:
    """The first pay out of the area (M3), taken from `base`; none under another mechanism."""
    if plan.cut.kind != "first_pay":
        return 0
    of = base + (bill.first_pay * ONE if plan.cut.of_first_pay_too else 0)
    cut = min(base, of * plan.cut.rate // ONE)
    if tell.wanted:
        tell("first_pay_out", "out_of_area",
             base=half_up(of, ONE), rate=plan.cut.rate, amount=half_up(cut, ONE))  # fmt: skip
    return cut


def _deductible(plan: Plan, bill: Bill, prior: Accumulators, base: int, tell: Trace) -> int:
    """The deductible that this case bears, in hundred-millionths of a 分."""
    standard = plan.deductible
    if plan.per == "visit" and bill.visits and bill.in_scope:
        # Every visit bears its own, as far as it goes; a first pay shrinks all visits alike.
        taken = sum(min(standard * ONE, visit * base // bill.in_scope) for visit in bill.visits)
    else:
        counted = plan.per not in ("admission", "visit")
        left = max(0, standard - prior.deductible) if counted else standard
        taken = min(left * ONE, base)
    if tell.wanted:
        tell("deductible", "deductible", base=standard, amount=half_up(taken, ONE), per=plan.per)
    return taken


def _begins(plan: Plan, prior: Accumulators, taken: int) -> int:
    """Where along the bands the spending behind the deductible begins."""
    begin, zero = 0, plan.bands_from == "zero"
    if plan.by_year:
        begin = prior.in_scope * ONE - plan.first_pay_before(prior)
        begin = begin if zero else max(0, begin - prior.deductible * ONE)
    return begin + (taken if zero else 0)


def _covered(plan: Plan, low: int, high: int) -> int:
    """What the bands give, rounded once (or band by band, where the area says so)."""
    if plan.by_year:
        # Differences of one sum: the cases of a year never add up to more than all at once.
        return _sum(plan, 0, high) - _sum(plan, 0, low)
    return _sum(plan, low, high)


def _sum(plan: Plan, low: int, high: int) -> int:
    """What the spending from here to there gives."""
    if plan.round_bands:
        return sum(
            half_up(size * rate, ONE * ONE) for size, rate in parts_in_bands(plan.edges, low, high)
        )
    exact = 0
    for size, rate in parts_in_bands(plan.edges, low, high):
        exact += size * rate
    return half_up(exact, ONE * ONE)


def _tell_covered(plan: Plan, low: int, high: int, paid: int, tell: Trace) -> None:
    for size, rate in parts_in_bands(plan.edges, low, high):
        amount = half_up(size * rate, ONE * ONE)
        tell("ratio", "ratio", base=half_up(size, ONE), rate=rate, amount=amount)
    tell("basic_fund", "", base=half_up(high - low, ONE), amount=paid)


def _beyond(plan: Plan, low: int, high: int, room: int) -> int:
    """The spending that the ceiling leaves unpaid, in hundred-millionths of a 分."""
    left, unpaid = room * ONE * ONE, 0
    for size, rate in parts_in_bands(plan.edges, low, high):
        fits = min(size, left // rate) if rate else size
        left -= fits * rate
        unpaid += size - fits
    return unpaid


def room_left(plan: Plan, prior: Accumulators) -> int | None:
    """What the ceiling still leaves; None without one."""
    if plan.ceiling is None:
        return None
    others = 0
    for bucket, paid in prior.others.items():
        others += paid if _counts(plan, bucket) else 0
    return max(0, plan.ceiling - prior.pool_paid - others)


def _counts(plan: Plan, bucket: str) -> bool:
    if bucket == plan.bucket:
        return True
    return bucket in plan.ceiling_counts or bucket.partition(":")[0] in plan.ceiling_counts
