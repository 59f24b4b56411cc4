"""Two at one moment (同时办理): who decides on paid money while the bank returns it, who reads huge files."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.payouts import answers
from models import Claim, Payment
from models.database import Database
from tests.conftest import on_postgresql
from tests.payout.test_payouts import refused, state
from tests.recovery.test_recovery import decided, now, proposed
from tests.support.bank import now_of
from tests.support.daemons import until
from tests.support.money import a_paid_stay, acting, answer, books, the_ledger_holds
from tests.support.office import Office
from tests.support.paying import BAD, PayOffice
from tests.support.stays import UNFILED
from workflow.payout import bank_results, locked_payments
from workflow.recovery import decisions


@pytest.fixture
def office(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> PayOffice:
    """The pay office."""
    return PayOffice(Office(database, book, calendar), tmp_path).open()


class Other:
    """Somebody else at work meanwhile: what came of it, or the refusal."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.came: Any = None
        self._thread = threading.Thread(target=self._do, args=(work,))
        self._thread.start()

    def _do(self, work: Callable[[], Any]) -> None:
        try:
            self.came = work()
        except Exception as fault:
            self.came = fault

    def done(self) -> Any:
        """When he is through."""
        self._thread.join(600)
        assert not self._thread.is_alive()
        return self.came


def waiting(database: Database, many: int) -> None:
    """Until so many wait for a lock."""
    query = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")

    def wait() -> bool:
        with database.reading() as session:
            return bool(session.execute(query).scalar_one() >= many)

    until(wait)


def payment_of(office: PayOffice, claim: Claim) -> str:
    """The number of its newest payment."""
    return office.payments(claim)[-1].no


def test_money_that_is_being_claimed_back_does_not_come_back_from_the_bank_too(
    office: PayOffice,
) -> None:
    at = office.office
    claim = a_paid_stay(at)
    asked, no = proposed(at, claim, 300_00), payment_of(office, claim)

    with at.database.writing() as session:
        decisions.decide(session, asked.no, acting(at, session, "approver", "同意"))
        other = Other(lambda: answer(at, "returned", no))
        time.sleep(0.5)

    assert other.done() == ["recovered_already"]
    assert (state(office, claim), now(at, asked).state) == ("paid", "open")
    assert books(at, claim) == {
        "fund": -UNFILED, "paid": UNFILED - 300_00, "recoverable": 300_00,
    }  # fmt: skip
    the_ledger_holds(at, [claim])


def test_money_that_is_coming_back_from_the_bank_is_not_claimed_back_too(office: PayOffice) -> None:
    at = office.office
    claim = a_paid_stay(at)
    asked, no = proposed(at, claim, 300_00), payment_of(office, claim)
    said = bank_results.BankResult(no, "returned", None, "", "", "", "", at.today)

    with at.database.writing() as session:
        bank_results.apply(session, [said], acting(at, session, "cashier"))
        other = Other(lambda: decided(at, asked))
        time.sleep(0.5)

    assert getattr(other.done(), "guard", other.came) == "claim_paid"
    assert (state(office, claim), now(at, asked).state) == ("payment_failed", "proposed")
    assert books(at, claim) == {"fund": -UNFILED, "back": UNFILED}
    the_ledger_holds(at, [claim])


@on_postgresql
def test_the_payments_of_huge_files_are_held_in_one_order(
    office: PayOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locked_payments, "MANY", 2)  # So many are looked up at once.
    (first,), _ = office.sent(100_00, account=BAD)
    office.told()
    (second,), _ = office.sent(200_00)
    office.corrected(first)
    office.sent_again()
    # A second attempt has an early number and a late place in the table.
    failed, again = office.payments(first)
    (late,) = office.payments(second)
    assert failed.no < again.no < late.no
    assert failed.id < late.id < again.id  # type: ignore[operator]

    def hold(*payments: Payment) -> Callable[[], Any]:
        def held() -> int:
            with office.database.writing() as session:
                return len(
                    locked_payments.lock_payments(session, {payment.no for payment in payments})
                )

        return held

    with office.database.writing() as session:
        locked_payments.lock_payments(session, {again.no})
        whole = Other(hold(failed, again, late))
        waiting(office.database, 1)
        part = Other(hold(again, late))
        waiting(office.database, 2)

    assert (whole.done(), part.done()) == (3, 2)


@on_postgresql
def test_a_file_that_waited_for_somebody_who_waited_for_it_is_read_once_more(
    office: PayOffice,
) -> None:
    (claim,), no = office.sent(100_00)
    path, payment = office.says(now_of(office.bank.work())), payment_of(office, claim)

    with office.database.writing() as session:
        # Whoever looks first finds that they wait for each other; it shall not be this one.
        session.execute(text("SET LOCAL deadlock_timeout = '60s'"))
        session.execute(text("SELECT 1 FROM payout WHERE no = :no FOR UPDATE"), {"no": no})
        other = Other(lambda: office.read(path))
        waiting(office.database, 1)
        session.execute(text("SELECT 1 FROM payment WHERE no = :no FOR UPDATE"), {"no": payment})

    assert dict(other.done().lines) == {"applied": 1}
    assert (state(office, claim), office.batch(no).state) == ("paid", "settled")
    office.proof(settled=True)


@on_postgresql
def test_a_file_that_gets_in_the_way_twice_is_refused_in_a_sentence(
    office: PayOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    (claim,), _ = office.sent(100_00)
    path = office.says(now_of(office.bank.work()))
    tried: list[str] = []

    class Deadlock(Exception):
        """What the driver raises."""

        sqlstate = "40P01"

    def deadlock(_app: Any, _told: Any, reading: Any) -> None:
        tried.append(reading.name)
        raise OperationalError("", {}, Deadlock("检测到死锁"))

    with monkeypatch.context() as once:
        once.setattr(answers, "_booked", deadlock)
        refused("read_again", office.read, path)

    assert tried == [path.name] * 2
    assert state(office, claim) == "paying"
    office.read(path)
    assert state(office, claim) == "paid"
