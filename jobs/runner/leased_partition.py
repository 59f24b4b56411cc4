"""How the work on a part is written (分段记账): to the ledger, or to nowhere in a dry run."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from jobs.app import App
from jobs.runner.key_ranges import WorkCounts, read
from jobs.runner.partitions import Partitions, without
from models import RunPart
from workflow.moves.keyset import Key

LOCK_SECONDS = 2
"""So long a case that somebody holds is waited for, before it is left for the end of the stage."""
AGAIN_SECONDS = 5


class LeasedPartition:
    """A part in the hands of a worker of the run; every transaction is fenced by its lease."""

    def __init__(self, app: App, parts: Partitions, part: RunPart) -> None:
        self.app, self.parts, self.part = app, parts, part
        self.upto: Key = read(part.upto_key) or ()
        done_to = read(part.done_to)
        # Among what was passed over may be cases of any piece: all that was looked at is looked at
        # again, and only that.
        self.looked = done_to if part.held else None
        self.begin = read(part.after_key) if part.held or done_to is None else done_to
        self.attempt, self.trying = part.attempt, without(part.trying, parts.owner)
        self.result: Any = None
        # The last look at held cases waits longer, and begins anew as often as it takes.
        patience = AGAIN_SECONDS if part.held else LOCK_SECONDS
        self.patience = min(patience, app.settings.lease_seconds / 2)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A transaction that ends by itself when this process stands still or is cut off in it."""
        with self.app.database.writing() as session:
            if not self.app.database.is_sqlite:
                limits = {
                    "lock_timeout": f"{int(self.patience * 1000)}ms",
                    "idle_in_transaction_session_timeout": f"{self.app.settings.lease_seconds}s",
                }
                session.execute(
                    select(*(func.set_config(name, value, True) for name, value in limits.items()))
                )
            yield session

    @contextmanager
    def looking(self) -> Iterator[Session]:
        """A session that looks where a piece ends."""
        with self.app.database.reading() as session:
            yield session

    def keep(self, session: Session, done_to: Key, tally: WorkCounts, held: bool) -> None:
        """Note what was done, in the transaction that did it."""
        self.parts.keep(session, self.part, done_to, tally, held=held, result=self.result)

    def hold(self, session: Session) -> None:
        """Keep the part ours until the transaction ends, however long it lasts."""
        self.parts.hold(session, self.part)

    def note(self, session: Session, **values: Any) -> None:
        """Note something else on the part, which is thereby known to be ours still."""
        self.parts.note(session, self.part, **values)

    def announce(self, session: Session, case_id: int) -> None:
        """Write down which case comes next, for the case that the process does not survive it."""
        self.parts.announce(session, self.part, case_id)

    def left(self, session: Session, most: int) -> int:
        """How many of at most so many may still be moved."""
        return self.parts.left(session, self.part, most)

    def give_back(self, held: bool, looked: Key | None, error: str = "") -> None:
        """Leave the part to whoever comes next."""
        self.parts.give_back(self.part, held=held, looked=looked, error=error)


class DryRunPartition:
    """The same without ledger and parts, in the one transaction of a dry run."""

    attempt, looked, trying = 1, None, None
    result: Any = None

    def __init__(self, session: Session, begin: Key | None, upto: Key, before: int) -> None:
        self.session, self.begin, self.upto, self.before = session, begin, upto, before

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """What failed is undone alone."""
        with self.session.begin_nested():
            yield self.session

    @contextmanager
    def looking(self) -> Iterator[Session]:
        """The same session: it sees what the dry run has done so far."""
        with self.session.begin_nested():
            yield self.session

    def keep(self, _session: Session, _done_to: Key, _tally: WorkCounts, _held: bool) -> None:
        """Nothing is kept."""

    def note(self, _session: Session, **_values: Any) -> None:
        """Nothing is noted."""

    def announce(self, _session: Session, _case_id: int) -> None:
        """Nobody takes over from a dry run."""

    def left(self, _session: Session, most: int) -> int:
        """How many of at most so many may still be moved."""
        return most - self.before

    def give_back(self, _held: bool, _looked: Key | None, _error: str = "") -> None:
        """There is nobody else."""


AnyHand = LeasedPartition | DryRunPartition
