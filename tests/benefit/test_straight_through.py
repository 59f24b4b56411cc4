"""What is small and clean passes the review by itself (直通); what people touched does not."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from models import Claim, ClaimState
from tests.conftest import once
from tests.support.builders import a_claim
from tests.support.office import Office, a_number
from tests.support.small_claims import AT, BELOW, RUN, a_stay, outdated, triggers
from workflow.claim.machine import CLAIM
from workflow.machine.machine import Step

pytestmark = once


def test_what_is_small_and_clean_passes_by_itself(office: Office) -> None:
    claim = a_stay(office, BELOW)

    (done,) = office.run(RUN)

    found = office.again(claim)
    assert (found.payable, found.state) == (999_99, ClaimState.APPROVAL)
    assert done["moved"] == 2
    first, second = office.moves(claim)[1:]
    assert (first.trigger, second.trigger) == ("calculate", "pass_review")
    assert {first.actor, second.actor} == {"system"}
    assert second.facts["payable"] == "999.99"
    assert office.take(claim, "approve", "approver").dest == "to_pay"


def test_at_the_amount_people_look(office: Office) -> None:
    claim = a_stay(office, AT)

    office.run(RUN)

    found = office.again(claim)
    assert (found.payable, found.state) == (1_000_00, ClaimState.REVIEW)


@pytest.mark.parametrize(
    "facts",
    [
        {"no": a_number(drawn=True)},
        {"findings": [{"code": "x", "weight": "note", "zh": "提示", "en": "note"}]},
        {"disallowed": [{"amount": "1.00", "reason": "超限价"}]},
    ],
    ids=["drawn", "with a finding", "with something disallowed"],
)
def test_what_is_drawn_flagged_or_disallowed_is_looked_at(
    office: Office, facts: dict[str, Any]
) -> None:
    claim = a_stay(office, BELOW, **facts)

    office.run(RUN)

    assert office.again(claim).state == ClaimState.REVIEW
    assert triggers(office, claim) == ["calculate"]


def test_nothing_to_pay_does_not_pass_by_itself(office: Office) -> None:
    claim = a_stay(office, 240_00)

    office.run(RUN)

    found = office.again(claim)
    assert (found.payable, found.state) == (0, ClaimState.REVIEW)


def test_what_was_sent_back_never_passes_by_itself_again(office: Office) -> None:
    claim = a_stay(office, BELOW)
    office.run(RUN)
    office.take(claim, "send_back", "approver", "请核对")

    office.run(RUN)
    outdated(office, claim)
    office.run(RUN)

    assert office.again(claim).state == ClaimState.REVIEW
    assert triggers(office, claim) == ["calculate", "pass_review", "send_back", "calculate"]


def test_what_people_made_small_does_not_pass_by_itself(office: Office) -> None:
    claim = a_stay(office)
    office.run(RUN)

    for lines in ([{"amount": "9000.00", "reason": "超限价"}], []):
        office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})
        office.run(RUN)
        assert office.again(claim).state == ClaimState.REVIEW


def test_what_was_pulled_back_does_not_pass_by_itself(office: Office) -> None:
    claim = a_stay(office, BELOW)
    office.run(RUN)
    office.take(claim, "approve", "approver")
    office.take(claim, "pull_back", "approver", "有误")

    office.run(RUN)

    assert office.again(claim).state == ClaimState.REVIEW


def test_a_small_claim_that_came_in_at_the_counter_is_calculated_at_once_and_passes_with_the_run(
    office: Office,
) -> None:
    claim = a_stay(office, BELOW, state=ClaimState.POSTED)

    office.take(claim, "receive", "intake", facts={"originals": 3})

    assert (office.again(claim).payable, office.again(claim).state) == (999_99, "review")
    office.run(RUN)
    assert office.again(claim).state == ClaimState.APPROVAL
    assert triggers(office, claim) == ["receive", "calculate", "pass_review"]


ONLINE: dict[str, Any] = {"state": ClaimState.PRECHECK, "verdict": ""}


"""A claim that nobody has looked at yet."""


PARCEL = {"carrier": "中国邮政", "tracking_no": "EA123456789CN"}


def online(office: Office) -> Claim:
    """A small claim that came in online and that the system itself pre-checked."""
    claim = a_stay(office, BELOW, **ONLINE)
    office.run("precheck_claims")
    assert office.again(claim).state == ClaimState.AWAITING_PARCEL
    return claim


def arrived(office: Office, claim: Claim) -> None:
    """Its parcel is posted and received; staff counts the papers and decides nothing."""
    office.take(claim, "post", "applicant", facts=PARCEL)
    office.take(claim, "receive", "intake", facts={"originals": 3})


def test_a_small_claim_that_the_system_checked_passes_when_its_parcel_has_come(
    office: Office,
) -> None:
    claim = online(office)

    arrived(office, claim)
    office.run(RUN)

    found = office.again(claim)
    assert (found.state, found.payable, found.by_hand) == (ClaimState.APPROVAL, 999_99, False)
    assert [(m.trigger, m.actor) for m in office.moves(claim)[1:]] == [
        ("pass_precheck", "system"), ("post", "applicant"), ("receive", "intake"),
        ("calculate", "system"), ("pass_review", "system"),
    ]  # fmt: skip


def test_a_parcel_that_was_lost_and_sent_again_is_no_decision(office: Office) -> None:
    claim = online(office)
    office.take(claim, "post", "applicant", facts=PARCEL)
    office.take(claim, "parcel_lost", "intake", "承运单位确认丢失")

    arrived(office, claim)
    office.run(RUN)

    assert office.again(claim).state == ClaimState.APPROVAL


@pytest.mark.parametrize("in_hand", [True, False], ids=["at the window", "online"])
def test_a_finding_that_intake_let_through_goes_with_the_claim_to_the_reviewer(
    office: Office, *, in_hand: bool
) -> None:
    """Intake may say that the papers are in order, not that no third party is liable."""
    claim = a_stay(office, BELOW, third_party="third_party", originals_in_hand=in_hand, **ONLINE)

    office.take(claim, "pass_precheck", "intake", "交警认定无第三人责任")
    if not in_hand:
        arrived(office, claim)
    assert office.again(claim).state == ClaimState.REVIEW

    found = stays_before_people(office, claim)
    assert [(f["code"], f["weight"]) for f in found.findings] == [("third_party", "look")]


def test_a_claim_that_the_system_never_checked_does_not_pass_by_itself(office: Office) -> None:
    """Imported into review from another system, with a clean and small bill."""
    claim = a_stay(office, BELOW, verdict="")

    assert not stays_before_people(office, claim).by_hand


Decides = Callable[[Office, Claim], None]


PAYEE = {"payee_name": "王芳", "payee_account": "62220000000001234", "second": "admin"}


def put_aside(office: Office, claim: Claim) -> None:
    office.take(claim, "suspend", "auditor", "待核实", facts={"until": "2026-04-01"})
    office.take(claim, "resume", "reviewer")


def payee_changed(office: Office, claim: Claim) -> None:
    office.take(claim, "change_payee", "intake", facts=PAYEE)


def rejected_and_reopened(office: Office, claim: Claim) -> None:
    office.refuse(claim)
    office.take(claim, "reopen", "approver2", "复议决定撤销原决定")


def returned_for_the_originals(office: Office, claim: Claim) -> None:
    wanted = {"missing": ["收费票据原件"], "originals_only": True}
    office.take(claim, "return_for_correction", "reviewer", facts=wanted)
    office.take(claim, "resubmit", "applicant", facts={"materials": ["收费票据原件"]})
    arrived(office, claim)


def returned_for_more(office: Office, claim: Claim) -> None:
    office.take(claim, "return_for_correction", "reviewer", facts={"missing": ["费用清单"]})
    office.take(claim, "resubmit", "applicant", facts={"materials": ["费用清单"]})
    office.run("precheck_claims")
    assert office.again(claim).verdict == "pass"


def disallowed_nothing(office: Office, claim: Claim) -> None:
    office.take(claim, "disallow", "reviewer", facts={"disallowed": []})


def established(office: Office, claim: Claim) -> None:
    office.take(claim, "establish", "reviewer", facts={"observation": False})


@pytest.mark.parametrize(
    "decides",
    [
        put_aside,
        payee_changed,
        rejected_and_reopened,
        returned_for_the_originals, returned_for_more, disallowed_nothing, established,
    ],
)  # fmt: skip
def test_what_people_decided_anything_on_never_passes_by_itself(
    office: Office, decides: Decides
) -> None:
    """However small and clean it is: the system's own pre-check is not the last word any more."""
    claim = a_stay(office, BELOW, originals_in_hand=True)
    office.calculate()
    assert office.again(claim).straight_through, "untouched it passes with the next run"

    decides(office, claim)

    assert stays_before_people(office, claim).by_hand


