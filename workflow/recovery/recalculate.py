"""A paid claim calculated once more (重新核算): the case of then, with what is known of its facts today.

What may have changed is where the filing, the coverage, the book, the benefit year and the
receipts stand. The rest of the case (kind of person, rank of the hospital, care) is kept as it was
when the claim was approved, because a register says what is true today, not what was true then.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from config.policy_shapes import Situation
from models import Calculation
from workflow.benefit.accumulators import accumulated_before
from workflow.benefit.amounts import Amounts
from workflow.benefit.claim_calculation import CalculationRequest
from workflow.benefit.claim_data import AnyClaim, CalculationFacts
from workflow.benefit.claim_inputs import BillDecisions, claim_inputs
from workflow.benefit.covering_filing import CoveringFiling, find_covering_filing
from workflow.benefit.plan import Plan
from workflow.benefit.plan_cache import CaseRules, PlanCache
from workflow.benefit.rows import PersonRow, PostingRow
from workflow.benefit.settlement import BenefitYear, admission_number, settle
from workflow.benefit.treatment import Treatment, covered_to
from workflow.ledger.funds import SHARES


class Recalculation(NamedTuple):
    """What is to be calculated now, what came of it, and the receipts that count no more."""

    asked: CalculationRequest
    inputs: str
    amounts: Amounts
    gone: tuple[str, ...]


class CaseToday(NamedTuple):
    """The case of then as it is seen today, without its bill: filing, case, rules, benefit years."""

    found: CoveringFiling
    case: Treatment
    rules: CaseRules
    years: tuple[BenefitYear, ...]

    def plan(self) -> Plan:
        """What the book says for the case."""
        return self.rules.plan(self.case, admission_number(self.case, self.years))


def case_today(
    facts: CalculationFacts, then: Treatment, postings: Sequence[PostingRow], plans: PlanCache
) -> CaseToday:
    """The case of then under today's filings, coverage, book and benefit years."""
    claim = facts.claim
    rules = plans.rules(claim.area, claim.admitted_on)
    found = find_covering_filing(claim, facts.place, facts.filings, rules)
    case = plans.again(known_today(then, facts.person, found.situation))
    kind = plans.kind(case)
    return CaseToday(found, case, kind, accumulated_before(claim.id, case, kind, postings))


def recalculate_case(
    facts: CalculationFacts, then: Treatment, postings: Sequence[PostingRow], plans: PlanCache,
    gone: Sequence[str],
) -> Recalculation:  # fmt: skip
    """What the case of then would get today; `gone` are receipts that count no more."""
    seen = case_today(facts, then, postings, plans)
    bills = [(r, lines) for r, lines in facts.bills if f"{r.code}-{r.number}" not in gone]
    decided = _decided_without(facts.claim, gone)
    inputs = claim_inputs(seen.case, bills, decided, seen.rules, seen.years)
    plan = seen.plan()
    asked = CalculationRequest(seen.found, seen.case, inputs, plan, seen.rules)
    return Recalculation(asked, inputs.text, settle(plan, inputs).amounts, tuple(gone))


def known_today(case: Treatment, person: PersonRow, situation: Situation) -> Treatment:
    """The case under today's filings and coverage."""
    return replace(
        case, situation=situation, filed=situation, insured_from=person.insured_from,
        covered_to=covered_to(person),
    )  # fmt: skip


def _decided_without(claim: AnyClaim, gone: Sequence[str]) -> BillDecisions:
    """What was decided about the claim's bill, but for receipts that count no more."""
    names = {*gone, *(bill.rpartition("-")[2] for bill in gone)}
    left = [entry for entry in claim.disallowed if entry.get("receipt") not in names]
    return BillDecisions(left, claim.third_party_paid)


def by_fund(pool: str, amounts: Amounts | Calculation) -> dict[str, int]:
    """What each fund bears of a calculation. 分"""
    shares = {pool: amounts.hifp_pay}
    for column, fund in SHARES:
        shares[fund] = shares.get(fund, 0) + getattr(amounts, column)
    return {fund: amount for fund, amount in shares.items() if amount}
