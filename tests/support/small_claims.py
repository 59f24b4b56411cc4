"""Stays at home around the amount that passes by itself."""

from datetime import date
from typing import Any

from models import Claim, ClaimState
from tests.support.builders import AREA, a_claim, an_institution, saved, with_bill
from tests.support.office import Office, a_number
from tests.support.stays import its_own

ADMITTED, DISCHARGED = date(2026, 2, 2), date(2026, 2, 12)
RUN = "calculate_claims"


def a_stay(office: Office, amount: int = 10_000_00, **facts: Any) -> Claim:
    """A stay in a first-level hospital at home, in review: (amount − 240) × 0.95."""
    given = {
        "state": ClaimState.REVIEW, "verdict": "pass", "no": a_number(drawn=False),
        "admitted_on": ADMITTED,
        "discharged_on": DISCHARGED,
        "institution_id": saved(office.database, an_institution(area=AREA)).id,
    }  # fmt: skip
    return with_bill(office.database, a_claim(**(given | facts)), its_own(amount))


def triggers(office: Office, claim: Claim) -> list[str]:
    return [move.trigger for move in office.moves(claim)[1:]]


# (1292.62 − 240) × 0.95 = 999.989 → 999.99; one 分 more gives 999.9985 → 1000.00
BELOW, AT = 1_292_62, 1_292_63


def outdated(office: Office, claim: Claim) -> None:
    """As another approval of the person leaves it."""
    with office.database.writing() as session:
        held = session.get(Claim, claim.id)
        assert held
        held.calc, held.calc_why = "stale", "year_changed"
