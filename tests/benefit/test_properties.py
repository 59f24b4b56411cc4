"""What holds of every calculation (待遇计算的性质): identities, order, bounds, rounding, years."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.policy_shapes import ONE
from tests.support import reference
from workflow.benefit.amounts import AMOUNTS, FUNDS, Accumulators, Amounts
from workflow.benefit.bill import Bill, BillLine, bill_of, take_apart
from workflow.benefit.calculate import calculate
from workflow.benefit.plan import LayerPlan, LineRules, OutOfAreaPayment, Plan, PlanBand
from workflow.benefit.settlement import Inputs, StoredBenefitYear, settle

PERCENT = ONE // 100
YUAN = 100
amounts = st.integers(0, 3_000_000) | st.integers(0, 500)
whole_yuan = st.integers(0, 30_000).map(lambda y: y * YUAN)
rates = st.integers(0, 200).map(lambda half: half * PERCENT // 2) | st.integers(0, ONE)

half_or_more = st.integers(100, 200).map(lambda half: half * PERCENT // 2)


@st.composite
def bands(draw: st.DrawFn, rate: st.SearchStrategy[int] = rates) -> tuple[PlanBand, ...]:
    """Bands whose rates go any way."""
    ends = sorted(draw(st.sets(whole_yuan.filter(bool), max_size=3)))
    return tuple(PlanBand(to=to, rate=draw(rate)) for to in (*ends, None))


@st.composite
def layers(draw: st.DrawFn, base: str | None = None) -> LayerPlan:
    """A second layer, civil servants' supplement or assistance."""
    counts = ("deductible", "first_pay", "over_limit", "out_of_area")
    return LayerPlan(
        name="second", fund="hifmi_pay",
        base=draw(st.sampled_from(("own_cost", "above_ceiling"))) if base is None else base,  # type: ignore[arg-type]
        start=draw(st.just(0) | whole_yuan), bands=draw(bands()),
        bands_from=draw(st.sampled_from(("zero", "start"))),
        ceiling=draw(st.none() | whole_yuan),
        counts=tuple(sorted(draw(st.sets(st.sampled_from(counts))))),
        yearly=draw(st.booleans()),
    )  # fmt: skip


