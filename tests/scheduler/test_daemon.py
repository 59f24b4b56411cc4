"""The daemon: it catches up, is killed and goes on, stops at once, and shares its work."""

import signal
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from config.clock import at_time
from config.settings import load_settings
from jobs.runs.catalogue import NAMES
from jobs.scheduler.run_store import due_slots
from models import Filing, FilingState, Move
from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.builders import A_DAY, TODAY, a_filing, a_person, saved
from tests.support.daemons import (
    a_book_of_overdue_filings,
    end_all,
    expired_moves,
    from_midnight,
    parts,
    runs,
    start,
    stop,
    until,
)

MANY, BATCH = 600, 5


@pytest.fixture(autouse=True)
def none_is_left(migrated_url: str) -> Iterator[None]:
    """No daemon outlives the test that started it."""
    yield
    end_all()


@on_both
def test_a_daemon_killed_in_the_middle_of_a_run_finishes_the_day_at_its_next_start(
    cli: Cli,
) -> None:
    cli.today = TODAY
    assert cli("init").code == 0
    database = Database(cli.url)
    a_book_of_overdue_filings(database, MANY)

    first = start(cli, YIDI_PAGE="10")
    until(lambda: len(expired_moves(database)) >= 50)
    first.kill()
    first.communicate()
    when_killed = len(expired_moves(database))
    assert 0 < when_killed < MANY, "the kill came too late to prove anything"

    second = start(cli)
    until(lambda: any(r.state == "done" for r in runs(database, name="watch_deadlines", slot=0)))
    code = stop(second)

    moves = expired_moves(database)
    assert code == 0
    assert len(moves) == MANY
    assert max(Counter(move.case_id for move in moves).values()) == 1
    assert {(move.seq, move.source, move.dest) for move in moves} == {(2, "active", "expired")}
    (run,) = runs(database, name="expire_filings", slot=0)
    assert (run.state, run.moved) == ("done", MANY)
    assert sum(part.moved for part in parts(database, run)) == MANY
    with database.reading() as session:
        states = session.exec(select(Filing.state)).all()
    assert set(states) == {"expired"}


@on_both
def test_a_ctrl_c_stops_the_daemon_between_two_batches(cli: Cli) -> None:
    cli.today = TODAY
    cli("init")
    database = Database(cli.url)
    a_book_of_overdue_filings(database, MANY)

    daemon = start(cli, YIDI_PAGE=str(BATCH))
    until(lambda: expired_moves(database))
    daemon.send_signal(signal.SIGSTOP)
    so_far = len(expired_moves(database))
    daemon.send_signal(signal.SIGINT)
    daemon.send_signal(signal.SIGCONT)
    daemon.communicate()

    assert daemon.returncode == 0
    # The batch in which the signal met the daemon is finished, and no other one begun.
    assert len(expired_moves(database)) - so_far <= BATCH
    with database.reading() as session:
        expired = session.exec(select(Filing).where(Filing.state == "expired")).all()
    assert len(expired) == len(expired_moves(database)) < MANY
    (run,) = runs(database, name="expire_filings", slot=0)
    assert (run.state, run.lease_owner, run.moved) == ("open", "", len(expired))


EARLY = {
    name for name, slot in load_settings().schedule.items() if (slot.hour, slot.minute) <= (0, 10)
}


