"""Claims in review, and what they get; amounts are worked out from config/policy/230600.yaml."""

from decimal import Decimal
from pathlib import Path
from typing import Any

from config.policy import PolicyBook
from config.policy_load import load_policy
from models import (
    Claim,
    ClaimState,
)
from tests.support.builders import AREA
from tests.support.office import Office
from tests.support.pages import a_copy
from tests.support.stays import a_stay


def gets(office: Office, claim: Claim) -> tuple[str, int | None]:
    """Situation and amount of a claim once it is calculated."""
    office.calculate()
    found = office.again(claim)
    assert found.calc == "done", found.calc_problem
    return found.situation, found.payable


# At home and under a long-term filing: (10000 − 240) × 0.95; the rest is in tests/support/stays.py.
AT_HOME = 9_272_00


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
    return a_stay(office, 1_000_00, **(given | facts))


def found_on(office: Office, claim: Claim) -> dict[str, dict[str, Any]]:
    """What the pre-check found, by code."""
    office.run("precheck_claims")
    return {finding["code"]: finding for finding in office.again(claim).findings}
