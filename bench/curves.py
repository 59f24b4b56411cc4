"""How the time of a run grows (耗时曲线): with what is due, and not with what is on hand; and memory.

Each point is `yidi run expire_filings` in a process of its own. A run has a constant part (the
ledger, reading the rules); the slope is what the curve is about.
"""

from bench.command import Said, yidi
from bench.databases import Databases
from bench.lots import Plan
from bench.online import checkpoint
from bench.report import Line, Report

MEMORY_MB, LINEAR, FLAT = 300, 1.25, 1.25


def measure(report: Report, databases: Databases) -> None:
    """Both curves, and the memory of the largest run."""
    size = databases.size
    points = []
    with databases.another("curve", Plan(curve=size.curve, on_hand=size.small)) as (url, plan):
        for number in range(len(size.curve)):
            points.append(_run(url, plan, number))
    _due(report, points)
    _memory(report, points)
    same: list[tuple[int, Said]] = []
    for on_hand in size.on_hand:
        with databases.another("curve", Plan(curve=(size.same,), on_hand=on_hand)) as (url, plan):
            same.append((on_hand, _run(url, plan, 0)))
    if databases.large_point:
        same.append((databases.large[1].lots[-1].last, databases.large_point))
    _on_hand(report, same)


def _run(url: str, plan: Plan, number: int) -> Said:
    checkpoint(url)
    return yidi(url, plan.days.point(number), "run", "expire_filings")


def _each(said: Said) -> float:
    (run,) = said.answer
    return float(run["seconds"]) * 1e6 / int(run["moved"])


def _due(report: Report, points: list[Said]) -> None:
    rows = [f"{'due':>10} {'seconds':>9} {'µs a case':>10} {'peak MB':>8}"]
    for said in points:
        (run,) = said.answer
        rows.append(
            f"{run['moved']:>10,} {run['seconds']:>9.2f} {_each(said):>10.1f} {said.megabytes:>8.0f}"
        )
    report.curve("expire, time against what is due\n" + "\n".join(rows))
    first, last = _each(points[0]), _each(points[-1])
    report.add(
        Line(
            "time linear in what is due", "PostgreSQL", f"{last:.1f} µs a case with the most due",
            f"{first:.1f} µs with the least", f"{last / first:.2f}", f"≤ {LINEAR:.2f}",
            last / first <= LINEAR,
        )
    )  # fmt: skip


def _memory(report: Report, points: list[Said]) -> None:
    least, most = points[0].megabytes, points[-1].megabytes
    report.add(
        Line(
            "memory of a run", "PostgreSQL", f"{most:.0f} MB with the most due",
            f"{least:.0f} MB with the least", f"{most / least:.2f}", f"< {MEMORY_MB} MB",
            most < MEMORY_MB,
        )
    )  # fmt: skip


def _on_hand(report: Report, points: list[tuple[int, Said]]) -> None:
    rows = [f"{'on hand':>12} {'seconds':>9} {'µs a case':>10}"]
    for on_hand, said in points:
        rows.append(f"{on_hand:>12,} {said.answer[0]['seconds']:>9.2f} {_each(said):>10.1f}")
    due = f"{points[0][1].answer[0]['moved']:,} due"
    report.curve(f"expire, {due}, time against what is on hand\n" + "\n".join(rows))
    first, last = _each(points[0][1]), _each(points[-1][1])
    report.add(
        Line(
            "time flat in what is on hand", "PostgreSQL",
            f"{last:.1f} µs a case, {points[-1][0]:,} on hand",
            f"{first:.1f} µs, {points[0][0]:,}", f"{last / first:.2f}", f"≤ {FLAT:.2f}",
            last / first <= FLAT,
        )
    )  # fmt: skip
