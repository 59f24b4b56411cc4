"""What every test may ask for: a migrated database of each kind, the policy book, the command line."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
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
from models import METADATA, Filing
from models.database import Database
from models.schema import upgrade
from tests.support import postgresql
from tests.support.builders import AREA, TODAY
from tests.support.histories import histories
from tests.support.importing import Importer
from tests.support.office import Office, Open
from tests.support.visiting import Reception, somebody

ROOT = Path(__file__).parent.parent
BOTH = ("sqlite", "postgresql")

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
    yield address
    postgresql.drop(url, pg_server)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy from."""
    path = tmp_path_factory.mktemp("template") / "yidi.db"
    migrate(f"sqlite:///{path}")
    return path


def migrate(url: str) -> None:
    """Bring a database to the newest schema, and leave it alone."""
    database = Database(url)
    upgrade(database)
    database.close()


@pytest.fixture
def quick_path(tmp_path: Path) -> Iterator[Path]:
    """A folder of this test in memory where there is such a place: thousands of fsyncs cost nothing."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory, prefix="yidi-test-") as folder:
        yield Path(folder)


@pytest.fixture
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any table; SQLite unless parametrised (see `on_both`)."""
    if getattr(request, "param", "sqlite") == "sqlite":
        yield f"sqlite:///{tmp_path / 'yidi.db'}"
        return
    server = request.getfixturevalue("pg_server")
    url = postgresql.create(server)
    yield url.render_as_string(hide_password=False)
    postgresql.drop(url, server)


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A migrated, empty database of this test's own: every test runs on both kinds."""
    if request.param == "sqlite":
        path = tmp_path / "yidi.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        found = Database(f"sqlite:///{path}")
        yield found
        found.close()
        return
    url = request.getfixturevalue("pg_database")
    found = Database(url)
    yield found
    found.close()
    # Making a database takes ten times as long as emptying one.
    postgresql.empty(url, [table.name for table in reversed(METADATA.sorted_tables)])


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


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer to `--json`."""
        return json.loads(self.out)


@dataclass
class Cli:
    """The command line, in a process of its own, on a database of its own."""

    url: str
    folder: Path
    today: date | None = None
    env: dict[str, str] = field(default_factory=dict)

    def __call__(self, *args: object, stdin: str | None = None, seconds: float = 60) -> Said:
        """Run `yidi ARGS…` and wait for its end."""
        done = subprocess.run(
            [sys.executable, "-m", "console", *map(str, args)],
            cwd=self.folder,
            env=self.environment(),
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=seconds,
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    def environment(self) -> dict[str, str]:
        """What the process sees: nothing of the settings of whoever runs the tests."""
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("YIDI_")}
        today = {"YIDI_TODAY": self.today.isoformat()} if self.today else {}
        ours = {"YIDI_DATABASE_URL": self.url, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        return inherited | ours | today | self.env


@pytest.fixture
def cli(empty_url: str, tmp_path: Path) -> Cli:
    """`cli("list", "filings", "--json").json`, on an empty SQLite file, or as `on_both` says."""
    return Cli(empty_url, tmp_path)


on_both = pytest.mark.parametrize("empty_url", BOTH, indirect=True)
"""Runs a test of `cli` or of `empty_url` on both kinds of database."""
