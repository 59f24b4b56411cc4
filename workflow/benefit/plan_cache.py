"""Plans for many claims (批量适用参数): found once for all cases to which the book says the same."""

import json
from collections.abc import Hashable
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache

from config.policy import PolicyBook, Rules
from models.base import canonical
from workflow.benefit.care_rules import CareRules, care_rules, coverage
from workflow.benefit.covering_filing import exempt_from_filing
from workflow.benefit.item_class import catalogue_of
from workflow.benefit.plan import Plan
from workflow.benefit.resolve import plan_under
from workflow.benefit.treatment import Treatment
from workflow.benefit.treatment_text import treatment_fields
from workflow.benefit.years import BenefitYearRules, years_under

MONTHS = {"month": 1, "quarter": 3}
MOST_KINDS = 20_000
"""Kinds that are remembered at once; then the cache begins anew, so that memory stays flat."""
DATED = ("covered_to", "disease", "insured_from", "on", "until")
"""What differs between claims of one kind, in the order of canonical JSON."""
quoted = lru_cache(maxsize=10_000)(json.JSONEncoder(ensure_ascii=False).encode)


class CaseRules:
    """Claims that differ in nothing but days, bill and year (同类): the book says one thing to all.

    `care` is what the book says of the care, if that was asked for before.
    """

    def __init__(self, rules: Rules, case: Treatment, care: CareRules | None = None) -> None:
        self.rules, self.case = rules, case
        self.care = care or care_rules(rules, case.scopes)
        self._plans: dict[tuple[int, str, bool], Plan] = {}

    def plan(self, case: Treatment, admission: int) -> Plan:
        """The plan of a case of this kind at its n-th admission of the year."""
        key = (admission, coverage(self.care, case), case.insured_from is None)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = plan_under(self.care, case, admission)
        return plan

    @cached_property
    def years(self) -> BenefitYearRules:
        """The benefit years of the cases."""
        return years_under(self.care, self.case)

    @cached_property
    def shared_buckets(self) -> bool:
        """Whether the buckets of all chronic diseases are one."""
        chronic = self.case.care == "chronic"
        return chronic and self.care.source("chronic_buckets").value == "shared"

    @cached_property
    def months(self) -> tuple[int | None, int | None]:
        """After how many months the counts of deductible and ceiling begin anew; None: each year."""
        per = (self.care.source(name).value for name in ("deductible_per", "ceiling_per"))
        deductible, ceiling = per
        return MONTHS.get(deductible), MONTHS.get(ceiling)

    @cached_property
    def has_default(self) -> bool:
        """Whether the book has a first-pay share for 乙 lines that give none."""
        return bool(self.care.values["default_first_pay"])

    @cached_property
    def has_catalogue(self) -> bool:
        """Whether a file says what class the items are in."""
        area = catalogue_of(self.care.source("catalogue"), self.case)
        return bool(self.rules.book.catalogues.of(area))

    def kept(self, case: Treatment) -> str:
        """A case of this kind as it is kept with a calculation: what `treatment_text` gives."""
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
        found, begun = [], "{"
        for n, key in enumerate(sorted(same)):
            begun += f'{"," if n else ""}"{key}":'
            if key in DATED:
                found.append(begun)
                begun = ""
            else:
                begun += canonical(same[key])
        return (*found, begun + "}")


def _day(day: date | None) -> str:
    return "null" if day is None else f'"{day}"'


class PlanCache:
    """Remembers what the book says by all that it depends on: area, epoch of the book, the case.

    `exact` asks the book of the very day instead of the epoch's, for the words of a refusal.
    """

    def __init__(self, book: PolicyBook, *, exact: bool = False) -> None:
        self.book, self._exact = book, exact
        self._kinds: dict[Hashable, CaseRules] = {}
        self._kinds_of_facts: dict[Hashable, CaseRules] = {}
        self._care: dict[Hashable, CareRules] = {}
        self._by_disease: dict[str, bool] = {}

    def exactly(self) -> "PlanCache":
        """A cache of this book that speaks of the very day."""
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
        return self._kinds.get(key) or _remember(self._kinds, key, self._new_kind(rules, case))

    def _new_kind(self, rules: Rules, case: Treatment) -> CaseRules:
        """A kind of case; kinds of the same care share what the book says of the care."""
        key = (rules.area, rules.on, case.scopes)
        care = self._care.get(key)
        if care is None:
            care = self._care[key] = care_rules(rules, case.scopes)
        return CaseRules(rules, case, care)

    def kind_of_facts(self, facts: Hashable) -> CaseRules | None:
        """The kind that was found for these facts of a claim before."""
        return self._kinds_of_facts.get(facts)

    def remember(self, facts: Hashable, case: Treatment) -> CaseRules:
        """Remember what kind of case these facts of a claim make."""
        return _remember(self._kinds_of_facts, facts, self.kind(case))

    def by_disease(self, area: str, care: str) -> bool:
        """Whether what is paid may depend on the disease."""
        if care == "chronic":
            return True
        if area not in self._by_disease:
            given = [v.given for book in self.book.line(area) for _name, v in book.every_value()]
            self._by_disease[area] = "disease" in str(given)
        return self._by_disease[area]


_LATEST: list[PlanCache] = []


def plans_of(book: PolicyBook) -> PlanCache:
    """What is remembered of a book from one single claim to the next, as long as the book is the same."""
    latest = _LATEST[0] if _LATEST and _LATEST[0].book is book else PlanCache(book)
    _LATEST[:] = [latest]
    return latest


def _remember(known: dict[Hashable, CaseRules], key: Hashable, kind: CaseRules) -> CaseRules:
    if len(known) >= MOST_KINDS:
        known.clear()
    known[key] = kind
    return kind
