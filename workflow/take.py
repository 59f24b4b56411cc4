"""One move of one case by one person (办理): checked, written with its move row, or refused whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlmodel import Session, col

from config.policy import PolicyBook
from config.text import Text
from config.workdays import WorkCalendar
from models import FAR, METADATA, Notice, PostingKind, Receipt, Role
from models.chain import linked
from models.database import Database, affected, together
from workflow.benefit.store import post, rests_on
from workflow.calculating import calculate_page, waits_for_amount
from workflow.claim import CLAIM, YEAR_MOVERS
from workflow.errors import (
    BadFactsError,
    ChangedMeanwhileError,
    GuardFailedError,
    NotFromHereError,
    ReasonRequiredError,
    SamePersonError,
    SystemOnlyError,
    UnknownTriggerError,
    WrongRoleError,
)
from workflow.facts import check_facts
from workflow.facts_sql import MONEY
from workflow.guard import Guard
from workflow.lookups import find_actor, find_case, lock_case, look_around
from workflow.machine import CaseMachine, Step
from workflow.moment import Actor, Ask, Moment
from workflow.money import yuan
from workflow.shared import asked_for
from workflow.tally import counting

TOLD = ("period_ends_on", "originals_back_no")
"""New values of the case that a notice names."""
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
    if seen_version is None and database.is_sqlite:
        # There the wait for another writer comes with the transaction.
        with database.reading() as session:
            seen_version = find_case(session, no)[1].version
    with _undisturbed(no), database.writing() as session:
        machine, record, seen = lock_case(session, no, person=trigger in YEAR_MOVERS)
        if record.version != (seen if seen_version is None else seen_version):
            raise ChangedMeanwhileError(record.no)
        actor = actor or find_actor(session, actor_name)
        steps = _open_to(machine, record, trigger, actor)
        if any(step.reason for step in steps) and not reason.strip():
            raise ReasonRequiredError(trigger)
        _check_reason(trigger, reason)
        checked = check_facts(trigger, steps[0].needs, {} if facts is None else facts)
        moment = Moment(today, policy.rules(record.area, today), calendar)
        around = look_around(session, machine, record, moment, trigger=trigger, facts=checked)
        ask = Ask(today, moment.rules, calendar, around, actor, reason.strip(), checked)
        step = decide(machine, record, trigger, steps, ask)
        write_move(session, machine, record, step, ask, now, on_behalf_of)
        taken = Taken(record.no, trigger, record.state, step.end(record.state))
        if machine is CLAIM:
            # Whoever looks at it next finds the amount that goes with it.
            waiting = list(session.exec(waits_for_amount(record.id, today)))
            calculate_page(session, waiting, moment, key=around.sampling_key, now=now)
        return taken


@contextmanager
def _undisturbed(no: str) -> Iterator[None]:
    """Two who wait for each other: the database undid our move, and the case has changed by now."""
    try:
        yield
    except OperationalError as fault:
        if "deadlock" not in str(fault.orig):
            raise
        raise ChangedMeanwhileError(no) from fault


def _check_reason(trigger: str, reason: str) -> None:
    if len(reason) > REASON_LENGTH or any(ord(character) < 32 for character in reason):
        expected = Text(
            f"最多 {REASON_LENGTH} 字，不含控制字符", f"at most {REASON_LENGTH} characters"
        )
        raise BadFactsError(trigger, "--reason", expected)


def _open_to(machine: CaseMachine, record: Any, trigger: str, actor: Actor) -> list[Step]:
    """The steps of a trigger that start here and are this person's to take."""
    if trigger not in machine.triggers:
        raise UnknownTriggerError(trigger, machine.triggers)
    if all(step.automatic for step in machine.steps if step.trigger == trigger):
        raise SystemOnlyError(trigger)
    here = machine.steps_from(record.state)
    steps = [step for step in here if step.trigger == trigger]
    if not steps:
        state = machine.state_of(record)
        choices = dict.fromkeys(s.trigger for s in here if not s.automatic)
        raise NotFromHereError(record.no, trigger, state, choices)
    if all(step.automatic for step in steps):
        raise SystemOnlyError(trigger)
    mine = [step for step in steps if step.by & (actor.roles - {Role.SYSTEM})]
    if not mine:
        allowed = sorted({role for step in steps for role in step.by} - {Role.SYSTEM})
        raise WrongRoleError(actor.name, trigger, allowed)
    return mine


