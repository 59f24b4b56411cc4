"""What the bank answers is read exactly; what cannot be read is kept for a person, never lost."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.errors import YidiError
from config.payout import Banks
from jobs.banking import BankAnswer, ResultLine, read_answer
from jobs.banking.amounts import fen_read, yuan_read
from tests.bankside import (
    DAY,
    DEBTOR,
    a_balance,
    a_detail,
    a_status,
    an_entry,
    an_order,
    camt_053,
    pain_002,
    result_bytes,
    sheet_bytes,
    some_banks,
)
from workflow.money import yuan

BANKS = some_banks()
CSV, EXCEL = BANKS.banks["example_csv"], BANKS.banks["example_xlsx"]
HEADER = "业务流水号,收款人户名,收款账号,金额,处理状态,失败代码,失败原因,银行流水号,入账日期"
PAID = "P1-1,张秀兰,6222081234567000001,1234.50,成功,,,B77,2025-07-18"


def read(content: bytes, bank: str | None = None) -> BankAnswer:
    return read_answer(BANKS, "answer", content, bank)


def read_csv(*rows: str, bank: str | None = None) -> BankAnswer:
    return read("\r\n".join((HEADER, *rows, "")).encode("gb18030"), bank)


def refusal(content: bytes, bank: str | None = None, banks: Banks = BANKS) -> str:
    with pytest.raises(YidiError) as caught:
        read_answer(banks, "answer", content, bank)
    assert caught.value.sentence("zh") != caught.value.sentence("en")
    return caught.value.code


def codes(answer: BankAnswer) -> list[str]:
    return [problem.code for problem in answer.problems]


def results(answer: BankAnswer) -> list[tuple[str, str, int | None]]:
    return [(line.end_to_end_id, line.result, line.amount) for line in answer.lines]


# Result files.


def test_a_row_of_a_result_file_says_everything_about_its_payment() -> None:
    assert read_csv(PAID).lines == [
        ResultLine(
            row=2, end_to_end_id="P1-1", result="paid", amount=123450,
            payee_account="6222081234567000001", payee_name="张秀兰", reason_code="", reason="",
            bank_ref="B77", booked_on=DAY, batch_no="",
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "code", "reason", "result", "iso"),
    [
        ("失败", "", "户名不符", "failed", "BE01"),
        ("失败", "账户已销户", "见代码", "failed", "AC04"),
        ("失败", "E1234", "系统繁忙", "failed", "E1234"),
        ("退票", "", "账户冻结", "returned", "AC06"),
        ("处理中", "", "", "pending", ""),
    ],
)
def test_the_words_of_the_bank_become_results_and_codes(
    word: str, code: str, reason: str, result: str, iso: str
) -> None:
    [line] = read_csv(f"P1-1,张秀兰,622,1234.50,{word},{code},{reason},,").lines

    assert (line.result, line.reason_code, line.reason) == (result, iso, reason)


def test_a_row_that_cannot_be_understood_is_kept_and_holds_up_no_other() -> None:
    bad = [
        ",张秀兰,622,1234.50,成功,,,,",
        "P2,张秀兰,622,12x,成功,,,,",
        "P3,张秀兰,622,1.00,好像成功,,,,",
        "P4,张秀兰,622,1.00,成功,,,,2025-02-30",
        "P5,张秀兰,622",
        'P6,"张秀兰,622,1.00,成功,,,,',
        "P7,张秀兰,622,1.00,成功,,,,,,多余",
        f"{'P' * 141},张秀兰,622,1.00,成功,,,,",
    ]

    answer = read_csv(*bad, PAID)

    assert codes(answer) == [
        "bank_missing_id", "bank_bad_amount", "bank_unknown_result", "bank_bad_date",
        "bank_bad_row", "bank_bad_row", "bank_bad_row", "bank_too_long",
    ]  # fmt: skip
    assert [problem.raw for problem in answer.problems] == bad
    assert [problem.row for problem in answer.problems] == list(range(2, 10))
    assert all(problem.zh != problem.en for problem in answer.problems)
    assert results(answer) == [("P1-1", "paid", 123450)]


def test_titles_above_blank_lines_and_a_sum_below_are_no_payments() -> None:
    rows = [
        "某银行批量代发回盘",
        "批次号,230600,笔数,1",
        "",
        HEADER,
        PAID,
        "",
        "合计,,,1234.50,,,,,",
    ]

    answer = read("\r\n".join(rows).encode("gb18030"))

    assert (results(answer), answer.problems) == ([("P1-1", "paid", 123450)], [])
    assert answer.lines[0].row == 5


def test_a_payee_may_be_named_like_a_sum() -> None:
    assert EXCEL.result is not None
    columns = EXCEL.result.table.columns
    table = replace(EXCEL.result.table, columns=(columns[1], columns[0], *columns[2:]))
    bank = replace(EXCEL, result=replace(EXCEL.result, table=table))
    paid = {"payee_name": "合计明", "end_to_end_id": "P1", "result": "交易成功"}
    rows = [paid, {**paid, "end_to_end_id": "P2", "result": "好像成功"}, {"payee_name": "合计"}]

    answer = read_answer(Banks({"b": bank}, BANKS.areas), "r", result_bytes(bank, rows))

    assert results(answer) == [("P1", "paid", None)]
    # The one without a known result is a payment all the same, and kept for a person.
    assert [(problem.row, problem.code) for problem in answer.problems] == [
        (3, "bank_unknown_result")
    ]


def test_columns_are_found_by_their_header_in_any_order() -> None:
    content = (
        " 处理状态 ,金额,入账日期,业务流水号,收款人户名,收款账号,失败代码,失败原因,银行流水号,备注\n"
        "成功,1234.50,20250718,P1-1,张秀兰,622,,,B77,多余的列\n"
    )

    answer = read(content.encode("gb18030"))

    assert results(answer) == [("P1-1", "paid", 123450)]
    assert answer.lines[0].booked_on == DAY


@pytest.mark.parametrize("cell", [1234.5, "1,234.50", "￥1234.50"])
def test_an_excel_result_is_read_whatever_its_cells_are(cell: float | str) -> None:
    assert EXCEL.result is not None
    header = [column.header for column in EXCEL.result.table.columns]
    row = ["P1-1", "张秀兰", "6222081234567000001", cell, "交易成功", "", "2025-07-18"]

    answer = read(sheet_bytes([["某银行"], header, row]))

    assert (answer.bank, results(answer)) == ("example_xlsx", [("P1-1", "paid", 123450)])


def test_an_account_that_excel_rounded_is_a_problem() -> None:
    assert EXCEL.result is not None
    header = [column.header for column in EXCEL.result.table.columns]
    row = ["P1-1", "张秀兰", 6222081234567000001, 1.0, "交易成功", "", ""]

    assert codes(read(sheet_bytes([header, row]))) == ["bank_digits_lost"]


def test_a_file_without_headers_is_read_by_position_when_the_bank_is_named() -> None:
    assert CSV.result is not None
    table = replace(CSV.result.table, header=False, delimiter="|", quoting="none")
    bank = replace(CSV, result=replace(CSV.result, table=table))
    banks = Banks({"b": bank}, BANKS.areas)
    content = PAID.replace(",", "|").replace("张秀兰", '张"三').encode("gb18030")

    assert results(read_answer(banks, "r", content, "b")) == [("P1-1", "paid", 123450)]
    assert refusal(content, None, banks) == "bank_unknown_layout"


@pytest.mark.parametrize(
    ("content", "bank", "code"),
    [
        (b"", None, "file_empty"),
        (b"\xef\xbb\xbf \r\n", None, "file_empty"),
        ("姓名,金额\n张三,1\n".encode(), None, "bank_unknown_layout"),
        ("姓名,金额\n张三,1\n".encode(), "example_csv", "bank_wrong_layout"),
        (HEADER.encode("gb18030"), "icbc", "bank_unknown"),
        (HEADER.encode("gb18030"), "iso20022", "bank_no_result_table"),
        (f"{HEADER}\n{PAID}\n".encode(), "example_csv", "bank_wrong_layout"),
        (f"{HEADER}\n".encode("gb18030") + b"P1,\xff\xff,1\n", None, "file_bad_bytes"),
        (f"{HEADER}\nP1\0\n".encode("gb18030"), None, "file_bad_bytes"),
        (f"{HEADER},金额\n".encode("gb18030"), None, "file_duplicate_column"),
        (HEADER.encode("gb18030") + b"\n" + b"x" * 300_000, None, "file_line_too_long"),
        (b"%PDF-1.7 ...", None, "file_wrong_type"),
        (b"PK\x03\x04 broken", None, "file_broken_archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken", None, "file_broken_archive"),
        (sheet_bytes([["姓名"], ["张三"]]), None, "bank_unknown_layout"),
        (sheet_bytes([["姓名"], ["张三"]])[:-200], None, "file_broken_archive"),
        (bytes(range(256)) * 20, None, "file_bad_bytes"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_whole(
    content: bytes, bank: str | None, code: str
) -> None:
    assert refusal(content, bank) == code


def test_an_archive_that_is_no_workbook_or_a_bomb_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"0" * 5_000_000)
    assert refusal(buffer.getvalue()) == "file_wrong_type"

    monkeypatch.setattr("jobs.importing.excel_file.MOST_BYTES", 1_000_000)
    assert refusal(buffer.getvalue()) == "file_too_large"


def test_a_cell_far_away_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobs.importing.excel_file.MOST_CELLS", 20)

    assert refusal(sheet_bytes([["a"]] * 3 + [[""] * 26 + ["far"]])) == "file_too_large"


def test_a_file_that_fits_two_banks_needs_its_bank_named() -> None:
    banks = Banks({"one": replace(CSV, name="one"), "two": replace(CSV, name="two")}, BANKS.areas)
    content = f"{HEADER}\n{PAID}\n".encode("gb18030")

    assert refusal(content, None, banks) == "bank_ambiguous_layout"
    assert read_answer(banks, "r", content, "two").bank == "two"


@given(st.binary(max_size=400))
def test_garbage_is_refused_with_a_code_and_never_ends_in_a_crash(content: bytes) -> None:
    for bank in (None, "example_csv"):
        for start in (b"", b"<", f"{HEADER}\n".encode("gb18030")):
            try:
                read_answer(BANKS, "garbage", start + content, bank)
            except YidiError as fault:
                assert fault.code.startswith(("file_", "bank_"))


SOUND = (
    camt_053(an_entry(500, a_detail("P1")), an_entry(3, a_detail("P2", back="AC04"))),
    pain_002(a_status("P1", "RJCT", "AC04", 500), group="PART"),
    f"{HEADER}\n{PAID}\n".encode("gb18030"),
    sheet_bytes([["姓名"], ["张三"]]),
)


@given(st.sampled_from(SOUND), st.integers(0, 2000), st.integers(0, 9), st.binary(max_size=9))
def test_a_damaged_file_is_read_or_refused_with_a_code(
    sound: bytes, at: int, lost: int, put: bytes
) -> None:
    try:
        read(sound[:at] + put + sound[at + lost :])
    except YidiError as fault:
        assert fault.code.startswith(("file_", "bank_"))


# Amounts.


@given(st.integers(0, 10**13))
def test_an_amount_is_read_as_it_was_written(amount: int) -> None:
    words = yuan(amount)

    assert yuan_read(words) == amount
    assert yuan_read(f"{amount // 100:,}.{amount % 100:02d}") == amount
    assert yuan_read(f"￥{words}") == yuan_read(f"CNY {words}") == yuan_read(f"{words}元") == amount
    assert fen_read(str(amount)) == fen_read(f"{amount:,}") == amount


@pytest.mark.parametrize(
    "words",
    ["", "-1.00", "1.005", "1,23.00", "1,2345.00", "1e3", "1.2.3", "$1.00", "NaN", "1 000.00", "一元",
     ".50", "1.", "12345678901234.00"],
)  # fmt: skip
def test_what_is_no_amount_is_not_guessed(words: str) -> None:
    assert yuan_read(words) is None


# pain.002.


def test_only_settled_is_paid_and_accepted_waits() -> None:
    statuses = {"ACSC": "paid", "ACCC": "paid", "ACCP": "pending", "ACTC": "pending",
                "ACSP": "pending", "PDNG": "pending", "RJCT": "failed"}  # fmt: skip

    answer = read(pain_002(*(a_status(code, code, amount=100) for code in statuses)))

    assert (answer.kind, answer.bank, answer.problems) == ("pain.002", "iso20022", [])
    assert results(answer) == [(code, result, 100) for code, result in statuses.items()]


def test_a_rejection_brings_its_reason() -> None:
    [line] = read(pain_002(a_status("P1", "RJCT", "AC04"))).lines

    assert (line.reason_code, line.reason, line.booked_on) == ("AC04", "见附言", None)


@pytest.mark.parametrize("where", ["group", "info"])
def test_a_rejected_file_or_batch_is_one_line_that_names_it(where: str) -> None:
    answer = read(pain_002("<TxInfAndSts><OrgnlEndToEndId>P1</OrgnlEndToEndId></TxInfAndSts>",
                           **{where: "RJCT"}))  # fmt: skip

    assert [(r.end_to_end_id, r.batch_no, r.result, r.reason_code) for r in answer.lines] == [
        ("", "B1", "failed", "AM04")
    ]
    assert answer.problems == []


def test_a_file_rejected_twice_is_one_line() -> None:
    assert len(read(pain_002(group="RJCT", info="RJCT")).lines) == 1


def test_an_accepted_file_decides_no_payment() -> None:
    answer = read(pain_002(group="ACCP", info="PART"))

    assert (answer.lines, answer.problems) == ([], [])
    # Settled as a whole, without its payments: nobody is to guess which.
    assert codes(read(pain_002(group="ACSC"))) == ["bank_group_status"]


def test_a_payment_without_number_or_with_a_strange_status_is_kept() -> None:
    answer = read(
        pain_002(a_status("", "ACSC"), a_status("P2", "XXXX"), a_status("P3", ""),
                 a_status("P4", "ACSC").replace("<OrgnlEnd", "<!--c--><OrgnlEnd"))
    )  # fmt: skip

    assert codes(answer) == ["bank_missing_id", "bank_unknown_result", "bank_unknown_result"]
    assert "P2" in answer.problems[1].raw
    assert results(answer) == [("P4", "paid", None)]


# camt.053.


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
    assert answer.statement is not None
    assert answer.statement[:5] == (DEBTOR.account, DAY, DAY, 1000, 1850)
    assert [(e.row, e.amount, e.credit, e.end_to_end_id, e.returned) for e in
            answer.statement.entries] == [
        (1, 500, False, "P1", False), (2, 300, True, "P2", True), (3, 200, True, "P3", True),
        (4, 900, True, "THEIRS", False), (5, 50, False, "", False),
    ]  # fmt: skip


def test_a_batch_booking_is_taken_apart() -> None:
    batch = "<NtryDtls><Btch><PmtInfId>B1</PmtInfId></Btch>"
    whole = an_entry(700, a_detail("P1", 400), a_detail("P2", 300)).replace("<NtryDtls>", batch)

    answer = read(camt_053(whole, closing=-700))

    assert results(answer) == [("P1", "paid", 400), ("P2", "paid", 300)]
    assert answer.statement is not None
    assert [entry.batch_no for entry in answer.statement.entries] == ["B1", "B1"]


def test_a_batch_booked_in_one_sum_decides_no_payment() -> None:
    whole = an_entry(700).replace(
        "</Ntry>", "<NtryDtls><Btch><MsgId>B1</MsgId></Btch></NtryDtls></Ntry>"
    )

    answer = read(camt_053(whole, closing=-700))

    assert answer.lines == []
    assert answer.statement is not None
    assert [(e.amount, e.batch_no) for e in answer.statement.entries] == [(700, "B1")]


def test_details_that_do_not_come_to_the_booking_decide_nothing() -> None:
    answer = read(camt_053(an_entry(700, a_detail("P1", 400), a_detail("P2", 200)), closing=-700))

    assert (codes(answer), answer.lines) == (["bank_amounts_differ"], [])
    assert "P2" in answer.problems[0].raw
    # The booking itself stands, so that the balance can still be checked.
    assert answer.statement is not None
    assert [entry.amount for entry in answer.statement.entries] == [700]


def test_what_is_announced_is_pending_and_in_no_balance() -> None:
    answer = read(camt_053(an_entry(500, a_detail("P1"), status="PDNG")))

    assert results(answer) == [("P1", "pending", 500)]
    assert answer.statement is not None
    assert answer.statement.entries == []


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

    statement = read(content).statement

    assert statement is not None
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


# Messages that are not to be trusted.

BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>"""
OUTSIDE = b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x><y/></x>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BOMB, "file_forbidden_xml"),
        (OUTSIDE, "file_forbidden_xml"),
        (BOMB.decode().encode("utf-16"), "file_forbidden_xml"),
        (b"<Document/>", "bank_unknown_message"),
        (b"<html><body>login</body></html>", "bank_unknown_message"),
        (b"<Document></b></Document>", "file_broken_xml"),
        (b"<" + b"\0" * 50, "file_broken_xml"),
        (b'<?xml version="1.0" encoding="klingon"?><a><b/></a>', "file_broken_xml"),
        (b'<?xml version="1.0" encoding="GBK"?><a><b>\xff\xff</b></a>', "file_broken_xml"),
        (camt_053(copies=2), "bank_several_statements"),
        (camt_053(copies=0), "bank_bad_statement"),
        (camt_053().replace(b"OPBD", b"XXXX"), "bank_bad_statement"),
        (camt_053().replace(b"CLBD", b"XXXX"), "bank_bad_statement"),
        (camt_053().replace(b">0.00<", b">zero<"), "bank_bad_statement"),
        (camt_053().replace(DEBTOR.account.encode(), b""), "bank_bad_statement"),
    ],
)
def test_a_message_that_cannot_be_trusted_is_refused(content: bytes, code: str) -> None:
    assert refusal(content) == code


@pytest.mark.parametrize("make", [lambda: camt_053(an_entry(5, a_detail("P1")), closing=-5),
                                  lambda: pain_002(a_status("P1", "ACSC"))])  # fmt: skip
def test_a_message_cut_off_anywhere_is_refused(make: Callable[[], bytes]) -> None:
    content = make()

    for length in range(60, len(content) - 1, 7):
        assert refusal(content[:length]) in ("file_broken_xml", "bank_unknown_message")


def test_our_own_file_is_not_an_answer() -> None:
    from jobs.banking import write_files

    [file] = write_files(BANKS, "iso20022", an_order())

    assert refusal(file.content) == "bank_unknown_message"


def test_a_file_too_large_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobs.banking.reading.MOST_BYTES", 1000)

    assert refusal(camt_053(*[an_entry(5)] * 20)) == "file_too_large"


def test_balances_below_zero_keep_their_sign() -> None:
    statement = read(camt_053(opening=-100, closing=-100)).statement

    assert statement is not None
    assert (statement.opening, statement.closing) == (-100, -100)
    assert a_balance("OPBD", -100).count("DBIT") == 1
