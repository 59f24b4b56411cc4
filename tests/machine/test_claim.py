"""Claims: who may decide what, what the guards hold back, how the clocks run (手工报销)."""

from datetime import date
from typing import Any

import pytest
from sqlmodel import col, select

from config.workdays import WorkCalendar
from models import FAR, Claim, ClaimState, Death, Estate, Notice, Receipt, Role, Setting
from tests.support.builders import A_DAY, AREA, TODAY, a_claim, a_user, noon, saved
from tests.support.office import Office, a_number
from workflow.claim.machine import CLAIM
from workflow.shared.errors import BadPayloadError, GuardFailedError, Refusal, SamePersonError

REVIEW, RECHECK, APPROVAL = ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL
APPLIED = date(2026, 2, 2)


def held_back(office: Office, claim: Any, *args: Any, **more: Any) -> GuardFailedError:
    with pytest.raises(GuardFailedError) as told:
        office.take(claim, *args, **more)
    return told.value


def in_state(office: Office, state: ClaimState, **facts: Any) -> Claim:
    """A stored claim in this state, whose number the draw for rechecks passes over."""
    given = {"state": state, "no": a_number(drawn=False), "applied_on": APPLIED}
    claim: Claim = saved(office.database, a_claim(**(given | facts)))
    return claim


def a_receipt(claim: Claim, number: str, *, released: bool = False) -> Receipt:
    return Receipt(
        claim_id=claim.id or 0, area=AREA, code="230101", number=number, issued_on=APPLIED,
        total=1, released=released,
    )  # fmt: skip


def calculated(office: Office, payable: int = 100_00, **facts: Any) -> Claim:
    """A claim in review whose calculation gave this many 分."""
    return in_state(office, REVIEW, calc="done", payable=payable, **facts)


def reviewed(office: Office, payable: int = 100_00, **facts: Any) -> Claim:
    """A claim that `reviewer` has passed."""
    claim = calculated(office, payable, **facts)
    office.take(claim, "pass_review", "reviewer")
    return claim


# Who may decide


def test_who_reviewed_a_claim_does_not_approve_it(office: Office) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    claim = calculated(office)
    office.take(claim, "pass_review", "both")

    with pytest.raises(SamePersonError) as told:
        office.take(claim, "approve", "both")

    assert "both 已在本件办理过“审核通过”，不能再办理“审批通过”" in told.value.sentence("zh")
    assert office.take(claim, "approve", "approver").dest == "to_pay"


def test_who_rechecked_a_claim_does_not_approve_it(office: Office) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    claim = reviewed(office, 10_000_00)
    office.take(claim, "pass_recheck", "both")

    with pytest.raises(SamePersonError):
        office.take(claim, "approve", "both")


def test_a_recheck_is_made_by_another_reviewer(office: Office) -> None:
    claim = reviewed(office, 10_000_00)

    with pytest.raises(SamePersonError):
        office.take(claim, "pass_recheck", "reviewer")

    assert office.take(claim, "pass_recheck", "reviewer2").dest == "approval"


def test_a_review_sent_back_still_counts_for_who_may_approve(office: Office) -> None:
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    claim = calculated(office)
    office.take(claim, "pass_review", "both")
    office.take(claim, "send_back", "approver", "请核对")
    office.take(claim, "pass_review", "reviewer")

    with pytest.raises(SamePersonError):
        office.take(claim, "approve", "both")


def test_who_approved_a_claim_does_not_review_it_after_it_was_pulled_back(office: Office) -> None:
    """One person never reviews and approves the same claim, whichever came first."""
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    claim = reviewed(office)
    office.take(claim, "approve", "both")
    office.take(claim, "pull_back", "approver", "金额有误")

    with pytest.raises(SamePersonError):
        office.take(claim, "pass_review", "both")


