"""The referrals that made a filing (备案所依转诊)."""

from sqlmodel import Session, select

from models import Referral


def referrals_of(session: Session, filing_id: int | None) -> tuple[Referral, ...]:
    """The referrals that made a filing; mostly none."""
    if filing_id is None:
        return ()
    return tuple(session.exec(select(Referral).where(Referral.filing_id == filing_id)))
