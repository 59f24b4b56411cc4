"""Values of a result file (回盘取值): what a result does not hang on never makes an exception of it."""

from datetime import date

import pytest

from jobs.banking import BankAnswer
from tests.support.answered import BANKS, codes, read, refusal, results
from tests.support.bankside import a_status, pain_002, sheet_bytes

HEADER = "业务流水号,收款人户名,收款账号,金额,处理状态,失败代码,失败原因,银行流水号,入账日期"
ACCOUNT = "6222081234567000001"
DAY = date(2026, 11, 30)
EXCEL = BANKS.banks["example_xlsx"].result


def paid_on(written: str) -> BankAnswer:
    """A success with this day."""
    return read(f"{HEADER}\nP1,张秀兰,{ACCOUNT},200.00,成功,,,B1,{written}\n".encode("gb18030"))


def workbook(*cells: str | float) -> BankAnswer:
    """A workbook with one row."""
    assert EXCEL is not None
    return read(sheet_bytes([[column.header for column in EXCEL.table.columns], list(cells)]))


@pytest.mark.parametrize(
    "written",
    ["2026/11/30 0:00", "2026/11/30 9:05:07", "2026年11月30日", "46356", "46356.378", "20261130",
     "20261130 170509", "2026-11-30 17:05:09", "2026-11-30T17:05:09+08:00", "2026.11.30"],
)  # fmt: skip
def test_days_are_read_as_banks_and_programs_write_them(written: str) -> None:
    answer = paid_on(written)

    assert (results(answer), answer.problems) == ([("P1", "paid", 20000)], [])
    assert (answer.lines[0].booked_on, list(answer.notes)) == (DAY, [])


@pytest.mark.parametrize(
    "written",
    ["11/30/2026", "05/06/2026", "2026-11", "0000-00-00", "2026-02-30", "明天", "1899-12-31", "#N/A",
     "1764460800", "x" * 200],
)  # fmt: skip
def test_a_day_that_cannot_be_told_counts_as_not_given_and_the_answer_says_so(written: str) -> None:
    answer = paid_on(written)

    assert (results(answer), answer.problems) == ([("P1", "paid", 20000)], [])
    assert answer.lines[0].booked_on is None
    assert [(note.row, note.code) for note in answer.notes] == [(2, "bank_bad_date")]
    assert written[:1] in answer.notes[0].says.zh and answer.notes[0].says.en


@pytest.mark.parametrize("day", [46356, 46356.5, 20261130, "2026年11月30日"])
def test_a_workbook_holds_days_as_numbers(day: str | float) -> None:
    answer = workbook("P1", "张秀兰", ACCOUNT, 200, "交易成功", "", day)

    assert [line.booked_on for line in answer.lines] == [DAY]


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (("#N/A", "张秀兰", ACCOUNT, 200, "交易成功", "", ""), "bank_error_value"),
        (("P1", "张秀兰", ACCOUNT, "#REF!", "交易成功", "", ""), "bank_error_value"),
        (("P1", "张秀兰", ACCOUNT, 200, "#VALUE!", "", ""), "bank_error_value"),
        (("P1", "张秀兰", "#N/A", 200, "交易成功", "", ""), "bank_error_value"),
    ],
)
def test_an_error_of_the_spreadsheet_where_the_result_hangs_on_it_is_a_problem(
    cells: tuple[str | float, ...], code: str
) -> None:
    answer = workbook(*cells)

    assert (codes(answer), answer.lines) == ([code], [])


def test_an_error_elsewhere_is_left_out_and_told() -> None:
    answer = workbook("P1", "#N/A", ACCOUNT, 200, "交易成功", "#REF!", "#N/A")

    assert results(answer) == [("P1", "paid", 20000)]
    assert (answer.lines[0].payee_name, answer.lines[0].reason) == ("", "")
    assert sorted(note.code for note in answer.notes) == [
        "bank_bad_date", "bank_value_left_out", "bank_value_left_out",
    ]  # fmt: skip


