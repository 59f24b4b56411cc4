"""The floor on SQLite (写入下限): the same statements by hand through `sqlite3`."""

import sqlite3
from datetime import date, datetime
from hashlib import sha256

from bench.by_hand import By, days

AREA, UNCHAINED = "230600", "x'" + "00" * 32 + "'"
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-65536",
)
"""As safe as ours, and with as much memory."""
COUNT = f"INSERT INTO tally (machine, area, state, n) VALUES ('filing', '{AREA}', ?, ?)"


def connect(path: str) -> sqlite3.Connection:
    """A connection of the library itself, with the one function SQLite lacks."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(pragma)
    connection.create_function("digest", 2, _digest, deterministic=True)
    return connection


def _digest(prev: bytes, text: str) -> bytes:
    return sha256(prev + text.encode()).digest()


def run(connection: sqlite3.Connection, by: By, day: date, at: datetime, *, chained: bool) -> int:
    """The moves first, then what goes with them, then the cases."""
    moves, *around, cases = statements(by, day, at, chained=chained)
    connection.execute("BEGIN IMMEDIATE")
    moved = connection.execute(moves).rowcount
    for statement in around:
        connection.execute(statement)
    if by.source:
        # Where they all come from one state, the number of moves is the count.
        changes = [(by.source, -moved), (by.dest, moved)]
        connection.executemany(COUNT, changes)
    connection.execute(cases)
    connection.execute("COMMIT")
    return moved


def statements(by: By, day: date, at: datetime, *, chained: bool) -> list[str]:
    """What has to be done, in its order; the last one changes the cases."""
    here = days(day, "'{}'")
    states = ", ".join(f"'{state}'" for state in by.sources)
    due = (
        f"area = '{AREA}' AND state IN ({states}) AND {by.due.format(**here)} "
        f"AND applied_on <= '{day}' AND tries < 3"
    )
    stamp = at.strftime("%Y-%m-%d %H:%M:%S.%f")
    facts = "'{' || " + " || ',' || ".join(
        f"""'"{name}":"' || {name} || '"'""" for name in by.facts
    ) + " || '}'"  # fmt: skip
    moves = f"""
        INSERT INTO move (machine, case_id, seq, day, area, trigger, source, dest, actor, at,
          reason, facts, prev_hash, hash)
        SELECT 'filing', id, version + 1, '{day}', area, '{by.trigger}', state, '{by.dest}',
          'system', '{stamp}', '', {facts}, head, {_hash(by, day, at, facts) if chained else UNCHAINED}
        FROM filing WHERE {due}"""
    notices = f"""
        INSERT INTO notice (machine, case_id, area, kind, about, params, day, created_at)
        SELECT 'filing', id, area, '{by.trigger}', CAST(version + 1 AS TEXT), {facts}, '{day}',
          '{stamp}'
        FROM filing WHERE {due}"""
    above = f"""
        INSERT INTO report (case_id, seq, area, event, day)
        SELECT id, version + 1, area, '{by.reports}', '{day}'
        FROM filing WHERE {due} AND 'active' IN (state, '{by.dest}')"""
    gone = f"""
        INSERT INTO tally (machine, area, state, n)
        SELECT 'filing', area, state, -count(*) FROM filing WHERE {due} GROUP BY area, state"""
    come = f"""
        INSERT INTO tally (machine, area, state, n)
        SELECT 'filing', area, '{by.dest}', count(*) FROM filing WHERE {due} GROUP BY area"""
    cases = f"""
        UPDATE filing SET {by.sets.format(**here)} state = '{by.dest}', state_since = '{day}',
          version = version + 1, tries = 0, stuck = '', head = (
            SELECT hash FROM move WHERE machine = 'filing' AND case_id = filing.id
              AND seq = filing.version + 1)
        WHERE {due}"""
    counts = [] if by.source else [gone, come]
    around = [*([notices] if by.tells else []), *([above] if by.reports else [])]
    return [moves, *around, *counts, cases]


def _hash(by: By, day: date, at: datetime, facts: str) -> str:
    s = "\x1f"
    instant = at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    front = s.join(("1", "filing", by.trigger, AREA, by.dest, "system", str(day), instant, "", ""))
    source = f"'{by.source}'" if by.source else "state"
    text = (
        f"'{front}' || {source} || '{s}' || id || '{s}' || (version + 1) || '{s}={s}{s}' || {facts}"
    )
    return f"digest(head, {text})"
