"""What is a stay in hospital, a birth included (住院、生育住院)."""

import pytest

from config.policy import PolicyBook
from models import Claim, Settlement
from models.claim import is_stay
from models.database import Database
from tests.conftest import once
from tests.support.builders import AREA, TODAY, a_claim, a_person, noon, saved
from workflow.claim.precheck_data import precheck_payload

pytestmark = once


def a_settlement(med_type: str, claim: Claim) -> Settlement:
    """A direct settlement of the same person for the same days."""
    return Settlement(
        area=AREA, settlement_no=f"S{med_type}", person_id=claim.person_id, med_type=med_type,
        admitted_on=claim.admitted_on, discharged_on=claim.discharged_on, settled_at=noon(TODAY),
        total=1, fund_paid=0, content_hash="",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("care", "med_type", "stays"),
    [
        ("inpatient", "21", True), ("inpatient", "9", True), ("maternity", "52", True),
        ("maternity", "5302", True), ("maternity", "51", False), ("maternity", "53", False),
        ("outpatient", "11", False), ("chronic", "14", False), ("emergency", "1301", False),
    ],
)  # fmt: skip
def test_a_maternity_stay_is_a_stay(care: str, med_type: str, stays: bool) -> None:
    assert is_stay(a_claim(care=care, med_type=med_type)) == stays


@pytest.mark.parametrize(
    ("med_type", "stays"),
    [("21", True), ("28", True), ("52", True), ("5302", True), ("51", False), ("11", False)],
)
def test_a_direct_settlement_of_a_stay_is_known_by_its_kind(med_type: str, stays: bool) -> None:
    settled = a_settlement(med_type, a_claim(person_id=1))

    assert is_stay(settled) == stays


def test_what_overlaps_a_stay_for_a_birth_is_pointed_out(
    database: Database, book: PolicyBook
) -> None:
    person = saved(database, a_person())
    birth = {"person_id": person.id, "care": "maternity", "med_type": "52"}
    one, other = saved(database, a_claim(**birth), a_claim(**birth))
    saved(database, a_claim(**birth | {"med_type": "51"}))
    saved(database, a_settlement("5302", one), a_settlement("11", one))

    with database.reading() as session:
        found = precheck_payload(session, [one, other], book)

    assert set(found[one.id].overlaps) == {other.no, "S5302"}
    assert set(found[other.id].overlaps) == {one.no, "S5302"}
