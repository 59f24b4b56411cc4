"""The description of the API and its page (接口说明): examples are real, words are there, curl lines run."""

from typing import Any

import pytest

from console.api import examples
from tests.conftest import ROOT
from tests.support.asked import Asked, example
from tests.support.curl import Shell

PAGE = ROOT / "docs" / "api.md"


def described(agency: Asked) -> dict[str, Any]:
    found: dict[str, Any] = agency.client.get("/api/v1/openapi.json").json()
    return found


def test_every_example_of_a_body_may_be_sent_as_it_stands(agency: Asked) -> None:
    sent = {}
    for path, operations in described(agency)["paths"].items():
        body = operations.get("post", {}).get("requestBody", {}).get("content", {})
        for told in body.get("application/json", {}).get("examples", {}).values():
            if "{" not in path:
                by = "hospital" if path.endswith("referrals") else "intake"
                sent[path] = agency.post(path.removeprefix("/api/v1"), told["value"], by)

    assert sent.keys() >= {
        "/api/v1/filings",
        "/api/v1/claims",
        "/api/v1/quotes",
        "/api/v1/visits/check",
    }
    refused = {path: told.text for path, told in sent.items() if told.status_code >= 400}
    # The batch sends the filing and the claim once more, which each of its rows then says.
    assert not refused


def test_the_examples_are_those_of_the_folder() -> None:
    for name in ("filing", "claim", "referral", "qualification", "visit", "bill"):
        shown: dict[str, Any] = getattr(examples, name.upper())
        given = example(name)
        assert shown.keys() <= given.keys(), name
        assert all(given[key] == value for key, value in shown.items() if key != "receipts"), name


def test_every_answer_has_a_declared_type_with_words_and_national_names(agency: Asked) -> None:
    told = described(agency)

    for path, operations in told["paths"].items():
        for operation in operations.values():
            for status, answer in operation["responses"].items():
                # What answers nothing, or leads elsewhere, has no type.
                if status[0] == "2" and status != "204":
                    assert all(each["schema"] for each in answer["content"].values()), path
    row = told["components"]["schemas"]["FilingRowTold"]["properties"]
    assert (row["category"]["title"], row["category"]["description"]) == (
        "备案类型", "国家标准字段 rloc_rea",
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["filing", "claim", "qualification"])
def test_what_came_in_the_national_names_is_told_in_them(agency: Asked, kind: str) -> None:
    given = example(kind)
    no = agency.post(f"/{kind}s", given, content_profile="national").json()["no"]

    told = agency.get(f"/{kind}s/{no}", accept_profile="national")

    assert told.headers["content-profile"] == "national"
    same = {
        name: (value, told.json()[name])
        for name, value in given.items()
        if name in told.json() and name not in ("certno", "dcla_souc", "receipts", "evidence")
    }
    assert len(same) >= 4
    assert all(given == shown for given, shown in same.values()), same
    assert told.json()["certno"] == f"{given['certno'][:6]}********{given['certno'][-4:]}"


def test_the_commands_of_the_page_run_as_they_stand(agency: Asked) -> None:
    values = {"YIDI": "http://testserver/api/v1", "TOKEN": agency.tokens["intake"]}
    shell = Shell(agency.client, ROOT, values)

    answered = [(line, shell.run(line)) for line in shell.lines(PAGE)]

    assert len(answered) == 7
    refused = [(line, told.text) for line, told in answered if told.status_code >= 400]
    assert not refused
