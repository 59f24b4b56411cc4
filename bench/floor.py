"""The floor (写入下限): the same moves in SQL by hand, through the databases' own clients.

Nothing is left out that an auditor would miss: the same tables, indexes and triggers, one move row
a case with its hash after the one before, the notice where the person is told, the report upward,
the counts. What is
left out is everything else: no ledger, no pages, no rules that are data. Each side is the quickest
of the shapes that were tried. On PostgreSQL that is one statement whose UPDATE gives back what it
changed; an INSERT first and the UPDATE joined to it took half as long again, ids in a temporary
table a seventh more. On SQLite it is the INSERT first, then the UPDATE, which looks its hash up in
the new row; hashing twice took a tenth more, UPDATE … FROM the new rows nearly twice as long.
"""

from abc import ABC, abstractmethod
from datetime import UTC, date, datetime, time
from typing import Any

import psycopg
from sqlalchemy import make_url

from bench import floor_sqlite
from bench.by_hand import MOVES, By, days

AREA = "230600"


class Floor(ABC):
    """A script on a database of one kind."""

    @staticmethod
    def on(url: str) -> "Floor":
        """The script for this database."""
        return OnSqlite(url) if url.startswith("sqlite") else OnPostgresql(url)

    @abstractmethod
    def run(self, move: str, day: date, *, chained: bool = True) -> int:
        """Move what is due; how many cases."""

    @abstractmethod
    def close(self) -> None:
        """Give the connection back."""


def instant(day: date) -> datetime:
    """Noon of the day."""
    return datetime.combine(day, time(4), UTC)


def connect(url: str, **more: Any) -> "psycopg.Connection[Any]":
    """A connection of psycopg itself."""
    given = make_url(url).set(drivername="postgresql")
    return psycopg.connect(given.render_as_string(hide_password=False), **more)


class OnPostgresql(Floor):
    """One statement a move."""

    def __init__(self, url: str) -> None:
        self.connection = connect(url, autocommit=True)
        # Whoever writes it by hand sees the plan, and keeps it from walking the whole table.
        self.connection.execute("SET enable_seqscan = off")

    def run(self, move: str, day: date, *, chained: bool = True) -> int:
        """The whole day in one transaction."""
        statement = on_postgresql(MOVES[move], day, chained=chained)
        with self.connection.transaction():
            return self.connection.execute(statement).rowcount

    def close(self) -> None:
        """Give the connection back."""
        self.connection.close()


class OnSqlite(Floor):
    """Two statements a move, and those for notice and counts."""

    def __init__(self, url: str) -> None:
        self.connection = floor_sqlite.connect(url.removeprefix("sqlite:///"))

    def run(self, move: str, day: date, *, chained: bool = True) -> int:
        """The whole day in one transaction."""
        return floor_sqlite.run(self.connection, MOVES[move], day, instant(day), chained=chained)

    def close(self) -> None:
        """Give the connection back."""
        self.connection.close()


def on_postgresql(by: By, day: date, *, chained: bool = True, also: str = "") -> Any:
    """The statement; without the chain the hash is a constant of the same length."""
    text = _hash(by, day) if chained else "'\\x" + "00" * 32 + "'::bytea"
    states = ", ".join(f"'{state}'" for state in by.sources)
    here = days(day, "DATE '{}'")
    at = f"TIMESTAMPTZ '{instant(day).isoformat()}'"
    told = f"""
    told AS (
      INSERT INTO notice (machine, case_id, area, kind, about, params, day, created_at)
      SELECT 'filing', id, area, '{by.trigger}', version::text, facts, DATE '{day}', {at}
      FROM moved),"""
    above = f"""
    above AS (
      INSERT INTO report (case_id, seq, area, event, day)
      SELECT id, version, area, '{by.reports}', DATE '{day}' FROM moved
      WHERE 'active' IN (source, '{by.dest}')),"""
    return f"""
    WITH moved AS (
      UPDATE filing SET {by.sets.format(**here)} state = '{by.dest}', state_since = DATE '{day}',
        version = version + 1, tries = 0, stuck = '', head = {text}
      WHERE area = '{AREA}' AND state IN ({states}) AND {by.due.format(**here)}
        AND applied_on <= DATE '{day}' AND tries < 3 {also}
      RETURNING id, area, version, old.state AS source, old.head AS prev_hash, head,
        {_facts(by, "old.")} AS facts),{told if by.tells else ""}{above if by.reports else ""}
    gone AS (
      INSERT INTO tally (machine, area, state, n)
      SELECT 'filing', area, source, -count(*) FROM moved GROUP BY area, source),
    come AS (
      INSERT INTO tally (machine, area, state, n)
      SELECT 'filing', area, '{by.dest}', count(*) FROM moved GROUP BY area)
    INSERT INTO move (machine, case_id, seq, day, area, trigger, source, dest, actor, at, reason,
      facts, prev_hash, hash)
    SELECT 'filing', id, version, DATE '{day}', area, '{by.trigger}', source, '{by.dest}',
      'system', {at}, '', facts, prev_hash, head
    FROM moved"""


def _facts(by: By, old: str = "") -> str:
    parts = (f"""'"{name}":"' || {old}{name} || '"'""" for name in by.facts)
    return "'{' || " + " || ',' || ".join(parts) + " || '}'"


def _hash(by: By, day: date) -> str:
    """SHA-256 over the hash before and the canonical text of the move."""
    s = "\x1f"
    at = instant(day).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    front = (
        f"'{s.join(('1', 'filing', by.trigger, AREA, by.dest, 'system', str(day), at, '', ''))}'"
    )
    source = f"'{by.source}'" if by.source else "state"
    text = f"{front} || {source} || '{s}' || id || '{s}' || version + 1 || '{s}={s}{s}' || {_facts(by)}"
    return f"sha256(head || convert_to({text}, 'UTF8'))"


def one_case(case_id: int, day: date) -> Any:
    """The statement for one case by its number: what a job of a queue does."""
    return on_postgresql(MOVES["expire"], day, also=f"AND id = {int(case_id)}")
