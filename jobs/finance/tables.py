"""Tables for other offices (表格): CSV with a BOM, or Excel; the same content, the same bytes.

Rows are written as they come, so that a million of them need no memory.
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import IO

from config.errors import YidiError
from config.text import Text
from jobs.atomic_file import write_atomically
from jobs.csv_cells import guarded_row

Row = Sequence[str]
MOST_ROWS, MOST_CHARACTERS = 1_048_576, 32_767
"""What a sheet of Excel holds: rows with the header, and characters of a cell."""


class UnknownFormatError(YidiError):
    """The name of the file says neither CSV nor Excel."""

    code = "unknown_format"

    def __init__(self, name: str) -> None:
        says = Text("{name} 应以 .csv 或 .xlsx 结尾。", "{name} should end in .csv or .xlsx.")
        super().__init__(says, name=name)


class SheetFullError(YidiError):
    """A sheet of Excel would drop rows, or the end of a cell, without a word."""

    code = "sheet_full"

    def __init__(self) -> None:
        says = Text(
            "Excel 工作表最多 {rows} 行、每格 {characters} 字，装不下；请导出为 .csv。",
            "a sheet holds {rows} rows and {characters} characters a cell: export a .csv instead.",
        )
        super().__init__(says, rows=MOST_ROWS, characters=MOST_CHARACTERS)


def write_table(path: Path, head: Row, rows: Iterable[Row], day: date) -> Path:
    """Write a table, readable by its owner alone; `day` is the only time in it."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UnknownFormatError(path.name)
    with write_atomically(path) as file:
        writer(file, head, rows, day)
    return path


def csv_table(file: IO[bytes], head: Row, rows: Iterable[Row], _day: date) -> None:
    """UTF-8 with a BOM, every cell quoted; what a spreadsheet would run has an apostrophe before it."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=False)
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(guarded_row(head))
    writer.writerows(guarded_row(row) for row in rows)
    text.detach()


def excel_table(file: IO[bytes], head: Row, rows: Iterable[Row], day: date) -> None:
    """A workbook of text alone: no number loses a digit, and nothing becomes a formula."""
    import xlsxwriter

    book = xlsxwriter.Workbook(file, {"constant_memory": True})
    book.set_properties({"created": datetime.combine(day, time())})
    text = book.add_format({"num_format": "@"})
    sheet = book.add_worksheet("Sheet1")
    sheet.set_column(0, max(0, len(head) - 1), 18, text)
    sheet.write_row(0, 0, head, text)
    for n, row in enumerate(rows, start=1):
        if n >= MOST_ROWS or any(len(cell) > MOST_CHARACTERS for cell in row):
            raise SheetFullError
        for column, cell in enumerate(row):
            if cell != "":
                sheet.write_string(n, column, cell, text)
    book.close()


WRITERS: Mapping[str, Callable[[IO[bytes], Row, Iterable[Row], date], None]] = {
    ".csv": csv_table,
    ".xlsx": excel_table,
}
