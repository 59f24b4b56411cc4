"""A hospital's system over HTTP (医院系统对接): its key opens what it is for, and nothing beside it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from starlette.testclient import TestClient

from config.connect import ConnectRules
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.api.app import make_app
from console.api.scopes import OPENS
from console.api.served import PREFIX
from jobs.app import App
from jobs.webhooks.sending import send_events_now
from models.database import Database
from tests.support.api import an_app, bearer, calling
from tests.support.builders import AREA, SHENYANG, TODAY, a_filing, a_person, noon, saved
from tests.support.receiving import a_key, listening
from tests.support.referring import OURS, THEIRS, a_hospital_app, agreed

QUESTION = {"psn_no": "2306001", "area": AREA}


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """An agency with somebody whose filing for Shenyang is in force."""
    a_hospital_app(database, book, calendar)
    person = saved(database, a_person(psn_no="2306001"))
    saved(database, a_filing(person_id=person.id, state="active", destination=SHENYANG))
    return replace(an_app(database, book, calendar), clock=lambda: noon(TODAY))


@pytest.fixture
def client(app: App) -> Iterator[TestClient]:
    """The hospital in Shenyang, by its key."""
    key = a_key(app, "shenyang", "check", "events", institution=THEIRS)
    with calling(app) as client:
        client.headers.update(bearer(key.token))
        yield client


def ask(client: TestClient, path: str = "/api/v1/check", **body: Any) -> Any:
    return client.post(path, json=QUESTION | body)


def test_a_hospital_asks_with_its_key(app: App, client: TestClient) -> None:
    answer = ask(client)

    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert told["filed"] is True and told["destination"] == SHENYANG
    assert set(told) == {
        "filed", "on", "category", "insutype", "destination", "starts_on", "ends_on", "chronic",
        "referrals",
    }  # fmt: skip
    looks = _looks(app)
    assert [(each["asker"], each["kind"]) for each in looks] == [("key:shenyang", "visit")]
    assert looks[0]["person_id"] and THEIRS in looks[0]["reason"]


def _looks(app: App) -> list[Any]:
    from sqlalchemy import text

    with app.database.looking() as connection:
        return list(connection.execute(text("SELECT * FROM look")).mappings())


@pytest.mark.once
def test_the_national_names_are_asked_and_answered(client: TestClient) -> None:
    question = {"psn_no": "2306001", "insuplc_admdvs": AREA, "begndate": TODAY.isoformat()}

    answer = client.post("/api/v1/check", json=question, headers={"Accept-Profile": "national"})

    assert answer.headers["Content-Profile"] == "national"
    assert answer.json()["mdtrtarea_admdvs"] == SHENYANG and "destination" not in answer.json()


@pytest.mark.once
def test_what_a_key_does_not_open_is_refused(app: App, client: TestClient) -> None:
    only_events = bearer(a_key(app, "other", "events", institution=OURS).token)

    refused = client.post("/api/v1/check", json=QUESTION, headers=only_events)

    assert (refused.status_code, refused.json()["code"]) == (403, "out_of_scope")
    assert client.get("/api/v1/whoami").json()["institution"] == THEIRS
    gone = client.post("/api/v1/check", json=QUESTION, headers=bearer("yk_nothing"))
    assert (gone.status_code, gone.json()["code"]) == (401, "not_signed_in")


@pytest.mark.once
def test_every_part_of_the_api_says_whether_a_key_opens_it(app: App) -> None:
    parts = {
        path.removeprefix(f"{PREFIX}/").split("/")[0]
        for path in make_app(app).openapi()["paths"]
        if path.startswith(PREFIX)
    }
    # A case by its kind is opened as the list of its kind is.
    cases = {"{kind}"}

    assert parts - cases - OPENS.keys() <= CLOSED


CLOSED = {
    "find", "next", "sign-in", "documents", "notices", "payouts", "payments", "bank-files", "bank-exceptions",
    "recoveries", "privacy", "session", "sessions", "login", "logout", "lists", "my", "appeals",
}  # fmt: skip
"""What only people ask: no key opens it."""


@pytest.mark.once
def test_who_asks_too_often_is_told_when_to_ask_again(app: App) -> None:
    few = ConnectRules(checks_per_minute=2)
    limited = replace(app, settings=replace(app.settings, connect=few))
    key = a_key(app, "shenyang", "check", institution=THEIRS)
    with calling(limited) as client:
        client.headers.update(bearer(key.token))
        codes = [ask(client).status_code for _ in range(2)]

        refused = ask(client)

    assert codes == [200, 200]
    assert (refused.status_code, refused.json()["code"]) == (429, "rate_limited")
    assert 0 < int(refused.headers["Retry-After"]) <= 60


@pytest.mark.once
@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"name": "王芳"}, 400, "usage"),
        ({"disease": "M03900"}, 422, "disease_not_asked"),
        ({"on": "31.12.2025"}, 422, "bad_date"),
        ({"on": "2001-01-01"}, 422, "bad_date"),
        ({"visit_no": "1"}, 422, "missing_value"),
    ],
)
def test_a_slip_is_told_by_its_field(
    client: TestClient, body: dict[str, str], status: int, code: str
) -> None:
    answer = ask(client, **body)

    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text


def test_a_system_registers_its_address_is_told_and_lets_it_be_told_again(
    app: App, client: TestClient
) -> None:
    with listening() as system:
        made = client.post(
            "/api/v1/webhooks", json={"url": system.url, "events": ["referral.agreed"]}
        )
        referral = agreed(app)
        send_events_now(app)
        (event,) = client.get("/api/v1/webhooks/events").json()["items"]
        again = client.post(f"/api/v1/webhooks/events/{event['id']}/replay")
        send_events_now(app)

        assert made.status_code == 201 and all(
            told.signed_with(made.json()["secret"]) for told in system.got
        )
        assert (event["no"], event["state"], again.json()) == (referral.no, "sent", {"queued": 1})
        assert len(system.got) == 2 and system.got[0].id == system.got[1].id

    (listed,) = client.get("/api/v1/webhooks").json()["items"]
    assert "secret" not in listed and (listed["sent"], listed["active"]) == (1, True)
    assert client.delete(f"/api/v1/webhooks/{listed['id']}").json()["active"] is False
    for path in ("events/999/replay", f"events/{event['id']}x/replay"):
        assert client.post(f"/api/v1/webhooks/{path}").status_code in (400, 404)


@pytest.mark.once
def test_another_system_s_address_does_not_exist(app: App, client: TestClient) -> None:
    with listening() as system:
        client.post("/api/v1/webhooks", json={"url": system.url})
    (mine,) = client.get("/api/v1/webhooks").json()["items"]
    other = bearer(a_key(app, "other", "events", institution=OURS).token)

    gone = client.delete(f"/api/v1/webhooks/{mine['id']}", headers=other)

    assert (gone.status_code, gone.json()["code"]) == (404, "unknown_webhook")
    assert client.get("/api/v1/webhooks", headers=other).json()["items"] == []
    elsewhere = client.post("/api/v1/webhooks", json={"url": "https://10.0.0.1/"})
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (422, "bad_webhook")
