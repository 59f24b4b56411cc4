"""Migrations lead on from every schema that there was (迁移): from a dump of each, with an agency in it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from models.database import Database
from models.revision import REVISION
from models.schema import upgrade
from tests.conftest import BOTH
from tests.models.described import everything, guards, uncast
from tests.models.dumping import DUMPS, restored
from tests.support import postgresql
from tests.support.command_line import Cli
from tests.support.signed import signed_cli

SINCE = date(2026, 8, 20)
"""A day after the last of the small agency."""
CASES = ("filing", "claim", "payout", "payment", "recovery", "referral", "entitlement")
ADDED_ONLY = {
    "move": "hash",
    "entry": "amount",
    "seal": "root",
    "removal": "hash",
    "archived_case": "state",
    "user_change": "hash",
}
"""What proves what happened, and a column that nobody changes."""


@pytest.fixture(scope="module", params=sorted(DUMPS.glob("*.sql")), ids=lambda path: path.stem)
def upgraded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A dump, restored and upgraded; nobody changes what is in it."""
    dump: Path = request.param
    if ".sqlite" in dump.name:
        database = Database(f"sqlite:///{tmp_path_factory.mktemp('dump') / 'yidi.db'}")
        drop = database.close
    else:
        server = request.getfixturevalue("pg_server")
        url = postgresql.create(server)
        database = Database(url.render_as_string(hide_password=False))

        def drop() -> None:
            database.close()
            postgresql.drop(url, server)

    restored(dump, database.url)
    upgrade(database)
    yield database
    drop()


@pytest.fixture
def yidi(upgraded: Database, tmp_path: Path) -> Cli:
    """The commands on it, a year later; of a real database by somebody who signed in."""
    commands = Cli(upgraded.url, tmp_path, SINCE)
    return commands if upgraded.is_rehearsal() else signed_cli(commands, "admin")


@pytest.mark.parametrize("kind", BOTH)
def test_the_schema_of_today_has_its_dump(kind: str) -> None:
    dump = DUMPS / f"{REVISION}.{kind}.sql"

    assert dump.exists(), "a new schema: python -m tests.models.dumping"
    assert dump.stat().st_size < 350_000


def test_an_upgraded_database_has_the_schema_of_a_new_one(
    upgraded: Database, request: pytest.FixtureRequest
) -> None:
    if upgraded.is_sqlite:
        new = Database(f"sqlite:///{request.getfixturevalue('sqlite_template')}")
    else:
        new = Database(request.getfixturevalue("pg_database"))
    with new.looking() as fresh, upgraded.looking() as found:
        assert uncast(everything(found)) == uncast(everything(fresh))
        assert uncast(guards(found)) == uncast(guards(fresh))
    new.close()


def test_its_history_and_its_money_hold(upgraded: Database, yidi: Cli) -> None:
    history = yidi("--json", "audit", "verify").json
    money = yidi("--json", "ledger", "check").json

    assert history["ok"] and money["ok"]
    assert min(history["moves"], history["seals"], history["records"], history["erased"]) > 0
    assert min(money["counted"].values()) > 0


def test_the_runs_of_a_day_go_over_it(yidi: Cli) -> None:
    # A year without a move: on SQLite somebody says that the clock is right.
    runs = yidi("--json", "run", "all", "--dry-run", "--confirm").json

    assert runs and not [run for run in runs if run.get("error")]


@pytest.mark.parametrize("table", CASES)
def test_a_case_of_before_is_guarded(upgraded: Database, table: str) -> None:
    """It changes its state with a move alone, stands in a state that there is, and stays."""
    for change in (
        f"UPDATE {table} SET state = (SELECT max(state) FROM {table} t WHERE t.state <> {table}.state)",
        f"UPDATE {table} SET state = 'asleep'",
        f"DELETE FROM {table}",
    ):
        assert refuses(upgraded, change)


@pytest.mark.parametrize("table", ADDED_ONLY)
def test_what_proves_what_happened_is_only_added_to(upgraded: Database, table: str) -> None:
    column = ADDED_ONLY[table]

    assert refuses(upgraded, f"UPDATE {table} SET {column} = {column}")
    assert refuses(upgraded, f"DELETE FROM {table}")


def refuses(database: Database, statement: str) -> bool:
    """Whether the database refuses a statement that meets rows."""
    table = statement.split()[1 if statement.startswith("UPDATE") else 2]
    with pytest.raises(DBAPIError), database.trying() as session:
        assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar()
        session.execute(text(statement))
    return True
