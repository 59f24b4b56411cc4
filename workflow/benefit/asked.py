"""Reading a question for the calculation (试算输入): checked field by field, refused by name.

`read_quote` takes the JSON of `yidi quote`; money is yuan as text, days are ISO.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from config.codes import CodeBook, Regions
from config.policy import PolicyBook, Rules
from workflow.benefit.bill import CLASS_B, Line
from workflow.benefit.case import POPULATION, Hospital, Treated, hospital, person_kind, zone_of
from workflow.benefit.question import Question, QuoteError
from workflow.benefit.settle import Inputs, Part, PriorKept
from workflow.benefit.years import parts_of
from workflow.money import times, yuan

FILINGS = ("home", "long_term", "referral", "temporary", "emergency", "none")
REFERRALS = ("electronic", "ordinary")
TOTALS = ("medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt")
LEVELS = {"1": "01", "2": "02", "3": "03"}
FIELDS = {
    "area", "insutype", "psn_type", "med_type", "hosp_lv", "dedc_hosp_lv", "filing", "begndate",
    "enddate", "destination", "referral", "prov_level", "transfer_from", "dise_codg",
    "psn_idet_type", "civil_servant", "prior", "prior_next", "lines", "totals", "disallowed",
    "third_party", "insured_from", "covered_to", "observation",
}  # fmt: skip
PRIOR = ("admissions", "deductible", "pool_paid", "second_paid", "in_scope", "civil_paid",
         "assistance_paid")  # fmt: skip


def read_quote(
    given: Any, book: PolicyBook, codes: CodeBook, regions: Regions
) -> tuple[Rules, Treated, Inputs]:
    """The rules, the case and the bill that a question is about; a refusal names the field."""
    if not isinstance(given, Mapping):
        raise QuoteError("bad_value", "-", "应为一个 JSON 对象", "one JSON object is expected")
    ask = Question(given)
    unknown = sorted(set(given) - FIELDS)
    if unknown:
        raise ask.refuse("unknown_field", unknown[0], "没有这一项", "there is no such field")
    area = _area(ask, book, regions)
    on, until = _days(ask)
    rules = book.rules(area, on)
    case = _case(ask, rules, codes, regions, on, until)
    _within_book(ask, rules, case)
    return rules, case, _inputs(ask, rules, case)


def _area(ask: Question, book: PolicyBook, regions: Regions) -> str:
    """An area of the book; a county without a page of its own is lifted to its city."""
    area = ask.text("area", needed=True)
    lifted = area if area in book.areas else regions.pooling_area(area) or area
    if lifted not in book.local_areas():
        known = ", ".join(book.local_areas())
        raise ask.refuse(
            "unknown_area",
            "area",
            f"参数库里没有统筹区 {area}；已有：{known}",
            f"the book has no area {area}; it has {known}",
        )
    return lifted


def _days(ask: Question) -> tuple[date, date]:
    on, until = ask.day("begndate"), ask.day("enddate", needed=False)
    assert on is not None
    if until is not None and until < on:
        raise ask.refuse(
            "discharge_before_admission",
            "enddate",
            f"{until} 早于 {on}",
            f"{until} lies before {on}",
        )
    return on, until or on


def _within_book(ask: Question, rules: Rules, case: Treated) -> None:
    """The book speaks of the day of service: the figures of this care begin on or before it."""
    starts = [
        value.start
        for name in ("deductible", "ratio")
        for book in rules.book.line(rules.area)
        for scope in case.scopes
        for value in book.values.get(name, {}).get(scope, ())
    ]
    if starts and min(starts) > rules.on:
        zh = f"{rules.on} 早于参数库的起始日 {min(starts)}"
        raise ask.refuse(
            "before_book", "begndate", zh, f"{rules.on} lies before the book begins, {min(starts)}"
        )


def _case(
    ask: Question, rules: Rules, codes: CodeBook, regions: Regions, on: date, until: date
) -> Treated:
    insutype, psn_type = ask.text("insutype", needed=True), ask.text("psn_type", needed=True)
    population, person = POPULATION.get(insutype), person_kind(psn_type)
    if population is None:
        raise ask.refuse(
            "unknown_insutype",
            "insutype",
            f"险种类型 {insutype} 没有待遇参数；应为 310、390",
            f"no benefits are known for {insutype}; 310 or 390",
        )
    if person is None:
        raise ask.refuse(
            "unknown_psn_type",
            "psn_type",
            f"没有人员类别 {psn_type}",
            f"there is no person type {psn_type}",
        )
    med_type = ask.text("med_type", needed=True)
    found = codes.find("med_type", med_type)
    if found is None:
        raise ask.refuse(
            "unknown_med_type",
            "med_type",
            f"没有医疗类别 {med_type}",
            f"there is no kind of care {med_type}",
        )
    provincial = ask.flag("prov_level")
    place = _hospital(ask, "hosp_lv", provincial)
    destination = _destination(ask, regions)
    identity = ask.text("psn_idet_type")
    care = found[1]
    if ask.flag("observation") and rules["observation_joins_stay"]:
        care = "inpatient"
    zone = zone_of(rules.area, destination) if destination else _far_or_home(ask)
    situation = situation_of(
        ask.one_of("filing", FILINGS), ask.one_of("referral", REFERRALS, default="ordinary"), zone
    )
    return placed(rules, Treated(
        area=rules.area, population=population, person=person, care=care, med_type=found[0],
        hospital=place,
        deductible_hospital=_hospital(ask, "dedc_hosp_lv", provincial) if ask.text("dedc_hosp_lv") else place,
        situation=situation, zone=zone, on=on, until=until, destination=destination,
        disease=ask.text("dise_codg"),
        identities=identities_of(identity, codes),
        civil_servant=ask.flag("civil_servant"),
        transfer_from=_hospital(ask, "transfer_from", False) if ask.text("transfer_from") else None,
        insured_from=ask.day("insured_from", needed=False),
        covered_to=ask.day("covered_to", needed=False),
    ))  # fmt: skip


def _hospital(ask: Question, field: str, provincial: bool) -> Hospital:
    code = ask.text(field, needed=True)
    found = hospital(code, provincial=provincial)
    if found is None:
        raise ask.refuse(
            "bad_level",
            field,
            f"没有医院等级 {code}，应为 01–11",
            f"there is no hospital level {code}; 01 to 11",
        )
    return found


def _destination(ask: Question, regions: Regions) -> str:
    code = ask.text("destination")
    if not code:
        return ""
    if not regions.knows(code):
        raise ask.refuse(
            "unknown_region", "destination", f"没有医保区划 {code}", f"there is no region {code}"
        )
    return code


def _far_or_home(ask: Question) -> Any:
    """Without a destination, care away is taken to be in another province."""
    return "home" if ask.text("filing") == "home" else "cross_province"


def identities_of(identity: str, codes: CodeBook) -> frozenset[str]:
    """What an identity type counts as: itself, and what the code table says of it."""
    meaning = codes.means("psn_idet_type", identity) if identity else None
    return frozenset(word for word in (identity, meaning) if word)


def situation_of(filing: str, referral: str, zone: str) -> Any:
    """The situation behind a filing: an electronic referral, a long-term filer who came home."""
    if filing == "referral" and referral == "electronic":
        return "referral_electronic"
    if filing == "long_term" and zone == "home":
        return "long_term_home"
    return filing


def placed(rules: Rules, case: Treated) -> Treated:
    """The case where the area says that the journey needs no filing, or that it is none."""
    if case.situation == "long_term" and case.zone == "in_province":
        # A long-term filer who came back to the province, where the area counts that as home.
        back = replace(case, situation="long_term_home")
        rows = (row for v in rules.every("out_of_area", *case.scopes) for row in v.value)
        if any(row.situation and "long_term_home" in row.situation for row in rows):
            return back
    if case.situation == "none" and case.destination:
        dims = case.dims(1)
        for value in rules.every("no_filing_needed", *case.scopes):
            for row in value.value:
                if row.fits(dims):
                    return replace(case, situation=row.counts_as)
    return case


def _inputs(ask: Question, rules: Rules, case: Treated) -> Inputs:
    lines, totals = ask.given.get("lines"), ask.given.get("totals")
    if (lines is None) == (totals is None):
        raise ask.refuse(
            "missing_value", "lines", "lines 与 totals 应给出其一", "give either lines or totals"
        )
    if totals is None and (not isinstance(lines, list) or not lines):
        raise ask.refuse(
            "missing_value", "lines", "至少要有一行明细", "at least one line is needed"
        )
    return Inputs(
        on=case.on,
        disallowed=ask.number("disallowed", 2, default=0),
        third_party=ask.number("third_party", 2, default=0),
        parts=_parts(ask, rules, case),
        totals=None if totals is None else _totals(ask.inner("totals")),
        lines=tuple(_line(ask, rules, case, n, each) for n, each in enumerate(lines or ())),
    )


def _parts(ask: Question, rules: Rules, case: Treated) -> tuple[Part, ...]:
    priors = [_prior(ask.inner("prior")), _prior(ask.inner("prior_next"))]
    parts = parts_of(rules, case)
    return tuple(
        Part(year=year.isoformat(), days=days, prior=priors[min(n, 1)])
        for n, (year, days) in enumerate(parts)
    )


def _prior(ask: Question) -> PriorKept:
    money = {name: ask.number(name, 2, default=0) for name in PRIOR[1:]}
    others = ask.inner("buckets")
    return PriorKept(
        admissions=ask.number("admissions", 0, default=0),
        others={str(name): _other(others, str(name)) for name in others.given},
        **money,
    )


def _other(ask: Question, name: str) -> int:
    """Another bucket: an amount, or an object with `pool_paid`."""
    if isinstance(ask.given.get(name), Mapping):
        return ask.inner(name).number("pool_paid", 2, default=0)
    return ask.number(name, 2, default=0)


def _totals(ask: Question) -> tuple[int, int, int, int]:
    total, own, over, first = (
        ask.number(name, 2, default=None if name == TOTALS[0] else 0) for name in TOTALS
    )
    if own + over + first > total:
        zh = (
            f"全自费、超限价、先行自付合计 {yuan(own + over + first)} 元，超过总额 {yuan(total)} 元"
        )
        en = f"own cost, over limit and first pay make {yuan(own + over + first)}, above {yuan(total)}"
        raise ask.refuse("amount_mismatch", TOTALS[0], zh, en)
    return total, own, over, first


def _line(whole: Question, rules: Rules, case: Treated, n: int, given: Any) -> Line:
    if not isinstance(given, Mapping):
        raise whole.refuse("bad_value", f"lines[{n}]", "应为对象", "an object is expected")
    ask = Question(given, f"lines[{n}].")
    level = ask.text("chrgitm_lv", needed=True)
    level = LEVELS.get(level, level)
    if level not in LEVELS.values():
        raise ask.refuse(
            "bad_charge_level",
            "chrgitm_lv",
            f"“{level}”应为 01 甲类、02 乙类、03 丙类",
            f"“{level}” is none of 01, 02, 03",
        )
    price, quantity = ask.number("pric", 6), ask.number("cnt", 4)
    computed = times(price, quantity)
    amount = ask.number("det_item_fee_sumamt", 2, default=computed)
    if amount != computed:
        zh, en = (
            f"单价×数量为 {yuan(computed)} 元，所写为 {yuan(amount)} 元",
            f"price × quantity is {yuan(computed)}, written is {yuan(amount)}",
        )
        raise ask.refuse("amount_mismatch", "det_item_fee_sumamt", zh, en)
    share = ask.number("selfpay_prop", 4) if ask.text("selfpay_prop") else None
    if share is not None and share > 10_000:
        raise ask.refuse("bad_amount", "selfpay_prop", "应在 0 与 1 之间", "a share from 0 to 1")
    if (
        level == CLASS_B
        and share is None
        and next(rules.every("default_first_pay", *case.scopes), None) is None
    ):
        zh, en = (
            "乙类项目缺少先行自付比例，参数库也没有缺省",
            "a class B line needs its first-pay share; the book has no default",
        )
        raise ask.refuse("missing_value", "selfpay_prop", zh, en)
    return Line(
        level=level, amount=amount, price_e6=price, quantity_e4=quantity, share_e4=share,
        limit_e6=ask.number("pric_uplmt_amt", 6) if ask.text("pric_uplmt_amt") else None,
        charged_on=ask.day("fee_ocur_time", needed=False) or case.on,
        disallowed=min(amount, ask.number("disallowed", 2, default=0)),
    )  # fmt: skip
