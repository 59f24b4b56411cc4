"""The opened application (工作台): database, policy book, calendar, code tables, clock."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import inspect
from sqlmodel import Session, col, select

from config.clock import day_of, now, rehearsed_day
from config.codes import CodeBook, Regions, load_regions, load_states
from config.policy import PolicyBook
from config.policy_load import load_policy
from config.settings import Settings, load_settings
from config.workdays import WorkCalendar, WorkYear, load_calendar
from jobs.principal import NOBODY, Principal
from models import CalendarDay, CalendarYear
from models.database import Database
from workflow.access.reach import Reach
from workflow.intake.registers import RowTables
from workflow.machine.context import BusinessDay


@dataclass(frozen=True)
class App:
    """What every command and run works with: everything that is loaded once, and the clock."""

    database: Database
    settings: Settings
    policy: PolicyBook
    calendar: WorkCalendar
    regions: Regions
    states: CodeBook
    clock: Callable[[], datetime] = now
    loaded: frozenset[tuple[int, datetime]] = frozenset()
    """The imported years that `calendar` holds already, and when each was imported."""
    asker: Principal = NOBODY
    """Who asks and acts (当事人)."""
    purpose: str = ""
    """For what they ask, in their words (查询事由); it is kept with the look."""

    @property
    def reach(self) -> Reach:
        """What belongs to whoever asks (可及范围)."""
        return self.asker.actor.reach

    @property
    def today(self) -> date:
        """The business day (业务日期)."""
        return day_of(self.clock())

    @property
    def now(self) -> datetime:
        """This instant."""
        return self.clock()

    @property
    def day(self) -> BusinessDay:
        """The business day with this instant, the policy book and the calendar in force."""
        now = self.clock()
        return BusinessDay(day_of(now), now, self.policy, self.calendar)

    @property
    def tables(self) -> RowTables:
        """The code tables, for the checks of an application that comes in."""
        return RowTables(
            self.regions, self.states, frozenset(self.policy.pooling_areas()), self.today
        )


def open_app_at(database: str | None = None, *, served: bool = False) -> App:
    """Load settings, policy book, calendar and code tables, and open the database.

    A server works on it in as many threads as the settings say.
    """
    settings = load_settings(database)
    codes = settings.folder / "codes"
    return App(
        database=Database(
            settings.database,
            settings.lease_seconds,
            rehearsed=bool(rehearsed_day()),
            threads=settings.serve.threads if served else 0,
            trusted=settings.identity == "trusted",
        ),
        settings=settings,
        policy=load_policy(settings.folder / "policy"),
        calendar=load_calendar(codes / "calendar.csv"),
        regions=load_regions(codes),
        states=load_states(codes),
    )


def with_loaded_calendar(app: App) -> App:
    """The application with the working days in force: those that ship, and the imported years.

    The same object when nothing new was imported, so a daemon may ask before every run.
    """
    if not app.database.has_schema():
        return app
    with app.database.reading() as session:
        if not inspect(session.connection()).has_table("calendar_year"):
            return app
        loaded = frozenset(session.exec(select(CalendarYear.year, CalendarYear.loaded_at)).all())
        if loaded == app.loaded:
            return app
        years = loaded_years(session).values()
    return replace(app, calendar=app.calendar.with_years(years), loaded=loaded)


def loaded_years(session: Session) -> dict[int, WorkYear]:
    """The imported years of working days (已导入的工作日历)."""
    days: dict[int, dict[date, str]] = {}
    for day in session.exec(select(CalendarDay).order_by(col(CalendarDay.day))):
        days.setdefault(day.year, {})[day.day] = day.kind
    return {
        row.year: WorkYear(row.year, row.status == "official", row.source, days[row.year])
        for row in session.exec(select(CalendarYear).order_by(col(CalendarYear.year)))
    }
