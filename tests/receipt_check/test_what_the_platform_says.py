"""What the platform says of a receipt decides what may go on (查验不符的后果): at every step, by itself never."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from jobs.receipt_platform.simulated import SimulatedPlatform, running
from models import Claim
from tests.conftest import once
from tests.support.builders import A_DAY, TODAY
from tests.support.office import Office
from tests.support.platforms import ReceiptDesk
from tests.support.stays import a_visit, added, entry
from workflow.claim.machine import CLAIM
from workflow.explain.why import why
from workflow.payout.receipts_due import ReceiptCheckDueError
from workflow.service.load_context import load_context
from workflow.shared.errors import GuardFailedError

INSURER = {"entered": {"kind": "insurer", "name": "某保险公司"}}
AGENCY = {"entered": {"kind": "agency", "name": "某市医保中心"}}
PAPER = {"paper": {"code": "23069901", "number": "0000000777"}}


def refused(desk: ReceiptDesk, claim: Claim, trigger: str, by: str, reason: str = "") -> str:
    """Which guard refuses a move."""
    with pytest.raises(GuardFailedError) as told:
        desk.office.take(claim, trigger, by, reason)
    return told.value.guard


@pytest.mark.parametrize(
    ("result", "more", "guard"),
    [
        ("unknown", {}, "receipt_invalid"), ("void", {}, "red_receipt"), ("red", {}, "red_receipt"),
        ("entered", AGENCY, "receipt_invalid"), ("entered", INSURER, "receipt_shared"),
        ("exchanged", PAPER, "receipt_shared"),
    ],
)  # fmt: skip
@once
def test_what_is_not_genuine_is_neither_reviewed_nor_approved_nor_paid(
    desk: ReceiptDesk, result: str, more: dict[str, Any], guard: str
) -> None:
    review, approval = desk.a_claim("review"), desk.a_claim("approval")
    (to_pay,) = desk.pays.owe(100_00)
    desk.give(to_pay)
    for claim in (review, approval, to_pay):
        desk.says(claim, result, **more)

    desk.check()

    assert refused(desk, review, "pass_review", "reviewer", "理由") == guard
    assert refused(desk, approval, "approve", "approver", "理由") == guard
    batches, left_out = desk.pays.build()
    assert not batches
    red = result in ("red", "void")
    assert left_out == [(to_pay.no, "red_receipt" if red else "receipt_invalid")]
    assert desk.standing(review).mark == ""


@once
def test_the_pre_check_leaves_it_to_a_person_who_cannot_pass_it(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("precheck", verdict="")
    desk.says(claim, "unknown")
    desk.check()

    desk.office.run("precheck_claims")

    found = desk.office.again(claim)
    assert found.state == "precheck"
    assert "receipt_unknown" in [each["code"] for each in found.findings]
    assert refused(desk, claim, "pass_precheck", "intake", "看过原件") in (
        "no_hard_finding", "receipt_invalid",
    )  # fmt: skip


def test_a_part_paid_by_an_insurer_passes_with_the_division_sheet(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("approval")
    desk.says(claim, "entered", **INSURER)
    desk.check()
    assert "某保险公司" in _says(desk, claim, "approve")

    with pytest.raises(GuardFailedError) as told:
        desk.office.take(
            claim, "accept_paper", "reviewer", "差", facts={"paper": "exchanged_paper"}
        )
    assert told.value.guard == "paper_fits"
    desk.office.take(
        claim, "accept_paper", "reviewer", "保险公司付 300 元", facts={"paper": "division_sheet"}
    )
    desk.office.take(claim, "approve", "approver")

    its = desk.standing(claim)
    assert (its.cleared_with, its.cleared_by) == ("division_sheet", "reviewer")
    desk.check(TODAY + A_DAY)
    assert desk.standing(claim).cleared_with == "division_sheet", "it says what it said"
    desk.says(claim, "entered", **AGENCY)
    desk.check(TODAY + 2 * A_DAY)
    assert desk.standing(claim).cleared_with == "", "and now it says something else"


@once
def test_what_another_agency_entered_no_paper_answers(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("approval")
    desk.says(claim, "entered", **AGENCY)
    desk.check()

    with pytest.raises(GuardFailedError) as told:
        desk.office.take(claim, "accept_paper", "reviewer", "有", facts={"paper": "division_sheet"})

    assert told.value.guard == "paper_fits"


@once
def test_what_was_not_on_record_yesterday_is_asked_again_today(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("approval")
    desk.says(claim, "unknown")
    desk.check()
    assert desk.check()["moved"] == 0
    desk.says(claim, "genuine")

    desk.check(TODAY + A_DAY)

    assert desk.standing(claim).mark == "held"
    desk.office.take(claim, "approve", "approver")


@once
def test_a_corrected_receipt_is_asked_for_anew(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("approval")
    desk.check()
    desk.retotal(claim, 123_00)

    desk.check()

    assert (desk.standing(claim).total, desk.done(claim)) == (123_00, ["hold", "hold"])


def test_a_silent_platform_is_no_answer_and_after_ten_days_a_person_may_go_on(
    desk: ReceiptDesk,
) -> None:
    claim = desk.a_claim("approval")
    desk.platform.mode = "down"

    report = desk.check()

    assert (report["moved"], report["skipped"]) == (0, 1)
    its = desk.standing(claim)
    assert (its.result, its.mark, its.tries) == ("", "", 1)
    assert [c.result for c in desk.checks(claim)] == ["unavailable"]
    assert refused(desk, claim, "approve", "approver", "不等了") == "receipt_unverified"
    (note,) = [n for n in _why(desk, claim)["notes"] if "没有应答" in n]
    assert str(TODAY) in note

    desk.office.today = TODAY + 10 * A_DAY
    assert refused(desk, claim, "approve", "approver") == "receipt_unverified"
    desk.office.take(claim, "approve", "approver", "平台停用十日，已电话核实")
    assert (desk.standing(claim).cleared_with, desk.standing(claim).cleared_by) == (
        "reason", "approver",
    )  # fmt: skip
    (no,), _ = desk.pays.build()
    assert not desk.pays.sign(no), "the approver went on knowing it"


@once
def test_a_batch_is_signed_only_on_receipts_that_were_checked_lately(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("approval")
    desk.check()
    desk.office.take(claim, "approve", "approver")
    desk.check()
    desk.office.today = TODAY + 5 * A_DAY
    (no,), _ = desk.pays.build()

    with pytest.raises(ReceiptCheckDueError) as told:
        desk.pays.sign(no)
    assert f"receipts check --batch {no}" in told.value.sentence("zh")
    desk.check()
    assert not desk.pays.sign(no)
    assert [c.purpose for c in desk.checks(claim)] == ["acceptance", "approval", "before_signature"]


@once
def test_what_turns_red_before_the_signature_drops_out_of_the_batch(desk: ReceiptDesk) -> None:
    claim = desk.a_claim("approval")
    desk.check()
    desk.office.take(claim, "approve", "approver")
    (no,), _ = desk.pays.build()
    desk.says(claim, "red")
    desk.check(TODAY + 5 * A_DAY)

    dropped = desk.pays.sign(no)

    assert [why for _, why in dropped] == ["red_receipt"]


MISBEHAVES = (
    "down", "slow", "drips", "bad_json", "other_receipt", "other_reference", "wrong_status",
    "unknown_result", "too_long", "redirects", "loses_answers",
)  # fmt: skip


@pytest.mark.parametrize("mode", MISBEHAVES)
@once
def test_however_it_misbehaves_nothing_is_taken_for_an_answer(
    desk: ReceiptDesk, mode: str, quick: None
) -> None:
    claim = desk.a_claim("approval")
    desk.platform.mode = mode

    desk.check()

    its = desk.standing(claim)
    assert (its.result, its.mark, bool(its.error)) == ("", "", True)
    assert refused(desk, claim, "approve", "approver", "算了") == "receipt_unverified"

    desk.platform.mode = "well"
    desk.later(minutes=10)
    desk.check()
    assert desk.standing(claim).mark == "held"
    assert desk.done(claim) == ["hold"], "done once, whatever was lost"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A platform is waited for a fifth of a second."""
    from jobs.receipt_platform import configured

    real = configured.HttpPlatform
    monkeypatch.setattr(
        configured, "HttpPlatform", lambda name, address, _seconds: real(name, address, 0.2)
    )
    yield


