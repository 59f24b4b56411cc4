"""What every command and run works with (工作台): database, rules, calendar, code tables, clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from config.clock import day_of, now
from config.codes import CodeBook, Regions, load_regions, load_states
from config.policy import PolicyBook, load_policy
from config.settings import Settings, load_settings
from config.workdays import WorkCalendar, load_calendar
from models.database import Database
from workflow.intake_register import Tables


@dataclass(frozen=True)
class Desk:
    """All that is loaded once, and the clock."""

    database: Database
    settings: Settings
    policy: PolicyBook
    calendar: WorkCalendar
    regions: Regions
    states: CodeBook
    clock: Callable[[], datetime] = now

    @property
    def today(self) -> date:
        """The business day (业务日期)."""
        return day_of(self.clock())

    @property
    def now(self) -> datetime:
        """This instant."""
        return self.clock()

    @property
    def tables(self) -> Tables:
        """The code tables as the checks of an application look at them."""
        return Tables(self.regions, self.states, frozenset(self.policy.pooling_areas()), self.today)


def open_desk(database: str | None = None) -> Desk:
    """Load settings, policy book, calendar and code tables, and open the database."""
    settings = load_settings(database)
    codes = settings.folder / "codes"
    return Desk(
        database=Database(settings.database),
        settings=settings,
        policy=load_policy(settings.folder / "policy"),
        calendar=load_calendar(codes / "calendar.csv"),
        regions=load_regions(codes),
        states=load_states(codes),
    )
