"""A partition as its worker sees it (分段租约): leased from the run ledger, or of a dry run."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from jobs.app import App
from jobs.runner.key_ranges import WorkCounts, decode_key
from jobs.runner.partitions import Partitions, without_owner
from models import RunPartition
from workflow.moves.keyset import Key

LOCK_TIMEOUT_SECONDS = 2
"""How long a transaction waits for a locked case before it leaves it for the end of the stage."""
SECOND_PASS_TIMEOUT_SECONDS = 5


class LeasedPartition:
    """A partition that this process has leased; the lease fences every transaction on it."""

    def __init__(self, app: App, partitions: Partitions, partition: RunPartition) -> None:
        self.app, self.partitions, self.partition = app, partitions, partition
        self.upto: Key = decode_key(partition.upto_key) or ()
        done_to = decode_key(partition.done_to)
        # The cases that were skipped may lie anywhere in what was seen: the second pass goes
        # through all of that, and through nothing else.
        self.seen_to = done_to if partition.held else None
        self.begin = (
            decode_key(partition.after_key) if partition.held or done_to is None else done_to
        )
        self.attempt, self.trying = (
            partition.attempt,
            without_owner(partition.trying, partitions.owner),
        )
        self.result: Any = None
        # The second pass waits longer, and begins anew as often as it takes.
        lock_timeout = SECOND_PASS_TIMEOUT_SECONDS if partition.held else LOCK_TIMEOUT_SECONDS
        self.lock_timeout = min(lock_timeout, app.settings.lease_seconds / 2)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A transaction that the database ends when this process stands still or is cut off."""
        with self.app.database.writing() as session:
            if not self.app.database.is_sqlite:
                limits = {
                    "lock_timeout": f"{int(self.lock_timeout * 1000)}ms",
                    "idle_in_transaction_session_timeout": f"{self.app.settings.lease_seconds}s",
                }
                session.execute(
                    select(*(func.set_config(name, value, True) for name, value in limits.items()))
                )
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that looks where a batch ends."""
        with self.app.database.reading() as session:
            yield session

    def record(self, session: Session, done_to: Key, counts: WorkCounts, held: bool) -> None:
        """Record what was done, in the transaction that did it."""
        self.partitions.record(
            session, self.partition, done_to, counts, held=held, result=self.result
        )

    def lock(self, session: Session) -> None:
        """Lock the partition until the transaction ends, however long it lasts."""
        self.partitions.lock(session, self.partition)

    def update(self, session: Session, **values: Any) -> None:
        """Set columns of the partition; LeaseLost when another process has it by now."""
        self.partitions.update(session, self.partition, **values)

    def announce_attempt(self, session: Session, case_id: int) -> None:
        """Record which case is tried next, because the process may not survive it."""
        self.partitions.announce_attempt(session, self.partition, case_id)

    def remaining(self, session: Session, limit: int) -> int:
        """How many of at most `limit` cases may still be moved."""
        return self.partitions.remaining(session, self.partition, limit)

    def release(self, held: bool, seen_to: Key | None, error: str = "") -> None:
        """Release the lease, so that another process may take the partition."""
        self.partitions.release(self.partition, held=held, seen_to=seen_to, error=error)


class DryRunPartition:
    """A partition of a dry run: it is recorded nowhere, and lives in one transaction."""

    attempt, seen_to, trying = 1, None, None
    result: Any = None

    def __init__(self, session: Session, begin: Key | None, upto: Key, before: int) -> None:
        self.session, self.begin, self.upto, self.before = session, begin, upto, before

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A savepoint, so that a batch that failed is undone alone."""
        with self.session.begin_nested():
            yield self.session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """The session of the dry run, which sees what it has done so far."""
        with self.session.begin_nested():
            yield self.session

    def record(self, _session: Session, _done_to: Key, _counts: WorkCounts, _held: bool) -> None:
        """Nothing is recorded."""

    def update(self, _session: Session, **_values: Any) -> None:
        """Nothing is noted."""

    def announce_attempt(self, _session: Session, _case_id: int) -> None:
        """Nobody takes over from a dry run."""

    def remaining(self, _session: Session, limit: int) -> int:
        """How many of at most `limit` cases may still be moved."""
        return limit - self.before

    def release(self, _held: bool, _seen_to: Key | None, _error: str = "") -> None:
        """There is nobody else."""


AnyPartition = LeasedPartition | DryRunPartition
