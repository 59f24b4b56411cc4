"""A cell of a workbook as it would stand in a CSV file (单元格取值)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from workflow.intake.reader import LostDigits, NumberCell

EXACT = 10**15
"""Excel keeps fifteen digits of a number; an identity or bank number stored as one is lost."""


class UncalculatedCell(str):
    """A formula whose value is not in the file (未计算的公式): what stood there is not known."""

    __slots__ = ()


class MergedCell(str):
    """A cell under a range that is merged with others (被合并的单元格): its value stands elsewhere."""

    __slots__ = ()


UNCALCULATED = UncalculatedCell("#GETTING_DATA")
"""The word of Excel for a value that is still to come."""
Places = Mapping[int, Mapping[int, str]]
"""Row of the sheet → column from 0 → what stands there."""


@dataclass(frozen=True)
class LeftOut:
    """What the reader of workbooks leaves empty, by sheet: error values, formulas without a value."""

    cells: Mapping[str, Places] = field(default_factory=dict)
    from_1904: bool = False
    """Whether days are counted from 1904, so that a bare number of days means another day."""


def as_text(cell: Any, *, from_1904: bool = False) -> str:
    """A cell as it would stand in a CSV file."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        # As Excel shows it: a flag reads it, and no name or account becomes 1.
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int | float):
        return _number(cell, str if from_1904 else NumberCell)
    if isinstance(cell, datetime):
        midnight = cell.time() == time()
        return cell.date().isoformat() if midnight else cell.isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else str(cell) if isinstance(cell, timedelta) else cell.isoformat()


def _number(value: float, as_cell: type[str]) -> str:
    if abs(value) >= EXACT:
        return LostDigits(f"{value:.0f}")
    if value == int(value):
        return as_cell(int(value))
    # Fifteen digits, as Excel shows it: 0.1+0.2 is 0.3, not 0.30000000000000004.
    return as_cell(format(Decimal(f"{value:.15g}"), "f"))
