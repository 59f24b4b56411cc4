"""Which slots of a day are opened: the daily one, and for missed ones the last of the day."""

from datetime import date, datetime, timedelta

import pytest
from sqlmodel import select

from config.clock import at_time, day_of
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.runs.catalogue import NAMES
from jobs.scheduler.run_store import first_day, gaps, open_due
from models import Run, Setting
from models.database import Database
from tests.support.builders import A_DAY, TODAY, saved
from tests.support.importing import an_app

YESTERDAY = TODAY - A_DAY


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """An agency that was set up yesterday, and whose daemon has not run yet."""
    saved(database, Setting(name="first_day", value=YESTERDAY.isoformat()))
    return an_app(database, book, calendar, TODAY)


def opened(app: App, now: datetime) -> dict[tuple[date, str], list[int]]:
    """The slots that have a row once a daemon has looked at this instant."""
    with app.database.reading() as session:
        start = first_day(session)
    assert start is not None
    open_due(app, start, day_of(now), now)
    found: dict[tuple[date, str], list[int]] = {}
    with app.database.reading() as session:
        for run in session.exec(select(Run).order_by(Run.day, Run.slot)):
            found.setdefault((run.day, run.name), []).append(run.slot)
    return found


def missing(app: App, now: datetime) -> int:
    with app.database.reading() as session:
        return len(gaps(session, app.settings, day_of(now), now))


def test_a_missed_day_is_caught_up_by_its_daily_slots_and_the_last_of_each_interval(
    app: App,
) -> None:
    before_the_first_run = at_time(TODAY, 0, 1)

    slots = opened(app, before_the_first_run)

    assert {name for _, name in slots} == set(NAMES)
    assert slots[YESTERDAY, "expire_filings"] == [0]
    assert slots[YESTERDAY, "activate_filings"] == [0, 23]
    assert slots[YESTERDAY, "send_reports"] == [0, 143]
    assert sum(map(len, slots.values())) <= 50


def test_merged_slots_leave_no_gap_in_the_ledger(app: App) -> None:
    now = at_time(TODAY, 15, 30)
    assert missing(app, now) > 0

    slots = opened(app, now)

    assert missing(app, now) == 0
    assert slots[TODAY, "activate_filings"] == [0, 15]
    assert missing(app, now + timedelta(minutes=30)) > 0


def test_a_daemon_that_misses_nothing_opens_every_slot(app: App) -> None:
    hours = [at_time(TODAY, hour, 15) for hour in range(24)]

    for now in hours:
        slots = opened(app, now)

    assert slots[TODAY, "activate_filings"] == list(range(24))
