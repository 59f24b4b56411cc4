"""Which proposals there are, and for whom they wait (待确认事项)."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import tuple_
from sqlmodel import Session, col, select

from jobs.app import App
from jobs.proposals.answer import act_of, check_answers, within
from jobs.proposals.ending import over
from models import Proposal, ProposalState, Role
from workflow.moves.history import history
from workflow.proposal.machine import PROPOSAL
from workflow.shared.errors import Refusal
from workflow.shared.reading_on import PART, read_on

LOOK_AFTER = frozenset({Role.ADMIN, Role.AUDITOR})
"""Who sees every proposal of their areas, to look after them."""


Place = tuple[date, int]
"""Where a proposal stands in the list: by the end of its term, then by its number."""
KEYS = (col(Proposal.expires_on), col(Proposal.id))


def proposals(
    app: App, session: Session, *, mine: bool, waiting: bool, after: str | None = None
) -> Iterator[Proposal]:
    """What the asker proposed, and what waits for them; whoever looks after it gets all.

    What ends first comes first; with a number `after` what stands behind that proposal.
    """
    query = select(Proposal).order_by(*KEYS).limit(PART)
    if mine:
        query = query.where(Proposal.asked_by == app.asker.name)
    if waiting:
        query = query.where(Proposal.state == ProposalState.OPEN.value)

    def read(place: Place | None) -> Sequence[Proposal]:
        behind = query if place is None else query.where(tuple_(*KEYS) > place)
        return session.exec(behind).all()

    begin = None if after is None else _place_of(session, after)
    for proposal in read_on(read, lambda each: (each.expires_on, each.id or 0), begin):
        if waiting:
            if waits_for(app, session, proposal):
                yield proposal
        elif mine or may_see(app, session, proposal):
            yield proposal


def _place_of(session: Session, no: str) -> Place | None:
    found = session.exec(select(*KEYS).where(Proposal.no == no)).first()
    return None if found is None else (found[0], found[1] or 0)


def may_see(app: App, session: Session, proposal: Proposal) -> bool:
    """Whether the asker sees a proposal: their own, what waits for them, and whoever looks after all."""
    asker = app.asker
    if not within(app, session, proposal):
        return False
    if asker.user is None or asker.name == proposal.asked_by or asker.actor.roles & LOOK_AFTER:
        return True
    return waits_for(app, session, proposal) or _had_to_do(session, proposal, asker.name)


def _had_to_do(session: Session, proposal: Proposal, name: str) -> bool:
    return any(move.actor == name for move in history(session, PROPOSAL, proposal.id))


def waits_for(app: App, session: Session, proposal: Proposal) -> bool:
    """Whether the asker may confirm it as things stand."""
    if proposal.asked_by == app.asker.name or proposal.state != ProposalState.OPEN:
        return False
    if over(app, session, proposal, act_of(proposal)) is not None:
        return False
    try:
        check_answers(app, session, proposal)
    except Refusal:
        return False
    return True
