"""Finding what the book says for a case (适用规则): the rows that fit, put together into a plan.

The version of the book is the one of the day of service (入院日、就诊日), never of submission.
"""

from dataclasses import replace

from config.policy import Rules
from config.policy_shapes import ONE
from workflow.benefit import care_rules
from workflow.benefit.bill import SHARE, half_up
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.layers import layer_plans
from workflow.benefit.plan import LayerPlan, LineRules, OutOfAreaPayment, Plan, PlanBand
from workflow.benefit.rule_finder import RuleFinder
from workflow.benefit.treatment import CaseAttributes, Treatment

HOME = OutOfAreaPayment(kind="home")


def resolve(rules: Rules, case: Treatment, admission: int) -> Plan:
    """The plan of a case at its n-th admission of the benefit year."""
    return plan_under(care_rules.care_rules(rules, case.scopes), case, admission)


def plan_under(care: care_rules.CareRules, case: Treatment, admission: int) -> Plan:
    """The plan of a case under rules that were asked for before."""
    if case.care == "chronic" and not case.disease:
        zh, en = "门诊慢特病应写明病种编码", "chronic care needs the code of the disease"
        raise QuoteError("missing_value", "dise_codg", zh, en)
    find = RuleFinder(care, case, admission)
    cut = _cut(find)
    denied = _denied(find, cut)
    fixed = find.row(care_rules.FIXED_SUM)
    paid = not denied and fixed is None
    deductible = _deductible(find) if paid else 0
    bands = _bands(find, cut) if paid else ()
    _framework(find)
    return Plan(
        area=case.area, bucket=case.bucket, situation=case.situation, cut=cut, denied=denied,
        deductible=deductible, per=find.value("deductible_per") if paid else "admission",
        bands=bands, bands_from=find.value("bands_from") if paid else "deductible",
        by_year=paid and find.value("split_rule") == "year",
        round_bands=paid and find.value("rounding") == "band",
        ceiling=_ceiling(find) if paid else None,
        ceiling_counts=tuple(find.value("ceiling_counts")) if paid else (),
        fixed_sum=fixed.yuan if fixed is not None and not denied else None,
        layers=() if denied else _layers(find, cut), lines=_lines(find), notes=tuple(find.notes),
        sources=find.sources(),
    )  # fmt: skip


def _framework(find: RuleFinder) -> None:
    """What frames the calculation, whatever the bill is: no filing needed, catalogue, year."""
    case = find.case
    if case.situation == "home" and case.filed not in (None, "home"):
        anywhere = replace(find.attributes, situations=frozenset())
        for row, value in find.rows(care_rules.NO_FILING_NEEDED, anywhere):
            find.used("no_filing_needed", value, row.note)
            find.note("no_filing_needed", "no_filing_needed")
            break
    find.note(f"catalogue_{find.value('catalogue')}", "catalogue")
    find.value("benefit_year_start")
    if case.is_stay:
        find.value("cross_year")  # whether it falls into two years is known with the bill
    if find.value("personal_account_pays"):
        find.note("personal_account", "personal_account_pays")


