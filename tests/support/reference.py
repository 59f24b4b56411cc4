"""The calculation once more, slowly (对照计算): fractions of a 分, written from the rules, not from the code.

Nothing here is shared with `workflow.benefit` but the shapes of a plan, a bill and what the year
has used up. Where the two differ by one 分, one of them is wrong.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise
from math import floor
from typing import Any

HUNDRED_PERCENT = 100_000_000
Spending = Fraction | int


def rounded(amount: Spending) -> int:
    """四舍五入 to whole 分."""
    return floor(Fraction(amount) + Fraction(1, 2))


def share(rate: int) -> Fraction:
    """A rate as a fraction of one."""
    return Fraction(rate, HUNDRED_PERCENT)


def line_parts(line: Any, rules: Any, not_before: Any = None) -> tuple[int, int, int, int]:
    """A fee line as own cost, over the limit, first pay and in scope."""
    late_enough = not_before is None or line.charged_on >= not_before
    if line.level == "03" or not late_enough:
        return line.amount, 0, 0, 0
    accepted = max(0, line.amount - line.disallowed)
    over = 0
    if line.limit_e6 is not None:
        excess = Fraction(line.price_e6 - line.limit_e6, 10**4) * Fraction(line.quantity_e4, 10**4)
        over = min(accepted, rounded(max(Fraction(0), excess)))
    own = Fraction(0)
    if line.level == "02":
        given = line.share_e4 if line.share_e4 is not None else rules.default_share_e4
        own = Fraction(given, 10**4)
    first = min(
        accepted - over, rounded((accepted if rules.share_of_whole else accepted - over) * own)
    )
    return line.amount - accepted, over, first, accepted - over - first


def between(bands: Sequence[Any], low: Spending, high: Spending) -> list[Fraction]:
    """What each band gives of the spending from `low` to `high`."""
    gives, bottom = [], Fraction(0)
    for band in bands:
        top = Fraction(high) if band.to is None else min(Fraction(band.to), Fraction(high))
        size = max(Fraction(0), top - max(bottom, Fraction(low)))
        gives.append(size * share(band.rate))
        bottom = Fraction(band.to or 0)
    return gives


def where(gives: Callable[[Fraction], Fraction], points: list[Fraction], wanted: int) -> Fraction:
    """The spending at which a rising line of straight pieces reaches an amount."""
    for left, right in pairwise(points):
        low, high = gives(left), gives(right)
        if high >= wanted:
            return left if high == low else left + (right - left) * (wanted - low) / (high - low)
    return points[-1]


def first_pay_of(plan: Any, base: Spending, first_pay: int) -> Fraction:
    """转外先行自付 (M3) of what is left at its place in the order."""
    if plan.cut.kind != "first_pay":
        return Fraction(0)
    of = base + (first_pay if plan.cut.of_first_pay_too else 0)
    return min(Fraction(base), of * share(plan.cut.rate))


def borne(plan: Any, bill: Any, prior: Any, base: Fraction) -> Fraction:
    """The deductible that this bill bears."""
    if plan.per == "visit" and bill.visits and bill.in_scope:
        parts = (visit * base / bill.in_scope for visit in bill.visits)
        return sum((min(Fraction(plan.deductible), part) for part in parts), Fraction(0))
    used = prior.deductible if plan.per in ("year", "quarter", "month") else 0
    return min(Fraction(max(0, plan.deductible - used)), base)


def slow(plan: Any, bill: Any, prior: Any) -> dict[str, int]:
    """The amounts of a bill under a plan."""
    funds = dict.fromkeys(("hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay", "maf_pay"), 0)
    deductible = cut = above = Fraction(0)
    if not plan.denied and plan.fixed_sum is not None:
        funds["hifp_pay"] = min(plan.fixed_sum, bill.total)
    elif not plan.denied:
        deductible, cut, funds["hifp_pay"], above = basic(plan, bill, prior)
    if not plan.denied:
        earlier: list[str] = []
        for layer in plan.layers:
            done = sum(funds.values())
            left = Fraction(bill.in_scope - done)
            if layer.base == "above_ceiling":
                now, before = max(Fraction(0), min(above, left)), Fraction(0)
            else:
                now = counted(layer, left, deductible, cut, bill)
                before = earlier_own(layer, plan, prior, earlier)
            funds[layer.fund] += layer_pays(layer, now, before, prior, bill.total - done)
            earlier.append(layer.name)
    fund = sum(funds.values())
    return {
        "medfee_sumamt": bill.total,
        "fulamt_ownpay_amt": bill.full_own,
        "overlmt_selfpay": bill.over_limit,
        "preselfpay_amt": bill.first_pay,
        "inscp_scp_amt": bill.in_scope,
        "act_pay_dedc": rounded(deductible),
        **funds,
        "fund_pay_sumamt": fund,
        "psn_part_amt": bill.total - fund,
    }


def basic(plan: Any, bill: Any, prior: Any) -> tuple[Fraction, Fraction, int, Fraction]:
    """Deductible, first pay out of the area, what the basic fund pays, and what its ceiling leaves."""
    left = Fraction(bill.in_scope)
    if plan.cut.after_deductible:
        deductible = borne(plan, bill, prior, left)
        cut = first_pay_of(plan, left - deductible, bill.first_pay)
    else:
        cut = first_pay_of(plan, left, bill.first_pay)
        deductible = borne(plan, bill, prior, left - cut)
    left -= cut + deductible
    low = (deductible if plan.bands_from == "zero" else Fraction(0)) + begun(plan, prior)
    high = low + left

    def paid_from(start: Spending, end: Spending) -> int:
        gives = between(plan.bands, start, end)
        return sum(map(rounded, gives)) if plan.round_bands else rounded(sum(gives))

    pays = paid_from(0, high) - paid_from(0, low) if plan.by_year else paid_from(low, high)
    if plan.ceiling is None:
        return deductible, cut, pays, Fraction(0)
    used = prior.pool_paid + sum(
        paid for bucket, paid in prior.others.items()
        if bucket in plan.ceiling_counts or bucket.split(":")[0] in plan.ceiling_counts
    )  # fmt: skip
    room = max(0, plan.ceiling - used)
    if pays <= room:
        return deductible, cut, pays, Fraction(0)
    marks = sorted({low, high, *(Fraction(b.to) for b in plan.bands if b.to and low < b.to < high)})
    full = where(lambda x: sum(between(plan.bands, low, x), Fraction(0)), marks, room)
    # Spending in a band that pays nothing is left over, wherever it lies.
    nothing = sum(
        (y - x for x, y in pairwise(marks)
         if y <= full and not sum(between(plan.bands, x, y))), Fraction(0),
    )  # fmt: skip
    return deductible, cut, room, high - full + nothing


def begun(plan: Any, prior: Any) -> Fraction:
    """Where on the bands the year stands (按年度累计)."""
    if not plan.by_year:
        return Fraction(0)
    position = Fraction(prior.in_scope) - earlier_first_pay(plan, prior)
    return position if plan.bands_from == "zero" else max(Fraction(0), position - prior.deductible)


def earlier_first_pay(plan: Any, prior: Any) -> Fraction:
    """The first pay out of the area in the earlier cases, had they been under this filing."""
    if plan.cut.kind != "first_pay":
        return Fraction(0)
    of: int = prior.in_scope - (prior.deductible if plan.cut.after_deductible else 0)
    return max(0, of) * share(plan.cut.rate)


def counted(layer: Any, left: Fraction, deductible: Fraction, cut: Fraction, bill: Any) -> Fraction:
    """What of this bill's own cost belongs to the base of a layer (合规自付)."""
    own = left
    own -= 0 if "deductible" in layer.counts else deductible
    own -= 0 if "out_of_area" in layer.counts else cut
    own += bill.first_pay if "first_pay" in layer.counts else 0
    own += bill.over_limit if "over_limit" in layer.counts else 0
    return max(Fraction(0), own)


