"""Handing out the parts of a run (分段领取): cut, leased, taken over, kept, by any number of daemons.

Whoever wants a part locks the row of the run for a moment, so that no stretch of cases is handed
out twice. Whoever was overtaken finds another owner or attempt on his part, and writes nothing.
"""

from typing import Any

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from jobs.desk import Desk
from jobs.leases import MANUAL, clock, gone, still, until
from jobs.spans import Edge, Tally, kept, read
from models import PartState, Run, RunPart
from models.database import affected
from workflow.advance import Key

RUNNING, OPEN, DONE = PartState.RUNNING.value, PartState.OPEN.value, PartState.DONE.value


class LeaseLost(Exception):
    """Another daemon has taken the part over; nothing of this transaction is written."""


class RunOver(Exception):
    """The run was ended or given back by another daemon."""


class Parts:
    """The parts of one run, as one worker sees them."""

    def __init__(self, desk: Desk, run: Run, owner: str) -> None:
        self.desk, self.run, self.owner = desk, run, owner

    def take(self, stage: str, area: str, edge: Edge, size: int) -> tuple[RunPart | None, bool]:
        """The next part for this worker, and whether others are still at work on the stage.

        First what somebody abandoned, then a new stretch, at last what waits for held cases.
        """
        with self.desk.database.writing() as session:
            self._hold_run(session)
            left = self._unfinished(session, stage, area)
            for part, over in left:
                if not (part.held and part.state == OPEN) and self._free(part, over):
                    taken = self._take_over(session, part)
                    if taken is not None:
                        return taken, True
            new = self._cut(session, stage, area, edge, size)
            if new is not None:
                return new, True
            for part, _over in left:
                if part.held and part.state == OPEN:
                    taken = self._take_over(session, part)
                    if taken is not None:
                        return taken, True
            return None, bool(left)

    def waiting(self, stage: str, area: str) -> bool:
        """Whether there is nothing to do but to wait for others."""
        with self.desk.database.reading() as session:
            left = self._unfinished(session, stage, area)
        return bool(left) and not any(self._free(part, over) for part, over in left)

    def result(self, stage: str, area: str) -> Any:
        """What the one part of a stage came to."""
        with self.desk.database.reading() as session:
            return session.exec(
                select(RunPart.result).where(*self._of(stage, area), RunPart.state == DONE)
            ).one()

    def keep(
        self,
        session: Session,
        part: RunPart,
        done_to: Key,
        tally: Tally,
        *,
        held: bool = False,
        result: Any = None,
    ) -> None:
        """Write what was done up to a key in the transaction that did it, if the part is still ours."""
        whole = done_to == read(part.upto_key)
        waits = whole and held
        self._write(
            session, part,
            state=(OPEN if waits else DONE) if whole else RUNNING,
            done_to=None if waits else kept(done_to), held=held, trying=None, result=result,
            moved=col(RunPart.moved) + tally.moved, skipped=col(RunPart.skipped) + tally.skipped,
            refused=col(RunPart.refused) + tally.refused,
        )  # fmt: skip

    def note(self, session: Session, part: RunPart, **values: Any) -> None:
        """Write something on a part that is still ours."""
        self._write(session, part, **values)

    def left(self, session: Session, part: RunPart, most: int) -> int:
        """How many of at most so many cases of a stage may still be moved; asked one at a time."""
        session.exec(select(Run.id).where(Run.id == self.run.id).with_for_update())
        moved = select(func.coalesce(func.sum(RunPart.moved), 0))
        moved = moved.where(*self._of(part.stage, part.area))
        return most - int(session.execute(moved).scalar_one())

    def give_back(self, part: RunPart, *, held: bool, error: str = "") -> None:
        """Leave a part to whoever comes next; what was done of it stands."""
        with self.desk.database.writing() as session:
            affected(
                session,
                update(RunPart)
                .where(*self._fence(part))
                .values(state=OPEN, held=held, attempt=part.attempt - 1, error=error),
            )

    def _write(self, session: Session, part: RunPart, **values: Any) -> None:
        values.setdefault("state", RUNNING)
        mine = affected(
            session,
            update(RunPart)
            .where(*self._fence(part))
            .values(lease_until=until(session, self.desk), **values),
        )
        if mine != 1:
            raise LeaseLost
        if self.run.slot >= MANUAL:
            # Nobody else shows that it is alive.
            self._hold_run(session)

    def _fence(self, part: RunPart) -> tuple[Any, ...]:
        return (
            col(RunPart.id) == part.id,
            col(RunPart.state) == RUNNING,
            col(RunPart.lease_owner) == self.owner,
            col(RunPart.attempt) == part.attempt,
        )

    def _of(self, stage: str, area: str) -> tuple[Any, ...]:
        return (
            col(RunPart.run_id) == self.run.id,
            col(RunPart.stage) == stage,
            col(RunPart.area) == area,
        )

    def _hold_run(self, session: Session) -> None:
        """One at a time; the run shows a sign of life, and that it is still to be worked on."""
        held = affected(
            session,
            update(Run).where(*still(self.run)).values(lease_until=until(session, self.desk)),
        )
        if held != 1:
            raise RunOver

    def _unfinished(self, session: Session, stage: str, area: str) -> list[tuple[RunPart, bool]]:
        over = (col(RunPart.lease_until) < clock(session, self.desk)).label("over")
        query = select(RunPart, over).where(*self._of(stage, area), col(RunPart.state) != DONE)
        return [(part, bool(late)) for part, late in session.execute(query.order_by("seq"))]

    def _free(self, part: RunPart, over: bool) -> bool:
        return part.state == OPEN or over or gone(part.lease_owner, self.owner)

    def _take_over(self, session: Session, part: RunPart) -> RunPart | None:
        # Who was frozen between his last statement and the commit still holds the row.
        same = (
            col(RunPart.id) == part.id,
            col(RunPart.state) == part.state,
            col(RunPart.attempt) == part.attempt,
            col(RunPart.lease_owner) == part.lease_owner,
        )
        row = select(RunPart.id).where(*same).with_for_update(skip_locked=True)
        if session.exec(row).first() is None:
            return None
        affected(
            session,
            update(RunPart)
            .where(*same)
            .values(
                state=RUNNING,
                lease_owner=self.owner,
                lease_until=until(session, self.desk),
                attempt=part.attempt + 1,
            ),
        )
        return self._read(session, part.id)

    def _cut(
        self, session: Session, stage: str, area: str, edge: Edge, size: int
    ) -> RunPart | None:
        """A new part behind the last one, leased to this worker."""
        newest = select(RunPart).where(*self._of(stage, area)).order_by(col(RunPart.seq).desc())
        last = session.exec(newest.limit(1)).first()
        after = read(last.upto_key) if last else None
        upto = edge(session, after, size)
        if upto is None:
            return None
        part = RunPart(
            run_id=self.run.id or 0, stage=stage, area=area, seq=last.seq + 1 if last else 1,
            after_key=kept(after), upto_key=kept(upto) or [], state=RUNNING,
            lease_owner=self.owner, attempt=1,
        )  # fmt: skip
        part.lease_until = until(session, self.desk)
        session.add(part)
        session.flush()
        return self._read(session, part.id)

    @staticmethod
    def _read(session: Session, part_id: int | None) -> RunPart:
        query = select(RunPart).where(RunPart.id == part_id)
        return session.exec(query.execution_options(populate_existing=True)).one()
