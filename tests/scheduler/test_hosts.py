"""Daemons on machines of their own: one is cut off from the database in the middle of a run."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL

from models import Run
from models.database import Database
from tests.conftest import Cli
from tests.support import postgresql
from tests.support.builders import TODAY, noon, saved
from tests.support.daemons import (
    a_book_of_overdue_filings,
    all_filings_held,
    end_all,
    every_filing_expired_once,
    in_hand,
    parts,
    runs,
    start,
    stop,
    until,
    workers,
)
from tests.support.hosts import Host, hosts, serving_to

MANY, MORE = 600, 40
QUICK = {"YIDI_PAGE": "20", "YIDI_LEASE": "2"}


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder with a short name: the path of a socket is at most 107 bytes."""
    folder = Path(tempfile.mkdtemp(prefix="yidi-hosts-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def pair(pg_server: URL, home: Path) -> Iterator[tuple[list[Host], URL]]:
    """Two hosts and the PostgreSQL that both can reach."""
    with hosts(2) as two, serving_to(two, home) as server:
        yield two, server
        end_all()


def test_a_daemon_that_is_cut_off_writes_nothing_and_goes_on_when_the_database_is_back(
    pair: tuple[list[Host], URL], tmp_path: Path
) -> None:
    (one, two), server = pair
    url = postgresql.create(server)
    cli = Cli(url.render_as_string(hide_password=False), tmp_path, TODAY)
    assert cli("init", "--rehearsal").code == 0
    database = Database(cli.url)
    a_book_of_overdue_filings(database, MANY)

    def begin(host: Host) -> tuple[int, Path]:
        far = url.set(host=host.gateway, port=54320, query={})
        address = far.render_as_string(hide_password=False)
        log = f"{host.name}.log"
        daemon = start(cli, within=host.within, log=log, YIDI_DATABASE_URL=address, **QUICK)
        started.append(daemon)
        return daemon.pid, tmp_path / log

    started: list = []  # type: ignore[type-arg]
    with all_filings_held(database):
        (first, first_log), (second, _) = begin(one), begin(two)
        run = until(lambda: runs(database, name="expire_filings", slot=0))[0]
        until(lambda: in_hand(database, run, first))
        one.cut_off()
        (held,) = in_hand(database, run, first)
    assert held.lease_owner.startswith(f"{one.name}:"), "a host has a name of its own"
    until(lambda: runs(database, name="watch_deadlines", slot=0, state="done"))
    until(lambda: "daemon.database" in first_log.read_text("utf-8"))

    every_filing_expired_once(database, MANY)
    (taken,) = [part for part in parts(database, run) if part.id == held.id]
    assert taken.state == "done"
    assert taken.lease_owner.startswith(f"{two.name}:{second}:")
    assert stop(started[1]) == 0

    one.connect()
    a_book_of_overdue_filings(database, MORE)
    later = Run(name="expire_filings", day=TODAY, slot=9999, state="open", opened_at=noon(TODAY))
    saved(database, later)
    (done,) = until(lambda: runs(database, slot=9999, state="done"))

    assert (done.moved, workers(database, done)) == (MORE, {first})
    every_filing_expired_once(database, MANY + MORE)
    assert stop(started[0]) == 0
    database.close()
