"""Which postings of a benefit year count for a case, and where (年度累计): three questions, one sum."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

from workflow.benefit.accumulators import accumulated_before
from workflow.benefit.amounts import Accumulators
from workflow.benefit.rows import PostingRow

YEAR, DAY, AT = date(2025, 1, 1), date(2025, 5, 20), datetime(2025, 5, 20, tzinfo=UTC)


def a_posting(id_: int, **facts: Any) -> PostingRow:
    """A stay of 1000 yuan in scope, of which the fund paid 800."""
    given: dict[str, Any] = {
        "person_id": 1, "claim_id": id_, "calculation_id": id_, "area": "230600",
        "population": "employee", "year": YEAR, "bucket": "inpatient", "on": DAY, "admissions": 1,
        "deductible": 200, "pool_paid": 800, "in_scope": 1000, "second_paid": 5, "civil_paid": 0,
        "assistance_paid": 0, "at": AT,
    }  # fmt: skip
    return PostingRow(id_, **(given | facts))


def before(
    *postings: PostingRow, claim: int | None = None, bucket: str = "inpatient", shared: bool = False,
    months: tuple[int | None, int | None] = (None, None),
) -> Accumulators:  # fmt: skip
    """What a case of 20 May finds used up."""
    case: Any = SimpleNamespace(population="employee", area="230600", on=DAY, bucket=bucket)
    years = SimpleNamespace(parts=lambda _case: [(YEAR, 1)])
    rules: Any = SimpleNamespace(years=years, shared_buckets=shared, months=months)
    (year,) = accumulated_before(claim, case, rules, postings)
    return year.prior


def test_a_posting_of_another_bucket_uses_only_the_ceiling_and_the_other_funds() -> None:
    found = before(a_posting(1), a_posting(2, bucket="outpatient"))

    assert (found.admissions, found.deductible, found.in_scope) == (1, 200, 1000)
    assert (found.pool_paid, found.others) == (800, {"outpatient": 800})
    assert found.second_paid == 10


def test_chronic_diseases_are_one_bucket_where_the_area_says_so() -> None:
    other = a_posting(1, bucket="chronic:M00500")

    assert before(other, bucket="chronic:M03900").pool_paid == 0
    assert before(other, bucket="chronic:M03900", shared=True).pool_paid == 800


def test_a_claim_approved_again_keeps_its_place_but_the_ceiling_is_what_is_left() -> None:
    found = before(a_posting(1), a_posting(2), a_posting(3), claim=2)

    assert (found.admissions, found.deductible, found.pool_paid) == (1, 200, 800)
    assert found.others == {"inpatient": 800}, "what was approved after it"


def test_a_direct_settlement_has_the_place_of_its_own_day() -> None:
    late = a_posting(3, claim_id=None, settlement_id=7, settled_at=datetime(2025, 2, 1, tzinfo=UTC))

    assert before(a_posting(2), late, claim=2).admissions == 1


def test_what_lies_in_another_month_does_not_count_where_the_area_counts_by_month() -> None:
    april = a_posting(1, on=date(2025, 4, 30))

    by_month = before(april, months=(1, None))
    assert (by_month.deductible, by_month.pool_paid) == (0, 800)
    by_quarter = before(april, months=(3, 1))
    assert (by_quarter.deductible, by_quarter.pool_paid) == (200, 0)
