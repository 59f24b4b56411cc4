"""Claims in review, and what they get; amounts are worked out from config/policy/230600.yaml."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from config.policy import PolicyBook
from config.policy_load import load_policy
from models import (
    Claim,
    ClaimState,
)
from tests.builders import (
    AREA,
    a_claim,
    with_bill,
)
from tests.office import Office, a_number
from tests.pages import a_copy

ADMITTED, DISCHARGED = date(2026, 2, 2), date(2026, 2, 12)


Open = Callable[[PolicyBook], Office]
"""An office that works by a given book."""
TEN_THOUSAND = 10_000_00


def in_review(office: Office, *lines: Any, **facts: Any) -> Claim:
    """An employee's stay of 10,000 yuan in a first-level hospital of Shenyang, in review."""
    given = {
        "state": ClaimState.REVIEW, "admitted_on": ADMITTED, "discharged_on": DISCHARGED,
        "no": a_number(drawn=False),
    }  # fmt: skip
    return with_bill(office.database, a_claim(**(given | facts)), *(lines or (TEN_THOUSAND,)))


def gets(office: Office, claim: Claim) -> tuple[str, int | None]:
    """Situation and amount of a claim once it is calculated."""
    office.calculate()
    found = office.again(claim)
    assert found.calc == "done", found.calc_problem
    return found.situation, found.payable


# Deductible 240, ratio 95 %: at home and under a long-term filing (10000 − 240) × 0.95 = 9272.00,
# × 0.9 under a temporary filing, a referral or in an emergency = 8344.80, × 0.7 without = 6490.40.
AT_HOME, TEMPORARY, UNFILED = 9_272_00, 8_344_80, 6_490_40


def edited(folder: Path, after: str, extra: str) -> PolicyBook:
    """The book with something written into Daqing's page."""
    page = a_copy(folder) / f"{AREA}.yaml"
    before, found, rest = page.read_text("utf-8").partition(after)
    assert found, after
    page.write_text(before + found + extra + rest, "utf-8")
    return load_policy(page.parent)


def amount_of(office: Office, claim: Claim) -> int | None:
    """What is payable for a claim once it is calculated, in 分."""
    return gets(office, claim)[1]


def expected(in_scope: str) -> int:
    """(in scope − 240) × 0.95 × 0.7, in 分."""
    return int((Decimal(in_scope) - 240) * Decimal("0.95") * Decimal("0.7") * 100)


def in_precheck(office: Office, **facts: Any) -> Claim:
    given = {"state": ClaimState.PRECHECK, "originals_in_hand": True}
    return in_review(office, 1_000_00, **(given | facts))


def found_on(office: Office, claim: Claim) -> dict[str, dict[str, Any]]:
    """What the pre-check found, by code."""
    office.run("precheck_claims")
    return {finding["code"]: finding for finding in office.again(claim).findings}
