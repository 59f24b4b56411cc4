"""Result files of a bank (回盘) are read exactly; what cannot be read is kept, never lost."""

import io
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.errors import YidiError
from config.payout import Banks
from jobs.banking import BankAnswer, ResultLine, read_answer
from jobs.banking.amounts import fen_read, yuan_read
from tests.support.answered import BANKS, codes, read, refusal, results
from tests.support.bankside import (
    DAY,
    a_detail,
    a_status,
    an_entry,
    camt_053,
    pain_002,
    result_bytes,
    sheet_bytes,
)
from workflow.shared.money import yuan

CSV, EXCEL = BANKS.banks["example_csv"], BANKS.banks["example_xlsx"]


HEADER = "业务流水号,收款人户名,收款账号,金额,处理状态,失败代码,失败原因,银行流水号,入账日期"


PAID = "P1-1,张秀兰,6222081234567000001,1234.50,成功,,,B77,2025-07-18"


def read_csv(*rows: str, bank: str | None = None) -> BankAnswer:
    return read("\r\n".join((HEADER, *rows, "")).encode("gb18030"), bank)


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
        "P5,张秀兰,622",
        'P6,"张秀兰,622,1.00,成功,,,,',
        "P7,张秀兰,622,1.00,成功,,,,,,多余",
        f"{'P' * 141},张秀兰,622,1.00,成功,,,,",
    ]

    answer = read_csv(*bad, PAID)

    assert codes(answer) == [
        "bank_missing_id", "bank_bad_amount", "bank_unknown_result",
        "bank_bad_row", "bank_bad_row", "bank_bad_row", "bank_too_long",
    ]  # fmt: skip
    assert [problem.raw for problem in answer.problems] == bad
    assert [problem.row for problem in answer.problems] == list(range(2, 9))
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

    monkeypatch.setattr("jobs.importing.xlsx_archive.MOST_BYTES", 1_000_000)
    assert refusal(buffer.getvalue()) == "file_too_large"


def test_a_cell_far_away_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobs.importing.xlsx_archive.MOST_CELLS", 20)

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