def test_a_number_of_the_bank_that_excel_rounded_takes_no_result_away() -> None:
    header = HEADER.split(",")
    bank = BANKS.banks["example_csv"]
    assert bank.result is not None
    from dataclasses import replace

    from config.payout import Banks
    from jobs.banking import read_answer

    table = replace(bank.result.table, format="xlsx")
    banks = Banks({"b": replace(bank, result=replace(bank.result, table=table))}, BANKS.areas)
    row = ["P1", "张秀兰", ACCOUNT, "200.00", "成功", "", "", 20261130000000012345, ""]

    answer = read_answer(banks, "r", sheet_bytes([header, row]))

    assert results(answer) == [("P1", "paid", 20000)]
    assert [note.code for note in answer.notes] == ["bank_value_left_out"]


@pytest.mark.parametrize("number", ["\u202dP1\u202c", "'P1", '"=""P1"""', "P1\u200b"])
def test_marks_that_nobody_sees_hide_no_number(number: str) -> None:
    answer = read(f"{HEADER}\n{number},张秀兰,{ACCOUNT},200.00,成功,,,B1,\n".encode("gb18030"))

    assert results(answer) == [("P1", "paid", 20000)]
    assert {note.code for note in answer.notes} == {"bank_value_cleaned"}


def test_a_status_report_without_a_readable_day_pays_and_says_so() -> None:
    content = pain_002(a_status("P1", "ACSC")).replace(
        b"</TxSts>", b"</TxSts><AccptncDtTm>30.11.2026 noon</AccptncDtTm>"
    )

    answer = read(content)

    assert (results(answer), answer.lines[0].booked_on) == ([("P1", "paid", None)], None)
    assert [note.code for note in answer.notes] == ["bank_bad_date"]


TEXT = f"{HEADER}\r\nP1,张秀兰,{ACCOUNT},200.00,成功,,,B1,2026-11-30\r\n"


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(), TEXT.encode("utf-8-sig"), TEXT.encode("gb18030"), TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"), TEXT.encode("utf-16-be"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT.replace(",", "\t").encode("utf-16"),
        TEXT.replace(",", "\t").encode("gb18030"), TEXT.replace("\r\n", "\r").encode("gb18030"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("bank", [None, "example_csv"])
def test_the_encoding_is_told_by_the_file(content: bytes, bank: str | None) -> None:
    answer = read(content, bank)

    assert (results(answer), answer.lines[0].payee_name) == ([("P1", "paid", 20000)], "张秀兰")


@pytest.mark.parametrize(
    ("content", "code", "word"),
    [
        (TEXT.encode().partition("兰".encode())[0][:-1], "file_bad_bytes", "UTF-8"),
        (TEXT.encode("gb18030").replace("成功".encode("gb18030"), b"\xff\xff"), "file_bad_bytes", "GB18030"),
        ("業務流水號,收款賬號,金額\n".encode("big5hkscs"), "bank_other_encoding", "Big5"),
    ],
)  # fmt: skip
def test_a_text_that_cannot_be_read_is_refused_in_readable_words(
    content: bytes, code: str, word: str
) -> None:
    from jobs.banking import read_answer

    assert refusal(content) == code
    with pytest.raises(Exception, match=word) as caught:
        read_answer(BANKS, "r", content, None)
    assert "\ufffd" not in str(caught.value)


def test_a_row_of_data_where_the_header_should_be_is_not_shown() -> None:
    from config.errors import YidiError
    from jobs.banking import read_answer

    content = f"P1,样例人,{ACCOUNT},9470.71,成功,,,B1,2026-11-30\n".encode("gb18030")

    with pytest.raises(YidiError) as caught:
        read_answer(BANKS, "r", content, None)

    assert caught.value.code == "bank_unknown_layout"
    for lang in ("zh", "en"):
        said = caught.value.sentence(lang)  # type: ignore[arg-type]
        assert "样例人" not in said and ACCOUNT[-6:] not in said
