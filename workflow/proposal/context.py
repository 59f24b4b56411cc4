"""What is around a proposal (双人确认的相关信息): whether its case moved on."""

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select
from sqlmodel import Session

from models import METADATA, Proposal
from models.database import connection_of
from models.prepared import Prepared
from workflow.machine.context import Context

MOVE = METADATA.tables["move"]
NEWEST = Prepared(
    select(func.max(MOVE.c.seq).label("newest")).where(
        MOVE.c.machine == bindparam("its_machine"), MOVE.c.case_id == bindparam("its_case")
    )
)


@dataclass(frozen=True)
class ProposalContext(Context):
    """Whether the case that a proposal is about has moved since."""

    moved_on: bool = False


def proposal_context(session: Session, proposal: Proposal) -> ProposalContext:
    """The context of a proposal for its guards."""
    return ProposalContext(moved_on=has_moved_on(session, proposal))


def has_moved_on(session: Session, proposal: Proposal) -> bool:
    """Whether the case has a later move than when it was proposed."""
    if not proposal.case_id:
        return False
    its = {"its_machine": proposal.machine, "its_case": proposal.case_id}
    newest = NEWEST.first(connection_of(session), its)
    return newest is not None and (newest.newest or 0) > proposal.seen
