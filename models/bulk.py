"""Many rows at once (批量写入): COPY on PostgreSQL, one prepared INSERT on SQLite."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import SelectBase, Table, insert, text
from sqlalchemy.schema import CreateTable
from sqlmodel import Session

from models.base import JsonText, canonical
from models.database import affected


def on_postgresql(session: Session) -> bool:
    """Whether this is PostgreSQL."""
    return bool(session.get_bind().dialect.name == "postgresql")


def write_rows(
    session: Session, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Add rows whose values stand in the order of the columns, as the database keeps them."""
    if not on_postgresql(session):
        found = [dict(zip(columns, row, strict=True)) for row in rows]
        if found:
            session.connection().execute(insert(table), found)
        return
    session.flush()
    connection = session.connection()
    driver: Any = connection.connection.driver_connection
    names = ", ".join(f'"{name}"' for name in columns)
    kept_as_text = [n for n, name in enumerate(columns) if isinstance(table.c[name].type, JsonText)]
    into = f"COPY {table.name} ({names}) FROM STDIN (FORMAT binary)"
    with driver.cursor() as cursor, cursor.copy(into) as copy:
        types = (table.c[name].type.compile(connection.dialect) for name in columns)
        copy.set_types([kind.partition("(")[0].lower() for kind in types])
        write = copy.write_row
        for row in _as_text(rows, kept_as_text) if kept_as_text else rows:
            write(row)


def read_rows(session: Session, query: Any) -> list[tuple[Any, ...]]:
    """All rows of a query for plain numbers, words and days, as tuples.

    PostgreSQL sends them in its binary form, which takes half the time of text.
    """
    connection = session.connection()
    if not on_postgresql(session):
        return [tuple(row) for row in connection.execute(query).all()]
    told = query.compile(connection)
    driver: Any = connection.connection.driver_connection
    with driver.cursor(binary=True) as cursor:
        found: list[tuple[Any, ...]] = cursor.execute(str(told), told.params).fetchall()
    return found


def _as_text(rows: Iterable[Sequence[Any]], places: Sequence[int]) -> Iterator[list[Any]]:
    """The rows with what is JSON in them as text."""
    for row in rows:
        written = list(row)
        for n in places:
            written[n] = None if row[n] is None else canonical(row[n])
        yield written


def new_ids(session: Session, table: str, count: int) -> list[int]:
    """Primary keys for that many rows, rising, so that other rows can name them beforehand."""
    if on_postgresql(session):
        sequence = text(
            "SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)"
        )
        return sorted(session.execute(sequence, {"name": table, "count": count}).scalars())
    # The writer of SQLite is alone until it commits.
    last = session.execute(text(f"SELECT max(id) FROM {table}")).scalar_one() or 0
    return list(range(last + 1, last + 1 + count))


def emptied(session: Session, table: Table) -> Table:
    """A temporary table of this connection, there and empty."""
    # PostgreSQL would keep the dead rows of every page; SQLite has no TRUNCATE and needs none.
    empty = text(f"TRUNCATE {table.name}") if on_postgresql(session) else table.delete()
    session.execute(CreateTable(table, if_not_exists=True))
    session.execute(empty)
    return table


def picked(session: Session, table: Table, ids: SelectBase) -> int:
    """Keep the ids of a query in a temporary table, emptied before; how many there are."""
    into = emptied(session, table).insert()
    return affected(session, into.from_select(["id"], ids, include_defaults=False))


@contextmanager
def unswept() -> Iterator[None]:
    """No search for reference cycles meanwhile: over a page of fresh rows it takes as long as the
    work itself, and finds nothing."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
