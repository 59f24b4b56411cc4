"""Leases (租约): which process works on what, until when, by the clock that all daemons share."""

import os
import socket
import uuid
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, func, literal
from sqlmodel import Session, col, select

from jobs.app import App
from models import PartitionState, Run, RunPartition, RunState
from models.base import UtcInstant

FIRST_MANUAL_SLOT = 10_000
"""The first slot of runs by hand; from here on slots never count as scheduled ones."""


def this_process() -> str:
    """The name of this process as lease owner: machine, process number, place, and a random token.

    The token tells apart processes that had the same number.
    """
    return f"{socket.gethostname()}:{os.getpid()}:{_place()}-{uuid.uuid4().hex[:8]}"


@cache
def _place() -> str:
    """The place in which process numbers are comparable: this boot of the machine, this container.

    Two machines may have the same name. Empty where the system does not tell.
    """
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        space = Path("/proc/self/ns/pid").readlink()
    except OSError:
        return ""
    return sha256(f"{boot} {space}".encode()).hexdigest()[:8]


def shared_now(session: Session, app: App) -> ColumnElement[datetime]:
    """This instant as SQL, by the clock of the database, because the clocks of machines differ."""
    if session.get_bind().dialect.name == "postgresql":
        return func.clock_timestamp()
    # An SQLite file lies on one machine, and this is its clock.
    return literal(app.now, UtcInstant)


def lease_end(session: Session, app: App, seconds: float | None = None) -> Any:
    """When a lease that begins now ends, as SQL."""
    length = timedelta(seconds=app.settings.lease_seconds if seconds is None else seconds)
    if session.get_bind().dialect.name == "postgresql":
        return func.clock_timestamp() + literal(length)
    return literal(app.now + length, UtcInstant)


def is_dead(owner: str, me: str) -> bool:
    """Whether the process that owns a lease ran in this place and has ended.

    Of a process that ran elsewhere only the lease tells. A lease of `me` counts as dead, because
    a process asks about its own lease only when it has lost it.
    """
    if owner == me or not owner:
        return True
    host, pid, token = owner.rsplit(":", 2)
    place = token.partition("-")[0]
    if host != socket.gethostname() or not place or place != _place():
        return False
    if int(pid) == os.getpid():
        # This process has the number by now; the owner of the lease had it before.
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def still_joined(run: Run) -> tuple[ColumnElement[bool], ...]:
    """The condition that nobody has closed or reopened a run since this process joined it."""
    return (
        col(Run.id) == run.id,
        col(Run.state) == RunState.RUNNING.value,
        col(Run.attempt) == run.attempt,
    )


def is_locked(app: App, run: Run) -> bool:
    """Whether a process is in the middle of a partition, which it keeps locked until the end."""
    running = select(RunPartition.id).where(
        RunPartition.run_id == run.id, RunPartition.state == PartitionState.RUNNING.value
    )
    with app.database.writing() as session:
        free = session.exec(running.with_for_update(skip_locked=True)).all()
        return len(free) < len(session.exec(running).all())
