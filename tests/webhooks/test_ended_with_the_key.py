"""An address ends with the key by which it was registered (推送地址随密钥停用), and what waits with it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from config.errors import YidiError
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.webhooks import answer_events_again, answer_webhooks
from jobs.app import App
from jobs.identity.asking import asked_by
from jobs.principal import Principal
from jobs.signin.giving_keys import BadKeyWishError, KeyWish, give_key, revoke_key, rotate_key
from jobs.webhooks import sending
from jobs.webhooks.addresses import add_webhook
from jobs.webhooks.sending import EventCounts, send_events_now
from models import ApiKey, EventDelivery, Filing, Role
from models.database import Database
from tests.support.builders import AREA, TODAY, a_filing, a_user, saved
from tests.support.receiving import System, a_key, listening
from tests.support.referring import OURS, THEIRS, a_hospital_app, agreed, run
from workflow.access.reach import EVERYTHING
from workflow.machine.context import Actor

BY = Principal(Actor("wang", frozenset({Role.ADMIN}), reach=EVERYTHING), "tests")


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    saved(database, a_user("wang", Role.ADMIN), a_user("zhou", Role.ADMIN))
    return asked_by(a_hospital_app(database, book, calendar), BY)


@pytest.fixture
def system() -> Iterator[System]:
    with listening() as found:
        yield found


def connected(app: App, system: System, **facts: Any) -> None:
    a_key(app, "his", "events", **(facts or {"institution": OURS}))
    add_webhook(app, "his", system.url, [], "wang")


def on(app: App, **delta: float) -> App:
    instant = app.now + timedelta(**delta)
    return replace(app, clock=lambda: instant)


def waiting(app: App, system: System) -> None:
    """A message that could not be handed over, and waits to be tried again."""
    agreed(app)
    system.status = 503
    assert send_events_now(app) == EventCounts(failed=1)
    system.status = 204
    system.got.clear()


def stands(app: App) -> list[tuple[str, str]]:
    with app.database.reading() as session:
        found = session.exec(select(EventDelivery).order_by(col(EventDelivery.id)))
        return [(each.state, each.error) for each in found]


def listed(app: App) -> tuple[bool, str | None, int]:
    (row,) = answer_webhooks(app)
    return row["active"], row["ended"], row["queued"]


def ended(app: App) -> Filing:
    """A filing that ends today."""
    filing = saved(app.database, a_filing(state="active", ends_on=TODAY - timedelta(days=1)))
    run(app, "expire_filings")
    return filing


def expire(app: App) -> None:
    with app.database.writing() as session:
        session.exec(select(ApiKey)).one().expires_on = TODAY - timedelta(days=1)


def test_with_a_revoked_key_its_addresses_end_and_what_waits_is_dropped_at_once(
    app: App, system: System
) -> None:
    connected(app, system)
    waiting(app, system)

    assert revoke_key(app, "his", BY).webhooks == 1

    assert stands(app) == [("dropped", "key_revoked")]
    assert listed(app) == (False, "key_revoked", 0)
    assert send_events_now(on(app, days=1)) == EventCounts() and system.got == []


def test_a_new_key_of_the_same_house_takes_up_no_address_of_the_one_before(
    app: App, system: System
) -> None:
    connected(app, system, areas=[AREA])
    revoke_key(app, "his", BY)

    give_key(app, KeyWish("his", ["events"], areas=[AREA]), BY, "zhou")
    ended(app)

    assert send_events_now(on(app, days=1)) == EventCounts() and system.got == []
    add_webhook(app, "his", system.url, [], "wang")
    ended(app)
    assert send_events_now(on(app, days=1)) == EventCounts(sent=1)


def test_the_key_that_follows_takes_the_addresses_up_and_keeps_them(
    app: App, system: System
) -> None:
    connected(app, system)

    rotate_key(app, "his", 3, BY, "zhou")
    agreed(app)

    assert send_events_now(on(app, days=10)) == EventCounts(sent=1)
    assert revoke_key(app, "his", BY).webhooks == 1


def test_with_a_key_that_is_over_its_addresses_end(app: App, system: System) -> None:
    connected(app, system)
    waiting(app, system)

    expire(app)

    assert listed(app)[:2] == (False, "key_expired"), "the list says so before anything is sent"
    assert send_events_now(on(app, hours=1)) == EventCounts() and system.got == []
    assert stands(app) == [("dropped", "key_expired")]
    assert listed(app) == (False, "key_expired", 0)


def test_what_the_key_reaches_no_more_is_dropped_and_the_rest_is_sent(
    app: App, system: System
) -> None:
    connected(app, system, areas=[AREA])
    here, elsewhere = ended(app), ended(app)
    system.status = 503
    send_events_now(app)
    system.status, system.got[:] = 204, []

    with app.database.writing() as session:
        session.get_one(Filing, elsewhere.id).area = "230100"

    assert send_events_now(on(app, hours=1)) == EventCounts(sent=1)
    assert [each.body["data"]["no"] for each in system.got] == [here.no]
    assert sorted(stands(app)) == [("dropped", "out_of_reach"), ("sent", "")]


def test_a_key_revoked_while_messages_go_out_lets_no_other_leave(
    app: App, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected(app, system, areas=[AREA])
    ended(app), ended(app)
    real = sending.post_message

    def posted(*given: Any) -> Any:
        outcome = real(*given)
        revoke_key(app, "his", BY)
        return outcome

    monkeypatch.setattr(sending, "post_message", posted)

    assert send_events_now(app) == EventCounts(sent=1)

    assert len(system.got) == 1
    assert stands(app) == [("sent", ""), ("dropped", "key_revoked")], "what arrived was sent"


def test_to_an_address_that_ended_nothing_is_sent_again(app: App, system: System) -> None:
    connected(app, system)
    agreed(app)
    system.status = 410
    send_events_now(app)
    with app.database.reading() as session:
        parked = session.exec(select(EventDelivery.id)).one()
    revoke_key(app, "his", BY)

    assert answer_events_again(app, None) == {"queued": 0}
    with pytest.raises(YidiError) as refused:
        answer_events_again(app, [parked or 0])

    assert refused.value.code == "webhook_ended" and stands(app)[0][0] == "parked"


def test_the_name_of_one_house_is_given_to_no_other(app: App) -> None:
    a_key(app, "his", "referrals", institution=OURS)
    revoke_key(app, "his", BY)

    for wish in (KeyWish("his", ["referrals"], THEIRS), KeyWish("his", ["events"], areas=[AREA])):
        with pytest.raises(BadKeyWishError):
            give_key(app, wish, BY, "zhou")

    assert give_key(app, KeyWish("his", ["referrals"], OURS), BY, "zhou").row.name == "his"
