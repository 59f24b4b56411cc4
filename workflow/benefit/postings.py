"""Benefit years moved by postings (年度累计记账): what an approval adds, a reversal takes back."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol

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
from workflow.benefit.claim_data import AnyClaim
from workflow.benefit.plan import Plan
from workflow.benefit.rows import SUMS
from workflow.benefit.settlement import ClaimInputs, Inputs, amounts_by_year
from workflow.benefit.treatment import Treatment

STALE = {"calc": "stale", "calc_why": "year_changed"}
"""The mark of a claim that rests on a year that has moved."""


class NewPosting(NamedTuple):
    """What a calculation adds to one benefit year of a claim, or what takes it back."""

    area: str
    person_id: int
    population: str
    year: date
    bucket: str
    on: date
    claim_id: int
    calculation_id: int | None
    admissions: int
    deductible: int
    pool_paid: int
    in_scope: int
    second_paid: int
    civil_paid: int
    assistance_paid: int


def post(session: Session, claim: Claim, kind: PostingKind, day: date, now: datetime) -> None:
    """Move the claim's benefit years; other claims of the person that rest on them become stale.

    A reversal takes back what the approval added, as new rows. A claim whose amount came from
    another system moves nothing: what its funds paid is not known.
    """
    approved = kind is PostingKind.APPROVED
    its = YearPosting.calculation_id == claim.calculation_id
    found = calculation_of(session, claim) if approved else None
    rows = _added(claim, found) if approved else _reversed(session, claim, its)
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
    rows = _reversed(session, claim, true()) + _added(
        claim, stored_calculation(session, calculation_id)
    )
    _write(session, claim, rows, kind, day, now)


def _write(
    session: Session,
    claim: Claim,
    rows: Sequence[NewPosting],
    kind: PostingKind,
    day: date,
    now: datetime,
) -> None:
    if not rows:
        return
    more = {"kind": kind.value, "day": day, "at": now}
    session.execute(insert(YearPosting), [row._asdict() | more for row in rows])
    _make_stale(session, claim)


def _make_stale(session: Session, claim: Claim) -> None:
    """The person's other claims rest on a year that has moved.

    Wherever they stand, also claims without an amount: a run may be finding the amount at this very
    moment from the year as it was, and a rejected claim may be reopened. The lock lets us wait for
    that run, in the order in which the runs take theirs.
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
    """The claims of the person that were approved after this one: they rest on what this one used up."""
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


class CalculationBasis(Protocol):
    """What a calculation rests on: of then, or of now."""

    @property
    def case(self) -> Treatment: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def inputs(self) -> Inputs | ClaimInputs: ...


def added(claim: AnyClaim, calculation_id: int, found: CalculationBasis) -> list[NewPosting]:
    """What a calculation of a claim adds to its benefit years."""
    case, plan, inputs = found.case, found.plan, found.inputs
    if plan.denied:
        # What no fund recognises uses up nothing of the year.
        return []
    last = len(inputs.parts) - 1
    return [
        NewPosting(
            area=claim.area, person_id=claim.person_id, population=case.population,
            year=date.fromisoformat(part.year), bucket=case.bucket, on=case.on,
            claim_id=claim.id or 0, calculation_id=calculation_id,
            admissions=int(case.is_stay and n == last),
            deductible=amounts.act_pay_dedc, pool_paid=amounts.hifp_pay,
            in_scope=amounts.inscp_scp_amt,
            second_paid=amounts.hifmi_pay + amounts.hifob_pay,
            civil_paid=amounts.cvlserv_pay, assistance_paid=amounts.maf_pay,
        )
        for n, (part, amounts) in enumerate(amounts_by_year(plan, inputs))
    ]  # fmt: skip


def _added(claim: Claim, found: StoredCalculation | None) -> list[NewPosting]:
    return [] if found is None else added(claim, found.row.id or 0, found)


def _reversed(
    session: Session, claim: Claim, which: ColumnElement[bool] | bool
) -> list[NewPosting]:
    """What stands for these postings of the claim, with the signs turned."""
    rows = session.exec(select(YearPosting).where(YearPosting.claim_id == claim.id, which)).all()
    fixed = NewPosting._fields[: -len(SUMS)]
    totals: dict[tuple[int | str | date | None, ...], list[int]] = {}
    for row in rows:
        total = totals.setdefault(tuple(getattr(row, name) for name in fixed), [0] * len(SUMS))
        for n, name in enumerate(SUMS):
            total[n] += getattr(row, name)
    return [
        NewPosting._make((*key, *(-amount for amount in total)))
        for key, total in totals.items()
        if any(total)
    ]
