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
from workflow.benefit.accumulators import priors_of
from workflow.benefit.amounts import Amounts
from workflow.benefit.claim_data import CalculationRequest, Loaded
from workflow.benefit.claim_inputs import inputs_of
from workflow.benefit.covering import Covering, covering
from workflow.benefit.plan import Plan
from workflow.benefit.plan_cache import PlanKey, Plans
from workflow.benefit.quote import admission_of
from workflow.benefit.settlement import Given, Year, settle
from workflow.benefit.treatment import Treated
from workflow.ledger.funds import SHARES


class Again(NamedTuple):
    """What is to be calculated now, what came of it, and what of the bill counts no more."""

    asked: CalculationRequest
    inputs: str
    amounts: Amounts
    gone: tuple[str, ...]


class Seen(NamedTuple):
    """The case of then as it is seen today, without its bill: filing, case, kind, benefit years."""

    under: Covering
    case: Treated
    kind: PlanKey
    years: tuple[Year, ...]

    def plan(self) -> Plan:
        """What the book says for it."""
        return self.kind.plan(
            self.case, admission_of(self.case, Given(self.case.on, (), 0, 0, self.years))
        )


def see_again(
    claim: Any, then: Treated, loaded: Loaded, postings: Sequence[Any], plans: Plans
) -> Seen:
    """The case of then under today's filings, coverage, book and benefit years."""
    place = loaded.places.on(claim.institution_id, claim.admitted_on)
    person = loaded.people[claim.person_id]
    rules = plans.rules(claim.area, claim.admitted_on)
    filings = loaded.filings.get(claim.person_id, ())
    under = covering(claim, place.area if place else "", filings, rules)
    case = plans.again(known_today(then, person, under.situation))
    kind = plans.kind(case)
    return Seen(under, case, kind, priors_of(claim.id, case, kind, postings))


def ask_again(
    claim: Any, then: Treated, loaded: Loaded, postings: Sequence[Any], plans: Plans, gone: Sequence[str]
) -> Again:  # fmt: skip
    """What the case of then would get today; `gone` are receipts that count no more."""
    seen = see_again(claim, then, loaded, postings, plans)
    bills = loaded.bills.get(claim.id, ())
    kept = [(r, lines) for r, lines in bills if f"{r.code}-{r.number}" not in gone]
    inputs = inputs_of(_without(claim, gone), seen.case, kept, seen.kind, seen.years)
    plan = seen.plan()
    asked = CalculationRequest(seen.under, seen.case, inputs, plan, seen.kind)
    return Again(asked, inputs.text, settle(plan, inputs).amounts, tuple(gone))


def known_today(case: Treated, person: Any, situation: Any) -> Treated:
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
