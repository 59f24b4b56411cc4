"""What intake does at the counter in the applicant's name, and what a reviewer takes back."""

from typing import Any

import pytest

from models import Claim, ClaimState, FilingState, Role
from tests.support.builders import a_claim, a_filing, a_qualification, a_user, saved
from tests.support.office import Office, a_number
from workflow.claim.machine import CLAIM
from workflow.shared.errors import GuardFailedError, NotFromHereError, SamePersonError

FOR = {"name": "王芳", "relation": "本人"}
AT_THE_COUNTER: list[tuple[Any, str, dict[str, Any], str]] = [
    (a_claim(state=ClaimState.RETURNED), "resubmit", {"materials": ["费用清单"]}, "precheck"),
    (a_claim(state=ClaimState.RETURNED, originals_only=True), "resubmit", {}, "awaiting_parcel"),
    (a_claim(state=ClaimState.AWAITING_PARCEL), "post", {"carrier": "邮政", "tracking_no": "E1"},
     "posted"),
    (a_claim(state=ClaimState.REVIEW), "withdraw", {}, "withdrawn"),
    (a_filing(state=FilingState.RETURNED), "resubmit", {"materials": ["居住证明"]}, "submitted"),
    (a_qualification(state="returned"), "resubmit", {"materials": ["病历"]}, "applied"),
]  # fmt: skip


def held_back(office: Office, case: Any, *args: Any, **more: Any) -> str:
    with pytest.raises(GuardFailedError) as told:
        office.take(case, *args, **more)
    return told.value.guard


@pytest.mark.parametrize(("case", "trigger", "facts", "dest"), AT_THE_COUNTER)
def test_intake_takes_the_applicants_moves_and_says_for_whom(
    office: Office, case: Any, trigger: str, facts: dict[str, Any], dest: str
) -> None:
    case = saved(office.database, type(case)(**case.model_dump(exclude={"id"})))

    assert held_back(office, case, trigger, "intake", facts=facts) == "on_behalf_of"
    empty = {"facts": facts, "on_behalf_of": {"relation": "子女"}}
    assert held_back(office, case, trigger, "intake", **empty) == "on_behalf_of"
    taken = office.take(case, trigger, "intake", facts=facts, on_behalf_of=FOR)

    move = office.moves(case)[-1]
    assert taken.dest == dest
    assert (move.actor, move.on_behalf_of) == ("intake", FOR)


def test_a_claim_that_intake_took_in_again_may_still_pass_by_itself(office: Office) -> None:
    claim = saved(office.database, a_claim(state=ClaimState.RETURNED))

    office.take(claim, "resubmit", "intake", on_behalf_of=FOR)

    assert not office.again(claim).by_hand


@pytest.mark.parametrize("trigger", ["cancel", "amend"])
def test_who_asked_for_a_change_of_a_filing_is_kept_with_it(office: Office, trigger: str) -> None:
    filing = saved(office.database, a_filing(state=FilingState.REVIEWED))
    facts = {"phone": "13900000000"} if trigger == "amend" else {}

    office.take(filing, trigger, "intake", facts=facts, on_behalf_of=FOR)

    assert office.moves(filing)[-1].on_behalf_of == FOR


# Taking back one's own review


def passed(office: Office, payable: int = 100_00) -> Claim:
    """A claim that `reviewer` has passed."""
    facts = {"calc": "done", "payable": payable, "no": a_number(drawn=False)}
    claim: Claim = saved(office.database, a_claim(state=ClaimState.REVIEW, **facts))
    office.take(claim, "pass_review", "reviewer")
    return claim


@pytest.mark.parametrize("payable", [100_00, 10_000_00])
def test_who_passed_a_claim_takes_it_back_and_passes_it_again(office: Office, payable: int) -> None:
    claim = passed(office, payable)

    assert office.take(claim, "take_back", "reviewer").dest == "review"
    again = office.take(claim, "pass_review", "reviewer")

    assert again.dest == ("approval" if payable == 100_00 else "recheck")


def test_who_rechecked_a_claim_takes_it_back(office: Office) -> None:
    claim = passed(office, 10_000_00)
    office.take(claim, "pass_recheck", "reviewer2")

    assert held_back(office, claim, "take_back", "reviewer") == "own_last_pass"
    assert office.take(claim, "take_back", "reviewer2").dest == "review"


def test_what_somebody_else_passed_is_not_taken_back(office: Office) -> None:
    assert held_back(office, passed(office), "take_back", "reviewer2") == "own_last_pass"


def test_after_the_next_move_a_review_is_not_taken_back(office: Office) -> None:
    claim = passed(office)
    payee = {"payee_name": claim.payee_name, "payee_account": "6222021001116245702"}
    office.take(claim, "change_payee", "intake", facts={**payee, "second": "admin"})

    assert held_back(office, claim, "take_back", "reviewer") == "own_last_pass"

    other = passed(office)
    office.take(other, "approve", "approver")
    with pytest.raises(NotFromHereError):
        office.take(other, "take_back", "reviewer")


def test_who_took_a_review_back_still_does_not_approve_the_claim(office: Office) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    facts = {"calc": "done", "payable": 1_00, "no": a_number(drawn=False)}
    claim = saved(office.database, a_claim(state=ClaimState.REVIEW, **facts))
    office.take(claim, "pass_review", "both")
    office.take(claim, "take_back", "both")
    office.take(claim, "pass_review", "reviewer")

    with pytest.raises(SamePersonError):
        office.take(claim, "approve", "both")


def test_the_words_of_taking_back_are_not_those_of_an_approval(office: Office) -> None:
    labels = [CLAIM.called(trigger).zh for trigger in ("take_back", "pull_back", "withdraw")]

    assert len(set(labels)) == 3
