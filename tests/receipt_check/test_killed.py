"""Killed at any write while it asks the platform, and started again: each is done once (中断)."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.receipt_platform.asking import AskedCounts, Asker
from jobs.receipt_platform.configured import platforms_of
from jobs.receipt_platform.simulated import SimulatedPlatform
from models import ReceiptCheck, ReceiptStanding
from models.database import Database
from tests.support.builders import TODAY, noon
from tests.support.importing import an_app
from tests.support.killing import Points, in_a_process
from tests.support.office import Office
from tests.support.platforms import a_receipt_desk

Folder = tuple[Path, PolicyBook, WorkCalendar]


@contextmanager
def an_office(of: Folder) -> Iterator[App]:
    """An application on the database of a folder."""
    folder, book, calendar = of
    with closing(Database(f"sqlite:///{folder / 'yidi.db'}")) as database:
        yield an_app(database, book, calendar, TODAY)


def asked(app: App) -> AskedCounts:
    """Put what is due."""
    return Asker(app, platforms_of(app), "system").ask_due()


def test_killed_at_any_write_the_platform_does_it_once(
    tmp_path: Path,
    sqlite_template: Path,
    book: PolicyBook,
    calendar: WorkCalendar,
    platform: SimulatedPlatform,
) -> None:
    """Takes seconds, because every write of the asking is a place to die."""
    origin = tmp_path / "origin"
    origin.mkdir()
    shutil.copy(sqlite_template, origin / "yidi.db")
    with an_office((origin, book, calendar)) as app:
        desk = a_receipt_desk(Office(app.database, book, calendar), tmp_path, platform)
        bill = desk.bill(desk.a_claim("review"))
        desk.plan()
    looked_up = 0
    for kill_at in range(1000):
        folder = tmp_path / f"{kill_at}"
        shutil.copytree(origin, folder)
        platform.done.clear()
        platform.answers.clear()
        platform.received.clear()
        code = in_a_process(partial(_ask, (folder, book, calendar), kill_at), tmp_path / "told")
        assert code in (0, None), (tmp_path / "told").read_text()

        with an_office((folder, book, calendar)) as again:
            for clock in (again.clock, lambda: noon(TODAY) + timedelta(hours=1)):
                asked(replace(again, clock=clock))
            with again.database.reading() as session:
                (standing,) = session.exec(select(ReceiptStanding))
                checks = session.exec(select(ReceiptCheck)).all()
        assert (standing.mark, standing.result) == ("held", "genuine"), kill_at
        assert platform.done == [("hold", *bill)], kill_at
        assert len(checks) == 1, kill_at
        looked_up += any(came.startswith("/requests/") for came in platform.received)
        shutil.rmtree(folder)
        if code == 0:
            break
    assert kill_at > 5, "every write is a point"
    assert looked_up > 1, "after the call it is asked what became of it"


def _ask(of: Folder, kill_at: int) -> None:
    with an_office(of) as app:
        Points(kill_at, of[0]).watch(app.database)
        asked(app)
        os._exit(0)
