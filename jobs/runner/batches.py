"""Working on a partition in batches (分段办理): one at first, smaller ones around a case that fails.

Each batch is one transaction. A case that fails alone three times is set aside (搁置) with the
error on it, and the other cases go on; a fault that is in no case ends the run, and no case pays
for it. A case that ends the process is found the same way as one that fails, because a partition
that was abandoned three times is worked in ever smaller batches.
"""

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog

from jobs.runner.key_ranges import DoRange, Edge, KeyRange, WorkCounts, ask_twice
from jobs.runner.leased_partition import AnyPartition
from jobs.runner.partitions import LeaseLost, RunEnded
from jobs.runner.same_fault import SameFault, is_everybodys
from models.faults import (
    CANCELLED,
    is_lock_timeout,
    is_nobodys,
    is_outage,
    is_retryable,
    sqlstate,
    summary,
)
from models.states import MOST_TRIES
from workflow.machine.machine import CaseMachine
from workflow.moves.keyset import Key
from workflow.moves.quarantine import note_failure, set_aside

log = structlog.get_logger()
SHRINK_FACTOR = 32
"""How many times smaller the batches get each time their partition is abandoned once more."""
PROCESS_DIED = "办理本件时进程中断 (the process ended while it was at work on this case)"


class StopRequested(Exception):
    """The process was asked to stop between two transactions; the run goes on at the next start."""


class LimitExceeded(Exception):
    """A batch moved more cases than the run may still move; it is done again with the rest."""

    def __init__(self, remaining: int) -> None:
        self.remaining = remaining
        super().__init__()


