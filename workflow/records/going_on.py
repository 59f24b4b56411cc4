"""Which cases somebody may take on (可承办): for lists in SQL, and of one case at hand.

A case that waits for a person's role is theirs unless what they are or did stands against every
step by which it goes on: four eyes, their limit, avoidance. What the case itself still lacks, and
what a move would have to bring, is not asked.
"""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, and_, or_, true
from sqlmodel import col

from models import METADATA, Moved, Role
from workflow.avoidance.rule import OUTSIDE
from workflow.machine.context import Actor, AnyMoment, BusinessDay
from workflow.machine.guard import AnyGuard
from workflow.machine.machine import CaseMachine, Step
from workflow.machine.ways_on import is_theirs

ONWARD = (
    "pass_precheck", "receive", "review", "pass_review", "pass_recheck", "approve", "refuse",
    "correct_account", "resume", "resubmit", "post", "agree", "assess", "answer", "decide", "repay", "sign",
    "send",
)  # fmt: skip
"""The steps by which a case goes on; a case for which a person has none of them is not theirs."""


def onward_steps(machine: CaseMachine, state: str, actor: Actor) -> list[Step]:
    """The steps by which a case in this state goes on, as far as they are for a role of theirs."""
    roles = actor.roles - {Role.SYSTEM}
    return [
        step for step in machine.steps_from(state) if step.trigger in ONWARD and step.by & roles
    ]


def may_go_on(machine: CaseMachine, record: Moved, moment: AnyMoment, actor: Actor) -> bool:
    """Whether a case that waits for a role of this person is theirs to take on."""
    steps = onward_steps(machine, record.state, actor)
    fitting = [
        step for step in steps if all(guard.holds(record, moment) for guard in _listed(step))
    ]
    return not steps or any(is_theirs(step, record, moment, actor) for step in fitting)


def going_on(
    machine: CaseMachine, states: Iterable[str], actor: Actor, day: BusinessDay
) -> ColumnElement[bool]:
    """The same over the table, for the cases in these states."""
    return or_(
        *(
            and_(col(machine.table.state) == state, _theirs(machine, state, actor, day))
            for state in states
        )
    )


def _theirs(
    machine: CaseMachine, state: str, actor: Actor, day: BusinessDay
) -> ColumnElement[bool]:
    steps = onward_steps(machine, state, actor)
    if not steps:
        return true()
    return or_(*(_may_take(machine, step, actor, day) for step in steps))


def _may_take(
    machine: CaseMachine, step: Step, actor: Actor, day: BusinessDay
) -> ColumnElement[bool]:
    table = machine.table
    # Of the case alone they ask, so the rules of any area will do.
    moment = day.moment(day.book.pooling_areas()[0])
    fits = [guard.condition(table, moment) for guard in _listed(step)]
    theirs = [
        guard.offered(table, actor, day)
        for guard in step.guards
        if guard.of_actor and guard.offered
    ]
    person_id = METADATA.tables[machine.name].c.get("person_id")
    kept_away = actor.avoids and not step.by & actor.roles & OUTSIDE
    if kept_away and person_id is not None:
        theirs.append(person_id.not_in(sorted(actor.avoids)))
    return and_(true(), *fits, *theirs)


def _listed(step: Step) -> list[AnyGuard]:
    """The conditions of a people's step that a list can ask: those that look at the case alone."""
    return [guard for guard in step.guards if guard.listed]
