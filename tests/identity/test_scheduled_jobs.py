"""What a clock starts has a key of its own (定时作业密钥): for operation alone, and for no decision."""

from dataclasses import replace
from pathlib import Path

import pytest

from console.answers.asked import ASKED
from tests.conftest import ROOT, Cli, on_both
from tests.support.access_page import answered_to
from workflow.access.kinds import AskerKind

PEOPLE = ROOT / "examples" / "people.csv"


@pytest.fixture
def agency(cli: Cli) -> Cli:
    """An agency with two admins who may give keys."""
    cli("init", "--rehearsal")
    for name in ("wang", "zhou"):
        assert cli("user", "add", name, "--role", "admin").code == 0
    return cli


def a_key(agency: Cli, *more: str, scope: str = "runs", area: str = "*") -> str:
    two = ("--as", "wang", "--second", "zhou")
    said = agency("keys", "add", "nightly", "--scope", scope, "--area", area, *more, *two, "--json")
    assert said.code == 0, said.out
    return str(said.json["key"])


def by_clock(agency: Cli, **env: str) -> Cli:
    """A command line that a clock starts, where nobody is believed by their name."""
    return replace(agency, env={**agency.env, "YIDI_IDENTITY": "signed", **env})


def code_of(cli: Cli, *words: str | Path) -> str:
    said = cli("--json", *words)
    assert said.code, words
    return str(said.json["error"]["code"])


@on_both
def test_a_clock_runs_imports_exports_and_proves_under_its_own_name(
    agency: Cli, tmp_path: Path
) -> None:
    clock = by_clock(agency, YIDI_TOKEN=a_key(agency))

    for words in (
        ("import", PEOPLE), ("run", "expire_filings"), ("run", "seal_moves"), ("runs",),
        ("export", "filings", tmp_path / "out.csv"), ("audit", "verify"), ("audit", "seal"),
        ("ledger", "check"), ("whoami",),
    ):  # fmt: skip
        told = clock("--json", *words)
        assert told.code == 0, (words, told.out, told.err)

    assert clock("--json", "whoami").json["name"] == "key:nightly"
    ran = [each["by"] for each in agency("runs", "--json").json["runs"]]
    assert set(ran) == {"key:nightly"}
    acts = agency("user", "history", "key:nightly", "--acts", "--json").json
    assert {each["command"].split()[0] for each in acts} >= {"import", "run", "export"}


def test_a_clock_decides_nothing_and_sees_nobody(agency: Cli) -> None:
    key = a_key(agency)
    agency("import", PEOPLE)
    clock = by_clock(agency, YIDI_TOKEN=key)

    for words in (
        ("list", "filings"), ("find", "王芳"), ("why", "230600BA00000000000000001"),
        ("take", "230600BA00000000000000001", "annul", "--reason", "x"), ("user", "list"),
        ("keys", "list"), ("proposals",), ("audit", "looks"),
    ):  # fmt: skip
        assert code_of(clock, *words) in ("not_yours", "wrong_role", "other_user"), words
    for words in (
        ("user", "add", "x", "--role", "intake", "--area", "all"), ("keys", "revoke", "nightly"),
        ("notices", "retry", "1"),
    ):  # fmt: skip
        assert code_of(clock, *words) in ("wrong_role", "not_yours"), words
    assert code_of(clock, "run", "expire_filings", "--as", "wang") == "other_user"


def test_what_a_clock_asks_is_named_and_nothing_else() -> None:
    answered_to("zh")  # imports every answer
    opened = {
        name.rpartition(".")[2] for name, audience in ASKED.items()
        if AskerKind.RUNNER in audience.kinds and audience.about != "open"
    }  # fmt: skip

    assert opened == {
        "answer_run", "answer_runs", "answer_import", "answer_export", "answer_notices_sent",
        "answer_reports_sent", "answer_seal", "answer_verification", "answer_proof",
        "answer_whoami",
    }  # fmt: skip


def test_numbers_stay_masked_in_what_a_clock_writes_out(agency: Cli, tmp_path: Path) -> None:
    clock = by_clock(agency, YIDI_TOKEN=a_key(agency))

    wanted = ("export", "filings", tmp_path / "out.csv", "--unmask", "--purpose", "每日交换")

    assert code_of(clock, *wanted) == "wrong_role"


def test_of_a_key_that_is_over_or_anothers_nothing_runs(agency: Cli) -> None:
    key = a_key(agency)
    agency("keys", "revoke", "nightly", "--as", "wang")
    other = a_key(agency, scope="records")

    for token in (key, other, "yk_nothing"):
        assert code_of(by_clock(agency, YIDI_TOKEN=token), "run", "expire_filings") == (
            "not_signed_in"
        )


def test_a_key_for_jobs_is_for_nothing_else_and_no_hospitals(agency: Cli) -> None:
    two = ("--as", "wang", "--second", "zhou")

    for wish in (("--scope", "runs", "--scope", "records", "--area", "*"),
                 ("--scope", "runs", "--institution", "H1")):  # fmt: skip
        assert code_of(agency, "keys", "add", "nightly", *wish, *two) == "bad_key_wish"


def test_a_job_of_one_area_runs_nothing_of_the_whole_agency(agency: Cli) -> None:
    clock = by_clock(agency, YIDI_TOKEN=a_key(agency, area="230600"))

    assert code_of(clock, "run", "expire_filings") == "not_yours"


def test_the_key_comes_in_a_file_that_its_owner_alone_reads(agency: Cli, tmp_path: Path) -> None:
    file = tmp_path / "token"
    clock = by_clock(agency, YIDI_TOKEN_FILE=str(file))
    assert code_of(clock, "whoami") == "token_unreadable"

    file.write_text(a_key(agency) + "\n", "utf-8")
    file.chmod(0o640)
    assert code_of(clock, "whoami") == "token_open"
    handed_over = by_clock(agency, YIDI_TOKEN_FILE=str(file), CREDENTIALS_DIRECTORY=str(tmp_path))
    assert handed_over("whoami").code == 0, "systemd hands it to the unit alone"
    file.chmod(0o600)

    assert clock("--json", "whoami").json["name"] == "key:nightly"
