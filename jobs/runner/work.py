"""The frame in which a run works (运行框架): stages of parts, each done once by whoever comes.

Every daemon that finds the run unfinished calls its function; the parts say who does what. A
stage is a barrier: nobody begins the next one while cases of this one are at work.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from typing import Any

import structlog
from sqlalchemy import ColumnElement
from sqlmodel import Session

from jobs.app import App
from jobs.runner.batches import Piecework, Stopped
from jobs.runner.db_errors import lock_refused, undone
from jobs.runner.key_ranges import AskAgain, Do, Edge, Span, StepEdge, WorkCounts, asked
from jobs.runner.leased_partition import LOCK_SECONDS, DryRunPartition, LeasedPartition
from jobs.runner.partitions import LeaseLost, Partitions, came_back
from models import Run, RunPart
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.advance_many import advance
from workflow.moves.keyset import Key

log = structlog.get_logger()
Progress = Callable[[str, int], None]
POLL_SECONDS = 0.05
WHOLE: Key = (0,)
"""The key of a part that is no stretch of cases."""


class Braked(Exception):
    """More cases would go than the area's brake allows; a person must confirm (制动)."""

    def __init__(self, area: str, going: int, book: int) -> None:
        self.area, self.going, self.book = area, going, book
        self.all_going = going
        """With those of other areas that the brake holds."""
        super().__init__(
            f"{area}：在办备案 {book} 件中将终止 {going} 件，超过制动比例；核对参保登记后加 --confirm "
            f"({going} of {book} open filings would end)"
        )


