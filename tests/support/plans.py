"""How a database finds its rows (查询计划): which statements of a piece of work read a table whole."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, event

import jobs.looks.keep
import models.prepared
import workflow.shared.case_numbers
from models import METADATA
from models.database import Database

Asked = list[tuple[str, Any]]
OURS = "relkind = 'r' AND relnamespace = 'public'::regnamespace"
UNKNOWN = (
    f"UPDATE pg_class SET reltuples = -1, relpages = 0 WHERE {OURS}",
    f"DELETE FROM pg_statistic WHERE starelid IN (SELECT oid FROM pg_class WHERE {OURS})",
)
"""What makes PostgreSQL forget what it learned of the tables, whatever test ran before."""
ON_THEIR_OWN = (jobs.looks.keep, workflow.shared.case_numbers)
"""What writes by a statement of its own words, on a connection of its own."""
FORGO = "UPDATE pg_index SET indisvalid = false WHERE indexrelid = %s::regclass"
"""What makes PostgreSQL do without an index, until that is undone."""
_INDEX = re.compile(r"\busing (\w+) on\b")
_LOOKS = re.compile(r"\s*(SELECT|WITH)\b")


@contextmanager
def asked_of(database: Database, *, writes: bool = False) -> Iterator[Asked]:
    """What is asked of a database meanwhile: each question with its values.

    With `writes` what is written as well, numbers and looks included.
    """
    asked: Asked = []

    def note(_c: Any, _cursor: Any, sql: str, values: Any, *_more: Any) -> None:
        if writes or _LOOKS.match(sql):
            asked.append((sql, values))

    def driven(connection: Connection, sql: str, values: Any = ()) -> Any:
        note(None, None, sql, values)
        return prepared(connection, sql, values)

    prepared = models.prepared.driven
    with pytest.MonkeyPatch.context() as patched:
        for module in (models.prepared, *(ON_THEIR_OWN if writes else ())):
            patched.setattr(module, "driven", driven)
        engines = {database.engine, database._reader}
        for engine in engines:
            event.listen(engine, "before_cursor_execute", note)
        yield asked
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)


def whole_tables(database: Database, asked: Asked) -> list[str]:
    """The steps of these questions that go through a whole table or a whole index."""
    with database.at_hand() as connection:
        if not database.is_sqlite:
            # An empty table is read whole because it costs nothing. Of one that was never
            # analysed PostgreSQL assumes some pages; where there is no other way it is read whole
            # all the same. A bitmap of an empty index costs nothing either.
            for word in ("enable_seqscan = off", "enable_bitmapscan = off"):
                connection.exec_driver_sql(f"SET LOCAL {word}")
            for forget in UNKNOWN:
                connection.exec_driver_sql(forget)
        found = [
            step for sql, values in asked for step in _steps(database, connection, sql, values)
        ]
        connection.rollback()
    return found


def _steps(database: Database, connection: Connection, sql: str, values: Any) -> Iterator[str]:
    if database.is_sqlite:
        for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", tuple(values)):
            read = row.detail.split()
            if read[0] == "SCAN" and read[1] in METADATA.tables:
                yield f"{row.detail}: {sql}"
        return
    with connection.begin_nested() as part:
        # Of two indexes that cost the same either is taken: a scan without a condition counts where
        # there is no other way. What is left without an index is a scan of the table.
        while whole := list(_whole(connection, sql, values)):
            indexes = {found[1] for step in whole if (found := _INDEX.search(step))}
            if not indexes:
                break
            for index in indexes:
                connection.exec_driver_sql(FORGO, (index,))
        part.rollback()
    yield from (f"{step}: {sql}" for step in whole)


def _whole(connection: Connection, sql: str, values: Any) -> Iterator[str]:
    """The steps of a plan that have no condition by which rows are found."""
    explaining = f"EXPLAIN {sql}"
    explained: Any = (
        models.prepared.driven(connection, explaining, values)
        if isinstance(values, list)
        else connection.exec_driver_sql(explaining, values)
    )
    lines = [row[0] for row in explained]
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        whole = "Seq Scan" in line or ("Index" in line and "Scan" in line and "Cond:" not in after)
        if whole and "Bitmap Heap" not in line:
            yield line.strip()
