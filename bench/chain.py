"""What the chain costs (哈希链的代价): the same run with it, and with a constant for every hash."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import LargeBinary, literal

from bench.databases import Databases
from bench.loading import settle
from bench.lots import Plan
from bench.ours import Ours
from bench.report import Report
from bench.turns import Contest, in_turns
from workflow.moves import bulk_values

TARGETS = {"PostgreSQL": 1.5, "SQLite": 2.0}
EMPTY = bytes(32)


def measure(report: Report, databases: Databases) -> None:
    """Both databases, on copies that are thrown away: the constants are no chain."""
    for where, database in (("PostgreSQL", databases.small), ("SQLite", databases.small_sqlite)):
        with database() as url:
            contest = _contest(url, databases.small_plan, databases.size.pairs)
        report.contest(
            "expire with the chain", where, contest, TARGETS[where],
            beside="without it", counts=False,
        )  # fmt: skip


def _contest(url: str, plan: Plan, pairs: int) -> Contest:
    ours = Ours(url, plan.days.quiet)

    def chained(band: int) -> int:
        return ours.run("expire", plan.days.band(band))

    def unchained(band: int) -> int:
        with no_chain():
            return chained(band)

    try:
        return in_turns(pairs, chained, unchained, lambda: settle(ours.app.database))
    finally:
        ours.close()


def constant(_postgresql: bool, _prev: Any, _text: Any) -> Any:
    """Where a hash is due: as many bytes, and no work."""
    return literal(EMPTY, LargeBinary)


@contextmanager
def no_chain() -> Iterator[None]:
    """Moves are written with a constant instead of a hash; all else is as ever."""
    with patch.object(bulk_values, "digest_sql", constant):
        yield
