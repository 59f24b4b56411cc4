"""Signing in at the command line (登录命令): a real agency from its first admin to sign-out everywhere."""

import json
import stat
import subprocess
import sys
from pathlib import Path

import pyotp
import pytest

from console.commands.shell import TRUSTING
from models import Credential
from models.database import Database
from tests.conftest import Cli, Process, on_both
from tests.support.signed import PASSWORD, signed_cli, with_password

LONG = "门前一棵老槐树啊 7"


@pytest.fixture
def real(empty_url: str, tmp_path: Path) -> Cli:
    """A real agency on the day that it is, with the agency's key and an admin who set a password."""
    key = tmp_path / "key"
    key.touch(0o600)
    key.write_text("k" * 40)
    cli = Cli(
        empty_url,
        tmp_path,
        env={"YIDI_TODAY": "", "YIDI_IDENTITY": "signed", "YIDI_SECRET_FILE": str(key)},
    )
    given = cli("--json", "init", "--admin", "wang").json["admin"]["starting_password"]
    set_ = cli("user", "password", "wang", "--password-stdin", stdin=f"{given}\n{LONG}\n")
    assert set_.code == 0, set_.err
    return cli


def code_of(cli: Cli, *words: object, stdin: str = "") -> tuple[int, str]:
    said = cli("--json", *words, stdin=stdin)
    return said.code, said.json["error"]["code"]


def with_authenticator(cli: Cli, name: str, password: str) -> pyotp.TOTP:
    begun = cli("--json", "user", "totp", name, "--password-stdin", stdin=password).json
    maker = pyotp.parse_uri(begun["uri"])
    assert isinstance(maker, pyotp.TOTP) and maker.secret == begun["secret"]
    lines = f"{password}\n{maker.now()}\n"
    assert cli("user", "totp", name, "--password-stdin", stdin=lines).code == 0
    return maker


def next_code(maker: pyotp.TOTP) -> str:
    """The code of the step to come, which was not taken yet and is taken already."""
    import time

    return maker.at(int(time.time()) + 30)


@on_both
def test_the_first_admin_signs_in_and_out(real: Cli) -> None:
    assert code_of(real, "login", "wang", "--password-stdin", stdin=LONG) == (
        1,
        "second_factor_needed",
    )
    maker = with_authenticator(real, "wang", LONG)
    assert code_of(real, "whoami") == (1, "not_signed_in")

    who = real(
        "--json", "login", "wang", "--password-stdin", stdin=f"{LONG}\n{next_code(maker)}\n"
    ).json

    assert (who["name"], who["roles"], who["areas"]) == ("wang", ["admin"], ["*"])
    assert who["until"] and who["institution"] == ""
    assert real("--json", "whoami").json["name"] == "wang"
    (file,) = (real.folder / "config" / "yidi" / "tokens").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert real("user", "add", "li", "--role", "intake", "--area", "all").code == 0
    assert real("logout").code == 0 and not file.exists()
    assert code_of(real, "user", "add", "zhao", "--role", "intake", "--area", "all") == (
        1,
        "not_signed_in",
    )


@pytest.fixture
def wang(real: Cli) -> Cli:
    """The same agency, where wang is signed in."""
    return signed_cli(real, "wang")


def test_nobody_acts_under_another_name(wang: Cli) -> None:
    wang("user", "add", "li", "--role", "intake", "--area", "all")

    assert code_of(
        wang, "user", "add", "zhao", "--role", "intake", "--area", "all", "--as", "li"
    ) == (
        1,
        "other_user",
    )
    assert code_of(wang, "next", "--as", "li") == (1, "other_user")
    assert wang("--json", "user", "history", "li").json[0]["actor"] == "wang"


def test_a_real_agency_believes_no_name_alone(wang: Cli, tmp_path: Path) -> None:
    trusting = Cli(wang.url, tmp_path, env={**wang.env, "YIDI_IDENTITY": "trusted"})
    for words in (("whoami",), ("user", "list"), ("init",), ("run", "all", "--as", "wang")):
        assert code_of(trusting, *words) == (1, "identity_refused")


def test_a_real_agency_is_not_even_made_by_whoever_trusts(tmp_path: Path) -> None:
    cli = Cli(f"sqlite:///{tmp_path}/new.db", tmp_path, env={"YIDI_TODAY": ""})

    assert code_of(cli, "init", "--admin", "wang") == (1, "identity_refused")
    assert not (tmp_path / "new.db").exists()


def test_a_rehearsal_that_trusts_says_so_once_and_beside_the_answer(process: Process) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "console", "--json", "whoami"], cwd=process.folder,
        env=process.environment(), capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip

    who = json.loads(done.stdout)
    assert who["signed_by"] == "trusted" and who["until"] is None
    assert done.stderr == f"{TRUSTING.zh}\n"


