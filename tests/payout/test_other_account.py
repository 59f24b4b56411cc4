"""A booking on an account from which its payment is not paid (非付款账户的记账): it says nothing of the payment."""

from dataclasses import replace
from pathlib import Path

import pytest

from config.payout import AreaBank, Banks, load_payout
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.banking.errors import BankFileRefused
from jobs.finance.reconcile import reconcile
from jobs.payouts.decisions import establish, resolve
from models import PaymentState
from models.database import Database
from tests.conftest import once
from tests.payout.test_payouts import refused
from tests.support.bankside import DEBTOR
from tests.support.builders import A_DAY, AREA, TODAY
from tests.support.camt_messages import credit, debit, message, part
from tests.support.office import Office
from tests.support.paydesk import PayDesk

AMOUNT, OWN = 200_00, "6000999999999999"


@pytest.fixture
def pays(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> PayDesk:  # fmt: skip
    """An office whose area pays from an account of its own; the others pay from another."""
    others = AreaBank("example_csv", DEBTOR)
    pays_from(monkeypatch, {"default": others, AREA: own_account()})
    return PayDesk(Office(database, book, calendar), tmp_path).open()


def own_account(*former: str, account: str = OWN) -> AreaBank:
    """The account of the area, and those before it."""
    return AreaBank("example_csv", replace(DEBTOR, account=account, former=former))


def pays_from(monkeypatch: pytest.MonkeyPatch, areas: dict[str, AreaBank]) -> None:
    """From now on the areas pay from these accounts."""
    shipped = load_payout()
    mine = replace(shipped, banks=Banks(shipped.banks.banks, areas))
    monkeypatch.setattr("jobs.payouts.settings._as_of", lambda _folder, _changed: mine)


@once
def test_a_booking_on_another_area_s_account_pays_and_returns_nothing(pays: PayDesk) -> None:
    pays.owe(AMOUNT)
    (no,) = pays.go_out()
    booked = (debit(no, AMOUNT, TODAY, "R1"), credit(no, AMOUNT, TODAY, "R2", marked=True))

    pays.reads(message(part(TODAY, *booked)))

    assert [code for code, _, _ in pays.open_lines()] == ["other_account", "other_account"]
    assert pays.payments()[0].state == PaymentState.SENT
    pays.reads(message(part(TODAY, debit(no, AMOUNT, TODAY, "R1"), account=OWN)))
    assert pays.payments()[0].state == PaymentState.PAID
    assert len(pays.open_lines()) == 2, "no second debit: the other account is not the payment's"


@once
def test_it_is_a_difference_of_the_day_until_somebody_resolved_it(pays: PayDesk) -> None:
    pays.owe(AMOUNT)
    (no,) = pays.go_out()
    pays.reads(message(part(TODAY, debit(no, AMOUNT, TODAY, "R1"), account=OWN)))
    pays.reads(message(part(TODAY, debit(no, AMOUNT, TODAY, "R1"))))
    ((code, _, line),) = pays.open_lines()
    assert code == "other_account"
    assert reconcile(pays.app, TODAY, None).gaps

    resolve(pays.app, line, "cashier", "银行串户，已更正")

    assert [gap.code for gap in reconcile(pays.app, TODAY, None).gaps] == []
    assert [(e.code, e.amount) for e in reconcile(pays.app, TODAY, None).explained] == [
        ("resolved_entry", AMOUNT)
    ]
    assert reconcile(pays.app, TODAY + A_DAY, None).gaps == []


@once
def test_after_a_change_of_account_the_statements_of_the_old_one_still_count(
    pays: PayDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pays.owe(AMOUNT)
    (no,) = pays.go_out()
    old = message(part(TODAY, debit(no, AMOUNT, TODAY, "R1"), account=OWN))
    new = "6000888888888888"
    pays_from(monkeypatch, {"default": own_account(account=new)})
    with pytest.raises(BankFileRefused) as told:
        pays.reads(old)
    assert told.value.code == "bank_unknown_account"

    pays_from(monkeypatch, {"default": own_account(OWN, account=new)})
    pays.reads(old)

    assert pays.payments()[0].state == PaymentState.PAID
    assert (pays.open_lines(), reconcile(pays.app, TODAY, None).gaps) == ([], [])
    assert reconcile(pays.app, TODAY, AREA).gaps == []


@once
def test_the_new_account_does_not_prove_what_the_old_one_did_not_pay(
    pays: PayDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pays.owe(AMOUNT)
    (no,) = pays.go_out()
    its = pays.payments()[0]
    pays.office.today = its.result_due_on + A_DAY
    pays.office.run("watch_payouts")
    new = "6000888888888888"
    pays_from(monkeypatch, {"default": own_account(OWN, account=new)})
    pays.reads(message(part(its.result_due_on, first=TODAY, account=new)))

    refused(
        "statement_or_second_person", establish, pays.app, no, False, "cashier", "", "账单无此笔"
    )

    pays.reads(message(part(its.result_due_on, first=TODAY, account=OWN)))
    establish(pays.app, no, False, "cashier", "", "账单无此笔")
