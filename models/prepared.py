"""Statements of a single move (预编译语句): compiled once, executed by the driver itself.

To a move that a person waits for, finding the compiled text again and wrapping what comes back
costs more than the statement. Text, types and faults are those of the library all the same.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, TypeVar

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError

from models.refused import note_broken

_NAMED: Any = namedtuple
"""Its columns are known when a statement is compiled, and not to the type checker."""
Record = TypeVar("Record")


class _Compiled:
    """A statement in the words of one kind of database."""

    def __init__(self, statement: Any, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=_numbering(dialect))
        assert not compiled.post_compile_params, "the text must not depend on the values"
        self.sql = str(compiled)
        order, named = compiled.positiontup, {name: name for name in compiled.binds}
        places: Any = named.items() if order is None else enumerate(order)
        self.given: Any = named if order is None else [None] * len(order)
        """What the statement brings itself, where the driver wants it."""
        self.asked: list[tuple[Any, str, Any]] = []
        """Where the driver wants which of our values, and how to make it so."""
        for place, name in list(places):
            bind = compiled.binds[name]
            process = bind.type.dialect_impl(dialect).bind_processor(dialect)
            if bind.required:
                self.asked.append((place, name, process))
            else:
                self.given[place] = bind.value if process is None else process(bind.value)
        columns = list(statement.exported_columns)
        self.names = [column.key for column in columns]
        processors = [
            column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns
        ]
        self.processors = [(n, each) for n, each in enumerate(processors) if each is not None]
        self.named: Callable[[Any], Any] = _NAMED("Row", self.names)._make

    def bound(self, values: Mapping[str, Any]) -> Any:
        """The values as the driver wants them."""
        bound = self.given.copy()
        for place, name, process in self.asked:
            value = values[name]
            bound[place] = value if process is None else process(value)
        return bound

    def read(self, found: Any) -> Any:
        """A row of the driver, with its columns as attributes."""
        return self.named(self.values(found))

    def values(self, found: Any) -> list[Any]:
        """A row of the driver, each value of the type of its column."""
        values = list(found)
        for position, process in self.processors:
            values[position] = process(values[position])
        return values


def _numbering(dialect: Dialect) -> Dialect:
    """The dialect with numbered values where its server takes them: the driver need not read the text."""
    if not _takes_numbers(dialect):
        return dialect
    numbering: Any = copy(dialect)
    numbering.paramstyle, numbering.positional = "numeric_dollar", True
    numbering.identifier_preparer = numbering.preparer(numbering)
    return numbering  # type: ignore[no-any-return]


def _takes_numbers(dialect: Dialect) -> bool:
    return hasattr(dialect.loaded_dbapi, "RawCursor")


class Prepared:
    """A statement whose values are `bindparam`s; nothing in its text depends on them."""

    def __init__(self, statement: Any) -> None:
        self.statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def first(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        """The first row, or None."""
        compiled, cursor = self._execute(connection, values)
        found = cursor.fetchone()
        # An open cursor would keep what SQLite read in sight.
        cursor.close()
        return None if found is None else compiled.read(found)

    def all(self, connection: Connection, values: Mapping[str, Any]) -> list[Any]:
        """All rows."""
        compiled, cursor = self._execute(connection, values)
        found = cursor.fetchall()
        cursor.close()
        return [compiled.read(row) for row in found]

    def records(
        self, table: type[Record], connection: Connection, values: Mapping[str, Any]
    ) -> list[Record]:
        """All rows as objects of their table (`as_record`)."""
        compiled, cursor = self._execute(connection, values)
        found = cursor.fetchall()
        cursor.close()
        return [
            as_record(table, dict(zip(compiled.names, compiled.values(row), strict=True)))
            for row in found
        ]

    def run(self, connection: Connection, values: Mapping[str, Any]) -> int:
        """How many rows it wrote. Values that it does not ask for are left alone."""
        cursor = self._execute(connection, values)[1]
        written = int(cursor.rowcount)
        cursor.close()
        return written

    def _execute(self, connection: Connection, values: Mapping[str, Any]) -> tuple[_Compiled, Any]:
        dialect = connection.dialect
        compiled = self._compiled.get(dialect.name)
        if compiled is None:
            compiled = self._compiled[dialect.name] = _Compiled(self.statement, dialect)
        return compiled, driven(connection, compiled.sql, compiled.bound(values))


def as_record(table: type[Record], columns: Mapping[str, Any]) -> Record:
    """What was read of a table as an object of it, which no session holds and nobody writes.

    A column that is not there is none; nothing is loaded later.
    """
    # Imported here, for whoever only counts does without (see `models`).
    from sqlalchemy.orm.attributes import manager_of_class

    manager: Any = manager_of_class(table)
    record: Record = manager.new_instance()
    vars(record).update(columns)
    return record


def driven(connection: Connection, sql: str, values: Any = ()) -> Any:
    """The driver's cursor after a statement; its faults are told as the library tells them.

    A list of values goes with numbers in the text, where the driver has them so.
    """
    line, raw = (
        connection.connection,
        isinstance(values, list) and _takes_numbers(connection.dialect),
    )
    dbapi: Any = connection.dialect.loaded_dbapi
    cursor: Any = dbapi.RawCursor(line.dbapi_connection) if raw else line.cursor()
    try:
        cursor.execute(sql, values)
    except connection.dialect.loaded_dbapi.Error as fault:
        note_broken(connection, sql, fault)
        raise _told(connection, cursor, sql, fault) from fault
    return cursor


def _told(connection: Connection, cursor: Any, sql: str, fault: Any) -> BaseException:
    """The fault as the library tells it; a connection that is lost is given up."""
    dialect = connection.dialect
    lost = dialect.is_disconnect(fault, connection.connection.dbapi_connection, cursor)
    cursor.close()
    told: BaseException = DBAPIError.instance(
        sql, None, fault, dialect.loaded_dbapi.Error, hide_parameters=True,
        connection_invalidated=lost, dialect=dialect,
    )  # fmt: skip
    if lost:
        connection.invalidate(told)
    return told
