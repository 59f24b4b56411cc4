"""When a filing is to be reviewed by (审核时限), by the channel it came from."""

from datetime import date

from config.policy import Rules
from config.workdays import Deadline, WorkCalendar


def review_due(channel: str, applied_on: date, rules: Rules, calendar: WorkCalendar) -> Deadline:
    """The day by which a filing is to be reviewed: the same day at a window."""
    window = channel == "local_window"
    days = rules["review_days_window" if window else "review_days_online"]
    if channel in rules["self_service_channels"]:
        days = 0
    # An application on a day off at a window cannot be; online it counts from the next days.
    return calendar.add(applied_on, days) if days else calendar.roll(applied_on)
