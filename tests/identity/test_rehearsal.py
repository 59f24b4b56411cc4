"""Rehearsal and real (演练库、正式库): a day that is not today, and the sample, are for rehearsals alone."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from typer.main import get_command

from config.clock import business_day
from console.cli import cli as console
from models.database import Database
from models.rehearsal import NotARehearsalError
from models.schema import upgrade
from tests.conftest import Cli, on_both
from tests.models.dumping import DUMPS, restored
from tests.support.builders import A_DAY, TODAY
from tests.support.signed import signed_cli

REAL = {"YIDI_TODAY": "", "YIDI_IDENTITY": "signed"}


@pytest.fixture
def real(empty_url: str, tmp_path: Path) -> Cli:
    """A real agency on a new database, on the day that it is, where its admin is signed in."""
    cli = Cli(empty_url, tmp_path, env=REAL)
    made = cli("--json", "init", "--admin", "wang")
    assert (made.code, made.json["rehearsal"]) == (0, False)
    return signed_cli(cli, "wang")


def code_of(cli: Cli, *words: object) -> tuple[int, str]:
    """The exit and the code of a refusal."""
    said = cli("--json", *words)
    return said.code, said.json["error"]["code"]


def counted(cli: Cli, table: str) -> int:
    database = Database(cli.url)
    with database.looking() as connection:
        found = connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
    database.close()
    return int(found)


@on_both
def test_a_database_is_made_for_rehearsals_or_it_never_is_one(real: Cli) -> None:
    for option in ("--sample", "--rehearsal"):
        assert code_of(real, "init", option) == (1, "not_a_rehearsal")

    assert counted(real, "person") == 0, "no sample came in"
    assert real("--json", "init").json["rehearsal"] is False


@on_both
def test_a_database_for_rehearsals_stays_one_and_takes_the_sample_later(
    empty_url: str, tmp_path: Path
) -> None:
    cli = Cli(empty_url, tmp_path)

    made = [cli("--json", "init", *more).json for more in (["--rehearsal"], [], ["--rehearsal"])]

    assert [each["rehearsal"] for each in made] == [True, True, True]


@on_both
@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO setting (name, value) VALUES ('rehearsal', '1')",
        "UPDATE setting SET name = 'rehearsal' WHERE name = 'first_day'",
    ],
)
def test_the_database_lets_nobody_set_the_mark_later(real: Cli, statement: str) -> None:
    database = Database(real.url)

    with pytest.raises(DBAPIError, match="marked as a rehearsal"), database.writing() as session:
        session.execute(text(statement))

    assert not database.is_rehearsal()
    database.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM setting WHERE name = 'rehearsal'",
        "UPDATE setting SET value = '2' WHERE name = 'rehearsal'",
    ],
)
def test_nor_take_it_away(database: Database, statement: str) -> None:
    with pytest.raises(DBAPIError, match="marked as a rehearsal"), database.writing() as session:
        session.execute(text(statement))

    assert database.is_rehearsal()


def test_no_row_takes_the_place_of_the_mark(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/yidi.db")
    upgrade(database, rehearsal=True)
    place = "(SELECT rowid FROM setting WHERE name = 'rehearsal')"
    replacing = f"INSERT OR REPLACE INTO setting (rowid, name, value) VALUES ({place}, 'x', '1')"

    with pytest.raises(DBAPIError, match="marked as a rehearsal"), database.writing() as session:
        session.execute(text(replacing))

    database.close()


@on_both
def test_a_database_from_before_the_mark_is_a_rehearsal_when_it_took_the_sample(
    database_kind: str, empty_url: str
) -> None:
    sample = "INSERT INTO setting (name, value) VALUES ('sample_day', '2026-01-05')"
    restored(DUMPS / f"0014.{database_kind}.sql", empty_url)
    database = Database(empty_url)
    with pytest.raises(NotARehearsalError):
        upgrade(database, rehearsal=True)
    assert database.revision() == "0014", "a refused upgrade changed the tables"
    with database.writing() as session:
        session.execute(text(sample))

    upgrade(database, rehearsal=True)

    assert database.is_rehearsal()
    database.close()


WRITING = (
    ("init",), ("run", "all"), ("run", "seal_moves", "--as", "wang"), ("daemon",),
    ("user", "add", "li", "--role", "intake", "--area", "all", "--as", "wang"),
    ("import", "people.csv", "--as", "wang"),
    ("calendar", "import", "year.csv", "--as", "wang"),
    ("archive", "--closed-before", "2024-01-01", "--as", "wang"),
)  # fmt: skip
READING = (("status",), ("list", "filings"), ("runs",), ("user", "list"), ("audit", "verify"))
TRIED = (
    ("run", "all", "--dry-run"), ("archive", "--closed-before", "2024-01-01", "--dry-run"),
)  # fmt: skip


@on_both
def test_by_a_rehearsed_day_nothing_is_written_to_a_real_database(real: Cli) -> None:
    (real.folder / "people.csv").write_text("人员编号\n", "utf-8")
    (real.folder / "year.csv").write_text("day,kind\n2027-01-01,holiday\n", "utf-8")
    before = [counted(real, table) for table in ("run", "app_user", "setting")]
    real.env["YIDI_TODAY"] = "2027-01-04"
    real = signed_cli(real, "wang")

    for words in WRITING:
        said = real("--json", *words)
        assert said.code == 1 and "not_a_rehearsal" in said.out, (words, said.out)

    assert [counted(real, table) for table in ("run", "app_user", "setting")] == before
    real.env["YIDI_USER"] = "wang"
    for words in (*READING, *TRIED):
        assert real(*words).code == 0, words


def test_by_a_rehearsed_day_no_real_database_is_made(empty_url: str, tmp_path: Path) -> None:
    cli = Cli(empty_url, tmp_path, env={"YIDI_IDENTITY": "signed"})

    assert code_of(cli, "init") == (1, "not_a_rehearsal")

    assert list(tmp_path.iterdir()) == []


def test_a_run_of_a_day_to_come_is_for_rehearsals_or_only_tried(real: Cli) -> None:
    later = (business_day() + timedelta(days=3)).isoformat()
    ahead = ("run", "expire_filings", "--on", later)

    assert code_of(real, *ahead, "--as", "wang") == (1, "not_a_rehearsal")
    assert counted(real, "run") == 0
    assert real(*ahead, "--dry-run", "--as", "wang").code == 0


def test_a_rehearsal_runs_a_day_to_come(cli: Cli) -> None:
    assert cli("run", "expire_filings", "--on", TODAY + A_DAY).code == 0


def test_make_run_never_loads_the_sample_into_a_real_database() -> None:
    """`make run` begins with `init --sample`, which a real database refuses."""
    makefile = (Path(__file__).parents[2] / "Makefile").read_text("utf-8")

    assert "yidi init --sample" in makefile.partition("\nrun: setup")[2].partition("\n\n")[0]


@on_both
def test_whoever_writes_to_a_real_database_is_signed_in(real: Cli) -> None:
    (real.folder / "people.csv").write_text("人员编号\n", "utf-8")
    nobody = (
        ("run", "expire_filings"), ("archive", "--closed-before", "2024-01-01"),
        ("import", "people.csv"), ("export", "people", "out.csv"), ("new", "filing", "-"),
        ("change", "X", "-"), ("user", "add", "li", "--role", "intake"), ("user", "disable", "wang"),
        ("reports", "retry"), ("qualification", "new", "-"),
    )  # fmt: skip

    out = Cli(real.url, real.folder, env=REAL)
    for words in nobody:
        for named in ([], ["--as", "wang"]):
            said = out("--json", *words, *named, stdin="{}")
            assert (said.code, said.json["error"]["code"]) == (1, "not_signed_in"), words
            assert "yidi login" in said.json["error"]["message"]

    assert real("run", "expire_filings").code == 0
    assert real("--json", "runs").json["runs"][0]["by"] == "wang"


@on_both
def test_a_rehearsal_takes_whoever_types(cli: Cli) -> None:
    assert cli("run", "expire_filings").code == 0

    (run,) = cli("--json", "runs").json["runs"]
    assert run["by"].startswith("os:") and len(run["by"]) > len("os:")


def test_no_variable_says_who_types(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody-else")
    assert os.name != "posix" or cli("run", "expire_filings").code == 0

    assert cli("--json", "runs").json["runs"][0]["by"] != "os:somebody-else"


def test_nobody_takes_a_name_under_which_the_program_acts(cli: Cli) -> None:
    for name in ("os:root", "system", "counter", "import"):
        assert code_of(cli, "user", "add", name, "--role", "intake") == (1, "bad_name")
        assert code_of(cli, "run", "expire_filings", "--as", name) == (1, "unknown_user")


def test_each_does_what_their_role_is_for(real: Cli) -> None:
    signed = {}
    for name, role in (("intake", "intake"), ("auditor", "auditor"), ("someone", "applicant")):
        assert real("user", "add", name, "--role", role, "--area", "all", "--as", "wang").code == 0
        signed[name] = signed_cli(real, name)

    refused = (
        ("user", "add", "x", "--role", "intake", "--as", "intake"),
        ("archive", "--closed-before", "2024-01-01", "--as", "auditor"),
        ("run", "expire_filings", "--as", "auditor"),
        ("export", "people", "out.csv", "--as", "someone"),
        ("calendar", "import", "year.csv", "--as", "intake"),
    )
    for words in refused:
        assert code_of(signed[words[-1]], *words) == (1, "wrong_role"), words
    assert signed["intake"]("run", "expire_filings").code == 0
    assert signed["auditor"]("export", "people", "out.csv").code == 0


@on_both
def test_the_first_admin_is_made_once_and_makes_the_others(real: Cli) -> None:
    assert real("--json", "init", "--admin", "wang").json["admin"]["roles"] == ["admin"]
    assert code_of(real, "init", "--admin", "li") == (1, "admin_exists")

    assert real("user", "add", "li", "--role", "admin", "--area", "all", "--as", "wang").code == 0
    assert signed_cli(real, "li")("user", "disable", "wang").code == 0
    assert code_of(real, "run", "expire_filings", "--as", "wang") == (1, "not_signed_in")


ONLY_LOOK = {
    "agency", "appeal list", "audit seal", "desk show", "audit verify", "calendar show", "check", "codes", "diagram", "directory",
    "doctor", "documents list", "explain", "find", "history", "inquiry list", "keys list", "lapses", "ledger balances", "ledger check", "ledger plan", "ledger show",
    "ledger statement", "notices list", "notices show", "payout exceptions", "payout list", "policy check", "policy sheets", "policy unverified", "policy diff",
    "policy list", "policy show", "privacy list", "privacy lists", "quote", "receipts checks",
    "receipts division", "receipts list", "receipts simulate", "recalculate", "reconcile", "records", "recover list",
    "reports list", "runs", "settlements", "status", "user history", "user list", "webhooks events", "webhooks list", "whatif", "why",
}  # fmt: skip
"""What nobody needs to be named for, because nothing is written."""
BY_THEMSELVES = {"init", "daemon", "serve", "login", "logout"}


def _commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, set[str]]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, (*path, name))
        else:
            yield " ".join((*path, name)), {parameter.name for parameter in command.params}


def test_every_command_that_is_not_only_a_look_takes_a_name() -> None:
    nameless = {name for name, taken in _commands(get_command(console)) if "user" not in taken}

    assert nameless - BY_THEMSELVES <= ONLY_LOOK, "it writes: give it --as, and ask acting(…)"


def test_a_name_for_all_commands_does_for_a_move_as_well(cli: Cli) -> None:
    cli("init", "--admin", "wang")
    cli("user", "add", "li", "--role", "intake")
    assert cli("take", "230600BA", "review").code == 2, "a move is somebody's, in a rehearsal too"

    cli.env["YIDI_USER"] = "li"

    assert code_of(cli, "take", "230600BA", "review") == (1, "unknown_case")


def test_without_an_admin_a_real_database_says_how_to_make_the_first(
    empty_url: str, tmp_path: Path
) -> None:
    cli = Cli(empty_url, tmp_path, env=REAL)
    cli("init")

    for words in (("user", "add", "li", "--role", "intake"), ("run", "expire_filings")):
        said = cli("--json", *words)
        assert (said.code, said.json["error"]["code"]) == (1, "user_required")
        assert "init --admin" in said.json["error"]["message"]
