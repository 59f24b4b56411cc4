"""Statements of a single move (预编译语句): compiled once, executed by the driver itself.

To a move that a person waits for, finding the compiled text again and wrapping what comes back
costs more than the statement. Text, types and faults are those of the library all the same.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError

_NAMED: Any = namedtuple
"""Its columns are known when a statement is compiled, and not to the type checker."""


class _Bind(NamedTuple):
    """A value of a statement: ours by name, or one that it brings itself; as the driver wants it."""

    name: str
    given: bool
    value: Any
    process: Any

    def of(self, values: Mapping[str, Any]) -> Any:
        """The value for the driver."""
        if not self.given:
            return self.value
        value = values[self.name]
        return value if self.process is None else self.process(value)


class _Compiled:
    """A statement in the words of one kind of database."""

    def __init__(self, statement: Any, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)
        assert not compiled.post_compile_params, "the text must not depend on the values"
        self.sql = str(compiled)
        binds = {name: _bind(name, of, dialect) for name, of in compiled.binds.items()}
        order = compiled.positiontup
        self.positions = None if order is None else [binds[name] for name in order]
        self.binds = list(binds.values())
        columns = list(statement.exported_columns)
        processors = [
            column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns
        ]
        self.processors = [(n, each) for n, each in enumerate(processors) if each is not None]
        self.named: Callable[[Any], Any] = _NAMED("Row", [c.key for c in columns])._make

    def bound(self, values: Mapping[str, Any]) -> Any:
        """The values as the driver wants them."""
        if self.positions is not None:
            return [bind.of(values) for bind in self.positions]
        return {bind.name: bind.of(values) for bind in self.binds}

    def read(self, found: Any) -> Any:
        """A row of the driver, with its columns as attributes."""
        values = list(found)
        for position, process in self.processors:
            values[position] = process(values[position])
        return self.named(values)


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
        bound = compiled.bound(values)
        cursor: Any = connection.connection.cursor()
        try:
            cursor.execute(compiled.sql, bound)
        except dialect.loaded_dbapi.Error as fault:
            raise _told(connection, cursor, compiled.sql, fault) from fault
        return compiled, cursor


def _bind(name: str, of: Any, dialect: Dialect) -> _Bind:
    process = of.type.dialect_impl(dialect).bind_processor(dialect)
    value = of.value if of.required or process is None else process(of.value)
    return _Bind(name, of.required, value, process)


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