def decide(machine: CaseMachine, record: Any, trigger: str, steps: list[Step], ask: Ask) -> Step:
    """The step that the engine takes, or the refusal of the first guard that stands against it."""
    against: list[Guard] = []

    def permits(step: Step) -> bool:
        if step not in steps:
            return False
        # A guard that only chooses the end of a trigger says nothing to the person.
        if not all(guard.holds(record, ask) for guard in step.guards if guard.branch):
            return False
        failed = next((g for g in step.guards if not g.branch and not g.holds(record, ask)), None)
        if failed is not None:
            against.append(failed)
        return failed is None

    step = machine.fire(trigger, record.state, permits)
    if step is not None:
        return step
    if not against:
        # No end of the trigger fits: the case does not say where it belongs.
        against = [g for s in steps for g in s.guards if g.branch and not g.holds(record, ask)]
    raise _refusal(against[0], record, trigger, ask)


def _refusal(guard: Guard, record: Any, trigger: str, ask: Ask) -> Exception:
    if guard.name == "same_person":
        earlier = [p.trigger for p in ask.around.past if p.actor == ask.actor.name]
        return SamePersonError(ask.actor.name, "、".join(dict.fromkeys(earlier)), trigger)
    values = guard.values(record, ask)
    return GuardFailedError(guard.name, guard.says, values, guard.basis(record, ask))


def write_move(
    session: Session,
    machine: CaseMachine,
    record: Any,
    step: Step,
    ask: Ask,
    now: datetime,
    on_behalf_of: dict[str, Any] | None,
) -> None:
    """Write a move that was decided: the case, its move row, the notice, the receipts."""
    table: Any = machine.table
    dest = step.end(record.state)
    changes = {**step.sets(record, ask), **step.then(record, ask), "tries": 0, "stuck": ""}
    if dest != record.state:
        changes["state_since"] = ask.today
    kept = _kept(session, record, step, ask)
    move = linked(
        {
            "machine": machine.name,
            "case_id": record.id,
            "seq": record.version + 1,
            "area": record.area,
            "trigger": step.trigger,
            "source": record.state,
            "dest": dest,
            "actor": ask.actor.name,
            "on_behalf_of": on_behalf_of,
            "day": ask.today,
            "at": now,
            "reason": ask.reason,
            "facts": kept,
        },
        record.head,
    )
    # The move comes first: the database lets no state change without it.
    rows = [insert(METADATA.tables["move"]).values(move)]
    if dest != record.state:
        rows.append(counting(machine.name, record.area, record.state, dest))
    change = (
        update(table)
        .where(table.id == record.id, table.state == record.state, table.version == record.version)
        .values(state=dest, version=record.version + 1, head=move["hash"], **changes)
    )
    if together(session, rows, change) != 1:
        raise ChangedMeanwhileError(record.no)
    if step.tells:
        new = {k: changes[k] for k in TOLD if changes.get(k) not in (None, FAR, "")}
        if step.trigger == "return_for_correction":
            new["listed"] = asked_for(ask)
        _tell(session, machine, record, step, ask, now, kept | new)
    if step.receipts:
        _hold_receipts(session, record, release=step.receipts == "release")
    if step.year:
        kind = PostingKind.APPROVED if step.year == "post" else PostingKind.REVERSED
        post(session, record, kind, ask.today, now)


def _kept(session: Session, record: Any, step: Step, ask: Ask) -> dict[str, Any]:
    """The facts that the move keeps."""
    kept = ask.facts.model_dump(mode="json", exclude_unset=True) if ask.facts else {}
    kept |= {name: _fact(record, name) for name in step.facts}
    if step.trigger == "annul":
        kept["settlements"] = list(ask.around.settlements)
    if step.year == "reverse":
        kept["approved_after"] = rests_on(session, record)
    return kept


def _fact(record: Any, name: str) -> Any:
    value = getattr(record, name)
    return yuan(value) if name in MONEY and value is not None else value


def _tell(
    session: Session,
    machine: CaseMachine,
    record: Any,
    step: Step,
    ask: Ask,
    now: datetime,
    kept: dict[str, Any],
) -> None:
    session.execute(
        insert(Notice).values(
            machine=machine.name,
            case_id=record.id,
            area=record.area,
            kind=step.trigger,
            about=str(record.version + 1),
            params={"reason": ask.reason, **kept},
            day=ask.today,
            created_at=now,
        )
    )


def _hold_receipts(session: Session, claim: Any, *, release: bool) -> None:
    """Give the receipts of a claim free, or take them again when it is reopened."""
    try:
        affected(
            session,
            update(Receipt).where(col(Receipt.claim_id) == claim.id).values(released=release),
        )
    except IntegrityError as fault:
        # Another claim took one of them in this very second; the database keeps them apart.
        says = Text("票据已在其他申请中使用", "receipts are in use in another claim")
        raise GuardFailedError("receipts_free", says, {}, None) from fault
