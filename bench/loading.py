"""Loading much at once (批量装载): without triggers and secondary indexes, which come after it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, text

from models.database import Database

TABLES = ("person", "filing", "move")


@contextmanager
def bare(database: Database) -> Iterator[None]:
    """The indexes that only help to find are gone inside, and are made again at the end.

    What keeps rows apart (primary keys, UNIQUE) stays: ids and numbers come in order, which costs
    little. Statistics are taken last, and the log is emptied into the tables.
    """
    with database.engine.connect() as connection:
        found = _indexes(connection)
        for name in found:
            connection.execute(text(f"DROP INDEX {name}"))
        connection.commit()
    yield
    with database.engine.connect() as connection:
        for definition in found.values():
            connection.execute(text(definition))
        connection.commit()
    settle(database, vacuum=True)


def _indexes(connection: Connection) -> dict[str, str]:
    """Indexes of the tables that grow, by name, as the statements that make them."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN {}"
    else:
        query = (
            "SELECT indexname, indexdef FROM pg_indexes "
            "WHERE schemaname = current_schema() AND tablename IN {}"
        )
    rows = connection.execute(text(query.format(TABLES))).all()
    return {name: sql for name, sql in rows if sql and "UNIQUE" not in sql}


@contextmanager
def session_for_loading(database: Database) -> Iterator[Connection]:
    """A transaction in which no trigger fires and no foreign key is looked up."""
    with database.engine.connect() as connection:
        if not database.is_sqlite:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        yield connection
        connection.commit()


def settle(database: Database, *, vacuum: bool = False, analyze: bool = False) -> None:
    """Nothing left to write down: the next turn starts like every other.

    `analyze` renews the statistics, as autovacuum would have done long since.
    """
    if database.is_sqlite:
        words = ["ANALYZE"] if vacuum else []
        words.append("PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        words = ["VACUUM (ANALYZE)"] if vacuum else ["ANALYZE filing"] if analyze else []
        words.append("CHECKPOINT")
    raw = database.engine.raw_connection()
    held: Any = raw.driver_connection
    try:
        if not database.is_sqlite:
            held.rollback()
            held.autocommit = True
        for word in words:
            held.execute(word).fetchall() if database.is_sqlite else held.execute(word)
        if not database.is_sqlite:
            held.autocommit = False
    finally:
        raw.close()
