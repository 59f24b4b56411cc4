"""The parts of a run: cut, leased, taken over, fenced; stages in order; stopping."""

import threading
import time
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event, text, update
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select

import jobs.runner.work as frame
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.runner.batches import StopRequested
from jobs.runner.key_ranges import KeyRange, WorkCounts, decode_key
from jobs.runner.leases import this_process
from jobs.runner.partitions import LeaseLost, Partitions, RunEnded
from jobs.runner.work import Work
from jobs.scheduler import run_store
from jobs.scheduler.execute import execute
from models import Filing, FilingState, Run, RunState
from models.database import Database
from tests.support.builders import A_DAY, TODAY, a_filing, a_person, saved
from tests.support.daemons import parts as parts_of
from tests.support.part_desk import (
    AREA,
    EXPIRE,
    a_dead_process,
    a_small_app,
    again,
    an_edge,
    begun,
    expired,
    here,
    lease_over,
    overdue,
    taken,
)
from workflow.filing.machine import FILING


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return a_small_app(database, book, calendar)


@pytest.fixture
def run(app: App) -> Run:
    """The run of the day that expires filings, begun."""
    return begun(app)


def test_two_workers_are_given_stretches_that_follow_each_other(app: App, run: Run) -> None:
    ids = overdue(app, 25)

    given = [taken(app, run, owner) for owner in ("one:1:a", "two:1:b", "three:1:c", "four:1:d")]

    ends = [decode_key(part.upto_key) for part in given if part]
    assert [end[1] for end in ends if end] == [ids[9], ids[19], ids[24]]
    assert [part.after_key for part in given[1:3] if part] == [
        part.upto_key for part in given[:2] if part
    ]
    assert given[3] is None


def test_a_part_in_other_hands_is_taken_over_only_when_its_lease_is_over(
    app: App, run: Run
) -> None:
    overdue(app, 5)
    part = taken(app, run, "elsewhere:1:x")
    assert part
    assert taken(app, run, "here:2:y") is None

    lease_over(app, part)

    over = taken(app, run, "here:2:y")
    assert over
    assert (over.id, over.attempt, over.lease_owner) == (part.id, 2, "here:2:y")


def test_a_part_of_a_dead_process_of_this_machine_is_taken_over_at_once(app: App, run: Run) -> None:
    overdue(app, 5)
    part = taken(app, run, a_dead_process())

    over = taken(app, run, this_process())

    assert over
    assert part
    assert over.id == part.id


def test_a_part_of_a_living_process_of_this_machine_is_left_to_it(app: App, run: Run) -> None:
    overdue(app, 5)
    assert taken(app, run, here(1))

    assert taken(app, run, this_process()) is None


def test_of_a_machine_with_the_same_name_only_the_lease_tells(app: App, run: Run) -> None:
    """Another container, or the same machine started anew: its process numbers say nothing here."""
    overdue(app, 5)
    host, number, _token = a_dead_process().split(":")
    part = taken(app, run, f"{host}:{number}:00000000-x")
    assert part
    assert taken(app, run, this_process()) is None

    lease_over(app, part)

    assert taken(app, run, this_process())


def test_whoever_was_overtaken_writes_nothing(app: App, run: Run) -> None:
    """It was frozen past its lease, wakes up with its connection, and goes on where it stood."""
    overdue(app, 5)
    slow = Partitions(app, run, "slow:1:x")
    part, _ = slow.take("expire", AREA, an_edge(app, run), 10)
    assert part
    lease_over(app, part)
    assert taken(app, run, "quick:2:y")

    def wake_up() -> None:
        with app.database.writing() as session:
            first = session.exec(select(Filing)).first()
            assert first
            first.phone = "written by the slow one"
            session.flush()
            slow.record(session, part, decode_key(part.upto_key) or (), WorkCounts(5))

    with pytest.raises(LeaseLost):
        wake_up()
    assert again(app, part).moved == 0
    with app.database.reading() as session:
        assert session.exec(select(Filing).where(Filing.phone != "")).all() == []


def test_no_part_of_a_run_that_is_over_is_given_out(app: App, run: Run) -> None:
    overdue(app, 5)
    run_store.close(app, run, RunState.DONE)

    with pytest.raises(RunEnded):
        taken(app, run, "late:1:x")


def test_where_nothing_is_due_a_stage_costs_one_question_an_area_and_leaves_no_part(
    app: App, run: Run
) -> None:
    overdue(app, 1)
    with app.database.writing() as session:
        session.execute(update(Filing).values(ends_on=TODAY))
    asked: list[str] = []
    event.listen(
        app.database.engine, "before_cursor_execute",
        lambda _c, _cur, statement, *_: asked.append(statement),
    )  # fmt: skip
    event.listen(
        app.database._reader, "before_cursor_execute",
        lambda _c, _cur, statement, *_: asked.append(statement),
    )  # fmt: skip
    work = Work(app, TODAY, run=run, owner="me:1:x")

    work.move_all(FILING, EXPIRE)

    questions = {statement for statement in asked if "filing" in statement}
    assert len(questions) <= 2, "the page, and its end where it is not full"
    assert not any("run_part" in statement for statement in asked)
    assert parts_of(app.database, run) == []


