"""Many moves by the system (批量办理): one set-based statement each, one move row for every case.

The condition and the new values come from the same declaration that takes a single step. Cases
are picked and locked first; what another session holds is left for the next page.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    case,
    cast,
    func,
    literal,
    select,
    text,
    type_coerce,
    update,
)
from sqlalchemy.schema import CreateTable
from sqlmodel import Session, col

from models import FAR, METADATA, Receipt, canonical
from models.base import JsonText, UtcInstant
from models.database import affected
from workflow.machine import CaseMachine, Step
from workflow.moment import SYSTEM, Moment

PICK = Table("pick", MetaData(), Column("id", BigInteger, primary_key=True), prefixes=["TEMPORARY"])
"""The cases of this page; a temporary table of the connection."""


MONEY = ("payable",)
"""Columns in 分 that a move shows in yuan."""


def advance(
    session: Session,
    machine: CaseMachine,
    step: Step,
    moment: Moment,
    *,
    now: datetime,
    area: str,
    limit: int,
    run_id: int | None = None,
    among: ColumnElement[bool] | None = None,
    wait: bool = False,
) -> int:
    """Move up to `limit` ready cases of an area in this transaction; returns how many.

    `among` narrows the page further, e.g. to what another step of the run has picked. With `wait`
    a case that somebody holds is waited for instead of left for later.
    """
    if pick(session, machine, step, moment, area=area, limit=limit, among=among, wait=wait) == 0:
        return 0
    return move_picked(session, machine, step, moment, now=now, run_id=run_id)


def pick(
    session: Session,
    machine: CaseMachine,
    step: Step,
    moment: Moment,
    *,
    area: str,
    limit: int,
    among: ColumnElement[bool] | None = None,
    wait: bool = False,
) -> int:
    """Lock up to `limit` ready cases and keep their ids in the temporary table."""
    table: Any = machine.table
    empty_pick(session)
    ready = (
        select(table.id)
        .where(table.area == area, machine.ready(step, moment))
        .limit(limit)
        .with_for_update(skip_locked=not wait, of=table)
    )
    if among is not None:
        ready = ready.where(among)
    return affected(session, PICK.insert().from_select(["id"], ready))


def empty_pick(session: Session) -> None:
    """The temporary table, there and empty."""
    session.execute(CreateTable(PICK, if_not_exists=True))
    # PostgreSQL would keep the dead rows of every page; SQLite has no TRUNCATE and needs none.
    postgresql = session.get_bind().dialect.name == "postgresql"
    session.execute(text("TRUNCATE pick") if postgresql else PICK.delete())


def move_picked(
    session: Session,
    machine: CaseMachine,
    step: Step,
    moment: Moment,
    *,
    now: datetime,
    run_id: int | None,
) -> int:
    """Move the picked cases; as many move rows as cases, or nothing at all."""
    table: Any = machine.table
    picked = table.id.in_(select(PICK.c.id))
    moved = affected(session, _moves(machine, step, moment, now, run_id))
    if step.tells:
        session.execute(_notices(machine, step, moment, now))
    values = {**step.sets(table, moment), "version": table.version + 1}
    if step.dest is not None:
        values |= {"state": step.dest.value, "state_since": moment.today}
    changed = affected(session, update(table).where(picked).values(**values))
    if step.receipts:
        affected(
            session,
            update(Receipt)
            .where(col(Receipt.claim_id).in_(select(PICK.c.id)))
            .values(released=step.receipts == "release"),
        )
    if moved != changed:
        raise AssertionError(f"{step.trigger}: {moved} move rows for {changed} cases")
    return changed


def count_ready(
    session: Session, machine: CaseMachine, step: Step, moment: Moment, *, area: str
) -> int:
    """How many cases the step would move now."""
    table: Any = machine.table
    query = select(func.count()).where(table.area == area, machine.ready(step, moment))
    return int(session.execute(query).scalar_one())


def _moves(
    machine: CaseMachine, step: Step, moment: Moment, now: datetime, run_id: int | None
) -> Any:
    table: Any = machine.table
    dest = table.state if step.dest is None else literal(step.dest.value, String)
    columns: dict[str, Any] = {
        "machine": literal(machine.name, String),
        "case_id": table.id,
        "seq": table.version + 1,
        "area": table.area,
        "trigger": literal(step.trigger, String),
        "source": table.state,
        "dest": dest,
        "actor": literal(SYSTEM.name, String),
        "day": literal(moment.today, Date),
        "at": literal(now, UtcInstant),
        "reason": literal("", String),
        "facts": _facts(table, step.facts),
        "run_id": literal(run_id, BigInteger),
    }
    rows = select(*columns.values()).where(table.id.in_(select(PICK.c.id)))
    return METADATA.tables["move"].insert().from_select(list(columns), rows)


def _notices(machine: CaseMachine, step: Step, moment: Moment, now: datetime) -> Any:
    table: Any = machine.table
    # A period that begins with this step is the same day for all of them.
    begins = step.sets(table, moment).get("period_ends_on", FAR)
    period = {"period_ends_on": begins.isoformat()} if begins != FAR else {}
    columns: dict[str, Any] = {
        "machine": literal(machine.name, String),
        "case_id": table.id,
        "area": table.area,
        "kind": literal(step.trigger, String),
        "about": cast(table.version + 1, String),
        "params": _facts(table, step.facts, period),
        "day": literal(moment.today, Date),
        "created_at": literal(now, UtcInstant),
    }
    rows = select(*columns.values()).where(table.id.in_(select(PICK.c.id)))
    return METADATA.tables["notice"].insert().from_select(list(columns), rows)


def _facts(table: Any, names: tuple[str, ...], fixed: Mapping[str, str] | None = None) -> Any:
    """Columns of the case, and fixed values, as canonical JSON text built by the database."""
    values = {name: _as_json(getattr(table, name)) for name in names}
    values |= {name: literal(canonical(value), Text) for name, value in (fixed or {}).items()}
    parts: Any = literal("{", Text)
    for position, name in enumerate(sorted(values)):
        parts = parts + ("," if position else "") + f'"{name}":' + values[name]
    return parts + "}"


def _as_json(column: Any) -> Any:
    if isinstance(column.type, Boolean):
        return case((column, "true"), else_="false")
    if isinstance(column.type, Integer):
        amount = column.key in MONEY
        return _yuan(column) if amount else func.coalesce(cast(column, String), "null")
    if isinstance(column.type, JsonText):
        return cast(type_coerce(column, Text), Text)
    # Dates and codes; none of them holds a quote.
    return '"' + cast(column, String) + '"'


def _yuan(column: Any) -> Any:
    """分 as yuan with two decimals, in quotes; the same text as `workflow.money.yuan`."""
    cents = cast(column % 100, String)
    padded = case((column % 100 < 10, "0" + cents), else_=cents)
    return func.coalesce('"' + cast(column // 100, String) + "." + padded + '"', "null")
