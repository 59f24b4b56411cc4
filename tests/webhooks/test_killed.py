"""Killed at any write of telling a system, and started again: it is told, under one id (中断)."""

import os
import shutil
import threading
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.webhooks.addresses import add_webhook
from jobs.webhooks.sending import send_events_now
from models import EventDelivery
from models.database import Database
from tests.conftest import on_postgresql
from tests.support.builders import TODAY, a_filing, noon, saved
from tests.support.importing import an_app
from tests.support.killing import Points, in_a_process
from tests.support.receiving import a_key, listening
from tests.support.referring import run


def an_agency(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return an_app(database, book, calendar, TODAY)


def with_events(app: App, url: str, n: int) -> None:
    """An address that is to be told of so many filings."""
    a_key(app, "region", "events", areas=["*"])
    add_webhook(app, "region", url, ["filing.ended"], "wang")
    yesterday = TODAY - timedelta(days=1)
    saved(app.database, *(a_filing(state="active", ends_on=yesterday) for _ in range(n)))
    run(app, "expire_filings")


def test_killed_at_any_write_every_event_is_told_under_one_id(
    tmp_path: Path, sqlite_template: Path, book: PolicyBook, calendar: WorkCalendar
) -> None:
    """Takes seconds, because every write of the sending is a place to die."""
    origin = tmp_path / "origin"
    origin.mkdir()
    shutil.copy(sqlite_template, origin / "yidi.db")
    with listening() as system:
        app = an_agency(Database(f"sqlite:///{origin / 'yidi.db'}"), book, calendar)
        with_events(app, system.url, 2)
        app.database.close()
        for kill_at in range(1000):
            system.got.clear()
            folder = tmp_path / f"{kill_at}"
            shutil.copytree(origin, folder)
            code = in_a_process(partial(_send, folder, book, calendar, kill_at), tmp_path / "told")
            assert code in (0, None), (tmp_path / "told").read_text()

            again = an_agency(Database(f"sqlite:///{folder / 'yidi.db'}"), book, calendar)
            send_events_now(replace(again, clock=lambda: noon(TODAY) + timedelta(hours=1)))

            with again.database.reading() as session:
                states = session.exec(select(EventDelivery.state)).all()
            again.database.close()
            assert list(states) == ["sent", "sent"], kill_at
            assert len({(told.id, told.body["data"]["no"]) for told in system.got}) == 2, kill_at
            shutil.rmtree(folder)
            if code == 0:
                break
    assert kill_at > 8, "every write is a point"


def _send(folder: Path, book: PolicyBook, calendar: WorkCalendar, kill_at: int) -> None:
    app = an_agency(Database(f"sqlite:///{folder / 'yidi.db'}"), book, calendar)
    Points(kill_at, folder).watch(app.database)
    send_events_now(app)
    os._exit(0)


@on_postgresql
def test_many_daemons_tell_each_event_once(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    app = an_agency(database, book, calendar)
    with listening() as system:
        with_events(app, system.url, 45)
        gate = threading.Barrier(3)

        def work() -> None:
            gate.wait()
            send_events_now(app)

        threads = [threading.Thread(target=work) for _ in range(3)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()

        assert set(Counter(told.id for told in system.got).values()) == {1}
        assert len(system.got) == 45
