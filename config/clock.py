"""The one place that reads the clock (业务日期): faces and runs ask here and hand the answer down."""

import os
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")


def now() -> datetime:
    """This instant, in UTC."""
    return datetime.now(UTC)


def business_day() -> date:
    """Today in Asia/Shanghai; `YIDI_TODAY` (a rehearsal's date, 演练日期) replaces it."""
    rehearsal = os.environ.get("YIDI_TODAY")
    if rehearsal:
        return date.fromisoformat(rehearsal)
    return day_of(now())


def day_of(instant: datetime) -> date:
    """The business day on which an instant falls."""
    return instant.astimezone(SHANGHAI).date()


def at_time(day: date, hour: int, minute: int) -> datetime:
    """The instant at which a clock in Shanghai shows this time on this day, in UTC."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SHANGHAI).astimezone(UTC)
