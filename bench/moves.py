"""The four set-based moves beside the floor (批量流转): each turn is a day on which a million are due."""

import statistics
import time
from collections.abc import Callable
from datetime import date

from bench.databases import Databases
from bench.floor import Floor
from bench.loading import settle
from bench.lots import MOVES, Plan
from bench.ours import Ours
from bench.report import Line, Report
from bench.size import Size
from bench.turns import Contest, in_turns

CLUSTERED, SCATTERED, NOTHING_MS = 1.10, {"PostgreSQL": 1.30, "SQLite": None}, 10


def measure(report: Report, databases: Databases) -> None:
    """On PostgreSQL and on SQLite."""
    for where, (url, plan) in (("PostgreSQL", databases.large), ("SQLite", databases.sqlite)):
        ours, floor = Ours(url, plan.days.quiet), Floor.on(url)
        try:
            _measure(report, databases.size, where, plan, ours, floor)
        finally:
            floor.close()
            ours.close()


def _measure(report: Report, size: Size, where: str, plan: Plan, ours: Ours, floor: Floor) -> None:
    days = plan.days
    name = f"{where}, {plan.lots[-1].last:,} on hand"
    _nothing(report, ours, plan, name)
    for move in MOVES:
        contest = _contest(size, ours, floor, move, days.band)
        report.contest(f"{move}, {contest.ours[0].cases:,} due", name, contest, CLUSTERED)
    contest = _contest(size, ours, floor, "expire", days.scattered)
    what = f"expire, {contest.ours[0].cases:,} due, scattered"
    report.contest(what, name, contest, SCATTERED[where])


def _contest(
    size: Size, ours: Ours, floor: Floor, move: str, day_of: Callable[[int], date]
) -> Contest:
    """Every band of a move; both take every other day."""
    settle(ours.app.database, analyze=True)
    return in_turns(
        size.pairs,
        lambda band: ours.run(move, day_of(band)),
        lambda band: floor.run(move, day_of(band)),
        lambda: settle(ours.app.database),
    )


def _nothing(report: Report, ours: Ours, plan: Plan, name: str) -> None:
    """A run on a day on which nothing is due; the first one opens the connection."""
    seconds = []
    for move in MOVES:
        ours.run(move, plan.days.quiet)
        for _ in range(5):
            began = time.perf_counter()
            assert ours.run(move, plan.days.quiet) == 0, f"{move}: something is due"
            seconds.append(time.perf_counter() - began)
    slowest, middle = max(seconds) * 1000, statistics.median(seconds) * 1000
    report.add(
        Line(
            "nothing due, any of the four runs", name, f"{middle:.1f} ms (at most {slowest:.1f})",
            target=f"< {NOTHING_MS} ms", met=middle < NOTHING_MS,
        )
    )  # fmt: skip