def sent_back(office: Office, claim: Claim) -> None:
    office.take(claim, "send_back", "approver", "请核对")


def pulled_back(office: Office, claim: Claim) -> None:
    office.take(claim, "approve", "approver")
    office.take(claim, "pull_back", "approver", "有误")


def put_aside_and_pulled_back(office: Office, claim: Claim) -> None:
    office.take(claim, "approve", "approver")
    put_aside(office, claim)
    office.take(claim, "pull_back", "approver", "有误")


def sent_back_and_refused(office: Office, claim: Claim) -> None:
    office.take(claim, "send_back", "approver", "请核对")
    rejected_and_reopened(office, claim)


@pytest.mark.parametrize(
    "decides", [sent_back, pulled_back, put_aside_and_pulled_back, sent_back_and_refused]
)
def test_what_passed_by_itself_once_does_not_when_people_brought_it_back(
    office: Office, decides: Decides
) -> None:
    claim = a_stay(office, BELOW)
    office.run(RUN)
    assert office.again(claim).state == ClaimState.APPROVAL

    decides(office, claim)

    assert stays_before_people(office, claim).by_hand


def test_what_was_refused_and_reopened_is_for_people_to_the_end(office: Office) -> None:
    claim = a_stay(office, BELOW, originals_in_hand=True, **ONLINE)
    office.take(claim, "propose_refusal", "intake", "不属本统筹区参保")
    office.refuse(claim, outcome="not_accepted")
    office.take(claim, "reopen", "approver2", "复议决定撤销原决定")
    office.run("precheck_claims")

    assert stays_before_people(office, claim).by_hand


