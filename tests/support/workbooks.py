"""Workbooks as offices hand them in (工作簿): several sheets, titles, merged cells, error values."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from tests.support.importing import person_row

NOT_THERE = "#N/A"
ERRORS = ("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!")


class Book:
    """A workbook in the making; `with Book(path) as book` writes it at the end."""

    def __init__(self, path: Path, **options: Any) -> None:
        self.path = path
        self.book = xlsxwriter.Workbook(path, options)

    def __enter__(self) -> "Book":
        return self

    def __exit__(self, *_: object) -> None:
        self.book.close()

    def sheet(self, name: str, rows: Iterable[Sequence[Any]], first: int = 1) -> Any:
        """A sheet with these rows; `first` is the number of the first of them."""
        sheet = self.book.add_worksheet(name)
        for y, row in enumerate(rows, first - 1):
            for x, value in enumerate(row):
                if value in ERRORS:
                    sheet.write_formula(y, x, "=NA()", None, value)
                elif isinstance(value, str) and value:
                    sheet.write_string(y, x, value)
                elif value != "":
                    sheet.write(y, x, value)
        return sheet


def head(**more: str) -> list[str]:
    """The header of people."""
    return [*person_row(**more)]


def person(n: int = 1, **facts: str) -> list[str]:
    """A person under that header."""
    return [*person_row(n, **facts).values()]
