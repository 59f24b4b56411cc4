"""Claims through their Python rules (手工报销批量): pre-check, calculation, straight-through review.

Ours is `precheck_claims` and `calculate_claims` of one day over claims of ten lines; beside it is
the write floor: every amount, verdict and fact known beforehand, one UPDATE … FROM and INSERT a
move, and the calculations inserted. What is known is taken from a run of ours, so both write the
same; the rules the figure holds for are those two runs, on claims that people need not look at.
"""

import statistics
import time
from datetime import date

from bench.claims_data import DAY, fill
from bench.claims_floor import Known
from bench.daemons import let_loose, number
from bench.databases import Databases
from bench.floor import connect
from bench.online import checkpoint
from bench.ours import app_on
from bench.report import Line, Report
from bench.turns import Contest, Turn
from jobs.scheduler.execute import by_hand
from jobs.setup import initialise

RUNS = ("precheck_claims", "calculate_claims")
RATE, TARGET, TARGET_TWO = 30_000, 2.2, 1.7
ON = date.fromisoformat(DAY)
MOVED = "SELECT count(DISTINCT case_id) FROM move WHERE machine = 'claim'"


def build(url: str, claims: int) -> None:
    """Claims that wait for the pre-check."""
    app = app_on(url, ON)
    initialise(app, rehearsal=True)
    fill(app.database, claims)
    app.database.close()


def measure(report: Report, databases: Databases) -> None:
    """One process and two, each beside the floor, on fresh copies."""
    size = databases.size
    with databases.claims(build) as copies:
        with copies() as done:
            run(done)
            known = Known.of(done)
        one, two, floor = [], [], []
        for turn in range(size.pairs):
            with copies() as url:
                one.append(Turn(size.claims, run(url)))
            with copies() as url:
                floor.append(Turn(size.claims, known.write(url)))
            if turn < size.daemons:
                with copies() as url:
                    checkpoint(url)
                    two.append(Turn(size.claims, let_loose(url, ON, RUNS, 2)))
    for name, turns, target in (("one process", one, TARGET), ("two daemons", two, TARGET_TWO)):
        what = f"claims of 10 lines, pre-check to approval, {name}"
        report.contest(
            what,
            "PostgreSQL",
            Contest(turns, floor[: len(turns)]),
            target,
            beside="write floor",
            counts=False,
        )
    rate = 1e6 / statistics.median(turn.each for turn in one)
    report.add(
        Line(
            "claims a second, pre-check to approval, one process", "PostgreSQL", f"{rate:,.0f}",
            target=f"≥ {RATE:,}", met=rate >= RATE,
        )
    )  # fmt: skip


def run(url: str) -> float:
    """Both runs by hand in this process; the seconds."""
    checkpoint(url)
    app = app_on(url, ON)
    began = time.perf_counter()
    told = by_hand(app, RUNS, ON, "bench", confirmed=True, progress=lambda _n, _m: None)
    seconds = time.perf_counter() - began
    app.database.close()
    if errors := [run["error"] for run in told if run.get("error")]:
        raise RuntimeError(errors[0])
    with connect(url) as connection:
        assert number(connection, MOVED) > 0
    return seconds
