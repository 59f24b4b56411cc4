"""Calculations kept, and benefit years moved by postings (计算留存、年度累计). The one place that writes them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    MetaData,
    Table,
    func,
    insert,
    text,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import insert as insert_on_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_on_sqlite
from sqlmodel import Session, col, select

from models import METADATA, BenefitPlan, Calculation, Claim, PostingKind, YearPosting
from models.bulk import emptied, on_postgresql, write_rows
from models.database import affected
from workflow.benefit.amounts import AMOUNTS, Amounts
from workflow.benefit.case import Treated
from workflow.benefit.claims import from_kept
from workflow.benefit.load import Question
from workflow.benefit.plan import Plan
from workflow.benefit.settle import Inputs, by_part

SETTLED = ("posted", "given")
"""The marks of a claim whose amount no longer follows its benefit year."""


class Kept(NamedTuple):
    """A calculation as it was kept: the case, its plan and inputs, and the amounts of then."""

    row: Calculation
    case: Treated
    plan: Plan
    inputs: Inputs

    @property
    def amounts(self) -> Amounts:
        """The amounts of then."""
        return Amounts(*(getattr(self.row, name) for name in AMOUNTS))


class Result(NamedTuple):
    """What a calculation changes on its claim, beside the mark that its move sets."""

    payable: int
    payable_source: str
    calc_problem: None
    situation: str
    covering_id: int | None
    unverified: bool
    straight_through: bool
    calc_why: str


CALCULATION, CLAIM = METADATA.tables["calculation"], METADATA.tables["claim"]
KEPT_COLUMNS = (
    "id", "claim_id", "seq", "area", "person_id", "day", "book_hash", "plan_hash", "treated", "inputs",
    "verified", *AMOUNTS,
)  # fmt: skip
RESULT_COLUMNS = ("calculation_id", *Result._fields)
RESULTS = Table(
    "calculated",
    MetaData(),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    *(Column(name, CLAIM.c[name].type) for name in RESULT_COLUMNS),
    prefixes=["TEMPORARY"],
)
"""What a page of calculations came to; a temporary table of the connection."""


def new_ids(session: Session, count: int) -> list[int]:
    """Ids for that many calculations, rising."""
    if on_postgresql(session):
        sequence = text(
            "SELECT nextval(of) FROM generate_series(1, :count),"
            # Looked up once, and not for every row.
            " (SELECT pg_get_serial_sequence('calculation', 'id')::regclass AS of OFFSET 0) AS once"
        )
        return sorted(session.execute(sequence, {"count": count}).scalars())
    last = session.execute(select(func.max(Calculation.id))).scalar_one() or 0
    return list(range(last + 1, last + 1 + count))


def keep(session: Session, rows: Sequence[tuple[Any, ...]], plans: dict[str, Plan]) -> None:
    """Store calculations (`row_of`, behind an id of `new_ids`), and the plans that are new."""
    if plans:
        new = [{"hash": h, "area": plan.area, "text": plan.text} for h, plan in plans.items()]
        into: Any = insert_on_postgresql if on_postgresql(session) else insert_on_sqlite
        session.execute(into(BenefitPlan).on_conflict_do_nothing(), new)
    write_rows(session, CALCULATION, KEPT_COLUMNS, rows)


def row_of(
    claim: Any, seq: int, asked: Question, inputs: str, amounts: Amounts, book_hash: str, day: date
) -> tuple[Any, ...]:
    """A calculation as it is kept, but for its id."""
    plan = asked.plan
    return (
        claim.id, seq, claim.area, claim.person_id, day, book_hash, plan.hash,
        asked.kind.kept(asked.case), inputs, plan.verified, *amounts,
    )  # fmt: skip


def found_out(session: Session, results: Sequence[tuple[Any, ...]]) -> Table:
    """The amounts (id of the claim, of the calculation, `Result`) where the moves find them."""
    write_rows(session, emptied(session, RESULTS), ("id", *RESULT_COLUMNS), results)
    return RESULTS


def kept(session: Session, claim: Claim) -> Kept | None:
    """The calculation that a claim's amount rests on."""
    return kept_as(session, claim.calculation_id)


def kept_as(session: Session, calculation_id: int | None) -> Kept | None:
    """A calculation as it was kept."""
    row = session.get(Calculation, calculation_id) if calculation_id else None
    if row is None:
        return None
    plan = session.get(BenefitPlan, row.plan_hash)
    assert plan is not None, row.plan_hash
    return Kept(
        row,
        from_kept(row.treated),
        Plan.model_validate_json(plan.text),
        Inputs.model_validate_json(row.inputs),
    )


