"""Receipts that are spoilt while money is under way (拨付途中票据冲红): what was used stands, the rest has a way."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import METADATA, Claim, Receipt, Recovery, RecoveryKind
from models.database import Database
from tests.conftest import Cli, once
from tests.recovery.test_recovery import cancelled, decided, now, proposed
from tests.recovery.test_reprocess import found, gone_through, proposals
from tests.support.builders import AREA, TODAY, a_referral, a_settlement, noon, saved, with_bill
from tests.support.money import (
    acting,
    answer,
    books,
    pay,
    send_all,
    sound,
    staffed,
    the_ledger_holds,
)
from tests.support.office import Office
from tests.support.stays import a_stay, change, postings
from workflow.payout.drafting import draft
from workflow.payout.signing import check_signed, sign
from workflow.recovery import decisions
from workflow.shared.errors import GuardFailedError

pytestmark = once

SUPPLEMENT = RecoveryKind.SUPPLEMENT


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff and two cashiers."""
    return staffed(Office(database, book, calendar).open())


def of_two_receipts(office: Office, **facts: Any) -> Claim:
    """A stay of 6000 and 4000 on two receipts, approved."""
    claim = a_stay(office, 6_000_00, **facts)
    with_bill(office.database, claim, 4_000_00)
    change(office, "claim", claim.id, total=10_000_00)
    office.approve(claim)
    return claim


def red(office: Office, claim: Claim, which: int) -> str:
    """One of its receipts turns out to be red-flushed."""
    with office.database.writing() as session:
        bills = select(Receipt).where(Receipt.claim_id == claim.id).order_by(col(Receipt.id))
        receipt = session.exec(bills).all()[which]
        row = {"code": receipt.code, "number": receipt.number, "source": "财政票据查验",
               "red_on": office.today, "known_on": office.today, "at": noon(office.today)}  # fmt: skip
        session.execute(METADATA.tables["red_receipt"].insert(), [row])
        return f"{receipt.code}-{receipt.number}"


def left_out(office: Office) -> list[tuple[str, str]]:
    """What the next batch would not hold; nothing is kept of it."""
    with office.database.writing() as session:
        made = draft(
            session, AREA, "example_csv", day=office.today, now=noon(office.today),
            actor="cashier", most=1000,
        )  # fmt: skip
        session.rollback()
        return made.left_out


def partly_set_off(office: Office) -> Claim:
    """A claim of which 300.00 went to a recovery, and the rest came back from the bank."""
    first = a_stay(office)
    office.approve(first)
    pay(office)
    decided(office, proposed(office, first, 300_00), set_off=True)
    claim = of_two_receipts(office, person_id=first.person_id)
    (no,) = send_all(office)
    assert answer(office, "failed", no) == [""]
    corrected = {"payee_account": "62220000000007777", "second": "admin"}
    office.take(claim, "correct_account", "intake", facts=corrected)
    return claim


def withhold(office: Office, claim: Claim, second: str = "admin") -> None:
    """The approver and another let the rest go."""
    facts = {"second": second}
    office.take(claim, "withhold", "approver", "票据冲红，余款不再拨付", facts=facts)


def test_the_rest_of_a_claim_that_was_partly_set_off_is_withheld_and_found_anew(
    office: Office, tmp_path: Path
) -> None:
    claim = partly_set_off(office)
    approved = office.again(claim).payable
    with pytest.raises(GuardFailedError) as sound_receipts:
        withhold(office, claim)
    bill = red(office, claim, 1)
    assert left_out(office) == [(claim.no, "red_receipt")]
    with pytest.raises(GuardFailedError) as pulled:
        office.take(claim, "pull_back", "approver")
    for second in ("approver", "cashier"):
        with pytest.raises(GuardFailedError):
            withhold(office, claim, second)
    guards = (sound_receipts.value.guard, pulled.value.guard)
    assert guards == ("receipts_spoilt", "nothing_kept_back")
    assert "withhold" in pulled.value.sentence("en")

    withhold(office, claim)

    assert office.again(claim).state == "paid"
    assert books(office, claim) == {"fund": -300_00, "paid": 300_00}
    the_ledger_holds(office, [claim])
    told = Cli(office.database.url, tmp_path, TODAY)("--json", "why", claim.no).json
    assert "票据冲红，余款不再拨付" in told["because"]
    assert told["accounts"] == {"paid": "300.00"}

    # What is right without that receipt is found by calculating again, and is paid.
    ((what, kind, _),) = found(gone_through(office)).values()
    assert (what, kind) == ("proposed", "supplement")
    (more,) = (each for each in proposals(office) if each.kind == "supplement")
    assert more.explained["receipts_known"] == [bill]
    decided(office, more, by="approver2")
    assert left_out(office) == []
    pay(office)
    assert now(office, more).state == "closed"
    stands = 300_00 + more.amount
    assert 300_00 < stands < (approved or 0)
    assert sum(p.pool_paid for p in postings(office, claim)) == stands
    assert found(gone_through(office)) == {}
    the_ledger_holds(office, [claim])
    assert sound(office)


