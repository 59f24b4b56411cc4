"""Case by case (逐件): the naive design and a queue engine, beside the runs that move many at once."""

import time
from collections.abc import Callable

from bench import naive, queue_engine
from bench.databases import Databases
from bench.floor import connect
from bench.loading import settle
from bench.lots import EVERY, Plan
from bench.ours import Ours
from bench.report import Line, Report
from bench.turns import Turn
from models.database import Database


def measure(report: Report, databases: Databases) -> None:
    """Ours first, on as many cases; then the two designs, which commit each case."""
    many, plan = databases.size.single, databases.small_plan
    with databases.small() as url:
        ours = _ours(url, plan)
        one_by_one = _timed(url, lambda: naive.expire_one_by_one(url, plan.days.band(1), many))
        _add(report, "naive design", "PostgreSQL", ours, one_by_one)
        if queue_engine.is_there():
            ids = [n for n in _ids(plan, 2) if n % EVERY != EVERY - 1][:many]
            deferred, worked = queue_engine.expire_by_jobs(url, plan.days.band(2), ids)
            assert _expired(url, ids) == len(ids)
            _add(report, "queue engine, a job a case (procrastinate)", "PostgreSQL", ours,
                 Turn(len(ids), deferred + worked))  # fmt: skip
        else:
            report.say(f"  queue engine not measured: {queue_engine.MISSING}")
    with databases.small_sqlite() as url:
        ours = _ours(url, plan)
        one_by_one = _timed(url, lambda: naive.expire_one_by_one(url, plan.days.band(1), many))
        _add(report, "naive design", "SQLite", ours, one_by_one)


def _ours(url: str, plan: Plan) -> Turn:
    """The run of the first band."""
    ours = Ours(url, plan.days.quiet)
    turn = _timed(url, lambda: ours.run("expire", plan.days.band(0)))
    ours.close()
    return turn


def _timed(url: str, work: Callable[[], int]) -> Turn:
    database = Database(url)
    settle(database)
    database.close()
    began = time.perf_counter()
    cases = work()
    return Turn(cases, time.perf_counter() - began)


def _ids(plan: Plan, band: int) -> range:
    lot = plan.lots[band]
    return range(lot.first, lot.last + 1)


def _expired(url: str, ids: list[int]) -> int:
    with connect(url) as connection:
        query = "SELECT count(*) FROM filing WHERE state = 'expired' AND id = ANY(%s)"
        (count,) = connection.execute(query, [ids]).fetchone() or (0,)
        return int(count)


def _add(report: Report, what: str, where: str, ours: Turn, other: Turn) -> None:
    report.add(
        Line(
            f"{what}, {other.cases:,} cases", where, f"{ours.each:.1f} µs a case",
            f"{other.each:.0f} µs", f"ours is {other.each / ours.each:.0f} times as quick",
        )
    )  # fmt: skip
