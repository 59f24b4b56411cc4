"""Signing in over HTTP (登录接口): to a provider and back with a cookie, or with a code from the counter."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient

from config.notices import Notices, SmsFolder
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.identity import Principal
from jobs.signin.counter_code import issue_code
from models import Person
from models.database import Database
from tests.conftest import once
from tests.signin.test_counter_code import code_in, messages
from tests.support.api import an_app, bearer, calling
from tests.support.builders import CLERK, a_person, an_id, saved
from tests.support.citizens import name_of_insured
from tests.support.oidc import ProviderDesk, a_running_provider

pytestmark = once
FANG = an_id(3)
BACK = "/api/v1/sign-in/oidc/return"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProviderDesk]:
    people = {"fang": {"name": "王芳", "id_number": FANG}}
    with a_running_provider(tmp_path_factory.mktemp("oidc"), people) as running:
        yield running


@pytest.fixture
def app(
    database: Database, book: PolicyBook, calendar: WorkCalendar, desk: ProviderDesk, tmp_path: Path
) -> App:
    plain = an_app(database, book, calendar)
    notices = Notices(sms=SmsFolder(str(tmp_path / "sms")), rehearsal=True)
    provider = desk.settings(address="http://127.0.0.1:8080", areas=("230100",))
    return replace(plain, settings=replace(plain.settings, oidc=(provider,), notices=notices))


@pytest.fixture
def client(app: App) -> Iterator[TestClient]:
    with calling(app) as client:
        client.base_url = "http://127.0.0.1"
        client.follow_redirects = False
        yield client


@pytest.fixture
def fang(app: App) -> Person:
    person: Person = saved(app.database, a_person(certno=FANG, name="王芳", phone="13900000001"))
    return person


def test_the_ways_to_sign_in_are_told_to_everybody(client: TestClient) -> None:
    (way,) = client.get("/api/v1/sign-in/oidc").json()["items"]

    assert way == {
        "name": "unified", "label": "统一身份认证", "for": "citizens", "areas": ["230100"],
    }  # fmt: skip


def test_a_browser_goes_to_the_provider_and_comes_back_signed_in(
    client: TestClient, desk: ProviderDesk, fang: Person
) -> None:
    begun = client.get("/api/v1/sign-in/oidc/unified")
    back = desk.signs_in(begun.headers["Location"], "fang")

    done = client.get(f"{BACK}?{urlencode(back | {'session_state': 'theirs'})}")

    assert begun.status_code == 303 and "HttpOnly" in begun.headers["Set-Cookie"]
    assert done.status_code == 200, done.text
    assert (done.json()["name"], done.json()["kind"]) == (name_of_insured(fang), "citizen")
    whoami = client.get("/api/v1/whoami", headers=bearer(done.json()["token"]))
    assert whoami.json()["name"] == name_of_insured(fang)
    again = client.get(f"{BACK}?{urlencode(back)}")
    assert (again.status_code, again.json()["code"]) == (401, "sign_in_expired")


def test_who_wanted_to_go_to_a_page_is_led_there_with_their_session(
    client: TestClient, desk: ProviderDesk, fang: Person
) -> None:
    begun = client.get("/api/v1/sign-in/oidc/unified?back_to=/my")
    back = desk.signs_in(begun.headers["Location"], "fang")

    done = client.get(f"{BACK}?{urlencode(back)}")

    assert (done.status_code, done.headers["Location"]) == (303, "/my")
    assert "ys_" in client.cookies["__Host-yidi"]
    elsewhere = client.get("/api/v1/sign-in/oidc/unified?back_to=//evil.example")
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (422, "bad_return")


def test_another_browser_finishes_nothing(
    client: TestClient, desk: ProviderDesk, fang: Person
) -> None:
    begun = client.get("/api/v1/sign-in/oidc/unified")
    back = desk.signs_in(begun.headers["Location"], "fang")
    client.cookies.clear()

    done = client.get(f"{BACK}?{urlencode(back)}")

    assert (done.status_code, done.json()["code"]) == (401, "sign_in_expired")


def test_a_provider_that_is_not_there_is_not_found(client: TestClient) -> None:
    answer = client.get("/api/v1/sign-in/oidc/another")

    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_sign_in")


def test_with_a_code_from_the_counter_somebody_signs_in(
    client: TestClient, app: App, fang: Person
) -> None:
    issue_code(app, fang.id or 0, "居民身份证", Principal(CLERK, "tester"))
    code = code_in(messages(app)[-1])

    wrong = client.post("/api/v1/sign-in/counter", json={"number": FANG, "code": "x"})
    done = client.post("/api/v1/sign-in/counter", json={"number": FANG, "code": code})

    assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong_code")
    assert FANG not in wrong.text
    assert done.status_code == 200 and done.json()["name"] == name_of_insured(fang)
