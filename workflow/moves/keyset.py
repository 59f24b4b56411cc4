"""Walking cases in the order of keys (按键分段): the end of the next batch, and the rows of a span."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, Tuple, and_, select, tuple_
from sqlmodel import Session

from workflow.shared.sql_types import StoredValue

Columns = Sequence[SQLColumnExpression[StoredValue]]
Key = tuple[Any, ...]
"""Where a batch of a run ends: (the day that is due, id), or (id,)."""
Span = tuple[Key | None, Key]
"""From behind one key (None: the beginning) up to and with another."""


def edge_of(
    session: Session,
    columns: Columns,
    conditions: Sequence[ColumnElement[bool]],
    after: Key | None,
    size: int,
) -> Key | None:
    """The key of the last of the next `size` rows under these conditions; None after the last row."""
    walk = select(*columns).where(*conditions)
    if after is not None:
        walk = walk.where(beyond(columns, after))
    found = session.execute(walk.order_by(*columns).offset(size - 1).limit(1)).first()
    if found is None and size > 1:
        backwards = [column.desc() for column in columns]
        found = session.execute(walk.order_by(*backwards).limit(1)).first()
    return None if found is None else tuple(found)


def beyond(columns: Columns, key: Key) -> ColumnElement[bool]:
    """Rows that come after a key."""
    rest: ColumnElement[bool] = _row(columns) > _row_of(key, columns)
    return rest


def within(columns: Columns, span: Span) -> ColumnElement[bool]:
    """Rows of a span."""
    after, upto = span
    ends: ColumnElement[bool] = _row(columns) <= _row_of(upto, columns)
    return ends if after is None else and_(beyond(columns, after), ends)


def _row(columns: Columns) -> SQLColumnExpression[StoredValue] | Tuple:
    return columns[0] if len(columns) == 1 else tuple_(*columns)


def _row_of(key: Key, columns: Columns) -> date | int | Tuple:
    if len(columns) == 1:
        own: date | int = key[0]
        return own
    return tuple_(*key, types=[column.type for column in select(*columns).selected_columns])
