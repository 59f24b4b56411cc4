"""A paid claim calculated once more (重新核算): the case of then, with what is known of its facts today.

What may have changed is where the filing, the coverage, the book, the benefit year and the
receipts stand. The rest of the case (kind of person, rank of the hospital, care) is kept as it was
when the claim was approved: a register says what is true today, not what was true then.
"""

from collections.abc import Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, NamedTuple

from models import FAR
from workflow.benefit.accumulators import accumulated_before
from workflow.benefit.amounts import Amounts
from workflow.benefit.claim_data import CalculationRequest, ClaimData
from workflow.benefit.claim_inputs import claim_inputs
from workflow.benefit.covering import CoveringFiling, find_covering_filing
from workflow.benefit.plan import Plan
from workflow.benefit.plan_cache import CaseRules, PlanCache
from workflow.benefit.quote import admission_number
from workflow.benefit.settlement import BenefitYear, ClaimInputs, settle
from workflow.benefit.treatment import Treatment
from workflow.ledger.funds import SHARES


class Recalculation(NamedTuple):
    """What is to be calculated now, what came of it, and what of the bill counts no more."""

    asked: CalculationRequest
    inputs: str
    amounts: Amounts
    gone: tuple[str, ...]


class CaseToday(NamedTuple):
    """The case of then as it is seen today, without its bill: filing, case, kind, benefit years."""

    under: CoveringFiling
    case: Treatment
    kind: CaseRules
    years: tuple[BenefitYear, ...]

    def plan(self) -> Plan:
        """What the book says for it."""
        return self.kind.plan(
            self.case, admission_number(self.case, ClaimInputs(self.case.on, (), 0, 0, self.years))
        )


def case_today(
    claim: Any, then: Treatment, loaded: ClaimData, postings: Sequence[Any], plans: PlanCache
) -> CaseToday:
    """The case of then under today's filings, coverage, book and benefit years."""
    place = loaded.places.on(claim.institution_id, claim.admitted_on)
    person = loaded.people[claim.person_id]
    rules = plans.rules(claim.area, claim.admitted_on)
    filings = loaded.filings.get(claim.person_id, ())
    under = find_covering_filing(claim, place.area if place else "", filings, rules)
    case = plans.again(known_today(then, person, under.situation))
    kind = plans.kind(case)
    return CaseToday(under, case, kind, accumulated_before(claim.id, case, kind, postings))


def recalculate_case(
    claim: Any, then: Treatment, loaded: ClaimData, postings: Sequence[Any], plans: PlanCache, gone: Sequence[str]
) -> Recalculation:  # fmt: skip
    """What the case of then would get today; `gone` are receipts that count no more."""
    seen = case_today(claim, then, loaded, postings, plans)
    bills = loaded.bills.get(claim.id, ())
    kept = [(r, lines) for r, lines in bills if f"{r.code}-{r.number}" not in gone]
    inputs = claim_inputs(_without(claim, gone), seen.case, kept, seen.kind, seen.years)
    plan = seen.plan()
    asked = CalculationRequest(seen.under, seen.case, inputs, plan, seen.kind)
    return Recalculation(asked, inputs.text, settle(plan, inputs).amounts, tuple(gone))


def known_today(case: Treatment, person: Any, situation: Any) -> Treatment:
    """The case under today's filings and coverage."""
    return replace(
        case, situation=situation, filed=situation, insured_from=person.insured_from,
        covered_to=None if person.covered_to == FAR else person.covered_to,
    )  # fmt: skip


def _without(claim: Any, gone: Sequence[str]) -> Any:
    """The claim's own words on its bill, without those about receipts that count no more."""
    names = {*gone, *(bill.rpartition("-")[2] for bill in gone)}
    left = [entry for entry in claim.disallowed if entry.get("receipt") not in names]
    return SimpleNamespace(disallowed=left, third_party_paid=claim.third_party_paid)


def by_fund(pool: str, amounts: Any) -> dict[str, int]:
    """What each fund bears of a calculation. 分"""
    shares = {pool: amounts.hifp_pay}
    for column, fund in SHARES:
        shares[fund] = shares.get(fund, 0) + getattr(amounts, column)
    return {fund: amount for fund, amount in shares.items() if amount}
