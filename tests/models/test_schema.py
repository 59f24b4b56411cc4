"""The schema that a migration makes is the schema that the models describe, on both databases."""

import subprocess
import sys
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Numeric, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import AutoString

from config.errors import ConfigError
from console.answers.status import ready
from models import METADATA
from models.database import REVISION, Database
from models.schema import head, revision, upgrade
from tests.conftest import ROOT, on_both
from tests.support.builders import a_filing, a_person, saved

IN_SQLITE = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
IN_POSTGRESQL = (
    "SELECT table_name, column_name, data_type, character_maximum_length, "
    "is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = 'public'::regnamespace",
)


def everything(connection: Connection) -> set[Any]:
    """Every table, index and constraint as the database itself describes it."""
    if connection.dialect.name == "sqlite":
        rows = connection.execute(text(IN_SQLITE)).all()
        found = {(kind, name, _in_any_order(sql)) for kind, name, sql in rows}
    else:
        found = {tuple(row) for query in IN_POSTGRESQL for row in connection.execute(text(query))}
    # Partitions and triggers are made by the migrations alone; their tests are of what they do.
    return {
        row for row in found
        if "alembic_version" not in str(row) and row[0] != "trigger" and not is_partition(row)
    }  # fmt: skip


def is_partition(row: tuple[Any, ...]) -> bool:
    """Whether this is of a month of the moves."""
    return any(str(part).startswith("move_") for part in row[:2])


def ours(_thing: Any, name: str | None, *_more: Any) -> bool:
    """What the models describe."""
    return not str(name).startswith("move_")


def _in_any_order(sql: str | None) -> tuple[str, ...]:
    """The columns and constraints of a CREATE in any order: what a later migration added stands last."""
    if sql is None:
        return ()
    head, _, inner = " ".join(sql.split()).partition("(")
    parts, depth = [""], 0
    for character in inner[: inner.rindex(")")]:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    tail = inner[inner.rindex(")") :]
    return (
        # A table that was made anew to change a column has its name in quotes.
        head.strip().replace('"', ""),
        tail,
        *sorted(" ".join(part.replace("( ", "(").split()) for part in parts),
    )


@on_both
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
    assert revision(database) is None
    assert not database.has_schema()

    assert upgrade(database) == head()
    saved(database, a_person(name="王芳"))
    assert upgrade(database) == head()

    assert revision(database) == head()
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
        assert (process.returncode, out.strip()) == (0, head()), err


@on_both
def test_downgrading_leaves_no_table_behind(empty_url: str) -> None:
    database = Database(empty_url)
    upgrade(database)

    config = Config()
    config.set_main_option("script_location", "models:migrations")
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        assert everything(connection) == set()
    database.close()


@pytest.mark.parametrize("empty_url", ["postgresql"], indirect=True)
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


def test_a_connection_that_the_server_has_ended_is_replaced(database: Database) -> None:
    """A server that was started anew overnight costs nobody the first move of the day."""
    if database.is_sqlite:
        pytest.skip("SQLite has no server")
    mine = answered(database, "SELECT pg_backend_pid()")
    assert answered(database, "SELECT pg_backend_pid()") == mine, "the connection is kept"

    another = Database(database.url)
    assert answered(another, f"SELECT pg_terminate_backend({mine}, 10000)") is True
    another.close()

    assert answered(database, "SELECT pg_backend_pid()") != mine


def answered(database: Database, query: str) -> Any:
    with database.looking() as connection:
        return connection.execute(text(query)).scalar()


def test_the_program_knows_which_revision_it_needs() -> None:
    assert head() == REVISION


def stand_at(database: Database, revision: str) -> None:
    with database.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": revision})


def test_a_database_of_another_version_is_refused_in_a_sentence(database: Database) -> None:
    stand_at(database, "0001")
    try:
        with pytest.raises(ConfigError) as refused:
            ready(database)
    finally:
        # Other tests of this process use the same database.
        stand_at(database, REVISION)

    assert refused.value.code == "other_revision"
    assert "0001" in refused.value.sentence() and REVISION in refused.value.sentence()
