"""Statements of the account (camt.053): debits, returns, sums, balances, days."""

from datetime import date

import pytest

from tests.support.answered import codes, read, results
from tests.support.bankside import DAY, DEBTOR, a_detail, an_entry, camt_053


def test_a_debit_is_paid_and_money_that_comes_back_is_returned() -> None:
    answer = read(camt_053(
        an_entry(500, a_detail("P1")),
        an_entry(300, a_detail("P2", back="AC04"), sign="CRDT"),
        an_entry(200, a_detail("P3"), sign="CRDT", extra="<RvslInd>true</RvslInd>"),
        an_entry(900, a_detail("THEIRS"), sign="CRDT"),
        an_entry(50),
        opening=1000, closing=1850,
    ))  # fmt: skip

    assert (answer.kind, answer.bank, answer.problems) == ("camt.053", "example_csv", [])
    assert results(answer) == [
        ("P1", "paid", 500),
        ("P2", "returned", 300),
        ("P3", "returned", 200),
    ]
    assert [line.reason_code for line in answer.lines] == ["", "AC04", ""]
    assert answer.statements[0][:5] == (DEBTOR.account, DAY, DAY, 1000, 1850)
    assert [(e.row, e.amount, e.credit, e.end_to_end_id, e.returned) for e in
            answer.statements[0].entries] == [
        (1, 500, False, "P1", False), (2, 300, True, "P2", True), (3, 200, True, "P3", True),
        (4, 900, True, "THEIRS", False), (5, 50, False, "", False),
    ]  # fmt: skip


def test_a_batch_booking_is_taken_apart() -> None:
    batch = "<NtryDtls><Btch><PmtInfId>B1</PmtInfId></Btch>"
    whole = an_entry(700, a_detail("P1", 400), a_detail("P2", 300)).replace("<NtryDtls>", batch)

    answer = read(camt_053(whole, closing=-700))

    assert results(answer) == [("P1", "paid", 400), ("P2", "paid", 300)]
    assert [entry.batch_no for entry in answer.statements[0].entries] == ["B1", "B1"]


def test_a_batch_booked_in_one_sum_decides_no_payment() -> None:
    whole = an_entry(700).replace(
        "</Ntry>", "<NtryDtls><Btch><MsgId>B1</MsgId></Btch></NtryDtls></Ntry>"
    )

    answer = read(camt_053(whole, closing=-700))

    assert answer.lines == []
    assert [(e.amount, e.batch_no) for e in answer.statements[0].entries] == [(700, "B1")]


def test_details_that_do_not_come_to_the_booking_decide_nothing() -> None:
    answer = read(camt_053(an_entry(700, a_detail("P1", 400), a_detail("P2", 200)), closing=-700))

    assert (codes(answer), answer.lines) == (["bank_amounts_differ"], [])
    assert "P2" in answer.problems[0].raw
    # The booking itself stands, so that the balance can still be checked.
    assert [entry.amount for entry in answer.statements[0].entries] == [700]


def test_what_is_announced_is_pending_and_in_no_balance() -> None:
    answer = read(camt_053(an_entry(500, a_detail("P1"), status="PDNG")))

    assert results(answer) == [("P1", "pending", 500)]
    assert answer.statements[0].entries == []


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (an_entry(500, a_detail("P1"), ccy="USD"), "bank_foreign_currency"),
        (an_entry(500, a_detail("P1"), sign="XXXX"), "bank_bad_amount"),
        (an_entry(500, a_detail("P1"), status="GONE"), "bank_unknown_result"),
        (an_entry(500, a_detail("P1")).replace("5.00", "5.005"), "bank_bad_amount"),
        (an_entry(500, a_detail("P1")).replace("2025-07-18", "2025-02-30"), "bank_bad_date"),
    ],
)
def test_an_entry_that_cannot_be_read_is_kept_and_holds_up_no_other(entry: str, code: str) -> None:
    answer = read(camt_053(entry, an_entry(100, a_detail("P2"))))

    assert codes(answer) == [code]
    assert "P1" in answer.problems[0].raw
    assert results(answer) == [("P2", "paid", 100)]


def test_a_missing_page_shows_in_the_balance() -> None:
    answer = read(camt_053(an_entry(500, a_detail("P1")), opening=1000, closing=400))

    assert codes(answer) == ["bank_balance_differs"]
    assert "5.00" in answer.problems[0].zh


def test_a_credit_that_the_bank_takes_back_is_for_a_person() -> None:
    entry = an_entry(500, a_detail("P1"), extra="<RvslInd>true</RvslInd>")

    answer = read(camt_053(entry, closing=-500))

    assert (codes(answer), answer.lines) == (["bank_reversal"], [])


def test_the_days_of_a_statement_are_what_it_says() -> None:
    days = (
        "<FrToDt><FrDtTm>2025-07-01T00:00:00</FrDtTm><ToDtTm>2025-07-31T23:59:59</ToDtTm></FrToDt>"
    )
    content = camt_053().replace(b"<Acct>", f"{days}<Acct>".encode())

    statement = read(content).statements[0]

    assert (statement.from_day, statement.to_day) == (date(2025, 7, 1), date(2025, 7, 31))


def test_a_booking_at_night_falls_on_its_day_in_beijing() -> None:
    content = camt_053(an_entry(500, a_detail("P1")), closing=-500).replace(
        b"<BookgDt><Dt>2025-07-18</Dt>", b"<BookgDt><DtTm>2025-07-17T23:30:00.5Z</DtTm>"
    )

    assert read(content).lines[0].booked_on == DAY


def test_a_statement_of_version_02_is_read_too() -> None:
    content = camt_053(an_entry(500, a_detail("P1")), closing=-500).replace(
        b"<Sts><Cd>BOOK</Cd></Sts>", b"<Sts>BOOK</Sts>"
    ).replace(b"camt.053.001.08", b"camt.053.001.02")  # fmt: skip

    assert results(read(content)) == [("P1", "paid", 500)]


def test_prefixes_and_chinese_encodings_of_xml_do_not_matter() -> None:
    content = camt_053(an_entry(500, a_detail("P1")), closing=-500).decode()
    with_prefix = content.replace("<", "<c:").replace("<c:/", "</c:").replace("<c:?", "<?")
    with_prefix = with_prefix.replace("xmlns=", "xmlns:c=")
    chinese = content.replace("UTF-8", "GBK").replace("REF", "流水")

    for given_bytes in (
        with_prefix.encode(), chinese.encode("gbk"), content.replace("UTF-8", "UTF-16").encode("utf-16"),
        b"\xef\xbb\xbf" + content.encode(),
    ):  # fmt: skip
        assert results(read(given_bytes)) == [("P1", "paid", 500)]
    assert read(chinese.encode("gbk")).lines[0].bank_ref == "流水"
