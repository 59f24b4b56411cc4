"""Whether the person is insured for the visit (参保核查): known, of this insurance, covered, past the waiting period."""

from collections.abc import Iterator, Sequence

from config.text import Text
from models import FAR
from workflow.benefit.care_rules import benefits_from
from workflow.benefit.rows import PersonRow
from workflow.benefit.treatment import POPULATION
from workflow.visit.answer import AnswerLine, Values
from workflow.visit.case import VisitCase
from workflow.visit.clauses import INSURED, NATIONAL_QA
from workflow.visit.request import Visit

UNKNOWN = Text(
    "参保登记里没有这个证件号码；请核对号码，或向参保地经办机构查询",
    "no insured person has this identity number; check it, or ask the agency",
)
OTHER_INSURANCE = Text(
    "参保登记的险种是 {known}，不是 {insutype}",
    "the register has insurance {known}, not {insutype}",
)
NOT_DIRECT = Text(
    "险种 {insutype} 不在跨省直接结算范围：职工医保和居民医保参保人员可以直接结算",
    "insurance {insutype} is not settled directly: that of employees and residents is",
)
NOT_COVERED = Text(
    "就医日 {on} 不在参保期间（{begins} 至 {ends}）",
    "not insured on {on} (covered {begins} to {ends})",
)
WAITING = Text(
    "就医日 {on} 在待遇等待期内，{free} 起享受待遇",
    "{on} lies in the waiting period; benefits begin {free}",
)


def unknown_person(visit: Visit, people: Sequence[PersonRow]) -> AnswerLine:
    """Why the visit is nobody's: no such person, or a person of another insurance."""
    if not people:
        return AnswerLine("unknown_person", UNKNOWN, weight="blocks")
    known = "、".join(sorted({person.insutype for person in people}))
    values = {"known": known, "insutype": visit.insutype}
    return AnswerLine("insutype_mismatch", OTHER_INSURANCE, INSURED, values, "blocks")


def insurance_check(case: VisitCase) -> Iterator[AnswerLine]:
    """What in the person's insurance speaks against direct settlement."""
    visit, person, rules = case.visit, case.person, case.rules
    who = POPULATION.get(person.insutype)
    if who is None:
        values = {"insutype": person.insutype}
        yield AnswerLine("insutype_not_direct", NOT_DIRECT, NATIONAL_QA, values, "blocks")
    on = visit.admitted_on
    if not person.insured_from <= on <= person.covered_to:
        ends = Text("至今", "now") if person.covered_to == FAR else person.covered_to
        covered: Values = {"on": on, "begins": person.insured_from, "ends": ends}
        yield AnswerLine("not_covered", NOT_COVERED, INSURED, covered, "blocks")
    elif who is not None:
        scopes = (f"{who}/{visit.care}", visit.care, who, "")
        free, value = benefits_from(rules, scopes, person.insured_from)
        if on < free:
            clause = rules.book.cited("waiting_days", value)
            yield AnswerLine("waiting_period", WAITING, clause, {"on": on, "free": free}, "blocks")
