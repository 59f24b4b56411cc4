"""Counting in months (按月计算期间) as 民法典 第二百零一、二百零二条 count.

The first day is not counted; the last day is the day with the same number, or the month's last
day where there is none. Applying these articles to filings is our reading.
"""

from calendar import monthrange
from datetime import date

from config.workdays import A_DAY

__all__ = ["A_DAY", "add_months", "quarter_of"]


def add_months(start: date, months: int) -> date:
    """The last day of a period of `months` that begins with `start`.

    3 March + 6 → 3 September; 31 August + 6 → 28 or 29 February.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def quarter_of(on: date) -> str:
    """The quarter of a day, as 2026-Q1 (季度)."""
    return f"{on.year}-Q{(on.month + 2) // 3}"
