"""A benefit year carried from claim to claim (年度累计结转): as of then, with what has been corrected since."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from workflow.benefit.accumulators import comes_after
from workflow.benefit.postings import NewPosting
from workflow.benefit.rows import SUMS, PostingRow

PostingKey = tuple[str, str, date, str, date]
"""Area, population, first day of the year, bucket, day of service."""
YearSums = dict[PostingKey, tuple[int, ...]]
NOTHING = (0,) * len(SUMS)


def source_of(posting: PostingRow) -> int:
    """What a posting is for: the id of a claim, or of a direct settlement with its sign turned."""
    return -(posting.settlement_id or 0) if posting.claim_id is None else posting.claim_id


def place_of(claim_id: int, calculation_id: int, postings: Sequence[PostingRow]) -> int:
    """Where a claim stands in the order of approvals: before its own first posting.

    One that used up nothing of the year stands behind what was calculated before it.
    """
    its = [p for p in postings if p.calculation_id == calculation_id and p.claim_id == claim_id]
    later = [p for p in postings if p.calculation_id and p.calculation_id > calculation_id]
    behind_all = max((p.id for p in postings), default=0) + 1
    return min((p.id for p in its or later), default=behind_all)


def carried(
    postings: Sequence[PostingRow], place: int, of: int, now: Mapping[int, YearSums | None]
) -> tuple[list[PostingRow], set[int]]:
    """The postings before a place as they would stand today, and the sources that have moved since.

    `now` is what each source uses up today, None where that is being decided again. What has
    changed is added as a posting at its place. A direct settlement stands where it was made: one
    whose record came later is among those that have moved.
    """
    at = next((p.at for p in postings if p.id == place), None)
    before = [p for p in postings if p.id < place or not comes_after(p, place - 1, at)]
    late = [p for p in before if p.id >= place]
    moved = {source for source in {source_of(p) for p in late} if summed(of_source(late, source))}
    for source in sorted({source_of(p) for p in before} - {of}):
        its, today = of_source(before, source), now.get(source)
        changes = [] if today is None else list(_changes(its, today))
        before += changes
        moved |= {source} if changes else set()
    return before, moved


def _changes(its: Sequence[PostingRow], today: YearSums) -> Iterator[PostingRow]:
    """What brings the postings of one source to what the source uses up today, at its last place."""
    was, last = summed(its), max(its, key=lambda p: p.id)
    for key in sorted({*was, *today}):
        pairs = zip(today.get(key, NOTHING), was.get(key, NOTHING), strict=True)
        change = tuple(one - other for one, other in pairs)
        if any(change):
            yield PostingRow._make(
                (*last[:4], *key, *change, last.settlement_id, last.settled_at, None, 0)
            )


def of_source(postings: Iterable[PostingRow], source: int) -> list[PostingRow]:
    """The postings for one claim or direct settlement."""
    return [p for p in postings if source_of(p) == source]


def summed(postings: Iterable[PostingRow | NewPosting]) -> YearSums:
    """Postings summed up by year, bucket and day."""
    found: YearSums = {}
    for row in postings:
        key = (row.area, row.population, row.year, row.bucket, row.on)
        amounts = (getattr(row, name) for name in SUMS)
        found[key] = tuple(
            one + other for one, other in zip(found.get(key, NOTHING), amounts, strict=True)
        )
    return {key: amounts for key, amounts in found.items() if any(amounts)}
