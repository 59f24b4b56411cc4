"""The write floor of claims (写入下限): what a run of ours wrote, written again by hand.

A table holds for each claim what the run found out: its moves and the columns that change.
"""

import time
from dataclasses import dataclass
from typing import Any

import psycopg

from bench.floor import connect
from bench.online import checkpoint
from models import METADATA

SKIPPED = {"id", "state", "state_since", "version", "head", "tries", "stuck"}
S = "\x1f"
STEPS = """
    SELECT trigger, source, dest, day::text, at::text,
      to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS stamp, seq,
      count(*) AS cases
    FROM move WHERE machine = 'claim' GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY seq"""


@dataclass(frozen=True)
class Known:
    """What a run found out, ready to be copied into a fresh database."""

    steps: list[Any]
    tables: dict[str, tuple[str, bytes]]

    @classmethod
    def of(cls, url: str) -> "Known":
        """All of it, from a database on which our runs are done."""
        with connect(url) as done:
            steps = done.execute(STEPS).fetchall()
            found = "machine = 'claim'"
            tables = {
                "known_claim": _copied(done, "claim", "SELECT * FROM claim"),
                "known_move": _copied(done, "move", f"SELECT * FROM move WHERE {found}"),
                "known_calculation": _copied(done, "calculation", "SELECT * FROM calculation"),
                "known_plan": _copied(done, "benefit_plan", "SELECT * FROM benefit_plan"),
            }
        return cls(steps, tables)

    def write(self, url: str) -> float:
        """Write it again on a fresh copy; the seconds of the writing alone."""
        with connect(url, autocommit=True) as fresh:
            for name, (like, rows) in self.tables.items():
                fresh.execute(f"CREATE UNLOGGED TABLE {name} (LIKE {like})")
                with fresh.cursor().copy(f"COPY {name} FROM STDIN (FORMAT binary)") as copy:
                    copy.write(rows)
                fresh.execute(f"ANALYZE {name}")
            changed = _changed(fresh)
            checkpoint(url)
            # Nobody has counted how many claims are in a state that they enter in this very script.
            fresh.execute("SET enable_nestloop = off")
            began = time.perf_counter()
            self._write(fresh, changed)
            return time.perf_counter() - began

    def _write(self, fresh: "psycopg.Connection[Any]", changed: list[str]) -> None:
        fresh.execute("INSERT INTO benefit_plan SELECT * FROM known_plan ON CONFLICT DO NOTHING")
        fresh.execute("INSERT INTO calculation SELECT * FROM known_calculation")
        # What was found out goes with the last move that all of them take.
        whole = max(range(len(self.steps)), key=lambda n: (self.steps[n][-1], n))
        # Each move in a transaction of its own: a row that is changed twice in one has its foreign
        # keys looked up again.
        for position, step in enumerate(self.steps):
            fresh.execute(_statement(step, changed if position == whole else []))


def _copied(done: "psycopg.Connection[Any]", like: str, query: str) -> tuple[str, bytes]:
    with done.cursor().copy(f"COPY ({query}) TO STDOUT (FORMAT binary)") as copy:
        return like, b"".join(bytes(block) for block in copy)


def _changed(fresh: "psycopg.Connection[Any]") -> list[str]:
    """The columns of a claim that the run changed, but for state and chain."""
    names = [column.name for column in METADATA.tables["claim"].columns]
    asked = ", ".join(f'bool_or(c."{name}" IS DISTINCT FROM k."{name}")' for name in names)
    found = fresh.execute(f"SELECT {asked} FROM claim c JOIN known_claim k USING (id)").fetchone()
    return [n for n, yes in zip(names, found or (), strict=True) if yes and n not in SKIPPED]


def _statement(step: Any, changed: list[str]) -> str:
    """One move of many claims: the case, its move row with the hash, the counts."""
    trigger, source, dest, day, at, stamp, seq, _cases = step
    front = S.join(("1", "claim", trigger))
    sets = "".join(f', "{name}" = k."{name}"' for name in changed)
    source_of = "known_claim k JOIN known_move m ON m.case_id = k.id" if changed else "known_move m"
    return f"""
    WITH moved AS (
      UPDATE claim c SET state = '{dest}', version = m.seq, state_since =
          CASE WHEN '{dest}' = '{source}' THEN c.state_since ELSE DATE '{day}' END,
        tries = 0, stuck = '',
        head = sha256(c.head || convert_to('{front}{S}' || c.area || '{S}{dest}{S}system{S}{day}'
          || '{S}{stamp}{S}{S}{source}{S}' || c.id || '{S}' || m.seq || '{S}={S}{S}' || m.facts,
          'UTF8')){sets}
      FROM {source_of}
      WHERE c.id = m.case_id AND m.seq = {seq} AND m.trigger = '{trigger}' AND m.dest = '{dest}'
        AND c.state = '{source}'
      RETURNING c.id, c.area, c.version, old.head AS prev_hash, c.head, m.facts),
    gone AS (
      INSERT INTO tally (machine, area, state, n)
      SELECT 'claim', area, '{source}', -count(*) FROM moved GROUP BY area),
    come AS (
      INSERT INTO tally (machine, area, state, n)
      SELECT 'claim', area, '{dest}', count(*) FROM moved GROUP BY area)
    INSERT INTO move (machine, case_id, seq, day, area, trigger, source, dest, actor, at, reason,
      facts, prev_hash, hash)
    SELECT 'claim', id, version, DATE '{day}', area, '{trigger}', '{source}', '{dest}', 'system',
      TIMESTAMPTZ '{at}', '', facts, prev_hash, head
    FROM moved"""
