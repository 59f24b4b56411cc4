"""Moving many payments and their claims at once (批量办理款项): what was found out is written with it."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Column, MetaData, Table, select, true
from sqlmodel import Session

from models import METADATA
from models.bulk import emptied, on_postgresql, write_rows
from models.database import affected
from workflow.claim.machine import CLAIM
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.advance_many import PICK, empty_pick, move_picked
from workflow.payout.machine import PAYMENT
from workflow.shared.errors import ChangedMeanwhileError

__all__ = ["CLAIM", "PAYMENT", "move_known", "step_of"]

Rows = Sequence[tuple[Any, ...]]
"""Rows of an id and the values of the columns that are written with the move."""


def step_of(machine: CaseMachine, trigger: str, source: str) -> Step:
    """The system's step of this trigger that starts in this state."""
    (found,) = (
        step
        for step in machine.steps
        if step.trigger == trigger and step.automatic and source in {s.value for s in step.sources}
    )
    return found


def move_known(
    session: Session,
    machine: CaseMachine,
    step: Step,
    moment: Moment,
    now: datetime,
    columns: tuple[str, ...],
    rows: Rows,
    run_id: int | None = None,
) -> int:
    """Take a step for each of these cases, or for none: one that is elsewhere undoes them all."""
    if not rows:
        return 0
    table: Any = METADATA.tables[machine.name]
    given = emptied(session, _given(machine.name, columns)) if columns else None
    known = given if given is not None else emptied(session, _given(machine.name, ()))
    write_rows(session, known, ("id", *columns), rows)
    empty_pick(session)
    here = _held(session, table, known, [source.value for source in step.sources])
    found = affected(session, PICK.insert().from_select(["id"], here, include_defaults=False))
    if found != len(rows):
        raise ChangedMeanwhileError(machine.label.zh)
    return move_picked(session, machine, step, moment, now=now, run_id=run_id, given=given)


def _held(session: Session, table: Any, known: Table, states: Sequence[str]) -> Any:
    """The known cases that stand in these states, held."""
    which = (table.c.id == known.c.id, table.c.state.in_(states))
    if not on_postgresql(session):
        return select(table.c.id).join(known, which[0]).where(which[1])
    # One by one along the key: nothing tells the planner how many are in a state that they have
    # only just come to, and it would read the whole table for each file of the bank.
    each = select(table.c.id).where(*which).offset(0).with_for_update().lateral("each")
    return select(each.c.id).select_from(known.join(each, true()))


@cache
def _given(name: str, columns: tuple[str, ...]) -> Table:
    """The temporary table of what was found out about cases of this kind."""
    table = METADATA.tables[name]
    return Table(
        "_".join(("known", name, *columns))[:60],
        MetaData(),
        Column("id", BigInteger, primary_key=True, autoincrement=False),
        *(Column(column, table.c[column].type) for column in columns),
        prefixes=["TEMPORARY"],
    )