def _lines(find: RuleFinder) -> LineRules:
    """How the lines of this bill are taken apart."""
    default = next(iter(find.care.values["default_first_pay"]), None)
    if default is not None:
        find.used("default_first_pay", default)
    return LineRules(
        default_share_e4=None if default is None else default.value * (SHARE // 100),
        share_of_whole=find.value("first_pay_base") == "whole",
        days_before=find.value("days_before_admission") if find.case.is_stay else None,
    )


def _denied(find: RuleFinder, cut: OutOfAreaPayment) -> str:
    """Why nothing is paid: not covered, still waiting, or not paid under this filing."""
    if find.case.insured_from is not None:
        find.value("waiting_days")
    uncovered = care_rules.coverage(find.care, find.case)
    return uncovered or ("not_paid" if cut.kind == "not_paid" else "")


def _cut(find: RuleFinder) -> OutOfAreaPayment:
    """How care under this filing is paid."""
    if find.case.situation == "home":
        return HOME
    row = find.needed(care_rules.OUT_OF_AREA)
    if row.home:
        return HOME
    if row.table:
        find.note("cut_table", "out_of_area")
    if row.second_layer:
        find.note("cut_second", "out_of_area")
    if not row.pay:
        return OutOfAreaPayment(kind="not_paid")
    if row.points is not None:
        return OutOfAreaPayment(kind="points", rate=row.points, second_layer=row.second_layer)
    if row.factor_percent is not None:
        return OutOfAreaPayment(
            kind="factor", rate=row.factor_percent, second_layer=row.second_layer
        )
    if row.first_pay_percent is not None:
        return OutOfAreaPayment(
            kind="first_pay", rate=row.first_pay_percent, second_layer=row.second_layer,
            after_deductible=row.base == "after_deductible",
            of_first_pay_too=row.of == "before_first_pay",
        )  # fmt: skip
    return OutOfAreaPayment(kind="table")


def _deductible(find: RuleFinder) -> int:
    """The deductible standard: its row, less for further admissions, the difference on a transfer."""
    attributes = find.deductible_attributes
    if find.row(care_rules.DEDUCTIBLE_WAIVED, attributes) is not None:
        find.note("deductible_waived", "deductible_waived", amount=0)
        return 0
    standard = find.needed(care_rules.DEDUCTIBLE, attributes).yuan
    find.note("deductible_row", "deductible", amount=standard)
    standard = _repeated(find, attributes, standard)
    earlier = find.case.transfer_from
    if earlier is None or find.value("deductible_transfer") == "each":
        return standard
    there = find.case.attributes(attributes.admission, earlier)
    before = find.needed(care_rules.DEDUCTIBLE, there).yuan
    before = _repeated(find, attributes, before, told=False)
    standard = max(0, standard - before)
    find.note("deductible_transfer", "deductible_transfer", base=before, amount=standard)
    return standard


def _repeated(
    find: RuleFinder, attributes: CaseAttributes, standard: int, *, told: bool = True
) -> int:
    """The standard at a further admission of the year (多次住院)."""
    again = attributes.admission > 1
    repeat = find.row(care_rules.DEDUCTIBLE_REPEAT, attributes) if again else None
    if repeat is None:
        return standard
    if repeat.percent is not None:
        reduced = half_up(standard * repeat.percent, ONE)
    else:
        floor = min(standard, repeat.minimum)
        reduced = max(floor, standard - (repeat.less or 0) * (attributes.admission - 1))
    if told:
        find.note("deductible_repeat", "deductible_repeat", base=standard, amount=reduced,
                  admission=attributes.admission)  # fmt: skip
    return reduced


def _bands(find: RuleFinder, cut: OutOfAreaPayment) -> tuple[PlanBand, ...]:
    """The bands with everything that changes their rate."""
    row = find.needed(care_rules.RATIO)
    plus = find.row(care_rules.RATIO_POINTS)
    factor = find.row(care_rules.OWN_SHARE_FACTOR)
    bands = []
    for band in row.as_bands():
        rate = band.percent
        if factor is not None:
            rate = ONE - half_up((ONE - rate) * factor.percent, ONE)
        if plus is not None:
            rate = min(ONE, rate + plus.points)
        # A first pay (M3) comes off the amount, not off the rate: see `calculate`.
        bands.append(
            PlanBand(to=band.to, rate=rate if cut.kind == "first_pay" else cut.reduce(rate))
        )
        find.note("ratio_row", "ratio", base=band.to, rate=band.percent)
    if factor is not None:
        find.note("own_share_factor", "own_share_factor", rate=factor.percent)
    if plus is not None:
        find.note("ratio_points", "ratio_points", rate=plus.points)
    if cut.kind in ("points", "factor"):
        find.note(f"cut_{cut.kind}", "out_of_area", rate=cut.rate)
    return tuple(bands)


def _ceiling(find: RuleFinder) -> int | None:
    """The ceiling of the bucket; a book without one says so in the steps."""
    row = find.row(care_rules.CEILING)
    if row is None:
        find.note("missing", "ceiling")
        return None
    return row.yuan


def _layers(find: RuleFinder, cut: OutOfAreaPayment) -> tuple[LayerPlan, ...]:
    """The funds beyond the basic one; what the book lacks of them is said in the steps."""
    order = find.value("layer_order")
    found = layer_plans(find.care, find.case, order, find.attributes, cut)
    for name, value in found.sources.items():
        find.used(f"{name}_layer", value, key=name)
    for parameter in found.missing:
        find.note("missing", parameter)
    return found.plans
