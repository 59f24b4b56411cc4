"""Working days (工作日): the calendar of statutory holidays and make-up days, and counting in it.

Whether a year is official or provisional (暂定) comes with its rows: the State Council's notice
for a year appears in the autumn before it. A day count that touches a provisional or unknown year
still has an answer, marked provisional.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from config.errors import ConfigError, YidiError
from config.text import Text

A_DAY = timedelta(days=1)
SATURDAY = 5
# A year nobody has loaded: only the festivals whose day never moves can be known.
# 全国年节及纪念日放假办法 (2024): 元旦, 劳动节 two days, 国庆节 three days.
FIXED_FESTIVALS = frozenset({(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)})
WORKED = {"holiday": False, "in_lieu": False, "makeup": True}
"""The kinds of days that differ (放假、调休、补班), and whether offices are open on them."""
STATUS = {"official": True, "provisional": False}


ALWAYS_OFF = ((1, 1), (5, 1), (10, 1), (10, 2), (10, 3))
"""Festivals of every year: a notice without them is not the whole notice."""


class Deadline(NamedTuple):
    """The last day of a period, and whether it rests on a provisional calendar (暂定)."""

    due_on: date
    provisional: bool


class BadCalendarError(YidiError):
    """A table of working days that cannot be used as it stands (工作日历有误)."""

    code = "bad_calendar"

    def __init__(self, file: str, line: int, zh: str, en: str) -> None:
        says = Text("工作日历 {file} 第 {line} 行：{zh}。", "{file} line {line}: {en}.")
        super().__init__(says, file=file, line=line, zh=zh, en=en)


@dataclass(frozen=True)
class WorkYear:
    """One year as its notice gives it (全年节假日安排): the days that differ, with their kinds."""

    year: int
    official: bool
    source: str
    days: Mapping[date, str]


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

    def differing(self, year: WorkYear) -> list[date]:
        """The days of a year on which this calendar says otherwise."""
        first = date(year.year, 1, 1)
        days = (
            first + timedelta(days=n) for n in range((date(year.year, 12, 31) - first).days + 1)
        )
        other = self.with_years([replace(year, official=True)])
        return [day for day in days if self.works(day) != other.works(day)]

    def with_years(self, years: Iterable[WorkYear]) -> "WorkCalendar":
        """This calendar with some years replaced whole; no guess replaces an official year."""
        new = {y.year: y for y in years if y.official or y.year not in self.official_years}
        kept = {day: works for day, works in self.exceptions.items() if day.year not in new}
        given = {day: WORKED[kind] for year in new.values() for day, kind in year.days.items()}
        official = {year.year for year in new.values() if year.official}
        return calendar_of(
            kept | given,
            official | (self.official_years - new.keys()),
            self.known_years | new.keys(),
        )


def load_calendar(path: Path) -> WorkCalendar:
    """The calendar that ships: `codes/calendar.csv` with day, kind, year_status, source."""
    years = shipped_years(path)
    return calendar_of({}, (), ()).with_years(years.values())


def shipped_years(path: Path) -> dict[int, WorkYear]:
    """The years of a table in config/; a fault in it is a fault of the configuration."""
    try:
        return read_years(path.read_text(encoding="utf-8-sig"), str(path))
    except BadCalendarError as fault:
        raise ConfigError(fault.code, fault.says, **fault.facts) from fault


def read_years(text: str, file: str) -> dict[int, WorkYear]:
    """The years of a table of days; without a column year_status they are official."""
    status: dict[int, bool] = {}
    sources: dict[int, dict[str, None]] = {}
    days: dict[int, dict[date, str]] = {}
    first: dict[int, int] = {}
    for line, row in _rows(text, file):
        day, kind, official = _checked(file, line, row)
        of_year = days.setdefault(day.year, {})
        if day in of_year:
            raise BadCalendarError(file, line, f"{day} 重复", f"{day} is there twice")
        if status.setdefault(day.year, official) != official:
            zh, en = (
                f"{day.year} 年不能既正式又暂定",
                f"{day.year} is official and provisional at once",
            )
            raise BadCalendarError(file, line, zh, en)
        of_year[day] = kind
        first.setdefault(day.year, line)
        sources.setdefault(day.year, {})[(row.get("source") or "").strip()] = None
    for year, of_year in days.items():
        if "holiday" not in of_year.values():
            zh, en = f"{year} 年没有一个法定节假日（holiday）", f"{year} has no statutory holiday"
            raise BadCalendarError(file, first[year], zh, en)
        lacks = [
            f"{month:02d}-{day:02d}"
            for month, day in ALWAYS_OFF
            if date(year, month, day) not in of_year
        ]
        if status[year] and lacks:
            zh = f"{year} 年的安排不完整，缺少每年都放假的 {'、'.join(lacks)}"
            en = f"the notice of {year} is not whole: {', '.join(lacks)} are off in every year"
            raise BadCalendarError(file, first[year], zh, en)
    return {
        year: WorkYear(year, status[year], "；".join(filter(None, sources[year]))[:400], days[year])
        for year in sorted(days)
    }


def _rows(text: str, file: str) -> Iterator[tuple[int, dict[str, str | None]]]:
    """The rows with their lines; a table without its columns or without rows is refused."""
    reader = csv.DictReader(text.splitlines(keepends=True), strict=True)
    columns = {"day", "kind"} - set(reader.fieldnames or ())
    found = False
    try:
        for row in reader:
            if columns:
                break
            found = True
            yield reader.line_num, row
    except csv.Error as fault:
        raise BadCalendarError(
            file, reader.line_num, f"不是 CSV（{fault}）", f"no CSV ({fault})"
        ) from fault
    if columns or not found:
        raise BadCalendarError(
            file, 1, "应有表头 day,kind（可加 year_status,source）及各日",
            "it needs the header day,kind (and year_status,source if you like) and the days",
        )  # fmt: skip


def _checked(file: str, line: int, row: Mapping[str, str | None]) -> tuple[date, str, bool]:
    """Day, kind and status of a row, or the refusal that says what a row needs."""
    kind = (row["kind"] or "").strip()
    status = "official" if "year_status" not in row else (row["year_status"] or "").strip()
    try:
        day = date.fromisoformat((row["day"] or "").strip())
        works, official = WORKED[kind], STATUS[status]
    except (KeyError, ValueError) as fault:
        raise BadCalendarError(
            file, line,
            "应有 day（日期 YYYY-MM-DD）、kind（holiday/in_lieu/makeup）、year_status（official/provisional）",
            "it needs day (a date YYYY-MM-DD), kind (holiday, in_lieu, makeup) and year_status "
            "(official, provisional)",
        ) from fault  # fmt: skip
    weekend = day.weekday() >= SATURDAY
    if kind != "holiday" and works != weekend:
        zh = f"{day} 是{'周末' if weekend else '周一至周五'}，不能是{'调休放假' if weekend else '补班'}"
        en = f"{day} is {'on a weekend' if weekend else 'a weekday'} and cannot be {kind}"
        raise BadCalendarError(file, line, zh, en)
    return day, kind, official


def calendar_of(
    exceptions: Mapping[date, bool], official: Iterable[int], known: Iterable[int]
) -> WorkCalendar:
    """A calendar from its parts; also how the tests build small ones."""
    return WorkCalendar(dict(exceptions), frozenset(official), frozenset(known))
