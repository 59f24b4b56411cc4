"""What fails in a part: a case is set aside only for its own fault (搁置), and holds up no other."""

import threading
import time
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select

import jobs.runner.work as frame
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.runner.batches import PROCESS_DIED, StopRequested
from jobs.runner.key_ranges import KeyRange, WorkCounts, decode_key
from jobs.runner.partitions import LeaseLost, Partitions
from jobs.runner.work import Work
from jobs.scheduler import run_store
from jobs.scheduler.daemon import Daemon
from jobs.scheduler.execute import execute
from jobs.scheduler.progress import RunProgress, progress_of
from models import Filing, Run, RunPartition, RunState
from models.database import Database
from tests.support.builders import TODAY
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


class Dead(BaseException):
    """The end of a process."""


def dying(monkeypatch: pytest.MonkeyPatch, killer: int) -> None:
    """The process ends whenever it touches this case."""
    advance = frame.advance

    def touch(session: Session, *rest: Any, span: Any, **more: Any) -> int:
        (after, upto) = span
        if (after is None or after[1] < killer) and killer <= upto[1]:
            raise Dead
        return advance(session, *rest, span=span, **more)

    monkeypatch.setattr(frame, "advance", touch)


def test_a_case_that_ends_the_process_is_found_and_set_aside(
    app: App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = replace(app, settings=replace(app.settings, page=2000))
    ids = overdue(app, 40)
    dying(monkeypatch, ids[17])

    deaths = 0
    while deaths < 20:
        try:
            Work(app, TODAY, run=run, owner=a_dead_process()).move_all(FILING, EXPIRE)
        except Dead:
            deaths += 1
        else:
            break

    assert deaths == 7, "three as a whole, one in a smaller piece, three by itself"
    assert expired(app) == 39
    with app.database.reading() as session:
        left = session.exec(select(Filing).where(Filing.state == "active")).one()
    assert (left.id, left.tries, left.stuck) == (ids[17], 3, PROCESS_DIED)
    done = run_store.close(app, run, RunState.DONE)
    assert done
    assert (done.moved, done.refused) == (39, 1)


def suspected(app: App, run: Run, count: int = 5) -> RunPartition:
    """A part that was abandoned so often that its cases are tried one by one."""
    overdue(app, count)
    part = taken(app, run, a_dead_process())
    assert part
    with app.database.writing() as session:
        session.execute(update(RunPartition).values(attempt=5))
    return part


def all_expired_and_none_set_aside(app: App, count: int = 5) -> bool:
    with app.database.reading() as session:
        stuck = session.exec(select(Filing).where(Filing.tries > 0)).all()
    return expired(app) == count and not stuck


class Refused(Exception):
    """Somebody holds what we want."""

    sqlstate = "55P03"


class Away(Exception):
    """The database is shut down."""

    sqlstate = "57P01"


def failing(monkeypatch: pytest.MonkeyPatch, times: int, why: type[Exception]) -> list[int]:
    """The first so many pieces fail, whatever is in them."""
    advance, failed = frame.advance, list[int]()

    def fail(*rest: Any, **more: Any) -> int:
        if len(failed) < times:
            failed.append(1)
            raise OperationalError("UPDATE", {}, why())
        return advance(*rest, **more)

    monkeypatch.setattr(frame, "advance", fail)
    return failed


def test_no_case_is_set_aside_because_the_database_went_away(
    app: App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = suspected(app, run)
    failing(monkeypatch, 3, Away)
    three = [Daemon(app) for _ in range(3)]

    for daemon in three:
        assert daemon.catch_up() is None
        lease_over(app, part)
    thrown_out = again(app, part)
    for daemon in three:
        daemon.catch_up()
        daemon.leadership.close()

    assert len(thrown_out.trying["by"]) == 3, "each was at the case when it was thrown out"
    assert all_expired_and_none_set_aside(app)


def test_a_database_that_goes_away_makes_no_try_of_a_part(
    app: App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = suspected(app, run)
    failing(monkeypatch, 4, Away)
    daemon = Daemon(app)

    answers = [daemon.catch_up() for _ in range(5)]
    daemon.leadership.close()

    assert answers == [None] * 4 + [(1, 0)]
    assert again(app, part).attempt == 6
    assert all_expired_and_none_set_aside(app)


def test_no_case_is_set_aside_because_slow_ones_were_overtaken_at_it(
    app: App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = suspected(app, run)
    overtaken: list[str] = []

    def too_late(parts: Partitions, *_rest: Any, **_more: Any) -> None:
        overtaken.append(parts.owner)
        raise LeaseLost

    def once_overtaken(owner: str) -> None:
        slow = Work(app, TODAY, run=run, owner=owner, stopping=lambda: overtaken[-1:] == [owner])
        with pytest.raises(StopRequested):
            slow.move_all(FILING, EXPIRE)

    owners = [f"host{n}:1:x" for n in range(4)]
    with monkeypatch.context() as patch:
        patch.setattr(Partitions, "record", too_late)
        for owner in owners:
            once_overtaken(owner)
            lease_over(app, part)
    Work(app, TODAY, run=run, owner="last:1:x").move_all(FILING, EXPIRE)

    assert overtaken == owners
    assert all_expired_and_none_set_aside(app)


def test_no_case_is_set_aside_because_somebody_held_something(
    app: App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    suspected(app, run)
    failed = failing(monkeypatch, 8, Refused)

    for n in range(4):
        # Whoever has waited in vain twice gives the part back.
        in_vain = partial(lambda most: len(failed) >= most, 2 * n + 2)
        with pytest.raises(StopRequested):
            Work(app, TODAY, run=run, owner=f"h{n}:1:x", stopping=in_vain).move_all(FILING, EXPIRE)
    Work(app, TODAY, run=run, owner="last:1:x").move_all(FILING, EXPIRE)

    assert all_expired_and_none_set_aside(app)


def test_only_what_was_looked_at_is_looked_at_again(app: App, run: Run) -> None:
    suspected(app, run, 8)
    key_ranges: list[KeyRange] = []

    def held(_session: Session, key_range: KeyRange) -> WorkCounts:
        if key_range.wait and key_range.after is None:
            raise OperationalError("UPDATE", {}, Refused())
        key_ranges.append(key_range)
        return WorkCounts()

    def free(_session: Session, key_range: KeyRange) -> WorkCounts:
        key_ranges.append(key_range)
        return WorkCounts()

    def stop() -> bool:
        return len(key_ranges) >= 3

    edge = an_edge(app, run)
    with pytest.raises(StopRequested):
        Work(app, TODAY, run=run, owner="one:1:x", stopping=stop).in_partitions(
            "expire", AREA, edge, held, FILING
        )
    (third,) = [key_range.upto for key_range in key_ranges[2:]]
    with app.database.writing() as session:
        session.execute(update(RunPartition).values(attempt=0))
    key_ranges.clear()
    Work(app, TODAY, run=run, owner="two:1:x").in_partitions("expire", AREA, edge, free, FILING)

    (part,) = parts_of(app.database, run)
    assert [(key_range.after, key_range.upto, key_range.second_pass) for key_range in key_ranges] == [
        (None, third, True), (third, decode_key(part.upto_key), False),
    ]  # fmt: skip
    assert (part.state, part.held) == ("done", False)


def test_a_case_that_somebody_holds_delays_no_other(app: App, run: Run) -> None:
    if app.database.is_sqlite:
        pytest.skip("SQLite has one writer: nobody can hold a single case")
    app = replace(app, settings=replace(app.settings, lease_seconds=4))
    ids = overdue(app, 25)
    reports: list[dict[str, Any]] = []
    worker = threading.Thread(target=lambda: reports.append(execute(app, run, "me:1:x")))

    with app.database.writing() as session:
        session.exec(select(Filing).where(Filing.id == ids[3]).with_for_update()).one()
        worker.start()
        for _ in range(200):
            if expired(app) == 24:
                break
            time.sleep(0.05)
        while_held = (expired(app), again(app, run).state)
    worker.join(20)

    assert while_held == (24, "running")
    assert reports[0]["moved"] == 25 == expired(app)
    assert again(app, run).state == "done"


def test_the_ledger_tells_how_far_a_run_is_and_how_many_are_at_work(app: App, run: Run) -> None:
    overdue(app, 25)
    done = taken(app, run, "one:1:a")
    assert done
    with app.database.writing() as session:
        Partitions(app, run, "one:1:a").record(
            session, done, decode_key(done.upto_key) or (), WorkCounts(10)
        )
    lost, mine = taken(app, run, "two:1:b"), taken(app, run, "three:1:c")
    assert lost
    assert mine
    lease_over(app, lost)

    with app.database.reading() as session:
        far = progress_of(session, app, [run])

    assert far == {run.id: RunProgress(parts=3, done=1, workers=1, moved=10)}
