"""A benefit year carried from claim to claim (年度累计结转): as of then, with what has been corrected since."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from workflow.benefit.accumulators import SUMS, comes_after

PostingKey = tuple[str, str, date, str, date]
"""Area, population, first day of the year, bucket, day of service."""
YearSums = dict[PostingKey, tuple[int, ...]]
NOTHING = (0,) * len(SUMS)


class OrderedPosting(NamedTuple):
    """A posting as the calculation reads it; `id` is its place in the order of approvals."""

    id: int
    person_id: int
    claim_id: int | None
    calculation_id: int | None
    area: str
    population: str
    year: date
    bucket: str
    on: date
    admissions: int
    deductible: int
    pool_paid: int
    in_scope: int
    second_paid: int
    civil_paid: int
    assistance_paid: int
    settlement_id: int | None = None
    settled_at: datetime | None = None
    at: datetime | None = None
    unknown: int = 0


def source_of(posting: Any) -> int:
    """What a posting is for: the id of a claim, or of a direct settlement with its sign turned."""
    claim: int | None = posting.claim_id
    return -int(posting.settlement_id) if claim is None else claim


def place_of(claim_id: int, calculation_id: int, postings: Iterable[Any]) -> int:
    """Where a claim stands in the order of approvals: before its own first posting.

    One that used up nothing of the year stands behind what was calculated before it.
    """
    rows = list(postings)
    own = [p.id for p in rows if p.calculation_id == calculation_id and p.claim_id == claim_id]
    later = [p.id for p in rows if p.calculation_id and p.calculation_id > calculation_id]
    return min(own or later, default=max((p.id for p in rows), default=0) + 1)


def carried(
    postings: Sequence[Any], place: int, of: int, now: Mapping[int, YearSums | None]
) -> tuple[list[Any], set[int]]:
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
        its = of_source(before, source)
        was, is_ = summed(its), now.get(source)
        if is_ is None:
            continue
        last = max(its, key=lambda p: p.id)
        for key in sorted({*was, *is_}):
            pairs = zip(is_.get(key, NOTHING), was.get(key, NOTHING), strict=True)
            change = tuple(one - other for one, other in pairs)
            if any(change):
                area, population, year, bucket, on = key
                its_sums: dict[str, Any] = dict(zip(SUMS, change, strict=True))
                before.append(
                    OrderedPosting(
                        last.id, last.person_id, last.claim_id, last.calculation_id, area,
                        population, year, bucket, on, **its_sums,
                        settlement_id=last.settlement_id, settled_at=last.settled_at,
                    )
                )  # fmt: skip
                moved.add(source)
    return before, moved


def of_source(postings: Iterable[Any], source: int) -> list[Any]:
    """The postings for one claim or direct settlement."""
    return [p for p in postings if source_of(p) == source]


def summed(rows: Iterable[Any]) -> YearSums:
    """Postings summed up by year, bucket and day."""
    found: YearSums = {}
    for row in rows:
        key = (row.area, row.population, row.year, row.bucket, row.on)
        amounts = (getattr(row, name) for name in SUMS)
        found[key] = tuple(
            one + other for one, other in zip(found.get(key, NOTHING), amounts, strict=True)
        )
    return {key: amounts for key, amounts in found.items() if any(amounts)}


def summed_fields(rows: Iterable[Mapping[str, Any]]) -> YearSums:
    """The same of postings that are not written yet."""
    given = (
        OrderedPosting(0, row["person_id"], row["claim_id"], row["calculation_id"], row["area"],
                row["population"], row["year"], row["bucket"], row["on"],
                *(row[name] for name in SUMS))
        for row in rows
    )  # fmt: skip
    return summed(given)
