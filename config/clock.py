"""The one place that reads the clock (业务日期): faces and runs ask here and hand the answer down."""

import os
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from config.errors import ConfigError
from config.text import Text

SHANGHAI = ZoneInfo("Asia/Shanghai")


def rehearsed_day() -> str:
    """The day that `YIDI_TODAY` names (演练日期), "" where it is not set."""
    return os.environ.get("YIDI_TODAY", "")


def now() -> datetime:
    """This instant, in UTC; on a rehearsal's day when `YIDI_TODAY` names one (演练日期)."""
    instant = wall_clock()
    rehearsal = rehearsed_day()
    if not rehearsal:
        return instant
    try:
        day = date.fromisoformat(rehearsal)
    except ValueError as fault:
        says = Text(
            "YIDI_TODAY={day} 不是日期，应为 YYYY-MM-DD。", "YIDI_TODAY={day} is no YYYY-MM-DD."
        )
        raise ConfigError("bad_today", says, day=rehearsal) from fault
    clock = instant.astimezone(SHANGHAI)
    return clock.replace(year=day.year, month=day.month, day=day.day).astimezone(UTC)


def wall_clock() -> datetime:
    """This instant, in UTC, whatever day is rehearsed."""
    return datetime.now(UTC)


def business_day() -> date:
    """Today in Asia/Shanghai."""
    return day_of(now())


def day_of(instant: datetime) -> date:
    """The business day on which an instant falls."""
    return instant.astimezone(SHANGHAI).date()


def at_time(day: date, hour: int, minute: int) -> datetime:
    """The instant at which a clock in Shanghai shows this time on this day, in UTC."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SHANGHAI).astimezone(UTC)
