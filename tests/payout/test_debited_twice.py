"""A second debit of a payment (重复扣款) is no repetition: it is named until two people explained it."""

from datetime import date
from pathlib import Path

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.finance.reconcile import reconcile
from jobs.payouts.decisions import resolve
from models import PaymentState
from models.database import Database
from tests.conftest import once
from tests.ledger.test_ledger import answered, commands
from tests.payout.test_payouts import refused
from tests.support.builders import A_DAY, TODAY
from tests.support.camt_messages import (
    OPENING,
    credit,
    debit,
    message,
    part,
    statement,
    whole,
)
from tests.support.office import Office
from tests.support.paydesk import PayDesk

AMOUNT = 200_00
LEFT = OPENING - AMOUNT


@pytest.fixture
def pays(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> PayDesk:
    """An office that pays."""
    return PayDesk(Office(database, book, calendar), tmp_path).open()


@pytest.fixture
def no(pays: PayDesk) -> str:
    """A payment of 200.00 that the bank has."""
    pays.owe(AMOUNT)
    (sent,) = pays.go_out()
    return sent


def gaps(pays: PayDesk, day: date = TODAY) -> list[tuple[str, str]]:
    """The differences of a day: code and amount."""
    return [(gap.code, gap.values.get("amount", "")) for gap in reconcile(pays.app, day, None).gaps]


def explained(pays: PayDesk, day: date = TODAY) -> list[tuple[str, int, bool]]:
    """What differs on a day and is explained."""
    found = reconcile(pays.app, day, None).explained
    return [(each.code, each.amount, each.credit) for each in found]


def test_two_debits_on_one_statement(pays: PayDesk, no: str) -> None:
    report = pays.reads(statement(TODAY, debit(no, AMOUNT, TODAY, "R1"), debit(no, AMOUNT, TODAY, "R9")))  # fmt: skip

    assert dict(report.lines) == {"applied": 2, "open": 1}
    assert [code for code, _, _ in pays.open_lines()] == ["debited_twice"]
    assert pays.payments()[0].state == PaymentState.PAID
    assert gaps(pays) == [("debited_twice", "200.00")]
    assert pays.proof().holds


@once
def test_a_debit_on_another_day_whichever_is_read_first(pays: PayDesk, no: str) -> None:
    later = TODAY + A_DAY
    pays.reads(statement(later, debit(no, AMOUNT, later, "R2"), opening=LEFT))

    pays.reads(statement(TODAY, debit(no, AMOUNT, TODAY, "R1")))

    assert [code for code, _, _ in pays.open_lines()] == ["debited_twice"]
    assert gaps(pays) == [("debited_twice", "200.00")]


def test_one_booking_in_report_notice_and_statement_is_no_second_one(
    pays: PayDesk, no: str
) -> None:
    booked = debit(no, AMOUNT, TODAY, "R1")
    first = pays.reads(statement(TODAY, booked, kind="camt.052"))
    for content in (
        statement(TODAY, booked, kind="camt.054"),
        statement(TODAY, booked),
        message(part(TODAY, booked, name="month", first=TODAY - 3 * A_DAY)),
    ):
        assert dict(pays.reads(content).lines) == {"repeated": 2}

    assert dict(first.lines) == {"applied": 2}
    assert (pays.open_lines(), gaps(pays)) == ([], [])


@once
def test_a_statement_with_both_debits_that_is_read_again_asks_nothing_new(
    pays: PayDesk, no: str
) -> None:
    both = (debit(no, AMOUNT, TODAY, "R1"), debit(no, AMOUNT, TODAY, "R9"))
    pays.reads(statement(TODAY, *both))
    pays.reads(message(part(TODAY, *both, name="copy")))

    assert len(pays.open_lines()) == 1
    assert gaps(pays) == [("debited_twice", "200.00")]


def test_two_people_explain_it_and_the_sums_are_not_said_to_agree(pays: PayDesk, no: str) -> None:
    pays.reads(statement(TODAY, debit(no, AMOUNT, TODAY, "R1"), debit(no, AMOUNT, TODAY, "R9")))
    ((_, _, line),) = pays.open_lines()
    why = "银行已答应退回"
    for second in ("", "cashier", "reviewer"):
        refused("second_person", resolve, pays.app, line, "cashier", why, second)
    assert gaps(pays)

    resolve(pays.app, line, "cashier", why, "cashier2")

    assert (gaps(pays), explained(pays)) == ([], [("debited_twice", AMOUNT, False)])
    shown = commands(pays)("reconcile", "--on", TODAY)
    assert shown.code == 0
    assert "差额均已说明" in shown.out and "三方相符" not in shown.out
    assert "explain_booking" in commands(pays)("history", no, "--json").out


@once
def test_why_of_the_claim_shows_it_until_it_is_resolved(pays: PayDesk, no: str) -> None:
    pays.reads(statement(TODAY, debit(no, AMOUNT, TODAY, "R1"), debit(no, AMOUNT, TODAY, "R9")))
    claim = pays.payments()[0].claim_no
    ((_, _, line),) = pays.open_lines()

    assert f"银行异常 {line} 未处理（200.00 元）" in commands(pays)("why", claim).out
    assert f"open exception {line}" in commands(pays)("--lang", "en", "why", claim).out

    resolve(pays.app, line, "cashier", "银行已答应退回", "cashier2")
    assert "debited_twice" not in commands(pays)("why", claim).out


@once
@pytest.mark.parametrize("marked", [True, False])
def test_what_comes_back_of_two_debits_leaves_the_payment_paid(
    pays: PayDesk, no: str, marked: bool
) -> None:
    later = TODAY + A_DAY
    pays.reads(statement(TODAY, debit(no, AMOUNT, TODAY, "R1"), debit(no, AMOUNT, TODAY, "R9")))

    pays.reads(statement(later, credit(no, AMOUNT, later, "R10", marked=marked), opening=LEFT - AMOUNT))  # fmt: skip

    assert [code for code, _, _ in pays.open_lines()] == ["debited_twice", "excess_returned"]
    assert pays.payments()[0].state == PaymentState.PAID
    assert ("excess_returned", "200.00") in gaps(pays, later)
    for _, _, line in pays.open_lines():
        resolve(pays.app, line, "cashier", "已退回", "cashier2")
    assert gaps(pays) == gaps(pays, later) == []
    assert pays.proof().holds


@once
def test_the_newest_line_first_is_read_the_same(pays: PayDesk, no: str) -> None:
    back = credit(no, AMOUNT, TODAY, "R10", marked=True)

    pays.reads(
        statement(TODAY, back, debit(no, AMOUNT, TODAY, "R9"), debit(no, AMOUNT, TODAY, "R1"))
    )

    assert sorted(code for code, _, _ in pays.open_lines()) == ["debited_twice", "excess_returned"]
    assert pays.payments()[0].state == PaymentState.PAID


@once
def test_money_that_comes_back_twice_is_named(pays: PayDesk, no: str) -> None:
    pays.reads(statement(TODAY, debit(no, AMOUNT, TODAY, "R1"),
                         credit(no, AMOUNT, TODAY, "R2", marked=True),
                         credit(no, AMOUNT, TODAY, "R3", marked=True)))  # fmt: skip

    assert [code for code, _, _ in pays.open_lines()] == ["credited_twice"]
    assert gaps(pays) == [("credited_twice", "200.00")]
    assert pays.payments()[0].state == PaymentState.RETURNED


@once
def test_a_debit_after_the_return_is_one_too_many(pays: PayDesk, no: str) -> None:
    pays.reads(statement(TODAY, debit(no, AMOUNT, TODAY, "R1"),
                         credit(no, AMOUNT, TODAY, "R2", marked=True)))  # fmt: skip
    later = TODAY + A_DAY

    pays.reads(statement(later, debit(no, AMOUNT, later, "R3")))

    assert [code for code, _, _ in pays.open_lines()] == ["debited_twice"]
    assert ("debited_twice", "200.00") in gaps(pays, later)


@once
def test_our_number_with_another_amount_decides_nothing(pays: PayDesk, no: str) -> None:
    pays.reads(statement(TODAY, debit(no, AMOUNT + 1, TODAY, "R1")))

    assert [code for code, _, _ in pays.open_lines()] == ["amount_differs"]
    assert pays.payments()[0].state == PaymentState.SENT
    assert ("not_in_ledger", "200.01") in gaps(pays)


@once
@pytest.mark.parametrize("later", [0, 1])
def test_a_batch_that_is_booked_twice_as_one_sum(pays: PayDesk, no: str, later: int) -> None:
    batch, day = pays.payments()[0].batch_no, TODAY + later * A_DAY
    first, second = whole(batch, AMOUNT, TODAY, "R1"), whole(batch, AMOUNT, day, "R9")
    if later:
        pays.reads(statement(TODAY, first))
        pays.reads(statement(day, second, opening=LEFT))
    else:
        pays.reads(statement(day, first, second))
    answered(pays, "paid", [no])

    assert [(code, its) for code, its, _ in pays.open_lines()] == [("debited_twice", "")]
    assert ("debited_twice", "200.00") in gaps(pays, day)
    ((_, _, line),) = pays.open_lines()
    refused("second_person", resolve, pays.app, line, "cashier", "已退回")
    resolve(pays.app, line, "cashier", "已退回", "cashier2")
    assert (gaps(pays), gaps(pays, day)) == ([], [])
    assert ("debited_twice", AMOUNT, False) in explained(pays, day)


@once
def test_a_fee_that_three_messages_tell_asks_once(pays: PayDesk, no: str) -> None:
    fee = whole("", 5_00, TODAY, "F1")
    paid = debit(no, AMOUNT, TODAY, "R1")
    for kind in ("camt.052", "camt.054", "camt.053"):
        pays.reads(statement(TODAY, paid, fee, kind=kind))
    ((code, _, line),) = pays.open_lines()

    resolve(pays.app, line, "cashier", "手续费")

    assert code == "unmatched_entry"
    assert (gaps(pays), explained(pays)) == ([], [("resolved_entry", 5_00, False)])


HEADER = "业务流水号,收款人户名,收款账号,金额,处理状态,失败代码,失败原因,银行流水号,入账日期"


@once
@pytest.mark.parametrize(
    ("second", "code"),
    [
        ("B1,2026-03-04", []),
        ("B2,2026-03-04", ["debited_twice"]),
        (",2026-03-05", ["debited_twice"]),
        ("B1,", []),
    ],
)
def test_success_twice_in_a_result_file(
    pays: PayDesk, no: str, second: str, code: list[str]
) -> None:
    rows = [f"{no},,,200.00,成功,,,{end}" for end in ("B1,2026-03-04", second)]

    pays.reads("\n".join([HEADER, *rows]).encode("gb18030"), "csv")

    assert [code for code, _, _ in pays.open_lines()] == code
    assert pays.payments()[0].state == PaymentState.PAID
    named = [gap.code for gap in reconcile(pays.app, TODAY, None).gaps]
    assert ("debited_twice" in named) == bool(code)


@once
def test_lines_of_an_older_version_are_found_too(pays: PayDesk, no: str) -> None:
    from sqlalchemy import text

    pays.reads(statement(TODAY, debit(no, AMOUNT, TODAY, "R1"), debit(no, AMOUNT, TODAY, "R9")))
    with pays.office.database.writing() as session:
        session.execute(text("UPDATE bank_line SET status = 'applied', code = ''"))
    assert gaps(pays) == [("debited_twice", "200.00")]
    gap = reconcile(pays.app, TODAY, None).gaps[0]

    resolve(pays.app, int(gap.values["line"]), "cashier", "已退回", "cashier2")

    assert (gaps(pays), len(explained(pays))) == ([], 1)


@once
@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 0, 1), (0, 2, 1)], ids=str)
def test_the_parts_of_a_day_count_together_in_whatever_order_they_are_read(
    pays: PayDesk, order: tuple[int, ...]
) -> None:
    pays.owe(AMOUNT, AMOUNT + 1, AMOUNT + 2)
    pays.go_out()
    opening, parts = OPENING, []
    for its in pays.payments():
        parts.append(statement(TODAY, debit(its.no, its.amount, TODAY), opening=opening))
        opening -= its.amount

    for n in order:
        pays.reads(parts[n])

    assert gaps(pays) == []
