"""What lies around a case for somebody who asks (提问人的相关信息): read once, and handed on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from models import Claim, Filing, Move, Payment, Payout, Qualification, Referral
from workflow.claim.around import Around
from workflow.claim.look_around import look_around
from workflow.machine.context import Actor, AnyMoment, Context, Moment
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.moves.history import history
from workflow.payout.avoided import avoided_in
from workflow.payout.context import PaymentContext, PayoutContext
from workflow.payout.manual_decisions import claim_approvers
from workflow.payout.signing import approvers_of
from workflow.remedy.contested import contested_of
from workflow.service.beside import (
    BesideCase,
    beside_filing,
    beside_qualification,
    beside_referral,
)
from workflow.service.care_context import qualification_context, referral_context
from workflow.service.claim_context import claim_context
from workflow.service.filing_context import filing_context
from workflow.service.load_context import load_context


@dataclass(frozen=True)
class Looked:
    """A case as it was looked at: the moment with its context, and its moves.

    `around` is what was found around a claim, `beside` what lies beside a case of another kind.
    """

    moment: AnyMoment
    moves: Sequence[Move]
    around: Around | None = None
    beside: BesideCase | None = None


def look(
    session: Session, machine: CaseMachine, record: Row, moment: Moment, actor: Actor | None
) -> Looked:
    """A case with its context and its moves; for an actor with what of a batch concerns them alone."""
    if isinstance(record, Claim):
        around = look_around(session, record, moment.rules.book)
        found: Context = claim_context(session, record, moment, "", None, None, around)
        found = _completed(session, machine, record, found, around)
        return Looked(moment.around(found), around.moves, around)
    if isinstance(record, Filing | Referral | Qualification):
        found, beside = _with_beside(session, record, moment)
        found = _completed(session, machine, record, found, beside)
        return Looked(moment.around(found), beside.moves, beside=beside)
    found = context_for(session, machine, record, moment, actor)
    return Looked(moment.around(found), history(session, machine, record.id))


def _with_beside(
    session: Session, record: Filing | Referral | Qualification, moment: Moment
) -> tuple[Context, BesideCase]:
    """The context of what is no claim and no money, with what lies beside it."""
    if isinstance(record, Filing):
        beside = beside_filing(session, record)
        return filing_context(session, record, moment, "", None, None, beside), beside
    if isinstance(record, Referral):
        beside = beside_referral(session, record)
        return referral_context(session, record, moment, "", None, None, beside), beside
    beside = beside_qualification(session, record)
    return qualification_context(session, record, moment, "", None, None, beside), beside


def context_for(
    session: Session, machine: CaseMachine, record: Row, moment: Moment, actor: Actor | None
) -> Context:
    """The context of what is neither case nor care; of money with who approved it, who may not pay it."""
    if actor is not None and isinstance(record, Payout):
        people = avoided_in(session, record, actor)
        return PayoutContext(approvers=approvers_of(session, record), people=people)
    if actor is not None and isinstance(record, Payment):
        return PaymentContext(approvers=claim_approvers(session, record))
    return load_context(session, machine, record, moment)


def _completed(
    session: Session, machine: CaseMachine, record: Row, found: Context,
    around: Around | BesideCase,
) -> Context:  # fmt: skip
    """The context with what every case has: what is contested, and who acts for its person."""
    contested = around.any("contested")
    return replace(
        found, represented=around.represented,
        contested=contested_of(session, machine.name, record.id) if contested else (),
    )  # fmt: skip
