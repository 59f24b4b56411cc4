"""The frame in which a run works (运行框架): stages of partitions, each partition done once.

Every daemon that finds the run unfinished calls the function of the run; the leases of the
partitions say which daemon does what. A stage is a barrier: no daemon begins the next one while
cases of this one are at work.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from functools import partial
from typing import Any

import structlog
from sqlalchemy import ColumnElement
from sqlmodel import Session

from jobs.app import App
from jobs.runner.batches import PartitionWorker, StopRequested
from jobs.runner.key_ranges import (
    DoRange,
    Edge,
    GuardFailed,
    KeyRange,
    StepEdge,
    WorkCounts,
    ask_twice,
)
from jobs.runner.leased_partition import LOCK_TIMEOUT_SECONDS, DryRunPartition, LeasedPartition
from jobs.runner.partitions import LeaseLost, Partitions, release_lost
from models import Run, RunPartition
from models.faults import is_lock_timeout, is_retryable
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.advance_many import advance
from workflow.moves.keyset import Key

log = structlog.get_logger()
Progress = Callable[[str, int], None]
POLL_SECONDS = 0.05
WHOLE_KEY: Key = (0,)
"""The key of a partition that is no range of cases."""


class HeldForPerson(Exception):
    """A run goes no further until a person has looked and confirms (待人工确认)."""

    all_going = 0
    """The cases that are held back."""
    facts: Mapping[str, str | int] = {}
    """What the log says of it."""


class HeldByBrake(HeldForPerson):
    """More cases would go than the area's brake allows; a person must confirm (制动)."""

    def __init__(self, area: str, going: int, book: int) -> None:
        self.area, self.going, self.book = area, going, book
        self.facts = {"area": area, "going": going, "book": book}
        self.all_going = going
        """With those of other areas that the brake holds."""
        super().__init__(
            f"{area}：在办备案 {book} 件中将终止 {going} 件，超过制动比例；核对参保登记后加 --confirm "
            f"({going} of {book} open filings would end)"
        )


def _named(partition: RunPartition) -> dict[str, str | int]:
    """A partition as log lines name it."""
    return {"stage": partition.stage, "area": partition.area, "part": partition.seq}


