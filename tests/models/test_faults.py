"""A fault of the database is known by its code, in whatever language the server speaks."""

import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError

from config.errors import ConfigError
from models.database import Database
from models.faults import (
    OutageError,
    is_lock_timeout,
    is_nobodys,
    is_outage,
    is_retryable,
    outage,
    summary,
)
from tests.conftest import ROOT, on_postgresql
from tests.support.ill_database import raises
from tests.support.refusing_server import refusing

SAYS = "服务器出错"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder whose path is short enough for a socket."""
    made = Path(tempfile.mkdtemp(prefix="yidi"))
    yield made
    shutil.rmtree(made)


@on_postgresql
@pytest.mark.parametrize(
    ("code", "known_as"),
    [
        ("08006", "database_lost"), ("57P01", "database_lost"), ("25P03", "database_lost"),
        ("57P03", "database_starting"), ("53300", "database_connections"),
        ("53100", "database_full"), ("25006", "database_read_only"), ("58030", "database_io"),
        ("XX001", "database_damaged"), ("XX002", "database_damaged"),
        ("53200", "database_overloaded"),
    ],
)  # fmt: skip
def test_an_outage_has_its_sentence_by_its_sqlstate(
    database: Database, code: str, known_as: str
) -> None:
    with pytest.raises(OutageError) as told, database.writing() as session:
        raises(session, code, SAYS)

    assert told.value.code == known_as
    assert is_nobodys(told.value)
    if known_as != "database_busy":
        assert SAYS in told.value.sentence("zh") and SAYS in told.value.sentence("en")


@on_postgresql
@pytest.mark.parametrize("code", ["40P01", "40001", "55P03", "57014", "42703", "54000", "22012"])
def test_what_is_no_outage_passes_with_its_code(database: Database, code: str) -> None:
    with pytest.raises(DBAPIError) as told, database.writing() as session:
        raises(session, code, SAYS)

    fault = told.value
    assert not is_outage(fault)
    assert is_retryable(fault) == (code in ("40P01", "40001"))
    assert is_lock_timeout(fault) == (code == "55P03")
    assert is_nobodys(fault) == (code in ("42703", "54000"))
    assert SAYS in summary(fault)


@pytest.mark.parametrize(
    ("code", "known_as", "passes"),
    [
        ("57P03", "database_starting", True), ("53300", "database_connections", True),
        ("28P01", "database_unreachable", False), ("3D000", "database_unreachable", False),
    ],
)  # fmt: skip
def test_a_server_that_lets_nobody_in_is_known_by_its_code(
    folder: Path, code: str, known_as: str, passes: bool
) -> None:
    with refusing(folder, code, "数据库系统正在启动") as url, pytest.raises(ConfigError) as told:
        answered(Database(url))

    assert told.value.code == known_as
    assert isinstance(told.value, OutageError) == passes, "whether waiting may help"
    assert "数据库系统正在启动" in told.value.sentence()


def test_nobody_at_the_address_is_an_outage(folder: Path) -> None:
    url = f"postgresql+psycopg://postgres@/postgres?host={folder}"
    with pytest.raises(OutageError) as told:
        answered(Database(url))

    assert told.value.code == "database_unreachable"


def test_a_file_that_cannot_be_made_is_an_outage_that_names_it(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "yidi.db"

    with pytest.raises(OutageError) as told:
        Database(f"sqlite:///{path}").create_file()

    assert told.value.code == "database_unreachable"
    assert str(path) in told.value.sentence()


def answered(database: Database) -> None:
    with database.reading() as session:
        session.execute(text("SELECT 1"))


@pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("pragma", "known_as"),
    [("max_page_count=1", "database_full"), ("query_only=ON", "database_read_only")],
)
def test_a_full_or_read_only_file_of_sqlite_has_its_sentence(
    database: Database, pragma: str, known_as: str
) -> None:
    with pytest.raises(OutageError) as told, database.writing() as session:
        session.execute(text(f"PRAGMA {pragma}"))
        session.execute(text("CREATE TABLE more AS SELECT hex(zeroblob(50000)) AS it"))

    assert told.value.code == known_as


@pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
def test_a_file_of_sqlite_that_somebody_else_writes_is_busy(database: Database) -> None:
    other = Database(database.url)
    other.gives_up = lambda: True
    with database.writing() as session:
        session.execute(text("DELETE FROM act WHERE id < 0"))
        with pytest.raises(OutageError) as told, other.at_hand() as connection:
            connection.connection.cursor().execute("PRAGMA busy_timeout=0")
            connection.exec_driver_sql("DELETE FROM act WHERE id < 0")
    other.close()

    assert told.value.code == "database_busy"


def test_a_file_that_is_no_database_or_is_damaged_has_its_sentence(tmp_path: Path) -> None:
    path = tmp_path / "yidi.db"
    path.write_bytes(b"no database, but long enough to be read as one" * 100)
    with pytest.raises(OutageError) as none:
        answered(Database(f"sqlite:///{path}"))

    path.unlink()
    whole = sqlite3.connect(path)
    whole.execute("CREATE TABLE one AS SELECT 1 AS it")
    whole.close()
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 4096)
    with pytest.raises(OutageError) as damaged, Database(f"sqlite:///{path}").reading() as session:
        session.execute(text("SELECT * FROM one")).all()

    assert {none.value.code, damaged.value.code} == {"database_damaged"}
    assert not damaged.value.passes, "waiting heals no file"


@pytest.mark.parametrize(
    ("code", "known_as"), [(10 | 4 << 8, "database_io"), (14, "database_unreachable")]
)
def test_an_extended_code_of_sqlite_counts_by_its_kind(code: int, known_as: str) -> None:
    fault = sqlite3.OperationalError("disk I/O error")
    fault.sqlite_errorcode = code

    found = outage(OperationalError("SELECT", {}, fault))

    assert found and found.code == known_as


@pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
def test_sqlite_tells_a_statement_that_is_none_from_a_value_that_cannot_be_read(
    database: Database,
) -> None:
    """Both have one code; the first is in no row, the second in one."""
    with pytest.raises(OperationalError) as missing, database.reading() as session:
        session.execute(text("SELECT no_such_column FROM setting WHERE name = :n"), {"n": "x"})
    with pytest.raises(OperationalError) as unreadable, database.reading() as session:
        session.execute(text("SELECT json(:it)"), {"it": "{"}).all()

    assert (is_nobodys(missing.value), is_nobodys(unreadable.value)) == (True, False)


def test_no_text_of_a_driver_or_a_server_is_compared() -> None:
    """`"deadlock" in str(fault)` is true on servers that speak English alone."""
    compares = re.compile(r"\bin (str\(|repr\()?\w*(fault|error|exc)\w*(\.orig|\.args)?\)")
    folders = ("models", "workflow", "jobs", "console")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for folder in folders
        for path in (ROOT / folder).rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if compares.search(line)
    ]
    assert found == []