def test_a_rehearsal_may_ask_to_sign_in_as_well(cli: Cli) -> None:
    cli("user", "add", "li", "--role", "intake", "--area", "all")
    signed = Cli(cli.url, cli.folder, cli.today, {"YIDI_IDENTITY": "signed"})
    assert code_of(signed, "run", "expire_filings", "--as", "li") == (1, "not_signed_in")
    database = Database(cli.url)
    with_password(database, "li")
    database.close()

    assert signed("login", "li", "--password-stdin", stdin=PASSWORD).code == 0
    assert signed("run", "expire_filings").code == 0


def test_a_token_from_outside_comes_before_the_file_and_an_open_file_is_not_used(wang: Cli) -> None:
    token = wang.env["YIDI_TOKEN"]
    bare = Cli(
        wang.url, wang.folder, wang.today, {k: v for k, v in wang.env.items() if k != "YIDI_TOKEN"}
    )
    from jobs.signin.token_file import keep_token

    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CONFIG_HOME", bare.settings()["XDG_CONFIG_HOME"])
        file = keep_token(Database(bare.url), token)
    assert bare("--json", "whoami").json["name"] == "wang"

    file.chmod(0o644)
    assert code_of(bare, "whoami") == (2, "token_open")
    assert code_of(
        Cli(bare.url, bare.folder, bare.today, {**bare.env, "YIDI_TOKEN": "x"}), "whoami"
    ) == (1, "not_signed_in")


def test_sessions_are_ended_by_the_person_and_by_an_admin(wang: Cli) -> None:
    wang("user", "add", "li", "--role", "reviewer", "--area", "all")
    here, there, last = (signed_cli(wang, "li") for _ in range(3))

    assert here("--json", "logout").json == {"name": "li", "ended": 1}
    assert code_of(here, "whoami") == (1, "not_signed_in")
    assert wang("--json", "user", "sign-out", "li").json["ended"] == 2
    assert code_of(there, "whoami") == (1, "not_signed_in")
    once_more, again = signed_cli(wang, "li"), signed_cli(wang, "li")
    assert once_more("--json", "logout", "--all").json["ended"] == 2
    assert code_of(again, "logout") == code_of(last, "whoami") == (1, "not_signed_in")


def test_an_admin_gives_a_starting_password_releases_and_lists_what_was_tried(wang: Cli) -> None:
    wang("user", "add", "li", "--role", "reviewer", "--area", "all")
    given = wang("--json", "user", "password", "li").json["starting_password"]
    li = Cli(
        wang.url, wang.folder, wang.today, {k: v for k, v in wang.env.items() if k != "YIDI_TOKEN"}
    )
    assert code_of(li, "login", "li", "--password-stdin", stdin=given) == (1, "starting_password")
    for _ in range(5):
        assert code_of(li, "login", "li", "--password-stdin", stdin="no") == (1, "sign_in_failed")
    assert code_of(li, "login", "li", "--password-stdin", stdin=given) == (1, "locked_out")

    released = wang("--json", "user", "release", "li").json

    assert released["locked_until"]
    assert code_of(li, "login", "li", "--password-stdin", stdin=given) == (1, "starting_password")
    listed = wang("--json", "user", "sign-ins", "li", "--failed").json
    assert [each["kind"] for each in listed] == ["locked", *["failed"] * 5]
    assert given not in wang("user", "sign-ins").out
    assert code_of(signed_cli(wang, "li"), "user", "sign-ins") == (1, "wrong_role")


def test_nothing_is_typed_where_it_would_be_shown(real: Cli) -> None:
    assert code_of(real, "login", "wang") == (2, "no_terminal")


@pytest.mark.parametrize(("content", "mode"), [("short", 0o600), ("k" * 40, 0o644), (None, 0)])
def test_a_key_that_protects_nothing_is_refused(real: Cli, content: str | None, mode: int) -> None:
    key = real.folder / "other"
    if content is not None:
        key.write_text(content)
        key.chmod(mode)
    cli = Cli(real.url, real.folder, real.today, {**real.env, "YIDI_SECRET_FILE": str(key)})

    assert code_of(cli, "user", "totp", "wang", "--password-stdin", stdin=LONG) == (2, "bad_secret")
    without = Cli(real.url, real.folder, real.today, {**real.env, "YIDI_SECRET_FILE": ""})
    assert code_of(without, "user", "totp", "wang", "--password-stdin", stdin=LONG) == (
        2,
        "no_secret",
    )


def test_an_admin_from_before_people_signed_in_gets_a_starting_password_once(
    tmp_path: Path,
) -> None:
    env = {"YIDI_TODAY": "", "YIDI_IDENTITY": "signed"}
    cli = Cli(f"sqlite:///{tmp_path}/old.db", tmp_path, env=env)
    cli("init", "--admin", "wang")
    database = Database(cli.url)
    with database.writing() as session:
        session.delete(session.get_one(Credential, "wang"))
    database.close()

    given, again = (cli("--json", "init", "--admin", "wang").json["admin"] for _ in range(2))

    assert given["starting_password"] and "starting_password" not in again
