"""Benefit years (待遇年度): where one begins, and how a stay across two of them is shared out."""

from datetime import date, timedelta

from config.policy import Rules
from workflow.benefit.case import Treated


def year_of(rules: Rules, case: Treated, on: date) -> date:
    """The first day of the benefit year that a day belongs to."""
    start = rules.source("benefit_year_start", *case.scopes).value
    first: date = start.first_day(on)
    return first


def parts_of(rules: Rules, case: Treated) -> list[tuple[date, int]]:
    """The benefit years a case falls into, with its days in each.

    Whole, it belongs to the year of discharge, when it is settled; split, every day to its own
    (江苏省异地就医经办服务规程 第四十四条). The day of discharge is not counted, as hospitals do.
    """
    split = rules.source("cross_year", *case.scopes).value == "split"
    last = year_of(rules, case, case.until)
    if not (split and case.is_stay) or case.until == case.on:
        return [(last, 1)]
    days: dict[date, int] = {}
    day = case.on
    while day < case.until:
        year = year_of(rules, case, day)
        days[year] = days.get(year, 0) + 1
        day += timedelta(days=1)
    return sorted(days.items())
