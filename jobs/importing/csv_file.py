"""Tables as text (文本表格): CSV or tabs, in UTF-8, GB18030 or UTF-16, read as a stream."""

import csv
from collections.abc import Iterator
from pathlib import Path

from config.fields import resolve
from jobs.csv_cells import unguarded
from jobs.importing.csv_opening import open_table
from jobs.importing.errors import FileRefused
from jobs.importing.passed_over import why_passed_over
from jobs.importing.source import Record, SheetCount, ignored, table_kind
from jobs.importing.text_lines import MOST_LINE, Lines, bad_bytes
from workflow.intake.problems import problem

csv.field_size_limit(MOST_LINE)


class CsvSource:
    """An opened text table. The encoding of the header is the encoding of every byte of it."""

    sheets: tuple[SheetCount, ...] = ()

    def __init__(self, path: Path, kind: str | None) -> None:
        self.path, self._opening = path, open_table(path, kind)
        self.header = self._opening.header
        self.kind = table_kind(path, self.header, kind)
        self.names = resolve(self.kind, self.header)
        self.ignored = ignored(self.header, self.names)
        self._wanted = [(n, name) for n, name in enumerate(self.names) if name]

    def records(self) -> Iterator[Record]:
        """The rows; a byte that does not fit the encoding refuses the file."""
        opening = self._opening
        with self.path.open(encoding=opening.encoding, newline="") as file:
            lines = Lines(self.path, file)
            rows = csv.reader(lines, delimiter=opening.delimiter, strict=True)
            try:
                if opening.separator:
                    told = problem("separator_line", "", value=lines.first().strip())
                    yield Record(1, {}, [], passed_over=told)
                yield from self._rows(lines, rows)
            except UnicodeDecodeError as fault:
                raise bad_bytes(self.path, opening.encoding, opening.encoding_name) from fault

    def _rows(self, lines: Lines, rows: Iterator[list[str]]) -> Iterator[Record]:
        while True:
            start = lines.number + 1
            try:
                cells = [unguarded(cell) for cell in next(rows)]
            except StopIteration:
                return
            except csv.Error as fault:
                # Over several lines, or up to the end, an unclosed quote has swallowed rows; on one
                # it spoils one row.
                if lines.number > start or lines.ended:
                    raise FileRefused("file_bad_quotes", file=self.path.name, line=start) from fault
                if start > self._opening.heading:
                    why, why_en = "引号使用有误", "a quote is misplaced"
                    yield Record(start, {}, [], problem("bad_row", "", why=why, why_en=why_en))
                continue
            if start > self._opening.heading and any(cells):
                yield self._record(start, cells, several=lines.number > start)

    def _record(self, start: int, cells: list[str], *, several: bool) -> Record:
        """One row below the header; `several` when it takes several lines."""
        width = len(self.header)
        ragged = len(cells) < width or any(cells[width:])
        if several and (ragged or self._swallowed(cells)):
            raise FileRefused("file_bad_quotes", file=self.path.name, line=start)
        if told := why_passed_over(self.kind, self.header, self.names, cells):
            return Record(start, {}, cells, passed_over=told)
        if ragged:
            why = f"有 {len(cells)} 列，表头有 {width} 列"
            why_en = f"it has {len(cells)} cells, the header has {width}"
            return Record(start, {}, cells, problem("bad_row", "", why=why, why_en=why_en))
        return Record(start, {name: cells[n] for n, name in self._wanted}, cells)

    def _swallowed(self, cells: list[str]) -> bool:
        """Whether a cell of several lines holds as many delimiters as a row: rows are lost in it."""
        delimiter = self._opening.delimiter
        return any(
            ("\n" in cell or "\r" in cell) and cell.count(delimiter) >= len(self.header) - 1
            for cell in cells
        )
