"""Why a claim was not settled directly (手工报销原因), held against the filing that was found."""

from datetime import date
from typing import Any

import pytest

from config.policy import PolicyBook
from models import FilingState
from tests.conftest import once
from tests.support.builders import a_claim, a_filing, saved
from tests.support.office import Open
from tests.support.worth import found_on, in_precheck
from workflow.claim.unsettled_reasons import REASONS, contradiction

pytestmark = once

FILED = ("long_term", "referral", "referral_electronic", "temporary")
SITUATIONS = (*FILED, "home", "long_term_home", "emergency", "none")


@pytest.mark.parametrize(
    ("code", "fits"),
    [
        ("", set(SITUATIONS)),
        ("01", set(SITUATIONS)),
        ("99", set(SITUATIONS)),
        ("03", {*FILED, "emergency", "none"}),
        ("05", {"referral", "referral_electronic"}),
        ("9923", set(FILED)),
        ("9924", {"emergency", "none"}),
        ("9925", {"emergency", "none", "home", "long_term_home"}),
    ],
)
def test_a_reason_is_held_against_the_filing_that_was_found(code: str, fits: set[str]) -> None:
    claim = a_claim(reason_code=code)

    assert {s for s in SITUATIONS if contradiction(claim, s) is None} == fits


@pytest.mark.parametrize(
    ("facts", "fits"),
    [({}, False), ({"emergency": True}, True), ({"care": "emergency", "med_type": "13"}, True)],
)
def test_rescue_needs_the_mark_of_an_emergency(facts: dict[str, Any], *, fits: bool) -> None:
    says = contradiction(a_claim(reason_code="04", **facts), "none")

    assert (says is None) == fits
    if says is not None:
        assert "没有急诊标志" in says.zh
        assert "no mark of an emergency" in says.en


def test_a_reason_that_nobody_knows_is_told_as_it_stands() -> None:
    says = contradiction(a_claim(reason_code="77"), "none")

    assert says is not None
    assert ("77" in says.zh, "77" in says.en) == (True, True)


@pytest.mark.parametrize("code", REASONS)
def test_what_is_told_names_the_reason_in_both_languages(code: str) -> None:
    for situation in SITUATIONS:
        says = contradiction(a_claim(reason_code=code), situation)
        if says is not None:
            assert REASONS[code].zh in says.zh
            assert REASONS[code].en in says.en


def test_a_reason_that_cannot_be_true_goes_to_the_reviewer_with_the_claim(
    opened: Open, book: PolicyBook
) -> None:
    office = opened(book)
    odd, fine = (in_precheck(office, reason_code="9923") for _ in range(2))
    covered = a_filing(
        person_id=fine.person_id, state=FilingState.ACTIVE, applied_on=date(2026, 1, 5)
    )
    saved(office.database, covered)

    finding = found_on(office, odd)["reason_contradicted"]

    assert finding["weight"] == "note"
    assert "没有找到覆盖就医日的备案" in finding["zh"]
    assert found_on(office, fine) == {}
    assert {office.again(claim).state for claim in (odd, fine)} == {"review"}
    office.calculate()
    assert not office.again(odd).straight_through
    assert office.again(fine).straight_through
