"""What stands in a cell of a workbook (单元格取值): error values, formulas, merged cells, days, numbers."""

import shutil
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from jobs.importing.excel_file import ExcelSource
from jobs.importing.opening import open_source
from jobs.importing.source import Record
from tests.conftest import once
from tests.support.importing import Importer, as_xlsx, codes, person_row, refusal
from tests.support.workbooks import ERRORS, Book, head, person
from workflow.intake.reader import LostDigits, NumberCell

pytestmark = once
FILES = Path(__file__).parent / "files"
SHEET = "xl/worksheets/sheet1.xml"


def the_row(path: Path) -> Record:
    """The one row of data of a workbook."""
    (record,) = (r for r in open_source(path, "people").records() if r.passed_over is None)
    return record


def a_book(path: Path, **facts: Any) -> Path:
    with Book(path) as book:
        book.sheet("a", [head(), [*(person_row() | facts).values()]])
    return path


def rewritten(path: Path, before: str, after: str, member: str = SHEET) -> Path:
    """The workbook with other words in a member, as other programs write it."""
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert before.encode() in parts[member]
    parts[member] = parts[member].replace(before.encode(), after.encode())
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_value_is_handed_on_and_never_empty(tmp_path: Path, error: str) -> None:
    raw = the_row(a_book(tmp_path / "people.xlsx", 停保日期=error, 户名=error)).raw

    assert (raw["stopped_on"], raw["account_name"], raw["phone"]) == (error, error, "13900000000")


@pytest.mark.parametrize(
    ("before", "after"),
    [('<c r="N2" t="e">', "<c r='N2' s='0' t='e'>"), ('<c r="N2" t="e">', '<c t="e">')],
)  # fmt: skip
def test_however_an_error_value_is_written_it_is_seen(
    tmp_path: Path, before: str, after: str
) -> None:
    path = rewritten(a_book(tmp_path / "people.xlsx", 银行账号="#REF!"), before, after)

    assert the_row(path).raw["account"] == "#REF!"


def test_an_error_value_in_a_sheet_whose_elements_have_a_prefix_is_seen(tmp_path: Path) -> None:
    path = a_book(tmp_path / "people.xlsx", 银行账号="#REF!")
    with ZipFile(path) as archive:
        text = archive.read(SHEET).decode()
    start = text.index("<worksheet")
    prefixed = text[start:].replace("</", "</x:").replace("<", "<x:").replace("<x:/x:", "</x:")
    prefixed = prefixed.replace("xmlns=", "xmlns:x=", 1)

    rewritten(path, text, text[:start] + prefixed)

    assert the_row(path).raw["account"] == "#REF!"


def test_error_values_of_an_old_workbook_are_seen_and_its_rows_keep_their_numbers() -> None:
    record = the_row(FILES / "people-error-values.xls")

    assert record.row == 4
    assert (record.raw["account"], record.raw["account_name"]) == ("#N/A", "#REF!")
    assert record.raw["insured_from"] == "2015-01-01"


def test_a_formula_whose_value_is_not_in_the_file_refuses_its_row(
    load: Importer, tmp_path: Path
) -> None:
    path = a_book(tmp_path / "people.xlsx", 户名="#N/A")
    rewritten(path, ' t="e"><f>NA()</f><v>#N/A</v>', "><f>B2</f>")

    report = load.one(path)

    assert codes(report) == {2: ["formula_without_value"]}
    assert "户名" in report.problems[0].problem.sentence()


def test_a_formula_with_its_value_is_that_value(tmp_path: Path) -> None:
    path = a_book(tmp_path / "people.xlsx", 户名="#N/A", 停保日期="#N/A")
    rewritten(
        path, '<c r="O2" t="e"><f>NA()</f><v>#N/A</v>', '<c r="O2" t="str"><f>B2</f><v>王芳</v>'
    )
    rewritten(path, '<c r="J2" t="e"><f>NA()</f><v>#N/A</v>', '<c r="J2" t="str"><f>B2</f><v></v>')

    raw = the_row(path).raw

    assert (raw["account_name"], raw["stopped_on"]) == ("王芳", "")


