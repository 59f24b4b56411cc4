"""How quickly the histories are checked (审计校验): `yidi audit verify` on every move of a database."""

import statistics

from bench.command import yidi
from bench.databases import Databases
from bench.floor import connect
from bench.lots import Plan
from bench.ours import Ours
from bench.report import Line, Report

TARGET, TRIES = 200_000, 3


def measure(report: Report, databases: Databases) -> None:
    """First moves and expiries, all chained."""
    plan = databases.small_plan
    with databases.small() as url:
        _expire(url, plan)
        with connect(url) as connection:
            (moves,) = connection.execute("SELECT count(*) FROM move").fetchone() or (0,)
        said = [yidi(url, plan.days.quiet, "audit", "verify") for _ in range(TRIES)]
        assert all(each.answer["moves"] == moves for each in said), "not every move was checked"
        inside = statistics.median(float(each.answer["seconds"]) for each in said)
        whole = statistics.median(each.seconds for each in said)
        report.add(
            Line(
                f"`yidi audit verify`, {moves:,} moves", "PostgreSQL",
                f"{moves / inside:,.0f} moves/s ({whole:.1f} s with the start of the process)",
                target=f"≥ {TARGET:,} moves/s", met=moves / inside >= TARGET,
            )
        )  # fmt: skip


def _expire(url: str, plan: Plan) -> None:
    ours = Ours(url, plan.days.quiet)
    ours.run("expire", plan.days.band(plan.bands - 1))
    ours.close()
