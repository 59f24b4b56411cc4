"""How late the runs are (运行滞后): since when the oldest scheduled one is due and not done."""

from datetime import timedelta

from sqlmodel import Session, col, func, select

from config.clock import at_time
from config.settings import Settings
from jobs.app import App
from jobs.scheduler.run_store import (
    UNFINISHED,
    first_day,
    missing_slots,
    slots_of,
    unfinished,
)
from models import Run, RunPartition, RunState

LOOK_BACK = timedelta(days=1)
"""Slots that were never opened are looked for so far back: older ones are later than any alarm."""
TROUBLED = (RunState.FAILED.value, RunState.HELD.value)


def run_lag(session: Session, app: App) -> timedelta:
    """How long the oldest slot that is due waits to be opened, worked on or finished."""
    today, now = app.today, app.now
    start = first_day(session)
    if start is None:
        return timedelta()
    missing = missing_slots(session, app.settings, max(start, today - LOOK_BACK), today, now)
    waiting = [*missing, *((run.name, run.day, run.slot) for run in unfinished(session))]
    due = [
        at_time(day, *divmod(_minute(app.settings, name, slot), 60)) for name, day, slot in waiting
    ]
    return max((now - each for each in due), default=timedelta())


def troubled_runs(session: Session, app: App) -> dict[tuple[str, str], int]:
    """How many runs of today and yesterday failed or are held, by name and state."""
    query = (
        select(Run.name, Run.state, func.count())
        .where(col(Run.day) >= app.today - LOOK_BACK, col(Run.state).in_(TROUBLED))
        .group_by(col(Run.name), col(Run.state))
    )
    return {(name, state): count for name, state, count in session.exec(query)}


def open_partitions(session: Session) -> dict[str, int]:
    """How many parts the unfinished runs have, by their state."""
    query = (
        select(RunPartition.state, func.count())
        .join(Run, col(RunPartition.run_id) == col(Run.id))
        .where(col(Run.state).in_(UNFINISHED))
        .group_by(col(RunPartition.state))
    )
    return dict(session.exec(query).all())


def _minute(settings: Settings, name: str, slot: int) -> int:
    """The minute of the day at which a slot is due; of one that the schedule has no more, its first."""
    minutes = dict(slots_of(name, settings))
    return minutes.get(slot, min(minutes.values()))
