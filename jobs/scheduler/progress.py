"""How far the runs are (运行进度): partitions done, and processes at work on them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import case, func
from sqlmodel import Session, col, select

from jobs.app import App
from jobs.runner.leases import shared_now
from models import PartitionState, Run, RunPartition, RunState


class RunProgress(NamedTuple):
    """The partitions of a run, those that are done, the processes at work, the cases moved."""

    parts: int = 0
    done: int = 0
    workers: int = 0
    moved: int = 0


def progress_of(session: Session, app: App, runs: Sequence[Run]) -> dict[int, RunProgress]:
    """How far these runs are, by id; a run without partitions is left out."""
    done = case((col(RunPartition.state) == PartitionState.DONE.value, 1))
    alive = (col(RunPartition.state) == PartitionState.RUNNING.value) & (
        col(RunPartition.lease_until) > shared_now(session, app)
    )
    owner = case((alive, col(RunPartition.lease_owner)))
    counts: list[Any] = [
        func.count(), func.count(done), func.count(owner.distinct()), func.sum(RunPartition.moved),
    ]  # fmt: skip
    mine = col(RunPartition.run_id).in_([run.id for run in runs])
    query = select(col(RunPartition.run_id), *counts).where(mine).group_by(col(RunPartition.run_id))
    found = session.execute(query)
    return {row[0]: RunProgress(*map(int, row[1:])) for row in found}


def abandoned(session: Session, app: App, runs: Sequence[Run]) -> set[int]:
    """The runs of these whose lease has ended while they were at work."""
    late = select(Run.id).where(
        col(Run.id).in_([run.id for run in runs]),
        col(Run.state) == RunState.RUNNING.value,
        col(Run.lease_until) < shared_now(session, app),
    )
    return {run_id or 0 for run_id in session.exec(late)}
