"""What every test may ask for: a migrated database of each kind, the policy book, the command line."""

import gc
import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from sqlalchemy import URL
from sqlmodel import Session

from config.policy import PolicyBook, Rules
from config.policy_load import load_policy
from config.workdays import WorkCalendar, load_calendar
from models import Filing
from models.database import Database
from models.schema import upgrade
from tests.support import engines, postgresql, read_once
from tests.support.builders import AREA, TODAY
from tests.support.command_line import Cli, Process, Said, plain_log
from tests.support.histories import histories
from tests.support.importing import Importer
from tests.support.office import Office, Open
from tests.support.visiting import Reception, somebody

ROOT = Path(__file__).parent.parent
BOTH = ("sqlite", "postgresql")
SAMPLE_DAY = date(2025, 7, 18)

# The gate tries the same examples every time, and stops at the first that fails;
# HYPOTHESIS_PROFILE=search looks for new ones and makes them small.
_shared: dict[str, Any] = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
}
_given = (Phase.explicit, Phase.generate)
settings.register_profile(
    "gate", derandomize=True, database=None, max_examples=50, phases=_given, **_shared
)
_small = (*_given, Phase.reuse, Phase.target, Phase.shrink)
settings.register_profile("search", max_examples=1000, phases=_small, **_shared)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))


engines.install()
plain_log()
read_once.install()


def pytest_configure(config: pytest.Config) -> None:
    """A test's files lie in memory where there is such a place: thousands of fsyncs cost nothing."""
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(postgresql.in_memory()))


def pytest_collection_finish() -> None:
    """What was collected stays to the end: nobody need look through it for rubbish."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


@pytest.fixture(scope="session")
def pg_server() -> Iterator[URL]:
    """The administration database of PostgreSQL."""
    with postgresql.serving() as server:
        yield server


@pytest.fixture(scope="session")
def pg_database(pg_server: URL) -> Iterator[str]:
    """A migrated PostgreSQL database of this process; each test finds it empty."""
    url = postgresql.create(pg_server)
    address = url.render_as_string(hide_password=False)
    migrate(address)
    with engines.staying(address):
        yield address
    postgresql.drop(url, pg_server)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy from."""
    path = tmp_path_factory.mktemp("template") / "yidi.db"
    migrate(f"sqlite:///{path}")
    return path


def migrate(url: str) -> None:
    """Bring a database for rehearsals to the newest schema, and leave it alone."""
    database = Database(url)
    upgrade(database, rehearsal=True)
    database.close()


@pytest.fixture
def database_kind(request: pytest.FixtureRequest) -> str:
    """Which database a test is about: SQLite, unless it runs on both."""
    found: str = getattr(request, "param", "sqlite")
    return found


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test of `database` runs on both kinds, unless it is of Python alone (see `once`)."""
    marks = list(metafunc.definition.iter_markers("parametrize"))
    chosen = any("database_kind" in str(mark.args[0]).split(",") for mark in marks)
    if "database" not in metafunc.fixturenames or chosen:
        return
    if metafunc.definition.get_closest_marker("once") is None:
        metafunc.parametrize("database_kind", BOTH, indirect=True)


@pytest.fixture
def empty_url(database_kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any table."""
    if database_kind == "sqlite":
        yield f"sqlite:///{tmp_path / 'yidi.db'}"
        return
    server = request.getfixturevalue("pg_server")
    url = postgresql.create(server)
    yield url.render_as_string(hide_password=False)
    postgresql.drop(url, server)


@pytest.fixture
def migrated_url(
    database_kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[str]:
    """A database with its tables and without any row."""
    if database_kind == "sqlite":
        path = tmp_path / "yidi.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    url = request.getfixturevalue("pg_database")
    yield url
    # Making a database takes ten times as long as emptying one.
    postgresql.empty(url)


@pytest.fixture
def database(migrated_url: str) -> Iterator[Database]:
    """A migrated, empty database of this test's own."""
    found = Database(migrated_url, trusted=True)
    yield found
    found.close()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A writing session on it, committed when the test ends well."""
    with database.writing() as session:
        yield session


@pytest.fixture(scope="session")
def book() -> PolicyBook:
    """The policy book that ships."""
    return load_policy(ROOT / "config" / "policy")


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    """The calendar of working days that ships."""
    return load_calendar(ROOT / "config" / "codes" / "calendar.csv")


@pytest.fixture(scope="session")
def rules(book: PolicyBook) -> Rules:
    """The parameters of Daqing today."""
    return book.rules(AREA, TODAY)


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff."""
    return Office(database, book, calendar).open()


@pytest.fixture
def opened(database: Database, calendar: WorkCalendar) -> Open:
    """The same, working by a given book."""
    return lambda book: Office(database, book, calendar).open()


@pytest.fixture
def under(office: Office) -> Open:
    """The same office, reading another book."""
    return lambda book: Office(office.database, book, office.calendar)


@pytest.fixture
def load(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Importer:
    """Imports into the test's database."""
    return Importer(database, book, calendar)


@pytest.fixture
def there(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Reception:
    """Somebody insured in Daqing, at a networked hospital in Shenyang."""
    return somebody(database, book, calendar)


@pytest.fixture
def filings(database: Database) -> list[Filing]:
    """Three filings (and two claims) with three moves each; the second move holds words."""
    return histories(database)[0]


@pytest.fixture
def cli(migrated_url: str, tmp_path: Path) -> Cli:
    """`cli("list", "filings", "--json").json`, on an empty SQLite file, or as `on_both` says."""
    return Cli(migrated_url, tmp_path)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite agency with the sample, as it came in."""
    folder = tmp_path_factory.mktemp("sample")
    assert Cli(f"sqlite:///{folder}/yidi.db", folder, SAMPLE_DAY)("init", "--sample").code == 0
    return folder / "yidi.db"


@pytest.fixture
def sample_cli(sample_file: Path, tmp_path: Path) -> Cli:
    """The command line of such an agency, in the week in which the sample keeps its own dates."""
    shutil.copy(sample_file, tmp_path)
    return Cli(f"sqlite:///{tmp_path / sample_file.name}", tmp_path, SAMPLE_DAY)


@pytest.fixture
def process(migrated_url: str, tmp_path: Path) -> Process:
    """The same, each command in a process of its own: for what a process alone can show."""
    return Process(migrated_url, tmp_path)


on_both = pytest.mark.parametrize("database_kind", BOTH, indirect=True)
"""Runs a test of the command line, or of an empty database, on both kinds."""
on_postgresql = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)
"""Runs a test where locks of rows and several writers are."""
once = pytest.mark.once
"""The rules that a test is about are Python's: what the database is makes no difference."""

__all__ = ["BOTH", "ROOT", "Cli", "Process", "Said", "migrate", "on_both", "on_postgresql", "once"]
