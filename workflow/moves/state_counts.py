"""How many cases stand where (案件计数): a move adds its change, and waits for no other move."""

from collections.abc import Iterable

from sqlalchemy import (
    BigInteger,
    Insert,
    SelectBase,
    String,
    bindparam,
    cast,
    func,
    literal,
    select,
    union_all,
)
from sqlmodel import Session

from models import METADATA
from models.database import connection_of
from models.rows_in import enter_rows
from workflow.shared.sql_types import Expression

TALLY = METADATA.tables["tally"]
Counted = tuple[str, str, str, int]
"""Machine, area, state, and how many more there are."""
_OF = (bindparam("of_machine", type_=String), bindparam("of_area", type_=String))
COUNTING = TALLY.insert().from_select(
    ["machine", "area", "state", "n"],
    union_all(
        select(*_OF, bindparam("of_source", type_=String), literal(-1, BigInteger)),
        select(*_OF, bindparam("of_dest", type_=String), literal(1, BigInteger)),
    ),
    include_defaults=False,
)
"""Counts one case of `of_machine` and `of_area` that leaves `of_source` for `of_dest`."""


def count(session: Session, changes: Iterable[Counted]) -> None:
    """Add these changes."""
    rows = [dict(zip(("machine", "area", "state", "n"), each, strict=True)) for each in changes]
    enter_rows(connection_of(session), TALLY, rows)


def fold(session: Session) -> None:
    """Put the rows of each machine, area and state together, because summing up must stay quick.

    A row that another session has not committed yet is not seen, and stays.
    """
    key = (TALLY.c.machine, TALLY.c.area, TALLY.c.state)
    if session.get_bind().dialect.name == "postgresql":
        gone = TALLY.delete().returning(*key, TALLY.c.n).cte("gone")
        sums = _sums(gone.c.machine, gone.c.area, gone.c.state, gone.c.n)
        session.execute(_insert(sums))
        return
    # On SQLite the writer is alone.
    last = session.scalar(select(func.max(TALLY.c.id))) or 0
    session.execute(_insert(_sums(*key, TALLY.c.n)))
    session.execute(TALLY.delete().where(TALLY.c.id <= last))


def _sums(machine: Expression, area: Expression, state: Expression, n: Expression) -> SelectBase:
    total = cast(func.sum(n), BigInteger)
    return select(machine, area, state, total).group_by(machine, area, state).having(total != 0)


def _insert(rows: SelectBase) -> Insert:
    return TALLY.insert().from_select(
        ["machine", "area", "state", "n"], rows, include_defaults=False
    )
