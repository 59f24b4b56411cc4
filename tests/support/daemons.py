"""Daemons as processes of their own (测试用守护进程): started, watched, ended; and what they left behind."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlmodel import col, select

from models import Filing, FilingState, Move, Run, RunPartition
from models.database import Database
from tests.conftest import ROOT, Cli
from tests.support.builders import A_DAY, TODAY, a_filing, a_person, saved
from workflow.service.state_totals import counts

CONFIG = ROOT / "config"
AT_NIGHT = ("00:05", "00:10")
"""When most of the day's runs are due: for ten minutes of every night they are not."""


def from_midnight(folder: Path) -> Path:
    """The configuration that ships, whose early runs are due at any time of the day."""
    made = folder / "from-midnight"
    if not made.exists():
        made.mkdir()
        for name in ("policy", "codes", "payout.yaml"):
            (made / name).symlink_to(CONFIG / name)
        settings = (CONFIG / "settings.yaml").read_text("utf-8")
        for minute in AT_NIGHT:
            settings = settings.replace(f'at: "{minute}"', 'at: "00:00"')
        (made / "settings.yaml").write_text(settings, "utf-8")
    return made


STARTED: "list[subprocess.Popen[str]]" = []


def start(
    cli: Cli, *, within: Sequence[str] = (), log: str = "daemon.log", **env: str
) -> "subprocess.Popen[str]":
    """A daemon in a process of its own; `within` is a command that runs it somewhere else."""
    # Into a file: a pipe that nobody reads holds a few hundred lines, and then the daemon waits.
    with (cli.folder / log).open("a") as lines:
        daemon = subprocess.Popen(
            [*within, sys.executable, "-m", "console", "daemon"],
            cwd=cli.folder,
            env={"YIDI_CONFIG": str(from_midnight(cli.folder))} | cli.environment() | env,
            stdout=lines,
            stderr=lines,
            text=True,
        )
    STARTED.append(daemon)
    return daemon


@contextmanager
def all_filings_held(database: Database) -> Iterator[None]:
    """Somebody holds every filing: whoever works on one is in the middle of it, and waits."""
    with database.writing() as session:
        session.exec(select(Filing.id).with_for_update()).all()
        yield


def in_hand(database: Database, run: Run, process: int) -> list[RunPartition]:
    """The parts that a process has in its hands."""
    found = parts(database, run)
    return [p for p in found if p.state == "running" and f":{process}:" in p.lease_owner]


def end_all() -> None:
    """End every daemon that a test left behind."""
    while STARTED:
        daemon = STARTED.pop()
        if daemon.poll() is None:
            daemon.kill()
            daemon.communicate()


def until(true: Callable[[], Any], seconds: float = 600) -> Any:
    """Wait until something is so, and return it: as long as it takes on a loaded machine."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = true()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError("it did not come about in time")


def stop(daemon: "subprocess.Popen[str]") -> int:
    """Ask a daemon to stop; its exit code."""
    daemon.send_signal(signal.SIGTERM)
    daemon.communicate(timeout=600)
    return daemon.returncode


def runs(database: Database, **facts: Any) -> list[Run]:
    """The ledger rows with these facts."""
    query = select(Run).order_by(col(Run.day), col(Run.slot), col(Run.id))
    for name, value in facts.items():
        query = query.where(getattr(Run, name) == value)
    with database.reading() as session:
        return list(session.exec(query))


def expired_moves(database: Database) -> list[Move]:
    with database.reading() as session:
        return list(session.exec(select(Move).where(Move.trigger == "expire")))


def a_book_of_overdue_filings(database: Database, count: int) -> None:
    """Filings whose last day was yesterday, each of another person's."""
    person = saved(database, a_person())
    saved(
        database,
        *(
            a_filing(
                person_id=person.id,
                state=FilingState.ACTIVE,
                starts_on=TODAY - timedelta(days=200),
                ends_on=TODAY - A_DAY,
                granted_to=TODAY - A_DAY,
            )
            for _ in range(count)
        ),
    )


def parts(database: Database, run: Run) -> list[RunPartition]:
    """The parts of a run in their order."""
    query = select(RunPartition).where(RunPartition.run_id == run.id).order_by(col(RunPartition.id))
    with database.reading() as session:
        return list(session.exec(query))


def every_filing_expired_once(database: Database, count: int) -> None:
    """Each of so many filings has exactly one move more, chained to the first; the counts are right."""
    with database.reading() as session:
        moves = session.exec(select(Move).order_by(col(Move.case_id), col(Move.seq))).all()
        filings = session.exec(select(Filing).order_by(col(Filing.id))).all()
        counted = counts(session)
    assert len(filings) == count
    assert [(move.case_id, move.seq, move.dest) for move in moves] == [
        (filing.id, seq, state)
        for filing in filings
        for seq, state in ((1, "active"), (2, "expired"))
    ]
    for first, second, filing in zip(moves[::2], moves[1::2], filings, strict=True):
        assert (second.prev_hash, filing.head) == (first.hash, second.hash)
        assert (filing.state, filing.version) == ("expired", 2)
    assert counted == {("filing", "active"): 0, ("filing", "expired"): count}


def workers(database: Database, run: Run) -> set[int]:
    """The numbers of the processes that have a part of this run as their own."""
    return {int(part.lease_owner.split(":")[1]) for part in parts(database, run)}
