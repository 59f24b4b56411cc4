"""Care that uses a referral (转诊使用记录): at the receiving hospital, inside its days."""

from typing import Any

from sqlalchemy import and_, select
from sqlmodel import Session, col

from models import Claim, ClaimState, Institution, Referral, Settlement
from workflow.claim.machine import RELEASES
from workflow.registers.reversals import stands

DEAD_CLAIMS = tuple(sorted(str(state) for state in {*RELEASES, ClaimState.REJECTED}))
"""Claims that say of nobody that he was treated there."""


def settled_in_validity(referral: Any) -> Any:
    """Settlements of the person at the receiving hospital that began inside the referral's days.

    One that a 退费 row took back says nothing.
    """
    s: Any = Settlement
    return and_(
        s.person_id == referral.person_id,
        s.institution_id == referral.to_id,
        s.admitted_on.between(referral.starts_on, referral.ends_on),
        stands(s),
    )


def claimed_in_validity(referral: Any) -> Any:
    """The same of manual claims that stand."""
    c: Any = Claim
    return and_(
        c.person_id == referral.person_id,
        c.institution_id == referral.to_id,
        c.admitted_on.between(referral.starts_on, referral.ends_on),
        c.state.not_in(DEAD_CLAIMS),
    )


def uses_of(session: Session, referral: Referral) -> tuple[str, ...]:
    """The settlements and claims that use a referral (使用记录), by number."""
    settled = select(col(Settlement.settlement_no)).where(settled_in_validity(referral))
    claimed = select(col(Claim.no)).where(claimed_in_validity(referral))
    return (*session.scalars(settled), *session.scalars(claimed))


def elsewhere_of(session: Session, referral: Referral) -> tuple[str, ...]:
    """Care at other hospitals of the destination that rests on the filing which the referral made."""
    if referral.filing_id is None:
        return ()
    days = (referral.starts_on, referral.ends_on)
    found: list[str] = []
    s: Any = Settlement
    c: Any = Claim
    both = ((s, s.settlement_no, stands(s)), (c, c.no, c.state.not_in(DEAD_CLAIMS)))
    for its, number, standing in both:
        there = and_(
            col(Institution.id) == its.institution_id, col(Institution.code) != referral.to_code
        )
        query = select(number).join(Institution, there)
        query = query.where(its.person_id == referral.person_id, its.admitted_on.between(*days))
        query = query.where(col(Institution.area) == referral.destination)
        found += session.scalars(query.where(standing))
    return tuple(found)
