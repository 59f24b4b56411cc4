"""Two receipts that are perhaps one (疑似同一票据): a person compares them, and nothing is paid before."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Claim, Receipt, RedReceipt, Settlement
from models.database import Database
from tests.claim.test_receipt_spellings import (
    BILL,
    claimed,
    every,
    loaded,
    red,
    settled,
)
from tests.conftest import once
from tests.support.builders import a_claim, an_institution, put, saved
from tests.support.importing import as_csv, person_row
from tests.support.office import Office
from tests.support.paydesk import PayDesk
from workflow.claim.machine import CLAIM
from workflow.explain.why import why
from workflow.service.load_context import load_context
from workflow.shared.errors import GuardFailedError

NO_CODE, IN_ONE_WORD = ("", BILL[1]), ("", "".join(BILL))
REASON = "原件两张，号码不同"


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays, where one person and one hospital are known."""
    pays = PayDesk(Office(database, book, calendar), tmp_path).open()
    saved(database, an_institution(code="H11010000001"))
    assert loaded(pays, as_csv(tmp_path / "people.csv", [person_row(1)])).clean
    return pays


def doubted(pays: PayDesk, claim: Claim) -> list[tuple[str, str]]:
    """What a claim keeps of this kind: the pair, and who decided about it."""
    found = pays.office.again(claim).findings
    return [(f["item"], f.get("by", "")) for f in found if f["code"] == "receipt_alike"]


def an_approval(pays: PayDesk, *bills: tuple[str, str]) -> Claim:
    """A claim that waits for its approval."""
    facts = {"calc": "given", "payable_source": "imported", "payable": 100_00}
    claim = saved(pays.office.database, a_claim(state="approval", **facts))
    pays.give_receipts(claim, bills)
    return claim


def test_a_claim_without_the_code_waits_for_a_person_and_names_the_other(pays: PayDesk) -> None:
    assert claimed(pays, BILL, NO_CODE).clean
    first, second = every(pays, Claim)

    pays.office.run("precheck_claims")

    assert pays.office.again(first).verdict != "look"
    assert (pays.office.again(second).state, pays.office.again(second).verdict) == (
        "precheck", "look",
    )  # fmt: skip
    (pair,) = doubted(pays, second)
    assert first.no in pair[0]

    with pytest.raises(GuardFailedError) as told:
        pays.office.take(second, "pass_precheck", "intake")
    assert told.value.guard == "soft_findings_answered" and first.no in told.value.sentence("zh")
    pays.office.take(second, "pass_precheck", "intake", REASON)
    assert doubted(pays, second) == [(pair[0], "intake")]
    assert pays.office.again(second).by_hand, "it never passes by itself"


@pytest.mark.parametrize("spelled", [NO_CODE, IN_ONE_WORD, ("", "61234568")], ids=str)
@pytest.mark.parametrize("table", [Settlement, RedReceipt])
@once
def test_a_stored_settlement_or_red_receipt_in_such_a_spelling_holds_a_claim(
    pays: PayDesk, spelled: tuple[str, str], table: Any
) -> None:
    (settled if table is Settlement else red)(pays, *spelled)
    assert claimed(pays, BILL).clean
    (claim,) = every(pays, Claim)

    pays.office.run("precheck_claims")

    assert pays.office.again(claim).verdict == "look"
    assert len(doubted(pays, claim)) == 1


@pytest.mark.parametrize("arrives", [settled, red], ids=["settled", "red"])
def test_what_arrives_before_the_approval_asks_the_approver_for_a_reason(
    pays: PayDesk, arrives: Any
) -> None:
    claim = an_approval(pays, BILL)

    report = arrives(pays, *NO_CODE)

    (note,) = report.as_dict()["notes"]
    assert note["code"] == "receipt_alike" and claim.no in note["message"]
    with pytest.raises(GuardFailedError) as told:
        pays.office.take(claim, "approve", "approver")
    assert told.value.guard == "receipt_alike"
    pays.office.take(claim, "approve", "approver", REASON)
    assert [by for _, by in doubted(pays, claim)] == ["approver"]
    pays.go_out()
    assert pays.office.again(claim).state == "paying"


