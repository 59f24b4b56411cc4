"""One PostgreSQL server for every test run of this checkout; `TEST_PG_URL` names another one."""

import fcntl
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine, exists, make_url, select, text

from models import METADATA
from models.database import Database
from models.rehearsal import MARK
from tests.support.postgresql_server import answers

ROOT = Path(__file__).parents[2]
ALONE = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
FILLED = select(
    *(exists().select_from(table).label(table.name) for table in METADATA.sorted_tables)
)
KEPT = {"setting": f" WHERE name <> '{MARK}'"}
"""What stays: that it is a database for rehearsals."""
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


def empty(url: str) -> None:
    """Take out all rows, whoever is still connected: only of the tables that have any."""
    with Database(url).at_hand() as connection, connection.begin():
        connection.execute(ALONE)
        # The history guards itself by triggers; only here they are asleep.
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        found = connection.execute(FILLED).one()
        deletes = [
            f'DELETE FROM "{name}"{KEPT.get(name, "")}'
            for name, filled in found._mapping.items()
            if filled
        ]
        if deletes:
            connection.exec_driver_sql("; ".join(deletes))


def drop(url: URL, server: URL) -> None:
    """Remove a database, whoever is still connected to it."""
    execute(server, f"DROP DATABASE IF EXISTS {url.database} WITH (FORCE)")


@contextmanager
def serving() -> Iterator[URL]:
    """The administration database of a running server."""
    if given := os.environ.get("TEST_PG_URL"):
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    mark = hashlib.sha256(str(ROOT).encode()).hexdigest()[:8]
    with serving_in(in_memory() / f"yidi-pg-{os.getuid()}-{mark}") as url:
        yield url


@contextmanager
def serving_in(home: Path) -> Iterator[URL]:
    """The administration database of the server of this folder, started unless another run has.

    The folder is not in the checkout: a socket path is at most 107 bytes, and as root the server
    runs as a user of its own, who must be able to reach it.
    """
    home.mkdir(mode=0o755, exist_ok=True)
    # Every run holds the first lock shared while it uses the server, and the second alone while it
    # starts or finds it. The server ends when nobody holds the first (see postgresql_server).
    with (home / "users.lock").open("w") as users, (home / "start.lock").open("w") as start:
        fcntl.flock(users, fcntl.LOCK_SH)
        fcntl.flock(start, fcntl.LOCK_EX)
        if not answers(home / "server"):
            _start(home)
        fcntl.flock(start, fcntl.LOCK_UN)
        yield URL.create(
            "postgresql+psycopg", "postgres", database="postgres",
            query={"host": str(home / "server")},
        )  # fmt: skip
    end = time.monotonic() + 2
    while answers(home / "server") and time.monotonic() < end:
        time.sleep(0.02)  # unless another run uses it


def in_memory() -> Path:
    """A folder in memory where there is such a place, for files that nobody needs tomorrow."""
    memory = Path("/dev/shm")
    return memory if os.access(memory, os.W_OK) else Path(tempfile.gettempdir())


def _start(home: Path) -> None:
    """A process of its own starts the server and stays with it."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.support.postgresql_server", home], cwd=ROOT,
        start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert server.stdout and server.stderr
    if server.stdout.readline().strip() != "ready":
        pytest.exit(
            "The tests need PostgreSQL and it did not start. `make setup-dev` brings it, or "
            f"TEST_PG_URL=postgresql://… names a server of yours. It said: {server.stderr.read()}",
            returncode=3,
        )
