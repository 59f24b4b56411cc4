"""Writing a move that was decided (办理入库): the move row, the case, notice, receipts, benefit year."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, insert, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col

from config.text import Text
from models import FAR, METADATA, Notice, PostingKind, Qualification, Receipt, Report
from models.chain import linked
from models.database import affected, connection_of
from models.prepared import Prepared
from workflow.benefit.postings import post, rests_on
from workflow.claim.requalify import judge_again
from workflow.ledger.posting import post_step
from workflow.machine.common_guards import asked_for
from workflow.machine.context import Request
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.payload_sql import MONEY
from workflow.moves.state_counts import COUNTING
from workflow.shared.errors import ChangedMeanwhileError, GuardFailedError
from workflow.shared.money import yuan

MOVE = METADATA.tables["move"]
TOLD = ("period_ends_on", "originals_back_no")
"""New values of the case that a notice names."""


def write_move(
    session: Session,
    machine: CaseMachine,
    record: Any,
    step: Step,
    request: Request,
    now: datetime,
    on_behalf_of: dict[str, Any] | None,
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
            "on_behalf_of": on_behalf_of,
            "day": request.today,
            "at": now,
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
    if step.notifies:
        new = {k: changes[k] for k in TOLD if changes.get(k) not in (None, FAR, "")}
        if step.trigger == "return_for_correction":
            new["listed"] = asked_for(request)
        _tell(session, machine, record, step, request, now, kept | new)
    if step.reported_from(record.state):
        session.execute(
            insert(Report).values(
                case_id=record.id, seq=move["seq"], area=record.area, event=step.reports,
                day=request.today,
            )
        )  # fmt: skip
    if step.receipts:
        _hold_receipts(session, record, release=step.receipts == "release")
    if machine.table is Qualification:
        judge_again(session, record.person_id, request)
    if step.year:
        kind = PostingKind.APPROVED if step.year == "post" else PostingKind.REVERSED
        post(session, record, kind, request.today, now)


def _written(
    session: Session,
    machine: CaseMachine,
    record: Any,
    move: Mapping[str, Any],
    changes: Mapping[str, Any],
) -> int:
    """Write move, count and case; 1, or 0 when the case is no longer where it was."""
    values = {f"move_{name}": value for name, value in move.items()}
    values |= {f"new_{name}": value for name, value in changes.items()}
    values |= {"its_id": record.id, "its_state": record.state, "its_version": record.version}
    values |= {"of_machine": machine.name, "of_area": record.area, "of_source": record.state}
    values |= {"of_dest": changes["state"]}
    connection = connection_of(session)
    counted = changes["state"] != record.state
    postgresql = connection.dialect.name == "postgresql"
    statements = _statements(machine.name, tuple(sorted(changes)), counted, postgresql)
    return [statement.run(connection, values) for statement in statements][-1]


@cache
def _statements(
    name: str, changed: tuple[str, ...], counted: bool, postgresql: bool
) -> list[Prepared]:
    """The statements of a move, built once for these columns.

    The move comes first: the database lets no state change without it. PostgreSQL is asked once,
    for to a clerk's move the way to the server and back costs most.
    """
    table = METADATA.tables[name]
    rows: list[Any] = [MOVE.insert().values({c.name: bindparam(f"move_{c.name}") for c in MOVE.c})]
    rows += [COUNTING] if counted else []
    change: Any = (
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


def _kept(session: Session, record: Any, step: Step, request: Request) -> dict[str, Any]:
    """The facts that the move keeps."""
    kept = request.facts.model_dump(mode="json", exclude_unset=True) if request.facts else {}
    kept |= {name: _fact(record, name) for name in step.facts}
    if step.trigger == "annul":
        kept["settlements"] = list(request.context.settlements)
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
    request: Request,
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
            params={"reason": request.reason, **kept},
            day=request.today,
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
