"""Opening a workbook (打开工作簿): whole, of bearable size, no bomb; its sheets as rows of text."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import SEEK_END, BytesIO
from itertools import islice
from pathlib import Path
from typing import IO

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from jobs.importing.cell_text import MergedCell, Places, as_text
from jobs.importing.errors import FileRefused, broken
from jobs.importing.heading import HEADER_WITHIN, TopRow
from jobs.importing.source import ZIP
from jobs.importing.xls_errors import look_into_xls
from jobs.importing.xlsx_archive import MOST_BYTES, look_into_archive

Workbook = Path | IO[bytes]
"""A workbook on the disk, or held in memory."""
Range = tuple[tuple[int, int], tuple[int, int]]
"""The first and the last cell of a merged range, row and column from 0."""


@dataclass(frozen=True)
class Sheet:
    """One sheet of an opened workbook with something in it."""

    name: str
    visible: bool
    _sheet: CalamineSheet
    _left_out: Places
    _from_1904: bool

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """The rows as text, each with its number in the sheet."""
        # They begin with row 1, also where the first rows are empty, but with the first column
        # that is used (findings/calamine-empty-rows.sh).
        left = (self._sheet.start or (0, 0))[1]
        row = 0
        for row, cells in enumerate(self._sheet.iter_rows(), 1):
            words = [
                cell if type(cell) is str else as_text(cell, from_1904=self._from_1904)
                for cell in cells
            ]
            yield row, self._complete(row, words, left) if row in self._left_out else words
        for below in sorted(below for below in self._left_out if below > row):
            yield below, self._complete(below, [], left)

    def _complete(self, row: int, words: list[str], left: int) -> list[str]:
        for column, word in self._left_out[row].items():
            at = column - left
            if at >= 0:
                words += [""] * (at + 1 - len(words))
                words[at] = word
        return words

    def top(self) -> list[TopRow]:
        """The rows within which the header stands."""
        left = (self._sheet.start or (0, 0))[1]
        merged = self._sheet.merged_cell_ranges or ()
        found = []
        for row, cells in islice(self.rows(), HEADER_WITHIN):
            spread = list(cells)
            for (top, first), (bottom, last) in merged:
                if top <= row - 1 <= bottom and left <= first < left + len(cells):
                    end = min(last - left + 1, len(cells))
                    spread[first - left : end] = [cells[first - left]] * (end - first + left)
            found.append(TopRow(row, cells, spread))
        return found

    def rows_below(self, heading: int) -> Iterator[tuple[int, list[str], bool]]:
        """The rows below a row, and whether a value may be missing in one.

        A cell under a range that is merged with the cell above it is a `MergedCell`.
        """
        left = (self._sheet.start or (0, 0))[1]
        coming = sorted(
            (found for found in self._sheet.merged_cell_ranges or () if found[1][0] >= heading),
            reverse=True,
        )
        here: list[Range] = []
        for row, cells in self.rows():
            if row <= heading:
                continue
            while coming and coming[-1][0][0] < row:
                here.append(coming.pop())
            here = [found for found in here if found[1][0] >= row - 1]
            odd = row in self._left_out
            for (top, first), (_, last) in here:
                for column in range(max(first, left), min(last + 1, left + len(cells))):
                    if (row - 1, column) != (top, first):
                        cells[column - left] = MergedCell()
                        odd = True
            yield row, cells, odd


def open_workbook(name: str, book: Workbook) -> list[Sheet]:
    """The sheets of a workbook that hold something, in their order; its content says what it is."""
    content = _content(name, book)
    if content.startswith(ZIP):
        left_out = look_into_archive(name, content)
        opened = _opened(name, content)
    else:
        opened = _opened(name, content)
        left_out = look_into_xls(name, content)
    return [
        Sheet(
            meta.name, meta.visible == SheetVisibleEnum.Visible, sheet,
            left_out.cells.get(meta.name, {}), left_out.from_1904,
        )
        for meta, sheet in opened
        if sheet.start is not None or left_out.cells.get(meta.name)
    ]  # fmt: skip


def _content(name: str, book: Workbook) -> bytes:
    """The bytes of a workbook, if there are not too many."""
    if isinstance(book, Path):
        with book.open("rb") as file:
            return _content(name, file)
    size = book.seek(0, SEEK_END)
    book.seek(0)
    most = MOST_BYTES if book.read(len(ZIP)) == ZIP else MOST_BYTES // 4
    if size > most:
        raise FileRefused(
            "file_too_large", file=name, why=f"超过 {most >> 20} MB",
            why_en=f"{most >> 20} MB is the most",
        )  # fmt: skip
    book.seek(0)
    return book.read()


def _opened(name: str, content: bytes) -> list[tuple[SheetMetadata, CalamineSheet]]:
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        return [
            (meta, book.get_sheet_by_name(meta.name))
            for meta in book.sheets_metadata
            if meta.typ == SheetTypeEnum.WorkSheet
        ]
    except BaseException as fault:
        # A broken workbook can make the reader panic, which is no Exception.
        if isinstance(fault, KeyboardInterrupt | SystemExit | GeneratorExit | MemoryError):
            raise
        raise broken(name, fault) from fault
