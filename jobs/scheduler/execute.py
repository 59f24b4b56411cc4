"""Execute a run (执行运行): together with other daemons, by hand, or as a dry run."""

import time
import traceback
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import date
from typing import TypedDict

import structlog
from sqlalchemy.exc import DBAPIError

from jobs.app import App
from jobs.runner.batches import StopRequested
from jobs.runner.key_ranges import WorkCounts
from jobs.runner.leases import FIRST_MANUAL_SLOT, this_process
from jobs.runner.partitions import RunEnded
from jobs.runner.same_fault import SameFault
from jobs.runner.work import HeldForPerson, Progress, Work
from jobs.runs.catalogue import RUNS
from jobs.scheduler import run_store
from models import Run, RunState
from models.faults import OutageError, is_nobodys, is_outage, summary

log = structlog.get_logger()
RUN_FUNCTIONS = {run.name: run.does for run in RUNS}


class RunReport(TypedDict, total=False):
    """What a run came to, in the keys of the contract; a mark is there where it applies."""

    run: str
    day: str
    slot: int
    moved: int
    skipped: int
    refused: int
    seconds: float
    error: str
    held: bool
    failed: bool
    others: bool
    dry_run: bool


def quiet(_name: str, _moved: int) -> None:
    """No progress to show."""


def never() -> bool:
    """Nobody asks this process to stop."""
    return False


def execute(
    app: App,
    run: Run,
    owner: str,
    *,
    confirmed: bool = False,
    progress: Progress = quiet,
    stopping: Callable[[], bool] = never,
) -> RunReport:
    """Work on a run until nothing of it is left, and close it; returns its report.

    After a try that failed the run is reopened until its tries are used up. StopRequested, and
    the fault of a database that is away, are raised; what was done until then stands.
    """
    began = time.monotonic()
    work = Work(
        app, run.day, run=run, owner=owner, confirmed=confirmed, progress=progress,
        stopping=stopping,
    )  # fmt: skip
    with structlog.contextvars.bound_contextvars(
        run=run.name, day=run.day.isoformat(), slot=run.slot, attempt=run.attempt
    ):
        try:
            RUN_FUNCTIONS[run.name](work)
        except RunEnded:
            return _report(run, work, began)
        except StopRequested:
            run_store.reopen(app, run)
            log.info("run.stopped", moved=work.counts.moved)
            raise
        except HeldForPerson as held:
            log.warning("run.held", **held.facts)
            closed = run_store.close(
                app, run, RunState.HELD, error=str(held), held_back=held.all_going
            )
            return _report(closed or run, work, began, str(held)) | {"held": True}
        except Exception as fault:
            if is_outage(fault) and run.slot < FIRST_MANUAL_SLOT:
                with suppress(DBAPIError, OutageError):
                    run_store.note_outage(app, run, _reason(fault))
                raise
            return _failed(app, run, work, began, fault)
        except BaseException:
            # Ctrl-C on a run by hand: what its partitions did stands, and the run is closed.
            run_store.close(app, run, RunState.FAILED, error="interrupted 中断")
            raise
        return _finished(app, run, work, began)


def _finished(app: App, run: Run, work: Work, began: float) -> RunReport:
    closed = run_store.close(app, run, RunState.DONE)
    if closed is None:
        # Another daemon has closed it, or is about to.
        return _report(run, work, began) | {"others": True}
    report = _report(closed, work, began, closed.error)
    log.info(
        "run.finished", mine=work.counts.moved,
        moved=report["moved"], skipped=report["skipped"], refused=report["refused"],
        seconds=report["seconds"],
    )  # fmt: skip
    return report


def _failed(app: App, run: Run, work: Work, began: float, fault: Exception) -> RunReport:
    error = _reason(fault)
    log.error("run.failed", error=error, trace=traceback.format_exc())
    report = _report(run, work, began, error) | {"failed": True}
    if run.attempt < app.settings.attempts and run.slot < FIRST_MANUAL_SLOT:
        run_store.reopen_for_retry(app, run, error)
        return report
    closed = run_store.close(app, run, RunState.FAILED, error=error)
    return report if closed is None else _report(closed, work, began, error)


def _reason(fault: Exception) -> str:
    """Why a run failed, without what a driver adds to it: statements and rows."""
    return summary(fault, 2000)


def _report(run: Run, work: Work, began: float, error: str = "") -> RunReport:
    """The counts of a run that is closed; of another run those of this process."""
    mine = run if run.finished_at else work.counts
    report: RunReport = {
        "run": run.name, "day": run.day.isoformat(), "slot": run.slot, "moved": mine.moved,
        "skipped": mine.skipped, "refused": mine.refused,
        "seconds": round(time.monotonic() - began, 3),
    }  # fmt: skip
    return {**report, "error": error} if error else report


def by_hand(
    app: App, names: Sequence[str], day: date, actor: str, *, confirmed: bool, progress: Progress,
    unsigned: Collection[str] = (),
) -> list[RunReport]:  # fmt: skip
    """Execute these runs now, alone, each recorded in a manual slot.

    For those of `unsigned` the confirmation does not count.
    """
    owner = this_process()
    run_store.close_abandoned(app, owner)
    done = []
    for name in names:
        run = run_store.open_manual(app, name, day, actor, owner)
        sure = confirmed and name not in unsigned
        done.append(execute(app, run, owner, confirmed=sure, progress=progress))
    return done


def run_dry(app: App, names: Sequence[str], day: date, *, confirmed: bool) -> list[RunReport]:
    """Execute these runs one after the other, and undo all of it; their reports (试运行)."""
    done = []
    with app.database.trying() as session:
        for name in names:
            began = time.monotonic()
            work = Work(app, day, session=session, confirmed=confirmed)
            error = ""
            try:
                RUN_FUNCTIONS[name](work)
            except HeldForPerson as held:
                error = str(held)
                work.counts += WorkCounts(refused=held.all_going)
            except Exception as fault:
                if not (isinstance(fault, SameFault) or is_nobodys(fault)) or is_outage(fault):
                    raise
                error = _reason(fault)
            ghost = Run(name=name, day=day, slot=0, state="", opened_at=app.now)
            done.append(_report(ghost, work, began, error) | {"dry_run": True})
    return done
