"""Whether the institution can settle the visit directly (机构、病种、凭证核查): networked, disease, voucher."""

from collections.abc import Iterator
from datetime import datetime

from config.text import Text
from models.claim import Care
from workflow.shared.days import SHANGHAI, midnight
from workflow.shared.months import A_DAY
from workflow.visit.answer import AnswerLine, Values
from workflow.visit.case import VisitCase
from workflow.visit.clauses import DESIGNATED, NETWORKED
from workflow.visit.context import VisitContext
from workflow.visit.request import Visit

UNKNOWN = Text(
    "定点医药机构目录里没有 {code}",
    "there is no {code} in the directory of designated institutions",
)
SERVICES = {
    "inpatient": Text("住院", "inpatient care"),
    "outpatient": Text("普通门诊", "ordinary outpatient care"),
}
NOT_NETWORKED = Text(
    "机构目录里 {name}（{code}）未开通跨省{service}直接结算",
    "by the directory, {name} ({code}) does not settle {service} directly across provinces",
)
IN_PROVINCE = Text(
    "机构目录只载跨省开通情况；省内是否开通，请向机构或经办机构核实",
    "the directory tells of settlement across provinces alone; ask the institution about the province",
)
DOWN = Text(
    "停机公告 {notice_no}：{begins} 至 {ends} 停止结算；{says}",
    "downtime notice {notice_no}: nothing is settled from {begins} to {ends}; {says}",
)
NOT_DESIGNATED_THEN = Text(
    "{name}（{code}）在 {on} 不是定点医药机构",
    "{name} ({code}) was not a designated institution on {on}",
)
VOUCHER_NOT_KNOWN = Text(
    "就诊凭证 {voucher} 能否用于直接结算，未见规定；医保电子凭证（01）、社会保障卡（03）可以",
    "no rule was found on voucher {voucher}; the electronic voucher (01) and the social security card (03) do",
)
CARE_NOT_NAMED = Text(
    "医疗类别 {med_type} 的跨省直接结算未见全国规定，请向机构核实",
    "no national rule was found on direct settlement of care {med_type}; ask the institution",
)
NAMED = (Care.INPATIENT, Care.OUTPATIENT, Care.EMERGENCY, Care.PHARMACY, Care.CHRONIC)
"""The kinds of care of which the documents say that they are settled directly."""


def directory_check(visit: Visit, known: VisitContext) -> Iterator[AnswerLine]:
    """Whether the institution was in the directory on the day, and works on the day of settlement."""
    if known.institution is None:
        yield _not_there(visit, known)
    elif known.downtimes:
        yield from _down(visit, known)


def network_check(case: VisitCase) -> Iterator[AnswerLine]:
    """Whether the institution settles such care directly, for care away from home."""
    place = case.known.institution
    if place is None or case.zone == "home":
        return
    if case.zone == "in_province":
        yield AnswerLine("network_in_province", IN_PROVINCE)
    if case.visit.care == Care.CHRONIC:
        return  # The directory names it by disease: see `workflow.visit.disease_check`.
    service = "inpatient" if case.visit.is_stay else "outpatient"
    if not (place.inpatient_networked if case.visit.is_stay else place.outpatient_networked):
        values: Values = {"name": place.name, "code": place.code, "service": SERVICES[service]}
        yield AnswerLine("not_networked", NOT_NETWORKED, NETWORKED, values, "blocks")


def _not_there(visit: Visit, known: VisitContext) -> AnswerLine:
    """Why the institution does not count: it is in no directory, or was not on the day."""
    values: Values = {"code": visit.fixmedins_code, "name": known.once, "on": visit.admitted_on}
    if known.once:
        return AnswerLine("not_designated_then", NOT_DESIGNATED_THEN, DESIGNATED, values, "blocks")
    return AnswerLine("unknown_provider", UNKNOWN, DESIGNATED, values, "blocks")


def _down(visit: Visit, known: VisitContext) -> Iterator[AnswerLine]:
    """The downtime notices of the day of settlement; a notice of some hours leaves the other hours."""
    day, asked_at = visit.settled_on, known.asked_at
    morning, night = midnight(day), midnight(day + A_DAY)
    for notice in known.downtimes:
        begins, ends = notice.begins_at, notice.ends_at
        all_day = begins <= morning and night <= ends
        now = asked_at is not None and max(begins, morning) <= asked_at < min(ends, night)
        values = {
            "notice_no": notice.notice_no, "begins": _hour(begins), "ends": _hour(ends),
            "says": notice.says or "—",
        }  # fmt: skip
        yield AnswerLine("downtime", DOWN, None, values, "blocks" if all_day or now else "note")


def _hour(instant: datetime) -> str:
    return instant.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


def voucher_check(case: VisitCase) -> Iterator[AnswerLine]:
    """Whether the voucher counts; of what no document speaks, the answer only says so."""
    visit, vouchers = case.visit, case.rules.stated("direct_vouchers").get("direct_vouchers")
    if visit.voucher and (vouchers is None or visit.voucher not in vouchers.value):
        clause = vouchers.clause if vouchers else None
        yield AnswerLine("voucher_not_known", VOUCHER_NOT_KNOWN, clause, {"voucher": visit.voucher})
    if visit.care not in NAMED:
        yield AnswerLine("care_not_named", CARE_NOT_NAMED, None, {"med_type": visit.med_type})
