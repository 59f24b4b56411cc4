"""The parts of a run: cut, leased, taken over, fenced; stages in order; stopping; what is held."""

import subprocess
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event, text, update
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, col, select

import jobs.work as frame
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs import ledger
from jobs.daemon import Daemon
from jobs.desk import Desk
from jobs.execute import execute, quiet
from jobs.leases import this_process
from jobs.parts import LeaseLost, Parts, RunOver
from jobs.pieces import DIED, Stopped
from jobs.progress import AtWork, at_work
from jobs.spans import Span, StepEdge, Tally, read
from jobs.work import Work
from models import Filing, FilingState, Move, Run, RunPart, RunState
from models.database import Database
from tests.builders import A_DAY, TODAY, a_filing, a_person, saved
from tests.daemons import parts as parts_of
from tests.importing import a_desk
from workflow.filing import FILING

AREA = "230600"
EXPIRE = FILING.step("expire")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def desk(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Desk:
    desk = a_desk(database, book, calendar, TODAY)
    return replace(desk, settings=replace(desk.settings, page=10))


@pytest.fixture
def run(desk: Desk) -> Run:
    """The run of the day that expires filings, begun."""
    opened = Run(name="expire_filings", day=TODAY, slot=0, state="open", opened_at=desk.now)
    joined = ledger.join(desk, saved(desk.database, opened), "nobody:1:x")
    assert joined
    return joined


def overdue(desk: Desk, count: int) -> list[int]:
    person = saved(desk.database, a_person())
    facts = {"person_id": person.id, "state": FilingState.ACTIVE, "ends_on": TODAY - A_DAY}
    made = saved(desk.database, *(a_filing(**facts) for _ in range(count)))
    return [filing.id for filing in (made if count > 1 else [made])]


def expired(desk: Desk) -> int:
    with desk.database.reading() as session:
        return len(session.exec(select(Move.case_id).where(Move.trigger == "expire")).all())


def an_edge(desk: Desk, run: Run) -> StepEdge:
    return StepEdge(FILING, EXPIRE, Work(desk, TODAY, run=run, owner="x").moment(AREA), AREA)


def taken(desk: Desk, run: Run, owner: str) -> RunPart | None:
    """The part that a process of this name is given."""
    return Parts(desk, run, owner).take("expire", AREA, an_edge(desk, run), 10)[0]


def lease_over(desk: Desk, part: RunPart) -> None:
    with desk.database.writing() as session:
        its = update(RunPart).where(col(RunPart.id) == part.id)
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


def again(desk: Desk, thing: Any) -> Any:
    with desk.database.reading() as session:
        return session.get(type(thing), thing.id)


def test_two_workers_are_given_stretches_that_follow_each_other(desk: Desk, run: Run) -> None:
    ids = overdue(desk, 25)

    given = [taken(desk, run, owner) for owner in ("one:1:a", "two:1:b", "three:1:c", "four:1:d")]

    ends = [read(part.upto_key) for part in given if part]
    assert [end[1] for end in ends if end] == [ids[9], ids[19], ids[24]]
    assert [part.after_key for part in given[1:3] if part] == [
        part.upto_key for part in given[:2] if part
    ]
    assert given[3] is None


def test_a_part_in_other_hands_is_taken_over_only_when_its_lease_is_over(
    desk: Desk, run: Run
) -> None:
    overdue(desk, 5)
    part = taken(desk, run, "elsewhere:1:x")
    assert part
    assert taken(desk, run, "here:2:y") is None

    lease_over(desk, part)

    over = taken(desk, run, "here:2:y")
    assert over
    assert (over.id, over.attempt, over.lease_owner) == (part.id, 2, "here:2:y")


def test_a_part_of_a_dead_process_of_this_machine_is_taken_over_at_once(
    desk: Desk, run: Run
) -> None:
    overdue(desk, 5)
    part = taken(desk, run, a_dead_process())

    over = taken(desk, run, this_process())

    assert over
    assert part
    assert over.id == part.id


def test_a_part_of_a_living_process_of_this_machine_is_left_to_it(desk: Desk, run: Run) -> None:
    overdue(desk, 5)
    assert taken(desk, run, here(1))

    assert taken(desk, run, this_process()) is None


def test_of_a_machine_with_the_same_name_only_the_lease_tells(desk: Desk, run: Run) -> None:
    """Another container, or the same machine started anew: its process numbers say nothing here."""
    overdue(desk, 5)
    host, number, _token = a_dead_process().split(":")
    part = taken(desk, run, f"{host}:{number}:00000000-x")
    assert part
    assert taken(desk, run, this_process()) is None

    lease_over(desk, part)

    assert taken(desk, run, this_process())


def test_whoever_was_overtaken_writes_nothing(desk: Desk, run: Run) -> None:
    """It was frozen past its lease, wakes up with its connection, and goes on where it stood."""
    overdue(desk, 5)
    slow = Parts(desk, run, "slow:1:x")
    part, _ = slow.take("expire", AREA, an_edge(desk, run), 10)
    assert part
    lease_over(desk, part)
    assert taken(desk, run, "quick:2:y")

    def wake_up() -> None:
        with desk.database.writing() as session:
            first = session.exec(select(Filing)).first()
            assert first
            first.phone = "written by the slow one"
            session.flush()
            slow.keep(session, part, read(part.upto_key) or (), Tally(5))

    with pytest.raises(LeaseLost):
        wake_up()
    assert again(desk, part).moved == 0
    with desk.database.reading() as session:
        assert session.exec(select(Filing).where(Filing.phone != "")).all() == []


def test_no_part_of_a_run_that_is_over_is_given_out(desk: Desk, run: Run) -> None:
    overdue(desk, 5)
    ledger.end(desk, run, RunState.DONE)

    with pytest.raises(RunOver):
        taken(desk, run, "late:1:x")


def test_where_nothing_is_due_a_stage_costs_one_question_an_area_and_leaves_no_part(
    desk: Desk, run: Run
) -> None:
    overdue(desk, 1)
    with desk.database.writing() as session:
        session.execute(update(Filing).values(ends_on=TODAY))
    asked: list[str] = []
    event.listen(
        desk.database.engine, "before_cursor_execute",
        lambda _c, _cur, statement, *_: asked.append(statement),
    )  # fmt: skip
    event.listen(
        desk.database._reader, "before_cursor_execute",
        lambda _c, _cur, statement, *_: asked.append(statement),
    )  # fmt: skip
    work = Work(desk, TODAY, run=run, owner="me:1:x")

    work.move_all(FILING, EXPIRE)

    questions = {statement for statement in asked if "filing" in statement}
    assert len(questions) <= 2, "the page, and its end where it is not full"
    assert not any("run_part" in statement for statement in asked)
    assert parts_of(desk.database, run) == []


def test_nobody_begins_the_next_stage_while_a_part_of_this_one_is_at_work(
    desk: Desk, run: Run
) -> None:
    overdue(desk, 15)
    begun, go_on, seen = threading.Event(), threading.Event(), []

    def slow(_session: Session, span: Span) -> Tally:
        if span.after is None:
            begun.set()
            go_on.wait(10)
        seen.append("first stage")
        return Tally(1)

    def work(owner: str) -> None:
        mine = Work(desk, TODAY, run=run, owner=owner)
        edge = an_edge(desk, run)
        mine.parts("one", AREA, edge, slow, FILING)
        seen.append(f"{owner} is through")

    if desk.database.is_sqlite:
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


def test_what_is_done_once_is_read_by_all(desk: Desk, run: Run) -> None:
    asked: list[str] = []

    def count(_session: Session) -> dict[str, int]:
        asked.append("once")
        return {"going": 7}

    answers = [
        Work(desk, TODAY, run=run, owner=f"host{n}:1:x").once("count", AREA, count)
        for n in range(3)
    ]

    assert answers == [{"going": 7}] * 3
    assert asked == ["once"]


def test_what_is_done_once_may_take_longer_than_a_lease(desk: Desk, run: Run) -> None:
    """Whoever comes meanwhile waits for it, and does not ask without a pause."""
    if desk.database.is_sqlite:
        pytest.skip("SQLite has one writer: whoever is at work keeps all others out anyway")
    desk = replace(desk, settings=replace(desk.settings, lease_seconds=2))
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
        mine = Work(desk, TODAY, run=run, owner=owner, stopping=looked)
        with suppress(Stopped):
            answers.append(mine.once("seal", "", slow))

    workers = [threading.Thread(target=work, args=(f"host{n}:1:x",)) for n in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(30)

    assert (len(begun), answers) == (1, ["sealed"] * 2)
    assert len(looks) < 60
    (part,) = parts_of(desk.database, run)
    assert (part.state, part.attempt) == ("done", 1)


def test_a_process_that_stops_gives_the_run_back_and_that_is_no_try(desk: Desk, run: Run) -> None:
    overdue(desk, 25)
    looks = iter([False] * 4)

    with pytest.raises(Stopped):
        execute(desk, run, "me:1:x", stopping=lambda: next(looks, True))

    left = again(desk, run)
    assert 0 < left.moved == expired(desk) < 25
    assert (left.state, left.lease_owner, left.attempt) == ("open", "", 0)
    joined = ledger.join(desk, left, "other:2:y")
    assert joined
    assert execute(desk, joined, "other:2:y")["moved"] == 25 == expired(desk)


def test_a_run_goes_on_where_others_are_still_at_work_on_it(desk: Desk, run: Run) -> None:
    overdue(desk, 25)
    assert taken(desk, run, "elsewhere:1:x")

    ledger.leave(desk, run)

    assert again(desk, run).state == "running"


def test_what_became_due_after_the_count_waits_for_the_next_day(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = {"covered_to": TODAY - A_DAY, "coverage_end": "stopped"}
    person = saved(desk.database, a_person())
    active = {"state": FilingState.ACTIVE, "person_id": person.id}
    saved(desk.database, *(a_filing(**active, **over) for _ in range(6)))
    run = ledger.manual(desk, "terminate_uncovered", TODAY, "tester", "me:1:x")
    once = Work.once

    def and_then_a_register_comes_in(work: Work, *rest: Any) -> Any:
        counted = once(work, *rest)
        saved(desk.database, *(a_filing(**active, **over) for _ in range(9)))
        return counted

    monkeypatch.setattr(Work, "once", and_then_a_register_comes_in)

    report = execute(desk, run, "me:1:x")

    assert report["moved"] == 6


def test_what_the_database_undid_is_done_again(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    overdue(desk, 5)
    advance, undone = frame.advance, []

    class Deadlock(Exception):
        sqlstate = "40P01"

    def first_undone(*rest: Any, **more: Any) -> int:
        if not undone:
            undone.append(1)
            raise OperationalError("UPDATE", {}, Deadlock())
        return advance(*rest, **more)

    monkeypatch.setattr(frame, "advance", first_undone)

    assert execute(desk, run, "me:1:x")["moved"] == 5


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
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = replace(desk, settings=replace(desk.settings, page=2000))
    ids = overdue(desk, 40)
    dying(monkeypatch, ids[17])

    deaths = 0
    while deaths < 20:
        try:
            Work(desk, TODAY, run=run, owner=a_dead_process()).move_all(FILING, EXPIRE)
        except Dead:
            deaths += 1
        else:
            break

    assert deaths == 7, "three as a whole, one in a smaller piece, three by itself"
    assert expired(desk) == 39
    with desk.database.reading() as session:
        left = session.exec(select(Filing).where(Filing.state == "active")).one()
    assert (left.id, left.tries, left.stuck) == (ids[17], 3, DIED)
    done = ledger.end(desk, run, RunState.DONE)
    assert done
    assert (done.moved, done.refused) == (39, 1)


def suspected(desk: Desk, run: Run, count: int = 5) -> RunPart:
    """A part that was abandoned so often that its cases are tried one by one."""
    overdue(desk, count)
    part = taken(desk, run, a_dead_process())
    assert part
    with desk.database.writing() as session:
        session.execute(update(RunPart).values(attempt=5))
    return part


def all_expired_and_none_set_aside(desk: Desk, count: int = 5) -> bool:
    with desk.database.reading() as session:
        stuck = session.exec(select(Filing).where(Filing.tries > 0)).all()
    return expired(desk) == count and not stuck


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
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = suspected(desk, run)
    failing(monkeypatch, 3, Away)
    three = [Daemon(desk, quiet) for _ in range(3)]

    for daemon in three:
        assert daemon.catch_up() is None
        lease_over(desk, part)
    thrown_out = again(desk, part)
    for daemon in three:
        daemon.catch_up()
        daemon.leadership.close()

    assert len(thrown_out.trying["by"]) == 3, "each was at the case when it was thrown out"
    assert all_expired_and_none_set_aside(desk)


def test_a_database_that_goes_away_makes_no_try_of_a_part(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = suspected(desk, run)
    failing(monkeypatch, 4, Away)
    daemon = Daemon(desk, quiet)

    answers = [daemon.catch_up() for _ in range(5)]
    daemon.leadership.close()

    assert answers == [None] * 4 + [(1, 0)]
    assert again(desk, part).attempt == 6
    assert all_expired_and_none_set_aside(desk)


def test_no_case_is_set_aside_because_slow_ones_were_overtaken_at_it(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = suspected(desk, run)
    overtaken: list[str] = []

    def too_late(parts: Parts, *_rest: Any, **_more: Any) -> None:
        overtaken.append(parts.owner)
        raise LeaseLost

    def once_overtaken(owner: str) -> None:
        slow = Work(desk, TODAY, run=run, owner=owner, stopping=lambda: overtaken[-1:] == [owner])
        with pytest.raises(Stopped):
            slow.move_all(FILING, EXPIRE)

    owners = [f"host{n}:1:x" for n in range(4)]
    with monkeypatch.context() as patch:
        patch.setattr(Parts, "keep", too_late)
        for owner in owners:
            once_overtaken(owner)
            lease_over(desk, part)
    Work(desk, TODAY, run=run, owner="last:1:x").move_all(FILING, EXPIRE)

    assert overtaken == owners
    assert all_expired_and_none_set_aside(desk)


def test_no_case_is_set_aside_because_somebody_held_something(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    suspected(desk, run)
    failed = failing(monkeypatch, 8, Refused)

    for n in range(4):
        # Whoever has waited in vain twice gives the part back.
        in_vain = partial(lambda most: len(failed) >= most, 2 * n + 2)
        with pytest.raises(Stopped):
            Work(desk, TODAY, run=run, owner=f"h{n}:1:x", stopping=in_vain).move_all(FILING, EXPIRE)
    Work(desk, TODAY, run=run, owner="last:1:x").move_all(FILING, EXPIRE)

    assert all_expired_and_none_set_aside(desk)


def test_only_what_was_looked_at_is_looked_at_again(desk: Desk, run: Run) -> None:
    suspected(desk, run, 8)
    spans: list[Span] = []

    def held(_session: Session, span: Span) -> Tally:
        if span.wait and span.after is None:
            raise OperationalError("UPDATE", {}, Refused())
        spans.append(span)
        return Tally()

    def free(_session: Session, span: Span) -> Tally:
        spans.append(span)
        return Tally()

    def stop() -> bool:
        return len(spans) >= 3

    edge = an_edge(desk, run)
    with pytest.raises(Stopped):
        Work(desk, TODAY, run=run, owner="one:1:x", stopping=stop).parts(
            "expire", AREA, edge, held, FILING
        )
    (third,) = [span.upto for span in spans[2:]]
    with desk.database.writing() as session:
        session.execute(update(RunPart).values(attempt=0))
    spans.clear()
    Work(desk, TODAY, run=run, owner="two:1:x").parts("expire", AREA, edge, free, FILING)

    (part,) = parts_of(desk.database, run)
    assert [(span.after, span.upto, span.again) for span in spans] == [
        (None, third, True), (third, read(part.upto_key), False),
    ]  # fmt: skip
    assert (part.state, part.held) == ("done", False)


def test_a_case_that_somebody_holds_delays_no_other(desk: Desk, run: Run) -> None:
    if desk.database.is_sqlite:
        pytest.skip("SQLite has one writer: nobody can hold a single case")
    desk = replace(desk, settings=replace(desk.settings, lease_seconds=4))
    ids = overdue(desk, 25)
    reports: list[dict[str, Any]] = []
    worker = threading.Thread(target=lambda: reports.append(execute(desk, run, "me:1:x")))

    with desk.database.writing() as session:
        session.exec(select(Filing).where(Filing.id == ids[3]).with_for_update()).one()
        worker.start()
        for _ in range(200):
            if expired(desk) == 24:
                break
            time.sleep(0.05)
        while_held = (expired(desk), again(desk, run).state)
    worker.join(20)

    assert while_held == (24, "running")
    assert reports[0]["moved"] == 25 == expired(desk)
    assert again(desk, run).state == "done"


def test_the_ledger_tells_how_far_a_run_is_and_how_many_are_at_work(desk: Desk, run: Run) -> None:
    overdue(desk, 25)
    done = taken(desk, run, "one:1:a")
    assert done
    with desk.database.writing() as session:
        Parts(desk, run, "one:1:a").keep(session, done, read(done.upto_key) or (), Tally(10))
    lost, mine = taken(desk, run, "two:1:b"), taken(desk, run, "three:1:c")
    assert lost
    assert mine
    lease_over(desk, lost)

    with desk.database.reading() as session:
        far = at_work(session, desk, [run])

    assert far == {run.id: AtWork(parts=3, done=1, workers=1, moved=10)}


def test_a_run_by_hand_whose_process_is_gone_is_closed_by_the_next_one(desk: Desk) -> None:
    overdue(desk, 5)
    dead = a_dead_process()
    run = ledger.manual(desk, "expire_filings", TODAY, "tester", dead)
    part = taken(desk, run, dead)
    assert part

    assert ledger.close_abandoned(desk, this_process()) == 1

    closed = again(desk, run)
    assert (closed.state, closed.moved) == ("failed", 0)
    assert "interrupted" in closed.error


def test_a_run_by_hand_in_the_middle_of_a_long_part_is_left_alone(desk: Desk) -> None:
    if desk.database.is_sqlite:
        pytest.skip("SQLite has one writer: nobody closes anything while a part is at work")
    desk = replace(desk, settings=replace(desk.settings, lease_seconds=2))
    run = ledger.manual(desk, "seal_moves", TODAY, "tester", "elsewhere:1:x")
    closed: list[int] = []

    def slow(session: Session) -> str:
        # A statement of that length is no idleness.
        session.execute(text("SELECT pg_sleep(2.4)"))
        closed.append(ledger.close_abandoned(desk, this_process()))
        return "sealed"

    work = Work(desk, TODAY, run=run, owner="elsewhere:1:x")
    assert work.once("seal", "", slow) == "sealed"
    assert closed == [0]
    assert again(desk, run).state == "running"


def test_a_run_by_hand_that_renewed_its_lease_meanwhile_is_not_closed(desk: Desk) -> None:
    run = ledger.manual(desk, "seal_moves", TODAY, "tester", "elsewhere:1:x")
    seen = again(desk, run)
    with desk.database.writing() as session:
        session.execute(update(Run).values(lease_until=desk.now + timedelta(days=400)))

    assert ledger.end(desk, seen, RunState.FAILED, unless_renewed=True) is None
    assert again(desk, run).state == "running"


def test_a_run_by_hand_that_was_taken_for_dead_writes_nothing_more(desk: Desk) -> None:
    overdue(desk, 5)
    run = ledger.manual(desk, "expire_filings", TODAY, "tester", "elsewhere:1:x")
    ledger.end(desk, run, RunState.FAILED, error="interrupted")

    report = execute(desk, run, "elsewhere:1:x")

    assert report["moved"] == 0 == expired(desk)
    assert again(desk, run).state == "failed"


def test_a_run_by_hand_that_is_at_work_is_left_alone(desk: Desk) -> None:
    run = ledger.manual(desk, "expire_filings", TODAY, "tester", "elsewhere:1:x")

    assert ledger.close_abandoned(desk, this_process()) == 0
    assert again(desk, run).state == "running"
    with desk.database.writing() as session:
        session.execute(update(Run).values(lease_until=desk.now - timedelta(days=400)))
    assert ledger.close_abandoned(desk, this_process()) == 1
