"""Rows that go in (写入行): few by a statement that is built once, many by the library's own way."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam

from models.prepared import Prepared

FEW = 8
"""So many rows are quicker one by one than in a statement that is made for their number."""
Default = Callable[["_Given"], Any]


def enter_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert these rows, which all name the same columns."""
    if len(rows) > FEW:
        connection.execute(table.insert(), rows)
        return
    for row in rows:
        statement, defaults = _entering(table, tuple(row))
        given = _Given(row)
        filled = {name: default(given) for name, default in defaults.items()}
        statement.run(connection, {**row, **filled})


class _Given:
    """A row as it was given: what a default that follows from the other columns may ask."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self.row = row

    def get_current_parameters(self) -> Mapping[str, Any]:
        """The columns that were given."""
        return self.row


@cache
def _entering(table: Table, names: Sequence[str]) -> tuple[Prepared, Mapping[str, Default]]:
    """The statement for a row with these columns, and what fills those that it leaves out."""
    left = {
        column.name: _default(column.default)
        for column in table.c
        if column.name not in names and column.default is not None
    }
    values: dict[str, Any] = {name: bindparam(name) for name in (*names, *left)}
    return Prepared(table.insert().values(values)), left


def _default(of: Any) -> Default:
    filled: Default = of.arg if of.is_callable else lambda _row: of.arg
    return filled
