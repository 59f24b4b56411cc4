"""Killed at any write of sending, and started again: each notice goes once, or says unknown (中断)."""

import json
import os
import shutil
import threading
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.notices.sending import send_notices_now
from models import Notice
from models.database import Database
from models.notice import NoticeChannel
from tests.conftest import on_postgresql
from tests.support.builders import AREA, TODAY, a_filing, a_person, noon, saved
from tests.support.importing import an_app
from tests.support.killing import Points, in_a_process
from tests.support.mailroom import SMS, MailRoom, a_notice, told


def an_office(folder: Path, book: PolicyBook, calendar: WorkCalendar) -> App:
    """An application on the database of a folder, with text messages as files beside it."""
    database = Database(f"sqlite:///{folder / 'yidi.db'}")
    sms = {**SMS["sms"], "folder": str(folder / "out")}
    return told(an_app(database, book, calendar, TODAY), sms=sms, counter=True)


def lines(folder: Path) -> Counter[str]:
    """How often each telephone was written to."""
    files = sorted((folder / "out").glob("*.jsonl")) if (folder / "out").exists() else []
    return Counter(
        json.loads(line)["phone"] for file in files for line in file.read_text().splitlines()
    )


def states(app: App) -> list[str]:
    with app.database.reading() as session:
        return list(session.exec(select(Notice.state).order_by(col(Notice.id))))


def test_killed_at_any_write_each_goes_once_or_says_unknown(
    tmp_path: Path, sqlite_template: Path, book: PolicyBook, calendar: WorkCalendar
) -> None:
    """Takes seconds, because every write of the sending is a place to die."""
    origin = tmp_path / "origin"
    origin.mkdir()
    shutil.copy(sqlite_template, origin / "yidi.db")
    app = an_office(origin, book, calendar)
    person = saved(app.database, a_person(phone=""))
    filing = saved(app.database, a_filing(person_id=person.id, phone="13900000000"))
    a_notice(app, filing, "lapse")
    app.database.close()
    ends: Counter[str] = Counter()
    for kill_at in range(1000):
        folder = tmp_path / f"{kill_at}"
        shutil.copytree(origin, folder)
        dying = partial(_send, folder, book, calendar, kill_at)
        code = in_a_process(dying, tmp_path / "told")
        assert code in (0, None), (tmp_path / "told").read_text()

        again = an_office(folder, book, calendar)
        for clock in (again.clock, lambda: noon(TODAY) + timedelta(hours=1)):
            send_notices_now(replace(again, clock=clock), [AREA])

        found, written = states(again), lines(folder)
        again.database.close()
        assert all(n == 1 for n in written.values()), (kill_at, written)
        assert set(found) <= {"sent", "unknown"}, (kill_at, found)
        if "unknown" not in found:
            assert set(written) == {"13900000000"}, kill_at
        ends.update(found)
        shutil.rmtree(folder)
        if code == 0:
            break
    assert kill_at > 15, "every write is a point"
    assert ends["unknown"] and ends["sent"] > ends["unknown"]


def _send(folder: Path, book: PolicyBook, calendar: WorkCalendar, kill_at: int) -> None:
    app = an_office(folder, book, calendar)
    Points(kill_at, folder).watch(app.database)
    send_notices_now(app, [AREA])
    os._exit(0)


@on_postgresql
def test_many_daemons_send_each_notice_once(room: MailRoom) -> None:
    wire = room.wire(NoticeChannel.SMS, batch=3)
    notices = [a_notice(room.app, saved(room.app.database, a_filing())) for _ in range(20)]
    gate = threading.Barrier(3)

    def work() -> None:
        gate.wait()
        room.send()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    told_once = Counter(message.reference.split("-")[0] for message in wire.got)
    assert told_once == Counter({str(each.id): 1 for each in notices})
    assert {room.notice(each).state for each in notices} == {"sent"}


@pytest.mark.parametrize("moment", ["route", "claim", "call", "settle"])
def test_a_fault_of_any_step_leaves_what_is_true(
    room: MailRoom, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On both databases, without a process: the step raises after its work and before its commit."""
    from jobs.notices import sending

    wire = room.wire(NoticeChannel.SMS, known=True)
    notice = a_notice(room.app, saved(room.app.database, a_filing()))
    step = getattr(sending, moment)

    def dies(*args: object) -> object:
        step(*args)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(sending, moment, dies)
        with pytest.raises(KeyboardInterrupt):
            room.send()

    room.later(hours=1).send()

    assert room.notice(notice).state == "sent"
    assert len(wire.got) == 1
