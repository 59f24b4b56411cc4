"""Proposing what needs two (提出双人办理事项): tried with whoever could confirm, kept as it is, done later."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlmodel import Session, col, select

from jobs.app import App
from jobs.proposals.acts import Touched, TwoPersonAct
from jobs.proposals.ending import ended, open_twin
from models import Proposal, ProposalState, User
from models.chain import canonical
from workflow.machine.context import Actor
from workflow.machine.fitting import fitting
from workflow.moves.actors import second_of
from workflow.moves.open_case import enter
from workflow.proposal.errors import NobodyConfirmsError, ProposedAlreadyError
from workflow.proposal.machine import PROPOSAL
from workflow.shared.errors import ChangedMeanwhileError, GuardFailedError, Refusal
from workflow.shared.json_types import JsonObject

SECOND_GUARDS = frozenset({"second_person", "statement_or_second_person", "not_booked_whole"})
"""The guards that a second person meets."""
OF_THE_SECOND = frozenset(
    {"own_case", "wrong_role", "same_person", "unknown_case", "unknown_person"}
)
"""The refusals that another second person may not meet."""


def wants_second(fault: Refusal) -> bool:
    """Whether it was refused because no second person, or not this one, stands by it."""
    return isinstance(fault, GuardFailedError) and fault.guard in SECOND_GUARDS


def propose(
    app: App, act: TwoPersonAct, trigger: str, payload: JsonObject, *, seen: int | None = None
) -> Proposal:
    """Keep what the signed-in asker proposes, for another to confirm; the refusal where nobody could.

    Everything but the second person is checked at once: what no confirmation could bring about is
    refused now. `seen` is the version of the case that the asker looked at.
    """
    payload = json.loads(canonical(payload))
    _try_out(app, act, payload)
    with app.database.writing() as session:
        touched = act.touches(app, session, payload)
        if seen is not None and touched.seen != seen:
            raise ChangedMeanwhileError(touched.about)
        twin = open_twin(session, touched.about, trigger)
        if twin is not None and not ended(app, session, twin, act):
            raise ProposedAlreadyError(twin.no, twin.about, act.label)
        made = _enter(app, session, trigger, payload, touched)
        session.expunge(made)
        return made


def _enter(
    app: App, session: Session, trigger: str, payload: JsonObject, touched: Touched
) -> Proposal:
    today, asker = app.today, app.asker
    made = Proposal(
        no="", area=touched.area, applied_on=today, state=ProposalState.OPEN.value,
        state_since=today, machine=touched.machine, case_id=touched.case_id, about=touched.about,
        trigger=trigger, payload=payload, seen=touched.seen, content=touched.content,
        asked_by=asker.name, asked_at=app.now,
        expires_on=today + timedelta(days=app.settings.proposal_days + 1),
    )  # fmt: skip
    made.hash = made.expected()
    facts: JsonObject = {"hash": made.hash.hex(), "about": made.about, "trigger": trigger}
    facts["signed_by"] = asker.signed_by.value
    return enter(
        session, PROPOSAL, PROPOSAL.number_code, fitting(made), actor=asker.name, day=today,
        now=app.now, facts=facts,
    )  # fmt: skip


def _try_out(app: App, act: TwoPersonAct, payload: JsonObject) -> None:
    """Do it with whoever could be the second and undo it all, until one of them could confirm it."""
    refused: Refusal | None = None
    alike: set[tuple[object, ...]] = set()
    for second in _others(app, act):
        profile = (second.roles, second.institution, second.reach)
        if profile in alike:
            continue
        try:
            with undone(app):
                act.does(app, app.asker.name, second.name, payload)
        except Refusal as fault:
            if not wants_second(fault) and fault.code not in OF_THE_SECOND:
                raise
            if fault.code != "own_case":
                alike.add(profile)
            refused = refused or fault
        else:
            return
    raise refused or NobodyConfirmsError(act.label)


def _others(app: App, act: TwoPersonAct) -> Iterator[Actor]:
    """The other active users who may be the second of such an act."""
    with app.database.reading() as session:
        names = session.exec(select(User.name).where(col(User.active)).order_by(col(User.id)))
        found = [second_of(session, name) for name in names if name != app.asker.name]
    yield from (actor for actor in found if actor is not None and act.may_second(actor))


class _TrialOver(Exception):
    """Ends a trial."""


@contextmanager
def undone(app: App) -> Iterator[None]:
    """Whatever is written inside is undone at the end (试办)."""
    try:
        with app.database.as_one():
            yield
            raise _TrialOver
    except _TrialOver:
        pass