@pytest.mark.parametrize("arrives", [settled, red], ids=["settled", "red"])
def test_what_arrives_after_the_approval_holds_the_payment_until_it_is_approved_again(
    pays: PayDesk, arrives: Any
) -> None:
    (claim,) = pays.owe(100_00, bills=[BILL], calc="given", payable_source="imported")
    (no,), _ = pays.build()

    arrives(pays, *IN_ONE_WORD)

    assert [why for _, why in pays.sign(no)] == ["receipt_alike"]
    assert pays.build() == ([], [(claim.no, "receipt_alike")])
    assert "[receipt_alike]" in notes(pays, claim)

    pays.office.take(claim, "pull_back", "approver")
    with pytest.raises(GuardFailedError) as told:
        pays.office.take(claim, "pass_review", "reviewer")
    assert told.value.guard == "receipt_alike"
    pays.office.take(claim, "pass_review", "reviewer", REASON)
    if pays.office.again(claim).state == "recheck":  # drawn for it
        pays.office.take(claim, "pass_recheck", "reviewer2")
    pays.office.take(claim, "approve", "approver")
    assert pays.build()[1] == []


def notes(pays: PayDesk, claim: Claim) -> str:
    """What `why` adds on a claim."""
    with pays.office.database.reading() as session:
        held = session.get(Claim, claim.id)
        bare = pays.office.moment()
        moment = bare.around(load_context(session, CLAIM, held, bare))
        return " ".join(why(CLAIM, held, moment, [])["notes"])


def test_a_decision_about_one_pair_says_nothing_of_another(pays: PayDesk) -> None:
    claim = an_approval(pays, BILL)
    settled(pays, *NO_CODE)
    pays.office.take(claim, "approve", "approver", REASON)

    red(pays, *NO_CODE)

    assert pays.build() == ([], [(claim.no, "receipt_alike")])


@once
def test_other_receipts_with_the_same_last_digits_are_others(pays: PayDesk) -> None:
    settled(pays, "11060125", BILL[1])
    red(pays, "", "26232000000061234568")
    claim = an_approval(pays, BILL, ("24078119", "1061234568"))

    pays.office.take(claim, "approve", "approver", "两次就医")  # of one day and one amount

    assert doubted(pays, claim) == []


def test_two_receipts_of_one_claim_that_are_perhaps_one_are_compared(pays: PayDesk) -> None:
    claim = an_approval(pays, BILL, NO_CODE)

    with pytest.raises(GuardFailedError) as told:
        pays.office.take(claim, "approve", "approver")

    assert told.value.guard == "receipt_alike" and claim.no in told.value.sentence("zh")


def test_a_settlement_that_was_reversed_holds_nobody(pays: PayDesk) -> None:
    settled(pays, *NO_CODE)
    claim = an_approval(pays, BILL)
    with pays.office.database.writing() as session:
        row = session.get(Settlement, every(pays, Settlement)[0].id)
        assert row is not None
        row.reversed = True

    pays.office.take(claim, "approve", "approver")

    assert doubted(pays, claim) == []


def test_a_claim_that_is_reopened_is_held_by_what_was_paid_in_between(pays: PayDesk) -> None:
    """Its receipt is the older one, and was free when the other claim was paid."""
    first = saved(pays.office.database, a_claim(state="not_accepted"))
    pays.give_receipts(first, [NO_CODE])
    released(pays, first, True)
    (paid,) = pays.owe(100_00, bills=[BILL])
    pays.go_out()

    released(pays, first, False)
    facts = {"calc": "given", "payable_source": "imported", "payable": 100_00}
    stands(pays, first, state="approval", **facts)

    with pytest.raises(GuardFailedError) as told:
        pays.office.take(first, "approve", "approver")
    assert told.value.guard == "receipt_alike" and paid.no in told.value.sentence("zh")


def test_who_compared_the_two_before_the_other_was_paid_need_not_do_so_again(
    pays: PayDesk,
) -> None:
    first = an_approval(pays, NO_CODE)
    second = an_approval(pays, BILL)
    pays.office.take(second, "approve", "approver", REASON)
    pays.go_out()

    pays.office.take(first, "approve", "approver")

    assert pays.build()[1] == []


def released(pays: PayDesk, claim: Claim, is_free: bool) -> None:
    """Give the receipts of a claim free, or hold them again."""
    with pays.office.database.writing() as session:
        for bill in session.exec(select(Receipt).where(Receipt.claim_id == claim.id)):
            bill.released = is_free


def stands(pays: PayDesk, claim: Claim, **facts: Any) -> None:
    """Where the claim has come to since."""
    with pays.office.database.writing() as session:
        put(session, session.get_one(Claim, claim.id), **facts)
