"""Tables for the finance office (财务表格): CSV with a BOM, or Excel; the same content, the same bytes."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path

from config.errors import YidiError
from config.text import Text
from jobs.banking.lines import BankFile
from jobs.payouts.batches import written

Row = Sequence[str]


class UnknownFormatError(YidiError):
    """The name of the file says neither CSV nor Excel."""

    code = "unknown_format"

    def __init__(self, name: str) -> None:
        says = Text("{name} 应以 .csv 或 .xlsx 结尾。", "{name} should end in .csv or .xlsx.")
        super().__init__(says, name=name)


def write_table(path: Path, head: Row, rows: Iterable[Row], day: date) -> Path:
    """Write a table, readable by its owner alone; `day` is the only time in it."""
    makers = {".csv": csv_table, ".xlsx": excel_table}
    if path.suffix.lower() not in makers:
        raise UnknownFormatError(path.name)
    content = makers[path.suffix.lower()](head, rows, day)
    return written(path.parent, BankFile(path.name, content, 0, 0))


def csv_table(head: Row, rows: Iterable[Row], _day: date) -> bytes:
    """UTF-8 with a BOM, every cell quoted, nothing changed."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def excel_table(head: Row, rows: Iterable[Row], day: date) -> bytes:
    """A workbook of text alone: no number loses a digit, and nothing becomes a formula."""
    import xlsxwriter

    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": datetime.combine(day, time())})
    text = book.add_format({"num_format": "@"})
    sheet = book.add_worksheet("Sheet1")
    sheet.set_column(0, max(0, len(head) - 1), 18, text)
    for n, row in enumerate([head, *rows]):
        for column, cell in enumerate(row):
            if cell != "":
                sheet.write_string(n, column, cell, text)
    book.close()
    return buffer.getvalue()
