"""What the report of a file says beside its counts (导入结果)."""

import pytest

from console.terminal.intake import draw_import
from console.terminal.output import Face
from jobs.importing.errors import FileRefused
from jobs.importing.report import MOST_PROBLEMS, FileReport, SheetCount
from jobs.importing.source import Record
from workflow.intake.problems import problem

FOUND = Record(3, {}, (), sheet="龙凤区")
TOLD = problem("too_long", "name", most=50)


def test_a_note_names_its_row_and_refuses_nothing() -> None:
    report = FileReport("people.xlsx", "people", accepted=1)

    report.remark(FOUND, TOLD)

    assert report.clean and not report.problems
    assert report.as_dict()["notes"] == [
        {"row": 3, "code": "too_long", "message": "姓名 过长：最多 50 个字符", "sheet": "龙凤区"}
    ]


def test_notes_beyond_the_limit_are_counted() -> None:
    report = FileReport("people.csv", "people")

    report.remark(FOUND, *[TOLD] * (MOST_PROBLEMS + 2))

    assert len(report.notes) == MOST_PROBLEMS
    assert report.as_dict()["notes_omitted"] == 2


def test_a_file_that_is_refused_whole_has_no_notes() -> None:
    report = FileReport("people.csv", "people")
    report.remark(FOUND, *[TOLD] * (MOST_PROBLEMS + 2))

    report.fail(FileRefused("file_empty", file="people.csv"))

    assert (report.notes, report.notes_omitted) == ([], 0)


def test_people_at_a_terminal_see_sheets_and_notes(capsys: pytest.CaptureFixture[str]) -> None:
    report = FileReport("people.xlsx", "people", accepted=2)
    report.sheets = [SheetCount("龙凤区", 2, read=True), SheetCount("说明", 4, read=False)]
    report.remark(FOUND, *[TOLD] * 22)

    draw_import(Face(), [report.as_dict()], dry_run=False)

    said = capsys.readouterr().out
    assert "工作表：龙凤区 2 行，说明 未读取（有 4 行内容）" in said
    assert said.count("提示 龙凤区!3: 姓名 过长") == 20 and "另有 2 条提示" in said
