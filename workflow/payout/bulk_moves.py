"""Moving many payments and their claims at once (批量办理款项): what was found out is written with it."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import BigInteger, Column, MetaData, Select, Table, select, true
from sqlmodel import Session

from models import METADATA
from models.bulk import emptied, on_postgresql, picked, write_rows
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.advance_many import PICK, move_picked
from workflow.shared.errors import ChangedMeanwhileError
from workflow.shared.sql_types import StoredValue

Rows = Sequence[tuple[StoredValue, ...]]
"""Rows of an id and the values of the columns that are written with the move."""


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
    """Take a step for each of these cases, or for none where one of them has left its state."""
    if not rows:
        return 0
    known = _known(machine.name, columns)
    here = _held(session, METADATA.tables[machine.name], known, step)
    write_rows(session, emptied(session, known), ("id", *columns), rows)
    if picked(session, PICK, here) != len(rows):
        raise ChangedMeanwhileError(machine.label.zh)
    return move_picked(
        session, machine, step, moment, now=now, run_id=run_id, given=known if columns else None
    )


def _held(session: Session, table: Table, known: Table, step: Step) -> Select[int]:
    """The known cases that the step can take, held."""
    states = [source.value for source in step.sources]
    which = (table.c.id == known.c.id, table.c.state.in_(states))
    if not on_postgresql(session):
        return select(table.c.id).join(known, which[0]).where(which[1])
    # One by one along the key, because the planner does not know how many cases have just come
    # to a state, and would read the whole table for each file of the bank.
    each = select(table.c.id).where(*which).offset(0).with_for_update().lateral("each")
    return select(each.c.id).select_from(known.join(each, true()))


@cache
def _known(name: str, columns: tuple[str, ...]) -> Table:
    """The temporary table of what was found out about cases of this kind."""
    table = METADATA.tables[name]
    return Table(
        "_".join(("known", name, *columns))[:60],
        MetaData(),
        Column("id", BigInteger, primary_key=True, autoincrement=False),
        *(Column(column, table.c[column].type) for column in columns),
        prefixes=["TEMPORARY"],
    )