def test_nobody_approves_above_his_limit(office: Office) -> None:
    saved(office.database, a_user("junior", Role.APPROVER, limit=5_000_00))
    high, low = reviewed(office, 5_000_01), reviewed(office, 5_000_00)

    told = held_back(office, high, "approve", "junior")

    assert told.guard == "within_limit"
    assert "5000.01" in told.sentence("zh")
    assert "5000.00" in told.sentence("zh")
    assert office.take(low, "approve", "junior").dest == "to_pay"


@pytest.mark.parametrize(
    ("state", "trigger", "actor"),
    [
        (REVIEW, "pass_review", "reviewer"),
        (RECHECK, "pass_recheck", "reviewer"),
        (APPROVAL, "approve", "approver"),
    ],
)
@pytest.mark.parametrize("calc", ["", "fresh", "changed", "stale", "stuck"])
def test_nobody_decides_on_an_amount_that_is_not_there_or_was_overtaken(
    office: Office, state: ClaimState, trigger: str, actor: str, calc: str
) -> None:
    claim = in_state(office, state, calc=calc, payable=100_00)

    assert held_back(office, claim, trigger, actor).guard == "amount_stored"


def test_nothing_is_approved_before_an_amount_is_stored(office: Office) -> None:
    claim = in_state(office, APPROVAL, calc="given", payable=None)

    assert held_back(office, claim, "approve", "approver").guard == "amount_stored"


def test_neither_who_intended_a_refusal_nor_who_decided_it_reopens_the_claim(
    office: Office,
) -> None:
    saved(
        office.database,
        a_user("head", Role.APPROVER), a_user("both", Role.REVIEWER, Role.APPROVER),
    )  # fmt: skip
    claim = calculated(office)
    office.refuse(claim, "head", "both")

    for decider in ("head", "both"):
        with pytest.raises(SamePersonError):
            office.take(claim, "reopen", decider, "重新审查")
    taken = office.take(claim, "reopen", "approver", "复议决定")

    assert taken.dest == "review", "it is reviewed anew"
    assert office.again(claim).refusal is None


def test_large_claims_and_those_drawn_are_rechecked(office: Office) -> None:
    small, large = calculated(office, 9_999_99), calculated(office, 10_000_00)
    drawn = calculated(office, 1_00, no=a_number(drawn=True))

    def end(claim: Claim) -> str:
        return office.take(claim, "pass_review", "reviewer").dest

    assert end(small) == "approval"
    assert end(large) == "recheck"
    assert end(drawn) == "recheck"


def test_the_draw_depends_on_the_key_of_this_office(office: Office) -> None:
    with office.database.writing() as session:
        session.add(Setting(name="sampling_key", value="6b6579"))
    ends = {
        office.take(claim, "pass_review", "reviewer").dest
        for claim in (calculated(office, 1_00, no=a_number(drawn=True)) for _ in range(12))
    }

    assert "approval" in ends


# The amount


def test_the_amount_is_calculated_and_nobody_enters_it(office: Office) -> None:
    claim = calculated(office)

    with pytest.raises(BadPayloadError):
        office.take(claim, "pass_review", "reviewer", facts={"payable": "90.00"})

    assert office.again(claim).payable == 100_00


def test_more_than_the_bill_is_not_disallowed(office: Office) -> None:
    claim = calculated(office, 100_00, total=100_00)
    lines = [{"amount": "60.00", "reason": "超限价"}, {"amount": "40.01", "reason": "重复收费"}]

    told = held_back(office, claim, "disallow", "reviewer", facts={"disallowed": lines})

    assert told.guard == "disallowed_within_total"
    assert "100.00" in told.sentence("zh")


@pytest.mark.parametrize("amount", ["1.234", "-1.00", "一百元", "", None, True, "NaN", "1e99"])
def test_an_amount_that_is_none_is_refused(office: Office, amount: Any) -> None:
    claim = calculated(office)
    lines = [{"amount": amount, "reason": "超限价"}]

    with pytest.raises(BadPayloadError) as told:
        office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})

    assert "disallowed.0.amount" in told.value.sentence("zh")


