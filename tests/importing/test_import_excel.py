"""Excel workbooks (Excel 文件)."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.conftest import once
from tests.support.importing import Importer, as_xlsx, codes, person_row, refusal

pytestmark = once


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9])
def test_a_broken_workbook_is_refused(load: Importer, tmp_path: Path, keep: float) -> None:
    path = as_xlsx(tmp_path / "people.xlsx", [list(person_row()), list(person_row().values())])
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * keep)])

    assert refusal(load, path) == "file_broken_archive"


def test_a_workbook_with_a_spoilt_part_is_refused(load: Importer, tmp_path: Path) -> None:
    rows = [list(person_row()), *(list(person_row(n).values()) for n in range(50))]
    path = as_xlsx(tmp_path / "people.xlsx", rows)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 20] = bytes(20)
    path.write_bytes(content)

    assert refusal(load, path) == "file_broken_archive"


def test_a_cell_far_away_does_not_take_all_memory(load: Importer, tmp_path: Path) -> None:
    path = as_xlsx(tmp_path / "people.xlsx", [list(person_row()), list(person_row().values())])
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    parts[sheet] = parts[sheet].replace(b"</sheetData>", far)
    with ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)

    assert refusal(load, path) == "file_too_large"


def test_numbers_and_days_of_a_workbook_are_read_as_text(load: Importer, tmp_path: Path) -> None:
    row: dict[str, object] = dict(person_row())
    row |= {"险种类型": 390, "人员类别": 1501.0, "参保状态": 1, "参保所属医保区划": 230600}

    report = load.one(as_xlsx(tmp_path / "people.xlsx", [[], list(row), [], list(row.values())]))

    assert (report.accepted, report.problems) == (1, [])


def test_a_row_below_an_empty_top_is_named_by_its_number_in_the_sheet(
    load: Importer, tmp_path: Path
) -> None:
    row: dict[str, object] = dict(person_row())
    row["证件号码"] = "1"

    report = load.one(as_xlsx(tmp_path / "people.xlsx", [[], [], list(row), list(row.values())]))

    assert codes(report) == {4: ["bad_id_number"]}


def test_an_id_number_kept_as_a_number_has_lost_its_digits(load: Importer, tmp_path: Path) -> None:
    row: dict[str, object] = dict(person_row())
    row |= {"证件号码": 2.30602198503140e17, "银行账号": 6222000000000000001}

    report = load.one(as_xlsx(tmp_path / "people.xlsx", [list(row), list(row.values())]))

    assert codes(report) == {2: ["digits_lost", "digits_lost"]}
