"""Cells of a CSV file that a spreadsheet would run as a formula (防公式执行): written as text, read back as they were.

Excel and WPS calculate a cell that begins with = + - @ tab or CR. An apostrophe before it makes it
text. A cell that has such an apostrophe already gets one more, so that taking exactly one away
gives every cell back.
"""

import re
from collections.abc import Iterable

_RUN = re.compile(r"'*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
"""A plain number is no formula: a negative amount stays one."""


def guarded(cell: str) -> str:
    """The cell as it is written."""
    return f"'{cell}" if _would_run(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before it was written."""
    return cell[1:] if cell.startswith("'") and _would_run(cell[1:]) else cell


def guarded_row(cells: Iterable[str]) -> list[str]:
    """A whole row as it is written."""
    return [guarded(cell) for cell in cells]


def _would_run(cell: str) -> bool:
    return _RUN.match(cell) is not None and _NUMBER.fullmatch(cell) is None
