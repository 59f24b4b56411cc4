"""What the second person answers (第二人确认): confirmed with the act in one transaction, or declined."""

from collections.abc import Callable
from functools import partial
from hmac import compare_digest
from typing import NamedTuple

from sqlmodel import Session, col, select

from jobs.app import App
from jobs.proposals.acts import ACTS, TwoPersonAct
from jobs.proposals.ending import ended, over
from jobs.proposals.moves import check_second, move_act
from jobs.signin.errors import NotSignedInError
from models import Proposal, ProposalState
from workflow.access.reached import reaches
from workflow.machine.context import Context
from workflow.moves.acting import Act
from workflow.moves.actors import find_actor
from workflow.moves.decide import request_move
from workflow.moves.two_people import by_two, confirmed_by
from workflow.moves.write_one import write_move
from workflow.proposal.context import proposal_context
from workflow.proposal.errors import (
    ProposalExpiredError,
    ProposalStaleError,
    WrongHashError,
)
from workflow.proposal.machine import PROPOSAL
from workflow.service.machines import MACHINES
from workflow.shared.errors import (
    AmbiguousNumberError,
    ChangedMeanwhileError,
    Refusal,
    UnknownCaseError,
)
from workflow.shared.json_types import JsonObject
from workflow.shared.short_numbers import MOST, numbers_ending

LEAST_SHOWN = 8
"""How much of the hash has to be given; less could be another's."""


class Confirmed(NamedTuple):
    """A proposal that was confirmed, and what came of it."""

    proposal: Proposal
    done: JsonObject


def act_of(proposal: Proposal) -> TwoPersonAct:
    """What a proposal is about to do."""
    act = ACTS.get(proposal.trigger)
    return act or move_act(MACHINES[proposal.machine], proposal.trigger)


def confirm(app: App, no: str, shown: str) -> Confirmed:
    """Do what another proposed, as the second of two: all guards again, and both in one transaction."""
    _check_signed(app)
    _refuse_if_over(app, no)
    with app.database.as_one():
        with app.database.writing() as session:
            proposal = _held(app, session, no)
            _check_open(proposal)
            _check_hash(proposal, shown)
            _check_asker(session, proposal)
            act = act_of(proposal)
            _move(app, session, proposal, "confirm", "")
            session.expunge(proposal)
        with by_two(confirmed_by(proposal.no)):
            done = _do(app, act, proposal)
    app.database.afterwards(lambda: act.then(app, proposal.payload))
    return Confirmed(proposal, done)


def _check_asker(session: Session, proposal: Proposal) -> None:
    """Refuse where whoever proposed it is gone, or works elsewhere by now."""
    areas = find_actor(session, proposal.asked_by).reach.areas
    if areas is not None and proposal.area not in areas:
        raise ProposalStaleError(proposal.no)


def _do(app: App, act: TwoPersonAct, proposal: Proposal) -> JsonObject:
    try:
        return act.does(app, proposal.asked_by, app.asker.name, proposal.payload)
    except ChangedMeanwhileError as fault:
        raise ProposalStaleError(proposal.no) from fault


def decline(app: App, no: str, reason: str) -> Proposal:
    """Say no to what another proposed, with a reason; whoever could be the second may."""
    return _answered(app, no, "decline", reason, check_answers)


def withdraw(app: App, no: str) -> Proposal:
    """Take back what the asker proposed."""
    return _answered(app, no, "withdraw", "", lambda *_: None)


def check_answers(app: App, session: Session, proposal: Proposal) -> None:
    """Refuse the asker where they may not be the second of what is proposed."""
    if proposal.asked_by == app.asker.name:
        return  # the machine says so
    act_of(proposal).check_second(app.asker.actor)
    if proposal.trigger not in ACTS:
        check_second(app, session, proposal)


Check = Callable[[App, Session, Proposal], None]


def _answered(app: App, no: str, trigger: str, reason: str, check: Check) -> Proposal:
    _check_signed(app)
    _refuse_if_over(app, no)
    with app.database.writing() as session:
        proposal = _held(app, session, no)
        _check_open(proposal)
        if proposal.state == ProposalState.OPEN:
            check(app, session, proposal)
        _move(app, session, proposal, trigger, reason)
        session.refresh(proposal)
        session.expunge(proposal)
        return proposal


