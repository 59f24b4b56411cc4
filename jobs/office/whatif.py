"""What a draft of the policy book would change (政策测算): stored claims calculated under it.

Nothing is written. Claims go through in the order in which a person's benefit year moved, and
what the draft changes in a year is carried on to the later claims of it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from config.errors import YidiError
from config.policy import PolicyBook
from config.text import Lang
from models import BenefitPlan, Calculation, Claim
from models import ClaimState as S
from workflow.benefit.amounts import Amounts
from workflow.benefit.labels import LEVELS, PERSONS, SITUATIONS
from workflow.benefit.plan import Plan
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.settlement import (
    BenefitYear,
    Inputs,
    StoredBenefitYear,
    admission_number,
    amounts_by_year,
)
from workflow.benefit.treatment import Treatment
from workflow.benefit.treatment_text import treatment_from
from workflow.shared.money import yuan

PAGE = 2000
COUNTED_STATES = [state.value for state in (S.REVIEW, S.RECHECK, S.APPROVAL, S.TO_PAY, S.PAYING, S.PAID,
                                  S.PAYMENT_FAILED, S.SUSPENDED)]  # fmt: skip
"""The claims that count: what was rejected, withdrawn or sent back gets nothing either way."""
NOT_CARRIED = ("benefit_year_start", "cross_year", "catalogue", "deductible_per", "ceiling_per",
         "chronic_buckets", "deemed_filed", "observation_joins_stay")  # fmt: skip
"""Parameters that shape what is kept of a claim (years, lines, what was used up): a draft that
changes them is told so, and claims are calculated with what was kept."""
MOVED = ("deductible", "pool_paid", "second_paid", "civil_paid", "assistance_paid", "in_scope")


@dataclass
class GainsAndLosses:
    """Claims and money before and after, gained and lost. Money in 分."""

    claims: int = 0
    was: int = 0
    now: int = 0
    gained: int = 0
    lost: int = 0

    def add(self, was: int, now: int) -> None:
        """One claim."""
        self.claims += 1
        self.was += was
        self.now += now
        self.gained += max(0, now - was)
        self.lost += max(0, was - now)

    def told(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "claims": self.claims, "was": yuan(self.was), "is": yuan(self.now),
            "difference": yuan(self.now - self.was),
            "gained": yuan(self.gained), "lost": yuan(self.lost),
        }  # fmt: skip


@dataclass
class ImpactCounts:
    """The counts of a what-if: in total, by person, by group, and refusals."""

    total: GainsAndLosses = field(default_factory=GainsAndLosses)
    people: Counter[str] = field(default_factory=Counter)
    by: dict[str, dict[str, GainsAndLosses]] = field(
        default_factory=lambda: {
            name: defaultdict(GainsAndLosses) for name in ("level", "person", "filing")
        }
    )
    refused: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def what_if(
    session: Session, book: PolicyBook, draft: PolicyBook, first: date, last: date, lang: Lang
) -> dict[str, Any]:
    """People and money that gain and lose under a draft, for care from `first` to `last`."""
    found, plans = ImpactCounts(), PlanCache(draft)
    person, difference = None, 0
    year = _CarriedChanges()
    for row in _rows(session, first, last):
        if row.person_id != person:
            _count(found, person, difference)
            person, difference, year = row.person_id, 0, _CarriedChanges()
        case = plans.again(treatment_from(row.treated))
        kept = Inputs.model_validate_json(row.inputs)
        inputs = year.carried(case, kept)
        try:
            plan = plans.plan(case, admission_number(case, inputs.parts))
            parts = amounts_by_year(plan, inputs)
        except YidiError as fault:
            found.refused[fault.code][fault.sentence(lang)] += 1
            continue
        now = sum(amounts.fund_pay_sumamt for _, amounts in parts)
        difference += now - row.fund_pay_sumamt
        _tally(found, case, row.fund_pay_sumamt, now)
        if row.calc == "posted":
            year.move(case, _paid_by_year(session, row, kept), parts)
    _count(found, person, difference)
    told = _answer(found, draft, first, last, lang)
    return told | {"not_carried": [name for name in NOT_CARRIED if _differs(book, draft, name)]}


def _differs(book: PolicyBook, draft: PolicyBook, name: str) -> bool:
    """Whether a draft gives a parameter other values anywhere."""
    areas = {*book.areas, *draft.areas}
    return any(
        (book.areas[area].values.get(name) if area in book.areas else None)
        != (draft.areas[area].values.get(name) if area in draft.areas else None)
        for area in areas
    )


def _rows(session: Session, first: date, last: date) -> Iterator[Any]:
    """The calculations that stored amounts rest on, person by person in the order of their making."""
    query = (
        select(Calculation, Claim.calc)
        # By the claim's own key: so the calculations are walked in their index, and never sorted.
        .join(Claim, col(Claim.id) == col(Calculation.claim_id))
        .where(col(Claim.calculation_id) == col(Calculation.id))
        .where(col(Claim.admitted_on).between(first, last), col(Claim.state).in_(COUNTED_STATES))
        .order_by(col(Calculation.person_id), col(Calculation.id))
    )
    columns = [getattr(Calculation, name) for name in KEPT]
    bare = query.with_only_columns(*columns, col(Claim.calc))
    yield from session.execute(bare.execution_options(yield_per=PAGE))


KEPT = ("person_id", "treated", "inputs", "act_pay_dedc", "hifp_pay", "inscp_scp_amt", "hifmi_pay",
        "hifob_pay", "cvlserv_pay", "maf_pay", "fund_pay_sumamt", "plan_hash")  # fmt: skip


class _CarriedChanges:
    """What the draft has changed in the benefit years of a person, by year and bucket."""

    def __init__(self) -> None:
        self.moved: dict[tuple[str, str], dict[str, int]] = {}

    def carried(self, case: Treatment, inputs: Inputs) -> Inputs:
        """The inputs, corrected by what the draft changed before."""
        if not self.moved:
            return inputs
        parts = tuple(self._part(case, part) for part in inputs.parts)
        return inputs.model_copy(update={"parts": parts})

    def _part(self, case: Treatment, part: StoredBenefitYear) -> StoredBenefitYear:
        moved = self.moved.get((part.year, case.bucket))
        others = {
            bucket: change["pool_paid"]
            for (year, bucket), change in self.moved.items()
            if year == part.year and bucket != case.bucket
        }
        prior = part.prior
        own = {n: max(0, getattr(prior, n) + v) for n, v in (moved or {}).items()}
        rest = {b: max(0, prior.others.get(b, 0) + v) for b, v in others.items()}
        changed = replace(prior, **own, others={**prior.others, **rest})
        return part.model_copy(update={"prior": changed})

    def move(
        self,
        case: Treatment,
        then: list[Amounts],
        parts: list[tuple[StoredBenefitYear | BenefitYear, Amounts]],
    ) -> None:
        """Carry what the draft pays instead of an approved claim into its benefit years."""
        for before, (part, now) in zip(then, parts, strict=True):
            change = self.moved.setdefault((part.year, case.bucket), dict.fromkeys(MOVED, 0))
            for name, was, is_ in zip(MOVED, _sums(before), _sums(now), strict=True):
                change[name] += is_ - was


def _paid_by_year(session: Session, row: Any, inputs: Inputs) -> list[Amounts]:
    """What the claim was paid, year by year."""
    if len(inputs.parts) == 1:
        return [Amounts(**{name: getattr(row, name) for name in KEPT[3:-1]})]
    plan = session.get(BenefitPlan, row.plan_hash)
    assert plan is not None, row.plan_hash
    return [done for _, done in amounts_by_year(Plan.model_validate_json(plan.text), inputs)]


def _sums(amounts: Amounts) -> tuple[int, ...]:
    second = amounts.hifmi_pay + amounts.hifob_pay
    return (amounts.act_pay_dedc, amounts.hifp_pay, second, amounts.cvlserv_pay, amounts.maf_pay,
            amounts.inscp_scp_amt)  # fmt: skip


def _tally(found: ImpactCounts, case: Treatment, was: int, now: int) -> None:
    found.total.add(was, now)
    for name, key in (("level", str(case.hospital.level)), ("person", case.person),
                      ("filing", case.situation)):  # fmt: skip
        found.by[name][key].add(was, now)


def _count(found: ImpactCounts, person: int | None, difference: int) -> None:
    if person is not None:
        found.people["gain" if difference > 0 else "lose" if difference < 0 else "same"] += 1


def _answer(
    found: ImpactCounts, draft: PolicyBook, first: date, last: date, lang: Lang
) -> dict[str, Any]:
    levels = {str(level): label for level, label in LEVELS.items()}
    words = {"level": levels, "person": PERSONS, "filing": SITUATIONS}
    return {
        "draft": draft.digest,
        "from": None if first == date.min else first.isoformat(),
        "to": None if last == date.max else last.isoformat(),
        **found.total.told(),
        "people": {name: found.people[name] for name in ("gain", "lose", "same")},
        "by": {
            name: [
                {"key": key, "label": words[name][key].say(lang), **tally.told()}
                for key, tally in sorted(tallies.items())
            ]
            for name, tallies in found.by.items()
        },
        "refused": [
            {"code": code, "says": says, "claims": count}
            for code, sentences in sorted(found.refused.items())
            for says, count in sentences.most_common()
        ],
    }
