"""What to do about a visit (办理建议): file in time, go elsewhere, claim by hand and whether that is paid."""

from collections.abc import Iterator
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from config.diseases import covers
from config.policy import Rules
from config.text import Text
from models import Category, FilingState
from models.claim import is_stay
from workflow.benefit.covering_filing import undecided_filings
from workflow.shared.months import add_months
from workflow.shared.validity import blockers
from workflow.visit.answer import AnswerLine, VisitAnswer
from workflow.visit.clauses import (
    AFTER_DISCHARGE,
    ALREADY_FILED,
    ANY_HOSPITAL,
    BEFORE_DISCHARGE,
    CARRIED_OUT,
    EMERGENCY_FLAG,
    NATIONAL_QA,
    NETWORKED,
)
from workflow.visit.context import SharedTables, VisitContext
from workflow.visit.filing_check import CoverageResult
from workflow.visit.manual_claim import by_hand, joint
from workflow.visit.request import Visit

FILE_NOW = Text(
    "在结算（出院）前补办备案：就医地填{place}，开始日期填 {on}；办结后即可直接结算，自入院起算",
    "file before the bill is settled: for {place}, beginning {on}; once it is in force this visit is "
    "settled directly, counted from the admission",
)
FINISH = Text(
    "备案 {no} 尽快办结；在结算（出院）前生效的，自入院起算，可以直接结算",
    "have the filing {no} decided; in force before the bill is settled, it counts from the admission",
)
FILE_LATE = Text(
    "{last} 前可以补办备案（开始日期填 {on}），手工报销即按已备案计算",
    "until {last} a filing may still be made (beginning {on}); the claim then counts as filed",
)
LIMIT_OVER = Text(
    "补办备案的期限（{last}）已过，手工报销按未备案计算",
    "the period to file late ended {last}; a claim counts as not filed",
)
CHANGE = Text(
    "新备案会被备案 {no} 挡住（已有备案信息，无需再次备案）：{free}，新申请写明它变更的是 {no}",
    "the filing {no} stands in the way of a new one: {free}; the new one must name {no} as the one it "
    "changes",
)
FREE_NOW = Text("现在可以变更或取消", "it may be changed or cancelled now")
FREE_LATER = Text("{day} 起才可变更或取消", "it may be changed or cancelled only from {day}")
ELSEWHERE = Text(
    "可到{place}已开通该项跨省直接结算的定点医药机构就医，备案不限具体医院",
    "go to a networked institution in {place}; a filing is not for one hospital",
)
ASK_AGENCY = Text(
    "向参保地经办机构核对参保登记",
    "check the insurance register with the agency of the insured area",
)
UPLOAD_FLAG = Text(
    "请医院上传急诊标志（门急诊转诊标志或住院类型）；不能上传的，手工报销",
    "have the hospital upload the emergency flag; where it cannot, claim by hand",
)
SAY_REFERRED = Text(
    "结算时由医院写明转诊；手工报销的，原因填“异地转诊转院”（05）",
    "the hospital states the referral; a claim by hand gives the reason 05",
)
SHOW = Text(
    "结算时出示医保电子凭证（医保码）或社会保障卡",
    "show the electronic voucher or the social security card",
)
PAID_ALREADY = Text(
    "如已自费结算，可手工报销，{last} 前申请",
    "if it was paid in full already, claim by hand by {last}",
)
CHRONIC_CARE = Text(
    "由医院按门诊慢特病（医疗类别 14）重新登记后直接结算",
    "have the hospital register the visit as chronic care (14), and settle it directly",
)
LATER = Text(
    "停机结束后再由医院结算，或按下列办法办理",
    "have the hospital settle when the downtime is over, or do as follows",
)
PERSON = (
    "unknown_person",
    "insutype_mismatch",
    "not_covered",
    "waiting_period",
    "insutype_not_direct",
)


def advise(
    visit: Visit,
    known: VisitContext,
    at: CoverageResult,
    answer: VisitAnswer,
    tables: SharedTables,
    rules: Rules,
) -> Iterator[AnswerLine]:
    """What can be done, the quickest first. `rules` are those of the day of asking."""
    words = _values(visit, known, tables, rules)
    if answer.direct:
        yield from _settled(visit, at, words, rules)
        return
    if answer.blocked_by(*PERSON):
        yield AnswerLine("ask_agency", ASK_AGENCY)
    if answer.blocked_by("not_filed"):
        yield from _file(visit, known, at, words, rules)
    networked = known.provider.chronic_networked if known.provider else ()
    if answer.blocked_by("settle_as_chronic") and covers(networked, visit.diagnosis):
        yield AnswerLine("as_chronic", CHRONIC_CARE, NATIONAL_QA, words)
    if answer.blocked_by("downtime"):
        yield AnswerLine("after_downtime", LATER)
    if answer.blocked_by("not_networked", "downtime"):
        yield AnswerLine("networked_hospital", ELSEWHERE, joint(NETWORKED, ANY_HOSPITAL), words)
    yield from by_hand(visit, known, at, answer, words, tables)


