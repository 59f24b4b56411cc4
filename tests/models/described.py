"""A schema as the database itself describes it (数据库结构), for comparison."""

import re
from typing import Any

from sqlalchemy import Connection, text

IN_SQLITE = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
IN_POSTGRESQL = (
    "SELECT table_name, column_name, data_type, character_maximum_length, "
    "is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = 'public'::regnamespace",
)
TRIGGERS = (
    "SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(t.oid), pg_get_functiondef(tgfoid) "
    "FROM pg_trigger t WHERE NOT tgisinternal"
)


def everything(connection: Connection) -> set[Any]:
    """Every table, index and constraint as the database itself describes it."""
    if connection.dialect.name == "sqlite":
        rows = connection.execute(text(IN_SQLITE)).all()
        found = {(kind, name, _in_any_order(sql)) for kind, name, sql in rows}
    else:
        found = {tuple(row) for query in IN_POSTGRESQL for row in connection.execute(text(query))}
    return {
        row for row in found
        if "alembic_version" not in str(row) and row[0] != "trigger" and not is_partition(row)
    }  # fmt: skip


def is_partition(row: tuple[Any, ...]) -> bool:
    """Whether this is of a month of the moves."""
    return any(str(part).startswith("move_") for part in row[:2])


def ours(_thing: Any, name: str | None, *_more: Any) -> bool:
    """What the models describe."""
    return not str(name).startswith("move_")


def _in_any_order(sql: str | None) -> tuple[str, ...]:
    """The columns and constraints of a CREATE in any order: what a later migration added stands last."""
    if sql is None:
        return ()
    head, _, inner = " ".join(sql.split()).partition("(")
    parts, depth = [""], 0
    for character in inner[: inner.rindex(")")]:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    tail = inner[inner.rindex(")") :]
    return (
        # A table that was made anew to change a column has its name in quotes.
        head.strip().replace('"', ""),
        tail,
        *sorted(" ".join(part.replace("( ", "(").split()) for part in parts),
    )


def guards(connection: Connection) -> set[Any]:
    """Every trigger, with the text of what it calls; those of a month are made with the month."""
    if connection.dialect.name == "sqlite":
        rows = connection.execute(text(IN_SQLITE)).all()
        return {(name, " ".join(sql.split())) for kind, name, sql in rows if kind == "trigger"}
    rows = connection.execute(text(TRIGGERS)).all()
    return {tuple(row) for row in rows if not str(row[0]).startswith("move_2")}


def uncast(found: set[Any]) -> set[tuple[str, ...]]:
    """The same without casts: PostgreSQL writes those of a list otherwise when it reads its own."""
    cast = re.compile(r"::(?:character varying|text)(?:\[\])?|[()]")
    return {tuple(cast.sub("", str(part)) for part in row) for row in found}
