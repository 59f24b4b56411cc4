"""A claim's calculation made ready (待遇计算的准备): facts → rules → inputs → plan, each asked for once.

Pure: what is known of the claim stands in its facts, what the book says in the cache of plans.
"""

from typing import NamedTuple

from config.errors import YidiError
from config.policy import Rules
from models import Care
from workflow.benefit.accumulators import accumulated_before
from workflow.benefit.claim_data import CalculationFacts
from workflow.benefit.claim_inputs import BillDecisions, claim_inputs
from workflow.benefit.covering_filing import (
    CoveringFiling,
    find_covering_filing,
    treatment_under_filing,
)
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.plan import Plan
from workflow.benefit.plan_cache import CaseRules, PlanCache
from workflow.benefit.settlement import ClaimInputs, admission_number
from workflow.benefit.treatment import Treatment, covered_to, rank_facts
from workflow.qualification.rules import held_for


class CalculationRequest(NamedTuple):
    """What is to be calculated for a claim: its filing, the case, the bill, the plan and the rules."""

    found: CoveringFiling
    case: Treatment
    inputs: ClaimInputs
    plan: Plan
    rules: CaseRules


def calculation_request(facts: CalculationFacts, plans: PlanCache) -> CalculationRequest:
    """What is to be calculated for a claim, under the book of the day of service."""
    try:
        return _request(facts, plans)
    except YidiError:
        # A refusal may name the day.
        return _request(facts, plans.exactly())


def _request(facts: CalculationFacts, plans: PlanCache) -> CalculationRequest:
    claim, person = facts.claim, facts.person
    found, rules = _rules(facts, plans)
    case = rules.case.on_days(
        claim.admitted_on, claim.discharged_on, person.insured_from, covered_to(person),
        claim.diagnosis,
    )  # fmt: skip
    years = accumulated_before(claim.id, case, rules, facts.postings)
    decided = BillDecisions(claim.disallowed, claim.third_party_paid)
    inputs = claim_inputs(case, facts.bills, decided, rules, years)
    plan = rules.plan(case, admission_number(case, years))
    return CalculationRequest(found, case, inputs, plan, rules)


def _rules(facts: CalculationFacts, plans: PlanCache) -> tuple[CoveringFiling, CaseRules]:
    """The filing that covers the care, and the rules of the case; the same facts make the same case."""
    claim, person, place = facts.claim, facts.person, facts.institution
    rules = plans.rules(claim.area, claim.admitted_on)
    _require_qualification(facts, rules)
    found = find_covering_filing(claim, facts.place, facts.filings, rules)
    disease = claim.diagnosis if plans.by_disease(claim.area, claim.care) else ""
    key = (
        claim.area, rules.on, claim.insutype, claim.care, claim.med_type, claim.transfer_from,
        claim.observation, found.situation, disease, person.psn_type, person.identity,
        person.civil_servant, place and rank_facts(place),
    )  # fmt: skip
    known = plans.kind_of_facts(key)
    return found, known or plans.remember(
        key, treatment_under_filing(claim, person, place, found.situation, rules)
    )


def _require_qualification(facts: CalculationFacts, rules: Rules) -> None:
    """Where the area requires the qualification, nothing is calculated for chronic care without."""
    claim = facts.claim
    if claim.care != Care.CHRONIC or not rules["chronic_qualification_required"]:
        return
    day, disease = claim.admitted_on, claim.diagnosis
    held = held_for(facts.qualifications, disease, day)
    if not held.holding:
        zh = f"{day} 没有病种 {disease or '—'} 的门诊慢特病资格{held.says_else().zh}"
        en = f"no qualification for {disease or '-'} on {day}{held.says_else().en}"
        raise QuoteError("not_qualified", "dise_codg", zh, en)
