"""Whoever watches the agency sees what did not arrive (监控指标): messages to systems, reports upward."""

from dataclasses import replace
from datetime import timedelta

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.measures import answer_measures
from jobs.app import App
from jobs.webhooks.addresses import add_webhook
from jobs.webhooks.sending import send_events_now
from models import Report
from models.database import Database
from tests.support.builders import TODAY, saved
from tests.support.receiving import a_key, listening
from tests.support.referring import OURS, a_hospital_app, agreed


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return a_hospital_app(database, book, calendar)


def later(app: App, **delta: float) -> App:
    instant = app.now + timedelta(**delta)
    return replace(app, clock=lambda: instant)


def measured(app: App) -> dict[tuple[str, str], float]:
    """Each measure by its name and state."""
    return {(m.name, m.labels.get("state", "")): m.value for m in answer_measures(app)}


def test_an_event_waits_first_to_be_shared_out_and_then_to_be_sent(app: App) -> None:
    with listening() as system:
        a_key(app, "ours", "events", institution=OURS)
        add_webhook(app, "ours", system.url, [], "wang")
        agreed(app)

        assert measured(later(app, minutes=5))["webhook_messages", "new"] == 1
        assert measured(later(app, minutes=5))["webhook_messages_oldest_seconds", "new"] == 300

        system.status = 503
        send_events_now(app)
        waiting = measured(later(app, minutes=20))

        assert (waiting["webhook_messages", "new"], waiting["webhook_messages", "queued"]) == (0, 1)
        assert waiting["webhook_messages_oldest_seconds", "queued"] == 1200
        for n in range(1, 12):
            send_events_now(later(app, days=n))
        parked = measured(later(app, days=12))
        assert (parked["webhook_messages", "queued"], parked["webhook_messages", "parked"]) == (
            0,
            1,
        )


def test_a_report_upward_waits_by_the_day_and_a_parked_one_does_not_make_it_older(app: App) -> None:
    tries = app.settings.reports.tries
    told = {"area": "230600", "event": "01"}
    days = ((1, 9, tries), (2, 3, 1), (3, 1, 0))
    saved(app.database, *(
        Report(case_id=n, seq=1, day=TODAY - timedelta(days=age), tries=tried, **told)
        for n, age, tried in days
    ))  # fmt: skip

    found = measured(app)

    assert (found["reports", ""], found["reports_oldest_days", ""]) == (3, 3)
    assert (found["reports_to_retry", ""], found["reports_parked", ""]) == (1, 1)


def test_where_nothing_waits_nothing_is_old(app: App) -> None:
    found = measured(app)

    assert (found["reports", ""], found["reports_oldest_days", ""]) == (0, 0)
    assert ("webhook_messages_oldest_seconds", "queued") not in found
