"""Signing in with a browser: by a provider, with a code from the counter, and what is told when it fails."""

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
from tests.support.api import an_app
from tests.support.builders import CLERK, a_person, an_id, saved
from tests.support.oidc import ProviderDesk, a_running_provider
from tests.support.site import a_site, visible

pytestmark = once
FANG = an_id(3)
BACK = "/api/v1/sign-in/oidc/return"


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProviderDesk]:
    people = {"fang": {"name": "王芳", "id_number": FANG}}
    with a_running_provider(tmp_path_factory.mktemp("oidc"), people) as running:
        yield running


@pytest.fixture
def app(
    database: Database, book: PolicyBook, calendar: WorkCalendar, provider: ProviderDesk,
    tmp_path: Path,
) -> App:  # fmt: skip
    plain = an_app(database, book, calendar)
    notices = Notices(sms=SmsFolder(str(tmp_path / "sms")), rehearsal=True)
    told = provider.settings(address="https://127.0.0.1", areas=("230100",))
    return replace(plain, settings=replace(plain.settings, oidc=(told,), notices=notices))


@pytest.fixture
def fang(app: App) -> Person:
    person: Person = saved(app.database, a_person(certno=FANG, name="王芳", phone="13900000001"))
    return person


@pytest.fixture
def browser(app: App) -> Iterator[TestClient]:
    with a_site(app) as client:
        yield client


def test_a_provider_leads_back_to_the_page_that_was_wanted_and_the_page_knows_who_came(
    browser: TestClient, provider: ProviderDesk, fang: Person
) -> None:
    assert "/api/v1/sign-in/oidc/unified?back_to=%2Fmy" in browser.get("/sign-in?to=/my").text
    begun = browser.get("/api/v1/sign-in/oidc/unified?back_to=/my")
    back = provider.signs_in(begun.headers["Location"], "fang")

    done = browser.get(f"{BACK}?{urlencode(back)}")
    cookie = done.headers["set-cookie"]
    page = browser.get(done.headers["Location"])

    assert "__Host-yidi=ys_" in cookie and "SameSite=lax" in cookie and "Secure" in cookie
    assert page.status_code == 200, "signed in, and not sent to sign in again"
    assert "我的业务" in visible(page.text)


def test_with_a_code_from_the_counter_an_insured_person_reads_their_own_page(
    browser: TestClient, app: App, fang: Person
) -> None:
    issue_code(app, fang.id or 0, "居民身份证", Principal(CLERK, "tester"))
    code = code_in(messages(app)[-1])

    wrong = browser.post("/sign-in/code", data={"number": FANG, "code": "x", "to": "/my"})
    done = browser.post("/sign-in/code", data={"number": FANG, "code": code, "to": "/my"})

    assert wrong.status_code == 401 and FANG not in wrong.text
    assert (done.status_code, done.headers["location"]) == (303, "/my")
    assert "我的业务" in visible(browser.get("/my").text)
