"""The run store (运行台账): which run of which day and slot is due, how far it is, how it ended.

UNIQUE(name, day, slot) makes opening a slot harmless however often it is tried. Any number of
daemons join the run that is first in the order of the day; the leases of its partitions say which
daemon does what.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import exists, func, or_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from config.clock import at_time
from config.settings import DAY_MINUTES, Settings
from jobs.app import App
from jobs.runner.leases import (
    FIRST_MANUAL_SLOT,
    is_dead,
    is_locked,
    lease_end,
    shared_now,
    still_joined,
)
from jobs.runs.catalogue import NAMES
from jobs.scheduler import run_store_sql as sql
from models import PartitionState, Run, RunPartition, RunState, Setting
from models.database import affected, connection_of
from workflow.machine.context import SYSTEM

PAUSE_SECONDS = 5
"""How long a run that failed rests before it is tried again."""

UNFINISHED = (RunState.OPEN.value, RunState.RUNNING.value)


def first_day(session: Session) -> date | None:
    """The day of `init`: no slot before it is ever opened."""
    kept = session.get(Setting, "first_day")
    return date.fromisoformat(kept.value) if kept else None


def slots_of(name: str, settings: Settings) -> list[tuple[int, int]]:
    """All scheduled slots of a run on a day, with the minute of the day at which each is due."""
    slot = settings.schedule[name]
    daily = [(0, slot.hour * 60 + slot.minute)]
    if not slot.every_minutes:
        return daily
    return daily + [
        (n, n * slot.every_minutes) for n in range(1, DAY_MINUTES // slot.every_minutes)
    ]


def due_slots(day: date, settings: Settings, now: datetime) -> Iterator[tuple[str, date, int]]:
    """The slots of a day that must have a row by now, in no particular order.

    These are the daily slot of each run and the last slot of its interval that is due. That one
    stands for all before it, whether they were missed or not: no run knows its slot, it looks at
    the cases as they are and at the day, so it does what the missed ones would have done.
    """
    for name in NAMES:
        due = [
            slot
            for slot, minute in slots_of(name, settings)
            if at_time(day, *divmod(minute, 60)) <= now
        ]
        yield from ((name, day, slot) for slot in due if slot in (0, due[-1]))


def open_due(app: App, start: date, today: date, now: datetime) -> int:
    """Open every slot from `start` to `today` that must have a row and has none."""
    with app.database.reading() as session:
        missing = missing_slots(session, app.settings, start, today, now)
    if not missing:
        return 0
    rows = [
        {
            "name": name, "day": day, "slot": slot, "state": RunState.OPEN.value,
            "opened_at": now, "lease_owner": "", "attempt": 0, "moved": 0, "skipped": 0,
            "refused": 0, "error": "", "actor": SYSTEM.name,
        }
        for name, day, slot in missing
    ]  # fmt: skip
    with app.database.writing() as session:
        # Another daemon may be opening the same slots at this moment.
        dialect = {"sqlite": sqlite, "postgresql": postgresql}[session.get_bind().dialect.name]
        session.execute(dialect.insert(Run).on_conflict_do_nothing(), rows)
    return len(rows)


def missing_slots(
    session: Session, settings: Settings, start: date, today: date, now: datetime
) -> list[tuple[str, date, int]]:
    """The slots that must have a row and have none."""
    scheduled = select(col(Run.name), col(Run.day), col(Run.slot)).where(
        col(Run.slot) < FIRST_MANUAL_SLOT, Run.day >= start
    )
    known = set(session.execute(scheduled))
    days = (start + timedelta(days=n) for n in range((today - start).days + 1))
    return [slot for day in days for slot in due_slots(day, settings, now) if slot not in known]


def unfinished(session: Session) -> list[Run]:
    """The scheduled runs that are not closed, in the order in which they must be done."""
    query = select(Run).where(col(Run.state).in_(UNFINISHED), col(Run.slot) < FIRST_MANUAL_SLOT)
    runs = session.exec(query).all()
    return sorted(runs, key=lambda run: (run.day, run.slot, NAMES.index(run.name)))


def join(app: App, run: Run, owner: str) -> Run | None:
    """Begin a run, or join the daemons at work on it; None when there is nothing to do now."""
    with app.database.writing() as session:
        affected(
            session,
            update(Run)
            .where(
                col(Run.id) == run.id,
                col(Run.state) == RunState.OPEN.value,
                or_(
                    col(Run.lease_until).is_(None), col(Run.lease_until) <= shared_now(session, app)
                ),
            )
            .values(
                state=RunState.RUNNING.value,
                lease_owner=owner,
                lease_until=lease_end(session, app),
                attempt=col(Run.attempt) + 1,
                started_at=func.coalesce(Run.started_at, app.now),
            ),
        )
        query = select(Run).where(Run.id == run.id, Run.state == RunState.RUNNING.value)
        return session.exec(query).first()


def open_manual(app: App, name: str, day: date, actor: str, owner: str) -> Run:
    """Open a run that a person asked for; no daemon joins it."""
    # Whatever the run does is committed after this row, and takes it to the disk.
    with app.database.noting() as session:
        connection = connection_of(session)
        last = sql.LAST_MANUAL_SLOT.first(connection, {"name": name, "day": day}).slot
        run = Run(
            name=name, day=day, slot=FIRST_MANUAL_SLOT if last is None else last + 1,
            state=RunState.RUNNING.value, lease_owner=owner, opened_at=app.now,
            started_at=app.now, attempt=1, actor=actor,
        )  # fmt: skip
        length = timedelta(seconds=app.settings.lease_seconds)
        values = {name: getattr(run, name) for name in sql.GIVEN_COLUMNS}
        values |= {"lease": length, "lease_until": run.opened_at + length}
        run.id = sql.insert_manual(not app.database.is_sqlite).first(connection, values).id
    return run


def close_abandoned(app: App, owner: str) -> int:
    """Close the runs by hand whose process has died; what they did stands."""
    with app.database.looking() as connection:
        at_work = sql.manual_at_work(not app.database.is_sqlite).all(connection, {"now": app.now})
    left = [run for run in at_work if run.over or is_dead(run.lease_owner, owner)]
    says = "interrupted 中断：办理进程已不在"
    closed = [
        close(app, run, RunState.FAILED, error=says, unless_renewed=True)
        for run in left
        if not is_locked(app, run)
    ]
    return sum(run is not None for run in closed)


def close(
    app: App,
    run: Run,
    state: RunState,
    *,
    error: str = "",
    held_back: int = 0,
    unless_renewed: bool = False,
) -> Run | None:
    """Close a run with the sums of its partitions; None when it cannot be closed (any more).

    A run is done when all its partitions are. `held_back` counts the cases that the brake held;
    with `unless_renewed` a run whose lease was renewed since it was read stays open.
    """
    statement = sql.close_run(whole=state is not RunState.FAILED, unless_renewed=unless_renewed)
    with app.database.writing() as session:
        connection = connection_of(session)
        aside = int(sql.SET_ASIDE.first(connection, {"its_id": run.id}).refused)
        if aside and not error:
            error = f"{aside} 件办理出错，已搁置 (set aside: yidi status, yidi list … --stuck)"
        values = {
            "its_id": run.id, "its_attempt": run.attempt, "its_lease": run.lease_until,
            "held_back": held_back, "new_state": state.value, "new_finished_at": app.now,
            "new_error": error,
        }  # fmt: skip
        closed = statement.run(connection, values)
        return session.get_one(Run, run.id) if closed else None


def note_outage(app: App, run: Run, error: str) -> None:
    """Say on a run that stays open what it waits for (等待数据库)."""
    with app.database.writing() as session:
        affected(session, update(Run).where(*still_joined(run)).values(error=error))


def reopen_for_retry(app: App, run: Run, error: str) -> None:
    """Reopen a run of which a try failed: it is tried again after a pause."""
    _reopen(app, run, error=error, pause=PAUSE_SECONDS, attempt=run.attempt)


def reopen(app: App, run: Run) -> None:
    """Reopen a run because this process stops, which is no try; other daemons work on."""
    _reopen(app, run, error="", pause=None, attempt=run.attempt - 1)


def _reopen(app: App, run: Run, *, error: str, pause: float | None, attempt: int) -> None:
    with app.database.writing() as session:
        others = exists().where(
            col(RunPartition.run_id) == run.id,
            col(RunPartition.state) == PartitionState.RUNNING.value,
            col(RunPartition.lease_until) > shared_now(session, app),
        )
        affected(
            session,
            update(Run)
            .where(*still_joined(run), *([] if error else [~others]))
            .values(
                state=RunState.OPEN.value, lease_owner="", error=error, attempt=attempt,
                lease_until=None if pause is None else lease_end(session, app, pause),
                **sql.partition_sums(run.id),
            ),
        )  # fmt: skip


def latest_runs(session: Session, limit: int | None = None) -> Sequence[Run]:
    """The latest runs, newest day first."""
    query = select(Run).order_by(col(Run.day).desc(), col(Run.id).desc())
    return session.exec(query.limit(limit) if limit else query).all()


def gaps(session: Session, settings: Settings, today: date, now: datetime) -> list[dict[str, Any]]:
    """Slots that must have a row and have none: nobody has opened them yet."""
    start = first_day(session)
    if start is None:
        return []
    return [
        {"run": name, "day": day.isoformat(), "slot": slot}
        for name, day, slot in missing_slots(session, settings, start, today, now)
    ]
