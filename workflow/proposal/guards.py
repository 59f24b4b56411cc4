"""The conditions of a proposal (双人确认的条件): another person, in time, nothing changed meanwhile."""

from sqlalchemy import ColumnElement, and_, exists, select
from sqlmodel import col

from config.text import Text
from models import METADATA, Proposal
from workflow.machine.common_guards import FOUR_EYES
from workflow.machine.context import AnyRequest, CaseMoment, Moment
from workflow.machine.guard import ActorGuard, Guard, StaffGuard, reached
from workflow.proposal.context import ProposalContext

MOVE = METADATA.tables["move"]
ANOTHER = ActorGuard[Proposal, AnyRequest](
    "same_person",
    Text(
        "由 {asked_by} 提出的，须由另一人确认或不同意（本人可以撤回）",
        "{asked_by} proposed it: another person confirms or declines (they may withdraw it)",
    ),
    lambda row, request: row.asked_by != request.actor.name,
    shows=("asked_by",),
    clause=FOUR_EYES,
)
OWN = ActorGuard[Proposal, AnyRequest](
    "own_proposal",
    Text("只有提出人 {asked_by} 可以撤回", "only {asked_by}, who proposed it, may withdraw it"),
    lambda row, request: row.asked_by == request.actor.name,
    shows=("asked_by",),
)
IN_TIME = StaffGuard[Proposal, Moment](
    "in_time",
    Text("已于 {expires_on} 过期", "it expired on {expires_on}"),
    lambda row, moment: row.expires_on > moment.today,
    shows=("expires_on",),
)
OVER = reached("over", "expires_on", Text("{expires_on} 起失效", "it expires on {expires_on}"))


def _moved_on(_table: type[Proposal], _moment: Moment) -> ColumnElement[bool]:
    """In SQL: the case has a later move than when it was proposed."""
    later = (
        MOVE.c.machine == col(Proposal.machine),
        MOVE.c.case_id == col(Proposal.case_id),
        MOVE.c.seq > col(Proposal.seen),
    )
    return and_(col(Proposal.case_id) > 0, exists(select(MOVE.c.seq).where(*later)))


MOVED_ON = Guard[Proposal, CaseMoment[ProposalContext]](
    "moved_on",
    Text("所涉案件自提出以来没有变动", "the case has not moved since it was proposed"),
    lambda _row, moment: moment.context.moved_on,
    sql=_moved_on,
)
