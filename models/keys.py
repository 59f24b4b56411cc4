"""Looking many rows up by their keys (按键批量查找), by index on both databases."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import (
    ARRAY,
    CTE,
    JSON,
    BigInteger,
    ColumnElement,
    String,
    and_,
    any_,
    bindparam,
    cast,
    column,
    func,
    literal,
    literal_column,
    select,
    values,
)
from sqlalchemy.types import NullType

from models.bulk import on_postgresql

KEYS_AT_ONCE = 5000
"""Values of one IN list: both databases take far more, neither gets quicker by it."""

MANY = 50_000
"""Keys of one `one_of`, which is a single parameter."""

T = TypeVar("T")


def among(keys: Sequence[tuple[str, ...]], *columns: ColumnElement[Any]) -> tuple[CTE, Any]:
    """A table of keys, and the condition that joins it to these columns.

    SQLite finds rows by an index this way; of `(a, b) IN (…)` it makes a scan of the table.
    """
    names = [f"key{n}" for n in range(len(columns))]
    wanted = values(*(column(name, String) for name in names), name="wanted").data(list(keys))
    table = wanted.cte("wanted")
    return table, and_(*(c == table.c[name] for c, name in zip(columns, names, strict=True)))


def written(column: Any, words: Iterable[str]) -> Any:
    """The column is one of these words of ours, written out: the text of a statement is always the same."""
    return column.in_([literal_column(f"'{word}'") for word in words])


def in_parts(keys: Iterable[T], most: int = KEYS_AT_ONCE) -> list[list[T]]:
    """Keys without doubles, in lists that fit a query."""
    every = list(dict.fromkeys(keys))
    return [every[start : start + most] for start in range(0, len(every), most)]


def one_of(session: Any, column: Any, keys: Collection[int] | Collection[str]) -> Any:
    """The column is one of these keys: one parameter, however many they are."""
    words = any(isinstance(key, str) for key in keys)
    postgresql = on_postgresql(session)
    if words or not postgresql:
        # What a bank sends as a number may hold anything; JSON needs no care.
        text = literal(json.dumps(list(keys)), String)
        inside = (
            func.json_array_elements_text(cast(text, JSON)) if postgresql else func.json_each(text)
        )
        each = inside.table_valued("value")
        return column.in_(select(each.c.value))
    # As the text of an array, which is written in a tenth of the time of a list. It has no type:
    # made from a word it would be no constant, and read again for every row.
    listed = literal(f"{{{','.join(map(str, keys))}}}", NullType())
    return column == any_(cast(listed, ARRAY(BigInteger)))


def worded(column: Any, name: str, *, postgresql: bool) -> Any:
    """The column is one of the words of a parameter, for a statement that is built once."""
    if postgresql:
        return column == any_(bindparam(name, type_=ARRAY(String)))
    each = func.json_each(bindparam(name, type_=String)).table_valued("value")
    return column.in_(select(each.c.value))


def as_words(keys: Iterable[str], *, postgresql: bool) -> list[str] | str:
    """Words as the parameter of `worded`."""
    return list(keys) if postgresql else json.dumps(list(keys))


def matching(session: Any, column: Any, keys: Iterable[int | None]) -> list[Any]:
    """That the column is one of these keys, as conditions that each fit a query; no key matches none."""
    parts = in_parts(key for key in keys if key is not None)
    return [one_of(session, column, part) for part in parts]
