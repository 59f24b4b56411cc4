"""Plans for many claims (批量适用参数): found once for all cases to which the book says the same."""

from dataclasses import replace
from typing import Any

from config.policy import PolicyBook
from workflow.benefit.case import Treated
from workflow.benefit.covering import placed
from workflow.benefit.plan import Plan
from workflow.benefit.resolve import coverage, resolve


class Plans:
    """Remembers plans by what they depend on: area, epoch of the book, and the facts of the case."""

    def __init__(self, book: PolicyBook) -> None:
        self.book = book
        self._found: dict[Any, Plan] = {}

    def again(self, case: Treated) -> Treated:
        """A kept case as this book sees it: whether its journey needs a filing is the book's to say."""
        rules = self.book.rules(case.area, self.book.epoch(case.area, case.on))
        return placed(rules, replace(case, situation=case.filed or case.situation))

    def plan(self, case: Treated, admission: int) -> Plan:
        """The plan of a case at its n-th admission of the year; missing parameters are refused."""
        rules = self.book.rules(case.area, self.book.epoch(case.area, case.on))
        covered = coverage(rules, case)
        key = (
            rules.on, case.area, case.population, case.person, case.care, case.med_type,
            case.hospital, case.deductible_hospital, case.situation, case.zone, case.destination,
            case.disease, case.identities, case.civil_servant, case.transfer_from, admission, covered,
        )  # fmt: skip
        plan = self._found.get(key)
        if plan is None:
            plan = self._found[key] = resolve(rules, case, admission)
        return plan
