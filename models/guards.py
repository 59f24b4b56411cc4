"""The guards of the history (历史保护触发器) as they stand in a database, beside what the schema declares.

A guard is a trigger of a table: each is there, is switched on for ordinary sessions, and does what it
was made to do, on every partition as well.
"""

import hashlib
from typing import NamedTuple

from sqlalchemy import Connection, text

from models.declared_guards import FUNCTIONS, POSTGRESQL, SQLITE

_IN_SQLITE = text("SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'trigger'")
_IN_POSTGRESQL = text(
    "SELECT c.relname, t.tgname, f.proname, t.tgtype, t.tgqual IS NOT NULL, t.tgenabled "
    "FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc f ON f.oid = t.tgfoid "
    "WHERE NOT t.tgisinternal AND pg_table_is_visible(c.oid)"
)
_BODIES = text(
    "SELECT proname, prosrc FROM pg_proc WHERE prorettype = 'trigger'::regtype "
    "AND pg_function_is_visible(oid) AND pronamespace <> 'pg_catalog'::regnamespace"
)
_PARTITIONS = text(
    "SELECT p.relname, c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid "
    "JOIN pg_class p ON p.oid = i.inhparent WHERE c.relkind = 'r' AND pg_table_is_visible(p.oid)"
)
_ROLE_SETTINGS = text(
    "SELECT coalesce(d.datname, '*') || '/' || coalesce(r.rolname, '*') FROM pg_db_role_setting s "
    "LEFT JOIN pg_database d ON d.oid = s.setdatabase LEFT JOIN pg_roles r ON r.oid = s.setrole "
    "WHERE (s.setdatabase = 0 OR d.datname = current_database()) AND EXISTS (SELECT FROM unnest(s.setconfig) one "
    "WHERE split_part(one, '=', 1) = 'session_replication_role' "
    "AND lower(split_part(one, '=', 2)) = 'replica')"
)  # fmt: skip
SWITCHED_ON = ("O", "A")
"""On for ordinary sessions; R is on for a replica alone, D is off."""


class Guards(NamedTuple):
    """What is not as the schema declares it, as `table.trigger`, and where triggers are put to sleep."""

    missing: list[str]
    off: list[str]
    changed: list[str]
    asleep: list[str]
    """`database/role` for which sessions begin as those of a replica, in which no guard fires."""

    @property
    def stand(self) -> bool:
        """Whether everything is in order."""
        return not any(self)


def guards(connection: Connection) -> Guards:
    """Compare the triggers that are there with those that the schema declares."""
    if connection.dialect.name == "sqlite":
        return _of_sqlite(connection)
    return _of_postgresql(connection)


def _of_sqlite(connection: Connection) -> Guards:
    there = in_sqlite(connection)
    missing = [name for name in SQLITE if name not in there]
    changed = [name for name, body in SQLITE.items() if there.get(name, body) != body]
    return Guards(sorted(missing), [], sorted(changed), [])


def _of_postgresql(connection: Connection) -> Guards:
    there, enabled = in_postgresql(connection)
    declared = dict(POSTGRESQL)
    for parent, partition in connection.execute(_PARTITIONS):
        for name, made in POSTGRESQL.items():
            table, _, trigger = name.partition(".")
            if table == parent:
                # The server copies those of single rows; the others are made with the partition.
                declared[f"{partition}.{trigger}"] = made
    bodies = functions(connection)
    changed = [name for name, made in declared.items() if there.get(name, made) != made]
    changed += [f"{name}()" for name, body in FUNCTIONS.items() if bodies.get(name) != body]
    off = [name for name in declared if enabled.get(name, "O") not in SWITCHED_ON]
    missing = [name for name in declared if name not in there]
    return Guards(sorted(missing), sorted(off), sorted(changed), _asleep(connection))


def _asleep(connection: Connection) -> list[str]:
    found = [str(name) for name in connection.execute(_ROLE_SETTINGS).scalars()]
    here = connection.execute(text("SHOW session_replication_role")).scalar_one()
    if here == "replica" and not found:
        found.append("*/*")
    return sorted(found)


def in_sqlite(connection: Connection) -> dict[str, str]:
    """The triggers of an SQLite file, each with the digest of its text."""
    rows = connection.execute(_IN_SQLITE)
    return {f"{table}.{name}": _digest(sql) for table, name, sql in rows}


def in_postgresql(connection: Connection) -> tuple[dict[str, str], dict[str, str]]:
    """The triggers of a PostgreSQL database: what each is, and whether it is on."""
    rows = connection.execute(_IN_POSTGRESQL).all()
    made = {
        f"{table}.{name}": f"{calls} {kind}{' when' if only else ''}"
        for table, name, calls, kind, only, _ in rows
    }
    return made, {f"{row[0]}.{row[1]}": str(row[5]) for row in rows}


def functions(connection: Connection) -> dict[str, str]:
    """The functions that the triggers of a PostgreSQL database call, each with its digest."""
    return {name: _digest(body) for name, body in connection.execute(_BODIES)}


def _digest(body: str) -> str:
    """Of the words alone: how they are spaced makes no difference."""
    return hashlib.sha256(" ".join(body.split()).encode()).hexdigest()[:16]