class Work:
    """One run at work in this process: the day, the rules, and the partitions to work on.

    Without `run` it is a dry run: all partitions share `session`, and the caller rolls it back.
    """

    def __init__(
        self,
        app: App,
        day: date,
        *,
        run: Run | None = None,
        owner: str = "",
        session: Session | None = None,
        confirmed: bool = False,
        progress: Progress = lambda _name, _moved: None,
        stopping: Callable[[], bool] = lambda: False,
    ) -> None:
        self.app, self.day, self.run, self.confirmed = app, day, run, confirmed
        self.counts = WorkCounts()
        self.owner = owner
        self._partitions = Partitions(app, run, owner) if run else None
        self._session, self._progress, self.stopping = session, progress, stopping

    @property
    def areas(self) -> list[str]:
        """The pooling areas of the policy book."""
        return self.app.policy.pooling_areas()

    @property
    def run_id(self) -> int | None:
        """The ledger row, for the move rows; none in a dry run."""
        return self.run.id if self.run else None

    @property
    def now(self) -> datetime:
        """This instant, for the move rows."""
        return self.app.now

    def moment(self, area: str) -> Moment:
        """The day and the area's rules on it."""
        return Moment(self.day, self.app.policy.rules(area, self.day), self.app.calendar)

    def in_partitions(
        self,
        stage: str,
        area: str,
        edge: Edge,
        do: DoRange,
        machine: CaseMachine | None = None,
        *,
        size: int | None = None,
        limit: int | None = None,
        known_due: bool = False,
    ) -> None:
        """Work on the partitions of a stage, together with other daemons, until none is left.

        `machine` says whose cases they are, so that a case that fails is set aside. At the most
        `limit` cases are moved.
        """
        full = min(size or self.app.settings.page, self.app.settings.page)
        worker = partial(
            PartitionWorker, edge=edge, do=do, machine=machine, full=full, stage_limit=limit,
            stopping=self.stopping,
        )  # fmt: skip
        if self._partitions is None:
            self._run_dry(edge, full, worker)
        elif known_due or self.due({area: edge}):
            for leased in self._lease_each(self._partitions, stage, area, edge, full):
                self._work_on(worker(leased), leased.partition)

    def once(self, stage: str, area: str, action: Callable[[Session], Any]) -> Any:
        """What `action` returned, done by one of the daemons that work on the run; JSON."""
        if self._partitions is None:
            assert self._session is not None, "a dry run has a session"
            return action(self._session)

        def edge(_session: Session, after: Key | None, _size: int) -> Key | None:
            return WHOLE_KEY if after is None else None

        for leased in self._lease_each(self._partitions, stage, area, edge, 1):
            leased.lock_timeout = LOCK_TIMEOUT_SECONDS  # it may wait for a table, and others for it

            def do(session: Session, _: KeyRange, leased: LeasedPartition = leased) -> WorkCounts:
                # The action may outlast the lease, which only the end of the batch renews.
                leased.lock(session)
                leased.result = action(session)
                return WorkCounts()

            worker = PartitionWorker(leased, edge, do, None, 1, None, self.stopping)
            self._work_on(worker, leased.partition)
        return self._partitions.result(stage, area)

    def move_all(
        self,
        machine: CaseMachine,
        step: Step,
        among: ColumnElement[bool] | None = None,
        *,
        areas: Sequence[str] | None = None,
        limit: int | None = None,
        stage: str = "",
    ) -> None:
        """Move every ready case of every area (or of `areas`), at the most `limit` of them.

        A run that takes two steps of one name gives one of them a `stage` of its own.
        """
        edges = {
            area: StepEdge(machine, step, self.moment(area), area, among)
            for area in (self.areas if areas is None else areas)
        }
        for area in self.due(edges):
            edge, name = edges[area], stage or step.trigger
            do = partial(self._move, edge)
            self.in_partitions(name, area, edge, do, machine, limit=limit, known_due=True)

    def _move(self, of: StepEdge, session: Session, key_range: KeyRange) -> WorkCounts:
        """Move what is ready for a step within a key range."""
        moved = advance(
            session, of.machine, of.step, of.moment, now=self.now, area=of.area, among=of.among,
            span=key_range.bounds, limit=key_range.limit, wait=key_range.wait, run_id=self.run_id,
        )  # fmt: skip
        return WorkCounts(moved)

    def due(self, edges: Mapping[str, Edge]) -> list[str]:
        """The areas where anything is due; in the others this one query is all that a stage costs."""
        found, unasked = [], list(edges)
        while unasked:
            with suppress(GuardFailed), self._reading() as session:
                while unasked:
                    if edges[unasked[0]](session, None, 1) is not None:
                        found.append(unasked[0])
                    del unasked[0]
        return found

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        """A session that reads; a dry run sees what it has done so far."""
        if self._session is not None:
            with self._session.begin_nested():
                yield self._session
            return
        with self.app.database.reading() as session:
            yield session

    def _lease_each(
        self, partitions: Partitions, stage: str, area: str, edge: Edge, size: int
    ) -> Iterator[LeasedPartition]:
        """Lease one partition after the other; at the end of the stage, wait for the others."""
        pause = POLL_SECONDS
        while True:
            if self.stopping():
                raise StopRequested
            partition, others = ask_twice(lambda: partitions.take(stage, area, edge, size))
            if partition is not None:
                yield LeasedPartition(self.app, partitions, partition)
                pause = POLL_SECONDS
            elif others:
                pause = self._wait(partitions, stage, area, pause)
            else:
                return

    def _wait(self, partitions: Partitions, stage: str, area: str, pause: float) -> float:
        """Wait until a partition may be free or the stage is over; how long to pause next time."""
        while not self.stopping():
            # Wait first, because a partition whose lease is over may still be locked.
            time.sleep(pause)
            pause = min(pause * 1.5, 1)
            if not partitions.waiting(stage, area):
                break
        return pause

    def _work_on(self, worker: PartitionWorker, partition: RunPartition) -> None:
        if partition.attempt > 1:
            log.warning("part.taken_over", **_named(partition))
        try:
            worker.work()
        except LeaseLost:
            # Another daemon has it now; what this process did of it stands.
            log.warning("part.lease_lost", **_named(partition))
            if self._partitions is not None:
                release_lost(self.app, self._partitions.owner)
        except Exception as fault:
            if not (is_lock_timeout(fault) or is_retryable(fault)):
                raise
            worker.release(True)
        finally:
            self.counts += worker.done
        self._progress(self.run.name if self.run else "", self.counts.moved)

    def _run_dry(
        self, edge: Edge, full: int, worker: Callable[[DryRunPartition], PartitionWorker]
    ) -> None:
        assert self._session is not None, "a dry run has a session"
        after, before = None, self.counts.moved
        while (upto := self._next_batch_end(edge, after, full)) is not None:
            partition = DryRunPartition(self._session, after, upto, self.counts.moved - before)
            self.counts += worker(partition).work()
            after = upto

    def _next_batch_end(self, edge: Edge, after: Key | None, size: int) -> Key | None:
        def ask() -> Key | None:
            with self._reading() as session:
                return edge(session, after, size)

        return ask_twice(ask)
