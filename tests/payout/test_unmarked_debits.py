"""Money that goes out with the payment's number in words alone (只在附言中写明的付款): named, and no proof."""

from pathlib import Path

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.payouts.decisions import establish
from models import PaymentState
from models.database import Database
from tests.conftest import once
from tests.ledger.test_ledger import commands
from tests.payout.test_payouts import refused
from tests.support.builders import A_DAY, TODAY
from tests.support.camt_messages import debit, message, part, statement
from tests.support.office import Office
from tests.support.paydesk import PayDesk

AMOUNT = 200_00


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays two claims in one batch."""
    pays = PayDesk(Office(database, book, calendar), tmp_path).open()
    pays.owe(AMOUNT, 300_00)
    pays.go_out()
    return pays


@once
@pytest.mark.parametrize("named", ["{no}", "付 {key}", "附言：医保报销 {claim}"])
def test_an_exception_says_which_payment_a_debit_names(pays: PayDesk, named: str) -> None:
    its, _other = pays.payments()
    words = named.format(no=its.no, key=its.no.rpartition("-")[0], claim=its.claim_no)

    pays.reads(statement(TODAY, debit("", AMOUNT, TODAY, "R1", text=words)))

    assert [(code, no) for code, no, _ in pays.open_lines()] == [("unmarked_debit", "")]
    shown = commands(pays)("payout", "exceptions", "--json").out
    assert its.no in shown
    assert pays.payments()[0].state == PaymentState.SENT


@once
def test_another_amount_or_a_number_of_nobody_is_a_booking_of_no_payment(pays: PayDesk) -> None:
    its, _other = pays.payments()

    pays.reads(
        statement(TODAY, debit("", 1_00, TODAY, "R1", text=its.no), debit("", AMOUNT, TODAY, "R2"))
    )

    assert [code for code, _, _ in pays.open_lines()] == ["unmatched_entry", "unmatched_entry"]


@pytest.mark.parametrize("text", ["{no}", ""], ids=["named", "of the same amount"])
def test_one_cashier_alone_does_not_say_that_it_was_not_paid(pays: PayDesk, text: str) -> None:
    its, _other = pays.payments()
    until = its.result_due_on
    booked = debit("", AMOUNT, TODAY, "R1", text=text.format(no=its.no))
    pays.office.today = until + A_DAY
    pays.reads(message(part(until, booked, first=TODAY)))
    pays.office.run("watch_payouts")
    told = (pays.app, its.no, False, "cashier")

    refused("not_booked_whole", establish, *told, "", "账单无此笔")

    establish(*told, "cashier2", "银行来函：本笔未付")
    assert pays.payments()[0].state == PaymentState.FAILED


@once
def test_nor_where_the_bank_paid_another_amount_for_it(pays: PayDesk) -> None:
    its, _other = pays.payments()
    pays.office.today = its.result_due_on + A_DAY
    booked = debit(its.no, AMOUNT + 1, TODAY, "R1")
    pays.reads(message(part(its.result_due_on, booked, first=TODAY)))
    pays.office.run("watch_payouts")
    assert [code for code, _, _ in pays.open_lines()] == ["amount_differs"]

    refused("not_booked_whole", establish, pays.app, its.no, False, "cashier", "", "账单无此笔")
