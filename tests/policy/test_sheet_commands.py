"""Two people sign for a value on the command line (参数核实单), and see what rests on it."""

from pathlib import Path

import pytest

from tests.conftest import Cli, on_both

SIGN = (
    "policy", "sign", "230600", "deductible", "--scope", "employee/inpatient",
    "--document", "庆医保发〔2024〕1号", "--clause", "第三条", "--page", "2",
)  # fmt: skip


@pytest.fixture
def staffed(cli: Cli) -> Cli:
    cli("init", "--rehearsal")
    for name, role in (("li", "reviewer"), ("zhao", "approver"), ("sun", "intake")):
        assert cli("user", "add", name, "--role", role).code == 0
    return cli


@on_both
def test_a_value_is_verified_by_its_sheet(staffed: Cli) -> None:
    signed = staffed(*SIGN, "--as", "li", "--second", "zhao", "--json").json

    assert signed["signed"] and signed["sheet"]["no"] == 1
    shown = staffed("policy", "show", "230600", "--json").json
    (value,) = (
        row for row in shown if (row["name"], row["scope"]) == ("deductible", "employee/inpatient")
    )
    assert value["verified"] and value["sheet"]["document"] == "庆医保发〔2024〕1号"
    assert "第 1 号" in staffed("policy", "show", "230600").out
    checked = staffed("policy", "check", "--area", "230600", "--json").json
    assert ("deductible", "employee/inpatient") not in {
        (row["name"], row["scope"]) for row in checked if row["state"] == "unverified"
    }
    (listed,) = staffed("policy", "sheets", "--json").json
    assert (listed["checked_by"], listed["confirmed_by"]) == ("li", "zhao")
    assert staffed("audit", "verify", "--json").json["sheets"] == 1

    withdrawn = staffed(
        *SIGN[:6], "--withdraw", "页码有误", "--as", "zhao", "--second", "li", "--json"
    )

    assert withdrawn.json["signed"] is False
    assert [row["kind"] for row in staffed("policy", "sheets", "--json").json] == [
        "withdrawn", "signed",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((*SIGN, "--as", "li"), "same_person"),
        ((*SIGN, "--as", "li", "--second", "li"), "same_person"),
        ((*SIGN, "--as", "li", "--second", "sun"), "wrong_role"),
        ((*SIGN, "--as", "sun", "--second", "li"), "wrong_role"),
        ((*SIGN[:6], "--as", "li", "--second", "zhao"), "bad_facts"),
        ((*SIGN, "--from", "1999-01-01", "--as", "li", "--second", "zhao"), "no_such_value"),
        ((*SIGN[:6], "--withdraw", "x", "--as", "li", "--second", "zhao"), "nothing_to_sign"),
    ],
)
def test_what_cannot_be_signed_says_why(staffed: Cli, words: tuple[str, ...], code: str) -> None:
    said = staffed(*words, "--json")

    assert (said.code, said.json["error"]["code"]) == (1, code)
    assert staffed("policy", "sheets", "--json").json == []


def test_values_are_listed_by_the_yuan_that_rest_on_them(sample_cli: Cli) -> None:
    sample_cli("run", "all")

    rows = sample_cli("policy", "unverified", "--json").json

    assert rows and set(rows[0]) >= {
        "area", "parameter", "value", "from", "reference", "yuan", "claims",
    }  # fmt: skip
    yuan = [float(row["yuan"]) for row in rows]
    assert yuan == sorted(yuan, reverse=True) and yuan[0] > 0
    checks = {check["name"]: check for check in sample_cli("doctor", "--json").json["checks"]}
    assert checks["unsigned_values"]["ok"], "a rehearsal approves them all the same"
    assert sample_cli("policy", "unverified", "--year", "1999", "--json").json == []


def test_the_book_is_shown_where_there_is_no_database(empty_url: str, tmp_path: Path) -> None:
    shown = Cli(empty_url, tmp_path)("policy", "show", "230600", "--json")

    assert shown.code == 0 and all(row["sheet"] is None for row in shown.json)
