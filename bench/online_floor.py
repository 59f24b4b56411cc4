"""One move by hand (单件下限): lock the case, write the move with its hash, change the case."""

import hashlib
from collections.abc import Callable
from datetime import date
from typing import Any

from bench import floor_sqlite
from bench.data import AREA
from bench.floor import connect, instant

Clerk = Callable[[str], None]
"""Takes the review of the filing with this number."""

LOCK = "SELECT id, state, version, head FROM filing WHERE no = %s"
MOVE = (
    "INSERT INTO move (machine, case_id, seq, day, area, trigger, source, dest, actor, at, reason, "
    "facts, prev_hash, hash) VALUES ('filing', %s, %s, %s, %s, 'review', %s, 'reviewed', 'intake', "
    "%s, '', '{}', %s, %s)"
)
CASE = (
    "UPDATE filing SET state = 'reviewed', state_since = %s, version = version + 1, tries = 0, "
    "stuck = '', due_on = '9999-12-31', overdue_since = '9999-12-31', head = %s "
    "WHERE id = %s AND state = %s AND version = %s"
)


def floor_on(url: str) -> Callable[[str, date], Clerk]:
    """The clerk for this kind of database."""
    return on_sqlite if url.startswith("sqlite") else on_postgresql


def on_postgresql(url: str, day: date) -> Clerk:
    """Three prepared statements in one transaction."""
    connection = connect(url, autocommit=True, prepare_threshold=0)
    at = instant(day)

    def move(no: str) -> None:
        with connection.transaction():
            found = connection.execute(LOCK + " FOR UPDATE", [no]).fetchone()
            row, case = written(found, day, at)
            connection.execute(MOVE, row)
            connection.execute(CASE, case)

    return move


def on_sqlite(url: str, day: date) -> Clerk:
    """The same; the transaction takes the lock, and the library keeps statements prepared."""
    connection = floor_sqlite.connect(url.removeprefix("sqlite:///"))
    lock, insert, update = (words.replace("%s", "?") for words in (LOCK, MOVE, CASE))
    at, iso = instant(day), day.isoformat()
    stamp = at.strftime("%Y-%m-%d %H:%M:%S.%f")

    def move(no: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        row, case = written(connection.execute(lock, [no]).fetchone(), iso, at)
        connection.execute(insert, [stamp if value is at else value for value in row])
        connection.execute(update, case)
        connection.execute("COMMIT")

    return move


def written(found: Any, day: Any, at: Any) -> tuple[list[Any], list[Any]]:
    """The values of the move and of the case, with the hash after the one before."""
    case_id, state, version, head = found
    stamp = at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    text = "\x1f".join(
        ("1", "filing", "review", AREA, "reviewed", "intake", str(day), stamp, "", state,
         str(case_id), str(version + 1), "=\x1f\x1f{}")
    )  # fmt: skip
    digest = hashlib.sha256(head + text.encode()).digest()
    row = [case_id, version + 1, day, AREA, state, at, head, digest]
    return row, [day, digest, case_id, state, version]
