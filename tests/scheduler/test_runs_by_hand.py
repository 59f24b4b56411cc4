"""Runs by hand: how far they are, and who may close one whose process is gone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text, update
from sqlmodel import Session

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.runner.leases import this_process
from jobs.runner.work import Work
from jobs.scheduler import run_store
from jobs.scheduler.execute import execute
from models import Run, RunState
from models.database import Database
from tests.support.builders import TODAY
from tests.support.part_desk import (
    a_dead_process,
    a_small_app,
    again,
    begun,
    expired,
    overdue,
    taken,
)


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return a_small_app(database, book, calendar)


@pytest.fixture
def run(app: App) -> Run:
    """The run of the day that expires filings, begun."""
    return begun(app)


def test_a_run_by_hand_whose_process_is_gone_is_closed_by_the_next_one(app: App) -> None:
    overdue(app, 5)
    dead = a_dead_process()
    run = run_store.open_manual(app, "expire_filings", TODAY, "tester", dead)
    part = taken(app, run, dead)
    assert part

    assert run_store.close_abandoned(app, this_process()) == 1

    closed = again(app, run)
    assert (closed.state, closed.moved) == ("failed", 0)
    assert "interrupted" in closed.error


def test_a_run_by_hand_in_the_middle_of_a_long_part_is_left_alone(app: App) -> None:
    if app.database.is_sqlite:
        pytest.skip("SQLite has one writer: nobody closes anything while a part is at work")
    app = replace(app, settings=replace(app.settings, lease_seconds=2))
    run = run_store.open_manual(app, "seal_moves", TODAY, "tester", "elsewhere:1:x")
    closed: list[int] = []

    def slow(session: Session) -> str:
        # A statement of that length is no idleness.
        session.execute(text("SELECT pg_sleep(2.4)"))
        closed.append(run_store.close_abandoned(app, this_process()))
        return "sealed"

    work = Work(app, TODAY, run=run, owner="elsewhere:1:x")
    assert work.once("seal", "", slow) == "sealed"
    assert closed == [0]
    assert again(app, run).state == "running"


def test_a_run_by_hand_that_renewed_its_lease_meanwhile_is_not_closed(app: App) -> None:
    run = run_store.open_manual(app, "seal_moves", TODAY, "tester", "elsewhere:1:x")
    seen = again(app, run)
    with app.database.writing() as session:
        session.execute(update(Run).values(lease_until=app.now + timedelta(days=400)))

    assert run_store.close(app, seen, RunState.FAILED, unless_renewed=True) is None
    assert again(app, run).state == "running"


def test_a_run_by_hand_that_was_taken_for_dead_writes_nothing_more(app: App) -> None:
    overdue(app, 5)
    run = run_store.open_manual(app, "expire_filings", TODAY, "tester", "elsewhere:1:x")
    run_store.close(app, run, RunState.FAILED, error="interrupted")

    report = execute(app, run, "elsewhere:1:x")

    assert report["moved"] == 0 == expired(app)
    assert again(app, run).state == "failed"


def test_a_run_by_hand_that_is_at_work_is_left_alone(app: App) -> None:
    run = run_store.open_manual(app, "expire_filings", TODAY, "tester", "elsewhere:1:x")

    assert run_store.close_abandoned(app, this_process()) == 0
    assert again(app, run).state == "running"
    with app.database.writing() as session:
        session.execute(update(Run).values(lease_until=app.now - timedelta(days=400)))
    assert run_store.close_abandoned(app, this_process()) == 1