def test_disallowed_lines_are_kept_with_their_reasons(office: Office) -> None:
    claim = calculated(office)
    lines = [{"amount": "20", "reason": "超限价"}]

    office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})

    assert office.again(claim).disallowed == [{"amount": "20.00", "reason": "超限价"}]
    with pytest.raises(BadPayloadError):
        office.take(claim, "disallow", "reviewer", facts={"disallowed": [{"amount": "20.00"}]})


def test_who_approved_a_claim_does_not_disallow_anything_of_it(office: Office) -> None:
    """What is disallowed decides the amount: it is a part of the review."""
    saved(office.database, a_user("both", Role.REVIEWER, Role.APPROVER))
    claim = reviewed(office)
    office.take(claim, "approve", "both")
    office.take(claim, "pull_back", "approver", "金额有误")

    with pytest.raises(SamePersonError):
        office.take(claim, "disallow", "both", facts={"disallowed": []})


# The pre-check by a person


def test_a_hard_finding_is_cleared_by_nobody(office: Office) -> None:
    claim = in_state(office, ClaimState.PRECHECK, materials=["身份证件"])

    told = held_back(office, claim, "pass_precheck", "intake", "特事特办")

    assert told.guard == "no_hard_finding"
    assert "缺少收费票据" in told.sentence("zh")


def test_a_soft_finding_is_cleared_with_a_reason(office: Office) -> None:
    claim = in_state(office, ClaimState.PRECHECK, third_party="third_party")

    assert held_back(office, claim, "pass_precheck", "intake").guard == "soft_findings_answered"
    taken = office.take(claim, "pass_precheck", "intake", "已核实无第三人责任")

    assert taken.dest == "awaiting_parcel"
    assert office.again(claim).period_ends_on == date(2026, 4, 3)


def test_originals_in_hand_go_straight_to_review(office: Office) -> None:
    claim = in_state(office, ClaimState.PRECHECK, originals_in_hand=True)

    assert office.take(claim, "pass_precheck", "intake").dest == "review"
    assert office.again(claim).promise_due_on == date(2026, 4, 1)


# The two clocks


def timed(office: Office, state: ClaimState, **facts: Any) -> Claim:
    """A claim of 2 February with its national clock running."""
    due_on = office.calendar.add(APPLIED, 30).due_on
    return in_state(office, state, **({"national_due_on": due_on, "due_on": due_on} | facts))


def test_the_clock_stands_still_while_the_applicant_corrects(
    office: Office, calendar: WorkCalendar
) -> None:
    claim = timed(office, ClaimState.PRECHECK)
    left = calendar.between(TODAY, claim.national_due_on)

    office.take(claim, "return_for_correction", "intake", facts={"missing": ["费用清单"]})
    standing = office.again(claim)
    office.today = date(2026, 3, 20)
    office.take(claim, "resubmit", "applicant", facts={"materials": ["费用清单"]})
    running = office.again(claim)

    assert (standing.due_on, standing.stopped_on) == (FAR, TODAY)
    assert (running.stopped_on, running.due_on) == (FAR, running.national_due_on)
    assert calendar.between(office.today, running.national_due_on) == left


def test_it_stands_still_from_the_first_stop_on_until_the_papers_are_complete(
    office: Office, calendar: WorkCalendar
) -> None:
    claim = timed(office, ClaimState.PRECHECK)
    left = calendar.between(TODAY, claim.national_due_on)

    office.take(claim, "pass_precheck", "intake")
    office.today += 7 * A_DAY
    office.take(claim, "post", "applicant", facts={"carrier": "邮政", "tracking_no": "E1"})
    assert office.again(claim).stopped_on == TODAY
    office.today += 7 * A_DAY
    office.take(claim, "receive", "intake", facts={"originals": 4})

    after = office.again(claim)
    assert (after.stopped_on, after.originals_count) == (FAR, 4)
    assert calendar.between(office.today, after.national_due_on) == left
    assert after.promise_due_on == calendar.add(office.today, 20).due_on
    assert after.due_on == min(after.national_due_on, after.promise_due_on)


