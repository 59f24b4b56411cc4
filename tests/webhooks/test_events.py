"""Connected systems are told what happened to what is theirs (事件推送), and nothing of a person."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from config.connect import ConnectRules
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.office.referral_decisions import cancel
from jobs.webhooks.addresses import BadWebhookError, add_webhook, check_address, end_webhook
from jobs.webhooks.sending import EventCounts, send_again, send_events_now
from models import ApiKey, EventDelivery, SystemEvent
from models.database import Database
from tests.support.builders import AREA, TODAY, a_filing, noon, saved
from tests.support.receiving import System, a_key, listening
from tests.support.referring import CITIZEN, OURS, THEIRS, a_hospital_app, agreed, run
from workflow.shared.errors import Refusal


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return a_hospital_app(database, book, calendar)


@pytest.fixture
def system() -> Iterator[System]:
    with listening() as found:
        yield found


def connected(app: App, system: System, *kinds: str, name: str = "ours", **facts: Any) -> str:
    """A system with a key and an address; the secret that it was given."""
    whose = facts or {"institution": OURS}
    a_key(app, name, "events", **whose)
    return add_webhook(app, name, system.url, list(kinds), "wang").secret


def later(app: App, **delta: float) -> App:
    instant = app.now + timedelta(**delta)
    return replace(app, clock=lambda: instant)


def deliveries(app: App) -> list[EventDelivery]:
    with app.database.reading() as session:
        return list(session.exec(select(EventDelivery).order_by(col(EventDelivery.id))))


def events(app: App) -> list[tuple[str, str]]:
    with app.database.reading() as session:
        found = session.exec(select(SystemEvent).order_by(col(SystemEvent.id)))
        return [(each.kind, each.state) for each in found]


def test_a_hospital_is_told_that_its_referral_was_agreed_to(app: App, system: System) -> None:
    secret = connected(app, system)
    referral = agreed(app)

    assert send_events_now(app) == EventCounts(sent=1)

    (told,) = system.got
    assert told.body == {
        "type": "referral.agreed", "timestamp": f"{TODAY}T12:00:00+08:00",
        "data": {"no": referral.no, "state": "agreed"},
    }  # fmt: skip
    assert told.signed_with(secret) and told.headers["webhook-timestamp"].isdigit()
    assert CITIZEN not in str(told) and "王芳" not in told.content.decode()
    assert send_events_now(app) == EventCounts()


def test_what_is_not_theirs_no_system_is_told(app: App, system: System) -> None:
    connected(app, system, name="receiving", institution=THEIRS)
    connected(app, system, name="next-door", institution="H21010000009")
    connected(app, system, name="region", areas=[AREA])
    connected(app, system, name="other-region", areas=["230100"])
    agreed(app)
    saved(app.database, a_filing(state="reviewed", starts_on=TODAY))

    run(app, "activate_filings")
    send_events_now(app)

    # The referral goes to the receiving hospital and the region; both filings to the region alone.
    assert sorted(system.kinds) == ["filing.active"] * 2 + ["referral.agreed"] * 2
    assert len(deliveries(app)) == 4


def test_many_cases_of_a_run_are_told_one_by_one(app: App, system: System) -> None:
    connected(app, system, "filing.ended", name="region", areas=["*"])
    yesterday = TODAY - timedelta(days=1)
    many = [a_filing(state="active", ends_on=yesterday) for _ in range(3)]
    saved(app.database, *many)

    run(app, "expire_filings")
    send_events_now(app)

    assert sorted(each.body["data"]["no"] for each in system.got) == sorted(f.no for f in many)
    assert {each.body["data"]["state"] for each in system.got} == {"expired"}


def test_while_nobody_is_told_nothing_is_written(app: App, system: System) -> None:
    saved(app.database, a_filing(state="active", ends_on=TODAY - timedelta(days=1)))
    agreed(app)
    run(app, "expire_filings")

    assert events(app) == []


def test_a_refused_move_leaves_no_event(app: App, system: System) -> None:
    connected(app, system)
    referral = agreed(app)

    with pytest.raises(Refusal):
        cancel(app, referral.no, "doctor", "误开", "doctor")

    assert events(app) == [("referral.agreed", "agreed")]


def test_a_referral_taken_back_or_refused_is_told(app: App, system: System) -> None:
    connected(app, system, "referral.cancelled")
    referral = agreed(app)
    cancel(app, referral.no, "doctor", "误开", "office")

    send_events_now(app)

    assert [each.body["data"]["state"] for each in system.got] == ["cancelled"]


def test_a_system_that_is_away_is_told_later_under_the_same_id(app: App, system: System) -> None:
    connected(app, system)
    agreed(app)
    system.status = 503

    assert send_events_now(app) == EventCounts(failed=1)
    assert send_events_now(app) == EventCounts()
    system.status = 200
    assert send_events_now(later(app, minutes=1)) == EventCounts(sent=1)

    (delivery,) = deliveries(app)
    assert (delivery.state, delivery.tries, delivery.error) == ("sent", 2, "")
    assert len({each.id for each in system.got}) == 1


def test_a_redirect_is_no_answer_and_is_not_followed(app: App, system: System) -> None:
    connected(app, system)
    agreed(app)
    system.status = 307

    send_events_now(app)

    (delivery,) = deliveries(app)
    assert (delivery.state, delivery.error) == ("queued", "http_307") and len(system.got) == 1


def test_after_so_many_tries_a_message_is_parked_until_somebody_lets_it_go(
    app: App, system: System
) -> None:
    rules = ConnectRules(event_tries=3, event_retry_minutes=1)
    app = replace(app, settings=replace(app.settings, connect=rules))
    connected(app, system)
    agreed(app)
    system.status = 500

    for minutes in (0, 1, 3):
        assert send_events_now(later(app, minutes=minutes)) == EventCounts(failed=1)
    assert send_events_now(later(app, days=9)) == EventCounts()
    (delivery,) = deliveries(app)
    assert (delivery.state, delivery.tries, delivery.error) == ("parked", 3, "http_500")

    system.status = 200
    with app.database.writing() as session:
        assert send_again(session, app.now, [delivery.id or 0]) == 1
    assert send_events_now(app) == EventCounts(sent=1)
    assert len({each.id for each in system.got}) == 1


def test_a_system_that_wants_nothing_more_is_left_alone(app: App, system: System) -> None:
    connected(app, system)
    agreed(app)
    system.status = 410

    send_events_now(app)

    assert [each.state for each in deliveries(app)] == ["parked"]


def test_whose_key_is_revoked_is_told_nothing_more(app: App, system: System) -> None:
    connected(app, system)
    with app.database.writing() as session:
        session.exec(select(ApiKey)).one().revoked_at = noon(TODAY)

    agreed(app)

    assert send_events_now(app) == EventCounts()


def test_an_address_that_was_ended_is_told_nothing_more(app: App, system: System) -> None:
    connected(app, system)
    end_webhook(app, 1 if app.database.is_sqlite else _only(app), "ours")

    agreed(app)

    assert events(app) == []


def _only(app: App) -> int:
    from jobs.webhooks.addresses import live

    with app.database.reading() as session:
        (found,) = live(session)
        return found.id or 0


ALLOWED = ConnectRules(event_hosts=("his.example.org", "his.example.net:8443"))


@pytest.mark.once
@pytest.mark.parametrize(
    "url",
    [
        "http://his.example.org/events",
        "https://10.0.0.1/events",
        "https://his.example.org.evil.example/",
        "https://user:word@his.example.org/",
        "https://his.example.net/",
        "https://169.254.169.254/latest",
        "ftp://his.example.org/",
        "https://his.example.org/?a=1",
        "https://his.example.org/" + "x" * 500,
    ],
)
def test_only_an_address_that_an_admin_allowed_is_told(app: App, url: str) -> None:
    allowing = replace(app, settings=replace(app.settings, connect=ALLOWED))
    for fine in ("https://his.example.org/in", "https://HIS.example.net:8443/in"):
        check_address(allowing, fine)

    with pytest.raises(BadWebhookError):
        check_address(allowing, url)


@pytest.mark.once
def test_a_real_database_tells_nobody_without_encryption(
    app: App, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected(app, system)
    agreed(app)
    monkeypatch.setattr(Database, "is_rehearsal", lambda _: False)

    send_events_now(app)

    assert system.got == [] and [each.error for each in deliveries(app)] == ["bad_webhook"]


@pytest.mark.once
def test_a_system_without_a_key_for_events_registers_no_address(app: App) -> None:
    a_key(app, "ours", "check", institution=OURS)

    with pytest.raises(BadWebhookError):
        add_webhook(app, "ours", "http://127.0.0.1:1/", [], "wang")
    with pytest.raises(BadWebhookError):
        add_webhook(app, "nobody", "http://127.0.0.1:1/", [], "wang")
