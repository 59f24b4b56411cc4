"""Signing in over HTTP (接口登录): a token for a password, and what is said where there is none."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import Role
from models.database import Database
from tests.support.api import an_app, bearer, calling
from tests.support.builders import SETTING_UP
from tests.support.signed import PASSWORD, signed_up


@pytest.fixture
def client(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Iterator[TestClient]:
    signed_up(database, "li", Role.REVIEWER)
    with calling(an_app(database, book, calendar)) as client:
        yield client


def test_whoever_signs_in_has_a_token_until_they_sign_out(client: TestClient) -> None:
    opened = client.post("/api/v1/sign-in/password", json={"name": "li", "password": PASSWORD})
    assert opened.status_code == 201
    mine = bearer(opened.json()["token"])

    assert client.get("/api/v1/whoami", headers=mine).json()["name"] == "li"
    assert client.delete("/api/v1/sign-in", headers=mine).status_code == 204
    assert client.get("/api/v1/whoami", headers=mine).status_code == 401


@pytest.mark.once
@pytest.mark.parametrize("name", ["li", "nobody", "li ", "", "\t"])
def test_what_is_wrong_is_not_said(client: TestClient, name: str) -> None:
    body = {"name": name, "password": "wrong", "code": "１２３"}

    said = client.post("/api/v1/sign-in/password", json=body)

    assert (said.status_code, said.json()["code"]) == (401, "sign_in_failed")


@pytest.mark.once
def test_a_lock_has_its_end(client: TestClient) -> None:
    for _ in range(5):
        client.post("/api/v1/sign-in/password", json={"name": "li", "password": "wrong"})

    said = client.post("/api/v1/sign-in/password", json={"name": "li", "password": PASSWORD})

    assert (said.status_code, said.json()["code"]) == (429, "locked_out")
    assert said.headers["Retry-After"]


@pytest.mark.once
def test_whoever_started_the_server_is_nobody_there(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    trusting = an_app(database, book, calendar)
    settings = replace(trusting.settings, identity="trusted")
    with calling(replace(trusting, asker=SETTING_UP, settings=settings)) as client:
        served = client.app.state.served.now()

        assert not served.asker.name and served.settings.identity == "signed"
        assert client.get("/api/v1/whoami").status_code == 401
