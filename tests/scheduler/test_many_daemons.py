"""Several daemons on one PostgreSQL: they share a run, and one may be killed, frozen or cut off."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from jobs.scheduler.leader import Leadership
from models import Run
from models.database import Database
from tests.conftest import Cli, on_postgresql
from tests.support.builders import TODAY
from tests.support.daemons import (
    a_book_of_overdue_filings,
    all_filings_held,
    end_all,
    every_filing_expired_once,
    expired_moves,
    in_hand,
    parts,
    runs,
    start,
    stop,
    until,
    workers,
)

MANY = 600
QUICK = {"YIDI_PAGE": "10", "YIDI_LEASE": "2"}

pytestmark = on_postgresql


@pytest.fixture
def book_of(cli: Cli) -> Iterator[Database]:
    """A database with many filings to expire today."""
    cli.today = TODAY
    assert cli("init").code == 0
    database = Database(cli.url)
    a_book_of_overdue_filings(database, MANY)
    yield database
    end_all()
    database.close()


def expiring(database: Database) -> Run:
    """The run that expires them, once it is there."""
    return until(lambda: runs(database, name="expire_filings", slot=0))[0]  # type: ignore[no-any-return]


def noticed(log: Path) -> bool:
    """Whether a daemon found its part with another one, or its connection gone."""
    lines = log.read_text("utf-8")
    return "part.lease_lost" in lines or "daemon.database" in lines


def all_done(database: Database) -> bool:
    return bool(runs(database, name="watch_deadlines", slot=0, state="done"))


def test_two_daemons_work_on_the_parts_of_one_run(cli: Cli, book_of: Database) -> None:
    pair = [start(cli, **QUICK) for _ in range(2)]
    until(lambda: all_done(book_of))
    codes = [stop(daemon) for daemon in pair]

    run = expiring(book_of)
    assert codes == [0, 0]
    assert workers(book_of, run) == {daemon.pid for daemon in pair}
    every_filing_expired_once(book_of, MANY)
    assert (run.state, run.moved) == ("done", MANY)
    assert sum(part.moved for part in parts(book_of, run)) == MANY
    # The next run began when this one was over, whoever did it.
    after = runs(book_of, name="lapse_filings", slot=0)[0]
    assert after.started_at >= run.finished_at  # type: ignore[operator]


def test_the_other_one_finishes_what_a_killed_daemon_had_begun(cli: Cli, book_of: Database) -> None:
    with all_filings_held(book_of):
        first, second = [start(cli, **QUICK) for _ in range(2)]
        run = expiring(book_of)
        until(lambda: in_hand(book_of, run, first.pid))
        first.kill()
        first.communicate()
        (held,) = in_hand(book_of, run, first.pid)
    until(lambda: all_done(book_of))
    stop(second)

    (taken,) = [part for part in parts(book_of, run) if part.id == held.id]
    assert f":{second.pid}:" in taken.lease_owner
    every_filing_expired_once(book_of, MANY)
    assert expiring(book_of).moved == MANY


def test_a_daemon_frozen_past_its_lease_writes_nothing_when_it_wakes(
    cli: Cli, book_of: Database
) -> None:
    with all_filings_held(book_of):
        first, second = [start(cli, log=f"{name}.log", **QUICK) for name in ("first", "second")]
        run = expiring(book_of)
        until(lambda: in_hand(book_of, run, first.pid))
        first.send_signal(signal.SIGSTOP)
        (held,) = in_hand(book_of, run, first.pid)
    until(lambda: all_done(book_of))
    (taken,) = [part for part in parts(book_of, run) if part.id == held.id]
    before = expired_moves(book_of)
    first.send_signal(signal.SIGCONT)
    until(lambda: noticed(cli.folder / "first.log"))
    codes = [stop(daemon) for daemon in (first, second)]

    assert codes == [0, 0]
    assert taken.state == "done"
    assert f":{second.pid}:" in taken.lease_owner
    assert len(expired_moves(book_of)) == len(before) == MANY
    every_filing_expired_once(book_of, MANY)
    assert expiring(book_of).moved == MANY


def test_when_the_leader_is_gone_another_daemon_opens_the_slots(
    cli: Cli, book_of: Database
) -> None:
    log = cli.folder / "daemon.log"

    def leaders() -> int:
        return log.read_text("utf-8").count("daemon.leads")

    first = start(cli, **QUICK)
    until(lambda: leaders() == 1)
    second = start(cli, **QUICK)
    until(lambda: all_done(book_of))
    assert leaders() == 1, "one of them leads"

    os.kill(first.pid, signal.SIGKILL)
    first.communicate()
    until(lambda: leaders() == 2)

    assert stop(second) == 0


def test_a_leader_that_says_nothing_leads_no_more(empty_url: str) -> None:
    database = Database(empty_url)
    silent, other = Leadership(database, silence=1), Leadership(database, silence=60)
    assert (silent.leads(), other.leads()) == (True, False)

    until(other.leads)

    assert not silent.leads(), "it finds its connection gone and asks anew"
    for each in (silent, other):
        each.close()
    database.close()
