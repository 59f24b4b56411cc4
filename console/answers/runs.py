"""Runs (运行): done now by hand, what the last ones came to, and which slots are missing."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from config.text import Text
from console.answers.asked import asked
from console.answers.queries import instant
from console.answers.refusals import misuse
from jobs.app import App
from jobs.identity import RUN, Principal
from jobs.runner.work import Progress
from jobs.runs.catalogue import NAMES, SIGNED_BY
from jobs.scheduler import run_store
from jobs.scheduler.execute import RunReport, by_hand, run_dry
from jobs.scheduler.progress import RunProgress, abandoned, progress_of
from models import Run, RunState
from models.rehearsal import DAY_TO_COME, NotARehearsalError
from workflow.access.kinds import OPERATION, WATCHED, AskerKind
from workflow.machine.context import SYSTEM
from workflow.shared.errors import WrongRoleError

STATES = {state.value: state.label for state in RunState} | {
    "abandoned": Text("进程已不在，待接手", "abandoned")
}
"""What the state of a run is called."""
CONFIRMING = Text("确认越过限量", "let a run go past its brake")


def names_of(app: App, name: str) -> Sequence[str]:
    """The runs meant by a name: one, or with `all` those of a day in their order.

    Refused as misuse: `unknown_run`.
    """
    if name == "all":
        return NAMES
    if name not in NAMES:
        known = ", ".join(NAMES)
        raise misuse(
            "unknown_run",
            f"没有运行 {name}；可用：all, {known}。",
            f"no run {name}; there are: all, {known}.",
        )
    return (name,)


@asked(OPERATION)
def answer_run(
    app: App, names: Sequence[str], day: date, by: Principal | None, *, confirmed: bool,
    progress: Progress,
) -> list[RunReport]:  # fmt: skip
    """Do runs now, and return a row for each, with an `error` where something stopped the run.

    Of a dry run nothing is kept, and nobody needs to be named for it (`by` is None). `confirmed`
    lets a run go past the brake, and signs the list of one that lets cases lapse. Refused: a day to
    come, but in a rehearsal (`not_a_rehearsal`); a list signed by whom may not (`wrong_role`).
    """
    if by is None:
        return run_dry(app, names, day, confirmed=confirmed)
    if day > app.today and not app.database.is_rehearsal():
        raise NotARehearsalError(DAY_TO_COME, app.database.address, day.isoformat())
    if confirmed and app.asker.kind is AskerKind.RUNNER:
        raise WrongRoleError(by.name, CONFIRMING, sorted(RUN.roles))
    unsigned = {
        name for name, role in SIGNED_BY.items() if name in names and role not in by.actor.roles
    }
    if confirmed and unsigned.issuperset(names):
        raise WrongRoleError(
            by.name,
            Text(f"签署 {names[0]} 的名单", f"sign the list of {names[0]}"),
            [SIGNED_BY[names[0]]],
        )
    return by_hand(
        app, names, day, by.name, confirmed=confirmed, progress=progress, unsigned=unsigned
    )


@asked(WATCHED)
def answer_runs(app: App, limit: int) -> dict[str, Any]:
    """Return the last `runs`, the newest first, and the `gaps`: slots that were not opened yet."""
    with app.database.reading() as session:
        found = run_store.latest_runs(session, limit)
        progress, gone = progress_of(session, app, found), abandoned(session, app, found)
        rows = [
            _row(run, progress.get(run.id or 0, RunProgress()), run.id in gone) for run in found
        ]
        missing = run_store.gaps(session, app.settings, app.today, app.now)
    return {"runs": rows, "gaps": missing}


def _row(run: Run, progress: RunProgress, gone: bool) -> dict[str, Any]:
    """A run; abandoned when its processes are gone without a word and no other took it over."""
    running = run.state == RunState.RUNNING
    return {
        "run": run.name, "day": run.day.isoformat(), "slot": run.slot,
        "state": "abandoned" if gone and not progress.workers else run.state,
        "moved": progress.moved if running else run.moved,
        "skipped": run.skipped, "refused": run.refused,
        "parts": {"done": progress.done, "total": progress.parts},
        "workers": progress.workers if running else 0,
        "attempt": run.attempt, "started_at": instant(run.started_at),
        "finished_at": instant(run.finished_at), "error": run.error, "by": run.actor or SYSTEM.name,
    }  # fmt: skip