def test_a_cell_that_is_merged_with_another_row_refuses_the_row_whose_value_is_not_there(
    load: Importer, tmp_path: Path
) -> None:
    with Book(tmp_path / "people.xlsx") as book:
        sheet = book.sheet("a", [["名单"], head(), person(1), person(2, 开户行名称=""), person(3)])
        sheet.merge_range("L3:L4", "测试银行")
        sheet.merge_range("A1:O1", "名单")

    report = load.one(book.path)

    assert (report.accepted, codes(report)) == (2, {4: ["merged_cell"]})


def test_a_truth_value_is_no_name_and_no_number(tmp_path: Path) -> None:
    raw = the_row(a_book(tmp_path / "people.xlsx", 姓名=True)).raw

    assert raw["name"] == "TRUE"


@pytest.mark.parametrize(
    ("number", "text"),
    [(390, "390"), (12.5, "12.5"), (0.1 + 0.2, "0.3"), (1e-7, "0.0000001"), (-0.5, "-0.5"),
     (123456789012.34, "123456789012.34")],
)  # fmt: skip
def test_a_number_is_written_as_excel_shows_it(tmp_path: Path, number: float, text: str) -> None:
    cell = the_row(a_book(tmp_path / "people.xlsx", 联系电话=number)).raw["phone"]

    assert cell == text and isinstance(cell, NumberCell)


@pytest.mark.parametrize("since_1904", [False, True])
def test_a_day_is_that_day_whatever_year_days_are_counted_from(
    tmp_path: Path, since_1904: bool
) -> None:
    with Book(tmp_path / "people.xlsx", date_1904=since_1904) as book:
        sheet = book.sheet("a", [head(), person(联系电话="")])
        days = book.book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_datetime("I2", datetime(2020, 1, 5), days)  # noqa: DTZ001  (Excel has no zones)
        sheet.write_number("J2", 43835)
        sheet.write_number("K2", 1e17)

    raw = the_row(book.path).raw

    assert raw["insured_from"] == "2020-01-05"
    # A bare number of days would be another day by the other count, so it is no day there.
    assert isinstance(raw["stopped_on"], NumberCell) is not since_1904
    assert isinstance(raw["phone"], LostDigits)


def test_an_old_workbook_that_counts_from_1904_has_the_same_days() -> None:
    assert the_row(FILES / "people-from-1904.xls").raw["insured_from"] == "2015-01-01"


@pytest.mark.parametrize("name", ["people.xls", "people.xlsm", "people.et", "people"])
def test_a_sound_workbook_opens_by_its_content(load: Importer, tmp_path: Path, name: str) -> None:
    path = as_xlsx(tmp_path / name, [list(person_row()), list(person_row().values())])

    assert load.one(path).accepted == 1


@pytest.mark.parametrize("name", ["people.xlsx", "people.et"])
def test_an_old_workbook_opens_by_its_content(tmp_path: Path, name: str) -> None:
    path = Path(shutil.copy(FILES / "people-from-1904.xls", tmp_path / name))

    assert the_row(path).row == 4


def test_a_binary_workbook_and_one_of_another_office_are_to_be_saved_again(
    load: Importer, tmp_path: Path
) -> None:
    for name, members in (
        ("people.xlsb", ["xl/workbook.bin"]),
        ("people.xls", ["mimetype", "content.xml"]),
    ):
        with ZipFile(tmp_path / name, "w") as archive:
            for member in members:
                archive.writestr(member, "x")

        assert refusal(load, tmp_path / name) == "file_wrong_type"
        report = load.one(tmp_path / name)
        assert report.error is not None and "另存为 .xlsx" in report.error.sentence()


def test_the_sheets_of_a_workbook_are_counted_as_they_are_read(tmp_path: Path) -> None:
    source = ExcelSource(a_book(tmp_path / "people.xlsx"), None)

    assert [*source.records()] and source.sheets[0].rows == 1
