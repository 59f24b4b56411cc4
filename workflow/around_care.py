"""What lies around a referral or a qualification (转诊、慢特病资格的相关信息), read beforehand."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, select

from models import Institution, Qualification, Referral
from workflow.machine.context import Actor, Context, PastMove
from workflow.qualification.machine import QUALIFICATION
from workflow.referral.machine import REFERRAL
from workflow.referral.usage import elsewhere_of, uses_of

OF_CARE = {machine.name: machine for machine in (REFERRAL, QUALIFICATION)}
"""The machines of what stands around filings and claims: referrals and qualifications."""


def around_care(
    session: Session, record: Any, facts: Any, past: tuple[PastMove, ...], second: Actor | None
) -> Context:
    """What the guards of its machine may look at."""
    if isinstance(record, Referral):
        return Context(
            second=second, past=past,
            uses=uses_of(session, record), settlements=elsewhere_of(session, record),
        )  # fmt: skip
    same = select(Qualification).where(
        Qualification.person_id == record.person_id,
        Qualification.disease == record.disease,
        Qualification.id != record.id,
    )
    chosen = getattr(facts, "hospitals", None) or ()
    return Context(
        second=second, past=past, blockers=tuple(session.exec(same)),
        hospitals=names_of(session, chosen),
    )  # fmt: skip


def names_of(session: Session, codes: Sequence[str]) -> dict[str, str]:
    """The institutions with these codes, by name."""
    query = select(Institution.code, Institution.name).where(col(Institution.code).in_(codes))
    return dict(session.exec(query).all()) if codes else {}


def referrals_of(session: Session, filing_id: int | None) -> tuple[Referral, ...]:
    """The referrals that made a filing; mostly none."""
    if filing_id is None:
        return ()
    return tuple(session.exec(select(Referral).where(Referral.filing_id == filing_id)))
