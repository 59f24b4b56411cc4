"""Care that uses a referral (转诊使用记录): at the receiving hospital, inside its days."""

from sqlalchemy import ColumnElement, and_, select
from sqlmodel import Session, col

from models import Claim, ClaimState, Institution, Referral, Settlement
from workflow.claim.machine import RELEASES
from workflow.registers.reversals import stands

DEAD_CLAIMS = tuple(sorted(str(state) for state in {*RELEASES, ClaimState.REJECTED}))
"""The states of claims that do not show that the person was treated."""


def settled_in_validity(referral: Referral | type[Referral]) -> ColumnElement[bool]:
    """Settlements of the person at the receiving hospital that began inside the referral's days.

    A settlement that a 退费 row took back does not count.
    """
    return and_(_there_and_then(Settlement, referral), stands(Settlement))


def claimed_in_validity(referral: Referral | type[Referral]) -> ColumnElement[bool]:
    """The same of manual claims that stand."""
    return and_(_there_and_then(Claim, referral), col(Claim.state).not_in(DEAD_CLAIMS))


def _there_and_then(
    care: type[Settlement] | type[Claim], referral: Referral | type[Referral]
) -> ColumnElement[bool]:
    """Care of the person at the receiving hospital that began inside the referral's days."""
    return and_(
        col(care.person_id) == referral.person_id,
        col(care.institution_id) == referral.to_id,
        col(care.admitted_on).between(referral.starts_on, referral.ends_on),
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
    live = col(Claim.state).not_in(DEAD_CLAIMS)
    both: tuple[tuple[type[Settlement] | type[Claim], str, ColumnElement[bool]], ...] = (
        (Settlement, "settlement_no", stands(Settlement)), (Claim, "no", live),
    )  # fmt: skip
    for care, number, standing in both:
        there = and_(
            col(Institution.id) == care.institution_id, col(Institution.code) != referral.to_code
        )
        query = select(getattr(care, number)).join(Institution, there)
        query = query.where(
            col(care.person_id) == referral.person_id, col(care.admitted_on).between(*days)
        )
        query = query.where(col(Institution.area) == referral.destination)
        found += session.scalars(query.where(standing))
    return tuple(found)


def referrals_of(session: Session, filing_id: int | None) -> tuple[Referral, ...]:
    """The referrals that made a filing; mostly none."""
    if filing_id is None:
        return ()
    return tuple(session.scalars(select(Referral).where(col(Referral.filing_id) == filing_id)))
