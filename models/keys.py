"""Looking many rows up by their keys (按键批量查找), by index on both databases."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import CTE, ColumnElement, String, and_, column, values

KEYS_AT_ONCE = 5000
"""Values of one IN list: both databases take far more, neither gets quicker by it."""

T = TypeVar("T")


def among(keys: Sequence[tuple[str, ...]], *columns: ColumnElement[Any]) -> tuple[CTE, Any]:
    """A table of keys, and the condition that joins it to these columns.

    SQLite finds rows by an index this way; of `(a, b) IN (…)` it makes a scan of the table.
    """
    names = [f"key{n}" for n in range(len(columns))]
    wanted = values(*(column(name, String) for name in names), name="wanted").data(list(keys))
    table = wanted.cte("wanted")
    return table, and_(*(c == table.c[name] for c, name in zip(columns, names, strict=True)))


def in_parts(keys: Iterable[T]) -> Iterator[list[T]]:
    """Keys without doubles, in lists that fit a query."""
    every = list(dict.fromkeys(keys))
    for start in range(0, len(every), KEYS_AT_ONCE):
        yield every[start : start + KEYS_AT_ONCE]
