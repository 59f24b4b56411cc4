"""A list of moves says what it comes to, and a long one asks before anything is done (批量办理)."""

import io
from pathlib import Path

import pytest
import typer

from console.commands.shell import FACE
from console.terminal.moved import confirm_list
from jobs.app import open_app_at
from jobs.identity.asking import asked_by
from jobs.signin.asking import who_asks
from models import Claim
from tests.conftest import once
from tests.support.builders import a_claim, a_user, saved
from tests.support.command_line import Cli, Said
from tests.support.office import STAFF

pytestmark = once


@pytest.fixture
def claims(cli: Cli) -> list[Claim]:
    """Twenty claims over 100.00 yuan each that wait for their approval."""
    assert cli("init").code == 0
    database = open_app_at(cli.url).database
    saved(database, *(a_user(name, *roles) for name, roles in STAFF.items()))
    facts = {"state": "approval", "calc": "done", "payable": 100_00}
    return [saved(database, a_claim(**facts)) for _ in range(20)]


def approve(cli: Cli, numbers: list[str], *more: str) -> Said:
    file = cli.folder / "list.txt"
    file.write_text("\n".join(numbers) + "\n", "utf-8")
    return cli("take", "approve", "--from-list", file, "--as", "approver", *more)


def test_a_short_list_says_what_it_comes_to_and_is_taken(cli: Cli, claims: list[Claim]) -> None:
    said = approve(cli, [*(claim.no for claim in claims[:18]), "nonsense"])

    assert "清单共 19 件，核定金额合计 1800.00 元" in said.err
    assert "清单共" not in said.out
    assert said.out.count("✓") == 18


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_in_a_pipe_a_long_list_needs_a_yes(cli: Cli, claims: list[Claim], form: list[str]) -> None:
    numbers = [claim.no for claim in claims]

    said = approve(cli, numbers, *form)

    assert said.code == 1
    told = said.json["error"]["message"] if form else said.err
    assert "清单共 20 件，核定金额合计 2000.00 元" in told
    assert "--yes" in told
    assert "not_confirmed" in (said.json["error"]["code"] if form else said.err)
    assert cli("status", "--json").json["claims"]["approval"] == 20, "nothing was done"

    done = approve(cli, numbers, "--yes", *form)

    assert done.code == 0
    assert cli("status", "--json").json["claims"]["to_pay"] == 20


@pytest.mark.parametrize("answer", [True, False])
def test_on_a_terminal_a_long_list_asks(
    cli: Cli, claims: list[Claim], monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    asked: list[str] = []

    def confirm(text: str, *, err: bool) -> bool:
        asked.append(text)
        return answer

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("sys.stderr", Terminal())
    monkeypatch.setattr(typer, "confirm", confirm)
    monkeypatch.setenv("YIDI_IDENTITY", "trusted")
    rows = [{"no": claim.no} for claim in claims]
    app = asked_by(open_app_at(cli.url), who_asks(open_app_at(cli.url), "", ""))

    if answer:
        confirm_list(FACE, app, rows, yes=False)
    else:
        with pytest.raises(SystemExit):
            confirm_list(FACE, app, rows, yes=False)

    assert asked == ["清单共 20 件，核定金额合计 2000.00 元。办理？"]


def test_a_list_of_filings_has_a_count_alone(cli: Cli, tmp_path: Path) -> None:
    assert cli("init", "--rehearsal").code == 0
    assert cli("user", "add", "intake", "--role", "intake").code == 0
    file = tmp_path / "list.txt"
    file.write_text("230600BA202611300000017\n", "utf-8")

    said = cli("take", "review", "--from-list", file, "--as", "intake")

    assert "清单共 1 件\n" in said.err
