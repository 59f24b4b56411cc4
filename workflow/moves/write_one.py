"""Writing a move that was decided (办理入库): the move row, the case, notice, receipts, benefit year."""

from datetime import datetime
from functools import cache

from sqlalchemy import Insert, Update, bindparam, update
from sqlmodel import Session

from models import METADATA, Moved
from models.chain import linked
from models.database import connection_of
from models.prepared import Prepared
from workflow.benefit.postings import rests_on
from workflow.ledger.posting import post_step
from workflow.machine.context import AnyRequest
from workflow.machine.guard import Row, Values
from workflow.machine.machine import After, CaseMachine, Step
from workflow.moves.follow_ups import FOLLOW_UPS, Written, report
from workflow.moves.instants import instant_of
from workflow.moves.payload_sql import MONEY
from workflow.moves.state_counts import COUNTING
from workflow.moves.told_systems import TELLING, kind_of
from workflow.moves.two_people import marked
from workflow.shared.errors import ChangedMeanwhileError
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.money import yuan

MOVE = METADATA.tables["move"]
OF_EVENT = ("machine", "case_id", "seq", "area", "dest", "at")
"""What an event has of its move."""


def write_move(
    session: Session,
    machine: CaseMachine,
    record: Moved,
    step: Step,
    request: AnyRequest,
    now: datetime,
) -> None:
    """Write a move that was decided: the case, its move row, the notice, the receipts."""
    dest = step.end(record.state)
    changes = {
        **step.updates(record, request),
        **step.updates_from(record, request),
        "tries": 0,
        "stuck": "",
    }
    if dest != record.state:
        changes["state_since"] = request.today
    kept = _kept(session, record, step, request)
    move = linked(
        {
            "machine": machine.name,
            "case_id": record.id,
            "seq": record.version + 1,
            "area": record.area,
            "trigger": step.trigger,
            "source": record.state,
            "dest": dest,
            "actor": request.actor.name,
            "on_behalf_of": request.on_behalf_of,
            "day": request.today,
            "at": instant_of(session, now),
            "reason": request.reason,
            "facts": kept,
        },
        record.head,
    )
    changes |= {"state": dest, "version": record.version + 1, "head": move["hash"]}
    # The database lets the state change only with the balances that belong to it.
    post_step(session, machine, step, [record.id], request.today, now)
    if _written(session, machine, record, move, changes) != 1:
        raise ChangedMeanwhileError(record.no)
    written = Written(machine, record, step, request, now, move, changes)
    for follow in step.after:
        if follow in FOLLOW_UPS:
            FOLLOW_UPS[follow](session, written)
    if step.reported_from(record.state):
        report(session, written)


def _written(
    session: Session, machine: CaseMachine, record: Moved, move: Values, changes: Values
) -> int:
    """Write move, count and case; 1, or 0 when the case is no longer where it was."""
    values = {f"move_{name}": value for name, value in move.items()}
    values |= {f"new_{name}": value for name, value in changes.items()}
    values |= {"its_id": record.id, "its_state": record.state, "its_version": record.version}
    values |= {"of_machine": machine.name, "of_area": record.area, "of_source": record.state}
    values |= {"of_dest": changes["state"]}
    connection = connection_of(session)
    counted = changes["state"] != record.state
    told = kind_of(machine.name, changes["state"]) if counted else ""
    if told:
        values |= {f"event_{name}": move[name] for name in OF_EVENT} | {"event_kind": told}
    postgresql = connection.dialect.name == "postgresql"
    changed = tuple(sorted(changes))
    statements = _statements(machine.name, changed, counted, bool(told), postgresql)
    return [statement.run(connection, values) for statement in statements][-1]


@cache
def _statements(
    name: str, changed: tuple[str, ...], counted: bool, told: bool, postgresql: bool
) -> list[Prepared]:
    """The statements of a move, built once for these columns.

    The move comes first: the database lets no state change without it. PostgreSQL gets
    one statement, because the way to the server and back costs a clerk's move most.
    """
    table = METADATA.tables[name]
    rows: list[Insert] = [
        MOVE.insert().values({c.name: bindparam(f"move_{c.name}") for c in MOVE.c})
    ]
    rows += [COUNTING] if counted else []
    rows += [TELLING] if told else []
    change: Update = (
        update(table)
        .where(
            table.c.id == bindparam("its_id"),
            table.c.state == bindparam("its_state"),
            table.c.version == bindparam("its_version"),
        )
        .values({column: bindparam(f"new_{column}") for column in changed})
    )
    if postgresql:
        for position, row in enumerate(rows):
            change = change.add_cte(row.cte(f"rows{position}"))
        rows = []
    return [Prepared(each) for each in [*rows, change]]


def _kept(session: Session, record: Row, step: Step, request: AnyRequest) -> JsonObject:
    """The facts that the move keeps."""
    kept = request.payload.model_dump(mode="json", exclude_unset=True)
    kept |= {name: _fact(record, name) for name in step.facts}
    kept |= request.context.kept(step.trigger)
    if request.context.remarks:
        kept["warnings"] = [remark.code for remark in request.context.remarks]
    if After.REVERSE_YEAR in step.after:
        kept["approved_after"] = rests_on(session, record)
    return marked(kept)


def _fact(record: Moved, name: str) -> Json:
    value: Json = getattr(record, name)
    return yuan(value) if name in MONEY and isinstance(value, int) else value
