"""Two daemons on one run (多机并行): the same cases by one `yidi daemon`, and by two."""

import statistics

from bench.daemons import let_loose, number
from bench.databases import Databases
from bench.floor import connect
from bench.online import checkpoint
from bench.report import Line, Report

TARGET = 1.35
DUE = "SELECT count(*) FROM filing WHERE state = 'active' AND ends_on < DATE '{}'"
EXPIRED = "SELECT count(*) FROM filing WHERE state = 'expired'"


def measure(report: Report, databases: Databases) -> None:
    """The best of one worker against the median of two."""
    plan, found = databases.small_plan, dict[int, list[float]]()
    day, cases = plan.days.band(plan.bands - 1), 0
    for turn in range(2 * databases.size.daemons):
        workers = 1 + turn % 2
        with databases.small() as url:
            checkpoint(url)
            with connect(url, autocommit=True) as connection:
                cases = number(connection, DUE.format(day))
                seconds = let_loose(url, day, ["expire_filings"], workers)
                assert number(connection, EXPIRED) == cases, "not every case moved"
            found.setdefault(workers, []).append(seconds)
    one, two = min(found[1]), statistics.median(found[2])
    low, high = one / max(found[2]), one / min(found[2])
    report.add(
        Line(
            f"two daemons on one run, {cases:,} due", "PostgreSQL",
            f"{cases / two:,.0f} cases/s", f"best single daemon {cases / one:,.0f} cases/s",
            f"{one / two:.2f} ({low:.2f} – {high:.2f})", f"≥ {TARGET:.2f}", one / two >= TARGET,
        )
    )  # fmt: skip
