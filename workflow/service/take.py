"""One move of one case by one person (办理): checked, written with its move row, or refused whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from config.policy import PolicyBook
from config.text import Text
from config.workdays import WorkCalendar
from models import Role
from models.database import Database, writing_on
from workflow.claim.calculate_page import calculate_page, waits_for_amount
from workflow.claim.machine import CLAIM, YEAR_MOVERS
from workflow.lookups import find_actor, look_around
from workflow.machine.context import Actor, Moment, Request
from workflow.machine.guard import Guard
from workflow.machine.machine import CaseMachine, Step
from workflow.machine.payloads import check_facts
from workflow.moves.write_one import write_move
from workflow.service.lock_case import lock_case, seen_now
from workflow.shared.errors import (
    AnotherPersonError,
    BadPayloadError,
    ChangedMeanwhileError,
    GuardFailedError,
    NotFromHereError,
    ReasonRequiredError,
    SamePersonError,
    SystemOnlyError,
    UnknownTriggerError,
    WrongRoleError,
)

REASON_LENGTH = 1000


class Taken(NamedTuple):
    """A move that was taken."""

    no: str
    trigger: str
    source: str
    dest: str


def take(
    database: Database,
    no: str,
    trigger: str,
    actor_name: str,
    *,
    today: date,
    now: datetime,
    policy: PolicyBook,
    calendar: WorkCalendar,
    reason: str = "",
    facts: dict[str, Any] | None = None,
    on_behalf_of: dict[str, Any] | None = None,
    seen_version: int | None = None,
    actor: Actor | None = None,
) -> Taken:
    """Take one move, or raise the refusal that says why not; a refused move changes nothing.

    `seen_version` is the version that the person looked at; without it, the one in force when
    the call begins. Whoever comes second gets `changed_meanwhile`. `actor` stands for somebody
    who is no user, such as the counter.
    """
    with _undisturbed(no), _beginning(database, no, seen_version) as (session, looked):
        machine, record, seen = lock_case(session, no, person=trigger in YEAR_MOVERS)
        if record.version != (seen if looked is None else looked):
            raise ChangedMeanwhileError(record.no)
        actor = actor or find_actor(session, actor_name)
        steps = open_to(machine, record, trigger, actor)
        if any(step.reason for step in steps) and not reason.strip():
            raise ReasonRequiredError(steps[0].label)
        check_reason(steps[0].label, reason)
        checked = check_facts(steps[0].label, steps[0].payload, {} if facts is None else facts)
        moment = Moment(today, policy.rules(record.area, today), calendar)
        context = look_around(session, machine, record, moment, trigger=trigger, facts=checked)
        request = Request(today, moment.rules, calendar, context, actor, reason.strip(), checked)
        step = decide(machine, record, trigger, steps, request)
        write_move(session, machine, record, step, request, now, on_behalf_of)
        taken = Taken(record.no, trigger, record.state, step.end(record.state))
        if machine is CLAIM:
            # Whoever looks at it next finds the amount that goes with it.
            waiting = list(session.exec(waits_for_amount(record.id, today)))
            calculate_page(session, waiting, moment, key=context.sampling_key, now=now)
        return taken


@contextmanager
def _beginning(
    database: Database, no: str, seen: int | None
) -> Iterator[tuple[Session, int | None]]:
    """A session that writes, and the version that the person saw."""
    with database.at_hand() as connection:
        if seen is None and database.is_sqlite:
            # There the wait for another writer comes with the transaction.
            seen = seen_now(database, connection, no)
        with writing_on(connection) as session:
            yield session, seen


@contextmanager
def _undisturbed(no: str) -> Iterator[None]:
    """Two who wait for each other: the database undid our move, and the case has changed by now."""
    try:
        yield
    except OperationalError as fault:
        if "deadlock" not in str(fault.orig):
            raise
        raise ChangedMeanwhileError(no) from fault


def check_reason(trigger: str | Text, reason: str) -> None:
    """Refuse a reason that is too long, or no text."""
    if len(reason) > REASON_LENGTH or any(ord(character) < 32 for character in reason):
        expected = Text(
            f"最多 {REASON_LENGTH} 字，不含控制字符", f"at most {REASON_LENGTH} characters"
        )
        raise BadPayloadError(trigger, "--reason", expected)


def open_to(
    machine: CaseMachine, record: Any, trigger: str, actor: Actor, moment: Moment | None = None
) -> list[Step]:
    """The steps of a trigger that start here and are this person's to take.

    With `moment` a refusal names only moves that are for a case of this kind.
    """
    if trigger not in machine.triggers:
        raise UnknownTriggerError(trigger, machine.steps)
    if all(step.automatic for step in machine.steps if step.trigger == trigger):
        raise SystemOnlyError(machine.called(trigger))
    here = machine.steps_from(record.state)
    steps = [step for step in here if step.trigger == trigger]
    if not steps:
        state = machine.state_of(record)
        its = [s for s in here if moment is None or s.applies(record, moment)]
        choices = [s for s in its if not s.automatic]
        raise NotFromHereError(record.no, machine.called(trigger), state, choices)
    if all(step.automatic for step in steps):
        raise SystemOnlyError(machine.called(trigger))
    mine = [step for step in steps if step.by & (actor.roles - {Role.SYSTEM})]
    if not mine:
        allowed = sorted({role for step in steps for role in step.by} - {Role.SYSTEM})
        raise WrongRoleError(actor.name, machine.called(trigger), allowed)
    return mine


def decide(
    machine: CaseMachine, record: Any, trigger: str, steps: list[Step], request: Request
) -> Step:
    """The step that the engine takes, or the refusal of the first guard that stands against it."""
    against: list[Guard] = []

    def permits(step: Step) -> bool:
        if step not in steps:
            return False
        # A guard that only chooses the end of a trigger says nothing to the person.
        if not all(guard.holds(record, request) for guard in step.guards if guard.branch):
            return False
        failed = next(
            (g for g in step.guards if not g.branch and not g.holds(record, request)), None
        )
        if failed is not None:
            against.append(failed)
        return failed is None

    step = machine.fire(trigger, record.state, permits)
    if step is not None:
        return step
    if not against:
        # No end of the trigger fits: the case does not say where it belongs.
        against = [g for s in steps for g in s.guards if g.branch and not g.holds(record, request)]
    raise _refusal(machine, against[0], record, trigger, request)


def _refusal(
    machine: CaseMachine, guard: Guard, record: Any, trigger: str, request: Request
) -> Exception:
    values = guard.values(record, request)
    if guard.name == "same_person":
        earlier = dict.fromkeys(
            p.trigger for p in request.context.past if p.actor == request.actor.name
        )
        if earlier:
            done = [machine.called(each) for each in earlier]
            return SamePersonError(request.actor.name, done, machine.called(trigger))
        # What the two of them did lies on another record, and the guard names it.
        return AnotherPersonError(guard.message, values)
    return GuardFailedError(guard.name, guard.message, values, guard.basis(record, request))
