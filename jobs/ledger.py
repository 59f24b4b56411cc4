"""The run ledger (运行台账): which run of which day and slot is due, whose it is, how it ended.

UNIQUE(name, day, slot) makes opening a slot harmless however often it is tried; a lease says who
works on it. A daemon that died is taken over: at once when it ran on this machine, else when its
lease is over.
"""

import os
import socket
import uuid
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from config.clock import at_time
from config.settings import DAY_MINUTES, Settings
from jobs.desk import Desk
from jobs.runs import NAMES
from jobs.work import still_held
from models import Run, RunState, Setting
from models.database import affected

MANUAL = 10_000
"""Slots from here on were asked for by a person and never count as scheduled ones."""

UNFINISHED = (RunState.OPEN.value, RunState.RUNNING.value)


def this_process() -> str:
    """A name for the lease: machine, process, and a token against reused process numbers."""
    return f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"


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
    """The slots of a day that are due by now, in no particular order."""
    for name in NAMES:
        for slot, minute in slots_of(name, settings):
            if at_time(day, *divmod(minute, 60)) <= now:
                yield name, day, slot


def open_due(desk: Desk, start: date, today: date, now: datetime) -> int:
    """Open every scheduled slot from `start` to `today` that is due and has no row yet."""
    opened = 0
    days = [start + timedelta(days=n) for n in range((today - start).days + 1)]
    with desk.database.writing() as session:
        for day in days:
            rows = [
                {
                    "name": name, "day": day, "slot": slot, "state": RunState.OPEN.value,
                    "opened_at": now, "lease_owner": "", "attempt": 0, "moved": 0, "skipped": 0,
                    "refused": 0, "error": "", "actor": "",
                }
                for name, day, slot in due_slots(day, desk.settings, now)
            ]  # fmt: skip
            opened += _insert_new(session, rows)
    return opened


def _insert_new(session: Session, rows: list[dict[str, Any]]) -> int:
    if not rows:
        return 0
    known = set(session.execute(select(Run.name, Run.slot).where(Run.day == rows[0]["day"])))
    rows = [row for row in rows if (row["name"], row["slot"]) not in known]
    if rows:
        # Another daemon may be opening the same slots at this moment.
        dialect = {"sqlite": sqlite, "postgresql": postgresql}[session.get_bind().dialect.name]
        session.execute(dialect.insert(Run).on_conflict_do_nothing(), rows)
    return len(rows)


def unfinished(session: Session) -> list[Run]:
    """The scheduled runs still to be done, in the order in which they must be done."""
    query = select(Run).where(col(Run.state).in_(UNFINISHED), col(Run.slot) < MANUAL)
    runs = session.exec(query).all()
    return sorted(runs, key=lambda run: (run.day, run.slot, NAMES.index(run.name)))


def lease(desk: Desk, run: Run, owner: str, now: datetime) -> Run | None:
    """Take a run; None when another daemon holds it."""
    held = run.state == RunState.RUNNING
    if held and not _abandoned(run, owner, now):
        return None
    until = now + timedelta(seconds=desk.settings.lease_seconds)
    with desk.database.writing() as session:
        taken = affected(
            session,
            update(Run)
            .where(*still_held(run), col(Run.state) == run.state)
            .values(
                state=RunState.RUNNING.value,
                lease_owner=owner,
                lease_until=until,
                attempt=run.attempt + 1,
                started_at=run.started_at or now,
            ),
        )
        if taken != 1:
            return None
        return session.exec(select(Run).where(Run.id == run.id)).one()


def _abandoned(run: Run, owner: str, now: datetime) -> bool:
    """Whether whoever holds the run is gone."""
    if run.lease_until is None or run.lease_until < now:
        return True
    host, pid, _token = run.lease_owner.rsplit(":", 2)
    if host != socket.gethostname():
        return False
    if int(pid) == os.getpid():
        # A process number that came again, as in a container, is not the process that had it.
        return run.lease_owner != owner
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def manual(desk: Desk, name: str, day: date, actor: str, owner: str, now: datetime) -> Run:
    """A ledger row for a run that a person asked for, leased to this process."""
    with desk.database.writing() as session:
        last = session.execute(
            select(func.max(Run.slot)).where(
                Run.name == name, Run.day == day, col(Run.slot) >= MANUAL
            )
        ).scalar()
        run = Run(
            name=name, day=day, slot=MANUAL if last is None else last + 1,
            state=RunState.RUNNING.value, lease_owner=owner, opened_at=now, started_at=now,
            lease_until=now + timedelta(seconds=desk.settings.lease_seconds), attempt=1,
            actor=actor,
        )  # fmt: skip
        session.add(run)
    return run


def finish(desk: Desk, run: Run, state: RunState, now: datetime, **values: Any) -> None:
    """Close a run that is still ours; a run taken over by another is left alone."""
    with desk.database.writing() as session:
        session.execute(
            update(Run)
            .where(
                *still_held(run),
            )
            .values(state=state.value, finished_at=now, lease_until=None, **values)
        )


def release(desk: Desk, run: Run, error: str = "", *, stopped: bool = False) -> None:
    """Give a run back, to be done again: a try failed, or the process stops, which is no try."""
    with desk.database.writing() as session:
        session.execute(
            update(Run)
            .where(
                *still_held(run),
            )
            .values(
                state=RunState.OPEN.value,
                lease_owner="",
                lease_until=None,
                error=error,
                attempt=run.attempt - 1 if stopped else run.attempt,
            )
        )


def ledger(session: Session, limit: int | None = None) -> Sequence[Run]:
    """The latest rows of the ledger, newest day first."""
    query = select(Run).order_by(col(Run.day).desc(), col(Run.id).desc())
    return session.exec(query.limit(limit) if limit else query).all()


def gaps(session: Session, settings: Settings, today: date, now: datetime) -> list[dict[str, Any]]:
    """Scheduled slots that are due and have no row: nobody has opened them yet."""
    start = first_day(session)
    if start is None:
        return []
    known = set(
        session.execute(
            select(col(Run.name), col(Run.day), col(Run.slot)).where(
                col(Run.slot) < MANUAL, Run.day >= start
            )
        )
    )
    days = (start + timedelta(days=n) for n in range((today - start).days + 1))
    return [
        {"run": name, "day": day.isoformat(), "slot": slot}
        for day in days
        for name, _, slot in due_slots(day, settings, now)
        if (name, day, slot) not in known
    ]
