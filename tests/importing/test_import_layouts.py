"""Tables as offices fill them in (表格版式): titles, marks, groups of columns, sheets, totals."""

from pathlib import Path

import pytest

from config.fields import KINDS
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.importing import FileReport
from jobs.importing.excel_file import ExcelSource
from models import Move, Person
from models.database import Database
from tests.conftest import once
from tests.support.importing import (
    Importer,
    Office,
    as_csv,
    codes,
    filing_row,
    person_row,
    refusal,
)
from tests.support.workbooks import Book, head, person

pytestmark = once


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> Office:
    """An office with an empty database."""
    office = Office(database, book, calendar)
    office.folder = tmp_path
    return office


def notes(report: FileReport) -> list[tuple[str, int, str]]:
    return [(note.sheet, note.row, note.problem.code) for note in report.notes]


def sheets(report: FileReport) -> list[tuple[str, int, bool]]:
    return [(sheet.name, sheet.rows, sheet.read) for sheet in report.sheets]


def as_lines_of_text(
    path: Path, *lines: str, encoding: str = "utf-8-sig", end: str = "\r\n"
) -> Path:
    path.write_bytes(end.join([*lines, ""]).encode(encoding))
    return path


def line(n: int = 1, **facts: str) -> str:
    return ",".join(person(n, **facts))


HEAD = ",".join(person_row())


def test_a_header_below_titles_and_notes_is_found(load: Importer, tmp_path: Path) -> None:
    with Book(tmp_path / "people.xlsx") as book:
        top = [["大庆市参保人员信息表"], ["填报单位：萨尔图区", "", "", "2025年7月"], []]
        sheet = book.sheet("表一", [*top, head(), person(1), person(2, 姓名="")])
        sheet.merge_range("A1:O1", "大庆市参保人员信息表")

    report = load.one(book.path)

    assert (report.accepted, codes(report)) == (1, {6: ["missing_name"]})
    assert sheets(report) == [("表一", 2, True)]


def test_a_header_below_row_twenty_is_not_looked_for(load: Importer, tmp_path: Path) -> None:
    with Book(tmp_path / "people.xlsx") as book:
        book.sheet("表一", [*[["说明"]] * 20, head(), person()])

    assert refusal(load, book.path) == "file_unknown_header"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_text_table_with_titles_is_read_in_any_encoding(
    load: Importer, tmp_path: Path, encoding: str
) -> None:
    rows = ['大庆市“参保人员"信息表', "导出时间：2025-07-21,共2人", HEAD, line(1), line(2, 姓名="")]
    path = as_lines_of_text(tmp_path / "people.csv", *rows, encoding=encoding)

    report = load.one(path)

    assert (report.accepted, codes(report)) == (1, {5: ["missing_name"]})


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_whatever_ends_the_lines_rows_keep_their_numbers(
    load: Importer, tmp_path: Path, end: str
) -> None:
    rows = ["参保人员信息表", HEAD, line(1), line(2, 姓名="")]
    report = load.one(as_lines_of_text(tmp_path / "people.csv", *rows, end=end))

    assert (report.accepted, codes(report)) == (1, {4: ["missing_name"]})


def test_a_byte_outside_the_encoding_is_named_by_its_line_when_cr_ends_the_lines(
    load: Importer, tmp_path: Path
) -> None:
    path = as_lines_of_text(tmp_path / "people.csv", HEAD, line(1), line(2), end="\r")
    path.write_bytes(path.read_bytes()[:-3] + b"\xff\r")

    assert refusal(load, path) == "file_bad_bytes"
    report = load.one(path)
    assert report.error is not None and report.error.facts["line"] == 3


def test_tab_text_under_the_name_of_a_workbook_is_read(load: Importer, tmp_path: Path) -> None:
    rows = [row.replace(",", "\t") for row in (HEAD, line(1))]

    assert load.one(as_lines_of_text(tmp_path / "a.xls", *rows, encoding="gb18030")).accepted == 1


def test_a_line_that_names_the_delimiter_is_followed_and_noted(
    load: Importer, tmp_path: Path
) -> None:
    rows = ["sep=;", *(row.replace(",", ";") for row in (HEAD, line(1), line(2, 姓名="")))]

    report = load.one(as_lines_of_text(tmp_path / "people.csv", *rows))

    assert (report.accepted, codes(report)) == (1, {4: ["missing_name"]})
    assert notes(report) == [("", 1, "separator_line")]


def test_marks_hints_and_line_breaks_in_a_header_do_not_hide_it(
    load: Importer, tmp_path: Path
) -> None:
    names = head()
    marked = {"人员编号": "* 人员编号", "证件号码": "证件\n号码", "参保日期": "参保日期（YYYY-MM-DD）",
              "停保日期": "【选填】停保日期：", "户名": "户 名*"}  # fmt: skip
    with Book(tmp_path / "people.xlsx") as book:
        book.sheet("a", [[marked.get(name, name) for name in names], person()])

    report = load.one(book.path)

    assert (report.accepted, report.ignored_columns) == (1, ())


