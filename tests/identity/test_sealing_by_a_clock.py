"""A seal never covers what has not happened (封存的时钟), and nothing comes before what is sealed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from config.clock import at_time, day_of
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.audit.seal import latest, seal
from jobs.audit.verify import verify
from jobs.scheduler.execute import RunReport, by_hand
from models import Move, Run
from models.database import Database
from models.schema import upgrade
from tests.conftest import on_both
from tests.support.builders import (
    A_DAY,
    CLERK,
    TODAY,
    a_filing,
    a_user,
    noon,
    saved,
)
from tests.support.importing import an_app
from workflow.service.take import take

YESTERDAY = day_of(datetime.now(UTC)) - A_DAY
NOW = noon(YESTERDAY) + timedelta(hours=20)
"""As far from the clock of the server, which nobody can set, as a day."""
A_YEAR = timedelta(days=365)


@pytest.fixture
def real(empty_url: str, book: PolicyBook, calendar: WorkCalendar) -> App:
    """A real agency, in which something moved yesterday."""
    database = Database(empty_url)
    upgrade(database)
    saved(database, a_filing(applied_on=YESTERDAY))
    return an_app(database, book, calendar, YESTERDAY)


def sealed(app: App, at: datetime, *, confirmed: bool = False) -> RunReport:
    """The daily seal by a clock that stands here."""
    app = replace(app, clock=lambda: at)
    day = day_of(at)
    (report,) = by_hand(
        app, ["seal_moves"], day, "wang", confirmed=confirmed, progress=lambda _name, _moved: None
    )
    return report


def upto(app: App) -> datetime | None:
    with app.database.reading() as session:
        last = latest(session)
    return last and last.upto


@pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)
def test_on_postgresql_the_clock_of_the_server_decides(real: App) -> None:
    report = sealed(real, NOW + A_YEAR)

    assert not report.get("error")
    reached = upto(real)
    assert reached is not None and reached <= datetime.now(UTC)


def test_on_sqlite_a_clock_that_ran_ahead_asks_somebody(real: App) -> None:
    report = sealed(real, NOW + A_YEAR)

    assert report.get("held") and "--confirm" in report["error"]
    assert upto(real) is None
    assert not sealed(real, NOW + A_YEAR, confirmed=True).get("error")
    assert upto(real) == at_time(day_of(NOW + A_YEAR), 0, 0)


def test_runs_by_the_clock_that_ran_ahead_do_not_vouch_for_it(real: App) -> None:
    wrong = NOW + A_YEAR
    wrongly = Run(name="expire_filings", day=day_of(wrong), slot=0, state="done", opened_at=wrong)
    saved(real.database, wrongly)

    assert sealed(real, wrong + timedelta(minutes=5)).get("held")


def test_on_sqlite_an_agency_that_works_every_day_is_not_asked(real: App) -> None:
    for n in range(3):
        assert not sealed(real, NOW + n * A_DAY).get("error")

    assert upto(real) == at_time(day_of(NOW + 2 * A_DAY), 0, 0)


def test_after_the_clock_was_put_right_the_days_that_happened_are_sealed(real: App) -> None:
    wrong = NOW + A_YEAR
    assert sealed(real, wrong).get("held")

    assert not sealed(real, NOW + timedelta(minutes=5)).get("error")


@on_both
def test_what_is_taken_by_a_clock_behind_the_last_seal_comes_after_it(
    database_kind: str, database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    filing = a_filing()
    saved(database, a_user("intake", *CLERK.roles), filing)
    app = an_app(database, book, calendar, filing.applied_on)
    ahead = app.now + A_YEAR
    with database.writing() as session:
        assert seal(session, ahead, ahead)

    take(database, filing.no, "cancel", "intake", app.day, reason="本人申请")

    with database.reading() as session:
        move = session.exec(select(Move).where(Move.trigger == "cancel")).one()
    assert (move.at, move.day) == (ahead, app.today)
    assert verify(database).fault is None


def test_so_does_what_a_run_moves_by_the_thousand(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    saved(database, *(a_filing(state="active", ends_on=TODAY - A_DAY) for _ in range(3)))
    app = an_app(database, book, calendar, TODAY)
    with database.writing() as session:
        assert seal(session, app.now + A_YEAR, app.now + A_YEAR)

    by_hand(
        app, ["expire_filings"], TODAY, "wang", confirmed=False, progress=lambda _name, _moved: None
    )

    with database.reading() as session:
        moved = session.exec(select(Move.at).where(Move.trigger == "expire")).all()
    assert list(moved) == [app.now + A_YEAR] * 3
    assert verify(database).fault is None
