"""Money in doubt (存疑款项): two at one moment, a bank that takes back what it said, people in two roles."""

import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.settings import config_folder
from config.workdays import WorkCalendar
from console.answers.payout_rows import exception_row
from jobs.app import App
from jobs.payouts.answers import exception
from jobs.payouts.batches import find_batch, pay_by_hand
from jobs.payouts.decisions import establish
from models import BankLine, Payment, RecoveryKind, Role
from models.database import Database
from tests.payout.test_payouts import both_at_once, codes, refused, state
from tests.recovery.test_recovery import cancelled, decided, now, proposed, repaid
from tests.support.bank import now_of, statement, status_report
from tests.support.builders import AREA, a_claim, a_user, noon, saved
from tests.support.money import a_paid_stay, acting, answer, books, the_ledger_holds
from tests.support.office import Office
from tests.support.paying import PayOffice
from tests.support.stays import UNFILED, a_stay
from workflow.access.reach import EVERYTHING
from workflow.payout.drafting import draft
from workflow.payout.sending import hand_over
from workflow.payout.signing import check_signed, sign
from workflow.recovery.propose import ProposalBasis, propose

SUPPLEMENT = RecoveryKind.SUPPLEMENT


@pytest.fixture
def office(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> PayOffice:
    """The pay office."""
    return PayOffice(Office(database, book, calendar), tmp_path).open()


def signed(of: Office) -> str:
    """Everything that is owed, in a signed batch."""
    with of.database.writing() as session:
        (batch,) = draft(
            session, AREA, "example_csv", day=of.today, now=noon(of.today), actor="cashier",
            most=1000,
        ).batches  # fmt: skip
        sign(session, batch, batch.plan_hash, acting(of, session, "cashier2"))
        return batch.no


def sent(of: Office, no: str, between: Callable[[], Any] = lambda: None) -> list[str]:
    """Handed over, with something `between` the last look and the sending; why what dropped out did."""
    with of.database.writing() as session:
        batch, cashier = find_batch(session, no, EVERYTHING), acting(of, session, "cashier")
        dropped = check_signed(session, batch, cashier).dropped
        between()
        if not dropped:
            hand_over(session, batch, [], of.today, cashier)
    return [why for _, why in dropped]


def test_a_supplement_is_not_cancelled_while_it_is_being_sent(office: PayOffice) -> None:
    at = office.office
    claim = a_paid_stay(at)
    more = decided(at, proposed(at, claim, 10_00, SUPPLEMENT))
    no, came = signed(at), []

    def cancel() -> None:
        try:
            came.append(cancelled(at, more).state)
        except Exception as fault:
            came.append(getattr(fault, "guard", repr(fault)))

    other = threading.Thread(target=cancel)

    def between() -> None:
        other.start()
        other.join(1)

    assert sent(at, no, between) == []
    other.join(30)

    assert came == ["not_under_way"]
    assert now(at, more).state == "open"
    assert books(at, claim, more.no) == {"fund": -10_00, "bank": 10_00}
    the_ledger_holds(at, [claim])


def test_one_recovery_kept_back_of_two_payments_is_looked_at_as_a_whole(office: PayOffice) -> None:
    at = office.office
    claim = a_paid_stay(at)
    both = [a_stay(at, 1_000_00, person_id=claim.person_id) for _ in range(2)]
    for each in both:
        at.approve(each)
    owed = decided(
        at, proposed(at, claim, sum(at.again(e).payable or 0 for e in both)), set_off=True
    )
    no = signed(at)
    repaid(at, owed, "1.00")

    assert sent(at, no) == ["set_off_changed"] * 2

    assert sent(at, signed(at)) == []
    assert now(at, owed).state == "closed"
    the_ledger_holds(at, [claim, *both])


def test_who_approved_a_claim_neither_pays_it_by_hand_nor_confirms_that(office: PayOffice) -> None:
    saved(office.database, a_user("both", Role.APPROVER, Role.CASHIER))
    claim = saved(office.database, a_claim(state="approval", calc="done", payable=100_00))
    office.office.take(claim, "approve", "both")

    for by, second in (("both", "cashier"), ("cashier", "both")):
        refused(
            "same_person", pay_by_hand, office.app, claim.no, by, second, "V1", office.today, "急"
        )

    assert office.standing(claim) == {"payable": 100_00}
    assert office.payments(claim) == []


def test_nothing_is_not_paid_by_hand(office: PayOffice) -> None:
    claim = saved(office.database, a_claim(state="approval", calc="done", payable=0))
    office.office.take(claim, "approve", "approver")

    who = ("cashier", "cashier2", "V1", office.today, "急")
    refused("something_to_pay", pay_by_hand, office.app, claim.no, *who)


def test_two_who_read_the_rest_of_a_batch_at_once_settle_it(office: PayOffice) -> None:
    for _ in range(4):
        _claims, no = office.sent(*[100_00] * 20)
        saying = now_of(office.bank.work())
        files = [office.says(saying[:10]), office.says(saying[10:])]

        came = both_at_once(*(lambda path=path: office.read(path) for path in files))  # type: ignore[misc]

        assert codes(came) == ["done", "done"], came
        assert (office.batch(no).state, office.batch(no).open_items) == ("settled", 0)


def test_a_return_after_the_funds_have_settled_among_themselves_is_an_exception(
    office: PayOffice,
) -> None:
    at = office.office
    claim = a_paid_stay(at)
    found = ProposalBasis(shift={"310100": -50_00, "391100": 50_00})
    with at.database.writing() as session:
        who = acting(at, session, "reviewer", "重新核算")
        more = propose(session, claim.no, SUPPLEMENT, who, funds={"310100": 10_00}, found=found)
    decided(at, more)
    with at.database.reading() as session:
        (payment,) = session.exec(select(Payment.no).where(Payment.claim_id == claim.id))

    assert answer(at, "returned", payment) == ["recovered_already"]

    assert books(at, claim) == {"fund": -UNFILED, "paid": UNFILED}
    the_ledger_holds(at, [claim])


@pytest.mark.parametrize("known", [1, 2])
def test_a_batch_of_which_somebody_was_paid_is_not_rejected(office: PayOffice, known: int) -> None:
    claims, no = office.sent(100_00, 200_00)
    saying = now_of(office.bank.work())
    office.told(saying[:known])

    reading = office.read(status_report(office.folder / "p.xml", [], whole=no))

    assert dict(reading.lines) == {"open": 1}
    assert office.open_lines() == ["contradicts"]
    assert [state(office, claim) for claim in claims] == [
        "paid",
        "paid" if known == 2 else "paying",
    ]
    office.proof()


def test_a_row_that_cannot_be_read_is_shown_with_its_reason_and_without_its_account(
    office: PayOffice,
) -> None:
    office.sent(100_00)
    account = "6222001234567890"
    office.read(office.says([], [f",张三,{account},12x,成功,,,,"]))

    with office.database.reading() as session:
        (line,) = session.exec(select(BankLine).where(BankLine.status == "open"))
        shown = exception_row(exception(line), "zh")

    assert account in line.raw
    assert account not in str(shown)
    assert shown["says"] == line.reason != shown["code"]


def test_a_statement_of_another_account_shows_nothing(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00)
    payment = office.payments(claim)[0].no
    office.goes_to(office.payments(claim)[0].result_due_on + timedelta(days=1))
    office.run("watch_payouts")
    sent = office.payments(claim)[0].sent_on
    office.read(statement(office.folder / "other.xml", [], office.today, first=sent))
    told = (payment, False, "cashier", "", "账单无此笔")
    shipped = (config_folder() / "payout.yaml").read_text(encoding="utf-8")

    def paying_from(account: str) -> App:
        folder = office.folder / account
        shutil.copytree(config_folder(), folder)
        mine = shipped.replace('account: ""', f'account: "{account}"', 1)
        (folder / "payout.yaml").write_text(mine, encoding="utf-8")
        return replace(office.app, settings=replace(office.app.settings, folder=folder))

    refused("statement_or_second_person", establish, paying_from("6000123456789012"), *told)
    establish(paying_from("62000000"), *told)

    assert state(office, claim) == "payment_failed"
