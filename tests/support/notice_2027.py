"""A notice for 2027 and the cases that rest on a guess at it, for the tests of the calendar."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from config.workdays import WorkYear, read_years
from jobs.app import App
from jobs.office.calendar_years import CalendarOutcome, load_years
from models import Claim, Move
from tests.support.builders import a_claim, noon
from tests.support.office import moves_of

HOLIDAYS = ("01-01", "02-05", "02-06", "02-07", "02-08", "04-05", "05-01", "05-02", "06-09",
            "09-15", "10-01", "10-02", "10-03")  # fmt: skip


IN_LIEU, MAKEUP = ("02-09", "02-10", "02-11"), ("01-31", "02-20")
NOTICE = "\n".join(
    ["day,kind,source"]
    + [
        f"2027-{day},{kind},测试用的节假日安排"
        for kind, days in (("holiday", HOLIDAYS), ("in_lieu", IN_LIEU), ("makeup", MAKEUP))
        for day in days
    ]
)


OFFICIAL = read_years(NOTICE, "2027.csv")
TODAY = date(2027, 1, 5)


def day(text: str) -> date:
    return date.fromisoformat(text)


def on(app: App, today: date) -> App:
    """The same desk on another day."""
    return replace(app, clock=lambda: noon(today))


def again(app: App, case: Any) -> Any:
    with app.database.reading() as session:
        return session.get(type(case), case.id)


def recounts(app: App, case: Any) -> list[Move]:
    with app.database.reading() as session:
        return [move for move in moves_of(session, case) if move.trigger == "recount"]


def load(app: App, years: Mapping[int, WorkYear] = OFFICIAL, **more: Any) -> CalendarOutcome:
    return load_years(app, years, by="王主任", **more)


def an_accepted_claim(applied_on: date = date(2026, 12, 28), **facts: Any) -> Claim:
    """A claim in the pre-check: 30 working days after 28 December end on a guess, 11 February."""
    due = {"national_due_on": day("2027-02-11"), "due_on": day("2027-02-11")}
    return a_claim(**({"applied_on": applied_on, **due, "due_provisional": True} | facts))


def always(**rules: Any) -> Any:
    """These rules on every day."""
    return lambda _day: rules
