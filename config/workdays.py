"""Working days (工作日): the calendar of statutory holidays and make-up days, and counting in it.

Whether a year is official or provisional (暂定) comes with its rows: the State Council's notice
for a year appears in the autumn before it. A day count that touches a provisional or unknown year
still has an answer, marked provisional.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from config.errors import ConfigError
from config.text import Text

A_DAY = timedelta(days=1)
SATURDAY = 5
# A year nobody has loaded: only the festivals whose day never moves can be known.
# 全国年节及纪念日放假办法 (2024): 元旦, 劳动节 two days, 国庆节 three days.
FIXED_FESTIVALS = frozenset({(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)})


class Deadline(NamedTuple):
    """The last day of a period, and whether it rests on a provisional calendar (暂定)."""

    due_on: date
    provisional: bool


@dataclass(frozen=True)
class WorkCalendar:
    """Which days are worked. `exceptions` holds the days that differ from Monday to Friday."""

    exceptions: Mapping[date, bool]
    official_years: frozenset[int]
    known_years: frozenset[int]
    _cache: dict[tuple[date, int], Deadline] = field(default_factory=dict, compare=False)

    def works(self, day: date) -> bool:
        """Whether offices are open on this day."""
        known = self.exceptions.get(day)
        if known is not None:
            return known
        if day.year not in self.known_years and (day.month, day.day) in FIXED_FESTIVALS:
            return False
        return day.weekday() < SATURDAY

    def provisional(self, *days: date) -> bool:
        """Whether any of these days lies in a year whose notice is not out yet."""
        return any(day.year not in self.official_years for day in days)

    def add(self, start: date, count: int) -> Deadline:
        """The `count`-th working day after `start` (the first day is not counted)."""
        key = (start, count)
        if key not in self._cache:
            day, left = start, count
            while left > 0:
                day += A_DAY
                left -= self.works(day)
            self._cache[key] = Deadline(day, self.provisional(start, day))
        return self._cache[key]

    def between(self, start: date, end: date) -> int:
        """How many working days lie after `start`, up to and with `end`; 0 when `end` is past."""
        return sum(self.works(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))

    def roll(self, day: date) -> Deadline:
        """The day itself, or the next working day when it is a day off (民法典 第二百零三条)."""
        rolled = day
        while not self.works(rolled):
            rolled += A_DAY
        return Deadline(rolled, self.provisional(day, rolled))


def load_calendar(path: Path) -> WorkCalendar:
    """Read `codes/calendar.csv`: day, kind (holiday, in_lieu, makeup), year_status, source."""
    exceptions: dict[date, bool] = {}
    status: dict[int, bool] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            try:
                day = date.fromisoformat(row["day"])
                works = {"holiday": False, "in_lieu": False, "makeup": True}[row["kind"]]
                status[day.year] = {"official": True, "provisional": False}[row["year_status"]]
            except (KeyError, ValueError, TypeError) as fault:
                raise ConfigError(
                    "bad_calendar",
                    Text(
                        "工作日历 {file} 第 {line} 行无法读取：应有 day（日期）、kind"
                        "（holiday/in_lieu/makeup）、year_status（official/provisional）。",
                        "{file} line {line} cannot be read: it needs day (a date), kind "
                        "(holiday, in_lieu, makeup) and year_status (official, provisional).",
                    ),
                    file=str(path),
                    line=line,
                ) from fault
            exceptions[day] = works
    return calendar_of(exceptions, (year for year, official in status.items() if official), status)


def calendar_of(
    exceptions: Mapping[date, bool], official: Iterable[int], known: Iterable[int]
) -> WorkCalendar:
    """A calendar from its parts; also how the tests build small ones."""
    return WorkCalendar(dict(exceptions), frozenset(official), frozenset(known))
