"""Whether the server is well, and its numbers (存活、就绪与监控指标)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text
from starlette.testclient import TestClient

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models.database import Database
from tests.conftest import ROOT, once
from tests.support.api import an_app, bearer, calling
from tests.support.builders import a_filing, a_person, saved

HERE = ("127.0.0.1", 50000)
ALERTS = ROOT / "deploy" / "alerts.yml"


@pytest.fixture
def client(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Iterator[TestClient]:
    with calling(an_app(database, book, calendar), at=HERE) as client:
        yield client


def numbers(client: TestClient) -> dict[str, dict[tuple[str, ...], float]]:
    """What is measured: name → values of its labels, in their order → number."""
    told = client.get("/metrics").text
    return {
        family.name: {tuple(s.labels.values()): s.value for s in family.samples}
        for family in text_string_to_metric_families(told)
    }


def test_a_server_lives_and_is_ready_while_its_database_answers(
    client: TestClient, database: Database
) -> None:
    assert (client.get("/livez").status_code, client.get("/readyz").json()) == (
        200,
        {"ready": True},
    )

    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0014'"))
    other = client.get("/readyz")

    assert (client.get("/livez").status_code, other.status_code) == (200, 503)
    assert other.json()["code"] == "other_revision"
    with database.engine.begin() as connection:
        from models.revision import REVISION

        connection.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": REVISION})


def test_the_numbers_say_how_many_cases_stand_where_and_nobodys_name(
    client: TestClient, database: Database
) -> None:
    person = saved(database, a_person())
    saved(database, a_filing(person_id=person.id))

    told = numbers(client)

    assert told["yidi_database_up"] == {(): 1}
    assert told["yidi_cases"]
    assert person.certno not in client.get("/metrics").text


def test_requests_are_timed_by_the_path_as_it_is_described(client: TestClient) -> None:
    client.get("/api/v1/whoami?x=1")
    client.request("INVENTED", "/api/v1/nowhere/230602198001011234")

    told = client.get("/metrics").text

    assert (
        'yidi_http_request_seconds_count{method="GET",route="/api/v1/whoami",status="400"}' in told
    )
    assert "230602198001011234" not in told
    assert "INVENTED" not in told


@once
def test_the_numbers_are_read_at_this_machine_or_with_their_token(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from dataclasses import replace

    from config.settings import Serving

    token = tmp_path / "token"
    token.write_text("of the watcher\n")
    app = an_app(database, book, calendar)
    closed, opened = app, replace(app, settings=replace(app.settings, serve=Serving(8, str(token))))

    with calling(closed, at=HERE) as here, calling(closed, at=("10.1.2.3", 1)) as elsewhere:
        assert here.get("/metrics").status_code == 200
        assert here.get("/metrics", headers={"X-Forwarded-For": "10.1.2.3"}).status_code == 401
        assert elsewhere.get("/metrics", headers=bearer("")).status_code == 401
    with calling(opened, at=("10.1.2.3", 1)) as elsewhere:
        assert elsewhere.get("/metrics", headers=bearer("of the watcher")).status_code == 200
        assert elsewhere.get("/metrics", headers=bearer("of another")).status_code == 401


@once
def test_every_alert_asks_for_numbers_that_there_are(client: TestClient) -> None:
    import re

    there = {
        line.split()[2]
        for line in client.get("/metrics").text.splitlines()
        if line.startswith("# TYPE")
    }
    rules = [
        rule
        for group in yaml.safe_load(ALERTS.read_text("utf-8"))["groups"]
        for rule in group["rules"]
    ]

    asked = {name for rule in rules for name in re.findall(r"\byidi_[a-z_]+", rule["expr"])}

    assert {re.sub(r"_(bucket|count|sum)$", "", name) for name in asked} <= there
    assert len(asked) > 8
    for rule in rules:
        assert rule["labels"]["severity"] in ("page", "ticket")
        assert rule["annotations"]["summary"] and rule["annotations"]["description"]