def test_nobody_begins_the_next_stage_while_a_part_of_this_one_is_at_work(
    app: App, run: Run
) -> None:
    overdue(app, 15)
    begun, go_on, seen = threading.Event(), threading.Event(), []

    def slow(_session: Session, key_range: KeyRange) -> WorkCounts:
        if key_range.after is None:
            begun.set()
            go_on.wait(10)
        seen.append("first stage")
        return WorkCounts(1)

    def work(owner: str) -> None:
        mine = Work(app, TODAY, run=run, owner=owner)
        edge = an_edge(app, run)
        mine.in_partitions("one", AREA, edge, slow, FILING)
        seen.append(f"{owner} is through")

    if app.database.is_sqlite:
        pytest.skip("SQLite has one writer: a part at work keeps all others out anyway")
    workers = [threading.Thread(target=work, args=(f"host{n}:1:x",)) for n in range(2)]
    for worker in workers:
        worker.start()
    begun.wait(10)
    time.sleep(0.5)
    before = list(seen)
    go_on.set()
    for worker in workers:
        worker.join(20)

    assert before == ["first stage"], "the second part is done, and its worker waits"
    assert sorted(seen[:2]) == ["first stage", "first stage"]


def test_what_is_done_once_is_read_by_all(app: App, run: Run) -> None:
    asked: list[str] = []

    def count(_session: Session) -> dict[str, int]:
        asked.append("once")
        return {"going": 7}

    answers = [
        Work(app, TODAY, run=run, owner=f"host{n}:1:x").once("count", AREA, count) for n in range(3)
    ]

    assert answers == [{"going": 7}] * 3
    assert asked == ["once"]


def test_what_is_done_once_may_take_longer_than_a_lease(app: App, run: Run) -> None:
    """Whoever comes meanwhile waits for it, and does not ask without a pause."""
    if app.database.is_sqlite:
        pytest.skip("SQLite has one writer: whoever is at work keeps all others out anyway")
    app = replace(app, settings=replace(app.settings, lease_seconds=2))
    begun, looks, answers = [], [], []

    def slow(session: Session) -> str:
        begun.append(1)
        session.execute(text("LOCK TABLE seal IN SHARE ROW EXCLUSIVE MODE"))
        # At most three times: without end it would never come to one.
        session.execute(text("SELECT pg_sleep(5)"))
        return "sealed"

    def looked() -> bool:
        looks.append(1)
        return len(begun) > 3

    def work(owner: str) -> None:
        mine = Work(app, TODAY, run=run, owner=owner, stopping=looked)
        with suppress(StopRequested):
            answers.append(mine.once("seal", "", slow))

    workers = [threading.Thread(target=work, args=(f"host{n}:1:x",)) for n in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(30)

    assert (len(begun), answers) == (1, ["sealed"] * 2)
    assert len(looks) < 60
    (part,) = parts_of(app.database, run)
    assert (part.state, part.attempt) == ("done", 1)


def test_a_process_that_stops_gives_the_run_back_and_that_is_no_try(app: App, run: Run) -> None:
    overdue(app, 25)
    looks = iter([False] * 4)

    with pytest.raises(StopRequested):
        execute(app, run, "me:1:x", stopping=lambda: next(looks, True))

    left = again(app, run)
    assert 0 < left.moved == expired(app) < 25
    assert (left.state, left.lease_owner, left.attempt) == ("open", "", 0)
    joined = run_store.join(app, left, "other:2:y")
    assert joined
    assert execute(app, joined, "other:2:y")["moved"] == 25 == expired(app)


def test_a_run_goes_on_where_others_are_still_at_work_on_it(app: App, run: Run) -> None:
    overdue(app, 25)
    assert taken(app, run, "elsewhere:1:x")

    run_store.reopen(app, run)

    assert again(app, run).state == "running"


def test_what_became_due_after_the_count_waits_for_the_next_day(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = {"covered_to": TODAY - A_DAY, "coverage_end": "stopped"}
    person = saved(app.database, a_person())
    active = {"state": FilingState.ACTIVE, "person_id": person.id}
    saved(app.database, *(a_filing(**active, **over) for _ in range(6)))
    run = run_store.open_manual(app, "terminate_uncovered", TODAY, "tester", "me:1:x")
    once = Work.once

    def and_then_a_register_comes_in(work: Work, *rest: Any) -> Any:
        counted = once(work, *rest)
        saved(app.database, *(a_filing(**active, **over) for _ in range(9)))
        return counted

    monkeypatch.setattr(Work, "once", and_then_a_register_comes_in)

    report = execute(app, run, "me:1:x")

    assert report["moved"] == 6


def test_what_the_database_undid_is_done_again(
    app: App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    overdue(app, 5)
    advance, undone = frame.advance, []

    class Deadlock(Exception):
        sqlstate = "40P01"

    def first_undone(*rest: Any, **more: Any) -> int:
        if not undone:
            undone.append(1)
            raise OperationalError("UPDATE", {}, Deadlock())
        return advance(*rest, **more)

    monkeypatch.setattr(frame, "advance", first_undone)

    assert execute(app, run, "me:1:x")["moved"] == 5