def earlier_own(layer: Any, plan: Any, prior: Any, earlier: list[str]) -> Fraction:
    """What of the earlier bills of the year belongs to it."""
    own = Fraction(prior.in_scope - prior.pool_paid - sum(map(prior.layer_paid, earlier)))
    own -= 0 if "deductible" in layer.counts else prior.deductible
    own -= 0 if "out_of_area" in layer.counts else earlier_first_pay(plan, prior)
    return max(Fraction(0), own)


def layer_pays(layer: Any, now: Fraction, before: Fraction, prior: Any, left: int) -> int:
    """What a fund beyond the basic one adds for this bill, within its ceiling."""
    base = layer.start if layer.bands_from == "zero" else 0

    def exact(own: Fraction) -> Fraction:
        over = max(Fraction(0), own - layer.start)
        return sum(between(layer.bands, base, base + over), Fraction(0))

    paid = prior.layer_paid(layer.name)
    if not layer.yearly:
        before = Fraction(0)
    elif paid and rounded(exact(before)) != paid:
        # The year's sums do not tell all that he bore: what the layer paid tells how far it got.
        marks = [layer.start + b.to - base for b in layer.bands if b.to and b.to > base]
        far = [Fraction(m) for m in (layer.start, *marks, 10**18)]
        before = max(before, where(exact, far, paid))
    due = rounded(exact(before + now)) - rounded(exact(before))
    room = due if layer.ceiling is None else max(0, layer.ceiling - paid)
    return min(due, room, left)