def test_a_hint_that_names_another_unit_makes_it_another_column(
    load: Importer, tmp_path: Path
) -> None:
    row = {"结算ID": "1", "证件号码": "1", "定点医药机构编号": "1", "医疗类别": "11", "开始日期": "", "结束日期": "",
           "结算时间": "", "费用总额（万元）": "1", "基金支付总额(元)": "1", "票据代码": "", "票据号码": "",
           "退费标志": ""}  # fmt: skip
    report = load.one(as_csv(tmp_path / "settlements.csv", [row]))

    assert report.error is not None and report.error.code == "file_missing_column"
    assert "费用总额" in report.error.sentence() and "基金" not in report.error.sentence()


def test_a_header_without_a_hint_goes_before_one_with_it(office: Office) -> None:
    row = {"姓名（拼音）": "WANG FANG", **person_row()}

    report = office.one(as_csv(office.folder / "people.csv", [row]))

    assert (report.accepted, report.ignored_columns) == (1, ("姓名（拼音）",))
    assert office.only(Person).name == "王芳"


def test_a_header_in_two_rows_is_read_as_one(office: Office) -> None:
    names = head()
    alone, group = names[:11], names[11:]
    with Book(office.folder / "people.xlsx") as book:
        rows = [[*alone, "银行信息"], [*[""] * 11, *group], person(1), person(2, 姓名="")]
        sheet = book.sheet("a", rows)
        for column, name in enumerate(alone):
            sheet.merge_range(0, column, 1, column, name)
        sheet.merge_range(0, 11, 0, 14, "银行信息")

    report = office.one(book.path)

    assert (report.accepted, codes(report)) == (1, {4: ["missing_name"]})
    assert report.ignored_columns == ()
    assert office.only(Person).bank_name == "测试银行"


def test_the_word_over_a_group_and_that_below_make_one_header(
    load: Importer, tmp_path: Path
) -> None:
    """代办人 over 姓名 is the agent's name, beside the person's own."""
    names = [*filing_row()]
    with Book(tmp_path / "filings.xlsx") as book:
        rows = [
            [*names, "代办人"],
            [*names, "姓名", "证件号码"],
            [*filing_row().values(), "李四", "1"],
        ]
        book.sheet("a", rows).merge_range(0, len(names), 0, len(names) + 1, "代办人")

    (record,) = ExcelSource(book.path, None).records()

    assert (record.raw["name"], record.raw["agent_name"]) == ("王芳", "李四")
    assert record.raw["agent_certno"] == "1"


def test_every_visible_sheet_with_the_columns_is_read_and_counted(office: Office) -> None:
    turned = [*reversed(head(备注=""))]
    with Book(office.folder / "people.xlsx") as book:
        book.sheet("填表说明", [["一、各县区填报"], ["二、不得空项"]])
        book.sheet("萨尔图区", [head(), person(1)])
        book.sheet("龙凤区", [["龙凤区"], turned, [*reversed([*person(2), ""])], [""] * 16])
        book.sheet("空表", [])
        book.sheet("旧数据", [head(), person(3)]).hide()

    report = office.one(book.path)

    assert report.accepted == 2
    assert sheets(report) == [("填表说明", 2, False), ("萨尔图区", 1, True), ("龙凤区", 1, True),
                              ("旧数据", 2, False)]  # fmt: skip
    assert notes(report) == [("填表说明", 0, "sheet_no_header"), ("旧数据", 0, "sheet_hidden")]


def test_a_sheet_that_lacks_a_column_is_named_with_it(load: Importer, tmp_path: Path) -> None:
    with Book(tmp_path / "people.xlsx") as book:
        book.sheet("萨尔图区", [head(), person(1)])
        book.sheet("龙凤区", [head()[1:], person(2)[1:]])

    report = load.one(book.path)

    assert report.accepted == 1 and notes(report) == [("龙凤区", 0, "sheet_lacks_columns")]
    assert "人员编号" in report.notes[0].problem.sentence()


def test_a_sheet_of_another_kind_is_named_and_read_when_that_kind_is_asked_for(
    load: Importer, tmp_path: Path
) -> None:
    with Book(tmp_path / "people.xlsx") as book:
        book.sheet("参保人员", [head(), person(1)])
        book.sheet("备案", [[*filing_row()], [*filing_row().values()]])

    people, filings = load.one(book.path), load.one(book.path, kind="filings")

    assert people.accepted == 1 and notes(people) == [("备案", 0, "sheet_other_kind")]
    assert filings.accepted == 1 and notes(filings) == [("参保人员", 0, "sheet_other_kind")]


def test_a_sheet_with_a_column_twice_is_named(load: Importer, tmp_path: Path) -> None:
    with Book(tmp_path / "people.xlsx") as book:
        book.sheet("萨尔图区", [head(), person(1)])
        book.sheet("龙凤区", [[*head(), "psn_name"], [*person(2), "李四"]])

    report = load.one(book.path)

    assert report.accepted == 1 and notes(report) == [("龙凤区", 0, "sheet_doubled_columns")]


