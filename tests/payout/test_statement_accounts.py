"""Whose statement it is, and what it can prove (账单的账户与证明力)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from config.payout import AreaBank, Banks, Debtor
from jobs.banking import BankAnswer, read_answer
from jobs.banking.errors import BankFileRefused
from tests.support.answered import codes, read, refusal, results
from tests.support.bankside import DAY, DEBTOR, a_detail, an_entry, camt_053, some_banks
from tests.support.camt_messages import debit, message, part

OTHER = "6000999999999999"
BANKS = some_banks()


def test_a_statement_of_an_account_that_pays_for_nobody_is_refused() -> None:
    content = message(part(DAY, debit("P1", 500, DAY), account=OTHER))

    assert refusal(content) == "bank_unknown_account"
    with pytest.raises(BankFileRefused) as caught:
        read(content)
    assert "600099******9999" in str(caught.value)
    assert OTHER not in str(caught.value)


def test_while_no_account_is_entered_any_may_be_ours() -> None:
    nobody = Banks(BANKS.banks, {"default": AreaBank("example_csv", replace(DEBTOR, account=""))})

    answer = read_answer(nobody, "s", message(part(DAY, account=OTHER)), None)

    assert [each.account for each in answer.statements] == [OTHER]


@pytest.mark.parametrize(
    "written", ["6000 1234 5678 9012", "6000-1234-5678-9012", "６０００123456789012"]
)
def test_an_account_is_known_however_the_bank_sets_it(written: str) -> None:
    (statement,) = read(message(part(DAY, account=written))).statements

    assert statement.account == DEBTOR.account


def test_every_statement_of_ours_in_a_file_is_read_and_another_one_is_named() -> None:
    nxt = DAY + timedelta(days=1)

    answer = read(message(
        part(DAY, debit("P1", 500, DAY), name="S1"),
        part(DAY, debit("P9", 900, DAY), account=OTHER, name="S2"),
        part(nxt, debit("P2", 300, nxt), name="S3"),
    ))  # fmt: skip

    assert results(answer) == [("P1", "paid", 500), ("P2", "paid", 300)]
    assert [(s.id, s.from_day, [e.row for e in s.entries]) for s in answer.statements] == [
        ("S1", DAY, [1]), ("S3", nxt, [3]),
    ]  # fmt: skip
    assert codes(answer) == ["bank_unknown_account"]
    assert answer.problems[0].raw == "P9"


@pytest.mark.parametrize("kind", ["camt.052", "camt.054"])
def test_a_report_of_the_day_and_a_notice_pay_and_prove_no_day(kind: str) -> None:
    answer = read(message(part(DAY, debit("P1", 500, DAY), kind=kind), kind=kind))

    assert (answer.kind, results(answer), answer.problems) == (kind, [("P1", "paid", 500)], [])
    assert [(s.whole, s.opening, s.closing) for s in answer.statements] == [(False, None, None)]


def test_a_statement_that_ends_at_midnight_shows_nothing_of_the_day_that_begins() -> None:
    days = (
        "<FrToDt><FrDtTm>2025-07-18T00:00:00</FrDtTm><ToDtTm>2025-07-19T00:00:00</ToDtTm></FrToDt>"
    )

    (statement,) = read(camt_053().replace(b"<Acct>", f"{days}<Acct>".encode())).statements

    assert (statement.from_day, statement.to_day) == (DAY, DAY)


def instructed(*amounts: str, ccy: str = "CNY") -> list[str]:
    """Details that carry what was asked for, and no amount of their own."""
    return [
        f"<TxDtls><Refs><EndToEndId>P{n}</EndToEndId></Refs><AmtDtls><InstdAmt>"
        f'<Amt Ccy="{ccy}">{amount}</Amt></InstdAmt></AmtDtls></TxDtls>'
        for n, amount in enumerate(amounts, 1)
    ]


def test_instructed_amounts_pay_when_they_come_to_the_entry() -> None:
    answer = read(camt_053(an_entry(700, *instructed("4.00", "3.00")), closing=-700))

    assert results(answer) == [("P1", "paid", 400), ("P2", "paid", 300)]
    assert answer.problems == []


@pytest.mark.parametrize(
    "details",
    [
        instructed("4.00", "2.00"),
        instructed("4.00", "3.00", ccy="USD"),
        [a_detail("P1"), a_detail("P2")],
        [a_detail("P1", 400), a_detail("P2")],
    ],
)
def test_details_without_amounts_that_come_to_the_entry_pay_nobody(details: list[str]) -> None:
    answer = read(camt_053(an_entry(700, *details), closing=-700))

    assert (answer.lines, codes(answer)) == ([], ["bank_no_detail_amounts"])
    assert "明细没有金额" in answer.problems[0].zh


def test_one_detail_without_an_amount_is_the_entry() -> None:
    assert results(read(camt_053(an_entry(700, a_detail("P1")), closing=-700))) == [
        ("P1", "paid", 700)
    ]


@pytest.mark.parametrize(
    "written", ["0000000000005.00", "000000000000000005.00", "5.00000", "+5.00"]
)
def test_amounts_are_read_however_many_zeros_they_have(written: str) -> None:
    entry = an_entry(500, a_detail("P1")).replace("5.00", written)

    assert results(read(camt_053(entry, closing=-500))) == [("P1", "paid", 500)]


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (">0.00<", ">1,0000.00<", "Bal/OPBD 写作“1,0000.00”"),
        (">0.00<", ">6222081234567890123<", "Bal/OPBD 写作“622208*********0123”"),
        ("<CdtDbtInd>CRDT</CdtDbtInd><Dt>", "<CdtDbtInd>C</CdtDbtInd><Dt>", "CdtDbtInd 写作“C”"),
        ("2025-07-18</Dt></Dt></Bal>", "2025-13-18</Dt></Dt></Bal>", "Dt 写作“2025-13-18”"),
    ],
)
def test_a_value_that_cannot_be_read_is_named_with_its_text(old: str, new: str, shown: str) -> None:
    content = camt_053().replace(old.encode(), new.encode())

    with pytest.raises(BankFileRefused) as caught:
        read(content)

    assert caught.value.code == "bank_bad_statement"
    assert shown in caught.value.sentence("zh")


def whole(answer: BankAnswer) -> list[tuple[date, date]]:
    """The days of each statement."""
    return [(each.from_day, each.to_day) for each in answer.statements]


def test_an_area_of_its_own_pays_from_its_own_account() -> None:
    own = Debtor("乙区医保中心", OTHER, "102261000019")
    two = Banks(BANKS.banks, {**BANKS.areas, "230601": AreaBank("example_csv", own)})

    answer = read_answer(two, "s", message(part(DAY, account=OTHER), part(DAY)), None)

    assert whole(answer) == [(DAY, DAY)] * 2
