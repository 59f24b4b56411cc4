"""How many cases stand where (案件计数): whoever moves cases adds the change, nobody waits for it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, Insert, String, func, literal, select, text, union_all
from sqlmodel import Session, col

from models import METADATA, Case, Tally
from models.case import MOST_TRIES

TALLY = METADATA.tables["tally"]
Counted = tuple[str, str, str, int]
"""Machine, area, state, and how many more there are."""


def count(session: Session, changes: Iterable[Counted]) -> None:
    """Add these changes."""
    rows = [dict(zip(("machine", "area", "state", "n"), each, strict=True)) for each in changes]
    if rows:
        session.connection().execute(TALLY.insert(), rows)


def counting(machine: str, area: str, source: str, dest: str) -> Insert:
    """The statement that counts one case which leaves a state for another."""
    own = (literal(machine, String), literal(area, String))
    # Of rows from a SELECT the compiled statement is kept; of a list of values it is not.
    rows = union_all(
        select(*own, literal(source, String), literal(-1, BigInteger)),
        select(*own, literal(dest, String), literal(1, BigInteger)),
    )
    return TALLY.insert().from_select(
        ["machine", "area", "state", "n"], rows, include_defaults=False
    )


def counts(session: Session) -> dict[tuple[str, str], int]:
    """How many cases there are by machine and state."""
    query = select(col(Tally.machine), col(Tally.state), func.sum(col(Tally.n)))
    rows: Any = session.execute(query.group_by(col(Tally.machine), col(Tally.state)))
    return {(machine, state): int(n) for machine, state, n in rows}


def set_aside_count(session: Session, table: type[Case]) -> int:
    """How many cases are set aside (搁置)."""
    # Written out, so that the database sees that the index of the few fits.
    query = select(func.count()).select_from(table).where(text(f"tries >= {MOST_TRIES}"))
    return int(session.execute(query).scalar_one())


def fold(session: Session) -> None:
    """Put the rows of each machine, area and state together, so that summing up stays quick."""
    last = session.scalar(select(func.max(col(Tally.id)))) or 0
    mine = col(Tally.id) <= last
    # Whoever adds a row meanwhile gets a higher id, and it stays.
    held: Any = session.execute(
        select(TALLY).where(mine).order_by(TALLY.c.id).with_for_update()
    ).all()
    sums: dict[tuple[str, str, str], int] = {}
    for row in held:
        key = (row.machine, row.area, row.state)
        sums[key] = sums.get(key, 0) + row.n
    session.execute(TALLY.delete().where(TALLY.c.id.in_([row.id for row in held])))
    count(session, [(*key, n) for key, n in sums.items() if n])
