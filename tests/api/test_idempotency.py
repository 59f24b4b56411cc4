"""Asked twice, done once (幂等提交): with the same key, at the same time, after a crash."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Barrier
from typing import Annotated

import pytest
from fastapi import APIRouter
from pydantic import BaseModel, Field
from sqlmodel import func, select
from starlette.testclient import TestClient

import console.api.app
import console.api.asking
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.refusals import refusal
from console.api.asking import Asking
from console.api.idempotency import HIDDEN, REPLAYED, SHOWN_ONCE, OnlyOnce, Reply
from jobs.app import App
from jobs.principal import Principal
from jobs.runs.catalogue import NAMES
from jobs.scheduler.execute import by_hand
from jobs.signin.keys import new_key
from models import CommandAct, KeptAnswer, Setting
from models.database import Database
from tests.support.api import an_app, bearer, calling
from workflow.access.reach import Reach
from workflow.machine.context import Actor

router = APIRouter()
KEY = {"Idempotency-Key": "k-1"}


class Note(BaseModel):
    """What is noted."""

    name: Annotated[str, Field(max_length=40)]


@router.post("/notes", status_code=201)
def note(app: Asking, given: Note, once: OnlyOnce) -> Note:
    """Note something, unless it is refused."""

    def write() -> Reply:
        with app.database.writing() as session:
            count = session.exec(select(func.count()).select_from(Setting)).one()
            session.add(Setting(name=f"{given.name} {count}", value="noted"))
        if given.name == "refused":
            raise refusal("locked", "不行", "no")
        if given.name == "broken":
            raise ZeroDivisionError
        return Reply(given, 201, {"ETag": f'"{count}"'})

    return once.answer(app, given, write)  # type: ignore[return-value]


def test_what_is_shown_once_is_not_kept() -> None:
    key, secret = new_key().token, "whsec_" + "a" * 43 + "="

    kept = SHOWN_ONCE.sub(HIDDEN, f'{{"key":"{key}","secret":"{secret}","no":"1"}}'.encode())

    assert kept == b'{"key":"yk_***","secret":"whsec_***","no":"1"}'


@pytest.fixture
def client(
    database: Database, book: PolicyBook, calendar: WorkCalendar, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TestClient]:
    def whose(app: App, token: str) -> Principal:
        return Principal(Actor(token, frozenset()), "tests")

    monkeypatch.setattr(console.api.asking, "principal_of_bearer", whose)
    monkeypatch.setattr(console.api.app, "ROUTERS", (router,))
    with calling(an_app(database, book, calendar)) as client:
        client.headers.update(bearer("hospital"))
        yield client


def noted(database: Database) -> list[str]:
    with database.reading() as session:
        return list(session.exec(select(Setting.name).where(Setting.value == "noted")).all())


def test_the_same_request_with_the_same_key_is_done_once_and_answered_alike(
    client: TestClient, database: Database
) -> None:
    first = client.post("/api/v1/notes", json={"name": "a"}, headers=KEY)
    again = client.post(
        "/api/v1/notes",
        content='{ "name":"a" }',
        headers=KEY | {"Content-Type": "application/json"},
    )

    assert (first.status_code, first.json()) == (201, {"name": "a"})
    assert (again.status_code, again.json(), again.headers["ETag"]) == (
        201,
        first.json(),
        first.headers["ETag"],
    )
    assert again.headers["Idempotency-Replayed"] == "true"
    assert len(noted(database)) == 1


def test_the_key_of_another_request_is_refused_and_another_callers_key_is_another_key(
    client: TestClient, database: Database
) -> None:
    client.post("/api/v1/notes", json={"name": "a"}, headers=KEY)

    other = client.post("/api/v1/notes", json={"name": "b"}, headers=KEY)
    caller = client.post("/api/v1/notes", json={"name": "b"}, headers=KEY | bearer("another"))

    assert (other.status_code, other.json()["code"]) == (409, "idempotency_conflict")
    assert caller.status_code == 201
    assert len(noted(database)) == 2


def test_two_at_the_same_time_do_it_once(client: TestClient, database: Database) -> None:
    together = Barrier(2)

    def ask(_: int) -> tuple[int, str]:
        together.wait()
        told = client.post("/api/v1/notes", json={"name": "a"}, headers=KEY)
        return told.status_code, told.headers["ETag"]

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(ask, range(2))

    assert first == second
    assert len(noted(database)) == 1


@pytest.mark.parametrize(("name", "status"), [("refused", 409), ("broken", 500)])
def test_what_was_refused_or_broke_off_wrote_nothing_and_leaves_its_key_free(
    client: TestClient, database: Database, name: str, status: int
) -> None:
    broken = client.post("/api/v1/notes", json={"name": name}, headers=KEY)

    assert broken.status_code == status
    assert broken.headers["Content-Type"] == "application/problem+json"
    assert noted(database) == []
    assert client.post("/api/v1/notes", json={"name": "a"}, headers=KEY).status_code == 201


def test_who_asked_is_noted_with_what_they_wrote(client: TestClient, database: Database) -> None:
    client.post("/api/v1/notes", json={"name": "refused"}, headers=KEY)
    client.post("/api/v1/notes", json={"name": "a"}, headers=KEY)
    client.post("/api/v1/notes", json={"name": "b"})

    with database.reading() as session:
        acts = session.exec(select(CommandAct.actor, CommandAct.what)).all()
    assert acts == [("hospital", "POST /api/v1/notes")] * 2


def test_a_kept_answer_goes_after_its_time(
    client: TestClient, database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    client.post("/api/v1/notes", json={"name": "a"}, headers=KEY)
    app = an_app(database, book, calendar)

    def left_after(days: int) -> int:
        later = replace(app, clock=lambda: app.now + timedelta(days=days))
        by_hand(
            later,
            ["prepare_months"],
            later.today,
            "system",
            confirmed=False,
            progress=lambda *_: None,
        )
        with database.reading() as session:
            return session.exec(select(func.count()).select_from(KeptAnswer)).one()

    assert "prepare_months" in NAMES
    assert (left_after(6), left_after(8)) == (1, 0)


@pytest.mark.parametrize("key", ["", "a b", "x" * 129, "中"])
def test_a_key_that_is_none_is_a_slip(client: TestClient, key: str) -> None:
    told = client.post(
        "/api/v1/notes", json={"name": "a"}, headers={"Idempotency-Key": key.encode()}
    )  # type: ignore[dict-item]

    assert (told.status_code, told.json()["code"]) == (400, "usage")


def test_a_body_that_does_not_say_it_is_json_or_is_not_as_described_is_told_so(
    client: TestClient,
) -> None:
    unsaid = client.post("/api/v1/notes", content=b'{"name": "a"}')
    long = client.post("/api/v1/notes", json={"name": "a" * 41})

    assert (unsaid.status_code, unsaid.json()["code"]) == (415, "not_json_content")
    assert (long.status_code, long.json()["problems"][0]["field"]) == (400, "name")


def test_what_was_answered_under_more_rights_is_not_told_again(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = client.post("/api/v1/notes", json={"name": "a"}, headers=KEY)
    again = client.post("/api/v1/notes", json={"name": "a"}, headers=KEY)
    assert (first.status_code, again.headers.get(REPLAYED)) == (201, "true")

    for fewer in (Reach(frozenset({"230600"})), Reach(institution="H1"), Reach(people=frozenset())):
        asker = Principal(Actor("hospital", frozenset(), reach=fewer), "tests")
        monkeypatch.setattr(console.api.asking, "principal_of_bearer", lambda *_, who=asker: who)
        told = client.post("/api/v1/notes", json={"name": "a"}, headers=KEY)
        assert (told.status_code, told.json()["code"]) == (409, "idempotency_conflict")
        assert REPLAYED not in told.headers
