"""May a visit be settled directly (直接结算核查): what was asked and what is known in, the answer out.

Pure. The case is made once and handed to each check.
"""

from typing import NamedTuple

from workflow.visit.advice import ASK_AGENCY, advise
from workflow.visit.answer import RULES, AnswerLine, VisitAnswer
from workflow.visit.case import VisitCase, case_of
from workflow.visit.context import SharedTables, VisitContext, insured_as
from workflow.visit.disease_check import disease_check
from workflow.visit.filing_check import filing_check
from workflow.visit.institution_check import directory_check, network_check, voucher_check
from workflow.visit.insurance_check import insurance_check, unknown_person
from workflow.visit.request import Visit


class JudgedVisit(NamedTuple):
    """The answer about a visit, and the case that a quote goes on with; None without a person."""

    answer: VisitAnswer
    visit: Visit
    case: VisitCase | None


def judge(visit: Visit, known: VisitContext, tables: SharedTables) -> JudgedVisit:
    """The answer to a question about a visit."""
    person = insured_as(visit, known.people)
    if person is None:
        reasons = [unknown_person(visit, known.people), *directory_check(visit, known)]
        ask_agency = AnswerLine("ask_agency", ASK_AGENCY)
        return JudgedVisit(VisitAnswer(reasons=reasons, advice=[ask_agency]), visit, None)
    case = case_of(visit, person, known, tables)
    reasons = [
        *insurance_check(case),
        *directory_check(visit, known),
        *network_check(case),
        *disease_check(case),
        *filing_check(case),
        *voucher_check(case),
    ]
    answer = VisitAnswer(RULES[case.situation], case.found.filing, reasons)
    answer.advice += advise(case, {reason.code for reason in reasons}, direct=answer.direct)
    return JudgedVisit(answer, case.visit, case)
