"""How much rests on which unverified value (未核实参数的金额): claims and yuan by value of the book."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from sqlalchemy import Integer, Select, case, func, select, type_coerce
from sqlmodel import Session, col

from config.policy import PolicyBook
from models import BenefitPlan, Calculation, Claim, ClaimState
from workflow.benefit.plan import ParameterSource, Plan
from workflow.benefit.value_sheets import Sheets, ValueKey, find_value, key_of_source, sheet_for

WAITING = (ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL)
"""The states in which an amount waits for its approval."""
Counted: TypeAlias = Select[str, int, int | None, int | None]
"""A plan's hash, its claims, those that wait, and 分."""
APPROVED = (
    ClaimState.TO_PAY, ClaimState.PAYING, ClaimState.PAID, ClaimState.PAYMENT_FAILED,
    ClaimState.SUSPENDED,
)  # fmt: skip


@dataclass
class Resting:
    """What rests on a value: claims, those of them that wait for approval, and 分."""

    source: ParameterSource
    claims: int = 0
    waiting: int = 0
    fen: int = 0


def resting_on(
    session: Session, book: PolicyBook, found: Sheets, year: int
) -> Mapping[ValueKey, Resting]:
    """What rests on each unsigned value: claims applied for in a year, with an amount that stands.

    Approved amounts and those that still wait for approval count alike.
    """
    since, upto = date(year, 1, 1), date(year, 12, 31)
    of_year = col(Claim.applied_on).between(since, upto)
    rows = _by_plan(session, _counted((*WAITING, *APPROVED)).where(of_year))
    every: dict[ValueKey, Resting] = {}
    for plan, claims, waiting, fen in rows:
        for key, source in unsigned_in(plan, book, found).items():
            here = every.setdefault(key, Resting(source))
            here.claims += claims
            here.waiting += waiting
            here.fen += fen
    return every


def awaited(session: Session, book: PolicyBook, found: Sheets) -> tuple[int, int]:
    """How many unsigned values the claims that wait for approval rest on, and how many claims."""
    keys: set[ValueKey] = set()
    held = 0
    for plan, claims, _waiting, _fen in _by_plan(session, _counted(WAITING)):
        unsigned = unsigned_in(plan, book, found)
        keys |= unsigned.keys()
        held += claims if unsigned else 0
    return len(keys), held


def unsigned_in(plan: Plan, book: PolicyBook, found: Sheets) -> dict[ValueKey, ParameterSource]:
    """The values of a plan that the book does not call verified now, and nobody signed for."""
    every = {key_of_source(s): s for s in plan.sources.values() if not s.verified}
    return {key: source for key, source in every.items() if not _seen(key, book, found)}


def _seen(key: ValueKey, book: PolicyBook, found: Sheets) -> bool:
    value = find_value(book, key)
    return (value is not None and value.verified) or sheet_for(found, book, key) is not None


def _counted(states: tuple[ClaimState, ...]) -> Counted:
    """Claims with an unverified amount by plan: how many, how many wait, and 分."""
    waiting = [state.value for state in WAITING]
    waits = type_coerce(case((col(Claim.state).in_(waiting), 1), else_=0), Integer)
    return (
        select(
            col(Calculation.plan_hash), func.count(), func.sum(waits), func.sum(col(Claim.payable))
        )
        .join(Calculation, col(Calculation.id) == col(Claim.calculation_id))
        .where(col(Claim.state).in_([state.value for state in states]))
        .where(col(Claim.unverified), col(Claim.payable).is_not(None))
        .group_by(col(Calculation.plan_hash))
    )


def _by_plan(session: Session, query: Counted) -> Iterator[tuple[Plan, int, int, int]]:
    """The same with the plans themselves; of all claims of an area there are a few hundred."""
    for plan_hash, claims, waiting, fen in session.execute(query).all():
        plan = session.get(BenefitPlan, plan_hash)
        assert plan is not None, plan_hash
        yield Plan.model_validate_json(plan.text), claims, int(waiting or 0), int(fen or 0)