def test_what_these_tests_wait_for_is_due_whatever_the_clock_shows(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between midnight and ten past nothing of the day would be due as it ships."""
    monkeypatch.setenv("YIDI_CONFIG", str(from_midnight(tmp_path)))
    settings = load_settings()
    midnight = at_time(TODAY, 0, 0)

    due = {name for name, _, slot in due_slots(TODAY, settings, midnight) if slot == 0}

    assert due == EARLY


def test_three_days_down_are_caught_up_in_order(cli: Cli) -> None:
    cli.today = TODAY
    cli("init")
    database = Database(cli.url)
    person = saved(database, a_person())
    ends = [TODAY - A_DAY, TODAY, TODAY + A_DAY, TODAY + 2 * A_DAY, TODAY + 3 * A_DAY]
    saved(
        database,
        *(
            a_filing(
                person_id=person.id, state=FilingState.ACTIVE, ends_on=end, granted_to=end,
                starts_on=TODAY - timedelta(days=200), applied_on=TODAY - timedelta(days=200),
            )
            for end in ends
        ),
    )  # fmt: skip

    cli.today = TODAY + 3 * A_DAY
    daemon = start(cli)
    until(lambda: runs(database, name="watch_deadlines", slot=0, day=cli.today, state="done"))
    stop(daemon)

    days = [run.day for run in runs(database, name="expire_filings", slot=0)]
    assert days == [TODAY + n * A_DAY for n in range(4)]
    ended = runs(database, slot=0, state="done")
    done = sorted(ended, key=lambda run: run.finished_at or run.opened_at)
    assert [run.day for run in done] == sorted(run.day for run in done)
    # Each filing expired in the run of the day after its last day, not on the day of the catch-up.
    expired = {move.case_id: move.day for move in expired_moves(database)}
    assert sorted(expired.values()) == [TODAY + n * A_DAY for n in range(4)]


def test_a_catch_up_does_not_see_what_was_applied_for_later(cli: Cli) -> None:
    cli.today = TODAY
    cli("init")
    database = Database(cli.url)
    person = saved(database, a_person())
    later = TODAY + A_DAY
    filing = saved(
        database,
        a_filing(
            person_id=person.id, state=FilingState.SUBMITTED, applied_on=later, self_service=True,
            materials_ok=True, starts_on=later, channel="national_self",
        ),
    )  # fmt: skip

    cli.today = TODAY + 2 * A_DAY
    daemon = start(cli)
    until(lambda: runs(database, name="watch_deadlines", slot=0, day=cli.today, state="done"))
    stop(daemon)

    with database.reading() as session:
        moves = session.exec(select(Move).where(Move.case_id == filing.id, Move.seq > 1)).all()
    assert [(move.trigger, move.day) for move in moves] == [("review", later), ("activate", later)]


@on_both
def test_two_daemons_on_one_database_move_every_case_once(cli: Cli) -> None:
    cli.today = TODAY
    cli("init")
    database = Database(cli.url)
    a_book_of_overdue_filings(database, 400)

    pair = [start(cli, YIDI_PAGE="10") for _ in range(2)]
    until(lambda: runs(database, name="watch_deadlines", slot=0, state="done"))
    codes = [stop(daemon) for daemon in pair]

    assert codes == [0, 0]
    assert Counter(move.case_id for move in expired_moves(database)).most_common(1)[0][1] == 1
    assert len(expired_moves(database)) == 400
    daily = [run.name for run in runs(database, day=TODAY, slot=0)]
    # What is due only later in the day has its slot when its hour has come.
    assert len(daily) == len(set(daily))
    assert EARLY <= set(daily) <= set(NAMES)


def test_a_run_by_hand_never_counts_as_the_scheduled_one(cli: Cli) -> None:
    cli.today = TODAY
    cli("init")

    cli.env["YIDI_CONFIG"] = str(from_midnight(cli.folder))
    by_hand = cli("run", "expire_filings", "--json").json
    again = cli("run", "expire_filings", "--json").json

    assert [by_hand[0]["slot"], again[0]["slot"]] == [10000, 10001]
    gaps = cli("runs", "--json").json["gaps"]
    assert {"run": "expire_filings", "day": TODAY.isoformat(), "slot": 0} in gaps


def test_a_schedule_with_an_unknown_run_is_refused_at_the_start(cli: Cli, tmp_path: Any) -> None:
    import shutil

    from tests.conftest import ROOT

    folder = tmp_path / "config"
    shutil.copytree(ROOT / "config" / "policy", folder / "policy")
    shutil.copytree(ROOT / "config" / "codes", folder / "codes")
    settings = (ROOT / "config" / "settings.yaml").read_text("utf-8")
    (folder / "settings.yaml").write_text(settings.replace("remind:", "remynd:"), "utf-8")
    cli.env["YIDI_CONFIG"] = str(folder)

    refused = cli("init", "--json")

    assert refused.code == 2
    assert refused.json["error"]["code"] == "bad_settings"
    assert refused.json["error"]["message"].endswith(
        "schedule：没有这些运行：remynd；缺少：remind。"
    )
