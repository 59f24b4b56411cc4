"""How far the runs of the ledger are (运行进度): parts done, and who is at work on them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import case, func
from sqlmodel import Session, col, select

from jobs.app import App
from jobs.runner.leases import clock
from models import PartState, Run, RunPart, RunState


class AtWork(NamedTuple):
    """The parts of a run, those that are done, the processes at work, and what was moved so far."""

    parts: int = 0
    done: int = 0
    workers: int = 0
    moved: int = 0


def at_work(session: Session, app: App, runs: Sequence[Run]) -> dict[int, AtWork]:
    """How far these runs are; a run without parts is not named."""
    done = case((col(RunPart.state) == PartState.DONE.value, 1))
    alive = (col(RunPart.state) == PartState.RUNNING.value) & (
        col(RunPart.lease_until) > clock(session, app)
    )
    owner = case((alive, col(RunPart.lease_owner)))
    counts: list[Any] = [
        func.count(), func.count(done), func.count(owner.distinct()), func.sum(RunPart.moved),
    ]  # fmt: skip
    mine = col(RunPart.run_id).in_([run.id for run in runs])
    query = select(col(RunPart.run_id), *counts).where(mine).group_by(col(RunPart.run_id))
    found = session.execute(query)
    return {row[0]: AtWork(*map(int, row[1:])) for row in found}


def abandoned(session: Session, app: App, runs: Sequence[Run]) -> set[int]:
    """Which of these runs show no sign of life any more."""
    late = select(Run.id).where(
        col(Run.id).in_([run.id for run in runs]),
        col(Run.state) == RunState.RUNNING.value,
        col(Run.lease_until) < clock(session, app),
    )
    return {run_id or 0 for run_id in session.exec(late)}
