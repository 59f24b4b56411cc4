"""Moves that need two (双人办理的操作): which they are, taken at once or proposed."""

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from pydantic.fields import FieldInfo
from sqlmodel import Session

from jobs.app import App
from jobs.office.entry import loading, take_move
from jobs.proposals.acts import Touched, TwoPersonAct
from jobs.proposals.propose import propose, wants_second
from models import Proposal, Role
from workflow.machine.machine import CaseMachine
from workflow.moves.acting import Act
from workflow.moves.actors import find_actor
from workflow.moves.decide import request_move
from workflow.moves.two_people import NAMED, by_two
from workflow.proposal.errors import SecondSignsError
from workflow.service.find_case import find_case
from workflow.service.load_context import load_context
from workflow.service.take import Taken
from workflow.shared.errors import GuardFailedError
from workflow.shared.json_types import JsonObject


class WantedMove(NamedTuple):
    """A move that somebody asks for (要办理的操作)."""

    no: str
    trigger: str
    reason: str = ""
    facts: JsonObject | None = None
    on_behalf_of: JsonObject | None = None
    seen_version: int | None = None


def second_field(machine: CaseMachine, trigger: str) -> FieldInfo | None:
    """The field of a move's payload that names the second person; None where no move takes one."""
    models = (step.payload for step in machine.steps if step.trigger == trigger and step.payload)
    return next((m.model_fields["second"] for m in models if "second" in m.model_fields), None)


def take_or_propose(app: App, actor: str, wanted: WantedMove) -> Taken | Proposal:
    """Take a move; one that needs two is proposed by whoever is signed in, for another to confirm."""
    if not app.asker.signed:
        with by_two(NAMED):
            return _take(app, actor, wanted)
    with app.database.reading() as session:
        machine, record = find_case(session, wanted.no, app.reach)
        no, trigger = record.no, machine.meant(wanted.trigger)
    field = second_field(machine, trigger)
    if field is None:
        return _take(app, actor, wanted)
    check_names_nobody(machine, trigger, wanted.facts or {})
    if not field.is_required():
        try:
            return _take(app, actor, wanted)
        except GuardFailedError as fault:
            if not wants_second(fault):
                raise
    payload: JsonObject = {"no": no, "trigger": trigger, "reason": wanted.reason}
    payload |= {"facts": wanted.facts or {}, "on_behalf_of": wanted.on_behalf_of}
    return propose(app, move_act(machine, trigger), trigger, payload, seen=wanted.seen_version)


def check_names_nobody(machine: CaseMachine, trigger: str, facts: Mapping[str, object]) -> None:
    """Refuse a second person whom whoever is signed in would name: they sign in themselves."""
    field = second_field(machine, trigger)
    if field is not None and _names_second(field, facts):
        raise SecondSignsError(machine.called(trigger))


def _names_second(field: FieldInfo, facts: Mapping[str, object]) -> bool:
    alias = field.validation_alias
    names = getattr(alias, "choices", [alias] if alias else [])
    return any(facts.get(str(name)) for name in ("second", *names))


def _take(app: App, actor: str, wanted: WantedMove) -> Taken:
    return take_move(
        app, wanted.no, wanted.trigger, actor, reason=wanted.reason, facts=wanted.facts,
        on_behalf_of=wanted.on_behalf_of, seen_version=wanted.seen_version,
    )  # fmt: skip


def move_act(machine: CaseMachine, trigger: str) -> TwoPersonAct:
    """A move that people take with `take`, as an act of two; its guards say who may be the second."""
    label = machine.called(trigger)
    return TwoPersonAct(trigger, label, frozenset(Role), _touches, _does)


def check_second(app: App, session: Session, proposal: Proposal) -> None:
    """Refuse the asker where they, as the second person, do not meet the guards of a move."""
    payload = proposal.payload
    machine, record = find_case(session, proposal.about, app.reach)
    by, moment = find_actor(session, proposal.asked_by), app.day.moment(record.area)
    around = partial(loading(app), session, machine, record, moment, proposal.trigger)
    act = Act(moment, app.now, by, payload["reason"], on_behalf_of=payload["on_behalf_of"])
    facts = {**payload["facts"], "second": app.asker.name}
    look = partial(load_context, session, machine, record, moment)
    request_move(machine, record, proposal.trigger, act, facts, around, look)


def _touches(app: App, session: Session, payload: JsonObject) -> Touched:
    machine, record = find_case(session, str(payload["no"]), app.reach)
    return Touched(record.no, record.area, machine.name, record.id, record.version)


def _does(app: App, by: str, second: str, payload: JsonObject) -> JsonObject:
    facts, agent = payload["facts"], payload["on_behalf_of"]
    assert isinstance(facts, dict)
    assert agent is None or isinstance(agent, dict)
    wanted = WantedMove(
        str(payload["no"]), str(payload["trigger"]), str(payload["reason"]),
        {**facts, "second": second}, agent,
    )  # fmt: skip
    taken = _take(app, by, wanted)
    return {"no": taken.no, "trigger": taken.trigger, "source": taken.source, "dest": taken.dest}
