"""Leases (租约): who works on what, until when, by the one clock that all daemons share."""

import os
import socket
import uuid
from datetime import timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import func, literal
from sqlmodel import Session, col, select

from jobs.app import App
from models import PartState, Run, RunPart, RunState
from models.base import UtcInstant

MANUAL = 10_000
"""Slots from here on were asked for by a person and never count as scheduled ones."""


def this_process() -> str:
    """A name for the lease: machine, process, place, and a token against reused process numbers."""
    return f"{socket.gethostname()}:{os.getpid()}:{_place()}-{uuid.uuid4().hex[:8]}"


@cache
def _place() -> str:
    """Where process numbers mean what they mean here: this start of the machine, this container.

    Two machines may have the same name; empty where the system does not tell.
    """
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        space = Path("/proc/self/ns/pid").readlink()
    except OSError:
        return ""
    return sha256(f"{boot} {space}".encode()).hexdigest()[:8]


def clock(session: Session, app: App) -> Any:
    """This instant as SQL: the database's own, for the clocks of machines disagree."""
    if session.get_bind().dialect.name == "postgresql":
        return func.clock_timestamp()
    # An SQLite file lies on one machine, and this is its clock.
    return literal(app.now, UtcInstant)


def until(session: Session, app: App, seconds: float | None = None) -> Any:
    """When a lease that begins now is over, as SQL."""
    length = timedelta(seconds=app.settings.lease_seconds if seconds is None else seconds)
    if session.get_bind().dialect.name == "postgresql":
        return func.clock_timestamp() + literal(length)
    return literal(app.now + length, UtcInstant)


def gone(owner: str, me: str) -> bool:
    """Whether the process that holds a lease ran in this place and is no more.

    Of one that ran elsewhere the lease alone tells. A lease of our own that we ask about is one
    that we were thrown out of.
    """
    if owner == me or not owner:
        return True
    host, pid, token = owner.rsplit(":", 2)
    place = token.partition("-")[0]
    if host != socket.gethostname() or not place or place != _place():
        return False
    if int(pid) == os.getpid():
        # A process number that came again is not the process that had it.
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def still(run: Run) -> tuple[Any, ...]:
    """The run as this process joined it: nobody has ended it or given it back since."""
    return (
        col(Run.id) == run.id,
        col(Run.state) == RunState.RUNNING.value,
        col(Run.attempt) == run.attempt,
    )


def in_hand(app: App, run: Run) -> bool:
    """Whether somebody is in the middle of a part that he keeps locked until it is done."""
    part = select(RunPart.id).where(
        RunPart.run_id == run.id, RunPart.state == PartState.RUNNING.value
    )
    with app.database.writing() as session:
        free = session.exec(part.with_for_update(skip_locked=True)).all()
        return len(free) < len(session.exec(part).all())
