"""One move by one person (单件办理): `take` beside three statements, with 1, 8 and 32 at work.

A client is a process with a connection of its own, as a counter is; all begin at the same moment.
The three statements lock the case, write the move with its hash, and change the case, prepared,
in one transaction; they ask no rule, look up nobody, and count nothing.
"""

import hashlib
import multiprocessing
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from multiprocessing.synchronize import Barrier
from threading import BrokenBarrierError
from typing import Any

from bench.data import AREA
from bench.databases import Databases
from bench.loading import settle
from bench.lots import EVERY, Plan
from bench.online_floor import Clerk, floor_on
from bench.ours import app_on
from bench.report import Report
from bench.turns import Contest, Turn
from models.database import Database
from workflow.service.take import take

TARGET = 2.5
WARM = 10
"""Moves that a client takes before the clock runs: prepared statements, compiled queries."""


def measure(report: Report, databases: Databases) -> None:
    """All numbers of clients on PostgreSQL; one on SQLite, which lets one write at a time."""
    size = databases.size
    for where, (url, plan), counts in (
        ("PostgreSQL", databases.large, size.clients),
        ("SQLite", databases.sqlite, (1,)),
    ):
        numbers = waiting(plan)
        for clients in counts:
            share = size.pairs * 2 * (size.takes + clients * WARM)
            contest = _contest(url, plan.days.quiet, size.pairs, numbers[:share], clients)
            numbers = numbers[share:]
            what = f"one `take`, {clients} client{'s' if clients > 1 else ''}"
            report.contest(what, where, contest, TARGET, beside="3 statements", counts=False)


def _contest(url: str, day: date, pairs: int, numbers: Sequence[str], clients: int) -> Contest:
    turns: dict[str, list[Turn]] = {"ours": [], "floor": []}
    opened = {"ours": ours, "floor": floor_on(url)}
    share = len(numbers) // (2 * pairs)
    for pair in range(pairs):
        for place, name in enumerate(("ours", "floor") if pair % 2 == 0 else ("floor", "ours")):
            checkpoint(url)
            begin = (2 * pair + place) * share
            mine = numbers[begin : begin + share]
            turns[name].append(_turn(opened[name], url, day, mine, clients))
    return Contest(turns["ours"], turns["floor"])


def checkpoint(url: str) -> None:
    """What was written is on the disk, so that it does not disturb the next turn."""
    database = Database(url)
    settle(database)
    database.close()


def waiting(plan: Plan) -> list[str]:
    """The numbers of the filings that wait for a review, in an order that jumps about."""
    (lot,) = (lot for lot in plan.lots if lot.kind == "waiting")
    ids = [n for n in range(lot.first, lot.last + 1) if n % EVERY != EVERY - 1]
    return [f"{AREA}BA{n:015d}" for n in sorted(ids, key=lambda n: hashlib.md5(b"%d" % n).digest())]


def _turn(
    opened: Callable[[str, date], Clerk], url: str, day: date, numbers: Sequence[str], clients: int
) -> Turn:
    """All clients at work on their share; from the common start to the end of the last."""
    process = multiprocessing.get_context("fork")
    start = process.Barrier(clients + 1)
    ends: Any = process.Queue()
    workers = [
        process.Process(target=_work, args=(opened, url, day, numbers[n::clients], start, ends))
        for n in range(clients)
    ]
    for worker in workers:
        worker.start()
    with suppress(BrokenBarrierError):
        start.wait(timeout=120)  # whoever breaks it says why
    began = time.perf_counter()
    for _ in workers:
        if (fault := ends.get(timeout=600)) is not None:
            raise RuntimeError(fault)
    seconds = time.perf_counter() - began
    for worker in workers:
        worker.join()
    return Turn(len(numbers) - clients * WARM, seconds)


def _work(
    opened: Callable[[str, date], Clerk],
    url: str,
    day: date,
    numbers: Sequence[str],
    start: Barrier,
    ends: Any,
) -> None:
    try:
        move = opened(url, day)
        for no in numbers[:WARM]:
            move(no)
        start.wait(timeout=120)
        for no in numbers[WARM:]:
            move(no)
        ends.put(None)
    except Exception as fault:
        ends.put(f"{type(fault).__name__}: {fault}")
        start.abort()


def ours(url: str, day: date) -> Clerk:
    """A clerk who reviews by `take`."""
    app = app_on(url, day)

    def move(no: str) -> None:
        take(
            app.database, no, "review", "intake", app.day,
        )  # fmt: skip

    return move