def post(session: Session, claim: Claim, kind: PostingKind, day: date, now: datetime) -> None:
    """Move the claim's benefit years; other claims of the person that rest on them become stale.

    A reversal takes back what the approval added, as new rows. A claim whose amount came from
    another system moves nothing: what its funds paid is not known.
    """
    approved = kind is PostingKind.APPROVED
    its = YearPosting.calculation_id == claim.calculation_id
    found = kept(session, claim) if approved else None
    rows = added(claim, found) if approved else _reversed(session, claim, its)
    _write(session, claim, rows, kind, day, now)


def correct(
    session: Session,
    claim: Claim,
    calculation_id: int | None,
    kind: PostingKind,
    day: date,
    now: datetime,
) -> None:
    """Let the benefit years of a paid claim follow another calculation of it.

    All that stands for the claim is taken back, and what this calculation uses up is added.
    """
    rows = _reversed(session, claim, true()) + added(claim, kept_as(session, calculation_id))
    _write(session, claim, rows, kind, day, now)


def _write(
    session: Session,
    claim: Claim,
    rows: Sequence[dict[str, Any]],
    kind: PostingKind,
    day: date,
    now: datetime,
) -> None:
    if not rows:
        return
    session.execute(
        insert(YearPosting), [row | {"kind": kind.value, "day": day, "at": now} for row in rows]
    )
    _make_stale(session, claim)


def _make_stale(session: Session, claim: Claim) -> None:
    """The person's other claims rest on a year that has moved.

    Wherever they stand, also what has no amount yet: somebody may be finding it at this very
    moment from the year as it was, and what was rejected may be reopened. The lock lets us wait
    for him, in the order in which the runs take theirs.
    """
    others = select(Claim.id).where(
        col(Claim.person_id) == claim.person_id, col(Claim.id) != claim.id
    )
    ids = session.exec(others.order_by(col(Claim.id)).with_for_update()).all()
    affected(
        session,
        update(Claim)
        .where(col(Claim.id).in_(ids), col(Claim.calc).not_in(SETTLED))
        .values(calc="stale", calc_why="year_changed"),
    )


def rests_on(session: Session, claim: Claim) -> list[str]:
    """The claims of the person that were approved after this one: they rest on what it used up."""
    first = (
        select(func.min(YearPosting.id)).where(YearPosting.claim_id == claim.id).scalar_subquery()
    )
    query = (
        select(Claim.no)
        .join(YearPosting, col(YearPosting.claim_id) == col(Claim.id))
        .where(YearPosting.person_id == claim.person_id, col(YearPosting.id) > first)
        .where(col(Claim.calc) == "posted", col(Claim.id) != claim.id)
    )
    return sorted(set(session.exec(query)))


def added(claim: Any, found: Kept | None) -> list[dict[str, Any]]:
    """What a calculation of a claim adds to its benefit years."""
    if found is None:
        return []
    case, plan, inputs = found.case, found.plan, found.inputs
    if plan.denied:
        # What no fund recognises uses up nothing of the year.
        return []
    return [
        {
            "area": claim.area, "person_id": claim.person_id, "population": case.population,
            "year": date.fromisoformat(part.year), "bucket": case.bucket, "on": case.on,
            "claim_id": claim.id, "calculation_id": found.row.id,
            "admissions": int(case.is_stay and n == len(inputs.parts) - 1),
            "deductible": amounts.act_pay_dedc, "pool_paid": amounts.hifp_pay,
            "in_scope": amounts.inscp_scp_amt,
            "second_paid": amounts.hifmi_pay + amounts.hifob_pay,
            "civil_paid": amounts.cvlserv_pay, "assistance_paid": amounts.maf_pay,
        }
        for n, (part, amounts) in enumerate(by_part(plan, inputs))
    ]  # fmt: skip


def _reversed(
    session: Session, claim: Claim, which: ColumnElement[bool] | bool
) -> list[dict[str, Any]]:
    """What stands for these postings of the claim, with the signs turned."""
    rows = session.exec(select(YearPosting).where(YearPosting.claim_id == claim.id, which)).all()
    sums = ("admissions", "deductible", "pool_paid", "in_scope", "second_paid", "civil_paid",
            "assistance_paid")  # fmt: skip
    fixed = (
        "area",
        "person_id",
        "population",
        "year",
        "bucket",
        "on",
        "claim_id",
        "calculation_id",
    )
    totals: dict[tuple[Any, ...], dict[str, int]] = {}
    for row in rows:
        key = tuple(getattr(row, name) for name in fixed)
        sum_ = totals.setdefault(key, dict.fromkeys(sums, 0))
        for name in sums:
            sum_[name] += getattr(row, name)
    return [
        dict(zip(fixed, key, strict=True)) | {name: -value for name, value in sum_.items()}
        for key, sum_ in totals.items()
        if any(sum_.values())
    ]
