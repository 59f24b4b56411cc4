"""Counting in months as 民法典 第二百零一、二百零二条 count."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.shared.months import add_months


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        ("2026-03-03", 6, "2026-09-03"),
        ("2025-08-31", 6, "2026-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2025-08-29", 6, "2026-02-28"),
        ("2025-11-30", 6, "2026-05-30"),
        ("2024-02-29", 6, "2024-08-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2026-10-31", 2, "2026-12-31"),
        ("2026-07-01", 6, "2027-01-01"),
        ("2026-03-03", 0, "2026-03-03"),
        ("2026-12-15", 12, "2027-12-15"),
    ],
)
def test_a_period_of_months_ends_on_the_day_with_the_same_number_or_the_last_of_the_month(
    start: str, months: int, last: str
) -> None:
    assert add_months(date.fromisoformat(start), months) == date.fromisoformat(last)


DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@given(DAYS, st.integers(0, 120))
def test_the_last_day_lies_in_the_right_month_and_never_after_the_same_number(
    start: date, months: int
) -> None:
    last = add_months(start, months)

    assert last.year * 12 + last.month == start.year * 12 + start.month + months
    assert last.day <= start.day
    assert last.day == start.day or (last + timedelta(days=1)).day == 1


@given(DAYS, st.integers(0, 120))
def test_a_later_start_never_ends_earlier(start: date, months: int) -> None:
    assert add_months(start, months) <= add_months(start + timedelta(days=1), months)
