"""Whether another policy book says anything else of paid claims (参数库有变的初步比对), without their bills.

A new book touches every claim that was calculated with an older one. Most of it says the same as
before: then the plan, and what the benefit years had used up, come out as they were kept, and no
bill need be read or calculated.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlmodel import Session, select

from config.errors import YidiError
from models import METADATA
from models.keys import in_parts
from workflow.benefit.claim_data import load_without_bills
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.rows import ClaimRow
from workflow.benefit.settlement import ClaimInputs
from workflow.benefit.treatment_text import treatment_from
from workflow.recovery.benefit_year import carried
from workflow.recovery.claims_of_people import (
    PeopleClaims,
    PersonYears,
    calculated_recoveries,
    people_of,
)
from workflow.recovery.recalculate import case_today

CALCULATION = METADATA.tables["calculation"].c


class StoredBasis(NamedTuple):
    """What is compared of a stored calculation: hash of the plan, case and inputs as text."""

    id: int
    plan_hash: str
    treated: str
    inputs: str


@dataclass
class PeopleWithStored(PeopleClaims):
    """People with what was stored of each calculation."""

    stored: dict[int, StoredBasis]


def people_affected(
    session: Session, people: Sequence[int], plans: PlanCache, area: str | None = None
) -> set[int]:
    """The people among these of whom this book may say something else than was calculated with."""
    found = people_of(session, people, area, load_without_bills)
    differing = set(calculated_recoveries(session, found.names))
    page = PeopleWithStored(**vars(found), stored=_stored(session, found.rests_on.values()))
    return {
        person for person in people
        if any(row.id in differing for row in page.claims.get(person, ()))
        or _differs(PersonYears(page, person), plans)
    }  # fmt: skip


def _stored(session: Session, calculations: Iterable[int]) -> dict[int, StoredBasis]:
    columns = [CALCULATION[name] for name in StoredBasis._fields]
    return {
        row.id: StoredBasis._make(row)
        for part in in_parts(calculations)
        for row in session.execute(select(*columns).where(CALCULATION.id.in_(part)))
    }


def _differs(one: PersonYears[PeopleWithStored], plans: PlanCache) -> bool:
    try:
        return any(_says_otherwise(one, row, plans) for row in one.order)
    except YidiError:
        # What the book no longer knows is told when it is calculated.
        return True


def _says_otherwise(one: PersonYears[PeopleWithStored], row: ClaimRow, plans: PlanCache) -> bool:
    """Whether plan or benefit years of a claim are others than those stored."""
    stored = one.page.stored[one.page.rests_on[row.id]]
    postings, _moved = carried(one.postings, one.places[row.id], row.id, one.now)
    facts = one.page.loaded.facts_of(row)
    seen = case_today(facts, treatment_from(stored.treated), postings, plans)
    if seen.rules.has_catalogue:
        # What the catalogue says of an item stands in no plan.
        return True
    now = ClaimInputs(seen.case.on, (), 0, 0, seen.years).text
    return (seen.plan().hash, _years(now)) != (stored.plan_hash, _years(stored.inputs))


def _years(inputs: str) -> str:
    """The benefit years within the text of inputs."""
    return inputs[inputs.rindex('"parts":') : inputs.rindex(',"third_party":')]
