"""Handing out the parts of a run (分段领取): cut, leased, taken over, kept, by any number of daemons.

Whoever wants a part locks the row of the run for a moment, so that no stretch of cases is handed
out twice. Whoever was overtaken finds another owner or attempt on his part, and writes nothing.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, func, or_, update
from sqlmodel import Session, col, select

from jobs.app import App
from jobs.runner.key_ranges import Edge, WorkCounts, kept, read
from jobs.runner.leases import MANUAL, clock, gone, still, until
from models import PartState, Run, RunPart, RunState
from models.database import affected
from workflow.moves.keyset import Key

RUNNING, OPEN, DONE = PartState.RUNNING.value, PartState.OPEN.value, PartState.DONE.value


class LeaseLost(Exception):
    """Another daemon has taken the part over; nothing of this transaction is written."""


class RunOver(Exception):
    """The run was ended or given back by another daemon."""


def without(trying: Mapping[str, Any] | None, owner: str) -> dict[str, Any] | None:
    """What a part says of the case it is tried at, less the name of a process that lives."""
    left = [name for name in trying["by"] if name != owner] if trying else []
    return {**trying, "by": left} if trying and left else None


def came_back(app: App, owner: str) -> None:
    """Give back what this process was thrown out of: it was no try, and no case ended the process.

    Parts that others have taken over by now are theirs.
    """
    mine = and_(col(RunPart.state) == RUNNING, col(RunPart.lease_owner) == owner)
    at_work = select(Run.id).where(
        col(Run.state).in_((RunState.OPEN.value, RunState.RUNNING.value))
    )
    lost = select(RunPart).where(
        col(RunPart.run_id).in_(at_work),
        col(RunPart.state) != DONE,
        or_(mine, col(RunPart.trying).is_not(None)),
    )
    with app.database.writing() as session:
        for part in session.exec(lost.with_for_update(skip_locked=True)):
            part.trying = without(part.trying, owner)
            if (part.state, part.lease_owner) == (RUNNING, owner):
                part.state, part.attempt = OPEN, part.attempt - 1


class Partitions:
    """The parts of one run, as one worker sees them."""

    def __init__(self, app: App, run: Run, owner: str) -> None:
        self.app, self.run, self.owner = app, run, owner

    def take(self, stage: str, area: str, edge: Edge, size: int) -> tuple[RunPart | None, bool]:
        """The next part for this worker, and whether others are still at work on the stage.

        First what somebody abandoned, then a new stretch, at last what waits for held cases.
        """
        with self.app.database.writing() as session:
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
        with self.app.database.reading() as session:
            left = self._unfinished(session, stage, area)
        return bool(left) and not any(self._free(part, over) for part, over in left)

    def result(self, stage: str, area: str) -> Any:
        """What the one part of a stage came to."""
        with self.app.database.reading() as session:
            return session.exec(
                select(RunPart.result).where(*self._of(stage, area), RunPart.state == DONE)
            ).one()

    def keep(
        self,
        session: Session,
        part: RunPart,
        done_to: Key,
        tally: WorkCounts,
        *,
        held: bool = False,
        result: Any = None,
    ) -> None:
        """Write what was done up to a key in the transaction that did it, if the part is still ours."""
        whole = done_to == read(part.upto_key)
        self._write(
            session, part,
            state=(OPEN if held else DONE) if whole else RUNNING,
            done_to=kept(done_to), held=held, trying=None, result=result,
            moved=col(RunPart.moved) + tally.moved, skipped=col(RunPart.skipped) + tally.skipped,
            refused=col(RunPart.refused) + tally.refused,
        )  # fmt: skip

    def hold(self, session: Session, part: RunPart) -> None:
        """Lock a part that is still ours: nobody takes it over however long the transaction lasts."""
        row = select(RunPart.id).where(*self._fence(part)).with_for_update()
        if session.exec(row).first() is None:
            raise LeaseLost

    def note(self, session: Session, part: RunPart, **values: Any) -> None:
        """Write something on a part that is still ours."""
        self._write(session, part, **values)

    def announce(self, session: Session, part: RunPart, case_id: int) -> None:
        """Write down that this process is about to try a case."""
        self.hold(session, part)
        query = select(RunPart.trying).where(RunPart.id == part.id)
        before = without(session.exec(query).one(), self.owner) or {}
        others = before["by"] if before.get("case") == case_id else []
        self._write(session, part, trying={"case": case_id, "by": [*others, self.owner]})

    def left(self, session: Session, part: RunPart, most: int) -> int:
        """How many of at most so many cases of a stage may still be moved; asked one at a time."""
        session.exec(select(Run.id).where(Run.id == self.run.id).with_for_update())
        moved = select(func.coalesce(func.sum(RunPart.moved), 0))
        moved = moved.where(*self._of(part.stage, part.area))
        return most - int(session.execute(moved).scalar_one())

    def give_back(self, part: RunPart, *, held: bool, looked: Key | None, error: str = "") -> None:
        """Leave a part to whoever comes next; what was done of it stands.

        `looked` is how far anybody has looked at its cases at all.
        """
        with self.app.database.writing() as session:
            row = select(RunPart).where(*self._fence(part)).with_for_update()
            if (mine := session.exec(row).first()) is None:
                return
            mine.state, mine.held, mine.done_to, mine.error = OPEN, held, kept(looked), error
            mine.attempt, mine.trying = part.attempt - 1, without(mine.trying, self.owner)

    def _write(self, session: Session, part: RunPart, **values: Any) -> None:
        values.setdefault("state", RUNNING)
        mine = affected(
            session,
            update(RunPart)
            .where(*self._fence(part))
            .values(lease_until=until(session, self.app), **values),
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
            update(Run).where(*still(self.run)).values(lease_until=until(session, self.app)),
        )
        if held != 1:
            raise RunOver

    def _unfinished(self, session: Session, stage: str, area: str) -> list[tuple[RunPart, bool]]:
        over = (col(RunPart.lease_until) < clock(session, self.app)).label("over")
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
                lease_until=until(session, self.app),
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
        part.lease_until = until(session, self.app)
        session.add(part)
        session.flush()
        return self._read(session, part.id)

    @staticmethod
    def _read(session: Session, part_id: int | None) -> RunPart:
        query = select(RunPart).where(RunPart.id == part_id)
        return session.exec(query.execution_options(populate_existing=True)).one()
