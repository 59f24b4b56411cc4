"""Rows of several tables in one statement (一次取齐): what lies around one case is read at once.

Each part is a query of its own, with `bindparam`s for what it asks of; its rows come as JSON and
are read back by the types of their columns. A sign says of a rare thing only whether there is any.
"""

import json
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Connection,
    Date,
    Dialect,
    Exists,
    Text,
    and_,
    cast,
    false,
    func,
    or_,
    select,
)
from sqlalchemy.types import LargeBinary, TypeDecorator

from models.base import UtcInstant
from models.prepared import Prepared

_NAMED: Any = namedtuple
"""The columns of a part are known when it is declared, and not to the type checker."""
_ARRAYS = {
    "sqlite": (func.json_group_array, func.json_array),
    "postgresql": (func.json_agg, func.json_build_array),
}


class Found:
    """What one statement found: the rows of each part in no order, and which signs are there."""

    def __init__(self, rows: dict[str, list[Any]], there: frozenset[str]) -> None:
        self.rows, self.there = rows, there


class Gathered:
    """Parts that are read together, and signs that are looked for; the text never depends on values."""

    def __init__(
        self, parts: Mapping[str, Any], signs: Mapping[str, Sequence[Exists]] = {}
    ) -> None:
        self.parts, self.signs = dict(parts), dict(signs)
        self._prepared: dict[str, tuple[Prepared, dict[str, _Reader]]] = {}

    def of(self, connection: Connection, values: Mapping[str, Any]) -> Found:
        """What there is for these values."""
        dialect = connection.dialect
        if dialect.name not in self._prepared:
            self._prepared[dialect.name] = self._prepare(dialect)
        prepared, readers = self._prepared[dialect.name]
        row = prepared.first(connection, values)
        rows = {name: reader(getattr(row, name)) for name, reader in readers.items()}
        return Found(rows, frozenset(name for name in self.signs if getattr(row, name)))

    def _prepare(self, dialect: Dialect) -> "tuple[Prepared, dict[str, _Reader]]":
        every, each = _ARRAYS[dialect.name]
        columns: list[Any] = []
        for name, query in self.parts.items():
            rows = query.correlate(None).subquery(f"every_{name}")
            listed = cast(every(each(*rows.c)), Text)
            columns.append(select(listed).select_from(rows).scalar_subquery().label(name))
        for name, signs in self.signs.items():
            columns.append(or_(false(), *(and_(sign) for sign in signs)).label(name))
        readers = {name: _Reader(query, dialect) for name, query in self.parts.items()}
        return Prepared(select(*columns)), readers


class _Reader:
    """Rows of one part, from their JSON."""

    def __init__(self, query: Any, dialect: Dialect) -> None:
        columns = list(query.exported_columns)
        self.named: Callable[[Any], Any] = _NAMED("Row", [c.key for c in columns])._make
        made = [(place, _from_json(c.type, dialect)) for place, c in enumerate(columns)]
        self.made = [(place, make) for place, make in made if make is not None]

    def __call__(self, text: str | None) -> list[Any]:
        rows = json.loads(text) if text else []
        for row in rows:
            for place, make in self.made:
                if row[place] is not None:
                    row[place] = make(row[place])
        return list(map(self.named, rows))


def _from_json(kind: Any, dialect: Dialect) -> Callable[[Any], Any] | None:
    """How a value of this type is read from JSON; None where it is what it should be."""
    assert not isinstance(kind, LargeBinary), "JSON holds no bytes"
    if isinstance(kind, Date):
        return date.fromisoformat
    if isinstance(kind, Boolean):
        return bool
    if isinstance(kind, UtcInstant):
        return lambda text: kind.process_result_value(datetime.fromisoformat(text), dialect)
    if isinstance(kind, TypeDecorator):
        if type(kind).process_result_value is TypeDecorator.process_result_value:
            return _from_json(kind.impl_instance, dialect)
        return lambda text: kind.process_result_value(text, dialect)
    return None
