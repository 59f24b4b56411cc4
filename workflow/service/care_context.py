"""The context of a referral or a qualification (转诊、慢特病资格的相关信息), read beforehand."""

from typing import Any

from sqlmodel import Session, select

from models import Qualification, Referral
from workflow.machine.context import Actor, Context, PastMove
from workflow.qualification.machine import QUALIFICATION
from workflow.referral.machine import REFERRAL
from workflow.referral.usage import elsewhere_of, uses_of
from workflow.registers.institutions import names_of

OF_CARE = {machine.name: machine for machine in (REFERRAL, QUALIFICATION)}
"""The machines of what stands around filings and claims: referrals and qualifications."""


def care_context(
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
