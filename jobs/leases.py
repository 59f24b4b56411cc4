"""Leases (租约): who works on what, until when, by the one clock that all daemons share."""

import os
import socket
import uuid
from datetime import timedelta
from typing import Any

from sqlalchemy import func, literal
from sqlmodel import Session, col

from jobs.desk import Desk
from models import Run, RunState
from models.base import UtcInstant

MANUAL = 10_000
"""Slots from here on were asked for by a person and never count as scheduled ones."""


def this_process() -> str:
    """A name for the lease: machine, process, and a token against reused process numbers."""
    return f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"


def clock(session: Session, desk: Desk) -> Any:
    """This instant as SQL: the database's own, for the clocks of machines disagree."""
    if session.get_bind().dialect.name == "postgresql":
        return func.clock_timestamp()
    # An SQLite file lies on one machine, and this is its clock.
    return literal(desk.now, UtcInstant)


def until(session: Session, desk: Desk, seconds: float | None = None) -> Any:
    """When a lease that begins now is over, as SQL."""
    length = timedelta(seconds=desk.settings.lease_seconds if seconds is None else seconds)
    if session.get_bind().dialect.name == "postgresql":
        return func.clock_timestamp() + literal(length)
    return literal(desk.now + length, UtcInstant)


def gone(owner: str, me: str) -> bool:
    """Whether the process that holds a lease ran on this machine and is no more.

    A lease of our own that we ask about is one that we were thrown out of.
    """
    if owner == me or not owner:
        return True
    host, pid, _token = owner.rsplit(":", 2)
    if host != socket.gethostname():
        return False
    if int(pid) == os.getpid():
        # A process number that came again, as in a container, is not the process that had it.
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
