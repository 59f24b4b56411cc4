"""The next case of a person (下一件): the first by day that waits for their role and that they may take."""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, literal_column, or_
from sqlmodel import Session, col, select

from models import (
    AGENCY_STATES,
    FAR,
    METADATA,
    AppealState,
    Claim,
    ClaimState,
    FilingState,
    Moved,
    PayoutState,
    QualificationState,
    RecoveryState,
    Referral,
    ReferralState,
    Role,
)
from models.states import MOST_TRIES
from workflow.access.reached import reached, reaches
from workflow.claim.machine import CLAIM
from workflow.desk.rule import open_to
from workflow.filing.machine import FILING
from workflow.machine.context import Actor, BusinessDay
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine, Step
from workflow.machine.ways_on import is_theirs, ways_on
from workflow.payout.machine import PAYOUT
from workflow.personal_data.restricted import not_restricted
from workflow.qualification.machine import QUALIFICATION
from workflow.records.going_on import ONWARD, going_on, may_go_on
from workflow.recovery.machine import RECOVERY
from workflow.referral.machine import REFERRAL
from workflow.remedy.machine import APPEAL
from workflow.service.asker_context import look

INSTEAD = "return_for_correction"
"""What is left where a case cannot go on for what is missing."""
PAGE = 50
LOOKED_AT = 1000
"""Cases of one queue that are tried; of so many some one is the person's, or the queue is not."""


class Queue(NamedTuple):
    """Cases of some states, in the order of a day, along the index of these states."""

    machine: CaseMachine
    day: str
    states: Sequence[str]


QUEUES = (
    Queue(FILING, "due_on", (FilingState.SUBMITTED,)),
    Queue(FILING, "period_ends_on", (FilingState.RETURNED,)),
    Queue(CLAIM, "due_on", [s for s in ClaimState if s in AGENCY_STATES]),
    Queue(CLAIM, "state_since", (ClaimState.POSTED,)),
    Queue(CLAIM, "period_ends_on", (ClaimState.RETURNED, ClaimState.AWAITING_PARCEL)),
    Queue(REFERRAL, "applied_on", (ReferralState.REQUESTED,)),
    Queue(QUALIFICATION, "applied_on", (QualificationState.APPLIED,)),
    Queue(QUALIFICATION, "period_ends_on", (QualificationState.RETURNED,)),
    Queue(APPEAL, "due_on", (AppealState.OPEN,)),
    Queue(PAYOUT, "applied_on", (PayoutState.DRAFTED, PayoutState.SIGNED)),
    Queue(RECOVERY, "applied_on", (RecoveryState.PROPOSED, RecoveryState.OPEN)),
)
DEADLINES = ("due_on", "period_ends_on")


class NextCase(NamedTuple):
    """A case, the step that goes on from it, and its deadline if it has one."""

    machine: CaseMachine
    record: Moved
    step: Step
    due_on: date | None


def next_case(
    session: Session, machines: Sequence[CaseMachine], areas: Iterable[str], actor: Actor,
    day: BusinessDay, but: str = "",
) -> NextCase | None:  # fmt: skip
    """The case that this person should take next: of their role, first by its day, open to them.

    Another than `but`, which they have before them. What lies on another's desk is not theirs.
    """
    waiting = [
        _waiting(session, queue, states, area, actor, day)
        for queue in QUEUES
        if queue.machine in machines and (states := states_of(queue, actor))
        for area in areas
    ]
    for _, _, machine, record, due_on in heapq.merge(*waiting, key=lambda each: each[:2]):
        if record.no != but and (step := _step(session, machine, record, actor, day)):
            return NextCase(machine, record, step, due_on)
    return None


def may_take_up(
    session: Session, machine: CaseMachine, record: Row, actor: Actor, day: BusinessDay
) -> bool:
    """Whether a case waits for this person, and nothing of theirs keeps them from taking it on."""
    if machine.waits_for.get(record.state) not in actor.roles - {Role.SYSTEM}:
        return False
    if not reaches(session, machine.name, record, actor.reach):
        return False
    moment = day.moment(record.area)
    return may_go_on(machine, record, look(session, machine, record, moment, actor).moment, actor)


def states_of(queue: Queue, actor: Actor) -> list[str]:
    """The states of a queue that wait for a role of this person."""
    waits = queue.machine.waits_for
    return [state for state in queue.states if waits.get(state) in actor.roles - {Role.SYSTEM}]


_Waiting = tuple[date, str, CaseMachine, Moved, date | None]


def _waiting(
    session: Session, queue: Queue, mine: Sequence[str], area: str, actor: Actor, day: BusinessDay
) -> Iterator[_Waiting]:
    """The cases of one queue in one area, in the order of their day, read page by page."""
    machine, table = queue.machine, queue.machine.table
    along = machine.column(queue.day)
    written = [f"'{state}'" for state in queue.states]
    of_index = col(table.state).in_([literal_column(each) for each in written])
    query = select(table).where(table.area == area, of_index, col(table.state).in_(mine))
    query = query.where(col(table.tries) < MOST_TRIES, *bounds(queue, actor, day))
    query = query.where(open_to(METADATA.tables[machine.name], actor.name, day.now, day.today))
    query = query.order_by(along, col(table.id))
    for start in range(0, LOOKED_AT, PAGE):
        page = session.exec(query.offset(start).limit(PAGE)).all()
        for record in page:
            on: date = getattr(record, queue.day)
            yield (
                on,
                record.no,
                machine,
                record,
                on if queue.day in DEADLINES and on != FAR else None,
            )
        if len(page) < PAGE:
            return


def bounds(queue: Queue, actor: Actor, day: BusinessDay) -> Iterator[ColumnElement[bool]]:
    """What keeps many cases from this person, told to the database."""
    if queue.machine is CLAIM and queue.day == "due_on":
        awake = or_(col(Claim.state) != ClaimState.SUSPENDED, col(Claim.look_again_on) <= day.today)
        yield awake
    if queue.machine is REFERRAL:
        yield col(Referral.from_code) == actor.institution
    if not actor.reach.everything:
        yield reached(queue.machine.table, actor.reach)
    yield going_on(queue.machine, states_of(queue, actor), actor, day)
    if queue.machine is not PAYOUT:
        yield not_restricted(METADATA.tables[queue.machine.name].c.person_id)


def _step(
    session: Session, machine: CaseMachine, record: Moved, actor: Actor, day: BusinessDay
) -> Step | None:
    """The step by which this person takes the case on; None where it is for another."""
    moment = day.moment(record.area)
    around = look(session, machine, record, moment, actor).moment
    ways = [way for way in ways_on(machine, record, around) if way.step.by & actor.roles]
    onward = [way for way in ways if way.step.trigger in ONWARD]
    if not may_go_on(machine, record, around, actor):
        return None
    theirs = [way for way in onward if is_theirs(way.step, record, around, actor)]
    ready = [way.step for way in theirs if not way.failing]
    instead = [way.step for way in ways if way.step.trigger == INSTEAD and not way.failing]
    return next(iter(sorted(ready, key=lambda step: ONWARD.index(step.trigger)) or instead), None)
