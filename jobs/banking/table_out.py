"""A batch as CSV or Excel (文本、Excel 报盘), by the bank's columns."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from operator import attrgetter
from typing import Any

from config.payout_banks import Table
from jobs.banking.lines import PayLine
from workflow.shared.money import yuan

CURRENCY = "CNY"
_QUOTINGS = {"minimal": csv.QUOTE_MINIMAL, "all": csv.QUOTE_ALL, "none": csv.QUOTE_NONE}


def csv_bytes(table: Table, part_no: str, lines: Sequence[PayLine]) -> bytes:
    """The rows as text; whatever a name holds is quoted, never changed."""
    text = io.StringIO()
    quoting = _QUOTINGS[table.quoting]
    writer = csv.writer(
        text,
        delimiter=table.delimiter,
        lineterminator="\r\n",
        quoting=quoting,  # type: ignore[arg-type]  # one of three constants
        quotechar=None if table.quoting == "none" else '"',
    )
    if table.header:
        writer.writerow([column.header for column in table.columns])
    amount = yuan if table.amount == "yuan" else str
    writer.writerows(_rows(table, part_no, lines, amount))
    return text.getvalue().encode(table.encoding)


def xlsx_bytes(table: Table, part_no: str, lines: Sequence[PayLine], created_at: datetime) -> bytes:
    """The rows as a workbook; accounts and numbers are text, only the amount is a number."""
    import xlsxwriter

    buffer = io.BytesIO()
    # Nothing but text is ever made of text: no formulas, no links, no numbers.
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    # The time of the batch is the only time in the file, so that writing twice gives the same.
    book.set_properties({"created": as_utc(created_at)})
    text, money = book.add_format({"num_format": "@"}), book.add_format({"num_format": "0.00"})
    sheet = book.add_worksheet("Sheet1")
    sheet.set_column(0, len(table.columns) - 1, 20, text)
    if table.header:
        for n, column in enumerate(table.columns):
            sheet.write_string(0, n, column.header, text)
    in_fen = table.amount == "fen"
    amount: Callable[[int], Any] = int if in_fen else _exact
    paid_in = next(n for n, column in enumerate(table.columns) if column.field == "amount")
    style = None if in_fen else money
    for row, cells in enumerate(_rows(table, part_no, lines, amount), int(table.header)):
        for n, cell in enumerate(cells):
            if n == paid_in:
                sheet.write_number(row, n, cell, style)
            elif cell != "":
                sheet.write_string(row, n, str(cell), text)
    book.close()
    return buffer.getvalue()


def _exact(amount: int) -> Decimal:
    return Decimal(amount).scaleb(-2)


def as_utc(instant: datetime) -> datetime:
    """The instant in UTC without a zone; a database that keeps no zone keeps UTC."""
    return instant.astimezone(UTC).replace(tzinfo=None) if instant.tzinfo else instant


def _rows(
    table: Table, part_no: str, lines: Sequence[PayLine], amount: Callable[[int], Any]
) -> Iterator[list[Any]]:
    constants = {"currency": CURRENCY, "batch_no": part_no, "bank_name": "", "": ""}
    makers = [
        (lambda line: amount(line.amount)) if column.field == "amount"
        else _constant(constants[column.field]) if column.field in constants
        else attrgetter(column.field)
        for column in table.columns
    ]  # fmt: skip
    for line in lines:
        yield [make(line) for make in makers]


def _constant(value: str) -> Callable[[PayLine], str]:
    return lambda line: value
