"""Inside an xls (旧版 Excel 文件): the error values that its reader leaves out."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jobs.importing.cell_text import LeftOut, Places
from jobs.importing.errors import broken


def look_into_xls(name: str, content: bytes) -> LeftOut:
    """The error values (#N/A) of every sheet, which the reader of workbooks gives as empty cells."""
    import xlrd

    try:
        # It writes of every oddity to a log that nobody reads.
        with (
            Path(os.devnull).open("w") as log,
            xlrd.open_workbook(
                file_contents=content, on_demand=True, ignore_workbook_corruption=True, logfile=log
            ) as book,
        ):
            cells = {
                sheet.name: _errors(sheet, xlrd.XL_CELL_ERROR, xlrd.error_text_from_code)
                for sheet in book.sheets()
            }
            return LeftOut(cells, from_1904=book.datemode == 1)
    except Exception as fault:
        # Whatever is wrong with the file; what cannot be looked at may hold an error value.
        raise broken(name, fault) from fault


def _errors(sheet: Any, error: int, words: Mapping[int, str]) -> Places:
    found: dict[int, dict[int, str]] = {}
    for row in range(sheet.nrows):
        types = sheet.row_types(row)
        if error in types:
            values = sheet.row_values(row)
            found[row + 1] = {
                column: words.get(values[column], "#N/A")
                for column, kind in enumerate(types)
                if kind == error
            }
    return found
