"""What the bank answers (银行回复): in any order, any number of times, and whatever it cannot mean."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.errors import YidiError
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.payouts.answers import read_file
from jobs.payouts.batches import void_batch
from jobs.payouts.decisions import establish, resolve
from models import Role
from models.database import Database
from tests.conftest import once
from tests.payout.test_payouts import both_at_once, codes, refused, state
from tests.support.bank import now_of, result_file, statement, status_report
from tests.support.builders import A_DAY, TODAY, a_user, saved
from tests.support.office import Office
from tests.support.paying import BAD, CLOSING, PayOffice
from workflow.shared.errors import GuardFailedError

pytestmark = once


@pytest.fixture
def office(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> PayOffice:
    """The pay office."""
    return PayOffice(Office(database, book, calendar), tmp_path).open()


def counted(reading: Any) -> dict[str, int]:
    return dict(reading.lines)


def test_the_same_file_changes_nothing_the_second_time(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00)
    path = office.says(now_of(office.bank.work()))
    first = office.read(path)
    assert (first.known, counted(first)) == (False, {"applied": 1})

    second = office.read(path)

    assert (second.known, counted(second)) == (True, {"applied": 1})
    assert state(office, claim) == "paid"
    office.proof(settled=True)


def test_the_same_file_read_by_two_at_once_is_booked_once(office: PayOffice) -> None:
    claims, _ = office.sent(*[100_00] * 10)
    path = office.says(now_of(office.bank.work()))

    came = both_at_once(lambda: office.read(path), lambda: office.read(path))

    assert codes(came) == ["done", "done"], came
    assert sorted(reading.known for reading in came) == [False, True]
    assert {state(office, claim) for claim in claims} == {"paid"}
    office.proof(settled=True)


def test_a_cashier_of_another_area_books_no_file_of_this_one(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00)
    path = office.says(now_of(office.bank.work()))
    away = a_user("away", Role.CASHIER)
    away.areas = ["110100"]
    saved(office.office.database, away)

    refused("file_of_other_areas", lambda: read_file(office.app, path, "away"))

    assert state(office, claim) == "paying"
    assert counted(office.read(path)) == {"applied": 1}


def test_other_files_with_the_same_lines_are_known(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00)
    saying = now_of(office.bank.work())
    office.told(saying)
    office.goes_to(TODAY + timedelta(days=1))

    assert counted(office.told(saying)) == {"repeated": 1}
    assert counted(office.told([*saying, *saying])) == {"repeated": 2}
    folder = office.folder / "in"
    report = office.read(status_report(folder / "p.xml", saying))
    booked = office.read(statement(folder / "c.xml", saying, TODAY))

    assert (counted(report), counted(booked)) == ({"repeated": 1}, {"repeated": 1, "applied": 1})
    assert office.standing(claim) == {"paid": 100_00}
    office.proof(settled=True)


def test_part_today_and_the_rest_tomorrow(office: PayOffice) -> None:
    claims, no = office.sent(100_00, 200_00, 300_00)
    first, *rest = now_of(office.bank.work())

    office.told([first, *((order, "pending") for order, _ in rest)])
    assert [state(office, claim) for claim in claims] == ["paid", "paying", "paying"]
    assert (office.batch(no).state, office.batch(no).open_items) == ("sent", 2)
    office.told(list(reversed(rest)))

    assert (office.batch(no).state, office.batch(no).open_items) == ("settled", 0)
    office.proof(settled=True)


def test_garbage_is_kept_and_holds_up_no_other_line(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00)
    garbage = ["XX-1,甲,1,1.00,成功,,,,", "乱码", "P9,甲,1,abc,成功,,,,"]

    reading = office.read(office.says(now_of(office.bank.work()), garbage))

    assert counted(reading) == {"applied": 1, "open": 3}
    assert office.open_lines() == ["unknown_payment", "bank_bad_row", "bank_bad_amount"]
    assert {e["raw"] for e in reading.exceptions} >= set(garbage[1:])
    for line in [e["line"] for e in reading.exceptions]:
        refused("reason_required", resolve, office.app, line, "cashier", " ")
        refused("wrong_role", resolve, office.app, line, "reviewer", "不属本机构")
        resolve(office.app, line, "cashier", "不属本机构")
        refused("unknown_exception", resolve, office.app, line, "cashier", "不属本机构")
    assert office.open_lines() == []
    assert state(office, claim) == "paid"


def test_a_file_that_is_cut_off_changes_nothing(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00)
    saying = now_of(office.bank.work())
    whole = statement(office.folder / "c.xml", saying, TODAY)
    half = office.folder / "half.xml"
    half.write_bytes(whole.read_bytes()[:-200])
    empty = office.folder / "empty.csv"
    empty.write_bytes(b"")

    refused("file_empty", office.read, empty)
    with pytest.raises(YidiError):
        office.read(half)

    assert state(office, claim) == "paying"
    office.read(whole)
    assert state(office, claim) == "paid"


def test_only_a_cashier_reads_what_the_bank_says(office: PayOffice) -> None:
    office.sent(100_00)
    path = office.says(now_of(office.bank.work()))
    refused("wrong_role", office.read, path, by="reviewer")
    office.proof()


CONTRADICTIONS = {
    "failed after paid": ("paid", "failed", "paid"),
    "paid after failed": ("failed", "paid", "payment_failed"),
}


@pytest.mark.parametrize("what", CONTRADICTIONS)
def test_a_result_that_contradicts_is_an_exception_and_overwrites_nothing(
    office: PayOffice, what: str
) -> None:
    first, second, ends = CONTRADICTIONS[what]
    (claim,), _ = office.sent(100_00)
    (order,) = office.bank.work()
    office.told([(order, first)])
    before = office.payments(claim)

    assert counted(office.told([(order, second)])) == {"open": 1}

    assert office.open_lines() == ["contradicts"]
    assert (state(office, claim), office.payments(claim)) == (ends, before)
    office.proof()


def test_nobody_is_paid_again_while_the_bank_contradicts_itself(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00)
    (order,) = office.bank.work()
    office.told([(order, "failed")])
    office.corrected(claim)
    (batch,) = office.build().batches
    office.sign(batch.no)

    office.told([(order, "paid")])

    assert office.send(batch.no) == []
    assert office.states(claim) == ["failed", "dropped"]
    assert office.build().left_out == [(claim.no, "bank_exception")]
    refused("payable_now", office.by_hand, claim)
    office.proof()


def test_what_was_said_to_have_failed_was_paid_after_all(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00)
    (order,) = office.bank.work()
    office.told([(order, "failed")])
    office.told([(order, "paid")])
    no = office.payments(claim)[0].no
    refused("second_person", establish, office.app, no, True, "cashier", "cashier", "银行回单")
    refused("reason_required", establish, office.app, no, True, "cashier", "cashier2", "")

    establish(office.app, no, True, "cashier", "cashier2", "银行回单 0304")

    assert (state(office, claim), office.standing(claim)) == ("paid", {"paid": 100_00})
    office.proof(settled=True)
    office.audited()


def test_paid_after_all_is_refused_once_the_claim_is_owed_again(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00)
    (order,) = office.bank.work()
    office.told([(order, "failed")])
    office.corrected(claim)
    no = office.payments(claim)[0].no
    for _ in range(2):  # owed again, and planned again
        refused(
            "not_owed_again", establish, office.app, no, True, "cashier", "cashier2", "银行回单"
        )
        office.build()
    assert state(office, claim) == "to_pay"
    office.proof()
    # The way out: what the bank paid is recorded with its voucher, and never sent.
    void_batch(office.app, office.payments(claim)[-1].batch_no, "cashier", "银行已付")
    office.told([(order, "paid")])
    (exception,) = office.exceptions()
    resolve(office.app, exception, "cashier", "银行回单 0304：已付")
    office.by_hand(claim, voucher="回单 0304")
    assert office.standing(claim) == {"paid": 100_00}
    assert office.build().batches == []


@pytest.mark.parametrize("field", ["amount", "account"])
def test_another_amount_or_account_is_an_exception(office: PayOffice, field: str) -> None:
    (claim,), _ = office.sent(100_00)
    (order,) = office.bank.work()
    setattr(order, field, {"amount": 99_99, "account": "62220000000009999"}[field])

    office.told([(order, "paid")])

    assert office.open_lines() == [f"{field}_differs"]
    assert state(office, claim) == "paying"


def test_an_answer_about_what_was_never_sent(office: PayOffice) -> None:
    office.owe(100_00)
    office.build()
    (payment,) = office.payments()
    from tests.support.bank import Order

    ghost = Order(payment.no, payment.payee_account, payment.payee_name, payment.amount)
    office.told([(ghost, "paid")])

    assert office.open_lines() == ["never_sent"]


def test_the_bank_rejects_a_whole_batch(office: PayOffice) -> None:
    claims, no = office.sent(100_00, 200_00)
    path = office.folder / "p.xml"

    reading = office.read(status_report(path, [], whole=no))

    assert counted(reading) == {"applied": 1}
    assert [state(office, claim) for claim in claims] == ["payment_failed"] * 2
    assert office.batch(no).state == "settled"
    office.proof()


def test_no_result_in_time_is_unknown_and_nobody_pays_it_again(office: PayOffice) -> None:
    office.goes_to(date(2026, 3, 5))
    (claim,), no = office.sent(100_00)
    assert office.batch(no).result_due_on == date(2026, 3, 10)
    office.goes_to(date(2026, 3, 10))
    office.run("watch_payouts")
    assert office.batch(no).state == "sent"

    office.goes_to(date(2026, 3, 11))
    office.run("watch_payouts")

    assert (office.batch(no).state, office.states(claim)) == ("unknown", ["unknown"])
    assert state(office, claim) == "paying"
    office.run("build_payouts")
    assert office.build().batches == []
    refused("not_from_here", office.by_hand, claim)
    # And then the answer comes.
    office.told()
    assert (office.batch(no).state, state(office, claim)) == ("settled", "paid")
    office.proof(settled=True)


@pytest.mark.parametrize("how", ["statement", "second"])
def test_what_is_unknown_is_given_up_by_two_or_by_a_statement(office: PayOffice, how: str) -> None:
    (claim,), no = office.sent(100_00)
    payment = office.payments(claim)[0].no
    refused("not_from_here", establish, office.app, payment, False, "cashier", "cashier2", "未付")
    office.goes_to(date(2026, 3, 16))
    office.run("watch_payouts")
    sent, due = office.payments(claim)[0].sent_on, office.payments(claim)[0].result_due_on
    gap = due - A_DAY
    # A statement that reaches the day is not enough: every day has to be seen.
    office.read(statement(office.folder / "early.xml", [], gap - A_DAY, first=sent))
    office.read(statement(office.folder / "late.xml", [], due))
    guard = "statement_or_second_person"
    with pytest.raises(GuardFailedError, match=gap.isoformat()) as missing:
        establish(office.app, payment, False, "cashier", "", "账单无此笔")
    assert missing.value.values == {"missing": gap.isoformat()}
    refused(guard, establish, office.app, payment, False, "cashier", "", "账单无此笔")
    refused(guard, establish, office.app, payment, False, "cashier", "cashier", "账单无此笔")
    refused("reason_required", establish, office.app, payment, False, "cashier", "cashier2", "")
    if how == "statement":
        office.read(statement(office.folder / "gap.xml", [], gap))
    second = "cashier2" if how == "second" else ""

    establish(office.app, payment, False, "cashier", second, "账单无此笔")

    assert (state(office, claim), office.batch(no).state) == ("payment_failed", "settled")
    assert office.standing(claim) == {"back": 100_00}
    office.proof()


@pytest.mark.parametrize("named", ["", "batch", "file"])
def test_a_batch_that_was_booked_as_one_sum_proves_nothing_of_one_payment(
    office: PayOffice, named: str
) -> None:
    (claim, _), no = office.sent(100_00, 200_00)
    its = office.payments(claim)[0]
    office.goes_to(its.result_due_on + A_DAY)
    office.run("watch_payouts")
    batch = {"": "", "batch": no, "file": f"{no}-1"}[named]
    office.read(
        statement(office.folder / "all.xml", [], its.result_due_on, first=its.sent_on,
                  sums=[(batch, 300_00)])
    )  # fmt: skip
    told = (office.app, its.no, False, "cashier")

    refused("not_booked_whole", establish, *told, "", "账单无此笔")
    refused("not_booked_whole", establish, *told, "cashier", "账单无此笔")

    establish(*told, "cashier2", "银行来函：本笔未付")
    assert state(office, claim) == "payment_failed"
    assert office.open_lines() == ([] if named else ["unmatched_entry"])
    office.proof()


def test_a_sum_of_a_batch_that_is_none_of_ours_is_an_exception_at_once(office: PayOffice) -> None:
    _, no = office.sent(100_00)

    reading = office.read(
        statement(office.folder / "s.xml", [], office.today,
                  sums=[("230600PC2026030400009X", 70_00), (no, 100_00), (f"{no}-7", 5_00)])
    )  # fmt: skip

    assert office.open_lines() == ["unknown_batch"] * 2
    assert dict(reading.lines) == {"open": 2, "applied": 1}


def test_a_return_of_what_was_never_said_to_be_paid(office: PayOffice) -> None:
    (claim,), _ = office.sent(100_00, account=CLOSING)
    (order,) = office.bank.work()
    office.bank.give_back(order.no)

    office.told([(order, "returned")])

    assert (office.states(claim), state(office, claim)) == (["returned"], "payment_failed")
    assert counted(office.told([(order, "paid")])) == {"repeated": 1}
    assert office.open_lines() == []
    office.proof(settled=True)


def test_the_order_of_the_answers_makes_no_difference(office: PayOffice) -> None:
    orders = st.lists(st.sampled_from(("pending", "paid", "returned")), max_size=4)
    day = iter(TODAY + timedelta(days=n) for n in range(10_000))

    @settings(max_examples=12)
    @given(more=orders, data=st.data(), together=st.booleans())
    def ends_alike(more: list[str], data: st.DataObject, together: bool) -> None:
        office.goes_to(next(day))
        (claim,), _ = office.sent(100_00, account=CLOSING)
        (order,) = office.bank.work()
        office.bank.give_back(order.no)
        said = data.draw(st.permutations(["paid", "returned", *more]))
        for part in [said] if together else [[each] for each in said]:
            office.told([(order, each) for each in part])
        assert office.states(claim) == ["returned"]
        assert office.standing(claim) == {"back": 100_00}
        assert office.open_lines() == []

    ends_alike()
    office.proof(settled=True)
    office.audited()


def test_one_bad_account_among_many(office: PayOffice) -> None:
    good = office.owe(100_00, 200_00)
    (bad,) = office.owe(300_00, account=BAD)
    no = office.sent_again()
    path = result_file(office.folder / "r.csv", now_of(office.bank.work()), TODAY)
    office.read(path)
    assert [state(office, claim) for claim in (*good, bad)] == ["paid", "paid", "payment_failed"]
    assert office.batch(no).state == "settled"
    office.proof(settled=True)


def test_a_claim_knows_nothing_of_the_other_one(office: PayOffice) -> None:
    """Locks of one claim's answer hold up no other one's."""
    one, _ = office.sent(100_00)
    two, _ = office.sent(200_00)
    first, second = now_of(office.bank.work())
    paths = [office.says([first]), office.says([second])]

    came = both_at_once(*[lambda path=path: office.read(path) for path in paths])  # type: ignore[misc]

    assert codes(came) == ["done", "done"], came
    assert {state(office, claim) for claim in (*one, *two)} == {"paid"}
    office.proof(settled=True)
