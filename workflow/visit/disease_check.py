"""What the disease says of a visit (病种核查): qualified for it, listed for it, never as ordinary care."""

from collections.abc import Iterator

from config.diseases import covers, has_leaf_in
from config.policy import Stated
from config.text import Text
from models.claim import Care
from workflow.claim.qualification_check import NOT_CHOSEN
from workflow.qualification.rules import HeldQualification, held_for
from workflow.visit.answer import AnswerLine, Said, Values, Weight, joint
from workflow.visit.case import VisitCase
from workflow.visit.clauses import CHRONIC_BY_HAND, NATIONAL_QA, NETWORKED
from workflow.visit.request import Visit

NOT_FOR_DISEASE = Text(
    "机构目录里 {name}（{code}）未开通{disease}（{dise_codg}）的门诊慢特病直接结算",
    "by the directory, {name} ({code}) does not settle {disease} ({dise_codg}) directly",
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
QUALIFIED = Text(
    "{disease}（{dise_codg}）门诊慢特病资格 {no} 在 {on} 有效",
    "the qualification {no} for {disease} ({dise_codg}) holds on {on}",
)
NOT_QUALIFIED = Text(
    "{on} 没有{disease}（{dise_codg}）的门诊慢特病资格{others}",
    "no qualification for {disease} ({dise_codg}) on {on}{others}",
)
QUALIFICATION_NOT_KNOWN = Text(
    "本系统没有此人的门诊慢特病资格登记，参保地可能登记在其他系统；有资格的，本回答才成立，以参保地认定为准",
    "no qualification of this person is recorded here; the insured area may keep them elsewhere: the "
    "answer holds for who has one, and the insured area decides",
)


def disease_check(case: VisitCase) -> Iterator[AnswerLine]:
    """What the disease says: only listed ones are settled directly, never as ordinary care."""
    visit = case.visit
    if case.zone == "home" or not visit.asks_for_disease:
        return
    values: dict[str, Said] = {
        "disease": case.tables.diseases.name(visit.diagnosis), "dise_codg": visit.diagnosis,
        "on": visit.admitted_on,
    }  # fmt: skip
    held = held_for(case.known.qualifications, visit.diagnosis, visit.admitted_on)
    stated = case.rules.stated("chronic_direct_diseases", "chronic_qualification_required")
    listed = stated.get("chronic_direct_diseases")
    # The register is the one that knows this person's qualifications where the area requires the
    # record, or once anything of the person stands in it. An agency that keeps them elsewhere has
    # nothing here, and nothing here says no more than that.
    required = stated.get("chronic_qualification_required")
    recorded = bool(case.known.qualifications) or bool(required and required.value)
    if visit.care == Care.OUTPATIENT:
        if held.holding or not recorded:
            yield _as_ordinary(visit, held, listed, values)
        return
    place = case.known.institution
    if held.holding:
        of = values | {"no": held.holding[0].no}
        yield AnswerLine("qualified", QUALIFIED, NATIONAL_QA, of, "ground")
        if place is not None and not held.chose(place.code):
            yield AnswerLine("hospital_not_chosen", NOT_CHOSEN, None, of | {"code": place.code})
    elif recorded:
        of = values | {"others": held.says_else()}
        yield AnswerLine("not_qualified", NOT_QUALIFIED, NATIONAL_QA, of, "blocks")
    else:
        yield AnswerLine("qualification_not_known", QUALIFICATION_NOT_KNOWN, NATIONAL_QA)
    if case.zone == "cross_province":
        yield from _listed(case, listed, values)
    if place is not None and not covers(place.chronic_networked, visit.diagnosis):
        values |= {"name": place.name, "code": place.code}
        yield AnswerLine("not_networked", NOT_FOR_DISEASE, NETWORKED, values, "blocks")


def _as_ordinary(
    visit: Visit, held: HeldQualification, listed: Stated | None, values: Values
) -> AnswerLine:
    """A chronic disease in an ordinary visit: who is qualified for it may not settle it so."""
    if listed is not None and covers(listed.value, visit.diagnosis):
        weight: Weight = "blocks" if held.holding else "note"
        return AnswerLine("settle_as_chronic", AS_CHRONIC, NATIONAL_QA, values, weight)
    return AnswerLine("chronic_as_ordinary", AS_ORDINARY, CHRONIC_BY_HAND, values, "blocks")


def _listed(case: VisitCase, listed: Stated | None, values: Values) -> Iterator[AnswerLine]:
    """Whether the disease was in the list of the day (5 种、10 种)."""
    if listed is None:
        yield AnswerLine("chronic_not_direct", NO_CHRONIC_YET, CHRONIC_BY_HAND, values, "blocks")
        return
    disease = case.visit.diagnosis
    if covers(listed.value, disease):
        return
    if has_leaf_in(listed.value, disease):
        some = [code for code in listed.value if code.startswith(disease[:4])]
        names = "、".join(f"{case.tables.diseases.name(code).zh} {code}" for code in some)
        yield AnswerLine("disease_family", FAMILY, listed.clause, {**values, "some": names})
        return
    more = {**values, "count": len(listed.value)}
    both = joint(listed.clause, CHRONIC_BY_HAND)
    yield AnswerLine("chronic_not_direct", DISEASE_NOT_DIRECT, both, more, "blocks")