def cuts(*, exact: bool = False) -> st.SearchStrategy[OutOfAreaPayment]:
    """Home, or a first pay (M3) with either base; M1 and M2 only change rates of the bands."""
    share = st.integers(0, 40).map(lambda percent: percent * PERCENT)
    flags = st.booleans()
    first = st.builds(
        OutOfAreaPayment, kind=st.just("first_pay"), rate=share, after_deductible=flags,
        of_first_pay_too=st.just(False) if exact else flags,
    )  # fmt: skip
    return st.just(OutOfAreaPayment(kind="home")) | first


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any plan."""
    second = draw(st.lists(layers(), max_size=1))
    other = draw(st.lists(layers(base="own_cost"), max_size=2))
    more = (("civil_servant", "cvlserv_pay"), ("assistance", "maf_pay"))
    extra = [
        layer.model_copy(update={"name": name, "fund": fund})
        for layer, (name, fund) in zip(other, more, strict=False)
    ]
    return Plan(
        area="230600", bucket="inpatient", situation="home", cut=draw(cuts()),
        denied=draw(st.sampled_from(("", "", "", "", "", "waiting"))),
        deductible=draw(st.just(0) | whole_yuan.map(lambda a: a // 10)),
        per=draw(st.sampled_from(("admission", "visit", "year", "month"))), bands=draw(bands()),
        bands_from=draw(st.sampled_from(("zero", "deductible"))),
        by_year=draw(st.booleans()), round_bands=draw(st.booleans()),
        ceiling=draw(st.none() | whole_yuan),
        ceiling_counts=draw(st.sampled_from(((), ("chronic",), ("outpatient", "chronic")))),
        fixed_sum=draw(st.sampled_from((None, None, None, 300_000))),
        layers=tuple(draw(st.permutations([*second, *extra]))), sources={},
    )  # fmt: skip


@st.composite
def bills(draw: st.DrawFn, amount: st.SearchStrategy[int] = amounts) -> Bill:
    """Any bill; now and then with what lies in scope of each day."""
    own, over, first, scope = (draw(amount) for _ in range(4))
    visits: tuple[int, ...] = ()
    if draw(st.booleans()):
        half = draw(st.integers(0, scope))
        visits = (half, scope - half)
    return Bill(own + over + first + scope, own, over, first, scope, visits)


@st.composite
def priors(draw: st.DrawFn) -> Accumulators:
    """What a year may have used up: never more paid than there was."""
    scope = draw(st.just(0) | amounts)
    deductible = draw(st.integers(0, scope))
    paid = draw(st.integers(0, scope - deductible))
    second = draw(st.just(0) | st.integers(0, scope - paid))
    others = draw(st.dictionaries(st.sampled_from(("outpatient", "chronic:M01600")), amounts))
    return Accumulators(
        draw(st.integers(0, 3)), deductible, paid, second, scope, others,
        draw(st.integers(0, 10_000)), draw(st.integers(0, 10_000)),
    )  # fmt: skip


def prior_of(*done: Amounts) -> Accumulators:
    """What the year has used up after these claims."""
    return Accumulators(
        admissions=len(done),
        deductible=sum(d.act_pay_dedc for d in done),
        pool_paid=sum(d.hifp_pay for d in done),
        second_paid=sum(d.hifmi_pay + d.hifob_pay for d in done),
        in_scope=sum(d.inscp_scp_amt for d in done),
    )


def holds(found: Amounts) -> None:
    """The identities of a settlement (结算恒等式), and that no amount is negative or too large."""
    assert found.medfee_sumamt == (
        found.fulamt_ownpay_amt + found.overlmt_selfpay + found.preselfpay_amt + found.inscp_scp_amt
    )
    assert found.fund_pay_sumamt == sum(getattr(found, name) for name in FUNDS)
    assert found.medfee_sumamt == found.fund_pay_sumamt + found.psn_part_amt
    for name in AMOUNTS:
        assert 0 <= getattr(found, name) <= found.medfee_sumamt, name


def as_dict(found: Amounts) -> dict[str, int]:
    return {name: getattr(found, name) for name in AMOUNTS}


@given(plans(), bills(), priors())
def test_the_identities_hold_and_no_amount_is_negative_or_above_the_bill(
    plan: Plan, bill: Bill, prior: Accumulators
) -> None:
    holds(calculate(plan, bill, prior))


@settings(max_examples=300)
@given(plans(), bills(), priors())
def test_a_slow_reference_with_fractions_finds_the_same_amounts(
    plan: Plan, bill: Bill, prior: Accumulators
) -> None:
    assert as_dict(calculate(plan, bill, prior)) == reference.slow(plan, bill, prior)


@given(plans(), bills(), priors(), amounts)
def test_the_funds_never_pay_less_of_a_larger_bill(
    plan: Plan, bill: Bill, prior: Accumulators, more: int
) -> None:
    bill = bill._replace(visits=())
    larger = bill._replace(total=bill.total + more, in_scope=bill.in_scope + more)

    less, greater = calculate(plan, bill, prior), calculate(plan, larger, prior)

    assert greater.hifp_pay >= less.hifp_pay
    assert greater.fund_pay_sumamt >= less.fund_pay_sumamt
    assert greater.act_pay_dedc >= less.act_pay_dedc


@given(plans(), bills(), priors(), amounts)
def test_what_lies_outside_the_scope_is_paid_by_the_person(
    plan: Plan, bill: Bill, prior: Accumulators, more: int
) -> None:
    plan = plan.model_copy(update={"fixed_sum": None})
    larger = bill._replace(total=bill.total + more, full_own=bill.full_own + more)

    before, after = calculate(plan, bill, prior), calculate(plan, larger, prior)

    assert after.hifp_pay == before.hifp_pay
    assert after.psn_part_amt - before.psn_part_amt == more


@st.composite
def years(draw: st.DrawFn, base: str) -> tuple[Plan, Bill, Bill]:
    """A book with `split_rule: year`, and two bills of one year.

    A first pay (M3) comes out in whole 分. Of what is left after the deductible it goes with one
    deductible a year: a second one would make the first pay itself smaller.
    """
    plan, second, cut = draw(plans()), draw(layers(base=base)), draw(cuts(exact=True))
    per = "year" if cut.after_deductible else draw(st.sampled_from(("admission", "year")))
    plan = plan.model_copy(
        update={
            "by_year": True, "denied": "", "fixed_sum": None, "cut": cut, "per": per,
            "layers": (second.model_copy(update={"yearly": True}),),
        }
    )  # fmt: skip
    size = whole_yuan if plan.cut.kind == "first_pay" else amounts
    return plan, draw(bills(size))._replace(visits=()), draw(bills(size))._replace(visits=())


def in_one(a: Bill, b: Bill) -> Bill:
    names = ("total", "full_own", "over_limit", "first_pay", "in_scope")
    return Bill(*(getattr(a, name) + getattr(b, name) for name in names))


@given(years("own_cost"))
def test_two_claims_of_a_year_never_get_more_than_one_would(year: tuple[Plan, Bill, Bill]) -> None:
    plan, a, b = year
    known = tuple(c for c in plan.layers[0].counts if c in ("deductible", "out_of_area"))
    plan = plan.model_copy(
        update={"layers": (plan.layers[0].model_copy(update={"counts": known}),)}
    )

    one = calculate(plan, in_one(a, b), Accumulators())
    first = calculate(plan, a, Accumulators())
    second = calculate(plan, b, prior_of(first))

    assert first.hifp_pay + second.hifp_pay <= one.hifp_pay
    assert first.fund_pay_sumamt + second.fund_pay_sumamt <= one.fund_pay_sumamt


@given(years("own_cost"), bands(half_or_more))
def test_a_layer_that_counts_what_the_year_does_not_keep_gains_at_most_the_rounding(
    year: tuple[Plan, Bill, Bill], of_layer: tuple[PlanBand, ...]
) -> None:
    plan, a, b = year
    layer = plan.layers[0].model_copy(update={"bands": of_layer})
    plan = plan.model_copy(update={"layers": (layer,)})

    one = calculate(plan, in_one(a, b), Accumulators())
    first = calculate(plan, a, Accumulators())
    second = calculate(plan, b, prior_of(first))

    assert first.hifp_pay + second.hifp_pay <= one.hifp_pay
    assert first.fund_pay_sumamt + second.fund_pay_sumamt <= one.fund_pay_sumamt + 1


@given(years("above_ceiling"), bands(half_or_more), bands(half_or_more))
def test_what_lies_above_the_ceiling_gains_at_most_the_rounding_in_two_claims(
    year: tuple[Plan, Bill, Bill], of_basic: tuple[PlanBand, ...], of_layer: tuple[PlanBand, ...]
) -> None:
    plan, a, b = year
    layer = plan.layers[0].model_copy(update={"bands": of_layer})
    plan = plan.model_copy(update={"bands": of_basic, "layers": (layer,)})

    one = calculate(plan, in_one(a, b), Accumulators())
    first = calculate(plan, a, Accumulators())
    second = calculate(plan, b, prior_of(first))

    assert first.hifp_pay + second.hifp_pay <= one.hifp_pay
    assert first.fund_pay_sumamt + second.fund_pay_sumamt <= one.fund_pay_sumamt + 2


@st.composite
def lines(draw: st.DrawFn) -> tuple[BillLine, ...]:
    """Fee lines of every class, with and without a limit price."""
    found = []
    for _ in range(draw(st.integers(1, 5))):
        price, quantity = draw(st.integers(0, 500_000_000)), draw(st.integers(0, 200_000))
        amount = reference.rounded(Fraction(price * quantity, 10**8))
        found.append(
            BillLine(
                draw(st.sampled_from(("01", "02", "03"))), amount, price, quantity,
                draw(st.none() | st.integers(0, 10_000)),
                draw(st.none() | st.integers(0, 500_000_000)),
                date(2025, 3, 1) + timedelta(days=draw(st.integers(0, 5))),
                draw(st.just(0) | st.integers(0, amount)),
            )
        )  # fmt: skip
    return tuple(found)


line_rules = st.builds(
    LineRules, default_share_e4=st.integers(0, 10_000), share_of_whole=st.booleans()
)


@given(lines(), line_rules, st.none() | st.just(date(2025, 3, 3)))
def test_every_line_is_taken_apart_without_loss_as_the_reference_does(
    bill: tuple[BillLine, ...], rules: LineRules, not_before: date | None
) -> None:
    for line in bill:
        total, *parts = take_apart(line, rules, not_before)
        assert tuple(parts) == reference.line_parts(line, rules, not_before)
        assert total == line.amount == sum(parts)
        assert min(parts) >= 0
    whole = bill_of(bill, rules, not_before)
    assert whole.total == sum(line.amount for line in bill)
    assert whole.in_scope == sum(whole.visits)


def parts_over(days: list[int]) -> tuple[StoredBenefitYear, ...]:
    return tuple(StoredBenefitYear(year=f"{2025 + n}-01-01", days=d) for n, d in enumerate(days))


@given(plans(), bills(), st.lists(st.integers(1, 400), min_size=2, max_size=5))
def test_the_parts_of_a_stay_across_years_add_up_to_the_whole_bill(
    plan: Plan, bill: Bill, days: list[int]
) -> None:
    totals = (bill.total, bill.full_own, bill.over_limit, bill.first_pay)
    inputs = Inputs(on=date(2025, 12, 20), totals=totals, parts=parts_over(days))

    found = settle(plan, inputs).amounts

    holds(found)
    assert (found.medfee_sumamt, found.inscp_scp_amt) == (bill.total, bill.in_scope)
    assert (found.fulamt_ownpay_amt, found.overlmt_selfpay) == (bill.full_own, bill.over_limit)


@given(plans(), lines(), priors(), st.booleans(), st.integers(0, 50_000), st.integers(0, 50_000))
def test_what_was_kept_gives_the_same_amounts_and_steps_again(
    plan: Plan, bill: tuple[BillLine, ...], prior: Accumulators, two: bool, third: int, off: int
) -> None:
    plan = plan.model_copy(update={"lines": LineRules(default_share_e4=1_000, days_before=1)})
    parts = (
        StoredBenefitYear(year="2025-01-01", days=3, prior=prior),
        StoredBenefitYear(year="2026-01-01", days=4),
    )
    inputs = Inputs(
        on=date(2025, 3, 3), lines=bill, parts=parts if two else parts[:1],
        third_party=third, disallowed=off,
    )  # fmt: skip

    same_plan = Plan.model_validate_json(plan.text)
    same_inputs = Inputs.model_validate_json(inputs.text)
    told = settle(plan, inputs, explain=True)

    holds(told.amounts)
    assert (same_plan.text, same_inputs.text) == (plan.text, inputs.text)
    assert (same_plan.hash, same_inputs.hash) == (plan.hash, inputs.hash)
    assert settle(same_plan, same_inputs, explain=True) == told
    assert settle(plan, inputs).amounts == told.amounts


HALF_UP = [
    # in scope, rate, paid: 四舍五入 at half a 分
    (1, 50, 1), (3, 50, 2), (1, 49, 0), (10, 85, 9), (7, 50, 4), (333, 35, 117), (1_000, 85, 850),
]  # fmt: skip


@pytest.mark.parametrize(("scope", "percent", "paid"), HALF_UP)
def test_half_a_fen_is_rounded_up_and_less_is_dropped(scope: int, percent: int, paid: int) -> None:
    assert calculate(simple(percent), Bill(scope, 0, 0, 0, scope), Accumulators()).hifp_pay == paid


def test_bands_are_added_before_they_are_rounded_unless_the_area_rounds_each() -> None:
    two = (PlanBand(to=1, rate=50 * PERCENT), PlanBand(to=None, rate=50 * PERCENT))
    plan, bill = simple(50).model_copy(update={"bands": two}), Bill(2, 0, 0, 0, 2)

    once = calculate(plan, bill, Accumulators()).hifp_pay
    each = calculate(plan.model_copy(update={"round_bands": True}), bill, Accumulators()).hifp_pay

    assert (once, each) == (1, 2)


def test_a_layer_is_not_rounded_twice() -> None:
    # Ceiling 1.00 at 30 %: 3.33… yuan are used, 6.66… lie above; 80 % of them are 5.33, of 6.67 5.34.
    layer = LayerPlan(
        name="second", fund="hifob_pay", base="above_ceiling", start=0,
        bands=(PlanBand(to=None, rate=80 * PERCENT),), bands_from="start", ceiling=None, counts=(),
        yearly=True,
    )  # fmt: skip
    plan = simple(30).model_copy(update={"ceiling": 100, "layers": (layer,)})

    found = calculate(plan, Bill(1_000, 0, 0, 0, 1_000), Accumulators())

    assert (found.hifp_pay, found.hifob_pay) == (100, 533)


def simple(percent: int) -> Plan:
    """No deductible, one ratio."""
    return Plan(
        area="230600", bucket="inpatient", situation="home", cut=OutOfAreaPayment(kind="home"), deductible=0,
        per="admission", bands=(PlanBand(to=None, rate=percent * PERCENT),), bands_from="deductible",
        ceiling=None, sources={},
    )  # fmt: skip


def test_the_reference_itself_is_right_where_the_facts_give_the_figures() -> None:
    # 20000, 起付800, 85 %: policy-facts 5.1.
    bill = Bill(2_000_000, 0, 0, 0, 2_000_000)
    home: dict[str, Any] = {"deductible": 80_000}
    first = {"kind": "first_pay", "rate": 10 * PERCENT}
    wanted = {
        1_632_000: OutOfAreaPayment(kind="home"),
        1_462_000: OutOfAreaPayment(**first),  # type: ignore[arg-type]
        1_468_800: OutOfAreaPayment(**first, after_deductible=True),  # type: ignore[arg-type]
    }
    for paid, cut in wanted.items():
        plan = simple(85).model_copy(update=home | {"cut": cut})
        assert reference.slow(plan, bill, Accumulators())["hifp_pay"] == paid
        assert calculate(plan, bill, Accumulators()).hifp_pay == paid