def test_a_claim_returned_on_its_last_day_is_not_late_for_the_time_it_stood_still(
    office: Office,
) -> None:
    claim = timed(office, ClaimState.PRECHECK, national_due_on=TODAY, due_on=TODAY)
    office.take(claim, "return_for_correction", "intake", facts={"missing": ["费用清单"]})

    office.today += 14 * A_DAY
    office.take(claim, "resubmit", "applicant", facts={"materials": ["费用清单"]})

    assert office.again(claim).due_on >= office.today


def test_a_day_in_an_official_year_is_not_marked_provisional(office: Office) -> None:
    office.today = date(2026, 11, 25)
    claim = in_state(
        office, ClaimState.PRECHECK, originals_in_hand=True, applied_on=date(2026, 11, 25),
        national_due_on=date(2027, 1, 7), due_on=date(2027, 1, 7), due_provisional=True,
    )  # fmt: skip

    office.take(claim, "pass_precheck", "intake")

    after = office.again(claim)
    assert (after.due_on, after.due_provisional) == (date(2026, 12, 23), False)


def test_the_clock_runs_on_while_a_claim_is_suspended(office: Office) -> None:
    claim = timed(office, REVIEW)

    office.take(claim, "suspend", "auditor", "涉嫌违规", facts={"until": "2026-04-01"})
    suspended = office.again(claim)
    office.take(claim, "resume", "auditor")
    after = office.again(claim)

    assert (suspended.state, suspended.look_again_on) == ("suspended", date(2026, 4, 1))
    assert suspended.stopped_on == FAR
    assert (after.state, after.look_again_on) == ("review", FAR)
    assert after.national_due_on == claim.national_due_on


@pytest.mark.parametrize("state", [REVIEW, RECHECK, APPROVAL, ClaimState.TO_PAY])
def test_a_suspended_claim_comes_back_to_where_it_was(office: Office, state: ClaimState) -> None:
    claim = in_state(office, state)

    office.take(claim, "suspend", "auditor", "待核实", facts={"until": "2026-04-01"})

    assert office.take(claim, "resume", "auditor").dest == state


@pytest.mark.parametrize(
    ("state", "trigger"),
    [(ClaimState.SUSPENDED, "resume"), (ClaimState.REJECTED, "reopen")],
)
def test_a_migrated_claim_that_never_said_where_it_came_from_is_refused_in_a_sentence(
    office: Office, state: ClaimState, trigger: str
) -> None:
    claim = in_state(office, state)

    with pytest.raises(Refusal):
        office.take(claim, trigger, "approver", "复议决定")


# Receipts


def test_withdrawing_frees_the_receipts_and_sends_the_originals_back(office: Office) -> None:
    claim = in_state(office, REVIEW, originals_in_hand=True)
    saved(office.database, a_receipt(claim, "1"))

    office.take(claim, "withdraw", "applicant")

    with office.database.reading() as session:
        assert session.exec(select(Receipt.released)).all() == [True]
    assert office.again(claim).originals_back_no == f"{claim.no}-T2"


def test_without_originals_nothing_is_sent_back(office: Office) -> None:
    claim = in_state(office, ClaimState.AWAITING_PARCEL)

    office.take(claim, "withdraw", "applicant")

    assert office.again(claim).originals_back_no == ""


