"""Reading one row (读取一行): text, days, flags and amounts out of what was written.

Every fault becomes a `Problem`; reading goes on, so that all of them are reported at once.
"""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from stdnum.cn import ric

from config.codes import CodeBook
from config.masking import mask_id
from models import FAR, canonical
from workflow.intake_problems import Problem, problem
from workflow.money import scaled

SHANGHAI = ZoneInfo("Asia/Shanghai")
IDENTITY_CARD = "01"
EARLIEST_BIRTH = date(1850, 1, 1)
LATEST = date(2999, 12, 31)
MOST_FEN = 10**14
"""A million million yuan: larger amounts are slips, and would not fit the columns."""

_DAY = re.compile(r"([0-9]{4})([-/.]?)([0-9]{1,2})\2([0-9]{1,2})")
_CLOCK = re.compile(
    r"([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_NUMBER = re.compile(r"[+-]?[0-9]{1,18}(\.[0-9]{1,12})?")
_ID = re.compile(r"[0-9]{17}[0-9X]")
_FLAGS = {
    "0": False, "1": True, "否": False, "是": True, "false": False, "true": True,
}  # fmt: skip


class LostDigits(str):
    """A number that a spreadsheet rounded: what stood there can no longer be known."""

    __slots__ = ()


class Reader:
    """One row, read field by field; `problems` collects what is wrong with it."""

    __slots__ = ("at", "problems", "raw")

    def __init__(
        self, raw: Mapping[str, Any], problems: list[Problem] | None = None, at: str = ""
    ) -> None:
        self.raw, self.at = raw, at
        self.problems: list[Problem] = [] if problems is None else problems

    def tell(self, code: str, field: str, **values: Any) -> None:
        """Note a problem with a field."""
        self.problems.append(problem(code, f"{self.at}{field}", **values))

    def text(self, field: str, most: int = 200, *, plain: bool = False) -> str:
        """What was written, without blanks around it; "" when nothing was.

        `plain` is for numbers and codes: full-width digits and letters become ordinary ones.
        """
        value = self.raw.get(field)
        if value is None:
            return ""
        if type(value) is not str:
            return self._other(field, value, most)
        words = value.strip()
        if plain and not words.isascii():
            words = unicodedata.normalize("NFKC", words).strip()
        if not words.isprintable() and _unusable(words):
            why = "含有控制字符或残缺字符"
            self.tell("bad_value", field, why=why, why_en="control or broken characters")
            return ""
        if len(words) > most:
            self.tell("too_long", field, most=most)
            return ""
        return words

    def _other(self, field: str, value: Any, most: int) -> str:
        """Text for what came as a number, a truth value or a structure."""
        if isinstance(value, LostDigits):
            self.tell("digits_lost", field)
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int | float | Decimal):
            words = str(value)
            if len(words) <= most:
                return words
        why, why_en = "应为文字或数字", "text or a number is expected"
        self.tell("bad_value", field, why=why, why_en=why_en)
        return ""

    def needed(self, field: str, most: int = 200, *, plain: bool = True) -> str:
        """The same, where nothing is not enough."""
        before = len(self.problems)
        words = self.text(field, most, plain=plain)
        if not words and len(self.problems) == before:
            self.tell("missing_value", field)
        return words

    def coded(self, field: str, codes: CodeBook, column: str, fault: str) -> tuple[str, str] | None:
        """A code and its meaning by the code table."""
        before = len(self.problems)
        words = self.text(field, plain=True)
        if len(self.problems) > before:
            return None
        found = codes.find(column, words)
        if found is None:
            self.tell(fault, field, value=clipped(words))
        return found

    def day(self, field: str, *, empty: bool = False, far: bool = False) -> date | None:
        """A day; None when it is wrong, or empty where that is allowed.

        `far` allows 9999-12-31, with which other systems write an open end.
        """
        before = len(self.problems)
        words = self.text(field, plain=True)
        if (not words and empty) or len(self.problems) > before:
            return None
        found = as_day(words)
        if found is None or not (EARLIEST_BIRTH <= found <= LATEST or (far and found == FAR)):
            self.tell("bad_date", field, value=clipped(words))
            return None
        return found

    def instant(self, field: str) -> datetime | None:
        """An instant; a time without a zone is the time in Shanghai, a day alone its midnight."""
        before = len(self.problems)
        words = self.text(field, plain=True)
        if len(self.problems) > before:
            return None
        found = as_instant(words)
        if found is None:
            self.tell("bad_date", field, value=clipped(words))
        return found

    def flag(self, field: str) -> bool:
        """Yes or no; nothing written is no."""
        words = self.text(field, plain=True)
        if not words:
            return False
        found = _FLAGS.get(words.casefold())
        if found is None:
            self.tell("bad_flag", field, value=clipped(words))
        return bool(found)

    def number(
        self, field: str, places: int, *, empty: bool = False, signed: bool = False
    ) -> int | None:
        """A decimal as an integer of 10⁻ᵖˡᵃᶜᵉˢ, not negative; None when it is wrong."""
        before = len(self.problems)
        words = self.text(field, plain=True)
        if (not words and empty) or len(self.problems) > before:
            return None
        found = scaled(words, places) if _NUMBER.fullmatch(words) else None
        if found is None or abs(found) >= MOST_FEN * 10 ** (places - 2):
            expected, expected_en = (
                f"最多 {places} 位小数",
                f"a number with at most {places} decimals",
            )
            self.tell(
                "bad_amount",
                field,
                value=clipped(words),
                expected=expected,
                expected_en=expected_en,
            )
            return None
        if found < 0 and not signed:
            self.tell("negative_amount", field, value=clipped(words))
            return None
        return found

    def listed(self, field: str) -> list[str]:
        """Several items: a list, or text with ；、， between them."""
        value = self.raw.get(field)
        if isinstance(value, list):
            items = [Reader({field: item}, self.problems, self.at).text(field) for item in value]
        else:
            items = re.split(r"[;；、,，|]", self.text(field, 2000))
        return list(dict.fromkeys(item.strip() for item in items if item.strip()))

    def certno(self, cert_type: str | None, today: date) -> str:
        """An identity number, checked when it is a citizen's; "" when it is wrong."""
        before = len(self.problems)
        words = self.text("certno", 50, plain=True).upper()
        if len(self.problems) > before:
            return ""
        fault = ("为空", "it is empty") if not words else None
        if cert_type == IDENTITY_CARD and words:
            fault = id_fault(words, today)
        if fault:
            value = mask_id(clipped(words, 18)) or "—"
            self.tell("bad_id_number", "certno", value=value, why=fault[0], why_en=fault[1])
            return ""
        return words


def _unusable(words: str) -> bool:
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
    if not found or day is None or not EARLIEST_BIRTH <= day <= LATEST:
        return None
    clock = _CLOCK.fullmatch(words[found.end() :].lstrip(" T"))
    if clock is None:
        return datetime.combine(day, time(), SHANGHAI).astimezone(UTC)
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
    if not EARLIEST_BIRTH <= born <= today:
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


def digest(values: Mapping[str, Any]) -> str:
    """What makes equal content equal."""
    return hashlib.sha256(canonical(values).encode()).hexdigest()
