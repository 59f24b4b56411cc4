"""What lies around a case for somebody who asks (提问人的相关信息): of money also who approved it."""

from sqlmodel import Session

from models import Payment, Payout
from workflow.machine.context import Actor, Context, Moment
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.payout.avoided import avoided_in
from workflow.payout.context import PaymentContext, PayoutContext
from workflow.payout.manual_decisions import claim_approvers
from workflow.payout.signing import approvers_of
from workflow.service.load_context import load_context


def context_for(
    session: Session, machine: CaseMachine, record: Row, moment: Moment, actor: Actor | None
) -> Context:
    """The context of a case; for an actor with what of a batch or payment concerns them alone."""
    if actor is not None and isinstance(record, Payout):
        people = avoided_in(session, record, actor)
        return PayoutContext(approvers=approvers_of(session, record), people=people)
    if actor is not None and isinstance(record, Payment):
        return PaymentContext(approvers=claim_approvers(session, record))
    return load_context(session, machine, record, moment)
