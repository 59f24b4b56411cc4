"""Forms of the receipts that are stored (补填规范形式): most by one statement, the others in batches."""

from collections.abc import Sequence
from typing import Any

from alembic import op
from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    bindparam,
    column,
    literal,
    select,
    table,
    text,
    tuple_,
    update,
)

from models.receipt_form import form_of

AT_ONCE = 10_000
BY_NUMBER = ("archived_receipt", "red_receipt", "spent_receipt")
"""The tables whose key is code and number."""
NO_TAIL = ("spent_receipt",)
PROTECTED = ("archived_receipt",)
"""What proves the history is not changed: its guard is off while the new columns are filled in."""


def fill_in(name: str, code: str, number: str) -> None:
    """Give every stored receipt of a table its form, tail and mark."""
    connection = op.get_bind()
    guard = _guard_off(connection, name) if name in PROTECTED else ()
    connection.execute(text(clear_ones(name, code, number)))
    _the_others(connection, name, code, number)
    for statement in guard:
        connection.execute(text(statement))


def clear_ones(name: str, code: str, number: str) -> str:
    """The form of those that are written as their kind is: code 8 and number 10, or code 12 and 8."""
    c, n = f"ltrim({code}, '0')", f"ltrim({number}, '0')"
    shorter = f"length({c}) < length({n}) OR (length({c}) = length({n}) AND {c} <= {n})"
    form = f"CASE WHEN {shorter} THEN {c} || '-' || {n} ELSE {n} || '-' || {c} END"
    tail = f", tail = substr({number}, length({number}) - 7)" if name not in NO_TAIL else ""
    lengths = " OR ".join(
        f"(length({code}) = {of_code} AND length({number}) = {of_number})"
        for of_code, of_number in ((8, 10), (12, 8))
    )
    digits = " AND ".join(f"ltrim({x}, '0123456789') = ''" for x in (code, number))
    return (
        f"UPDATE {name} SET form = {form}{tail} "
        f"WHERE ({lengths}) AND {digits} AND {c} <> '' AND {n} <> ''"
    )


def _the_others(connection: Connection, name: str, code: str, number: str) -> None:
    """The form of all others, by the function that everybody asks, in the order of their keys."""
    keys = (code, number) if name in BY_NUMBER else ("id",)
    names = dict.fromkeys((*keys, code, number, "form", "tail", "loose"))
    its = table(name, *(column(n) for n in names))
    place = tuple_(*(its.c[key] for key in keys))
    query = select(*(its.c[n] for n in dict.fromkeys((*keys, code, number))))
    query = query.where(its.c.form == "", (its.c[code] != "") | (its.c[number] != ""))
    query = query.order_by(*(its.c[key] for key in keys)).limit(AT_ONCE)
    after = query
    while found := connection.execute(after).mappings().all():
        rows = [_filled(row, keys, row[code], row[number]) for row in found]
        kept = ("form",) if name in NO_TAIL else ("form", "tail", "loose")
        wanted: dict[str, ColumnElement[Any]] = {n: bindparam(f"a_{n}") for n in kept}
        change = update(its).where(*(its.c[key] == bindparam(f"its_{key}") for key in keys))
        connection.execute(change.values(wanted), rows)
        after = query.where(place > tuple_(*(literal(found[-1][key]) for key in keys)))


def _filled(row: RowMapping, keys: Sequence[str], code: str, number: str) -> dict[str, Any]:
    found = form_of(code, number)
    new = {"a_form": found.form, "a_tail": found.tail, "a_loose": found.loose}
    return {**new, **{f"its_{key}": row[key] for key in keys}}


def _guard_off(connection: Connection, name: str) -> list[str]:
    """Switch the guard against changes off; the statements that switch it on again."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"ALTER TABLE {name} DISABLE TRIGGER USER"))
        return [f"ALTER TABLE {name} ENABLE TRIGGER USER"]
    query = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = :name"
    trigger = f"{name}_unchanged"
    again = connection.execute(text(query), {"name": trigger}).scalar_one()
    connection.execute(text(f"DROP TRIGGER {trigger}"))
    return [again.replace(":", "\\:")]
