"""An amount that no longer holds is not decided on (金额仍然成立): filing, register, bill, book."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from models import Claim, ClaimState, FilingState
from tests.conftest import once
from tests.support.builders import A_DAY, a_filing, a_person, saved
from tests.support.office import TOMORROW, Office, Open
from tests.support.stays import (
    ADMITTED,
    HALF,
    RUN,
    TEMPORARY,
    UNFILED,
    a_stay,
    change,
    filed,
    newest,
    postings,
    refused,
    replaced,
)

pytestmark = once

# Applied for after today


def test_a_claim_applied_for_after_today_is_left_for_its_day_whoever_moves_it(
    office: Office,
) -> None:
    claim = a_stay(
        office,
        state=ClaimState.PRECHECK,
        verdict="pass",
        originals_in_hand=True,
        applied_on=TOMORROW,
    )

    assert office.take(claim, "pass_precheck", "intake").dest == "review"
    found = office.again(claim)
    assert (found.calc, found.payable, found.calculation_id) == ("", None, None)
    office.run(RUN)
    assert office.again(claim).calc == ""

    office.today = TOMORROW
    office.run(RUN)

    found = office.again(claim)
    assert (found.state, found.calc, found.payable) == ("review", "done", UNFILED)
    assert [m.trigger for m in office.moves(claim)[1:]] == ["pass_precheck", "calculate"]


@pytest.mark.parametrize(
    ("state", "calc"),
    [(ClaimState.REVIEW, "fresh"), (ClaimState.APPROVAL, "fresh"), (ClaimState.RECHECK, "changed")],
)
def test_an_amount_whose_move_was_never_written_is_found_again_by_the_next_run(
    office: Office, state: ClaimState, calc: str
) -> None:
    claim = a_stay(office, state=state, calc=calc, payable=1_00, payable_source="calculated")

    (done,) = office.run(RUN)

    found = office.again(claim)
    assert (found.calc, found.payable, done["moved"]) == ("done", UNFILED, 1)
    assert found.calculation_id == newest(office, claim).id
    assert office.moves(claim)[-1].facts["payable"] == "6490.40"


def test_an_amount_whose_move_was_never_written_is_found_again_with_the_next_move_of_people(
    office: Office,
) -> None:
    claim = a_stay(office, calc="fresh", payable=1_00, payable_source="calculated")

    office.take(claim, "suspend", "auditor", "待核实", facts={"until": "2026-04-01"})
    office.take(claim, "resume", "auditor")

    found = office.again(claim)
    assert (found.calc, found.payable) == ("done", UNFILED)


# What an amount rests on has changed since


def calculated_and_passed(office: Office, **facts: Any) -> Claim:
    """A stay that stands before the approver."""
    claim = a_stay(office, **facts)
    office.calculate()
    office.pass_on(claim)
    assert office.again(claim).state == ClaimState.APPROVAL
    return claim


def annulled(office: Office, claim: Claim, filing: Any) -> None:
    office.take(filing, "annul", "reviewer", "承诺不实", facts={"second": "approver"})


def filed_long_term(office: Office, claim: Claim, _filing: Any) -> None:
    """A long-term filing made late (补办), in force from the day of admission."""
    filing = a_filing(
        person_id=claim.person_id, starts_on=ADMITTED, self_service=True,
        category="long_term_resident",
    )  # fmt: skip
    saved(office.database, filing)
    office.run("review_self_service", "activate_filings")
    assert office.again(filing).state == FilingState.ACTIVE


def retired(office: Office, claim: Claim, _filing: Any) -> None:
    change(office, "person", claim.person_id, psn_type="1201")


def upgraded(office: Office, claim: Claim, _filing: Any) -> None:
    change(office, "institution", claim.institution_id, level="06")


def coverage_ended(office: Office, claim: Claim, _filing: Any) -> None:
    change(office, "person", claim.person_id, covered_to=ADMITTED - A_DAY)


@pytest.mark.parametrize(
    ("happens", "amount"),
    [
        (annulled, UNFILED),
        # As at home: (10000 − 240) × 0.95
        (filed_long_term, 9_272_00),
        # 95 + 2 points: (10000 − 240) × 0.97 × 0.9 = 8520.48
        (retired, 8_520_48),
        # Second level: (10000 − 480) × 0.92 × 0.9 = 7882.56
        (upgraded, 7_882_56),
        (coverage_ended, 0),
    ],
)
def test_what_no_longer_holds_is_not_approved_and_comes_back_to_people_with_the_new_amount(
    office: Office, happens: Callable[[Office, Claim, Any], None], amount: int
) -> None:
    person = saved(office.database, a_person())
    filing = saved(
        office.database,
        a_filing(person_id=person.id, state=FilingState.ACTIVE, applied_on=date(2026, 1, 5)),
    )
    claim = calculated_and_passed(office, person_id=person.id)
    assert office.again(claim).payable == TEMPORARY

    happens(office, claim, filing)
    assert refused(office, claim, "approve", "approver").guard == "amount_current"
    assert postings(office, claim) == []
    office.run(RUN)

    back, last = office.again(claim), office.moves(claim)[-1]
    assert (back.state, back.calc, back.payable) == ("review", "done", amount)
    assert (last.trigger, last.actor, last.source, last.dest) == (
        "recalculate", "system", "approval", "review",
    )  # fmt: skip
    assert last.facts["calc_why"] == "inputs_changed"
    office.approve(claim)
    assert office.again(claim).state == ClaimState.TO_PAY


def test_a_refusal_for_a_stale_amount_says_what_will_happen(office: Office) -> None:
    claim = calculated_and_passed(office)
    retired(office, claim, None)

    told = refused(office, claim, "approve", "approver")

    assert "calculate_claims 将重新计算" in told.sentence("zh")
    assert "calculate_claims will calculate it again" in told.sentence("en")


def test_an_amount_of_a_book_that_was_corrected_is_not_approved(
    office: Office, under: Open, tmp_path: Path
) -> None:
    corrected = under(replaced(tmp_path, HALF))
    claim = calculated_and_passed(office)

    assert refused(corrected, claim, "approve", "approver").guard == "amount_current"
    corrected.run(RUN)

    back = office.again(claim)
    # (10000 − 240) × 0.95 × 0.5
    assert (back.state, back.payable) == ("review", 4_636_00)
    assert office.moves(claim)[-1].facts["calc_why"] == "inputs_changed"


def test_a_book_that_was_corrected_elsewhere_changes_nothing(
    office: Office, under: Open, tmp_path: Path
) -> None:
    other = under(replaced(tmp_path, ("- {level: 1, percent: 85}", "- {level: 1, percent: 84}")))
    assert other.book.digest != office.book.digest
    claim = calculated_and_passed(office)

    (done,) = other.run(RUN)

    assert done["moved"] == 0
    assert other.take(claim, "approve", "approver").dest == "to_pay"


def test_an_amount_that_comes_out_the_same_stays_where_it_is(office: Office) -> None:
    """Another filing of the same kind covers the stay: people need not look again."""
    claim = a_stay(office)
    first = filed(office, claim)
    office.calculate()
    office.pass_on(claim)
    filed(office, claim, applied_on=date(2026, 1, 20))

    annulled(office, claim, first)
    office.run(RUN)

    assert office.again(claim).state == ClaimState.APPROVAL
    assert office.take(claim, "approve", "approver").dest == "to_pay"


def test_what_is_in_review_is_calculated_again_when_its_filing_is_annulled(office: Office) -> None:
    claim = a_stay(office)
    filing = filed(office, claim)
    office.calculate()

    annulled(office, claim, filing)
    office.run(RUN)

    found = office.again(claim)
    assert (found.situation, found.payable, found.covering_id) == ("none", UNFILED, None)
    why = [m.facts["calc_why"] for m in office.moves(claim) if m.trigger == "calculate"]
    assert why == ["first", "inputs_changed"]


def test_a_claim_names_the_filing_that_covers_it_now(office: Office) -> None:
    claim = a_stay(office)
    first = filed(office, claim)
    office.calculate()
    second = filed(office, claim, applied_on=date(2026, 1, 20))
    assert office.again(claim).covering_id == first.id

    annulled(office, claim, first)
    office.run(RUN)

    assert office.again(claim).covering_id == second.id
