"""The contexts of referrals and qualifications (转诊、慢特病资格的相关信息), read beforehand."""

from pydantic import BaseModel
from sqlmodel import Session, select

from models import Qualification, Referral
from workflow.machine.context import Actor, Moment
from workflow.moves.history import past_moves
from workflow.qualification.context import QualificationContext
from workflow.qualification.machine import QUALIFICATION
from workflow.referral.context import ReferralContext
from workflow.referral.machine import REFERRAL
from workflow.referral.usage import elsewhere_of, uses_of
from workflow.registers.directory import names_of


def referral_context(
    session: Session,
    referral: Referral,
    _moment: Moment,
    _trigger: str,
    _payload: BaseModel | None,
    second: Actor | None,
) -> ReferralContext:
    """The context of a referral for its guards."""
    return ReferralContext(
        second, past_moves(session, REFERRAL, referral.id),
        uses=uses_of(session, referral), settlements=elsewhere_of(session, referral),
    )  # fmt: skip


def qualification_context(
    session: Session,
    record: Qualification,
    _moment: Moment,
    _trigger: str,
    payload: BaseModel | None,
    second: Actor | None,
) -> QualificationContext:
    """The context of a qualification for its guards."""
    same = select(Qualification).where(
        Qualification.person_id == record.person_id,
        Qualification.disease == record.disease,
        Qualification.id != record.id,
    )
    chosen = getattr(payload, "hospitals", None) or ()
    return QualificationContext(
        second, past_moves(session, QUALIFICATION, record.id),
        blockers=tuple(session.exec(same)), hospitals=names_of(session, chosen),
    )  # fmt: skip
