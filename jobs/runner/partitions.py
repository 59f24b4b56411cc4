"""Leasing the partitions of a run (分段领取): created, leased, taken over by any number of daemons.

A process that wants a partition locks the row of the run for a moment, so that no range of cases
is handed out twice. A process that was overtaken finds another owner or attempt on its partition,
and writes nothing.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, update
from sqlmodel import Session, col, select

from jobs.app import App
from jobs.runner.key_ranges import Edge, WorkCounts, decode_key, encode_key
from jobs.runner.leases import FIRST_MANUAL_SLOT, is_dead, lease_end, shared_now, still_joined
from models import METADATA, PartitionState, Run, RunPartition, RunState
from models.database import affected
from workflow.moves.keyset import Key

RUNNING, OPEN, DONE = (
    PartitionState.RUNNING.value,
    PartitionState.OPEN.value,
    PartitionState.DONE.value,
)
P = METADATA.tables["run_part"].c


class LeaseLost(Exception):
    """Another daemon has taken the partition over; nothing of this transaction is written."""


class RunEnded(Exception):
    """The run was ended or given back by another daemon."""


def without_owner(trying: Mapping[str, Any] | None, owner: str) -> dict[str, Any] | None:
    """The record of attempts at a case, without the name of a process that is alive."""
    remaining = [name for name in trying["by"] if name != owner] if trying else []
    return {**trying, "by": remaining} if trying and remaining else None


def release_lost(app: App, owner: str) -> None:
    """Release what this process leased when it lost the database: that was no attempt at a case.

    Partitions that others have taken over by now stay with them.
    """
    mine = and_(P.state == RUNNING, P.lease_owner == owner)
    at_work = select(Run.id).where(
        col(Run.state).in_((RunState.OPEN.value, RunState.RUNNING.value))
    )
    lost = select(RunPartition).where(
        P.run_id.in_(at_work), P.state != DONE, or_(mine, P.trying.is_not(None))
    )
    with app.database.writing() as session:
        for partition in session.exec(lost.with_for_update(skip_locked=True)):
            partition.trying = without_owner(partition.trying, owner)
            if (partition.state, partition.lease_owner) == (RUNNING, owner):
                partition.state, partition.attempt = OPEN, partition.attempt - 1


class Partitions:
    """The partitions of one run, as one process sees them."""

    def __init__(self, app: App, run: Run, owner: str) -> None:
        self.app, self.run, self.owner = app, run, owner

    def take(
        self, stage: str, area: str, edge: Edge, size: int
    ) -> tuple[RunPartition | None, bool]:
        """Lease the next partition; and whether others are still at work on the stage.

        First those that were abandoned, then a new one, at last those with skipped cases.
        """
        with self.app.database.writing() as session:
            self._renew_run(session)
            unfinished = self._unfinished(session, stage, area)
            for partition, over in unfinished:
                if not (partition.held and partition.state == OPEN) and self._is_free(
                    partition, over
                ):
                    taken = self._take_over(session, partition)
                    if taken is not None:
                        return taken, True
            new = self._create_next(session, stage, area, edge, size)
            if new is not None:
                return new, True
            for partition, _over in unfinished:
                if partition.held and partition.state == OPEN:
                    taken = self._take_over(session, partition)
                    if taken is not None:
                        return taken, True
            return None, bool(unfinished)

    def waiting(self, stage: str, area: str) -> bool:
        """Whether there is nothing to do but to wait for others."""
        with self.app.database.reading() as session:
            unfinished = self._unfinished(session, stage, area)
        return bool(unfinished) and not any(self._is_free(*each) for each in unfinished)

    def result(self, stage: str, area: str) -> Any:
        """The result of the only partition of a stage."""
        with self.app.database.reading() as session:
            its = (*self._of_stage(stage, area), P.state == DONE)
            return session.exec(select(RunPartition.result).where(*its)).one()

    def record(
        self,
        session: Session,
        partition: RunPartition,
        done_to: Key,
        counts: WorkCounts,
        *,
        held: bool = False,
        result: Any = None,
    ) -> None:
        """Record what was done up to a key, in the transaction that did it; fenced by the lease."""
        whole = done_to == decode_key(partition.upto_key)
        self.update(
            session, partition,
            state=(OPEN if held else DONE) if whole else RUNNING,
            done_to=encode_key(done_to), held=held, trying=None, result=result,
            moved=P.moved + counts.moved, skipped=P.skipped + counts.skipped,
            refused=P.refused + counts.refused,
        )  # fmt: skip

    def lock(self, session: Session, partition: RunPartition) -> None:
        """Lock a partition: nobody takes it over, however long the transaction lasts."""
        row = select(RunPartition.id).where(*self._fence(partition)).with_for_update()
        if session.exec(row).first() is None:
            raise LeaseLost

    def update(self, session: Session, partition: RunPartition, **values: Any) -> None:
        """Set columns of a partition and renew its lease; LeaseLost when the fence fails."""
        values = {"state": RUNNING, "lease_until": lease_end(session, self.app), **values}
        mine = update(RunPartition).where(*self._fence(partition)).values(values)
        if affected(session, mine) != 1:
            raise LeaseLost
        if self.run.slot >= FIRST_MANUAL_SLOT:
            # No other process renews the lease of a run by hand.
            self._renew_run(session)

    def announce_attempt(self, session: Session, partition: RunPartition, case_id: int) -> None:
        """Record that this process is about to try a case."""
        self.lock(session, partition)
        query = select(RunPartition.trying).where(P.id == partition.id)
        before = without_owner(session.exec(query).one(), self.owner) or {}
        others = before["by"] if before.get("case") == case_id else []
        self.update(session, partition, trying={"case": case_id, "by": [*others, self.owner]})

    def remaining(self, session: Session, partition: RunPartition, limit: int) -> int:
        """How many of at most `limit` cases of a stage may still be moved; asked by one at a time."""
        session.exec(select(Run.id).where(Run.id == self.run.id).with_for_update())
        moved = select(func.coalesce(func.sum(P.moved), 0))
        moved = moved.where(*self._of_stage(partition.stage, partition.area))
        return limit - int(session.execute(moved).scalar_one())

    def release(
        self, partition: RunPartition, *, held: bool, seen_to: Key | None, error: str = ""
    ) -> None:
        """Release the lease of a partition; what was done of it stands.

        `seen_to` is how far its cases have been seen at all.
        """
        with self.app.database.writing() as session:
            row = select(RunPartition).where(*self._fence(partition)).with_for_update()
            if (mine := session.exec(row).first()) is None:
                return
            mine.state, mine.held, mine.done_to, mine.error = OPEN, held, encode_key(seen_to), error
            mine.attempt = partition.attempt - 1
            mine.trying = without_owner(mine.trying, self.owner)

    def _fence(self, partition: RunPartition) -> tuple[ColumnElement[bool], ...]:
        return (
            P.id == partition.id,
            P.state == RUNNING,
            P.lease_owner == self.owner,
            P.attempt == partition.attempt,
        )

    def _of_stage(self, stage: str, area: str) -> tuple[ColumnElement[bool], ...]:
        return (P.run_id == self.run.id, P.stage == stage, P.area == area)

    def _renew_run(self, session: Session) -> None:
        """Lock the run and renew its lease; RunEnded when it is no longer to be worked on."""
        joined = update(Run).where(*still_joined(self.run))
        if affected(session, joined.values(lease_until=lease_end(session, self.app))) != 1:
            raise RunEnded

    def _unfinished(
        self, session: Session, stage: str, area: str
    ) -> list[tuple[RunPartition, bool]]:
        """The partitions that are not done, each with whether its lease is over."""
        over = (P.lease_until < shared_now(session, self.app)).label("over")
        query = select(RunPartition, over).where(*self._of_stage(stage, area), P.state != DONE)
        return [(partition, bool(o)) for partition, o in session.execute(query.order_by(P.seq))]

    def _is_free(self, partition: RunPartition, over: bool) -> bool:
        return partition.state == OPEN or over or is_dead(partition.lease_owner, self.owner)

    def _take_over(self, session: Session, partition: RunPartition) -> RunPartition | None:
        # A process that was frozen before its commit still holds the row.
        same = (
            P.id == partition.id,
            P.state == partition.state,
            P.attempt == partition.attempt,
            P.lease_owner == partition.lease_owner,
        )
        row = select(RunPartition.id).where(*same).with_for_update(skip_locked=True)
        if session.exec(row).first() is None:
            return None
        values = {
            "state": RUNNING, "lease_owner": self.owner, "attempt": partition.attempt + 1,
            "lease_until": lease_end(session, self.app),
        }  # fmt: skip
        affected(session, update(RunPartition).where(*same).values(values))
        return self._read(session, partition.id)

    def _create_next(
        self, session: Session, stage: str, area: str, edge: Edge, size: int
    ) -> RunPartition | None:
        """Create a partition behind the last one, leased to this process."""
        newest = select(RunPartition).where(*self._of_stage(stage, area)).order_by(P.seq.desc())
        last = session.exec(newest.limit(1)).first()
        after = decode_key(last.upto_key) if last else None
        upto = edge(session, after, size)
        if upto is None:
            return None
        partition = RunPartition(
            run_id=self.run.id or 0, stage=stage, area=area, seq=last.seq + 1 if last else 1,
            after_key=encode_key(after), upto_key=encode_key(upto) or [], state=RUNNING,
            lease_owner=self.owner, attempt=1,
        )  # fmt: skip
        partition.lease_until = lease_end(session, self.app)
        session.add(partition)
        session.flush()
        return self._read(session, partition.id)

    @staticmethod
    def _read(session: Session, part_id: int | None) -> RunPartition:
        query = select(RunPartition).where(P.id == part_id)
        return session.exec(query.execution_options(populate_existing=True)).one()
