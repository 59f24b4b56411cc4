"""What a benefit year had used up before a case (年度累计): postings summed up by year and bucket. Pure.

Three questions decide whether a posting counts, and where: in which bucket it lies, whether it
came before in the order of approvals, and whether it lies in the period that is counted.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from workflow.benefit.amounts import NOTHING_ACCUMULATED, Accumulators
from workflow.benefit.plan_cache import CaseRules
from workflow.benefit.records import PlacedPosting
from workflow.benefit.rows import PostingRow
from workflow.benefit.settlement import BenefitYear
from workflow.benefit.treatment import Treatment

Period = tuple[date, date]
"""The first and last day on which care counts."""


def accumulated_before(
    claim_id: int | None, case: Treatment, kind: CaseRules, postings: Sequence[PostingRow]
) -> tuple[BenefitYear, ...]:
    """The benefit years of a case, and what each of them had used up before the case."""
    years = kind.years.parts(case)
    theirs = [p for p in postings if p.population == case.population and p.area == case.area]
    if not theirs:
        return tuple(BenefitYear(year.isoformat(), n, NOTHING_ACCUMULATED) for year, n in years)
    own = [p for p in theirs if claim_id is not None and p.claim_id == claim_id]
    deductible, ceiling = (_period(case.on, months) for months in kind.months)
    place = min(own, key=lambda p: p.id, default=None)
    counting = _Counting(case.bucket, kind.shared_buckets, deductible, ceiling, place)
    others = [p for p in theirs if p not in own]
    return tuple(
        BenefitYear(year.isoformat(), n, counting.sum_of([p for p in others if p.year == year]))
        for year, n in years
    )


class _Counting(NamedTuple):
    """How the postings of other cases count for a case."""

    bucket: str
    shared: bool
    """Whether all chronic diseases are one bucket."""
    deductible_period: Period
    ceiling_period: Period
    approved_at: PostingRow | None
    """The first posting of the claim itself, if the claim was approved before."""

    def in_bucket(self, posting: PostingRow) -> bool:
        """Whether a posting lies in the bucket of the case."""
        chronic = self.shared and posting.bucket.startswith("chronic:")
        return chronic or posting.bucket == self.bucket

    def came_before(self, posting: PostingRow) -> bool:
        """Whether a posting stands before the case in the order of approvals.

        A claim that was approved and pulled back keeps its place. A direct settlement has the
        place of its own day, however late its record comes.
        """
        own = self.approved_at
        return own is None or not comes_after(posting, own.id, own.at)

    def sum_of(self, postings: Sequence[PostingRow]) -> Accumulators:
        """What these postings of one year had used up.

        Deductible and ceiling count in the case's own bucket, each in its own period. What was
        approved after the case has used the ceiling all the same. The funds beyond the basic one
        run through the whole year, whatever the care was.
        """
        own = [p for p in postings if self.in_bucket(p) and self.came_before(p)]
        up_to_deductible = [p for p in own if _within(p, self.deductible_period)]
        return Accumulators(
            admissions=sum(p.admissions for p in own),
            deductible=sum(p.deductible for p in up_to_deductible),
            pool_paid=sum(p.pool_paid for p in own if _within(p, self.ceiling_period)),
            in_scope=sum(p.in_scope for p in own),
            others=self._others(p for p in postings if p not in own),
            second_paid=sum(p.second_paid for p in postings),
            civil_paid=sum(p.civil_paid for p in postings),
            assistance_paid=sum(p.assistance_paid for p in postings),
        )

    def _others(self, postings: Iterable[PostingRow]) -> dict[str, int]:
        """What the basic fund paid beside the case's own sum, by bucket."""
        paid: dict[str, int] = defaultdict(int)
        for posting in postings:
            if _within(posting, self.ceiling_period):
                bucket = self.bucket if self.in_bucket(posting) else posting.bucket
                paid[bucket] += posting.pool_paid
        return {bucket: amount for bucket, amount in sorted(paid.items()) if amount}


def comes_after(posting: PlacedPosting, place: int, at: datetime | None) -> bool:
    """Whether a posting stands behind a place in the order of approvals, which was taken at `at`."""
    if posting.settled_at is not None and at is not None and posting.settled_at < at:
        return False
    return (posting.id or 0) > place


def any_unknown(postings: Sequence[PostingRow]) -> bool:
    """Whether a direct settlement among these did not tell all that it used up."""
    return sum(posting.unknown for posting in postings) > 0


def _within(posting: PostingRow, period: Period) -> bool:
    return period[0] <= posting.on <= period[1]


def _period(on: date, months: int | None) -> Period:
    """The days whose postings count, where the area counts by quarter or month; else all."""
    if months is None:
        return date.min, date.max
    month = (on.month - 1) // months * months + 1
    ends = month + months
    after = date(on.year + (ends > 12), (ends - 1) % 12 + 1, 1)
    return date(on.year, month, 1), after - timedelta(days=1)