def _check_signed(app: App) -> None:
    """Refuse whoever has not proved who they are: nobody answers in another's name."""
    if not app.asker.signed:
        raise NotSignedInError


def _held(app: App, session: Session, no: str) -> Proposal:
    """The proposal with this number, held, as it is now; what the asker does not reach is not there."""
    return find_proposal(app, session, no, held=True)


def find_proposal(app: App, session: Session, no: str, *, held: bool = False) -> Proposal:
    """The proposal with this number, whole or its last eight, of those that the asker reaches.

    Refused: `unknown_case`, `ambiguous_number` where several of those end so; others are not counted.
    """
    query = select(Proposal).where(col(Proposal.no).in_([no, *numbers_ending(session, no)]))
    query = query.with_for_update() if held else query
    found = session.exec(query.execution_options(populate_existing=True))
    theirs = [each for each in found if within(app, session, each)]
    if len(theirs) > 1:
        raise AmbiguousNumberError(no, [each.no for each in theirs[:MOST]])
    if not theirs:
        raise UnknownCaseError(no)
    return theirs[0]


def within(app: App, session: Session, proposal: Proposal) -> bool:
    """Whether a proposal is within the reach of the asker: it is their own, or what it is about is."""
    reach = app.reach
    if proposal.asked_by == app.asker.name:
        return True
    if reach.areas is not None and proposal.area not in reach.areas:
        return False
    if reach.whole_areas or not proposal.case_id:
        return reach.whole_areas
    case = session.get(MACHINES[proposal.machine].table, proposal.case_id)
    return case is not None and reaches(session, proposal.machine, case, reach)


def _refuse_if_over(app: App, no: str) -> None:
    """Refuse what is over, which ends for good: by a transaction of its own, whatever else is undone."""
    with app.database.reading() as session:
        seen = find_proposal(app, session, no)
        if seen.state != ProposalState.OPEN:
            return
        how = over(app, session, seen, act_of(seen))
    if how is None:
        return
    with app.database.reading() as session:
        # Whoever confirmed a moment ago changed the case and the proposal together: read once more,
        # for what is confirmed is not stale.
        if find_proposal(app, session, no).state != ProposalState.OPEN:
            return
    app.database.in_any_case(partial(_end, app, seen.no))
    raise _is_over(seen, how)


def _end(app: App, no: str) -> None:
    """End an open proposal that is over."""
    with app.database.writing() as session:
        proposal = _held(app, session, no)
        if proposal.state == ProposalState.OPEN:
            ended(app, session, proposal, act_of(proposal))


def _is_over(proposal: Proposal, how: ProposalState) -> Refusal:
    if how == ProposalState.EXPIRED:
        return ProposalExpiredError(proposal.no, proposal.expires_on)
    return ProposalStaleError(proposal.no)


def _check_open(proposal: Proposal) -> None:
    """Refuse what is over by its own code; what was answered is refused by the machine."""
    if proposal.state in (ProposalState.EXPIRED, ProposalState.STALE):
        raise _is_over(proposal, ProposalState(proposal.state))


def _check_hash(proposal: Proposal, shown: str) -> None:
    """Refuse a hash that is not, or does not begin, that of what is proposed."""
    if proposal.state != ProposalState.OPEN:
        return
    kept, given = proposal.hash.hex(), shown.strip().lower()
    long_enough = len(given) >= LEAST_SHOWN
    if not long_enough or not compare_digest(kept[: len(given)].encode(), given.encode()):
        raise WrongHashError(proposal.no)
    if proposal.expected() != proposal.hash:
        raise AssertionError(f"{proposal.no}: what is kept is not what was proposed")


def _move(app: App, session: Session, proposal: Proposal, trigger: str, reason: str) -> None:
    """The move of a proposal that a person takes."""

    def around(*_given: object) -> Context:
        return proposal_context(session, proposal)

    act = Act(app.day.moment(proposal.area), app.now, app.asker.actor, reason)
    step, request = request_move(PROPOSAL, proposal, trigger, act, {}, around, around)
    write_move(session, PROPOSAL, proposal, step, request, app.now)
