"""Do a run (执行运行): leased from the ledger, by hand, or as a dry run."""

import time
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import structlog

from jobs import ledger
from jobs.desk import Desk
from jobs.runs import RUNS
from jobs.work import Braked, LeaseLost, Progress, Stopped, Work
from models import Run, RunState

log = structlog.get_logger()
DOES = {run.name: run.does for run in RUNS}


def quiet(_name: str, _moved: int) -> None:
    """No progress to show."""


def never() -> bool:
    """Nobody asks this process to stop."""
    return False


def execute(
    desk: Desk,
    run: Run,
    *,
    confirmed: bool = False,
    progress: Progress = quiet,
    stopping: Callable[[], bool] = never,
) -> dict[str, Any]:
    """Do a leased run to its end and close it; returns what it did.

    A try that fails gives the run back until the tries are used up. Stopped raises after the run
    was given back whole.
    """
    began = time.monotonic()
    work = Work(desk, run.day, run=run, confirmed=confirmed, progress=progress, stopping=stopping)
    work.moved, work.skipped = run.moved, run.skipped
    outcome, error = RunState.DONE, ""
    with structlog.contextvars.bound_contextvars(
        run=run.name, day=run.day.isoformat(), slot=run.slot, attempt=run.attempt
    ):
        try:
            DOES[run.name](work)
        except Stopped:
            ledger.release(desk, run, stopped=True)
            log.info("run.stopped", moved=work.moved)
            raise
        except LeaseLost:
            log.warning("run.lease_lost")
            return _report(run, work, began)
        except Braked as brake:
            outcome, error = RunState.HELD, str(brake)
            log.warning("run.held", area=brake.area, going=brake.going, book=brake.book)
        except Exception as fault:
            error = f"{type(fault).__name__}: {fault}"[:2000]
            log.error("run.failed", error=error, trace=traceback.format_exc())
            if run.attempt < desk.settings.attempts and run.slot < ledger.MANUAL:
                ledger.release(desk, run, error)
                return _report(run, work, began, error)
            outcome = RunState.FAILED
        except BaseException:
            # Ctrl-C on a run by hand: its pages stand, and it is no longer at work.
            ledger.finish(desk, run, RunState.FAILED, desk.now, error="interrupted 中断")
            raise
        ledger.finish(
            desk, run, outcome, desk.now,
            moved=work.moved, skipped=work.skipped, refused=work.refused, error=error,
        )  # fmt: skip
        report = _report(run, work, began, error)
        if outcome is RunState.DONE:
            log.info("run.finished", **{k: report[k] for k in ("moved", "skipped", "seconds")})
    return report | ({"held": True} if outcome is RunState.HELD else {})


def _report(run: Run | Any, work: Work, began: float, error: str = "") -> dict[str, Any]:
    report = {
        "run": run.name,
        "day": run.day.isoformat(),
        "slot": run.slot,
        "moved": work.moved,
        "skipped": work.skipped,
        "refused": work.refused,
        "seconds": round(time.monotonic() - began, 3),
    }
    return report | ({"error": error} if error else {})


def by_hand(
    desk: Desk, names: Sequence[str], day: date, actor: str, *, confirmed: bool, progress: Progress
) -> list[dict[str, Any]]:
    """Do these runs now, each recorded in a manual slot."""
    owner = ledger.this_process()
    done = []
    for name in names:
        run = ledger.manual(desk, name, day, actor, owner, desk.now)
        done.append(execute(desk, run, confirmed=confirmed, progress=progress))
    return done


def rehearse(
    desk: Desk, names: Sequence[str], day: date, *, confirmed: bool
) -> list[dict[str, Any]]:
    """What these runs would do, one after the other; everything is undone (试运行)."""
    done = []
    with desk.database.trying() as session:
        for name in names:
            began = time.monotonic()
            work = Work(desk, day, session=session, confirmed=confirmed)
            error = ""
            try:
                DOES[name](work)
            except Braked as brake:
                error = str(brake)
            ghost = Run(name=name, day=day, slot=0, state="", opened_at=desk.now)
            done.append(_report(ghost, work, began, error) | {"dry_run": True})
    return done
