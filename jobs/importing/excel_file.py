"""Excel workbooks (xlsx、xls): every visible sheet with the required columns, as one file of rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from config.fields import resolve
from jobs.importing.cell_text import MergedCell, UncalculatedCell
from jobs.importing.errors import FileRefused
from jobs.importing.heading import Heading, find_heading
from jobs.importing.passed_over import why_passed_over
from jobs.importing.source import (
    LIKELY,
    Fit,
    Record,
    SheetCount,
    fit,
    ignored,
    is_header,
    missing_columns,
    table_kind,
)
from jobs.importing.workbook import Sheet, open_workbook
from workflow.intake.problems import Problem, problem


@dataclass(frozen=True)
class SheetTable:
    """A sheet that is read: its header, our names of its columns, and how many rows came of it."""

    sheet: Sheet
    heading: Heading
    names: list[str | None]
    count: SheetCount

    @property
    def keys(self) -> list[str]:
        """What is the same column in every sheet: our name, else the header and which of its kind."""
        cells = self.heading.cells
        return [name or f"{cells[n]}\0{cells[:n].count(cells[n])}"
                for n, name in enumerate(self.names)]  # fmt: skip


class ExcelSource:
    """An opened workbook."""

    def __init__(self, path: Path, kind: str | None) -> None:
        sheets = open_workbook(path.name, path)
        visible = [sheet for sheet in sheets if sheet.visible]
        if not sheets:
            raise FileRefused("file_empty", file=path.name)
        if not visible:
            raise FileRefused("file_hidden_sheets", file=path.name)
        self.kind = table_kind(path, _likeliest(visible, kind), kind)
        self.sheets: list[SheetCount] = []
        self._tables: list[SheetTable] = []
        self._not_read: list[Record] = []
        for sheet in sheets:
            self._place(sheet)
        headers = {
            key: cell for one in reversed(self._tables)
            for key, cell in zip(one.keys, one.heading.cells, strict=True)
        }  # fmt: skip
        keys = dict.fromkeys(key for one in self._tables for key in one.keys)
        self._columns = {key: n for n, key in enumerate(keys)}
        self.header = [headers[key] for key in keys]
        unknown = (ignored(one.heading.cells, one.names) for one in self._tables)
        self.ignored = tuple(dict.fromkeys(cell for cells in unknown for cell in cells))

    def _place(self, sheet: Sheet) -> None:
        """Take a sheet up, or keep why it is not read."""
        found = _heading_of(sheet, self.kind)
        if isinstance(found, Heading):
            count = SheetCount(sheet.name, 0, read=True)
            names = resolve(self.kind, found.cells)
            self._tables.append(SheetTable(sheet, found, names, count))
        else:
            rows = sum(any(cells) for _, cells in sheet.rows())
            count = SheetCount(sheet.name, rows, read=False)
            told = problem(found.code, "", value=sheet.name, rows=rows, **found.values)
            self._not_read.append(Record(0, {}, [], sheet=sheet.name, passed_over=told))
        self.sheets.append(count)

    def records(self) -> Iterator[Record]:
        """What is told of sheets, then the rows below the headers; `row` is the row of the sheet."""
        yield from self._not_read
        for table in self._tables:
            table.count.rows = 0
            for record in self._rows(table):
                table.count.rows += record.passed_over is None
                yield record

    def _rows(self, table: SheetTable) -> Iterator[Record]:
        wanted = [(n, name) for n, name in enumerate(table.names) if name]
        width = len(table.names)
        for row, cells, odd in table.sheet.rows_below(table.heading.row):
            if any(cells):
                filled = [*cells, *[""] * (width - len(cells))]
                yield self._record(table, wanted, row, filled, odd=odd)

    def _record(
        self,
        table: SheetTable,
        wanted: Sequence[tuple[int, str]],
        row: int,
        cells: list[str],
        *,
        odd: bool,
    ) -> Record:
        """One row below the header; an odd one holds cells whose value is not there."""
        width = len(table.names)
        sheet = table.sheet.name if len(self._tables) > 1 else ""
        whole = self._whole(table, cells)
        if told := why_passed_over(self.kind, table.heading.cells, table.names, cells):
            return Record(row, {}, whole, None, sheet, told)
        if any(cells[width:]):
            why = f"第 {width} 列之后还有内容"
            why_en = f"there is something behind column {width}"
            fault = problem("bad_row", "", why=why, why_en=why_en)
            return Record(row, {}, [*whole, *cells[width:]], fault, sheet)
        unreadable = _unreadable(wanted, cells) if odd else None
        return Record(row, {name: cells[n] for n, name in wanted}, whole, unreadable, sheet)

    def _whole(self, table: SheetTable, cells: Sequence[str]) -> list[str]:
        """The row under the columns of all sheets."""
        if len(self._tables) == 1:
            return list(cells[: len(self.header)])
        whole = [""] * len(self.header)
        for key, cell in zip(table.keys, cells, strict=False):
            whole[self._columns[key]] = cell
        return whole


def _rating(cells: Sequence[str], kind: str | None) -> tuple[bool, float, int]:
    return fit(cells, kind)[:3]


def _likeliest(sheets: Sequence[Sheet], kind: str | None) -> list[str]:
    """The header that says what the workbook holds: the first that is complete, else the best."""
    found: list[tuple[Fit, list[str]]] = []
    for sheet in sheets:
        heading = find_heading(sheet.top(), lambda cells: _rating(cells, kind), is_header)
        if heading is not None:
            found.append((fit(heading.cells, kind), heading.cells))
    first = next((cells for its, cells in found if its.complete), None)
    return first or max(found, key=lambda one: one[0][:3], default=(None, [""]))[1]


def _heading_of(sheet: Sheet, kind: str) -> Heading | Problem:
    """The header of a sheet, or why it is not read."""
    if not sheet.visible:
        return problem("sheet_hidden", "")
    heading = find_heading(sheet.top(), lambda cells: _rating(cells, kind), is_header)
    its = fit(heading.cells, kind) if heading else None
    if heading is not None and its is not None and its.complete:
        return heading
    missing = missing_columns(kind, heading.cells) if heading else ""
    other = fit(_likeliest([sheet], None), None)
    if other.complete and other.kind != kind:
        return problem("sheet_other_kind", "", kind=kind, other=other.kind)
    if its is None or its.share < LIKELY:
        return problem("sheet_no_header", "", kind=kind)
    if not missing:
        return problem("sheet_doubled_columns", "", kind=kind)
    return problem("sheet_lacks_columns", "", kind=kind, columns=missing)


def _unreadable(wanted: Sequence[tuple[int, str]], cells: Sequence[str]) -> Problem | None:
    """A cell of which the value is not in the file, or stands in another row."""
    for n, name in wanted:
        if isinstance(cells[n], UncalculatedCell):
            return problem("formula_without_value", name)
        if isinstance(cells[n], MergedCell):
            return problem("merged_cell", name)
    return None