def test_a_claim_whose_receipts_are_in_use_elsewhere_is_not_reopened(office: Office) -> None:
    claim = in_state(office, REVIEW)
    saved(office.database, a_receipt(claim, "1"))
    office.refuse(claim, outcome="not_accepted")
    other = in_state(office, ClaimState.PRECHECK)
    saved(office.database, a_receipt(other, "1"))

    told = held_back(office, claim, "reopen", "approver2", "复议决定")

    assert told.guard == "receipts_free"
    assert "230101-1" in told.sentence("zh")
    office.take(other, "withdraw", "applicant")
    assert office.take(claim, "reopen", "approver2", "复议决定").dest == "review"
    with office.database.reading() as session:
        live = select(Receipt.claim_id).where(~col(Receipt.released))
        assert session.exec(live).all() == [claim.id]


# Payment


def test_without_a_payment_record_nothing_is_paid(office: Office) -> None:
    for trigger, state in (
        ("schedule_payment", ClaimState.TO_PAY),
        ("confirm_payment", ClaimState.PAYING),
        ("fail_payment", ClaimState.PAYING),
        ("bounce", ClaimState.PAID),
    ):
        claim = in_state(office, state, payable=100)

        assert office.advance(CLAIM, CLAIM.step(trigger), claim) == 0, trigger
        assert office.again(claim).state == state


PAYEE = {"payee_name": "王小芳", "payee_account": "62220000000001234", "second": "admin"}


def test_another_payee_needs_relation_and_proof_and_two_people_who_confirmed_the_heir(
    office: Office,
) -> None:
    claim = in_state(office, ClaimState.TO_PAY)

    assert held_back(office, claim, "change_payee", "intake", facts=PAYEE).guard == "payee_proven"
    proof = {"payee_relation": "子女", "payee_proof": "继承公证书"}
    told = held_back(office, claim, "change_payee", "intake", facts=PAYEE | proof)
    assert told.guard == "payee_proven", "the insured is alive"
    by: dict[str, Any] = {
        "person_id": claim.person_id, "area": AREA, "registered_by": "intake",
        "second": "reviewer", "day": TODAY, "at": noon(TODAY),
    }  # fmt: skip
    saved(
        office.database,
        Death(died_on=TODAY, source="hospital", paper="死亡证明", **by),
        Estate(payee_name="王小芳", basis="notarial", paper="继承公证书", originals=1, **by),
    )
    office.take(claim, "change_payee", "intake", facts=PAYEE | proof)

    after = office.again(claim)
    assert (after.state, after.payee_name, after.payee_proof) == ("to_pay", "王小芳", "继承公证书")


def test_who_signs_payouts_does_not_confirm_a_new_account(office: Office) -> None:
    claim = in_state(office, ClaimState.PAYMENT_FAILED)
    facts = {"payee_account": "62220000000001234"}

    for second in ("cashier", "intake", "nobody", "everybody"):
        told = held_back(
            office, claim, "correct_account", "intake", facts=facts | {"second": second}
        )
        assert told.guard == "second_person", second
    assert (
        office.take(claim, "correct_account", "intake", facts=facts | {"second": "admin"}).dest
        == "to_pay"
    )


def test_a_corrected_account_is_in_the_same_name(office: Office) -> None:
    claim = in_state(office, ClaimState.PAYMENT_FAILED)

    assert (
        held_back(office, claim, "correct_account", "intake", facts=PAYEE).guard == "name_checked"
    )


def test_a_claim_in_a_payout_batch_is_not_pulled_back(office: Office) -> None:
    claim = in_state(office, ClaimState.TO_PAY, batch_no="B1")

    assert held_back(office, claim, "pull_back", "approver", "有误").guard == "not_in_batch"


def test_the_person_is_told_what_is_missing(office: Office) -> None:
    claim = in_state(office, ClaimState.PRECHECK)

    office.take(claim, "return_for_correction", "intake", facts={"missing": ["费用清单"]})

    with office.database.reading() as session:
        (notice,) = session.exec(select(Notice)).all()
    assert (notice.machine, notice.case_id, notice.kind) == (
        "claim", claim.id, "return_for_correction",
    )  # fmt: skip
    assert notice.params["missing"] == ["费用清单"]
