"""Tables (表格): they fit the terminal, say when they are empty, and come as files."""

import csv
import io
from itertools import pairwise
from typing import Any

import pytest

from console.terminal.cases import draw_case
from console.terminal.output import Face
from console.terminal.table import fitted
from tests.conftest import Cli, Process

NO, DAY, MONEY = "230600SB20261014000001C", "2026-12-30", "12345678.90"
ROW = [NO, "待邮寄", "买买提·吐尔逊", DAY, DAY, MONEY, MONEY, "杭州市样例第4医院（滨江院区）"]


@pytest.mark.parametrize("room", [40, 60, 78, 98, 120, 200])
def test_a_table_fits_and_no_number_day_or_amount_is_broken_in_two(room: int) -> None:
    found = fitted([ROW, [*ROW[:-1], ""]], room, least=[4, 5])

    assert sum(found.widths.values()) + 2 * (len(found.widths) - 1) <= room
    for n, width in found.widths.items():
        if ROW[n] in (NO, DAY, MONEY):
            assert width >= len(ROW[n])
    assert 0 in found.widths, "the number is always there"
    assert sorted([*found.widths, *found.dropped]) == [*range(len(ROW))]


def test_the_least_important_columns_go_first_and_come_last() -> None:
    gone = [set(fitted([ROW], room, least=[4, 6]).dropped) for room in (200, 90, 80, 70)]

    assert gone[0] == set()
    assert all(less <= more for less, more in pairwise(gone))
    assert 4 in next(dropped for dropped in gone if dropped)


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        """Say that somebody looks."""
        return True


def shown(monkeypatch: pytest.MonkeyPatch, *table: Any, **more: Any) -> str:
    """A table on a terminal of eighty columns."""
    screen = Screen()
    with monkeypatch.context() as patched:
        patched.setenv("COLUMNS", "80")
        patched.setattr("sys.stdout", screen)
        Face().table(*table, **more)
    return screen.getvalue()


def test_a_claim_on_a_narrow_terminal_keeps_the_amounts_and_the_places_of_its_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bill = {
        "place": 1, "code": "81811087", "number": "1623639388", "issued_on": DAY,
        "lines": [{"step_line": 1, "place": 1, "item": "卫生材料费项目5", "level": "01",
                   "price": "251.58", "quantity": "4", "amount": MONEY}],
    }  # fmt: skip
    screen = Screen()
    with monkeypatch.context() as patched:
        patched.setenv("COLUMNS", "80")
        patched.setattr("sys.stdout", screen)
        draw_case(Face(), {"no": NO, "receipts": [bill], "notices": []})

    assert all(word in screen.getvalue() for word in ("1:1", "251.58", MONEY))


def test_what_has_no_room_is_named_beside_the_table(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    heads = ["受理号", "状态", "姓名", "入院", "出院", "总额", "核定", "机构"]

    lines = shown(monkeypatch, heads, [ROW], least=[4, 3]).splitlines()

    assert any(NO in line for line in lines) and any(MONEY in line for line in lines)
    assert "未显示：" in capsys.readouterr().err


def test_an_empty_list_says_so_in_the_place_of_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, ["受理号"], []) == "没有符合条件的记录\n"


def test_in_a_pipe_the_heads_stand_alone_and_the_remark_beside_them(cli: Cli) -> None:
    said = cli("list", "claims")

    assert said.code == 0 and said.out.count("\n") == 1 and said.out.startswith("受理号\t")
    assert said.err == "没有符合条件的记录\n"
    assert cli("--lang", "en", "payout", "list").err == "nothing to show\n"


def test_a_list_comes_as_csv_whose_cells_run_nothing(sample_cli: Cli) -> None:
    said = sample_cli("list", "claims", "--limit", "3", "--format", "csv")
    heads, *rows = csv.reader(io.StringIO(said.out))

    assert (heads[0], len(rows)) == ("受理号", 3)
    assert [row[0] for row in rows] == [
        case["no"] for case in sample_cli("--json", "list", "claims", "--limit", "3").json
    ]
    assert sample_cli("list", "claims", "--format", "pdf").code == 2


def test_remarks_of_a_list_are_beside_it(sample_cli: Cli) -> None:
    sample_cli("run", "all")

    said = sample_cli("list", "claims", "--state", "审批")

    assert "* 所依据的参数" in said.err and "所依据" not in said.out


def test_a_list_comes_as_a_workbook(process: Process) -> None:
    import subprocess
    import sys

    made = subprocess.run(
        [sys.executable, "-m", "console", "codes", "role", "--format", "xlsx"],
        cwd=process.folder, env=process.environment(), capture_output=True, check=True,
    )  # fmt: skip

    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_filelike(io.BytesIO(made.stdout)).get_sheet_by_index(0).to_python()
    assert rows[0] == ["代码", "名称", "也可写"] and len(rows) > 5
