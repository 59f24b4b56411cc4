"""The context of a recovery or supplement (追回、补支的相关信息), read beforehand."""

from sqlmodel import Session, select

from config.policy import PolicyBook
from models import Claim, ClaimState, Recovery, RecoveryKind, RecoveryState
from workflow.benefit.plan import ParameterSource
from workflow.benefit.value_sheets import values_behind
from workflow.machine.context import Actor, PastMove
from workflow.recovery import postings
from workflow.recovery.context import RecoveryContext
from workflow.representation.load import represented


def recovery_context(
    session: Session, recovery: Recovery, second: Actor | None, book: PolicyBook
) -> RecoveryContext:
    """The context of a recovery for its guards: the claim that it is about, and what it rests on."""
    claim = session.get(Claim, recovery.claim_id)
    return RecoveryContext(
        second, (PastMove("propose", recovery.proposed_by, ""),),
        claim_paid=claim is not None and claim.state == ClaimState.PAID,
        paid=postings.paid(session, recovery.claim_id),
        represented=represented(session, recovery.person_id),
        later=_later(session, recovery), unsigned=_unsigned(session, recovery, book), under_way=postings.in_the_bank(session, recovery),
    )  # fmt: skip


def _unsigned(
    session: Session, recovery: Recovery, book: PolicyBook
) -> tuple[ParameterSource, ...]:
    """The unverified values by which more is to be paid; what is claimed back rests on none."""
    calculated = recovery.calculation_id and recovery.kind == RecoveryKind.SUPPLEMENT.value
    if not calculated or recovery.state != RecoveryState.PROPOSED.value:
        return ()
    found = values_behind(session, recovery.calculation_id, book)
    return found.unsigned if found else ()


def _later(session: Session, recovery: Recovery) -> str:
    """A later decision on the same claim that was calculated on top of this one."""
    if recovery.calculation_id is None:
        return ""
    query = select(Recovery.no).where(
        Recovery.claim_id == recovery.claim_id,
        Recovery.replaces_id == recovery.calculation_id,
        Recovery.state != RecoveryState.CANCELLED.value,
    )
    return session.exec(query).first() or ""
