"""Proposals that are over (失效): past their days, or about something that changed since."""

from sqlmodel import Session, select

from jobs.app import App
from jobs.identity.staff import rights_changed_since
from jobs.proposals.acts import TwoPersonAct
from models import Proposal, ProposalState
from workflow.machine.context import SYSTEM
from workflow.machine.payloads import Nothing
from workflow.moves.write_one import write_move
from workflow.proposal.context import has_moved_on, proposal_context
from workflow.proposal.machine import PROPOSAL
from workflow.shared.errors import Refusal


def open_twin(session: Session, about: str, trigger: str) -> Proposal | None:
    """The open proposal of this for the same, held."""
    query = select(Proposal).where(
        Proposal.about == about, Proposal.trigger == trigger,
        Proposal.state == ProposalState.OPEN.value,
    )  # fmt: skip
    return session.exec(query.with_for_update()).first()


def over(
    app: App, session: Session, proposal: Proposal, act: TwoPersonAct | None
) -> ProposalState | None:
    """How an open proposal is over: expired, stale; None while it may be confirmed."""
    if proposal.expires_on <= app.today:
        return ProposalState.EXPIRED
    if rights_changed_since(session, proposal.asked_by, proposal.asked_at):
        return ProposalState.STALE
    if has_moved_on(session, proposal) or (
        act is not None and _changed(app, session, proposal, act)
    ):
        return ProposalState.STALE
    return None


def _changed(app: App, session: Session, proposal: Proposal, act: TwoPersonAct) -> bool:
    """Whether what is touched besides a case is not as it was, or is gone."""
    if not proposal.content:
        return False
    try:
        return act.touches(app, session, proposal.payload).content != proposal.content
    except Refusal:
        return True


def ended(
    app: App, session: Session, proposal: Proposal, act: TwoPersonAct | None
) -> ProposalState | None:
    """End an open proposal that is over, by a move of the system; how it is over, or None."""
    how = over(app, session, proposal, act)
    if how is None:
        return None
    (step,) = (s for s in PROPOSAL.steps_from(proposal.state) if s.dest == how and s.automatic)
    moment = app.day.moment(proposal.area)
    request = moment.asked_by(SYSTEM, "", proposal_context(session, proposal), Nothing())
    write_move(session, PROPOSAL, proposal, step, request, app.now)
    session.refresh(proposal)
    return how
