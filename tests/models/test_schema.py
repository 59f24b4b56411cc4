"""The schema that a migration makes is the schema that the models describe, on both databases."""

import ast
import subprocess
import sys
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Numeric, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import AutoString

from config.errors import ConfigError
from models import METADATA
from models.database import Database
from models.revision import BASELINE, REVISION
from models.schema import upgrade
from tests.conftest import ROOT, on_both, on_postgresql
from tests.models.described import everything, ours
from tests.project.test_layout import PACKAGES
from tests.support.builders import a_filing, a_person, saved


@on_both
@pytest.mark.filterwarnings("ignore:autogenerate skipping", "ignore:Skipped unsupported")
def test_upgrading_from_nothing_gives_exactly_the_tables_of_the_models(empty_url: str) -> None:
    database = Database(empty_url)
    with database.engine.begin() as connection:
        METADATA.create_all(connection)
        described = everything(connection)
        METADATA.drop_all(connection)

    upgrade(database)

    with database.engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(context, METADATA) == []
        assert everything(connection) == described
    database.close()


def test_every_word_has_its_most_and_no_amount_a_fraction() -> None:
    """A column loses its limits where `| None` stands behind an annotation (findings/)."""
    columns = [column for table in METADATA.sorted_tables for column in table.columns]

    endless = [str(c) for c in columns if isinstance(c.type, AutoString) and not c.type.length]
    fractions = [str(c) for c in columns if isinstance(c.type, Numeric)]

    assert (endless, fractions) == ([], [])


@on_both
def test_upgrading_again_changes_nothing_and_keeps_what_is_stored(empty_url: str) -> None:
    database = Database(empty_url)
    assert database.revision() == ""
    assert not database.has_schema()

    assert upgrade(database) == REVISION
    saved(database, a_person(name="王芳"))
    assert upgrade(database) == REVISION

    assert database.revision() == REVISION
    assert database.has_schema()
    with database.reading() as session:
        assert session.execute(text("SELECT name FROM person")).scalar_one() == "王芳"
    database.close()


@on_both
def test_two_processes_may_upgrade_at_the_same_moment(empty_url: str) -> None:
    program = (
        "import sys\n"
        "from models.database import Database\n"
        "from models.schema import upgrade\n"
        "print('ready', flush=True)\n"
        "sys.stdin.readline()\n"
        "print(upgrade(Database(sys.argv[1])))\n"
    )
    started = [
        subprocess.Popen(
            [sys.executable, "-c", program, empty_url],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for _ in range(3)
    ]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"

    answers = [(process, process.communicate("go\n", timeout=60)) for process in started]

    for process, (out, err) in answers:
        assert (process.returncode, out.strip()) == (0, REVISION), err


@on_both
def test_the_baseline_is_not_taken_back(empty_url: str) -> None:
    """Nobody loses the history, and who was paid, by a slip of the tongue."""
    database = Database(empty_url)
    upgrade(database)
    saved(database, a_person(name="王芳"))

    refused = pytest.raises(RuntimeError, match="drop the database")
    with refused, database.engine.begin() as connection:
        command.downgrade(alembic(connection), "base")

    assert database.revision() == REVISION
    with database.reading() as session:
        assert session.execute(text("SELECT name FROM person")).scalar_one() == "王芳"
    database.close()


def alembic(connection: Connection | None = None) -> Config:
    """As `models.schema` asks Alembic."""
    config = Config()
    config.set_main_option("script_location", "models:migrations")
    config.attributes["connection"] = connection
    return config


@on_postgresql
def test_a_server_that_is_too_old_is_told_in_a_sentence(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.schema.OLDEST_POSTGRESQL", 99)
    database = Database(empty_url)

    with pytest.raises(ConfigError) as refused:
        upgrade(database)

    assert refused.value.code == "postgresql_too_old"
    assert "99" in str(refused.value)
    assert not database.has_schema()
    database.close()


def test_a_filing_cannot_stand_in_a_state_that_does_not_exist(database: Database) -> None:
    with pytest.raises(IntegrityError):
        saved(database, a_filing(state="forgotten"))


def test_sqlite_checks_references_again_after_an_upgrade(empty_url: str) -> None:
    database = Database(empty_url)
    upgrade(database)

    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    database.close()


def test_an_address_that_leads_nowhere_is_told_in_a_sentence() -> None:
    with pytest.raises(ConfigError, match="cannot be opened") as told:
        upgrade(Database("sqlite:////no/such/folder/yidi.db"))

    assert told.value.code == "database_unreachable"


@on_postgresql
def test_a_connection_that_the_server_has_ended_is_replaced(empty_url: str) -> None:
    """A server that was started anew overnight costs nobody the first move of the day."""
    database = Database(empty_url)
    mine = answered(database, "SELECT pg_backend_pid()")
    assert answered(database, "SELECT pg_backend_pid()") == mine, "the connection is kept"

    another = Database(empty_url)
    assert answered(another, f"SELECT pg_terminate_backend({mine}, 10000)") is True
    another.close()

    assert answered(database, "SELECT pg_backend_pid()") != mine
    database.close()


def answered(database: Database, query: str) -> Any:
    with database.looking() as connection:
        return connection.execute(text(query)).scalar()


def test_the_program_knows_which_revision_it_needs() -> None:
    scripts = ScriptDirectory.from_config(alembic())

    assert scripts.get_current_head() == REVISION
    assert scripts.get_bases() == [BASELINE]


def test_the_baseline_reads_nothing_that_may_change_after_it() -> None:
    """It says what a database of its revision holds, whatever the models have become since."""
    frozen = ROOT / "models" / "migrations" / "baseline"
    for file in [*frozen.glob("*.py"), *(frozen.parent / "versions").glob("*.py")]:
        read = {
            node.module or ""
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom)
        }
        live = {name for name in read if name.split(".")[0] in PACKAGES}
        # What fills forms in reads how a receipt is read today: stored forms are those of the program.
        assert all(name.startswith("models.migrations.") for name in live), file.name