@once
def test_pharmacies_are_asked_of_another_platform(
    desk: ReceiptDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = desk.a_claim("review")
    desk.give(claim, code="", number="25442000000012345678")
    desk.check()
    assert len(desk.platform.received) == 1, "the fiscal platform hears nothing of an invoice"

    tax = SimulatedPlatform()
    with running(tax) as url:
        monkeypatch.setenv("YIDI_RECEIPTS_TAX", url)
        desk.check()

    assert [number for _, _, number in tax.done] == ["25442000000012345678"]


@once
def test_without_a_platform_all_goes_on_and_nothing_is_asked(
    desk: ReceiptDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("YIDI_RECEIPTS_FISCAL")
    claim = desk.a_claim("approval")

    assert desk.check()["moved"] == 0
    desk.office.take(claim, "approve", "approver")
    desk.pays.go_out()

    assert desk.office.again(claim).state == "paying"
    assert not desk.platform.received


def _why(desk: ReceiptDesk, claim: Claim) -> dict[str, Any]:
    record = desk.office.again(claim)
    with desk.office.database.reading() as session:
        moment = desk.office.moment()
        context = load_context(session, CLAIM, record, moment)
        return dict(why(CLAIM, record, moment.around(context), desk.office.moves(record)))


def _says(desk: ReceiptDesk, claim: Claim, trigger: str) -> str:
    (step,) = [each for each in _why(desk, claim)["next"] if each["trigger"] == trigger]
    return " ".join(each["says"] for each in step["blocked_by"])


@once
def test_an_exchanged_receipt_is_not_paid_again_by_its_paper(desk: ReceiptDesk) -> None:
    electronic, on_paper = desk.a_claim("paid", state_since=TODAY), desk.a_claim("approval")
    desk.becomes(on_paper, code="23069901", number="0000000777", kind="exchanged")
    desk.says(electronic, "exchanged", **PAPER)

    desk.check()

    assert refused(desk, on_paper, "approve", "approver", "纸质原件在手") == "receipt_invalid"
    assert electronic.no in _says(desk, on_paper, "approve")


@once
def test_the_paper_that_a_claim_names_beside_its_receipt_answers_by_itself(
    desk: ReceiptDesk,
) -> None:
    claim = desk.a_claim("approval")
    desk.give(claim, code="23069901", number="0000000777", of_id=desk.receipt(claim).id)
    desk.says(claim, "exchanged", **PAPER)

    desk.check()

    assert desk.standing(claim).cleared_with == "exchanged_paper"
    desk.office.take(claim, "approve", "approver")


@once
def test_an_area_may_forbid_to_go_on_without_an_answer(desk: ReceiptDesk, tmp_path: Path) -> None:
    claim = desk.a_claim("approval")
    desk.platform.mode = "down"
    desk.check()
    strict = added(tmp_path, entry("receipt_unverified_days", "0"))
    desk.pays.office = Office(desk.office.database, strict, desk.office.calendar)
    desk.office.today = TODAY + 300 * A_DAY

    assert refused(desk, claim, "approve", "approver", "等不及了") == "receipt_unverified"


@once
def test_a_small_claim_does_not_pass_by_itself_on_a_receipt_that_is_not_genuine(
    desk: ReceiptDesk,
) -> None:
    fine, false = (a_visit(desk.office, 1_000_00, verdict="pass") for _ in range(2))
    desk.says(false, "unknown")
    desk.check()

    desk.office.run("calculate_claims")

    assert [desk.office.again(each).straight_through for each in (fine, false)] == [True, False]
    assert desk.office.again(false).state == "review"


@once
def test_a_number_that_was_corrected_is_given_free_and_the_right_one_held(
    desk: ReceiptDesk,
) -> None:
    claim = desk.a_claim("review")
    desk.check()
    wrong = desk.bill(claim)
    desk.becomes(claim, code="23060125", number="0000099999")

    desk.check()

    assert [its for its in desk.platform.done if its[1:] == wrong] == [
        ("hold", *wrong), ("release", *wrong),
    ]  # fmt: skip
    assert desk.done(claim) == ["hold"]
