"""What a benefit year had used up before a case (年度累计): postings summed up by year and bucket. Pure."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from workflow.benefit.amounts import NOTHING_ACCUMULATED, Accumulators
from workflow.benefit.plan_cache import CaseRules
from workflow.benefit.settlement import BenefitYear
from workflow.benefit.treatment import Treatment

SUPPLEMENTARY = ("second_paid", "civil_paid", "assistance_paid")
SUMS = ("admissions", "deductible", "pool_paid", "in_scope", *SUPPLEMENTARY)


def accumulated_before(
    claim_id: int | None, case: Treatment, kind: CaseRules, postings: Sequence[Any]
) -> tuple[BenefitYear, ...]:
    """The benefit years of a case, and what each of them had used up before it.

    Deductible and ceiling count in the case's own bucket, each in its own period; the funds beyond
    the basic one run through the whole year, whatever the care was. A claim that was approved
    before and pulled back keeps its place in the order of approval, but what was approved after
    it has used the ceiling all the same. A direct settlement has the place of its own day,
    however late its record comes.
    """
    shared, months = kind.shared_buckets, kind.months
    years = kind.years.parts(case)
    rows = [p for p in postings if p.population == case.population and p.area == case.area]
    if not rows:
        return tuple(
            BenefitYear(year.isoformat(), days, NOTHING_ACCUMULATED) for year, days in years
        )
    deductible, ceiling = (_period(case.on, each) for each in months)
    own_rows = [p for p in rows if claim_id is not None and p.claim_id == claim_id]
    first = min(own_rows, key=lambda p: p.id or 0, default=None)
    found = []
    for year, days in years:
        own = dict.fromkeys(SUMS, 0)
        others: dict[str, int] = defaultdict(int)
        for posting in rows:
            if posting.year != year or posting in own_rows:
                continue
            later = first is not None and comes_after(posting, first.id or 0, first.at)
            same = posting.bucket == case.bucket or (
                shared and posting.bucket.startswith("chronic:")
            )
            for name in SUPPLEMENTARY:
                own[name] += getattr(posting, name)
            if (not same or later) and _within(posting, ceiling):
                others[case.bucket if same else posting.bucket] += posting.pool_paid
            if not same or later:
                continue
            own["pool_paid"] += posting.pool_paid * _within(posting, ceiling)
            own["deductible"] += posting.deductible * _within(posting, deductible)
            own["admissions"] += posting.admissions
            own["in_scope"] += posting.in_scope
        used = Accumulators(others={k: v for k, v in sorted(others.items()) if v}, **own)
        found.append(BenefitYear(year.isoformat(), days, used))
    return tuple(found)


def comes_after(posting: Any, place: int, at: datetime | None) -> bool:
    """Whether a posting stands behind a place in the order of approvals, which was taken at `at`."""
    if posting.settled_at is not None and at is not None and posting.settled_at < at:
        return False
    return int(posting.id or 0) > place


def any_unknown(postings: Sequence[Any]) -> bool:
    """Whether a direct settlement among these did not tell all that it used up."""
    count: int = sum(posting.unknown for posting in postings)
    return count > 0


def _within(posting: Any, period: tuple[date, date]) -> bool:
    return bool(period[0] <= posting.on <= period[1])


def _period(on: date, months: int | None) -> tuple[date, date]:
    """The days whose postings count, where the area counts by quarter or month; else all."""
    if months is None:
        return date.min, date.max
    month = (on.month - 1) // months * months + 1
    ends = month + months
    after = date(on.year + (ends > 12), (ends - 1) % 12 + 1, 1)
    return date(on.year, month, 1), after - timedelta(days=1)
