"""How a connection is made (数据库连接): patience, safety and memory of each kind of database."""

import sqlite3
from collections.abc import Callable
from typing import Any

from sqlalchemy import Dialect, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import InvalidatePoolError

from models import commits
from models.chain import digest
from models.prepared import driven
from models.refused import note_broken, refused_with

BUSY_MS = 30_000
PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-65536",
)


TO_WRITE = "BEGIN IMMEDIATE"
PART_MS = 250
"""Whoever waits for another writer looks so often whether they still want to: while the library waits,
no signal is heard."""
Until = Callable[[], bool]


def never() -> bool:
    """Nobody was told to stop."""
    return False


def _begun(raw: sqlite3.Connection, until: Until) -> bool:
    """Whether the lock for writing was had in time; asked once more, the library says why not."""
    raw.execute(f"PRAGMA busy_timeout={PART_MS}")
    try:
        for _ in range(BUSY_MS // PART_MS):
            try:
                raw.execute(TO_WRITE)
            except sqlite3.Error as fault:
                if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    return False
            else:
                return True
            if until():
                break
        return False
    finally:
        # Not had in all that time, it is asked for once more, and not waited for again.
        raw.execute(f"PRAGMA busy_timeout={BUSY_MS if raw.in_transaction else PART_MS}")


FORGOTTEN_SECONDS = 600
"""After so long a transaction in which nobody does anything is undone by PostgreSQL."""


def _pool(threads: int) -> dict[str, int]:
    """Room for so many threads: each may look on a second connection while it writes on the first."""
    return {"pool_size": threads, "max_overflow": threads} if threads else {}


def on_postgresql(url: str, patience: int, threads: int = 0, *, single: bool = False) -> Engine:
    """Both ends notice within `patience` seconds that the other one is out of reach.

    On a `single` engine every statement is a transaction of its own.
    """
    idle, again = max(1, patience // 3), max(1, patience // 6)
    # The server's end: what a lost client held is free again.
    server = {
        "tcp_keepalives_idle": idle,
        "tcp_keepalives_interval": again,
        "tcp_keepalives_count": 3,
        "idle_in_transaction_session_timeout": FORGOTTEN_SECONDS * 1000,
    }
    wanted: dict[str, Any] = {
        "connect_timeout": max(2, min(10, patience)), "keepalives_idle": idle,
        "keepalives_interval": again, "keepalives_count": 3, "tcp_user_timeout": patience * 1000,
        "options": " ".join(f"-c {name}={value}" for name, value in server.items()),
    }  # fmt: skip
    # What the address itself says comes first.
    given = make_url(url).query
    ours = {name: value for name, value in wanted.items() if name not in given}
    # Where nothing begins there is nothing to undo; each thread looks on one such connection.
    alone: dict[str, Any] = {"isolation_level": "AUTOCOMMIT", "pool_reset_on_return": None}
    how = alone | {"pool_size": threads, "max_overflow": 0} if single else _pool(threads)
    engine = create_engine(url, connect_args=ours, hide_parameters=True, **how)

    @event.listens_for(engine, "do_connect")
    def connect(dialect: Dialect, _record: Any, given: Any, named: dict[str, Any]) -> Any:
        try:
            return dialect.connect(*given, **named)
        except dialect.loaded_dbapi.OperationalError as fault:
            # The driver keeps what the server says, and drops its code.
            refused: Any = fault
            refused.sqlstate = refused_with(fault, *given, **named)
            raise

    event.listen(engine, "commit", commits.note)

    @event.listens_for(engine, "checkout")
    def look(connection: Any, _record: Any, _proxy: Any) -> None:
        # A connection that the server has ended has its farewell to be read, and then the end.
        # That is asked of this machine; to ask the server costs a move a way there and back.
        try:
            for _ in range(2):
                connection.pgconn.consume_input()
        except engine.dialect.loaded_dbapi.Error as fault:
            raise InvalidatePoolError from fault

    return engine


def on_sqlite(url: str, begin: str, threads: int = 0, until: Until = never) -> Engine:
    """One file; `begin` is how a transaction begins. Nobody waits for another writer any more `until`."""
    engine = create_engine(
        url, connect_args={"isolation_level": None, "timeout": BUSY_MS / 1000},
        hide_parameters=True, **_pool(threads),
    )  # fmt: skip

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(pragma)
        cursor.close()
        # It has no SHA-256 of its own, and the chain of moves needs one.
        connection.create_function("chain_digest", 2, digest, deterministic=True)

    @event.listens_for(engine, "handle_error")
    def look(context: ExceptionContext) -> None:
        if context.connection is not None and context.statement:
            note_broken(context.connection, context.statement, context.original_exception)

    @event.listens_for(engine, "begin")
    def start(connection: Any) -> None:
        if begin != TO_WRITE or not _begun(connection.connection.dbapi_connection, until):
            driven(connection, begin).close()

    event.listen(engine, "commit", commits.note)

    return engine
