"""Runs by hand: how far they are, and who may close one whose process is gone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text, update
from sqlmodel import Session

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import Desk
from jobs.runner.leases import this_process
from jobs.runner.work import Work
from jobs.scheduler import run_store
from jobs.scheduler.execute import execute
from models import Run, RunState
from models.database import Database
from tests.support.builders import TODAY
from tests.support.part_desk import (
    a_dead_process,
    a_small_desk,
    again,
    begun,
    expired,
    overdue,
    taken,
)


@pytest.fixture
def desk(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Desk:
    return a_small_desk(database, book, calendar)


@pytest.fixture
def run(desk: Desk) -> Run:
    """The run of the day that expires filings, begun."""
    return begun(desk)


def test_a_run_by_hand_whose_process_is_gone_is_closed_by_the_next_one(desk: Desk) -> None:
    overdue(desk, 5)
    dead = a_dead_process()
    run = run_store.manual(desk, "expire_filings", TODAY, "tester", dead)
    part = taken(desk, run, dead)
    assert part

    assert run_store.close_abandoned(desk, this_process()) == 1

    closed = again(desk, run)
    assert (closed.state, closed.moved) == ("failed", 0)
    assert "interrupted" in closed.error


def test_a_run_by_hand_in_the_middle_of_a_long_part_is_left_alone(desk: Desk) -> None:
    if desk.database.is_sqlite:
        pytest.skip("SQLite has one writer: nobody closes anything while a part is at work")
    desk = replace(desk, settings=replace(desk.settings, lease_seconds=2))
    run = run_store.manual(desk, "seal_moves", TODAY, "tester", "elsewhere:1:x")
    closed: list[int] = []

    def slow(session: Session) -> str:
        # A statement of that length is no idleness.
        session.execute(text("SELECT pg_sleep(2.4)"))
        closed.append(run_store.close_abandoned(desk, this_process()))
        return "sealed"

    work = Work(desk, TODAY, run=run, owner="elsewhere:1:x")
    assert work.once("seal", "", slow) == "sealed"
    assert closed == [0]
    assert again(desk, run).state == "running"


def test_a_run_by_hand_that_renewed_its_lease_meanwhile_is_not_closed(desk: Desk) -> None:
    run = run_store.manual(desk, "seal_moves", TODAY, "tester", "elsewhere:1:x")
    seen = again(desk, run)
    with desk.database.writing() as session:
        session.execute(update(Run).values(lease_until=desk.now + timedelta(days=400)))

    assert run_store.end(desk, seen, RunState.FAILED, unless_renewed=True) is None
    assert again(desk, run).state == "running"


def test_a_run_by_hand_that_was_taken_for_dead_writes_nothing_more(desk: Desk) -> None:
    overdue(desk, 5)
    run = run_store.manual(desk, "expire_filings", TODAY, "tester", "elsewhere:1:x")
    run_store.end(desk, run, RunState.FAILED, error="interrupted")

    report = execute(desk, run, "elsewhere:1:x")

    assert report["moved"] == 0 == expired(desk)
    assert again(desk, run).state == "failed"


def test_a_run_by_hand_that_is_at_work_is_left_alone(desk: Desk) -> None:
    run = run_store.manual(desk, "expire_filings", TODAY, "tester", "elsewhere:1:x")

    assert run_store.close_abandoned(desk, this_process()) == 0
    assert again(desk, run).state == "running"
    with desk.database.writing() as session:
        session.execute(update(Run).values(lease_until=desk.now - timedelta(days=400)))
    assert run_store.close_abandoned(desk, this_process()) == 1
