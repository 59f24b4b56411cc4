"""Loading the context of a case for its guards (读取相关信息), by machine."""

from collections.abc import Callable
from dataclasses import replace

from pydantic import BaseModel
from sqlmodel import Session

from models import Proposal, Recovery
from workflow.access.reached import reaches
from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.context import Actor, Context, Moment
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.moves.actors import second_of
from workflow.payout.context import PaymentContext, PayoutContext
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.proposal.context import ProposalContext, proposal_context
from workflow.proposal.machine import PROPOSAL
from workflow.qualification.machine import QUALIFICATION
from workflow.recovery.context import RecoveryContext
from workflow.recovery.context_load import recovery_context
from workflow.recovery.machine import RECOVERY
from workflow.referral.machine import REFERRAL
from workflow.remedy.contested import contested_of
from workflow.remedy.machine import APPEAL
from workflow.representation.load import represented
from workflow.service.care_context import qualification_context, referral_context
from workflow.service.claim_context import claim_context
from workflow.service.filing_context import filing_context

Loader = Callable[[Session, Row, Moment, str, BaseModel | None, Actor | None], Context]
"""From session, record, moment, trigger, payload and second person."""
AnyLoader = Callable[[Session, CaseMachine, Row, Moment, str, BaseModel | None], Context]
"""From session, machine, record, moment, trigger and payload."""


def nothing_loaded(context: type[Context]) -> Loader:
    """A loader of an empty context, for a machine whose guards look at the case alone."""

    def load(
        _s: Session, _r: Row, _m: Moment, _t: str, _p: BaseModel | None, second: Actor | None
    ) -> Context:
        return context(second)

    return load


def _of_recovery(
    session: Session,
    recovery: Recovery,
    moment: Moment,
    _t: str,
    _p: BaseModel | None,
    second: Actor | None,
) -> RecoveryContext:
    return recovery_context(session, recovery, second, moment.rules.book)


def _of_proposal(
    session: Session,
    proposal: Proposal,
    _m: Moment,
    _t: str,
    _p: BaseModel | None,
    _s: Actor | None,
) -> ProposalContext:
    return proposal_context(session, proposal)


CONTEXTS: dict[str, Loader] = {
    FILING.name: filing_context, CLAIM.name: claim_context, REFERRAL.name: referral_context,
    QUALIFICATION.name: qualification_context, PAYOUT.name: nothing_loaded(PayoutContext),
    PAYMENT.name: nothing_loaded(PaymentContext), RECOVERY.name: _of_recovery,
    APPEAL.name: nothing_loaded(Context), PROPOSAL.name: _of_proposal,
}  # fmt: skip
"""The loader of each machine; batches and payments load what they need where they decide."""
CONTESTED = ("case", "care")
"""The machines whose decisions can be contested, by what they are about."""
WHO_ACTS = {"authority", "payee_proven", "payee_settled"}
"""The guards that look at who may act for the person."""
FOR_OTHERS = {
    machine.name: asking for machine in (FILING, CLAIM, QUALIFICATION)
    if (asking := {s.trigger for s in machine.steps if WHO_ACTS & {g.name for g in s.guards}})
}  # fmt: skip
"""The moves of each machine of which such a guard is one."""


def load_context(
    session: Session,
    machine: CaseMachine,
    record: Row,
    moment: Moment,
    trigger: str = "",
    payload: BaseModel | None = None,
) -> Context:
    """The context of one case for its guards; with `trigger`, as far as that move needs it."""
    second = second_of(session, getattr(payload, "second", None))
    if second is not None and not reaches(session, machine.name, record, second.reach):
        second = None  # who may not see the case confirms nothing of it
    found = CONTEXTS[machine.name](session, record, moment, trigger, payload, second)
    if machine.subject in CONTESTED:
        found = replace(found, contested=contested_of(session, machine.name, record.id))
    if machine.name not in FOR_OTHERS or (trigger and trigger not in FOR_OTHERS[machine.name]):
        return found
    return replace(found, represented=represented(session, record.person_id))
