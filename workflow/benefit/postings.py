"""Benefit years moved by postings (年度累计记账): what an approval adds, a reversal takes back."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, insert, true, update
from sqlmodel import Session, col, select

from models import Claim, PostingKind, YearPosting
from models.database import affected
from workflow.benefit.calculation_store import (
    SETTLED,
    StoredCalculation,
    calculation_of,
    stored_calculation,
)
from workflow.benefit.settlement import amounts_by_year

STALE = {"calc": "stale", "calc_why": "year_changed"}
"""The mark of a claim that rests on a year that has moved."""


def post(session: Session, claim: Claim, kind: PostingKind, day: date, now: datetime) -> None:
    """Move the claim's benefit years; other claims of the person that rest on them become stale.

    A reversal takes back what the approval added, as new rows. A claim whose amount came from
    another system moves nothing: what its funds paid is not known.
    """
    approved = kind is PostingKind.APPROVED
    its = YearPosting.calculation_id == claim.calculation_id
    found = calculation_of(session, claim) if approved else None
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
    rows = _reversed(session, claim, true()) + added(
        claim, stored_calculation(session, calculation_id)
    )
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
        .values(**STALE),
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


def added(claim: Any, found: StoredCalculation | None) -> list[dict[str, Any]]:
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
        for n, (part, amounts) in enumerate(amounts_by_year(plan, inputs))
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
