"""Benefit years (待遇年度): where one begins, and how a stay across two of them is shared out."""

from datetime import date, timedelta
from typing import NamedTuple

from config.policy import Rules
from config.policy_shapes import MonthDay
from workflow.benefit.care_rules import YEAR_PARAMETERS, CareRules, care_rules
from workflow.benefit.treatment import Treatment


class BenefitYearRules(NamedTuple):
    """The benefit years of a kind of care: their first day, and whether a stay is split by them."""

    start: MonthDay
    split: bool

    def parts(self, case: Treatment) -> list[tuple[date, int]]:
        """The benefit years a case falls into, with its days in each.

        Whole, it belongs to the year of discharge, when it is settled; split, every day to its own
        (江苏省异地就医经办服务规程 第四十四条). The day of discharge is not counted, as hospitals do.
        """
        last = self.start.first_day(case.until)
        if not self.split or case.until == case.on:
            return [(last, 1)]
        days: dict[date, int] = {}
        day = case.on
        while day < case.until:
            year = self.start.first_day(day)
            days[year] = days.get(year, 0) + 1
            day += timedelta(days=1)
        return sorted(days.items())


def years_under(care: CareRules, case: Treatment) -> BenefitYearRules:
    """The benefit years of a case under the rules of its care."""
    split = care.source("cross_year").value == "split"
    return BenefitYearRules(care.source("benefit_year_start").value, split and case.is_stay)


def years_of(rules: Rules, case: Treatment) -> BenefitYearRules:
    """The benefit years of a case under these rules."""
    return years_under(care_rules(rules, case.scopes, YEAR_PARAMETERS), case)


def parts_of(rules: Rules, case: Treatment) -> list[tuple[date, int]]:
    """The benefit years a case falls into, with its days in each."""
    return years_of(rules, case).parts(case)
