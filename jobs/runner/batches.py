"""Working on a part (分段办理): whole at first, in smaller pieces around a case that cannot be done.

Each piece is one transaction. A case that fails by itself three times is set aside (搁置) with
the error on it, and the rest goes on. A case at which the process dies is found the same way: a
part that was abandoned three times is worked in ever smaller pieces.
"""

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog

from jobs.runner.db_errors import in_short, lock_refused, outage, undone
from jobs.runner.key_ranges import Do, Edge, Span, WorkCounts, asked
from jobs.runner.leased_partition import AnyHand
from jobs.runner.partitions import LeaseLost, RunOver
from models.case import MOST_TRIES
from workflow.machine.machine import CaseMachine
from workflow.moves.keyset import Key
from workflow.moves.quarantine import note_failure, set_aside

log = structlog.get_logger()
SHRINK = 32
"""Each time a part was abandoned once more, its pieces are so many times smaller."""
ALL_FAIL = 1000
"""So many cases in a row that fail: the fault is not in the cases, and the run stops."""
DIED = "办理本件时进程中断 (the process ended while it was at work on this case)"


class Stopped(Exception):
    """The process was asked to stop between two transactions; the run goes on at the next start."""


class TooManyFail(Exception):
    """One case after the other fails, so the fault is in none of them (接连失败)."""

    def __init__(self, fault: BaseException) -> None:
        super().__init__(f"{ALL_FAIL} 件接连失败 (cases in a row fail): {in_short(fault)}")


class Beyond(Exception):
    """More cases went than may still go; what came after the count waits for the next day."""

    def __init__(self, left: int) -> None:
        self.left = left
        super().__init__()


@dataclass
class Piecework:
    """One part at work: where it stands, how large its pieces are, what it came to."""

    hand: AnyHand
    edge: Edge
    do: Do
    machine: CaseMachine | None
    full: int
    most: int | None
    stopping: Callable[[], bool]
    done: WorkCounts = field(default_factory=WorkCounts)
    held: bool = False
    in_a_row: int = 0

    def __post_init__(self) -> None:
        deaths = max(0, self.hand.attempt - MOST_TRIES)
        self.cap = max(1, self.full // SHRINK**deaths)
        self.at, self.size = self.hand.begin, self.cap
        self.wait = True
        self.limit: int | None = None

    @property
    def suspicious(self) -> bool:
        """Whether a case of this part may be one that ends the process."""
        return self.cap == 1 < self.full and self.machine is not None

    @property
    def again(self) -> bool:
        """Whether the cases that come next were looked at before, and passed over if held."""
        looked = self.hand.looked
        return looked is not None and (self.at is None or self.at < looked)

    @property
    def goal(self) -> Key:
        """How far a piece may go: what was looked at before stays apart from what never was."""
        return self.hand.looked if self.again and self.hand.looked else self.hand.upto

    def leave(self, held: bool, error: str = "") -> None:
        """Give the part back, with how far its cases have been looked at."""
        looked = self.hand.looked if self.again else self.at
        self.hand.give_back(held or self.again, looked, error)

    def work_off(self) -> WorkCounts:
        """Do all of the part; what it came to in this process."""
        self._after_a_death()
        while self.at != self.hand.upto:
            if self.stopping():
                self.leave(self.held)
                raise Stopped
            end = self.goal if self.size >= self.full else self._end(self.size)
            try:
                self._piece(end)
            except (LeaseLost, RunOver):
                raise
            except Exception as fault:
                if not self._go_on(fault, end):
                    break
        return self.done

    def _piece(self, end: Key) -> None:
        if self.suspicious:
            with self.hand.transaction() as session:
                self.hand.announce(session, end[-1])
        with self.hand.transaction() as session:
            tally = self.do(session, Span(self.at, end, self.limit, self.wait, self.again))
            if self.most is not None and tally.moved > (left := self.hand.left(session, self.most)):
                raise Beyond(max(0, left))
            self.hand.keep(session, end, tally, self.held)
        self._passed(end, tally)
        self.in_a_row, self.wait, self.limit = 0, True, None
        self.size = min(self.cap, self.size * 2)

    def _passed(self, end: Key, tally: WorkCounts) -> None:
        self.at, self.done = end, self.done + tally

    def _go_on(self, fault: Exception, end: Key) -> bool:
        """What to do about a piece that failed; False when the part is left for later."""
        if lock_refused(fault):
            if not self.wait or self.again:
                # Held still, or held elsewhere than in the case: the end of the stage waits for it.
                self.leave(True)
                return False
            self.held, self.wait = True, False
            return True
        if isinstance(fault, Beyond):
            self.limit = fault.left
            return True
        if undone(fault):
            return True
        if outage(fault):
            raise fault
        if self.machine is None:
            self.leave(self.held, in_short(fault))
            raise fault
        if self.size > 1:
            self._smaller()
        else:
            self._failed(self.machine, end, fault)
        return True

    def _smaller(self) -> None:
        """Half the piece, and less than what is left to do."""
        self.size //= 2
        while self.size > 1 and self._end(self.size) == self.goal:
            self.size //= 2

    def _end(self, size: int) -> Key:
        """Where a piece of this size ends."""

        def ask() -> Key | None:
            with self.hand.looking() as session:
                return self.edge(session, self.at, size)

        end = asked(ask)
        return self.goal if end is None or end > self.goal else end

    def _failed(self, machine: CaseMachine, end: Key, fault: Exception) -> None:
        """A case by itself failed: try it again, or set it aside with the error on it."""
        says = in_short(fault)
        with self.hand.transaction() as session:
            tries = note_failure(session, machine, end[-1], says)
            if 0 < tries < MOST_TRIES:
                self.hand.note(session)
                return
            tally = WorkCounts(refused=1 if tries else 0)
            self.hand.keep(session, end, tally, self.held)
        self._passed(end, tally)
        trace = "".join(traceback.format_exception(fault))
        log.error("case.set_aside", machine=machine.name, case=end[-1], error=says, trace=trace)
        self.in_a_row += 1
        if self.in_a_row >= ALL_FAIL:
            self.leave(self.held, says)
            raise TooManyFail(fault) from fault

    def _after_a_death(self) -> None:
        """Set aside the case at which three processes have died, none of which came back."""
        trying = self.hand.trying
        if not trying or self.machine is None or len(trying["by"]) < MOST_TRIES:
            return
        end = self._end(1)
        if end[-1] != trying["case"]:
            return
        with self.hand.transaction() as session:
            tally = WorkCounts(refused=set_aside(session, self.machine, end[-1], DIED))
            self.hand.keep(session, end, tally, self.held)
        log.error("case.set_aside", machine=self.machine.name, case=end[-1], error=DIED)
        self._passed(end, tally)
        # The one who did it is found; the rest may be done at full speed again.
        self.cap = self.size = self.full
