"""Whether the institution can settle the visit directly (机构、病种、凭证核查): networked, disease, voucher."""

from collections.abc import Iterator
from typing import Any

from config.diseases import covers, has_leaf_in, is_disease_code
from config.policy import Rules, Value
from config.text import Text
from models.claim import Care, is_stay
from workflow.visit.answer import Said
from workflow.visit.asked import Visit
from workflow.visit.clauses import CHRONIC_BY_HAND, DESIGNATED, NATIONAL_QA, NETWORKED
from workflow.visit.facts import Known, Tables
from workflow.visit.unknown import chronic_qualification, downtime_notice

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
NOT_FOR_DISEASE = Text(
    "机构目录里 {name}（{code}）未开通{disease}（{dise_codg}）的门诊慢特病直接结算",
    "by the directory, {name} ({code}) does not settle {disease} ({dise_codg}) directly",
)
IN_PROVINCE = Text(
    "机构目录只载跨省开通情况；省内是否开通，请向机构或经办机构核实",
    "the directory tells of settlement across provinces alone; ask the institution about the province",
)
NO_CHRONIC_YET = Text(
    "{on} 尚无门诊慢特病病种可以跨省直接结算",
    "no chronic disease was settled directly across provinces on {on}",
)
DISEASE_NOT_DIRECT = Text(
    "{disease}（{dise_codg}）在 {on} 不在可以跨省直接结算的 {count} 种门诊慢特病之内；"
    "不要按普通门诊直接结算，应全额自费结算后手工报销",
    "{disease} ({dise_codg}) was not among the {count} chronic diseases settled directly on {on}; do not "
    "settle it as ordinary outpatient care: pay in full and claim by hand",
)
AS_ORDINARY = Text(
    "病种{disease}（{dise_codg}）在 {on} 不在可以跨省直接结算的门诊慢特病之内：有该病种资格的，"
    "不要按普通门诊直接结算，应全额自费结算后手工报销",
    "{disease} ({dise_codg}) was not among the chronic diseases settled directly on {on}: who holds the "
    "qualification does not settle it as ordinary outpatient care, but pays in full and claims by hand",
)
AS_CHRONIC = Text(
    "有{disease}（{dise_codg}）门诊慢特病资格的，应按门诊慢特病（14）直接结算",
    "who holds the qualification for {disease} ({dise_codg}) settles it as chronic care (14)",
)
FAMILY = Text(
    "{disease}（{dise_codg}）只有部分病种可以直接结算（{some}），请由医院写明细分病种",
    "of {disease} ({dise_codg}) only some are settled directly ({some}); the hospital must say which",
)
NOT_QUALIFIED = Text(
    "{on} 没有{disease}（{dise_codg}）的门诊慢特病资格",
    "no qualification for {disease} ({dise_codg}) on {on}",
)
QUALIFICATION_NOT_KNOWN = Text(
    "门诊慢特病资格本系统尚未掌握，以参保地认定为准",
    "the qualification for the disease is not known here; the insured area decides",
)
DOWN = Text("停机公告：{notice}", "downtime notice: {notice}")
DOWNTIME_NOT_KNOWN = Text(
    "停机公告本系统尚未掌握，请留意国家医保服务平台",
    "downtime notices are not known here; see the national platform",
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


def provider(visit: Visit, known: Known, zone: str) -> Iterator[Said]:
    """What the directory says of the institution, for care away from home."""
    place = known.provider
    if place is None:
        yield Said(
            "unknown_provider", UNKNOWN, DESIGNATED, {"code": visit.fixmedins_code}, "blocks"
        )
        return
    notice = downtime_notice(place.code, visit.on)
    if notice is None:
        yield Said("downtime_not_known", DOWNTIME_NOT_KNOWN)
    elif notice:
        yield Said("downtime", DOWN, None, {"notice": notice}, "blocks")
    if zone == "home":
        return
    if zone == "in_province":
        yield Said("network_in_province", IN_PROVINCE)
    if visit.care == Care.CHRONIC:
        return  # The directory names it by disease: see `disease`.
    service = "inpatient" if is_stay(visit) else "outpatient"
    if not getattr(place, f"{service}_networked"):
        values = {"name": place.name, "code": place.code, "service": SERVICES[service]}
        yield Said("not_networked", NOT_NETWORKED, NETWORKED, values, "blocks")


def disease(visit: Visit, known: Known, tables: Tables, rules: Rules, zone: str) -> Iterator[Said]:
    """What the disease says: only listed ones are settled directly, never as ordinary care."""
    if zone == "home" or not (visit.care == Care.CHRONIC or is_disease_code(visit.diagnosis)):
        return
    if is_stay(visit) or visit.care not in (Care.CHRONIC, Care.OUTPATIENT):
        return
    values = {
        "disease": tables.diseases.name(visit.diagnosis), "dise_codg": visit.diagnosis,
        "on": visit.admitted_on,
    }  # fmt: skip
    own = tuple(person.id for person in known.people)
    qualified = chronic_qualification(own, visit.diagnosis, visit.admitted_on)
    listed = next(rules.every("chronic_direct_diseases"), None)
    if visit.care == Care.OUTPATIENT:
        if qualified is not False:
            yield _as_ordinary(visit, listed, values)
        return
    if qualified is None:
        yield Said("qualification_not_known", QUALIFICATION_NOT_KNOWN, NATIONAL_QA)
    elif not qualified:
        yield Said("not_qualified", NOT_QUALIFIED, NATIONAL_QA, values, "blocks")
    if zone == "cross_province":
        yield from _listed(visit, rules, listed, values, tables)
    place: Any = known.provider
    if place is not None and not covers(place.chronic_networked, visit.diagnosis):
        values |= {"name": place.name, "code": place.code}
        yield Said("not_networked", NOT_FOR_DISEASE, NETWORKED, values, "blocks")


def _as_ordinary(visit: Visit, listed: Value | None, values: dict[str, Any]) -> Said:
    """A chronic disease in an ordinary visit: outside the list it may not be settled so."""
    if listed is not None and covers(listed.value, visit.diagnosis):
        return Said("settle_as_chronic", AS_CHRONIC, NATIONAL_QA, values)
    return Said("chronic_as_ordinary", AS_ORDINARY, CHRONIC_BY_HAND, values, "blocks")


def _listed(
    visit: Visit, rules: Rules, listed: Value | None, values: dict[str, Any], tables: Tables
) -> Iterator[Said]:
    """Whether the disease was in the list of the day (5 种、10 种)."""
    if listed is None:
        yield Said("chronic_not_direct", NO_CHRONIC_YET, CHRONIC_BY_HAND, values, "blocks")
        return
    clause = rules.book.cited("chronic_direct_diseases", listed)
    if covers(listed.value, visit.diagnosis):
        return
    if has_leaf_in(listed.value, visit.diagnosis):
        some = [code for code in listed.value if code.startswith(visit.diagnosis[:4])]
        names = "、".join(f"{tables.diseases.name(code).zh} {code}" for code in some)
        yield Said("disease_family", FAMILY, clause, {**values, "some": names})
        return
    more = {**values, "count": len(listed.value)}
    yield Said("chronic_not_direct", DISEASE_NOT_DIRECT, _both(clause), more, "blocks")


def _both(clause: Text) -> Text:
    return Text(f"{clause.zh}；{CHRONIC_BY_HAND.zh}", f"{clause.en}; {CHRONIC_BY_HAND.en}")


def voucher(visit: Visit, rules: Rules) -> Iterator[Said]:
    """Whether the voucher counts; of what no document speaks, the answer only says so."""
    value = next(rules.every("direct_vouchers"), None)
    if visit.voucher and (value is None or visit.voucher not in value.value):
        clause = None if value is None else rules.book.cited("direct_vouchers", value)
        yield Said("voucher_not_known", VOUCHER_NOT_KNOWN, clause, {"voucher": visit.voucher})
    if visit.care not in NAMED:
        yield Said("care_not_named", CARE_NOT_NAMED, None, {"med_type": visit.med_type})