class Work:
    """One run at work in this process: the day, the rules, and parts to work on.

    Without `run` it is a dry run: all parts share `session`, and whoever opened it rolls it back.
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
        self.tally = WorkCounts()
        self._parts = Partitions(app, run, owner) if run else None
        self._session, self._progress, self._stopping = session, progress, stopping

    @property
    def areas(self) -> list[str]:
        """The pooling areas of the policy book."""
        return self.app.policy.pooling_areas()

    @property
    def run_id(self) -> int | None:
        """The ledger row, for the move rows; none in a dry run."""
        return self.run.id if self.run else None

    @property
    def now(self) -> Any:
        """This instant, for the move rows."""
        return self.app.now

    def moment(self, area: str) -> Moment:
        """The day and the area's rules on it."""
        return Moment(self.day, self.app.policy.rules(area, self.day), self.app.calendar)

    def parts(
        self,
        stage: str,
        area: str,
        edge: Edge,
        do: Do,
        machine: CaseMachine | None = None,
        *,
        size: int | None = None,
        most: int | None = None,
        asked_before: bool = False,
    ) -> None:
        """Do the parts of a stage with whoever else does, until none is left.

        `machine` says whose cases they are, so that one that cannot be done is set aside. `most`
        cases are handed out at the most.
        """
        full = min(size or self.app.settings.page, self.app.settings.page)
        if self._parts is None:
            assert self._session is not None, "a dry run has a session"
            self._rehearse(self._session, edge, do, machine, full, most)
            return
        if not (asked_before or self.due({area: edge})):
            return
        while (part := self._next(self._parts, stage, area, edge, full)) is not None:
            hand = LeasedPartition(self.app, self._parts, part)
            work = Piecework(hand, edge, do, machine, full, most, self._stopping)
            self._work_off(work, part)

    def once(self, stage: str, area: str, does: Callable[[Session], Any]) -> Any:
        """What `does` came to, done by one of all who work on the run; JSON."""
        if self._parts is None:
            assert self._session is not None, "a dry run has a session"
            return does(self._session)

        def edge(_session: Session, after: Key | None, _size: int) -> Key | None:
            return WHOLE if after is None else None

        while (part := self._next(self._parts, stage, area, edge, 1)) is not None:
            hand = LeasedPartition(self.app, self._parts, part)
            hand.patience = LOCK_SECONDS  # what it waits for may be a table, and others behind it

            def do(session: Session, _span: Span, hand: LeasedPartition = hand) -> WorkCounts:
                # One piece of any length: it would outlast a lease that only its end renews.
                hand.hold(session)
                hand.result = does(session)
                return WorkCounts()

            self._work_off(Piecework(hand, edge, do, None, 1, None, self._stopping), part)
        return self._parts.result(stage, area)

    def move_all(
        self,
        machine: CaseMachine,
        step: Step,
        among: ColumnElement[bool] | None = None,
        *,
        areas: Sequence[str] | None = None,
        most: int | None = None,
        stage: str = "",
    ) -> None:
        """Move every ready case of every area (or of `areas`), `most` at the most.

        A run that takes two steps of one name gives one of them a `stage` of its own.
        """
        edges = {
            area: StepEdge(machine, step, self.moment(area), area, among)
            for area in (self.areas if areas is None else areas)
        }
        for area in self.due(edges):
            edge = edges[area]

            def do(
                session: Session, span: Span, area: str = area, moment: Moment = edge.moment
            ) -> WorkCounts:
                return WorkCounts(
                    advance(
                        session, machine, step, moment, now=self.now, area=area, span=span.ends,
                        limit=span.most, run_id=self.run_id, among=among, wait=span.wait,
                    )
                )  # fmt: skip

            name = stage or step.trigger
            self.parts(name, area, edge, do, machine, most=most, asked_before=True)

    def due(self, edges: Mapping[str, Edge]) -> list[str]:
        """Where anything is due; elsewhere this one question is all that a stage costs."""
        found, left = [], list(edges)
        while left:
            with suppress(AskAgain), self._looking() as session:
                while left:
                    if edges[left[0]](session, None, 1) is not None:
                        found.append(left[0])
                    del left[0]
        return found

    @contextmanager
    def _looking(self) -> Iterator[Session]:
        """A session to look in; a dry run sees what it has done so far."""
        if self._session is not None:
            with self._session.begin_nested():
                yield self._session
            return
        with self.app.database.reading() as session:
            yield session

    def _next(
        self, parts: Partitions, stage: str, area: str, edge: Edge, size: int
    ) -> RunPart | None:
        """The next part for this process; waits for the others at the end of the stage."""
        pause = POLL_SECONDS
        while True:
            if self._stopping():
                raise Stopped
            part, others = asked(lambda: parts.take(stage, area, edge, size))
            if part is not None or not others:
                return part
            while not self._stopping():
                # First: a part whose lease is over may still be locked by the one at work on it.
                time.sleep(pause)
                pause = min(pause * 1.5, 1)
                if not parts.waiting(stage, area):
                    break

    def _work_off(self, work: Piecework, part: RunPart) -> None:
        if part.attempt > 1:
            log.warning("part.taken_over", stage=part.stage, area=part.area, part=part.seq)
        try:
            work.work_off()
        except LeaseLost:
            # Whoever has it now does it; what we did of it before stands.
            log.warning("part.lease_lost", stage=part.stage, area=part.area, part=part.seq)
            if self._parts is not None:
                came_back(self.app, self._parts.owner)
        except Exception as fault:
            if not (lock_refused(fault) or undone(fault)):
                raise
            work.leave(True)
        finally:
            self.tally += work.done
        self._progress(self.run.name if self.run else "", self.tally.moved)

    def _rehearse(
        self,
        session: Session,
        edge: Edge,
        do: Do,
        machine: CaseMachine | None,
        full: int,
        most: int | None,
    ) -> None:
        after, before = None, self.tally.moved
        while (upto := self._next_end(edge, after, full)) is not None:
            hand = DryRunPartition(session, after, upto, self.tally.moved - before)
            work = Piecework(hand, edge, do, machine, full, most, self._stopping)
            self.tally += work.work_off()
            after = upto

    def _next_end(self, edge: Edge, after: Key | None, size: int) -> Key | None:
        def ask() -> Key | None:
            with self._looking() as session:
                return edge(session, after, size)

        return asked(ask)
