"""Plans for many claims (批量适用参数): found once for all cases to which the book says the same."""

import json
from dataclasses import asdict, replace
from datetime import date
from functools import cached_property, lru_cache
from typing import Any

from config.policy import PolicyBook, Rules
from models.base import canonical
from workflow.benefit.covering import exempt_from_filing
from workflow.benefit.item_class import catalogue_of
from workflow.benefit.plan import Plan
from workflow.benefit.resolve import coverage, resolve
from workflow.benefit.treatment import Treatment
from workflow.benefit.years import BenefitYearRules, years_of

MONTHS = {"month": 1, "quarter": 3}
MOST_KINDS = 20_000
"""Kinds that are remembered at once; then it begins anew, so that memory stays flat."""
DATED = ("covered_to", "disease", "insured_from", "on", "until")
"""What differs between claims of one kind, in the order of canonical JSON."""
quoted = lru_cache(maxsize=10_000)(json.JSONEncoder(ensure_ascii=False).encode)


class CaseRules:
    """Claims that differ in nothing but days, bill and year (同类): the book says one thing to all.

    What it says is looked up when it is first needed.
    """

    def __init__(self, rules: Rules, case: Treatment) -> None:
        self.rules, self.case = rules, case
        self._plans: dict[Any, Plan] = {}

    def plan(self, case: Treatment, admission: int) -> Plan:
        """The plan of a case of this kind at its n-th admission of the year."""
        key = (admission, coverage(self.rules, case), case.insured_from is None)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = resolve(self.rules, case, admission)
        return plan

    @cached_property
    def years(self) -> BenefitYearRules:
        """Its benefit years."""
        return years_of(self.rules, self.case)

    @cached_property
    def shared_buckets(self) -> bool:
        """Whether the buckets of all chronic diseases are one."""
        chronic = self.case.care == "chronic"
        return chronic and self._value("chronic_buckets") == "shared"

    @cached_property
    def months(self) -> tuple[int | None, int | None]:
        """After how many months the counts of deductible and ceiling begin anew; None: each year."""
        deductible, ceiling = self._value("deductible_per"), self._value("ceiling_per")
        return MONTHS.get(deductible), MONTHS.get(ceiling)

    @cached_property
    def has_default(self) -> bool:
        """Whether the book has a first-pay share for 乙 lines that give none."""
        return next(self.rules.every("default_first_pay", *self.case.scopes), None) is not None

    @cached_property
    def has_catalogue(self) -> bool:
        """Whether a file says what class the items are in."""
        return bool(self.rules.book.catalogues.of(catalogue_of(self.rules, self.case)))

    def _value(self, name: str) -> Any:
        return self.rules.source(name, *self.case.scopes).value

    def kept(self, case: Treatment) -> str:
        """A case of this kind as it is kept with a calculation: what `as_kept` gives."""
        a, b, c, d, e, f = self._around
        covered_to, insured_from = _day(case.covered_to), _day(case.insured_from)
        return (
            f"{a}{covered_to}{b}{quoted(case.disease)}{c}{insured_from}{d}"
            f'"{case.on}"{e}"{case.until}"{f}'
        )

    @cached_property
    def _around(self) -> tuple[str, ...]:
        """The text of a kept case around what differs."""
        same = treatment_fields(self.case)
        keys = sorted(same)
        found, begun = [], "{"
        for n, key in enumerate(keys):
            begun += f'{"," if n else ""}"{key}":'
            if key in DATED:
                found.append(begun)
                begun = ""
            else:
                begun += canonical(same[key])
        return (*found, begun + "}")


def treatment_fields(case: Treatment) -> dict[str, Any]:
    """A case as plain values."""
    return asdict(case) | {"identities": sorted(case.identities)}


def _day(day: date | None) -> str:
    return "null" if day is None else f'"{day}"'


class PlanCache:
    """Remembers what the book says by all that it depends on: area, epoch of the book, the case.

    `exact` asks the book of the very day instead of the epoch's, for the words of a refusal.
    """

    def __init__(self, book: PolicyBook, *, exact: bool = False) -> None:
        self.book, self._exact = book, exact
        self._found: dict[Any, CaseRules] = {}
        self._asked: dict[Any, CaseRules] = {}
        self._by_disease: dict[str, bool] = {}

    def exactly(self) -> "PlanCache":
        """The same book, speaking of the very day."""
        return PlanCache(self.book, exact=True)

    def rules(self, area: str, on: date) -> Rules:
        """What the book says in an area on a day, the same object as long as it says the same."""
        return self.book.rules(area, on if self._exact else self.book.epoch(area, on))

    def again(self, case: Treatment) -> Treatment:
        """A kept case as this book sees it: whether its journey needs a filing is the book's to say."""
        rules = self.rules(case.area, case.on)
        return exempt_from_filing(rules, replace(case, situation=case.filed or case.situation))

    def plan(self, case: Treatment, admission: int) -> Plan:
        """The plan of a case at its n-th admission of the year; missing parameters are refused."""
        return self.kind(case).plan(case, admission)

    def kind(self, case: Treatment) -> CaseRules:
        """The kind of a case."""
        rules = self.rules(case.area, case.on)
        key = (
            rules.area, rules.on, case.population, case.person, case.care, case.med_type,
            case.hospital, case.deductible_hospital, case.situation, case.zone, case.destination,
            case.disease if self.by_disease(case.area, case.care) else "", case.identities,
            case.civil_servant, case.transfer_from, case.filed,
        )  # fmt: skip
        return self._found.get(key) or _remember(self._found, key, CaseRules(rules, case))

    def asked(self, key: Any) -> CaseRules | None:
        """The kind that was found for these facts of a claim before."""
        return self._asked.get(key)

    def answer(self, key: Any, case: Treatment) -> CaseRules:
        """Remember what kind of case these facts of a claim make."""
        return _remember(self._asked, key, self.kind(case))

    def by_disease(self, area: str, care: str) -> bool:
        """Whether what is paid may depend on the disease."""
        if area not in self._by_disease:
            self._by_disease[area] = any(
                "disease" in str(value.given)
                for book in self.book.line(area)
                for _name, value in book.every_value()
            )
        return care == "chronic" or self._by_disease[area]


def _remember(known: dict[Any, CaseRules], key: Any, kind: CaseRules) -> CaseRules:
    if len(known) >= MOST_KINDS:
        known.clear()
    known[key] = kind
    return kind