def test_where_no_sheet_is_complete_the_file_is_refused(load: Importer, tmp_path: Path) -> None:
    with Book(tmp_path / "people.xlsx") as book:
        book.sheet("说明", [["说明"]])
        book.sheet("龙凤区", [head()[1:], person(2)[1:]])

    assert refusal(load, book.path) == "file_missing_column"


def test_a_workbook_with_hidden_sheets_alone_is_refused(load: Importer, tmp_path: Path) -> None:
    with Book(tmp_path / "people.xlsx") as book:
        book.sheet("说明", [])
        book.sheet("龙凤区", [head(), person()]).hide()

    assert refusal(load, book.path) == "file_hidden_sheets"


def test_a_row_is_named_by_its_sheet_also_in_the_history(office: Office) -> None:
    office.one(as_csv(office.folder / "people.csv", [person_row()]))
    with Book(office.folder / "filings.xlsx") as book:
        book.sheet("一月", [["备案表"], [*filing_row()], [*filing_row(2).values()]], first=3)
        book.sheet("二月", [[*filing_row()], [*filing_row(1).values()]])

    report = office.one(book.path)

    assert [(told.sheet, told.row) for told in report.problems] == [("一月", 5)]
    assert office.only(Move).facts == {"file": "filings.xlsx", "row": 2, "sheet": "二月"}


@pytest.mark.parametrize(
    ("word", "column", "code"),
    [("合计", 0, "total_row"), ("小 计", 1, "total_row"), ("总计：2人", 0, "total_row"),
     ("填表人：李四", 0, "footer_row"), ("备注：数据截至七月", 0, "footer_row")],
)  # fmt: skip
def test_totals_and_lines_under_the_table_are_passed_over_and_noted(
    load: Importer, tmp_path: Path, word: str, column: int, code: str
) -> None:
    total = [""] * len(head())
    total[column], total[column + 1] = word, "2"
    rows = [head(), person(1), total, head(), person(2)]
    with Book(tmp_path / "people.xlsx") as book:
        book.sheet("a", rows)
    text = as_lines_of_text(tmp_path / "people.csv", *(",".join(row) for row in rows))

    for report, new in ((load.one(book.path), 2), (load.one(text), 0)):
        assert (report.accepted, report.refused) == (new, 0)
        assert notes(report) == [("", 3, code), ("", 4, "repeated_header")]


def test_a_second_header_in_the_names_of_the_platform_is_passed_over(
    load: Importer, tmp_path: Path
) -> None:
    names = {field.label: field.names[-1] for field in KINDS["people"]}
    rows = [HEAD, ",".join(names[word] for word in head()), line(1)]

    report = load.one(as_lines_of_text(tmp_path / "people.csv", *rows))

    assert (report.accepted, report.refused, notes(report)) == (1, 0, [("", 2, "repeated_header")])


def test_a_short_total_in_a_text_table_is_passed_over(load: Importer, tmp_path: Path) -> None:
    report = load.one(as_lines_of_text(tmp_path / "people.csv", HEAD, line(1), "合计,1"))

    assert (report.accepted, report.refused, notes(report)) == (1, 0, [("", 3, "total_row")])


def test_somebody_whose_name_is_like_a_total_is_read(load: Importer, tmp_path: Path) -> None:
    names = {"姓名": 0, **dict.fromkeys(head())}
    row = person_row(姓名="合计")
    report = load.one(as_csv(tmp_path / "people.csv", [{name: row[name] for name in names}]))

    assert (report.accepted, report.notes) == (1, [])


def test_bad_rows_of_several_sheets_can_be_imported_again(office: Office) -> None:
    turned = [*reversed(head(备注=""))]
    with Book(office.folder / "people.xlsx") as book:
        book.sheet("萨尔图区", [["名单"], [*head(), "序号"], [*person(1, 姓名=""), "1"]])
        book.sheet("龙凤区", [turned, [*reversed([*person(2, 姓名=""), "新"])]])
    bad = office.folder / "bad.csv"

    first = office.one(book.path, errors=bad)
    bad.write_text(bad.read_text("utf-8-sig").replace("F,,01", "F,王芳,01"), "utf-8")
    again = office.one(bad)

    assert (first.refused, again.refused) == (2, 2)
    assert codes(again) == {2: ["missing_name"], 3: ["missing_name"]}
    assert {told.ext_no for told in again.problems} == {told.ext_no for told in first.problems}


def test_bad_rows_under_a_title_and_a_header_in_two_rows_can_be_imported_again(
    office: Office,
) -> None:
    names = head()
    with Book(office.folder / "people.xlsx") as book:
        rows = [["名单"], [*names[:11], "银行"], [*[""] * 11, *names[11:]], person(1, 姓名="")]
        book.sheet("a", rows)
    bad = office.folder / "bad.csv"

    assert office.one(book.path, errors=bad).refused == 1
    text = bad.read_text("utf-8-sig").replace(person()[0] + ",,", person()[0] + ",王芳,")
    bad.write_text(text, "utf-8")

    assert office.one(bad).accepted == 1
    assert office.only(Person).bank_name == "测试银行"
