"""How values are written (书写形式): days, times, identity numbers, names."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from stdnum.cn import ric

SHANGHAI = ZoneInfo("Asia/Shanghai")
EARLIEST = date(1850, 1, 1)
LATEST = date(2999, 12, 31)

_DAY = re.compile(r"([0-9]{4})([-/.]?)([0-9]{1,2})\2([0-9]{1,2})")
_CLOCK = re.compile(
    r"([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_ID = re.compile(r"[0-9]{17}[0-9X]")


def unusable(words: str) -> bool:
    """Control characters, half surrogates: what no database keeps and no screen shows."""
    return any(unicodedata.category(c) in ("Cc", "Cs") for c in words)


def clipped(words: str, most: int = 30) -> str:
    """What was written, short enough for a sentence."""
    return words if len(words) <= most else f"{words[:most]}…"


@lru_cache(maxsize=20_000)
def as_day(words: str) -> date | None:
    """2025-03-04, 2025/3/4, 2025.3.4 or 20250304, with or without a time behind it."""
    found = _DAY.match(words)
    if not found:
        return None
    year, separator, month, day = found.groups()
    if not separator and len(found.group()) != len("20250304"):
        return None
    rest = words[found.end() :].lstrip(" T")
    if rest and not _CLOCK.fullmatch(rest):
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


@lru_cache(maxsize=20_000)
def as_instant(words: str) -> datetime | None:
    """A day with a time, in Shanghai unless a zone is given."""
    found = _DAY.match(words)
    day = as_day(words)
    if not found or day is None or not EARLIEST <= day <= LATEST:
        return None
    clock = _CLOCK.fullmatch(words[found.end() :].lstrip(" T"))
    if clock is None:
        return midnight(day)
    hour, minute, second, zone = clock.groups()
    try:
        at = time(int(hour), int(minute), int(second or 0))
    except ValueError:
        return None
    return datetime.combine(day, at, _zone(zone)).astimezone(UTC)


def _zone(written: str | None) -> ZoneInfo | timezone:
    if not written:
        return SHANGHAI
    if written == "Z":
        return UTC
    hours, minutes = int(written[1:3]), int(written[-2:])
    away = timedelta(hours=hours % 24, minutes=minutes % 60)
    return timezone(-away if written[0] == "-" else away)


def midnight(day: date) -> datetime:
    """The instant with which a business day begins."""
    return datetime.combine(day, time(), SHANGHAI).astimezone(UTC)


def shanghai_day(instant: datetime) -> date:
    """The business day of an instant (业务日期)."""
    return instant.astimezone(SHANGHAI).date()


def id_fault(certno: str, today: date) -> tuple[str, str] | None:
    """What is wrong with a citizen's number (GB 11643): form, date of birth, check character.

    The place is not looked at: new districts are missing from every list, and 81, 82, 83 are
    residents from Hong Kong, Macao and Taiwan.
    """
    if not _ID.fullmatch(certno):
        return "应为18位", "18 characters are expected"
    try:
        born = date(int(certno[6:10]), int(certno[10:12]), int(certno[12:14]))
    except ValueError:
        return "出生日期不存在", "the date of birth does not exist"
    if not EARLIEST <= born <= today:
        return "出生日期不可能", "the date of birth is impossible"
    # It takes the whole number and leaves the last character out by itself.
    if ric.calc_check_digit(certno) != certno[-1]:
        return "校验码不符", "the check character does not fit"
    return None


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are one name: blanks, width and the kind of middle dot do not count."""
    return one == other or _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return re.sub(r"[\s·•・．.‧∙]", "", unicodedata.normalize("NFKC", name)).casefold()
