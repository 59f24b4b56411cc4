"""Whether another policy book says anything else of paid claims (参数库有变的初步比对), without their bills.

A new book touches every claim that was calculated with an older one. Most of it says the same as
before: then the plan, and what the benefit years had used up, come out as they were kept, and
nobody has to read a bill or calculate.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, select

from config.errors import YidiError
from models import METADATA
from models.keys import in_parts
from workflow.benefit.claim_data import ClaimData, postings_of
from workflow.benefit.claim_inputs import treatment_from
from workflow.benefit.institutions import institutions_by_id
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.rows import FILING, PERSON, ClaimRow, FilingRow, PersonRow, rows
from workflow.benefit.settlement import ClaimInputs
from workflow.recovery.benefit_year import carried
from workflow.recovery.claims_of_people import (
    PeopleClaims,
    PersonYears,
    calculated_recoveries,
    people_of,
)
from workflow.recovery.recalculate import case_today

CALCULATION = METADATA.tables["calculation"].c


@dataclass
class PeopleStored(PeopleClaims):
    """People with what was kept of each calculation: hash of the plan, case, inputs."""

    kept: dict[int, Any]


def people_affected(
    session: Session, people: Sequence[int], plans: PlanCache, area: str | None = None
) -> set[int]:
    """The people among these of whom this book may say something else than was calculated with."""
    found = people_of(session, people, area, _without_bills)
    differing = set(calculated_recoveries(session, found.names))
    page = PeopleStored(**vars(found), kept=_kept(session, found.rests_on.values()))
    return {
        person for person in people
        if any(row.id in differing for row in page.claims.get(person, ()))
        or _differs(PersonYears(page, person), plans)
    }  # fmt: skip


def _without_bills(session: Session, claims: Sequence[ClaimRow]) -> ClaimData:
    people = {claim.person_id for claim in claims}
    filings: dict[int, list[FilingRow]] = defaultdict(list)
    for filing in rows(session, FilingRow, FILING.c.person_id, people):
        filings[filing.person_id].append(filing)
    return ClaimData(
        {p.id: p for p in rows(session, PersonRow, PERSON.c.id, people)},
        institutions_by_id(session, {claim.institution_id for claim in claims}),
        filings, {}, postings_of(session, people),
    )  # fmt: skip


def _kept(session: Session, calculations: Any) -> dict[int, Any]:
    columns = (CALCULATION.id, CALCULATION.plan_hash, CALCULATION.treated, CALCULATION.inputs)
    return {
        row.id: row
        for part in in_parts(calculations)
        for row in session.execute(select(*columns).where(CALCULATION.id.in_(part)))
    }


def _differs(one: PersonYears[PeopleStored], plans: PlanCache) -> bool:
    try:
        return any(_says_otherwise(one, row, plans) for row in one.order)
    except YidiError:
        # What the book no longer knows is told when it is calculated.
        return True


def _says_otherwise(one: PersonYears[PeopleStored], row: ClaimRow, plans: PlanCache) -> bool:
    """Whether plan or benefit years of a claim are others than those kept."""
    kept = one.page.kept[one.page.rests_on[row.id]]
    postings, _moved = carried(one.postings, one.places[row.id], row.id, one.now)
    seen = case_today(row, treatment_from(kept.treated), one.page.loaded, postings, plans)
    if seen.kind.has_catalogue:
        # What the catalogue says of an item stands in no plan.
        return True
    now = ClaimInputs(seen.case.on, (), 0, 0, seen.years).text
    return (seen.plan().hash, _years(now)) != (kept.plan_hash, _years(kept.inputs))


def _years(inputs: str) -> str:
    """The benefit years within the text of inputs."""
    return inputs[inputs.rindex('"parts":') : inputs.rindex(',"third_party":')]