def test_nothing_is_withheld_of_a_claim_that_can_be_pulled_back(office: Office) -> None:
    claim = of_two_receipts(office)
    red(office, claim, 0)

    with pytest.raises(GuardFailedError) as whole:
        withhold(office, claim)

    assert whole.value.guard == "partly_used"
    office.take(claim, "pull_back", "approver")
    assert books(office, claim) == {}


def test_a_claim_that_was_supplemented_and_came_back_is_withheld_too(office: Office) -> None:
    claim = of_two_receipts(office)
    (no,) = pay(office)
    more = decided(office, proposed(office, claim, 10_00, SUPPLEMENT))
    pay(office)
    assert answer(office, "returned", no) == [""]
    corrected = {"payee_account": "62220000000007777", "second": "admin"}
    office.take(claim, "correct_account", "intake", facts=corrected)
    red(office, claim, 0)

    withhold(office, claim)

    assert books(office, claim) == {}
    assert books(office, claim, more.no) == {"fund": -10_00, "paid": 10_00}
    the_ledger_holds(office, [claim])


def uphold(office: Office, of: Recovery, second: str = "reviewer") -> Recovery:
    """Two people let the supplement go out all the same."""
    with office.database.writing() as session:
        who = acting(office, session, "approver2", "补支的是另一张票据", second)
        return decisions.uphold(session, of.no, who)


def test_a_supplement_is_upheld_by_two_in_spite_of_a_receipt_and_goes_out(
    office: Office, tmp_path: Path
) -> None:
    claim = of_two_receipts(office)
    pay(office)
    more = decided(office, proposed(office, claim, 10_00, SUPPLEMENT))
    with pytest.raises(GuardFailedError) as nothing_new:
        uphold(office, more)
    bill = red(office, claim, 0)
    assert left_out(office) == [(claim.no, "red_receipt")]
    told = Cli(office.database.url, tmp_path, TODAY)("--json", "why", more.no).json
    assert any("red_receipt" in note for note in told["notes"])
    with pytest.raises(GuardFailedError) as alone:
        uphold(office, more, second="approver2")

    upheld = uphold(office, more)

    assert (nothing_new.value.guard, alone.value.guard) == ("newly_spoilt", "second_person")
    assert upheld.explained["receipts_known"] == [bill]
    assert office.moves(upheld)[-1].facts["receipts"] == [bill]
    assert left_out(office) == []
    # Another receipt that turns red is news again.
    red(office, claim, 1)
    assert left_out(office) == [(claim.no, "red_receipt")]
    uphold(office, more)
    pay(office)
    assert now(office, more).state == "closed"
    the_ledger_holds(office, [claim])
    assert sound(office)


def test_a_supplement_that_is_proposed_again_in_knowledge_of_the_receipt_goes_out(
    office: Office,
) -> None:
    claim = of_two_receipts(office)
    pay(office)
    before = decided(office, proposed(office, claim, 10_00, SUPPLEMENT))
    red(office, claim, 0)
    cancelled(office, before)
    again = decided(office, proposed(office, claim, 10_00, SUPPLEMENT))

    pay(office)

    assert now(office, again).state == "closed"
    the_ledger_holds(office, [claim])


def test_a_receipt_that_turns_red_after_the_signature_takes_the_supplement_out(
    office: Office,
) -> None:
    claim = of_two_receipts(office)
    pay(office)
    decided(office, proposed(office, claim, 10_00, SUPPLEMENT))
    with office.database.writing() as session:
        (batch,) = draft(
            session, AREA, "example_csv", day=office.today, now=noon(office.today),
            actor="cashier", most=1000,
        ).batches  # fmt: skip
        assert not sign(
            session, batch, batch.plan_hash, acting(office, session, "cashier2")
        ).dropped
        session.refresh(batch)
        red_now = select(Receipt).where(Receipt.claim_id == claim.id)
        receipt = session.exec(red_now).first()
        assert receipt
        row = {"code": receipt.code, "number": receipt.number, "source": "", "red_on": TODAY,
               "known_on": TODAY, "at": noon(TODAY)}  # fmt: skip
        session.execute(METADATA.tables["red_receipt"].insert(), [row])

        dropped = check_signed(session, batch, acting(office, session, "cashier")).dropped

    assert [why for _, why in dropped] == ["red_receipt"]


def test_a_supplement_waits_for_two_where_a_receipt_is_perhaps_a_settled_one(
    office: Office,
) -> None:
    claim = of_two_receipts(office)
    pay(office)
    more = decided(office, proposed(office, claim, 10_00, SUPPLEMENT))
    with office.database.reading() as session:
        number = session.exec(select(Receipt.number).where(Receipt.claim_id == claim.id)).first()
    saved(
        office.database,
        a_settlement(saved(office.database, a_referral()), bill_code="", bill_no=number),
    )
    assert left_out(office) == [(claim.no, "receipt_alike")]

    upheld = uphold(office, more)

    (pair,) = upheld.explained["receipts_known"]
    assert number in pair
    assert left_out(office) == []
    red(office, claim, 0)
    assert left_out(office) == [(claim.no, "red_receipt")]
