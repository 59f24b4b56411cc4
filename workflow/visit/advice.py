"""What to do about a visit (办理建议): file in time, go elsewhere, claim by hand and whether that is paid."""

from collections.abc import Iterator, Set
from datetime import date, timedelta
from typing import NamedTuple

from config.diseases import covers
from config.text import Text
from models import Category, FilingState
from workflow.benefit.rows import FilingRow
from workflow.shared.months import add_months
from workflow.shared.validity import blockers
from workflow.visit import clauses
from workflow.visit.answer import AnswerLine, Said, joint
from workflow.visit.case import VisitCase
from workflow.visit.manual_claim import manual_claim

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
ABOUT_PERSON = frozenset(
    {"unknown_person", "insutype_mismatch", "not_covered", "waiting_period", "insutype_not_direct"}
)


class Application(NamedTuple):
    """The filing that would be applied for: temporary, from the admission on."""

    category: str
    destination: str
    starts_on: date
    ends_on: date


def advise(case: VisitCase, reasons: Set[str], *, direct: bool) -> Iterator[AnswerLine]:
    """Yield what the person can do, the quickest first; `reasons` are the codes of the answer."""
    visit, last_claim = case.visit, _last_claim_day(case)
    values: dict[str, Said] = {
        "on": visit.admitted_on, "place": case.place or Text("就医地", "the place of care"),
    }  # fmt: skip
    if direct:
        yield from _settled(case, last_claim)
        return
    if not reasons.isdisjoint(ABOUT_PERSON):
        yield AnswerLine("ask_agency", ASK_AGENCY)
    if "not_filed" in reasons and case.known.institution is not None:
        yield from _file(case, case.known.institution.area, values)
    networked = case.known.institution.chronic_networked if case.known.institution else ()
    if "settle_as_chronic" in reasons and covers(networked, visit.diagnosis):
        yield AnswerLine("as_chronic", CHRONIC_CARE, clauses.NATIONAL_QA, values)
    if "downtime" in reasons:
        yield AnswerLine("after_downtime", LATER)
    if "not_networked" in reasons or "downtime" in reasons:
        yield AnswerLine(
            "networked_hospital", ELSEWHERE, joint(clauses.NETWORKED, clauses.ANY_HOSPITAL), values
        )
    yield manual_claim(case, last_claim, reasons)


def _settled(case: VisitCase, last_claim: date | None) -> Iterator[AnswerLine]:
    """What is left to do where the visit may be settled directly."""
    visit, found = case.visit, case.found
    vouchers = case.local.get("direct_vouchers")
    if not visit.voucher or vouchers is None or visit.voucher not in vouchers.value:
        yield AnswerLine("show_voucher", SHOW, vouchers.clause if vouchers else None)
    if found.situation == "emergency":
        yield AnswerLine("emergency_flag", UPLOAD_FLAG, clauses.EMERGENCY_FLAG)
    if found.situation == "referral" and found.filing is None:
        deemed = case.local.get("deemed_filed")
        yield AnswerLine("say_referred", SAY_REFERRED, deemed.clause if deemed else None)
    if visit.discharged and last_claim:
        yield AnswerLine("claim_if_paid", PAID_ALREADY, clauses.CARRIED_OUT, {"last": last_claim})


def _file(case: VisitCase, area: str, values: dict[str, Said]) -> Iterator[AnswerLine]:
    """File now, or late, or not any more; a filing that stands in the way is named."""
    visit = case.visit
    if case.waiting:
        no = {"no": case.waiting[0].no}
        yield AnswerLine("finish_filing", FINISH, clauses.BEFORE_DISCHARGE, values | no)
        return
    days = case.local.get("late_filing_days")
    last = None if days is None else visit.admitted_on + timedelta(days=days.value)
    clause = days.clause if days else None
    if last and visit.on > last:
        yield AnswerLine("late_filing_over", LIMIT_OVER, clause, values | {"last": last})
        return
    free_on = visit.on
    for other in _in_the_way(case, area):
        free = FREE_NOW
        if other.state == FilingState.ACTIVE and other.cancellable_from > visit.on:
            free_on = max(free_on, other.cancellable_from)
            free = Text(*(text.format(day=other.cancellable_from) for text in FREE_LATER))
        yield AnswerLine(
            "change_filing", CHANGE, clauses.ALREADY_FILED, {"no": other.no, "free": free}
        )
    if free_on > (last or visit.on):
        return
    if not visit.discharged and free_on == visit.on:
        yield AnswerLine("file_now", FILE_NOW, clauses.BEFORE_DISCHARGE, values)
    elif last:
        rests_on = joint(clauses.AFTER_DISCHARGE, clause)
        yield AnswerLine("file_late", FILE_LATE, rests_on, values | {"last": last})


def _in_the_way(case: VisitCase, area: str) -> list[FilingRow]:
    """The filings that would refuse a temporary one from the admission on."""
    months, begins = case.local.get("temporary_validity_months"), case.visit.admitted_on
    if months is None or "several_places" not in case.local:
        return []
    ends = add_months(begins, months.value)
    wanted = Application(Category.OTHER_TEMPORARY, area, begins, ends)
    return blockers(wanted, case.known.filings, case.rules_now)


def _last_claim_day(case: VisitCase) -> date | None:
    """The last day to claim by hand; None where the area states no period."""
    visit, months = case.visit, case.local.get("claim_within_months")
    if months is None:
        return None
    ended = visit.discharged_on if visit.until or not visit.is_stay else visit.on
    day = add_months(max(ended, visit.admitted_on), months.value)
    return case.tables.calendar.roll(day).due_on
