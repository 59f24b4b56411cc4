"""The contexts of referrals and qualifications (转诊、慢特病资格的相关信息), read beforehand."""

from pydantic import BaseModel
from sqlmodel import Session, select

from models import Qualification, Referral
from workflow.machine.context import Actor, Moment
from workflow.moves.history import as_past, past_moves
from workflow.qualification.context import QualificationContext
from workflow.qualification.machine import QUALIFICATION
from workflow.referral.context import ReferralContext
from workflow.referral.machine import REFERRAL
from workflow.referral.usage import care_under
from workflow.registers.directory import names_of
from workflow.service.beside import BesideCase


def referral_context(
    session: Session,
    referral: Referral,
    _moment: Moment,
    _trigger: str,
    _payload: BaseModel | None,
    second: Actor | None,
    beside: BesideCase | None = None,
) -> ReferralContext:
    """The context of a referral for its guards; `beside` is what was found beside it already."""
    care = (beside and beside.care) or care_under(session, referral)
    past = as_past(beside.moves) if beside else past_moves(session, REFERRAL, referral.id)
    return ReferralContext(second, past, uses=care.uses, settlements=care.elsewhere)


def qualification_context(
    session: Session,
    record: Qualification,
    _moment: Moment,
    _trigger: str,
    payload: BaseModel | None,
    second: Actor | None,
    beside: BesideCase | None = None,
) -> QualificationContext:
    """The context of a qualification for its guards; `beside` is what was found beside it already."""
    same = select(Qualification).where(
        Qualification.person_id == record.person_id,
        Qualification.disease == record.disease,
        Qualification.id != record.id,
    )
    chosen = getattr(payload, "hospitals", None) or ()
    others = beside is None or beside.any("others")
    return QualificationContext(
        second,
        as_past(beside.moves) if beside else past_moves(session, QUALIFICATION, record.id),
        blockers=tuple(session.exec(same)) if others else (),
        hospitals=names_of(session, chosen),
    )
