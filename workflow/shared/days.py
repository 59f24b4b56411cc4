"""Days and instants as people and programs write them (日期、时间的读取): the one reader of both.

What can be read in one way only is read; what has two readings is refused with the reason. A time
without a zone is the time in Shanghai, a day alone its midnight.
"""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from config.text import Text
from workflow.shared import day_faults
from workflow.shared.number_cell import NumberCell

SHANGHAI = ZoneInfo("Asia/Shanghai")
EARLIEST = date(1850, 1, 1)
LATEST = date(2999, 12, 31)

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DAY = re.compile(
    r"([0-9]{4})(?:([-/.])([0-9]{1,2})\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})[日号]"
    r"|([0-9]{2})([0-9]{2}))"
)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = rf"({'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_DAY_MONTH = re.compile(rf"([0-9]{{1,2}})[- ]{_MONTH}[-, ]+([0-9]{{4}})", re.IGNORECASE)
_MONTH_DAY = re.compile(rf"{_MONTH} ([0-9]{{1,2}})[, ]([0-9]{{4}})", re.IGNORECASE)
# Java's Date.toString(): Sun Jan 05 08:30:00 CST 2020.
_JAVA = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2} [0-9]{2}) ([0-9:]{8}) (CST|UTC|GMT[0-9:+-]*) ([0-9]{4})"
)
_WEEKDAY = re.compile(r"[ (]*(?:星期|周|礼拜)([一二三四五六日天])[ )]*")
_CLOCK = re.compile(
    r"(?P<half>上午|下午)? ?(?P<hour>[0-9]{1,2})(?:[时点]|[:时点](?P<minute>[0-9]{1,2})"
    r"(?:分|[:分](?P<second>[0-9]{1,2})(?:[.,][0-9]+)?秒?)?)(?: ?(?P<noon>[AP]M))?"
    r" ?(?P<zone>Z|(?:UTC|GMT)?[+-][0-9]{1,2}(?::?[0-9]{2})?|UTC|GMT)?(?:\[Asia/Shanghai\])?",
    re.IGNORECASE,
)
_RUN_OF_DIGITS = re.compile(
    r"(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})(?P<second>[0-9]{2})?(?:\.?[0-9]{3})?(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_NUMERALS = {c: str(n) for n, c in enumerate("〇一二三四五六七八九")} | {"○": "0", "零": "0"}
_IN_NUMERALS = re.compile(
    r"([〇○零一二三四五六七八九]{4})年([元一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]"
)
_DASHES = str.maketrans("‐‑‒–—−", "------")
_AROUND = re.compile(r" *([-/.:年月日号时点分,]) *")


_DIGITS_OF_A_DAY = (8, 12, 14, 17)
"""Digits without anything between: a day, with minutes, with seconds, with thousandths."""


class WrittenDay(NamedTuple):
    """What was written: its day, and the time of day with its zone where one stands behind."""

    day: date
    clock: time | None = None


def as_day(words: str) -> date | None:
    """The day that was written, with or without a time behind it; None when it is none."""
    found = day_or_fault(words)
    return None if isinstance(found, Text) else found


def day_or_fault(words: str) -> date | Text:
    """The day that was written, or why there is none. A number cell of a spreadsheet holds a serial."""
    found = _moment(words)
    if isinstance(found, Text):
        return found
    if found.clock is None or found.clock.tzinfo is None or not _usable(found.day):
        return found.day
    return shanghai_day(datetime.combine(found.day, found.clock))


def as_instant(words: str) -> datetime | None:
    """A day with a time, in Shanghai unless a zone is given; None when it is none."""
    found = instant_or_fault(words)
    return None if isinstance(found, Text) else found


def instant_or_fault(words: str) -> datetime | Text:
    """The instant that was written in UTC, or why there is none."""
    found = _moment(words)
    if isinstance(found, Text):
        return found
    if not _usable(found.day):
        return day_faults.OUT_OF_RANGE
    clock = found.clock or time()
    return datetime.combine(found.day, clock, clock.tzinfo or SHANGHAI).astimezone(UTC)


def midnight(day: date) -> datetime:
    """The instant with which a business day begins."""
    return datetime.combine(day, time(), SHANGHAI).astimezone(UTC)


def shanghai_day(instant: datetime) -> date:
    """The business day of an instant (业务日期)."""
    return instant.astimezone(SHANGHAI).date()


def _usable(day: date) -> bool:
    return EARLIEST <= day <= LATEST


def _moment(words: str) -> WrittenDay | Text:
    return _serial(words) if isinstance(words, NumberCell) else _written(words)


@lru_cache(maxsize=20_000)
def _written(words: str) -> WrittenDay | Text:
    if iso := _ISO.fullmatch(words):
        return _on(*iso.groups())
    plain = unicodedata.normalize("NFKC", words).translate(_DASHES)
    plain = _AROUND.sub(r"\1", " ".join(plain.split()))
    if java := _JAVA.fullmatch(plain):
        day, clock, zone, year = java.groups()
        # CST is China's time to a server that stands there.
        return _written(f"{day} {year} {clock}{'+08:00' if zone == 'CST' else zone}")
    plain = _IN_NUMERALS.sub(_in_digits, plain)
    if plain.isdigit() and len(plain) not in _DIGITS_OF_A_DAY:
        return day_faults.why_no_day(plain)
    for pattern, order in ((_DAY, None), (_DAY_MONTH, (2, 1, 0)), (_MONTH_DAY, (2, 0, 1))):
        if found := pattern.match(plain):
            parts = [part for part in found.groups() if part and part not in "-/."]
            day = _on(*((parts[n] for n in order) if order else parts))
            return day if isinstance(day, Text) else _with_clock(day.day, plain[found.end() :])
    return day_faults.why_no_day(plain)


def _on(year: str, month: str, day: str) -> WrittenDay | Text:
    number = month if month.isdigit() else _MONTHS.index(month.lower()) + 1
    try:
        return WrittenDay(date(int(year), int(number), int(day)))
    except ValueError:
        return day_faults.NO_SUCH_DAY


def _in_digits(found: re.Match[str]) -> str:
    """二〇二〇年一月十五日 → 2020年1月15日."""
    year, month, day = found.groups()
    return f"{''.join(_NUMERALS[c] for c in year)}年{_small(month)}月{_small(day)}日"


def _small(numerals: str) -> int:
    """A number up to 99 in Chinese numerals; 0 for what is none."""
    tens, ten, ones = numerals.replace("元", "一").rpartition("十")
    if len(tens) > 1 or len(ones) > 1:
        return 0
    high = int(_NUMERALS[tens]) if tens else 1
    return (10 * high if ten else 0) + (int(_NUMERALS[ones]) if ones else 0)


def _with_clock(day: date, rest: str) -> WrittenDay | Text:
    """The day with the day of the week and the time that stand behind it."""
    if named := _WEEKDAY.match(rest):
        if "一二三四五六日".index(named[1].replace("天", "日")) != day.weekday():
            return day_faults.OTHER_WEEKDAY
        rest = rest[named.end() :]
    rest = rest.removeprefix("T").strip(" ,")
    if not rest:
        return WrittenDay(day)
    found = _RUN_OF_DIGITS.fullmatch(rest) or _CLOCK.fullmatch(rest)
    try:
        return WrittenDay(day, _clock(found.groupdict())) if found else day_faults.BAD_CLOCK
    except ValueError:
        return day_faults.BAD_CLOCK


def _clock(found: dict[str, str | None]) -> time:
    """A time of day; ValueError for one that no clock shows."""
    hour = int(found["hour"] or 0)
    half = {"上午": "AM", "下午": "PM"}.get(
        found.get("half") or "", found.get("noon") or ""
    ).upper()
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(half)
        hour = hour % 12 + (12 if half == "PM" else 0)
    return time(hour, int(found["minute"] or 0), int(found["second"] or 0), tzinfo=_zone(found))


def _zone(found: dict[str, str | None]) -> timezone | None:
    written = (found.get("zone") or "").upper()
    if not written:
        return None
    digits = written.removeprefix("UTC").removeprefix("GMT").replace(":", "")
    if digits in ("", "Z"):
        return UTC
    hours, minutes = int(digits[1:3]), int(digits[3:] or 0)
    if hours > 14 or minutes > 59:
        raise ValueError(written)
    away = timedelta(hours=hours, minutes=minutes)
    return timezone(-away if digits[0] == "-" else away)


_FIRST = date(1899, 12, 30)
_BUG = 60
"""The serial of 29 February 1900, which Excel counts and no calendar has."""
_LAST_SERIAL = 2_958_465


def _serial(cell: str) -> WrittenDay | Text:
    """The day of a number cell: eight digits as they are, else days since 1900 with a fraction."""
    whole, _, part = cell.partition(".")
    if not whole.isascii() or not whole.isdigit() or (part and not part.isdigit()):
        return day_faults.why_no_day(cell)
    number = int(whole[:9])
    if number > _LAST_SERIAL:
        return _written(str(cell))
    if EARLIEST.year <= number <= 2100:
        # 2020.1 typed for a month, 2020 for a year: both would be days of 1905.
        return day_faults.YEAR_OR_MONTH
    if not number or number == _BUG:
        return day_faults.NO_SUCH_DAY
    day = _FIRST + timedelta(days=number + (1 if number < _BUG else 0))
    if not part:
        return WrittenDay(day)
    seconds = round(float(f"0.{part}") * 86_400)
    at = datetime.combine(day, time()) + timedelta(seconds=seconds)
    return WrittenDay(at.date(), at.time())
