"""Cells that a spreadsheet would run (防公式执行): one apostrophe out, exactly that one back in."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.csv_cells import guarded, guarded_row, unguarded
from jobs.exporting import ExportFilter, export
from jobs.finance.tables import write_table
from models import Person
from models.database import Database
from tests.conftest import once
from tests.support.importing import Office, as_csv, person_row

CELLS = st.text(st.sampled_from("'=+-@\t\r\n0123.9aあ王 ,\""), max_size=8) | st.text(max_size=8)


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> Office:
    """An office with an empty database."""
    office = Office(database, book, calendar)
    office.folder = tmp_path
    return office


@pytest.mark.parametrize(
    "cell", ["=1+1", "+a", "-a", "@x", "\tx", "\rx", "'=1+1", "''=1", "'-5", "-"]
)
def test_a_cell_that_would_run_is_written_with_one_apostrophe(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["", "王芳", "-12.50", "+8613900000000", "0", "'王芳", "a=1", "''"]
)
def test_a_plain_number_and_every_other_cell_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == unguarded(cell) == cell


@given(CELLS)
def test_every_cell_comes_back_as_it_was(cell: str) -> None:
    written = guarded(cell)

    assert unguarded(written) == cell
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r")) or written == cell


@given(st.lists(CELLS, min_size=1, max_size=4))
def test_a_row_comes_back_through_a_file(cells: list[str]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerow(guarded_row(["x", *cells]))
    text.seek(0)

    (row,) = csv.reader(text, strict=True)

    assert [unguarded(cell) for cell in row] == ["x", *cells]


@once
@pytest.mark.parametrize(
    "name", ["=HYPERLINK(1)", "'=王芳", "+王芳", "-王芳", "@王芳", "-12.5", "''@王"]
)
def test_a_name_that_would_run_goes_out_and_comes_in_as_it_is(office: Office, name: str) -> None:
    office.one(as_csv(office.folder / "people.csv", [person_row(开户行名称=guarded(name))]))
    wanted = ExportFilter()

    out = export(office.app, "people", office.folder / "out.csv", wanted, unmask=True).path
    again = office.one(out)

    assert office.only(Person).bank_name == name
    assert (again.unchanged, again.refused) == (1, 0)
    assert ',"' + guarded(name) + '",' in out.read_text("utf-8-sig")


@once
def test_bad_rows_are_written_so_that_nothing_runs(office: Office) -> None:
    bad = office.folder / "bad.csv"
    row = person_row(姓名="", 开户行名称="'=1+1")

    office.one(as_csv(office.folder / "people.csv", [row]), errors=bad)

    assert ",'=1+1," in bad.read_text("utf-8-sig")


def test_tables_for_other_offices_run_nothing_and_keep_negative_amounts(tmp_path: Path) -> None:
    path = write_table(tmp_path / "t.csv", ["说明", "金额"], [["=1+1", "-12.50"]], date(2025, 7, 1))

    assert path.read_text("utf-8-sig").splitlines()[1] == '"\'=1+1","-12.50"'
