"""The frame in which a run works (运行框架): pages, tally, lease, dry run, stop.

Each page is one transaction that also writes the run's tally, fenced by the lease: what the
ledger counts is what was moved, whenever the process dies.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

from sqlalchemy import ColumnElement, update
from sqlmodel import Session, col

from jobs.desk import Desk
from models import Run, RunState
from models.database import affected
from workflow.advance import advance
from workflow.machine import CaseMachine, Step
from workflow.moment import Moment

Progress = Callable[[str, int], None]


class Stopped(Exception):
    """The process was asked to stop between two pages; the run goes on at the next start."""


class LeaseLost(Exception):
    """Another daemon has taken the run over; nothing of this page is written."""


class Braked(Exception):
    """More cases would go than the area's brake allows; a person must confirm (制动)."""

    def __init__(self, area: str, going: int, book: int) -> None:
        self.area, self.going, self.book = area, going, book
        super().__init__(
            f"{area}：在办备案 {book} 件中将终止 {going} 件，超过制动比例；核对参保登记后加 --confirm "
            f"({going} of {book} open filings would end)"
        )


def still_held(run: Run) -> tuple[ColumnElement[bool], ...]:
    """The ledger row as this process knows it: nobody has taken the run over since."""
    return (
        col(Run.id) == run.id,
        col(Run.lease_owner) == run.lease_owner,
        col(Run.attempt) == run.attempt,
    )


class Work:
    """One run at work: the day, the rules, and pages to work in.

    Without `run` it is a dry run: all pages share `session`, and whoever opened it rolls it back.
    """

    def __init__(
        self,
        desk: Desk,
        day: date,
        *,
        run: Run | None = None,
        session: Session | None = None,
        confirmed: bool = False,
        progress: Progress = lambda _name, _moved: None,
        stopping: Callable[[], bool] = lambda: False,
    ) -> None:
        self.desk, self.day, self.run, self.confirmed = desk, day, run, confirmed
        self.moved = self.skipped = self.refused = 0
        self._session, self._progress, self._stopping = session, progress, stopping

    @property
    def areas(self) -> list[str]:
        """The pooling areas of the policy book."""
        return self.desk.policy.pooling_areas()

    @property
    def run_id(self) -> int | None:
        """The ledger row, for the move rows; none in a dry run."""
        return self.run.id if self.run else None

    def moment(self, area: str) -> Moment:
        """The day and the area's rules on it."""
        return Moment(self.day, self.desk.policy.rules(area, self.day), self.desk.calendar)

    @contextmanager
    def page(self) -> Iterator[Session]:
        """One transaction; its tally and the renewed lease are part of it."""
        if self._stopping():
            raise Stopped
        if self._session is not None:
            yield self._session
            return
        before = (self.moved, self.skipped, self.refused)
        try:
            with self.desk.database.writing() as session:
                yield session
                self._keep(session)
        except BaseException:
            # What was undone was not done.
            self.moved, self.skipped, self.refused = before
            raise
        self._progress(self.run.name if self.run else "", self.moved)

    def _keep(self, session: Session) -> None:
        assert self.run is not None
        until = self.desk.now + timedelta(seconds=self.desk.settings.lease_seconds)
        kept = affected(
            session,
            update(Run)
            .where(*still_held(self.run), col(Run.state) == RunState.RUNNING.value)
            .values(
                moved=self.moved, skipped=self.skipped, refused=self.refused, lease_until=until
            ),
        )
        if kept != 1:
            raise LeaseLost

    def move_all(
        self,
        machine: CaseMachine,
        step: Step,
        among: ColumnElement[bool] | None = None,
        *,
        areas: Sequence[str] | None = None,
        most: int | None = None,
    ) -> None:
        """Move every ready case of every area (or of `areas`), page by page, `most` at the most.

        What somebody holds at the moment is passed over, so that nobody waits for nobody; at the
        end it is waited for, so that no case misses its day.
        """
        for area in self.areas if areas is None else areas:
            left = most
            for wait in (False, True):
                left = self._move_area(machine, step, area, among, left, wait)

    def _move_area(
        self,
        machine: CaseMachine,
        step: Step,
        area: str,
        among: ColumnElement[bool] | None,
        left: int | None,
        wait: bool,
    ) -> int | None:
        page, moment = self.desk.settings.page, self.moment(area)
        limit = moved = page if left is None else min(page, left)
        while limit and moved == limit:
            limit = page if left is None else min(page, left)
            with self.page() as session:
                moved = advance(
                    session, machine, step, moment, now=self.desk.now, area=area, limit=limit,
                    run_id=self.run_id, among=among, wait=wait,
                )  # fmt: skip
                self.moved += moved
            left = None if left is None else left - moved
        return left
