"""Every answer of the API over the sample (每个答复): as declared, masked, with an official word for each field."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from sqlmodel import select
from starlette.testclient import TestClient

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.api import types
from console.api.types.told import ToldShape
from models import Person
from models.database import Database
from tests.conftest import SAMPLE_DAY
from tests.support.api import an_app, bearer, calling
from tests.support.builders import noon
from tests.support.command_line import Cli
from tests.support.signed import token_of


def every_type() -> set[type[ToldShape]]:
    """Every declared answer."""
    found: set[type[ToldShape]] = set()
    waiting: list[type[ToldShape]] = [ToldShape]
    while waiting:
        waiting += (below := waiting.pop().__subclasses__())
        found |= set(below)
    return found


@dataclass
class Asking:
    """An agency with the sample, and who asks it."""

    client: TestClient
    tokens: dict[str, str]
    certnos: set[str]

    def get(self, path: str, by: str = "reviewer", **headers: str) -> Any:
        """What is answered to somebody."""
        found = self.client.get(f"/api/v1{path}", headers=bearer(self.tokens[by]) | headers)
        assert found.status_code == 200, (path, found.text)
        return found

    def first(self, path: str, **match: str) -> dict[str, Any]:
        """The first of a list, of which something is so."""
        rows: list[dict[str, Any]] = self.get(path).json()["items"]
        return next(row for row in rows if match.items() <= row.items())


@pytest.fixture
def asking(sample_cli: Cli, book: PolicyBook, calendar: WorkCalendar) -> Iterator[Asking]:
    """The sample agency, some days after everything came in."""
    assert sample_cli("run", "all", "--as", "admin").code == 0
    database = Database(sample_cli.url)
    app = replace(an_app(database, book, calendar), clock=lambda: noon(SAMPLE_DAY))
    names = ("applicant", "intake", "reviewer", "approver", "cashier", "auditor", "admin")
    tokens = {name: token_of(app, name) for name in names}
    with calling(app) as client:
        with database.reading() as session:
            certnos = set(session.exec(select(Person.certno)))
        yield Asking(client, tokens, certnos)
    database.close()


@dataclass
class Declared:
    """The description of the API, by which an answer is looked at."""

    api: dict[str, Any]

    def undeclared(self, path: str, answer: Any) -> set[str]:
        """The keys of an answer that its type does not declare."""
        asked = f"/api/v1{path.split('?', maxsplit=1)[0]}".split("/")
        template = next(
            known
            for known in self.api["paths"]
            if len(parts := known.split("/")) == len(asked)
            and all(
                one in (its, "") or its[:1] == "{" for its, one in zip(parts, asked, strict=True)
            )
        )
        told = self.api["paths"][template]["get"]["responses"]["200"]["content"]
        return set(self._beyond(told["application/json"]["schema"], answer))

    def _beyond(self, schema: dict[str, Any], value: Any) -> Iterator[str]:
        if "$ref" in schema:
            schema = self.api["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        if isinstance(value, list):
            for each in value:
                yield from self._beyond(schema.get("items", {}), each)
        elif isinstance(value, dict) and "properties" in schema:
            yield from value.keys() - schema["properties"].keys()
            for key, its in value.items():
                yield from self._beyond(schema["properties"].get(key, {}), its)
        elif isinstance(value, (dict, list)) and "anyOf" in schema:
            found = [set(self._beyond(each, value)) for each in schema["anyOf"]]
            yield from min(found, key=len)


def test_every_answer_over_the_sample_is_as_declared_and_masked(asking: Asking) -> None:
    declared = Declared(asking.client.get("/api/v1/openapi.json").json())
    filing = asking.first("/filings?state=active&limit=200")["no"]
    claim = asking.first("/claims?limit=200")["no"]
    person = asking.get(f"/claims/{claim}").json()["person_no"]

    for path in (
        "/filings", "/claims?limit=200", f"/filings/{filing}", f"/claims/{claim}", f"/filing/{filing}/why",
        f"/claims/{claim}/desk", f"/claims/{claim}/why", f"/claims/{claim}/history", f"/filings/{filing}/history",
        f"/claims/{claim}/precheck", f"/claims/{claim}/receipts", f"/claims/{claim}/receipts/checks",
        f"/claims/{claim}/moves/pass_review", f"/people/{person}/records",
        f"/people/{person}/settlements", f"/people/{person}/qualifications",
        "/institutions?place=210100", "/agencies/230600", "/policy/230600?limit=500",
        "/codes/cert_type", "/next", "/notices?limit=500", "/documents", "/payouts",
        "/bank-exceptions", "/recoveries", "/qualifications", "/appeals", "/my", "/policy",
        f"/people/{person}/agents", "/privacy/requests", "/referrals", "/whoami",
    ):  # fmt: skip
        found = asking.get(path)
        assert not declared.undeclared(path, found.json()), path
        assert not [certno for certno in asking.certnos if certno in found.text], path


def test_every_field_of_every_answer_has_its_official_word() -> None:
    assert types.__doc__
    silent = {
        (model.__name__, key)
        for model in every_type()
        for key in model.told_keys()
        if model.word(key).removesuffix("（中文）") in (key, key.removesuffix("_label"))
    }

    assert not silent
