"""Daemons let loose on open runs at one moment (守护进程): how long until all of it is done.

They start and wait at a lock; when it falls, the runs are there for whoever comes.
"""

import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from bench.command import start
from bench.floor import connect

PATIENCE = 300.0
NO_OTHERS = "UPDATE setting SET value = '9999-12-30' WHERE name = 'first_day'"
OPEN = """
    INSERT INTO run (name, day, slot, state, lease_owner, attempt, opened_at, moved, skipped,
      refused, error, actor)
    VALUES (%s, %s, 0, 'open', '', 0, now(), 0, 0, 0, '', '')"""
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'run'::regclass"
LEFT = "SELECT count(*) FROM run WHERE state IN ('open', 'running')"
GONE_WRONG = "SELECT count(*) FROM run WHERE state <> 'done'"


def let_loose(url: str, day: date, runs: Sequence[str], workers: int) -> float:
    """Seconds from the fall of the lock until the runs are done."""
    with connect(url, autocommit=True) as watch, connect(url) as gate:
        watch.execute(NO_OTHERS)
        for name in runs:
            watch.execute(OPEN, [name, day])
        gate.execute("LOCK TABLE run IN ACCESS EXCLUSIVE MODE")
        with _daemons(url, day, workers) as alive:
            _until(lambda: alive() and number(watch, WAITING) >= workers)
            gate.commit()
            began = time.perf_counter()
            _until(lambda: alive() and number(watch, LEFT) == 0)
            seconds = time.perf_counter() - began
        assert number(watch, GONE_WRONG) == 0, "a run failed"
        return seconds


@contextmanager
def _daemons(url: str, day: date, workers: int) -> Iterator[Callable[[], bool]]:
    """So many daemons; what is given raises when one of them has died."""
    with tempfile.TemporaryFile() as log:
        told: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": log}
        processes = [start(url, day, "daemon", **told) for _ in range(workers)]

        def alive() -> bool:
            if all(process.poll() is None for process in processes):
                return True
            log.seek(0)
            raise RuntimeError("a daemon ended: " + log.read().decode()[-2000:])

        try:
            yield alive
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait(30)


def number(connection: Any, query: str) -> int:
    """The one number that a query gives."""
    (found,) = connection.execute(query).fetchone()
    return int(found)


def _until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError("the daemons did not get there")
        time.sleep(0.005)
