"""Stays and visits of people of Daqing for the tests: given only what matters, in review."""

import json
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.policy_load import load_policy
from models import METADATA, Calculation, Claim, ClaimState, FilingState, YearPosting
from tests.support.builders import (
    AREA,
    a_claim,
    a_filing,
    a_line,
    a_person,
    an_institution,
    saved,
    with_bill,
)
from tests.support.office import Office, a_number, columns
from tests.support.pages import a_copy
from workflow.shared.errors import GuardFailedError

ADMITTED, DISCHARGED = date(2026, 2, 2), date(2026, 2, 12)
TEN_THOUSAND = 10_000_00
_items = count(1)
RUN = "calculate_claims"
# An employee's stay of 10000 in a first-level hospital elsewhere: deductible 240, ratio 95 %;
# × 0.9 under a temporary filing = 8344.80, × 0.7 without = 6490.40.
TEMPORARY, UNFILED = 8_344_80, 6_490_40
# The second stay of the year bears 100 less: (10000 − 140) × 0.95 × 0.7
SECOND = 6_556_90
HALF = ("{situation: none, factor_percent: 70}", "{situation: none, factor_percent: 50}")


def a_stay(office: Office, *lines: Any, **facts: Any) -> Claim:
    """A stay in a first-level hospital elsewhere, in review."""
    given = {
        "state": ClaimState.REVIEW, "admitted_on": ADMITTED, "discharged_on": DISCHARGED,
        "no": a_number(drawn=False),
    }  # fmt: skip
    fees = [its_own(line) for line in lines or (TEN_THOUSAND,)]
    return with_bill(office.database, a_claim(**(given | facts)), *fees)


def its_own(line: Any) -> Any:
    """A line that stands in no other bill: two of the same lines are perhaps one bill."""
    return a_line(line, item_name=f"项目{next(_items)}") if isinstance(line, int) else line


def a_visit(office: Office, amount: int, on: date = ADMITTED, **facts: Any) -> Claim:
    """An outpatient visit at home, in review."""
    if "institution_id" not in facts:
        facts["institution_id"] = saved(office.database, an_institution(area=AREA)).id
    given = {"care": "outpatient", "med_type": "11", "admitted_on": on, "discharged_on": on}
    return a_stay(office, amount, **(given | facts))


def a_resident(office: Office, **facts: Any) -> int:
    """An adult resident; his number in the register."""
    person = saved(office.database, a_person(psn_type="1501", insutype="390", **facts))
    return int(person.id)


def filed(office: Office, claim: Claim, **facts: Any) -> Any:
    """A temporary filing for Shenyang, in force since before the admission."""
    given = {"state": FilingState.ACTIVE, "applied_on": date(2026, 1, 5)}
    return saved(office.database, a_filing(**(given | {"person_id": claim.person_id} | facts)))


def change(office: Office, table: str, which: int | None, **values: Any) -> None:
    """Correct one row of a register, as an import does."""
    held = METADATA.tables[table]
    with office.database.writing() as session:
        session.execute(held.update().values(**values).where(held.c.id == which))


def replaced(folder: Path, *edits: tuple[str, str]) -> PolicyBook:
    """The book with texts of Daqing's page replaced, the first of each."""
    page = a_copy(folder) / f"{AREA}.yaml"
    text = page.read_text("utf-8")
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    page.write_text(text, "utf-8")
    return load_policy(page.parent)


def added(folder: Path, *entries: str) -> PolicyBook:
    """The book with more parameters on Daqing's page."""
    return replaced(folder, ("\nparameters:\n", "\nparameters:\n" + "".join(entries)))


def entry(name: str, value: str, scope: str = "") -> str:
    """One parameter with one value since 2024, as it stands in the book."""
    rows = f"[{{from: 2024-01-01, value: {value}, reference: 样例, verified: false}}]"
    return f"  {name}:\n    {scope}: {rows}\n" if scope else f"  {name}: {rows}\n"


def newest(office: Office, claim: Claim) -> Calculation:
    """The calculation that the claim rests on."""
    with office.database.reading() as session:
        found = session.get(Calculation, office.again(claim).calculation_id)
    assert found, "it was never calculated"
    return found


def postings(office: Office, claim: Claim) -> list[YearPosting]:
    with office.database.reading() as session:
        query = select(YearPosting).where(YearPosting.claim_id == claim.id)
        return list(session.exec(query.order_by(col(YearPosting.id))))


def from_the_pool(office: Office, *claims: Claim) -> list[int]:
    """What the basic fund pays for each, by its newest calculation."""
    return [newest(office, claim).hifp_pay for claim in claims]


def stands_posted(office: Office, *claims: Claim) -> int:
    """What the basic fund has paid in all by the postings of these claims."""
    return sum(row.pool_paid for claim in claims for row in postings(office, claim))


def refused(
    office: Office, claim: Claim, trigger: str, actor: str, **more: Any
) -> GuardFailedError:
    """The guard that stands against a move; nothing has changed."""
    before, moves = columns(office.again(claim)), len(office.moves(claim))

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, trigger, actor, **more)

    assert columns(office.again(claim)) == before
    assert len(office.moves(claim)) == moves
    return told.value


def prior_of(office: Office, claim: Claim) -> dict[str, Any]:
    """What its years had used up before, without what is nothing."""
    (part,) = json.loads(newest(office, claim).inputs)["parts"]
    return {name: value for name, value in part["prior"].items() if value}