def over(visit: Visit) -> bool:
    """Whether the bill is settled by now, as far as it was said: the stay or visit has ended."""
    return visit.discharged


def _settled(
    visit: Visit, at: CoverageResult, words: dict[str, Any], rules: Rules
) -> Iterator[AnswerLine]:
    if not visit.voucher or visit.voucher not in _vouchers(rules):
        yield AnswerLine("show_voucher", SHOW, _clause(rules, "direct_vouchers"))
    if at.found.situation == "emergency":
        yield AnswerLine("emergency_flag", UPLOAD_FLAG, EMERGENCY_FLAG)
    if at.found.situation == "referral" and at.found.filing is None:
        yield AnswerLine("say_referred", SAY_REFERRED, _clause(rules, "deemed_filed"))
    if over(visit) and words["last_claim"]:
        yield AnswerLine(
            "claim_if_paid", PAID_ALREADY, CARRIED_OUT, words | {"last": words["last_claim"]}
        )


def _vouchers(rules: Rules) -> Any:
    return _parameter(rules, "direct_vouchers") or ()


def _file(
    visit: Visit, known: VisitContext, at: CoverageResult, words: dict[str, Any], rules: Rules
) -> Iterator[AnswerLine]:
    """File now, or late, or not any more; a filing that stands in the way is named."""
    place: Any = known.provider
    waiting = undecided_filings(visit, place.area, known.filings)
    last = words["last_filing"]
    clause = _clause(rules, "late_filing_days")
    if waiting:
        yield AnswerLine("finish_filing", FINISH, BEFORE_DISCHARGE, words | {"no": waiting[0].no})
        return
    if last and visit.on > last:
        yield AnswerLine("late_filing_over", LIMIT_OVER, clause, words | {"last": last})
        return
    free_on = visit.on
    for other in _in_the_way(visit, place, known, rules):
        free = FREE_NOW
        if other.state == FilingState.ACTIVE and other.cancellable_from > visit.on:
            free_on = max(free_on, other.cancellable_from)
            free = Text(*(text.format(day=other.cancellable_from) for text in FREE_LATER))
        yield AnswerLine("change_filing", CHANGE, ALREADY_FILED, {"no": other.no, "free": free})
    if free_on > (last or visit.on):
        return
    if not over(visit) and free_on == visit.on:
        yield AnswerLine("file_now", FILE_NOW, BEFORE_DISCHARGE, words)
    elif last:
        rests_on = joint(AFTER_DISCHARGE, clause)
        yield AnswerLine("file_late", FILE_LATE, rests_on, words | {"last": last})


def _in_the_way(visit: Visit, place: Any, known: VisitContext, rules: Rules) -> list[Any]:
    """The filings that would refuse a temporary one from the admission on."""
    months = _parameter(rules, "temporary_validity_months")
    if months is None or _parameter(rules, "several_places") is None:
        return []
    wanted = SimpleNamespace(
        category=Category.OTHER_TEMPORARY, destination=place.area, starts_on=visit.admitted_on,
        ends_on=add_months(visit.admitted_on, months),
    )  # fmt: skip
    return blockers(wanted, known.filings, rules)


def _values(
    visit: Visit, known: VisitContext, tables: SharedTables, rules: Rules
) -> dict[str, Any]:
    """The days and places that advice speaks of."""
    place = known.provider
    days, months = _parameter(rules, "late_filing_days"), _parameter(rules, "claim_within_months")
    last_claim: date | None = None
    if months is not None:
        ended = visit.discharged_on if visit.until or not is_stay(visit) else visit.on
        last_claim = tables.calendar.roll(add_months(max(ended, visit.admitted_on), months)).due_on
    return {
        "on": visit.admitted_on,
        "place": tables.regions.name(place.area) if place else Text("就医地", "the place of care"),
        "last_filing": None if days is None else visit.admitted_on + timedelta(days=days),
        "last_claim": last_claim,
        "claim_clause": _clause(rules, "claim_within_months"),
    }


def _parameter(rules: Rules, name: str) -> Any:
    """A parameter of the area; None where its page is for quotes alone and has none."""
    value = next(rules.every(name), None)
    return None if value is None else value.value


def _clause(rules: Rules, name: str) -> Text | None:
    value = next(rules.every(name), None)
    return None if value is None else rules.book.cited(name, value)
