"""Which databases this program works with (数据库版本): others are refused in a sentence, by every face."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from config.errors import ConfigError
from models.database import Database
from models.revision import BASELINE, REVISION, check_current
from models.schema import upgrade
from tests.conftest import Cli, on_both

COMMANDS = (
    ("init",), ("init", "--sample"), ("status",), ("list", "filings"), ("run", "all"),
    ("audit", "verify"), ("export", "people", "people.csv"), ("daemon",),
)  # fmt: skip
by_every_face = pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
"""The faces ask one function; that `init` asks it on both kinds of database is tested below."""


@pytest.fixture
def stored(empty_url: str) -> Iterator[Database]:
    """A database of another version, of which nothing is known but its revision."""
    database = Database(empty_url)
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE setting (name VARCHAR(40))"))
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('0001')"))
    yield database
    database.close()


def stand_at(database: Database, revision: str) -> None:
    with database.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": revision})


@pytest.fixture
def yidi(empty_url: str, tmp_path: Path) -> Cli:
    """The commands on that database."""
    return Cli(empty_url, tmp_path, env={"YIDI_IDENTITY": "signed"})


@by_every_face
def test_a_database_from_before_the_baseline_is_refused_and_told_what_to_do(
    stored: Database, yidi: Cli, command: tuple[str, ...]
) -> None:
    said = yidi(*command)

    assert said.code == 2
    assert "[database_too_old]" in said.err
    for word in ("0001", BASELINE, "yidi export", "--unmask", "yidi init"):
        assert word in said.err
    assert stored.revision() == "0001", "it was changed"


@on_both
def test_the_doctor_of_such_a_database_says_the_same(stored: Database, yidi: Cli) -> None:
    """The tables that it asks of are not those of today."""
    said = yidi("doctor")

    assert said.code == 1
    assert "0001" in said.out and "yidi export" in said.out


@on_both
@pytest.mark.parametrize(
    ("revision", "code"),
    [("0001", "database_too_old"), ("0013", "database_too_old"), ("9999", "other_revision")],
)
def test_no_upgrade_leads_on_from_the_first_the_last_before_the_baseline_or_a_newer_one(
    stored: Database, revision: str, code: str
) -> None:
    stand_at(stored, revision)

    with pytest.raises(ConfigError) as refused:
        upgrade(stored)

    assert refused.value.code == code
    assert revision in refused.value.sentence("zh") and revision in refused.value.sentence("en")


@by_every_face
def test_a_database_of_a_newer_program_is_refused_and_left_as_it_is(
    stored: Database, yidi: Cli, command: tuple[str, ...]
) -> None:
    stand_at(stored, "9999")

    said = yidi("--lang", "en", *command)

    assert (said.code, "[other_revision]" in said.err) == (2, True)
    assert "9999" in said.err and "update the program" in said.err
    assert stored.revision() == "9999"


def test_a_database_that_a_migration_leads_on_from_is_told_to_be_upgraded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("models.revision.REVISION", "9998")

    with pytest.raises(ConfigError) as refused:
        check_current(BASELINE, "sqlite:///yidi.db")

    assert refused.value.code == "other_revision"
    assert "yidi init" in refused.value.sentence()
    check_current("9998", "sqlite:///yidi.db")


def test_a_database_without_tables_is_not_yet_set_up(yidi: Cli) -> None:
    said = yidi("status")

    assert (said.code, "[not_initialised]" in said.err) == (2, True)


def test_init_says_which_revision_it_reached(yidi: Cli) -> None:
    assert yidi("--json", "init", "--rehearsal").json["revision"] == REVISION
