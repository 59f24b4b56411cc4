"""What `doctor` sees (自检): guards that are gone or asleep, a damaged file, what should have gone out."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from console.answers import doctor_database
from models import Notice, Payout
from models.database import Database
from models.declared_guards import FUNCTIONS, POSTGRESQL, SQLITE
from models.guards import guards
from models.months import make_months
from tests.conftest import Cli, on_both, on_postgresql
from tests.models.guarding import declared
from tests.support.builders import A_DAY, TODAY, noon, saved
from tests.support.ill_database import without_column


def check(cli: Cli, name: str, *words: str) -> tuple[bool, str]:
    found = {each["name"]: each for each in cli("doctor", *words, "--json").json["checks"]}
    return found[name]["ok"], found[name]["says"]


@contextmanager
def done(database: Database, sql: str, undo: str) -> Iterator[None]:
    """Somebody who may do anything has done this; afterwards it is undone."""
    execute(database, sql)
    try:
        yield
    finally:
        execute(database, undo)


def execute(database: Database, sql: str) -> None:
    with database.at_hand() as connection, connection.begin():
        connection.exec_driver_sql(sql)


def test_the_declared_guards_are_those_of_a_new_database(tmp_path: Path, pg_database: str) -> None:
    """After a migration with triggers: `python -m tests.models.guarding`."""
    assert declared(f"sqlite:///{tmp_path}/new.db")[0] == SQLITE
    assert declared(pg_database) == (POSTGRESQL, FUNCTIONS)


@pytest.fixture
def months(database: Database) -> Database:
    """A database with a partition for a month, where there are any."""
    if not database.is_sqlite:
        with database.writing() as session:
            make_months(session, TODAY)
    return database


def standing(database: Database) -> bool:
    with database.looking() as connection:
        return guards(connection).stand


def test_every_guard_stands_in_a_database_that_nobody_touched(months: Database) -> None:
    assert standing(months)


@on_postgresql
@pytest.mark.parametrize(
    ("sql", "undo", "named", "where"),
    [
        ("ALTER TABLE claim DISABLE TRIGGER claim_state_has_move",
         "ALTER TABLE claim ENABLE TRIGGER claim_state_has_move", "off", "claim.claim_state_has_move"),
        ("ALTER TABLE claim ENABLE REPLICA TRIGGER claim_state_has_move",
         "ALTER TABLE claim ENABLE TRIGGER claim_state_has_move", "off", "claim.claim_state_has_move"),
        ("ALTER TABLE move_202603 DISABLE TRIGGER move_stands",
         "ALTER TABLE move_202603 ENABLE TRIGGER move_stands", "off", "move_202603.move_stands"),
        ("DROP TRIGGER moves_stay ON move_202603",
         "CREATE TRIGGER moves_stay BEFORE TRUNCATE ON move_202603 FOR EACH STATEMENT EXECUTE FUNCTION moves_stay()",
         "missing", "move_202603.moves_stay"),
        ("ALTER TRIGGER claim_stays ON claim RENAME TO filing_stays2",
         "ALTER TRIGGER filing_stays2 ON claim RENAME TO claim_stays", "missing", "claim.claim_stays"),
    ],
)  # fmt: skip
def test_a_guard_of_one_table_or_partition_that_is_gone_or_off_is_named(
    months: Database, sql: str, undo: str, named: str, where: str
) -> None:
    with done(months, sql, undo), months.looking() as connection:
        found = guards(connection)

    assert getattr(found, named) == [where]
    assert standing(months)


@on_postgresql
def test_a_guard_that_does_something_else_is_changed(months: Database) -> None:
    with months.looking() as connection:
        body = connection.exec_driver_sql(
            "SELECT pg_get_functiondef('case_stays'::regproc)"
        ).scalar_one()
    lets = "CREATE OR REPLACE FUNCTION case_stays() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'"

    with done(months, lets, body), months.looking() as connection:
        found = guards(connection)

    assert found.changed == ["case_stays()"]


@on_postgresql
def test_triggers_are_awake_in_sessions_that_begin_as_local_ones(months: Database) -> None:
    name = make_url(months.url).database
    local = f"ALTER DATABASE {name} SET session_replication_role = local"

    with done(months, local, f"ALTER DATABASE {name} RESET session_replication_role"):
        assert standing(months)


@on_postgresql
@pytest.mark.parametrize("replica", ["replica", "'REPLICA'"])
def test_sessions_that_begin_as_those_of_a_replica_are_named(
    months: Database, replica: str
) -> None:
    name = make_url(months.url).database
    asleep = f"ALTER DATABASE {name} SET session_replication_role = {replica}"

    with (
        done(months, asleep, f"ALTER DATABASE {name} RESET session_replication_role"),
        months.looking() as connection,
    ):
        found = guards(connection)

    assert found.asleep == [f"{name}/*"]
    assert standing(months)


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("DROP TRIGGER claim_state_has_move", "missing"),
        ("DROP TRIGGER claim_state_has_move;; CREATE TRIGGER claim_state_has_move BEFORE UPDATE ON claim "
         "WHEN 0 BEGIN SELECT 1; END", "changed"),
        ("DROP TRIGGER claim_state_has_move;; CREATE TRIGGER claim_state_has_move BEFORE UPDATE ON setting "
         "BEGIN SELECT 1; END", "missing"),
    ],
)  # fmt: skip
def test_a_guard_of_sqlite_that_is_gone_or_another_is_named(cli: Cli, sql: str, named: str) -> None:
    database = Database(cli.url)
    for statement in sql.split(";; "):
        execute(database, statement)
    with database.looking() as connection:
        found = guards(connection)
    database.close()

    assert getattr(found, named) == ["claim.claim_state_has_move"]
    good, says = check(cli, "history_guarded")
    assert not good and "claim.claim_state_has_move" in says and "audit verify" in says
    assert cli("doctor").code == 1


@on_both
def test_a_missing_column_is_named(cli: Cli) -> None:
    database = Database(cli.url)
    with without_column(database, "filing", "overdue_since"):
        good, says = check(cli, "columns")
        assert cli("doctor").code == 1
    database.close()

    assert not good and "filing.overdue_since" in says
    assert "columns" not in {each["name"] for each in cli("doctor", "--json").json["checks"]}


def damaged(cli: Cli) -> None:
    """Some pages in the middle of the file are overwritten."""
    path = Path(str(make_url(cli.url).database))
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 20_000)


def test_a_damaged_file_is_said_to_be_one_with_what_to_do(sample_cli: Cli) -> None:
    assert check(sample_cli, "database_file") == (True, "数据库文件完好")
    damaged(sample_cli)

    said = sample_cli("doctor")

    assert said.code == 1
    assert "✗ 数据库已损坏" in said.out and "-wal" in said.out and "备份" in said.out
    assert "Traceback" not in said.err
    assert "restore the last backup" in sample_cli("doctor", "--lang", "en").out


def test_a_large_file_is_read_through_only_when_asked(
    sample_cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor_database, "QUICK_BYTES", 1000)
    good, says = check(sample_cli, "database_file")
    assert good and "doctor --deep" in says
    damaged(sample_cli)

    assert check(sample_cli, "database_file", "--deep")[0] is False


@on_both
def test_what_should_have_gone_out_is_named_with_what_to_do(cli: Cli) -> None:
    cli.today = TODAY
    cli("init")
    database = Database(cli.url)
    for name in ("notices", "payouts_unsent", "bank_answers", "bank_exceptions", "reports"):
        assert check(cli, name)[0], name
    saved(
        database,
        Notice(machine="filing", case_id=1, area="230600", kind="opened", about="1",
               day=TODAY - 2 * A_DAY, created_at=noon(TODAY)),
        Payout(no="230600BF20260303000001X", area="230600", state="signed", state_since=TODAY - A_DAY,
               bank="x", applied_on=TODAY, items=1, total=1, plan_hash="", drafted_at=noon(TODAY), drafted_by="cashier"),
    )  # fmt: skip
    database.close()

    assert check(cli, "notices")[0] is False
    good, says = check(cli, "payouts_unsent")
    assert not good and "230600BF20260303000001X" in says and "payout send" in says
    assert cli("doctor").code == 0, "these are reminders"


def test_slots_that_nobody_opened_say_what_to_do(cli: Cli) -> None:
    cli.today = TODAY
    cli("init")
    cli.today = TODAY + timedelta(days=2)

    good, says = check(cli, "gaps")

    assert not good
    assert "守护进程没有运行" in says and "yidi daemon" in says and TODAY.isoformat() in says
