"""One move of one case by one person (办理): checked, written with its move row, or refused whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from models.database import Database, writing_on
from models.faults import is_retryable
from workflow.claim.calculate_page import calculate_page, waits_for_amount
from workflow.claim.clear_receipts import clear_receipts
from workflow.claim.machine import CLAIM, YEAR_MOVERS
from workflow.claim.reenter import reenter
from workflow.claim.requalify import judge_again
from workflow.desk.rule import check_desk
from workflow.machine.context import Actor, BusinessDay, MoveRemark
from workflow.machine.machine import After
from workflow.machine.payload_check import check_agent
from workflow.moves.acting import Act
from workflow.moves.actors import find_actor
from workflow.moves.decide import request_move
from workflow.moves.history import sampling_key
from workflow.moves.write_one import write_move
from workflow.representation.natural import as_agent, on_day
from workflow.service.load_context import AnyLoader, load_context
from workflow.service.lock_case import desk_of, lock_case, seen_now
from workflow.shared.errors import ChangedMeanwhileError
from workflow.shared.json_types import JsonObject


class Taken(NamedTuple):
    """A move that was taken."""

    no: str
    trigger: str
    source: str
    dest: str
    warnings: tuple[MoveRemark, ...] = ()


def take(
    database: Database,
    no: str,
    trigger: str,
    actor_name: str,
    day: BusinessDay,
    *,
    reason: str = "",
    facts: JsonObject | None = None,
    on_behalf_of: JsonObject | None = None,
    seen_version: int | None = None,
    actor: Actor | None = None,
    load: AnyLoader = load_context,
) -> Taken:
    """Take one move, or raise the refusal that says why not; a refused move changes nothing.

    `seen_version` is the version that the person looked at; without it, the one in force when
    the call begins. The second of two people gets `changed_meanwhile`. `actor` stands for
    an actor who is no user, such as the counter; `load` for what knows more around the case.
    What is not within the actor's reach is refused as what does not exist. Who signed in as
    themselves names nobody: for whom they act is known. A step of the agency on a case that
    another has taken up is refused (`taken_by_another`).
    """
    with _undisturbed(no), _beginning(database, no, seen_version) as (session, looked):
        actor = on_day(actor or find_actor(session, actor_name), day.today)
        machine, record, seen = lock_case(
            session, no, actor.reach.for_moves(), person=CLAIM.meant(trigger) in YEAR_MOVERS
        )
        trigger = machine.meant(trigger)
        if record.version != (seen if looked is None else looked):
            raise ChangedMeanwhileError(record.no)
        agent = check_agent(trigger, on_behalf_of)
        if actor.natural:
            agent = as_agent(actor.natural, getattr(record, "person_id", None))
        act = Act(day.moment(record.area), day.now, actor, reason, on_behalf_of=agent)
        around = partial(load, session, machine, record, act.moment, trigger)
        step, request = request_move(
            machine, record, trigger, act, {} if facts is None else facts, around,
            partial(load_context, session, machine, record, act.moment),
        )  # fmt: skip
        second = request.context.second
        people = {actor.name, second.name} if second else {actor.name}
        check_desk(record.no, step, desk_of(record), people, day.now)
        write_move(session, machine, record, step, request, day.now)
        dest, warnings = step.end(record.state), request.context.remarks
        taken = Taken(record.no, trigger, record.state, dest, warnings)
        if After.REENTER in step.after:
            reenter(session, record, request.context, act.moment)
        if After.CLEAR_RECEIPTS in step.after:
            clear_receipts(session, record.id, request)
        if After.REQUALIFY in step.after:
            judge_again(session, record.person_id, act.moment)
        if machine is CLAIM:
            # The amount follows at once, because the next reader expects the one that goes with it.
            waiting = list(session.exec(waits_for_amount(record.id, day.today)))
            calculate_page(session, waiting, act.moment, key=sampling_key(session), now=day.now)
        return taken


@contextmanager
def _beginning(
    database: Database, no: str, seen: int | None
) -> Iterator[tuple[Session, int | None]]:
    """A session that writes, and the version that the person saw."""
    with database.at_hand() as connection:
        if seen is None and database.is_sqlite:
            # On SQLite the transaction begins with the wait for another writer.
            seen = seen_now(database, connection, no)
        with writing_on(connection, trusted=database.trusted) as session:
            yield session, seen


@contextmanager
def _undisturbed(no: str) -> Iterator[None]:
    """Two who wait for each other: the database undid our move, and the case has changed by now."""
    try:
        yield
    except DBAPIError as fault:
        if not is_retryable(fault):
            raise
        raise ChangedMeanwhileError(no) from fault
