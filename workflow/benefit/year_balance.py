"""What a benefit year has used up and still leaves (本年累计与余额): of care of one kind at home. Pure.

Deductibles and ceilings are those of a stay in the area itself; a case elsewhere is calculated by
itself, and may find other ones.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from config.errors import YidiError
from config.policy import Rules
from workflow.benefit.accumulators import accumulated_before
from workflow.benefit.calculate import room_left
from workflow.benefit.plan import ParameterSource, Plan
from workflow.benefit.plan_cache import CaseRules
from workflow.benefit.rows import PersonRow, PostingRow
from workflow.benefit.treatment import POPULATION, Hospital, Treatment, covered_to, person_kind

HIGHEST = Hospital(3)


class FundBalance(NamedTuple):
    """What one fund paid in a benefit year, and what is left of it; `left` None: no ceiling is known."""

    fund: str
    paid: int
    left: int | None
    source: ParameterSource | None


class YearBalance(NamedTuple):
    """A benefit year of a person: admissions, deductibles borne, what the funds paid. In 分."""

    year: date
    admissions: int
    deductible: int
    in_scope: int
    funds: tuple[FundBalance, ...]


def year_balance(
    person: PersonRow, postings: Sequence[PostingRow], rules: Rules
) -> YearBalance | None:
    """The benefit year in which the day of the rules lies; None where the book says nothing of the person."""
    population, kind = POPULATION.get(person.insutype), person_kind(person.psn_type)
    if population is None or kind is None:
        return None
    stay = Treatment(
        area=person.area, population=population, person=kind, care="inpatient", med_type="21",
        situation="home", zone="home", hospital=HIGHEST,
        deductible_hospital=HIGHEST, on=rules.on, until=rules.on, destination=person.area,
        identities=frozenset({person.identity} - {""}), civil_servant=person.civil_servant,
        insured_from=None, covered_to=covered_to(person),
    )  # fmt: skip
    try:
        found = CaseRules(rules, stay)
        (year,) = accumulated_before(None, stay, found, postings)
        plan = found.plan(stay, 1)
    except YidiError:
        return None
    prior = year.prior
    pool = prior.pool_paid + sum(prior.others.values())
    funds = [FundBalance("hifp_pay", pool, room_left(plan, prior), plan.sources.get("ceiling"))]
    for layer in plan.layers:
        paid = prior.layer_paid(layer.name)
        left = None if layer.ceiling is None else max(0, layer.ceiling - paid)
        funds.append(FundBalance(layer.fund, paid, left, _behind(plan, layer.name)))
    return YearBalance(
        date.fromisoformat(year.year), prior.admissions, prior.deductible, prior.in_scope,
        tuple(funds),
    )  # fmt: skip


def _behind(plan: Plan, name: str) -> ParameterSource | None:
    return plan.sources.get(name)
