"""Months of a pay office and its bank (有状态测试): whatever happens in whatever order, money is paid once."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import URL

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.payouts.batches import void_batch
from jobs.payouts.decisions import establish, resolve
from models import Claim, ClaimState
from models.database import Database
from tests.support import postgresql
from tests.support.office import Office
from tests.support.paying import BAD, CLOSING, GOOD, PayOffice
from workflow.shared.errors import Refusal

ENDINGS = st.sampled_from((GOOD, GOOD, BAD, CLOSING))


class Months(RuleBasedStateMachine):
    """What clerks, cashiers, runs and the bank do, in any order; a refusal is an answer too."""

    claims: Bundle[Claim] = Bundle("claims")
    files: Bundle[Path] = Bundle("files")
    database: Database
    folder: Path
    book: PolicyBook
    calendar: WorkCalendar

    @initialize()
    def opens(self) -> None:
        self.office = PayOffice(Office(self.database, self.book, self.calendar), self.folder).open()
        self.accounts, self.numbers = count(1), count(1)
        for ending in (GOOD, BAD, CLOSING):
            self.office.owe(100_00, 200_00, account=ending)
        self.a_good_day()

    @rule(
        target=claims,
        fen=st.lists(st.integers(0, 12_345_00), min_size=1, max_size=4),
        ending=ENDINGS,
    )
    def approve(self, fen: list[int], ending: str) -> object:
        return multiple(*self.office.owe(*fen, account=ending))

    @rule(target=claims)
    def look(self) -> object:
        return multiple(*self.office.claims_in(*ClaimState))

    @rule()
    def a_good_day(self) -> None:
        """Everything owed is built, signed, sent, and worked on by the bank."""
        self.office.build()
        for no in self.batches("drafted"):
            self.may_refuse(lambda no=no: self.office.sign(no), "not_empty")
        for no in self.batches("signed"):
            self.office.send(no)
        self.the_bank_works()

    @rule()
    def build(self) -> None:
        self.office.build()

    def batches(self, *states: str) -> list[str]:
        return [b.no for b in self.office.batches() if b.state in states]

    @precondition(lambda self: self.batches("drafted"))
    @rule(data=st.data())
    def sign(self, data: st.DataObject) -> None:
        no = data.draw(st.sampled_from(self.batches("drafted")))
        self.may_refuse(lambda: self.office.sign(no), "not_empty")

    @precondition(lambda self: self.batches("signed", "sent", "unknown"))
    @rule(data=st.data(), again=st.booleans())
    def send(self, data: st.DataObject, again: bool) -> None:
        no = data.draw(st.sampled_from(self.batches("signed", "sent", "unknown")))
        self.may_refuse(lambda: self.office.send(no, again=again), "already_sent")

    @precondition(lambda self: self.batches("drafted", "signed"))
    @rule(data=st.data())
    def void(self, data: st.DataObject) -> None:
        no = data.draw(st.sampled_from(self.batches("drafted", "signed")))
        void_batch(self.office.app, no, "cashier", "更换批次")

    @rule()
    def the_bank_works(self) -> None:
        out = self.folder / "out"
        self.office.bank.take(*(sorted(out.iterdir()) if out.exists() else ()))
        self.office.bank.work()

    @rule(target=files, data=st.data(), pending=st.booleans(), garbage=st.booleans())
    def the_bank_writes(self, data: st.DataObject, pending: bool, garbage: bool) -> Path:
        """Some of what it knows, in any order, and perhaps what was true before."""
        known = [order for order in self.office.bank.orders.values() if order.became != "new"]
        some = data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=9)) if known else []
        saying = []
        for order in some:
            before = "paid" if order.became == "returned" and data.draw(st.booleans()) else ""
            saying.append((order, "pending" if pending else before or order.became))
        return self.office.says(saying, [f"乱码{next(self.numbers)}"] if garbage else [])

    @rule(data=st.data())
    def the_bank_gives_back(self, data: st.DataObject) -> None:
        bank = self.office.bank
        paid = [
            o.no for o in bank.orders.values() if o.became == "paid" and o.account.endswith(CLOSING)
        ]
        if paid:
            bank.give_back(data.draw(st.sampled_from(paid)))
            self.office.told(
                [(o, o.became) for o in bank.orders.values() if o.became == "returned"]
            )

    @rule(path=consumes(files))
    def read_a_file(self, path: Path) -> None:
        self.office.read(path)

    @rule(path=files)
    def read_a_file_twice(self, path: Path) -> None:
        self.office.read(path)
        assert self.office.read(path).known

    @rule(claim=claims, ending=ENDINGS)
    def correct(self, claim: Claim, ending: str) -> None:
        self.may_refuse(lambda: self.office.corrected(claim, ending), "not_from_here")

    @rule(claim=claims, ending=ENDINGS)
    def change_payee(self, claim: Claim, ending: str) -> None:
        account = f"62220000{next(self.accounts):09d}{ending}"
        facts = {"payee_name": "王芳", "payee_account": account, "second": "admin"}
        take = self.office.office.take
        self.may_refuse(
            lambda: take(claim, "change_payee", "intake", facts=facts),
            "not_from_here", "not_in_batch",
        )  # fmt: skip

    @rule(claim=claims)
    def pull_back(self, claim: Claim) -> None:
        take = self.office.office.take
        self.may_refuse(
            lambda: take(claim, "pull_back", "approver", "金额有误"),
            "not_from_here",
            "not_in_batch",
        )

    @rule(claim=claims)
    def by_hand(self, claim: Claim) -> None:
        self.may_refuse(lambda: self.office.by_hand(claim), "not_from_here", "payable_now")

    @rule(days=st.integers(1, 9))
    def days_pass(self, days: int) -> None:
        self.office.goes_to(self.office.today + timedelta(days=days))
        told = self.office.run("build_payouts", "watch_payouts")
        assert not [run["error"] for run in told if run.get("error")]

    @rule(claim=claims, data=st.data())
    def establish(self, claim: Claim, data: st.DataObject) -> None:
        """What is unknown was not paid, says the bank on the telephone, when it was not."""
        for payment in self.office.payments(claim):
            order = self.office.bank.orders.get(payment.no)
            became = order.became if order else "failed"
            if payment.state == "unknown" and became in ("failed", "returned"):
                establish(self.office.app, payment.no, False, "cashier", "cashier2", "银行证实未付")

    @rule()
    def resolve(self) -> None:
        for line in self.office.exceptions():
            resolve(self.office.app, line, "cashier", "不属本机构")

    def may_refuse(self, action: object, *expected: str) -> None:
        try:
            action()  # type: ignore[operator]
        except Refusal as refusal:
            said = getattr(refusal, "guard", refusal.code)
            assert said in expected, refusal

    @invariant()
    def money_is_paid_once(self) -> None:
        if hasattr(self, "office"):
            self.office.proof()

    def teardown(self) -> None:
        """The bank says everything it knows, and what is owed is paid: then all sums are the same."""
        if not hasattr(self, "office"):
            return
        self.the_bank_works()
        self.office.told([(o, o.became) for o in self.office.bank.orders.values()])
        self.resolve()
        for no in self.batches("drafted", "signed"):
            void_batch(self.office.app, no, "cashier", "结束")
        self.office.proof(settled=True)
        for claim in self.office.claims_in(ClaimState.PAYMENT_FAILED):
            self.office.corrected(claim)
        if self.office.claims_in(ClaimState.TO_PAY):
            self.office.sent_again()
            self.office.told()
        assert not self.office.claims_in(ClaimState.TO_PAY)
        assert not self.office.claims_in(ClaimState.PAYING)
        self.office.proof(settled=True)
        self.office.audited()


def play(examples: int, steps: int, machine: type[Months]) -> None:
    how = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    run_state_machine_as_test(machine, settings=how)


@pytest.fixture
def months(book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> Iterator[type[Months]]:
    """The machine, with the books of the office."""

    class Ours(Months):
        pass

    Ours.book, Ours.calendar, Ours.folder = book, calendar, tmp_path
    yield Ours


def emptied(folder: Path) -> None:
    for name in ("in", "out"):
        shutil.rmtree(folder / name, ignore_errors=True)


def test_months_on_sqlite(months: type[Months], sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "yidi.db"
    database = Database(f"sqlite:///{path}")

    class Fresh(months):  # type: ignore[misc,valid-type]
        def __init__(self) -> None:
            database.close()
            for old in tmp_path.glob("yidi.db*"):
                old.unlink()
            shutil.copy(sqlite_template, path)
            emptied(self.folder)
            super().__init__()

    Fresh.database = database
    play(10, 30, Fresh)
    database.close()


def test_months_on_postgresql(
    months: type[Months], pg_database: str, tmp_path: Path, pg_server: URL
) -> None:
    database = Database(pg_database)

    class Fresh(months):  # type: ignore[misc,valid-type]
        def __init__(self) -> None:
            database.close()
            postgresql.empty(pg_database)
            emptied(self.folder)
            super().__init__()

    Fresh.database = database
    try:
        play(5, 30, Fresh)
    finally:
        database.close()
        postgresql.empty(pg_database)
