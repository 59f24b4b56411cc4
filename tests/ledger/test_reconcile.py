"""A day is reconciled (对账): ledger, payments and bank statement agree to the 分, or it is said where not."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.finance.reconcile import reconcile
from jobs.payouts.batches import pay_by_hand
from models import PaymentState
from models.database import Database
from tests.ledger.test_ledger import answered, commands
from tests.support.builders import A_DAY, AREA, TODAY
from tests.support.office import Office
from tests.support.paydesk import PayDesk


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays."""
    return PayDesk(Office(database, book, calendar), tmp_path).open()


def gaps(pays: PayDesk, day: date = TODAY, area: str | None = None) -> list[tuple[str, str]]:
    """The differences of a day: code and what each is about."""
    return [(gap.code, gap.about) for gap in reconcile(pays.app, day, area).gaps]


def test_a_day_on_which_nothing_moved_agrees(pays: PayDesk) -> None:
    pays.owe(10_00)
    pays.build()

    assert not gaps(pays)


def test_payments_that_the_statement_shows_agree(pays: PayDesk) -> None:
    pays.owe(10_00, 20_00)
    one, two = pays.go_out()

    pays.bank_says(TODAY, (one, 10_00, False), (two, 20_00, False))

    found = reconcile(pays.app, TODAY, AREA)
    assert not found.gaps
    assert {payment.state for payment in pays.payments()} == {PaymentState.PAID}
    assert pays.proof().holds


def test_a_day_without_its_statement_does_not_agree(pays: PayDesk) -> None:
    pays.owe(10_00)
    answered(pays, "paid", pays.go_out())

    assert [code for code, _ in gaps(pays)] == ["statement_missing"]


def test_what_the_ledger_has_and_the_bank_has_not_is_named(pays: PayDesk) -> None:
    pays.owe(10_00, 20_00)
    one, two = pays.go_out()
    answered(pays, "paid", [two])

    pays.bank_says(TODAY, (one, 10_00, False))

    assert gaps(pays) == [("not_at_bank", two)]


def test_what_the_bank_has_on_another_day_is_named_on_both(pays: PayDesk) -> None:
    pays.owe(10_00)
    (one,) = pays.go_out()
    answered(pays, "paid", [one])
    pays.bank_says(TODAY)
    later = TODAY + A_DAY

    pays.bank_says(later, (one, 10_00, False))

    assert gaps(pays) == [("other_day", one)]
    assert gaps(pays, later) == [("other_day", one)]


def test_what_the_bank_has_and_the_ledger_has_not_is_named(pays: PayDesk) -> None:
    pays.owe(10_00)
    (one,) = pays.go_out()
    answered(pays, "failed", [one])

    pays.bank_says(TODAY, (one, 10_00, False), ("230600BF20260304000099X-1", 5_00, False))

    found = dict(map(reversed, gaps(pays)))  # type: ignore[arg-type]
    assert found["230600BF20260304000099X-1"] == found[one] == "not_in_ledger"
    assert "open_exception" in {code for code, _ in gaps(pays)}


def test_another_amount_is_named_to_the_fen(pays: PayDesk) -> None:
    pays.owe(10_00)
    (one,) = pays.go_out()
    answered(pays, "paid", [one])

    pays.bank_says(TODAY, (one, 10_01, False))

    found = {gap.code: gap.values for gap in reconcile(pays.app, TODAY, None).gaps}
    assert found["other_amount"]["expected"] == "10.00"
    assert found["other_amount"]["amount"] == "10.01"


def test_a_return_after_weeks_agrees_on_both_days(pays: PayDesk) -> None:
    pays.owe(10_00)
    (one,) = pays.go_out()
    pays.bank_says(TODAY, (one, 10_00, False))
    later = date(2026, 3, 24)
    pays.office.today = later

    pays.bank_says(later, (one, 10_00, True), opening=1_000_000_00 - 10_00)

    assert not gaps(pays, TODAY) and not gaps(pays, later)
    assert pays.payments()[0].state == PaymentState.RETURNED
    assert pays.proof().holds


def test_a_statement_that_does_not_add_up_is_named(pays: PayDesk) -> None:
    pays.owe(10_00)
    (one,) = pays.go_out()

    pays.bank_says(TODAY, (one, 10_00, False), off=1)

    assert "statement_does_not_add_up" in {code for code, _ in gaps(pays)}


def test_a_statement_that_does_not_follow_the_one_before_is_named(pays: PayDesk) -> None:
    pays.owe(10_00)
    (one,) = pays.go_out()
    pays.bank_says(TODAY - A_DAY, opening=2_000_00)

    pays.bank_says(TODAY, (one, 10_00, False))

    assert [code for code, _ in gaps(pays)] == ["statement_gap"]


def test_what_was_sent_is_what_the_ledger_took_to_the_bank(pays: PayDesk) -> None:
    pays.owe(10_00)
    (one,) = pays.go_out()
    pays.bank_says(TODAY, (one, 10_00, False))
    with pays.office.database.writing() as session:
        session.execute(text("UPDATE payment SET amount = 1001"))

    assert ("sent_differs", one) in gaps(pays)


def test_a_payment_by_hand_needs_no_statement(pays: PayDesk) -> None:
    (claim,) = pays.owe(10_00)
    pay_by_hand(pays.app, claim.no, "cashier", "cashier2", "V1", TODAY, "急需")

    assert not gaps(pays)
    assert pays.proof().holds


def test_the_command_shows_three_sides_and_exits_1_while_they_differ(pays: PayDesk) -> None:
    pays.owe(10_00)
    (one,) = pays.go_out()
    answered(pays, "paid", [one])
    cli = commands(pays)

    before = cli("reconcile", "--on", TODAY, "--json")
    pays.bank_says(TODAY, (one, 10_00, False))
    after = cli("reconcile", "--on", TODAY, "--json")

    assert (before.code, after.code) == (1, 0)
    assert before.json["differences"][0]["code"] == "statement_missing"
    assert after.json["ok"] and after.json["bank"]["debit"] == {"count": 1, "amount": "10.00"}
    assert after.json["payments"]["paid"] == {"count": 1, "amount": "10.00"}
    assert after.json["ledger"]["confirm"] == {"count": 1, "amount": "10.00"}
