"""May a visit be settled directly (直接结算核查): what was asked and what is known in, the answer out.

Pure. The covering filing and the rule of benefit are found by the functions that find those of a
claim, so a claim for the same stay gets the same.
"""

from dataclasses import replace
from typing import NamedTuple

from config.policy import MissingParameterError
from workflow.benefit.json_reader import QuoteError
from workflow.visit.advice import ASK_AGENCY, advise
from workflow.visit.answer import RULES, AnswerLine, VisitAnswer
from workflow.visit.context import InsuredRow, SharedTables, VisitContext, insured_as
from workflow.visit.disease_check import disease
from workflow.visit.filing_check import CoverageResult, filed, standing
from workflow.visit.institution_check import provider, voucher
from workflow.visit.insurance_check import insured, unknown_person
from workflow.visit.request import Visit


class Judged(NamedTuple):
    """The answer, and what a quote goes on with: the visit as this person's, and where it stands."""

    answer: VisitAnswer
    visit: Visit
    person: InsuredRow | None
    at: CoverageResult | None


def judge(visit: Visit, known: VisitContext, tables: SharedTables) -> Judged:
    """The answer to a question about a visit."""
    answer = VisitAnswer()
    person = insured_as(visit, known.people)
    if person is None:
        answer.reasons.append(unknown_person(visit, known.people))
        answer.reasons += provider(visit, known, "home")
        answer.advice.append(AnswerLine("ask_agency", ASK_AGENCY))
        return Judged(answer, visit, None, None)
    visit = visit._replace(area=person.area)
    own = [filing for filing in known.filings if filing.person_id == person.id]
    held = [each for each in known.qualifications if each.person_id == person.id]
    known = replace(known, filings=own, qualifications=held)
    rules = tables.book.rules(person.area, visit.admitted_on)
    try:
        at = standing(visit, person, known, rules)
    except MissingParameterError as fault:
        on = visit.admitted_on
        zh, en = f"参数库没有 {on} 的规定", f"the book says nothing of {on}"
        raise QuoteError("before_book", "begndate", zh, en) from fault
    answer.rule, answer.situation = RULES[at.situation], at.situation
    answer.filing = at.found.filing
    answer.reasons += [
        *insured(visit, person, rules),
        *provider(visit, known, at.zone),
        *disease(visit, known, tables, rules, at.zone),
        *filed(visit, known, at, tables, rules),
        *voucher(visit, rules),
    ]
    asked_on = tables.book.rules(person.area, visit.on)
    answer.advice += advise(visit, known, at, answer, tables, asked_on)
    return Judged(answer, visit, person, at)
