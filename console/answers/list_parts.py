"""A part of a list (列表的一段): so many rows behind one that is known; what is added shifts nothing."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from models import Appeal, Document, Payout, Qualification, Recovery, Referral

Numbered = (
    type[Appeal] | type[Document] | type[Payout] | type[Qualification] | type[Recovery]
    | type[Referral]
)  # fmt: skip
Row = dict[str, Any]


def part_of(
    query: SelectOfScalar[Any], table: Numbered, limit: int | None, after: str | None,
    *, newest_first: bool = False,
) -> SelectOfScalar[Any]:  # fmt: skip
    """The query in the order of entry, of `limit` rows behind the one with the number `after`."""
    key = col(table.id)
    query = query.order_by(key.desc() if newest_first else key)
    if after is not None:
        place = select(table.id).where(table.no == after).scalar_subquery()
        query = query.where(key < place if newest_first else key > place)
    return query if limit is None else query.limit(limit)


def rows_behind(rows: Sequence[Row], key: Callable[[Row], str], after: str | None) -> Sequence[Row]:
    """The rows behind the one with this key; where it has gone meanwhile, those that follow its key."""
    if after is None:
        return rows
    keys = [key(row) for row in rows]
    if after in keys:
        return rows[keys.index(after) + 1 :]
    return [row for row, its in zip(rows, keys, strict=True) if its > after]
