"""Money that comes back as a plain credit (未注明的退汇): suggested as a return, recorded by two cashiers."""

from datetime import date
from pathlib import Path

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.finance.reconcile import reconcile
from jobs.payouts.decisions import establish_returned, resolve
from models import Claim, PaymentState, Recovery
from models.database import Database
from tests.conftest import once
from tests.ledger.test_ledger import answered, commands
from tests.payout.test_payouts import refused
from tests.support.builders import A_DAY, TODAY, saved
from tests.support.camt_messages import OPENING, Booking, credit, debit, statement
from tests.support.office import Office
from tests.support.paydesk import PayDesk

AMOUNT = 200_00
LATER = TODAY + A_DAY


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays."""
    return PayDesk(Office(database, book, calendar), tmp_path).open()


@pytest.fixture
def claim(pays: PayDesk) -> Claim:
    """A claim of 200.00 that was paid, as the statement of its day shows."""
    (owed,) = pays.owe(AMOUNT)
    (no,) = pays.go_out()
    pays.reads(statement(TODAY, debit(no, AMOUNT, TODAY, "R1")))
    pays.office.today = LATER
    return owed


def payment(pays: PayDesk) -> str:
    """The number of the payment."""
    return pays.payments()[0].no


def comes_back(pays: PayDesk, booked: Booking) -> None:
    """The statement of the next day, with this credit."""
    pays.reads(statement(LATER, booked, opening=OPENING - AMOUNT))


def returned(pays: PayDesk, second: str = "cashier2", line: int | None = None) -> None:
    """A cashier says that the payment came back, and another one with them."""
    establish_returned(pays.app, payment(pays), line, "cashier", second, "退汇 户名不符")


def gaps(pays: PayDesk, day: date = LATER) -> list[str]:
    """The differences of a day."""
    return [gap.code for gap in reconcile(pays.app, day, None).gaps]


def test_two_cashiers_record_the_return_and_one_alone_cannot(pays: PayDesk, claim: Claim) -> None:
    comes_back(pays, credit(payment(pays), AMOUNT, LATER, "R2", text="退汇 户名不符"))
    assert [code for code, _, _ in pays.open_lines()] == ["unmarked_credit"]
    for second in ("", "cashier", "reviewer"):
        refused("second_person", returned, pays, second)
    assert gaps(pays) == ["not_in_ledger", "open_exception"]

    returned(pays)

    (its,) = pays.payments()
    assert (its.state, its.booked_on) == (PaymentState.RETURNED, LATER)
    assert pays.office.again(claim).state == "payment_failed"
    assert pays.open_lines() == []
    assert gaps(pays) == gaps(pays, TODAY) == []
    assert pays.proof().holds
    pays.office.take(claim, "correct_account", "intake",
                     facts={"payee_account": "6222080000000000041", "second": "admin"})  # fmt: skip
    pays.go_out()
    assert pays.proof().holds


@once
@pytest.mark.parametrize(
    "named", ["{no}", "退回 {no} 户名不符", "{key}", "附言：医保报销 {claim}", "２３０６00BF"]
)
def test_the_number_may_stand_in_the_words_alone(pays: PayDesk, claim: Claim, named: str) -> None:
    no = payment(pays)
    words = named.format(no=no, key=no.rpartition("-")[0], claim=claim.no)

    comes_back(pays, credit("", AMOUNT, LATER, text=words))

    found = [(code, its) for code, its, _ in pays.open_lines()]
    unknown = named.startswith("２")
    assert found == ([("unmatched_entry", "")] if unknown else [("unmarked_credit", no)])
    line = pays.open_lines()[0][2] if unknown else None
    if unknown:
        refused("credit_on_statement", returned, pays)
    returned(pays, line=line)
    assert (gaps(pays), pays.proof().holds) == ([], True)


@once
def test_a_credit_that_two_messages_tell_is_one_whichever_is_given_to_the_payment(
    pays: PayDesk, claim: Claim
) -> None:
    back = credit("", AMOUNT, LATER, "R2", text="退汇")
    pays.reads(statement(LATER, back, kind="camt.052"))
    comes_back(pays, back)
    ((code, _, line),) = pays.open_lines()

    returned(pays, line=line)

    assert (code, pays.open_lines(), gaps(pays)) == ("unmatched_entry", [], [])
    comes_back(pays, credit("", AMOUNT, LATER, "R2", text="退汇。"))
    assert (pays.open_lines(), gaps(pays)) == ([], [])


@once
def test_another_amount_is_no_return_of_it(pays: PayDesk, claim: Claim) -> None:
    comes_back(pays, credit(payment(pays), AMOUNT - 5_00, LATER))

    refused("credit_on_statement", returned, pays)

    assert pays.payments()[0].state == PaymentState.PAID


@once
def test_a_credit_that_names_another_payment_is_none_of_this_one(pays: PayDesk) -> None:
    pays.owe(AMOUNT, AMOUNT)
    one, two = pays.go_out()
    pays.reads(statement(TODAY, debit(one, AMOUNT, TODAY, "R1"), debit(two, AMOUNT, TODAY, "R2")))
    pays.office.today = LATER
    comes_back(pays, credit(two, AMOUNT, LATER, "R3"))

    refused("credit_on_statement", returned, pays, line=pays.open_lines()[0][2])


@once
def test_without_a_credit_on_a_statement_nothing_came_back(pays: PayDesk, claim: Claim) -> None:
    refused("credit_on_statement", returned, pays)


@once
def test_resolving_the_line_alone_warns_and_the_return_can_still_be_recorded(
    pays: PayDesk, claim: Claim
) -> None:
    comes_back(pays, credit(payment(pays), AMOUNT, LATER))
    line = str(pays.open_lines()[0][2])
    command = ("payout", "resolve", line, "--reason", "已知", "--as", "cashier")

    said = commands(pays)(*command)

    assert said.code == 0
    assert "--returned" in said.out
    assert gaps(pays) == ["not_in_ledger"]
    done = commands(pays)("payout", "establish", payment(pays), "--returned", "--reason", "退汇",
                          "--second", "cashier2", "--as", "cashier", "--json")  # fmt: skip
    assert done.json["state"] == "returned"
    assert gaps(pays) == []


@once
def test_two_may_say_that_the_credit_is_none_of_its(pays: PayDesk, claim: Claim) -> None:
    comes_back(pays, credit(payment(pays), AMOUNT, LATER, text="参保人退还多付"))
    line = pays.open_lines()[0][2]

    done = resolve(pays.app, line, "cashier", "参保人另行退还", "cashier2")

    assert done.still_paid == ""
    assert gaps(pays) == []
    assert [each.code for each in reconcile(pays.app, LATER, None).explained] == ["unmarked_credit"]


@once
def test_a_return_that_a_result_file_told_needs_no_mark_on_the_statement(
    pays: PayDesk, claim: Claim
) -> None:
    answered(pays, "returned", [payment(pays)])

    comes_back(pays, credit(payment(pays), AMOUNT, LATER))

    assert pays.open_lines() == []


@once
def test_money_that_was_claimed_back_cannot_come_back_too(pays: PayDesk, claim: Claim) -> None:
    its = {
        "claim_id": claim.id,
        "claim_no": claim.no,
        "area": claim.area,
        "person_id": claim.person_id,
    }
    asked = {"no": f"{claim.area}ZH1", "kind": "recover", "state": "open", "amount": AMOUNT}
    day = {"applied_on": LATER, "state_since": LATER}
    why = {"reason": "多付", "cause": "by_hand", "proposed_by": "reviewer"}
    saved(pays.office.database, Recovery(**its, **asked, **day, **why))
    comes_back(pays, credit(payment(pays), AMOUNT, LATER))

    refused("still_paid", returned, pays)