def stays_before_people(office: Office, claim: Claim) -> Any:
    """The claim, in review whatever runs come and however often it is calculated again."""
    for _ in range(2):
        office.run("precheck_claims", RUN)
        outdated(office, claim)
    office.run(RUN)
    found = office.again(claim)
    assert (found.state, found.calc, found.payable) == (ClaimState.REVIEW, "done", 999_99)
    assert not found.straight_through
    return found


def test_every_step_that_staff_takes_marks_the_claim_but_the_counting_of_papers(
    office: Office,
) -> None:
    claim, moment = a_claim(), office.moment()

    def marked(step: Step) -> bool:
        return bool(step.updates(claim, moment).get("by_hand"))

    people = [step for step in CLAIM.steps if not step.automatic]
    assert {step.trigger for step in people if not marked(step)} == {
        "receive", "parcel_lost", "post", "resubmit", "withdraw", "retry",
    }  # fmt: skip
    system = [step for step in CLAIM.steps if step.automatic and step.trigger != "recount"]
    assert not any(marked(step) for step in system)


def test_what_the_book_s_day_says_of_the_threshold_counts_on_the_day_of_the_run(
    office: Office,
) -> None:
    """Not the day of care: who looks at a claim is a question of today's office."""
    claim = a_stay(office, BELOW, admitted_on=date(2024, 2, 1), discharged_on=date(2024, 2, 9))

    office.run(RUN)

    assert office.again(claim).state == ClaimState.APPROVAL
