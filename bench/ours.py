"""What is measured (本系统): the runs as `yidi run` does them, through the ledger, page by page."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from bench.floor_sqlite import AREA
from jobs.app import App, open_app_at
from jobs.scheduler.execute import by_hand

RUNS = {
    "terminate": "terminate_uncovered",
    "activate": "activate_filings",
    "expire": "expire_filings",
    "lapse": "lapse_filings",
}


def app_on(url: str, day: date) -> App:
    """Everything loaded, on noon of a day, for an agency that can be reached: else nothing lapses."""
    app = open_app_at(url)
    page = replace(app.policy.areas[AREA], agency={"postal_address": "1", "phone": "1"})
    book = replace(app.policy, areas={**app.policy.areas, AREA: page}, _rules={}, _starts={})
    return replace(app, policy=book, clock=lambda: datetime.combine(day, time(4), UTC))


class Ours:
    """One process at work on a database."""

    def __init__(self, url: str, day: date) -> None:
        self.app = app_on(url, day)

    def run(self, move: str, day: date) -> int:
        """Do a run of a day; how many cases moved. The brake is confirmed: so many are due."""
        self.app = replace(self.app, clock=lambda: datetime.combine(day, time(4), UTC))
        (told,) = by_hand(
            self.app, [RUNS[move]], day, "bench", confirmed=True, progress=lambda _n, _m: None
        )
        if told.get("error"):
            raise RuntimeError(f"{told['run']}: {told['error']}")
        return int(told["moved"])

    def close(self) -> None:
        """Give the connections back."""
        self.app.database.close()


def quiet_log() -> None:
    """Runs log a line each; the bench prints its own."""
    import logging

    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))


Told = dict[str, Any]
