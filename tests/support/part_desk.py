"""Partitions of a run that several owners lease, for the tests."""

import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import update
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.runner.key_ranges import StepEdge
from jobs.runner.leases import this_process
from jobs.runner.partitions import Partitions
from jobs.runner.work import Work
from jobs.scheduler import run_store
from models import FilingState, Move, Run, RunPartition
from models.database import Database
from tests.support.builders import A_DAY, TODAY, a_filing, a_person, saved
from tests.support.importing import an_app
from workflow.filing.machine import FILING

AREA = "230600"
EXPIRE = FILING.step("expire")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def a_small_app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """A desk whose pages hold ten cases."""
    app = an_app(database, book, calendar, TODAY)
    return replace(app, settings=replace(app.settings, page=10))


def begun(app: App) -> Run:
    """The run of the day that expires filings, begun."""
    opened = Run(name="expire_filings", day=TODAY, slot=0, state="open", opened_at=app.now)
    joined = run_store.join(app, saved(app.database, opened), "nobody:1:x")
    assert joined
    return joined


def overdue(app: App, count: int) -> list[int]:
    person = saved(app.database, a_person())
    facts = {"person_id": person.id, "state": FilingState.ACTIVE, "ends_on": TODAY - A_DAY}
    made = saved(app.database, *(a_filing(**facts) for _ in range(count)))
    return [filing.id for filing in (made if count > 1 else [made])]


def expired(app: App) -> int:
    with app.database.reading() as session:
        return len(session.exec(select(Move.case_id).where(Move.trigger == "expire")).all())


def an_edge(app: App, run: Run) -> StepEdge:
    return StepEdge(FILING, EXPIRE, Work(app, TODAY, run=run, owner="x").moment(AREA), AREA)


def taken(app: App, run: Run, owner: str) -> RunPartition | None:
    """The part that a process of this name is given."""
    return Partitions(app, run, owner).take("expire", AREA, an_edge(app, run), 10)[0]


def lease_over(app: App, part: RunPartition) -> None:
    with app.database.writing() as session:
        its = update(RunPartition).where(col(RunPartition.id) == part.id)
        session.execute(its.values(lease_until=LONG_AGO))


def a_dead_process() -> str:
    """The name of a process of this machine that is gone."""
    gone = subprocess.Popen(["true"])
    gone.wait()
    return here(gone.pid)


def here(number: int) -> str:
    """The name of the process with this number, in the place where this one is."""
    host, _pid, token = this_process().split(":")
    return f"{host}:{number}:{token}"


def again(app: App, thing: Any) -> Any:
    with app.database.reading() as session:
        return session.get(type(thing), thing.id)
