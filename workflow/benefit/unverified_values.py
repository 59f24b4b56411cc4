"""How much rests on which unverified value (未核实参数的金额): claims and yuan by value of the book."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeAlias

from sqlalchemy import Integer, Select, case, func, select, type_coerce
from sqlmodel import Session, col

from config.policy import PolicyBook
from models import Calculation, Claim, ClaimState
from workflow.benefit.calculation_store import stored_calculation
from workflow.benefit.framing_values import sources_behind
from workflow.benefit.plan import ParameterSource
from workflow.benefit.value_sheets import Sheets, ValueKey, unsigned_among

WAITING = (ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL)
"""The states in which an amount waits for its approval."""
Counted: TypeAlias = Select[int | None, bool, int, int, int | None]
"""A calculation of a plan, whether of an observation, its claims, those that wait, and 分."""
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
    of_year = col(Claim.applied_on).between(date(year, 1, 1), date(year, 12, 31))
    every: dict[ValueKey, Resting] = {}
    for kind in _kinds(session, book, _counted((*WAITING, *APPROVED)).where(of_year)):
        for key, source in unsigned_among(kind.sources, found, book).items():
            here = every.setdefault(key, Resting(source))
            here.claims += kind.claims
            here.waiting += kind.waiting
            here.fen += kind.fen
    return every


def awaited(session: Session, book: PolicyBook, found: Sheets) -> tuple[int, int]:
    """How many unsigned values the claims that wait for approval rest on, and how many claims."""
    keys: set[ValueKey] = set()
    held = 0
    for kind in _kinds(session, book, _counted(WAITING)):
        unsigned = unsigned_among(kind.sources, found, book)
        keys |= unsigned.keys()
        held += kind.claims if unsigned else 0
    return len(keys), held


class _Kind(NamedTuple):
    """Claims that share a plan, and the values that they rest on."""

    sources: list[ParameterSource]
    claims: int
    waiting: int
    fen: int


def _counted(states: tuple[ClaimState, ...]) -> Counted:
    """Claims with an amount by plan: one calculation, how many claims, how many wait, and 分."""
    waiting = [state.value for state in WAITING]
    waits = type_coerce(case((col(Claim.state).in_(waiting), 1), else_=0), Integer)
    return (
        select(
            func.max(col(Calculation.id)), col(Claim.observation), func.count(), func.sum(waits),
            func.sum(col(Claim.payable)),
        )
        .join(Calculation, col(Calculation.id) == col(Claim.calculation_id))
        .where(col(Claim.state).in_([state.value for state in states]))
        .where(col(Claim.payable).is_not(None))
        .group_by(col(Calculation.plan_hash), col(Claim.observation))
    )  # fmt: skip


def _kinds(session: Session, book: PolicyBook, query: Counted) -> Iterator[_Kind]:
    """The same with the values behind; of all claims of an area there are a few hundred plans."""
    for calculation_id, observation, claims, waiting, fen in session.execute(query).all():
        kept = stored_calculation(session, calculation_id)
        assert kept is not None, calculation_id
        sources = sources_behind(kept.plan, kept.case, book, observation=observation)
        yield _Kind(sources, claims, waiting, int(fen or 0))
