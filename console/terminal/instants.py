"""How an instant looks on a terminal (时刻的显示): by the clock of Shanghai, for it is read by people there."""

from datetime import datetime

from config.clock import SHANGHAI


def by_the_clock(value: str | None) -> str:
    """An instant of an answer to the minute, as the clock on the wall shows it; nothing for none."""
    if not value:
        return ""
    return f"{datetime.fromisoformat(value).astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
