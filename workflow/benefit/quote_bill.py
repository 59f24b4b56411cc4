"""Reading the bill of a question (试算费用): totals or lines, what comes off, the benefit years' sums."""

from collections.abc import Iterator, Mapping, Sequence

from config.policy import Rules
from workflow.benefit.amounts import Accumulators
from workflow.benefit.bill import CLASS_B, BillLine
from workflow.benefit.item_class import by_catalogue
from workflow.benefit.json_reader import JsonReader
from workflow.benefit.settlement import Inputs, StoredBenefitYear
from workflow.benefit.treatment import Treatment
from workflow.benefit.years import parts_of
from workflow.shared.json_types import Json
from workflow.shared.money import times, yuan

TOTALS = ("medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt")
LEVELS = {"1": "01", "2": "02", "3": "03"}
PRIOR = ("admissions", "deductible", "pool_paid", "second_paid", "in_scope", "civil_paid",
         "assistance_paid")  # fmt: skip
NEEDS_SHARE = (
    "乙类项目缺少先行自付比例，参数库也没有缺省",
    "a class B line needs its first-pay share; the book has no default",
)


def read_inputs(fields: JsonReader, rules: Rules, case: Treatment) -> Inputs:
    """What is calculated: lines or totals, what comes off first, the years it falls into."""
    lines, totals = fields.given.get("lines"), fields.given.get("totals")
    if (lines is None) == (totals is None):
        zh, en = "lines 与 totals 应给出其一", "give either lines or totals"
        raise fields.refuse("missing_value", "lines", zh, en)
    if totals is None and not (isinstance(lines, list) and lines):
        zh, en = "至少要有一行明细", "at least one line is needed"
        raise fields.refuse("missing_value", "lines", zh, en)
    return Inputs(
        on=case.on,
        disallowed=fields.number("disallowed", 2, default=0),
        third_party=fields.number("third_party", 2, default=0),
        parts=_parts(fields, rules, case),
        totals=None if totals is None else _totals(fields.inner("totals").only(TOTALS)),
        lines=tuple(_lines(fields, rules, case, lines if isinstance(lines, list) else ())),
    )


def _parts(fields: JsonReader, rules: Rules, case: Treatment) -> tuple[StoredBenefitYear, ...]:
    priors = [_prior(fields.inner("prior")), _prior(fields.inner("prior_next"))]
    parts = parts_of(rules, case)
    return tuple(
        StoredBenefitYear(year=year.isoformat(), days=days, prior=priors[min(n, 1)])
        for n, (year, days) in enumerate(parts)
    )


def _prior(fields: JsonReader) -> Accumulators:
    """The year so far; what the funds beyond the basic one paid counts from every bucket."""
    fields.only({*PRIOR, "buckets"})
    money = {name: fields.number(name, 2, default=0) for name in PRIOR[1:]}
    others = fields.inner("buckets")
    paid = {}
    for name in map(str, others.given):
        if isinstance(others.given[name], Mapping):
            bucket = others.inner(name).only(PRIOR)
            paid[name] = bucket.number("pool_paid", 2, default=0)
            money["second_paid"] += bucket.number("second_paid", 2, default=0)
        else:
            paid[name] = others.number(name, 2, default=0)
    admissions = fields.number("admissions", 0, default=0)
    return Accumulators(admissions=admissions, others=paid, **money)


def _totals(fields: JsonReader) -> tuple[int, int, int, int]:
    total, own, over, first = (
        fields.number(name, 2, default=None if name == TOTALS[0] else 0) for name in TOTALS
    )
    if own + over + first > total:
        zh = (
            f"全自费、超限价、先行自付合计 {yuan(own + over + first)} 元，超过总额 {yuan(total)} 元"
        )
        en = f"own cost, over limit and first pay make {yuan(own + over + first)}, above {yuan(total)}"
        raise fields.refuse("amount_mismatch", TOTALS[0], zh, en)
    return total, own, over, first


def _lines(
    whole: JsonReader, rules: Rules, case: Treatment, lines: Sequence[Json]
) -> Iterator[BillLine]:
    has_default = next(rules.every("default_first_pay", *case.scopes), None) is not None
    for n, given in enumerate(lines):
        if not isinstance(given, Mapping):
            raise whole.refuse("bad_value", f"lines[{n}]", "应为对象", "an object is expected")
        fields = JsonReader(given, f"lines[{n}].")
        line = by_catalogue(rules, case, fields.text("med_list_codg"), _line(fields, case))
        if line.level == CLASS_B and line.share_e4 is None and not has_default:
            raise whole.refuse("missing_value", f"lines[{n}].selfpay_prop", *NEEDS_SHARE)
        yield line


def _line(fields: JsonReader, case: Treatment) -> BillLine:
    level = fields.text("chrgitm_lv", needed=True)
    level = LEVELS.get(level, level)
    if level not in LEVELS.values():
        zh, en = f"“{level}”应为 01 甲类、02 乙类、03 丙类", f"“{level}” is none of 01, 02, 03"
        raise fields.refuse("bad_charge_level", "chrgitm_lv", zh, en)
    price, quantity = fields.number("pric", 6), fields.number("cnt", 4)
    computed = times(price, quantity)
    amount = fields.number("det_item_fee_sumamt", 2, default=computed)
    if amount != computed:
        zh = f"单价×数量为 {yuan(computed)} 元，所写为 {yuan(amount)} 元"
        en = f"price × quantity is {yuan(computed)}, written is {yuan(amount)}"
        raise fields.refuse("amount_mismatch", "det_item_fee_sumamt", zh, en)
    share = fields.number("selfpay_prop", 4) if fields.text("selfpay_prop") else None
    if share is not None and share > 10_000:
        raise fields.refuse("bad_amount", "selfpay_prop", "应在 0 与 1 之间", "a share from 0 to 1")
    return BillLine(
        level=level, amount=amount, price_e6=price, quantity_e4=quantity, share_e4=share,
        limit_e6=fields.number("pric_uplmt_amt", 6) if fields.text("pric_uplmt_amt") else None,
        charged_on=fields.day("fee_ocur_time", needed=False) or case.on,
        disallowed=min(amount, fields.number("disallowed", 2, default=0)),
    )  # fmt: skip
