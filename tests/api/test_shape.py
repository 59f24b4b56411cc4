"""What every request is asked and told (请求与拒绝的形状), whichever endpoint it is for."""

import asyncio
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.testclient import TestClient
from starlette.types import Message

import console.api.body
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.api.body import TooSlowError, read_body
from models.database import Database
from tests.conftest import once
from tests.support.api import an_app, bearer, calling

pytestmark = once


@pytest.fixture
def client(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Iterator[TestClient]:
    with calling(an_app(database, book, calendar)) as client:
        yield client


def test_nobody_is_answered_without_a_sign_in_and_which_token_was_wrong_is_not_said(
    client: TestClient,
) -> None:
    without = client.get("/api/v1/whoami")
    wrong = client.get("/api/v1/whoami", headers=bearer("not-a-token"))

    for answer in (without, wrong):
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.json()["code"] == "not_signed_in"
    assert without.json() == wrong.json()


def test_a_refusal_speaks_the_language_that_was_asked_for(client: TestClient) -> None:
    english = client.get("/api/v1/whoami", headers={"Accept-Language": "en-GB,zh;q=0.5"})
    chinese = client.get("/api/v1/whoami")

    assert "sign in" in english.json()["detail"]
    assert "尚未登录" in chinese.json()["detail"]


def test_a_path_or_a_method_that_is_not_there_is_a_problem_as_well(client: TestClient) -> None:
    nowhere = client.get("/api/v1/whoami/")
    otherwise = client.delete("/api/v1/whoami")
    options = client.options("/api/v1/whoami")
    head = client.head("/api/v1/openapi.json")

    assert (nowhere.status_code, nowhere.json()["code"]) == (404, "not_found")
    assert (otherwise.status_code, otherwise.headers["Allow"]) == (405, "GET, HEAD")
    assert (options.status_code, options.headers["Allow"]) == (204, "GET, HEAD")
    assert (head.status_code, head.content) == (200, b"")


@pytest.mark.parametrize("query", ["lang=en", "no=1&no=2", "n%00=1"])
def test_a_parameter_that_no_endpoint_takes_is_refused(client: TestClient, query: str) -> None:
    answer = client.get(f"/api/v1/whoami?{query}")

    assert (answer.status_code, answer.json()["code"]) == (400, "usage")


def test_what_was_expected_is_said_in_the_language_that_is_asked_for(client: TestClient) -> None:
    body = {"name": 5, "password": "x"}
    zh = client.post("/api/v1/sign-in/password", json=body)
    en = client.post("/api/v1/sign-in/password", json=body, headers={"Accept-Language": "en"})

    assert zh.json()["problems"] == [{"field": "name", "message": "应为文字"}]
    assert en.json()["problems"][0]["message"] == "Input should be a valid string"


@pytest.mark.parametrize(
    "body",
    [
        '{"a": NaN}',
        '{"a": 1, "a": 2}',
        '{"a":' * 200 + "1" + "}" * 200,
        '{"a": 1e999}',
        r'{"a": "\u0000"}',
        r'{"a": "\ud800"}',
        "{",
        b"\xff",
    ],
)
def test_json_that_the_one_reader_does_not_take_is_refused_before_any_endpoint(
    client: TestClient, body: str | bytes
) -> None:
    kind = {"Content-Type": "application/json"}

    answer = client.post("/api/v1/check", content=body, headers=kind)

    assert (answer.status_code, answer.json()["code"]) == (400, "bad_json")


def test_a_body_that_is_too_large_is_refused(client: TestClient) -> None:
    answer = client.post("/api/v1/check", content=b"0" * (4 * 1024 * 1024 + 1))

    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_every_answer_keeps_out_of_caches_and_frames_and_has_a_number(client: TestClient) -> None:
    ours = client.get("/api/v1/whoami", headers={"X-Request-Id": "of-the-caller.1"})
    odd = client.get("/api/v1/whoami", headers={"X-Request-Id": "a b"})

    assert ours.headers["X-Request-Id"] == "of-the-caller.1"
    assert len(odd.headers["X-Request-Id"]) == 32
    assert ours.headers["Cache-Control"] == "no-store"
    assert "frame-ancestors 'none'" in ours.headers["Content-Security-Policy"]


def test_the_description_names_every_operation_once_and_only_problems_for_refusals(
    client: TestClient,
) -> None:
    described = client.get("/api/v1/openapi.json").json()

    operations = [op for path in described["paths"].values() for op in path.values()]
    names = [each["operationId"] for each in operations]
    refusals = {
        kind
        for each in operations
        for status, told in each["responses"].items()
        if status >= "400"
        for kind in told["content"]
    }
    assert described["openapi"] == "3.1.0"
    assert len(names) == len(set(names))
    assert refusals == {"application/problem+json"}
    assert "HTTPValidationError" not in json.dumps(described)


def test_a_body_whose_rest_does_not_come_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console.api.body, "PART_SECONDS", 0.01)
    begun = [{"type": "http.request", "body": b"{", "more_body": True}]

    async def receive() -> Message:
        if begun:
            return begun.pop()
        await asyncio.sleep(60)
        raise AssertionError("it was waited for")

    # A browser may have a loop running in this thread.
    with pytest.raises(TooSlowError), ThreadPoolExecutor(1) as apart:
        apart.submit(asyncio.run, read_body(receive)).result()