@dataclass
class PartitionWorker:
    """The work of one process on one partition: how far it is, and how large its batches are."""

    partition: AnyPartition
    edge: Edge
    do: DoRange
    machine: CaseMachine | None
    full: int
    stage_limit: int | None
    stopping: Callable[[], bool]
    done: WorkCounts = field(default_factory=WorkCounts)
    held: bool = False
    blamed: Key | None = None
    """The case of which it is known that the fault is its own."""

    def __post_init__(self) -> None:
        deaths = max(0, self.partition.attempt - MOST_TRIES)
        self.largest = max(1, self.full // SHRINK_FACTOR**deaths)
        self.at, self.size = self.partition.begin, self.largest
        self.wait = True
        self.range_limit: int | None = None

    @property
    def may_be_fatal(self) -> bool:
        """Whether the next case may be one that ends the process: batches are down to one case."""
        return self.largest == 1 < self.full and self.machine is not None

    @property
    def second_pass(self) -> bool:
        """Whether the next cases were seen before, and skipped because somebody held them."""
        seen_to = self.partition.seen_to
        return seen_to is not None and (self.at is None or self.at < seen_to)

    @property
    def range_end(self) -> Key:
        """How far a batch may reach: cases of the second pass and of the first never share one."""
        return (
            self.partition.seen_to
            if self.second_pass and self.partition.seen_to
            else self.partition.upto
        )

    def release(self, held: bool, error: str = "") -> None:
        """Release the lease of the partition, and note how far its cases have been seen."""
        seen_to = self.partition.seen_to if self.second_pass else self.at
        self.partition.release(held or self.second_pass, seen_to, error)

    def work(self) -> WorkCounts:
        """Work through the partition; returns what this process did of it."""
        self._set_aside_if_fatal()
        while self.at != self.partition.upto:
            if self.stopping():
                self.release(self.held)
                raise StopRequested
            end = self.range_end if self.size >= self.full else self._batch_end(self.size)
            try:
                self._do_batch(end)
            except (LeaseLost, RunEnded):
                raise
            except Exception as fault:
                if not self._recover(fault, end):
                    break
        return self.done

    def _do_batch(self, end: Key) -> None:
        if self.may_be_fatal:
            with self.partition.transaction() as session:
                self.partition.announce_attempt(session, end[-1])
        with self.partition.transaction() as session:
            counts = self.do(
                session, KeyRange(self.at, end, self.range_limit, self.wait, self.second_pass)
            )
            if self.stage_limit is not None:
                remaining = self.partition.remaining(session, self.stage_limit)
                if counts.moved > remaining:
                    raise LimitExceeded(max(0, remaining))
            self.partition.record(session, end, counts, self.held)
        self._advance(end, counts)
        self.wait, self.range_limit = True, None
        self.size = min(self.largest, self.size * 2)

    def _advance(self, end: Key, counts: WorkCounts) -> None:
        self.at, self.done = end, self.done + counts

    def _recover(self, fault: Exception, end: Key) -> bool:
        """Decide what follows a batch that failed; False when the partition is left for later."""
        if is_lock_timeout(fault):
            if not self.wait or self.second_pass:
                # The lock is still held, or is not one on a case: the end of the stage waits for it.
                self.release(True)
                return False
            self.held, self.wait = True, False
            return True
        if isinstance(fault, LimitExceeded):
            self.range_limit = fault.remaining
            return True
        if is_retryable(fault):
            return True
        if is_outage(fault):
            raise fault
        if self.machine is None or is_nobodys(fault):
            self.release(self.held, summary(fault))
            raise fault
        if self.size > 1:
            self._halve()
        elif self._is_everybodys(fault, end):
            self.release(self.held, summary(fault))
            raise SameFault(fault) from fault
        else:
            self._retry_or_set_aside(self.machine, end, fault)
        return True

    def _is_everybodys(self, fault: Exception, end: Key) -> bool:
        """Whether a case that failed alone fails as all the others do; asked once a case."""
        if self.blamed == end:
            return False
        if sqlstate(fault) == CANCELLED:
            return True
        # Where a case may end the process, no other one is tried than the one that was announced.
        worked = self.done.moved or self.done.skipped or self.may_be_fatal
        if not worked and is_everybodys(
            self.partition, self.edge, self.do, end, self.range_end, fault
        ):
            return True
        self.blamed = end
        return False

    def _halve(self) -> None:
        """Halve the batch, until it is smaller than what is left of the range."""
        self.size //= 2
        while self.size > 1 and self._batch_end(self.size) == self.range_end:
            self.size //= 2

    def _batch_end(self, size: int) -> Key:
        """The key at which a batch of this size ends."""

        def ask() -> Key | None:
            with self.partition.reading() as session:
                return self.edge(session, self.at, size)

        end = ask_twice(ask)
        return self.range_end if end is None or end > self.range_end else end

    def _retry_or_set_aside(self, machine: CaseMachine, end: Key, fault: Exception) -> None:
        """Let a case that failed alone be tried again, or set it aside with the error on it."""
        says = summary(fault)
        with self.partition.transaction() as session:
            tries = note_failure(session, machine, end[-1], says)
            if 0 < tries < MOST_TRIES:
                self.partition.update(session)
                return
            counts = WorkCounts(refused=1 if tries else 0)
            self.partition.record(session, end, counts, self.held)
        self._advance(end, counts)
        trace = "".join(traceback.format_exception(fault))
        log.error("case.set_aside", machine=machine.name, case=end[-1], error=says, trace=trace)

    def _set_aside_if_fatal(self) -> None:
        """Set aside the case at which three processes died."""
        trying = self.partition.trying
        if not trying or self.machine is None or len(trying["by"]) < MOST_TRIES:
            return
        end = self._batch_end(1)
        if end[-1] != trying["case"]:
            return
        with self.partition.transaction() as session:
            counts = WorkCounts(refused=set_aside(session, self.machine, end[-1], PROCESS_DIED))
            self.partition.record(session, end, counts, self.held)
        log.error("case.set_aside", machine=self.machine.name, case=end[-1], error=PROCESS_DIED)
        self._advance(end, counts)
        # The case that ended them is found, so the others may go in full batches again.
        self.largest = self.size = self.full
