"""The one door to the database (数据库入口): SQLite for one machine, PostgreSQL for an agency."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Connection,
    Engine,
    Executable,
    create_engine,
    event,
    inspect,
    make_url,
    text,
)
from sqlalchemy.exc import ArgumentError, DBAPIError, InvalidatePoolError

from config.errors import ConfigError
from config.text import Text
from models.chain import digest

if TYPE_CHECKING:
    from sqlmodel import Session

REVISION = "0010"
"""The revision of the schema that this program needs."""
BUSY_MS = 30_000
PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-65536",
)


FORGOTTEN_SECONDS = 600
"""After so long a transaction in which nobody does anything is undone by PostgreSQL."""


class Database:
    """Sessions on one database; writing commits whole or not at all.

    `patience` is how many seconds of silence on the network make a connection a lost one.
    """

    def __init__(self, url: str, patience: int = 60) -> None:
        self.url = url
        self.is_sqlite = url.startswith("sqlite")
        try:
            if self.is_sqlite:
                self._reader = _sqlite(url, "BEGIN")
                # A SQLite transaction that reads first and writes later fails at once when another
                # writer came between; writers therefore take the lock when they begin.
                self._writer = _sqlite(url, "BEGIN IMMEDIATE")
            else:
                self._reader = self._writer = _postgresql(url, patience)
        except (ArgumentError, ImportError) as fault:
            raise ConfigError(
                "bad_database_url",
                Text(
                    "数据库地址无法使用：{url}。应为 sqlite:///文件 或 postgresql+psycopg://…。",
                    "{url} is no usable database address: give sqlite:///FILE or "
                    "postgresql+psycopg://….",
                ),
                url=re.sub(r":[^:@/]*@", ":***@", url),
            ) from fault

    @property
    def engine(self) -> Engine:
        """The engine itself, for the schema tools."""
        return self._writer

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        """A connection that only looks, and loads no table class."""
        with _told(self.url), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def reading(self) -> "Iterator[Session]":
        """A session that only looks."""
        with _told(self.url), _session(self._reader) as session:
            yield session

    @contextmanager
    def writing(self) -> "Iterator[Session]":
        """A session whose work is committed when the block ends well, and undone otherwise."""
        with (
            _told(self.url),
            _session(self._writer) as session,
            session.begin(),
        ):
            yield session

    @contextmanager
    def trying(self) -> "Iterator[Session]":
        """A session whose work is always undone (试运行)."""
        with _told(self.url), _session(self._writer) as session:
            yield session
            session.rollback()

    def has_schema(self) -> bool:
        """Whether `init` has been here."""
        if self.is_sqlite:
            path = self._reader.url.database
            if path and not Path(path).exists():
                return False
        with _told(self.url):
            return inspect(self._reader).has_table("setting")

    def revision(self) -> str:
        """The revision of the schema that is there; "" where `init` has not been."""
        if not self.has_schema():
            return ""
        with self.looking() as connection:
            return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar())

    def create_file(self) -> None:
        """Make the file of an SQLite database, readable by its owner only; it holds personal data."""
        path = self._reader.url.database
        if self.is_sqlite and path and not Path(path).exists():
            with _told(self.url):
                Path(path).touch(mode=0o600)

    def close(self) -> None:
        """Give all connections back."""
        self._reader.dispose()
        self._writer.dispose()


def affected(session: "Session", statement: Executable) -> int:
    """Execute a writing statement; how many rows it wrote.

    Rows are written by the statement alone: no object in the session is brought up to date.
    """
    options = {"preserve_rowcount": True, "synchronize_session": False}
    result: Any = session.execute(statement, execution_options=options)
    return int(result.rowcount)


def _session(engine: Engine) -> "Session":
    # Imported here, for whoever only counts does without (see `models`).
    from sqlmodel import Session

    return Session(engine, expire_on_commit=False)


def _postgresql(url: str, patience: int) -> Engine:
    """Both ends notice within `patience` seconds that the other one is out of reach."""
    idle, again = max(1, patience // 3), max(1, patience // 6)
    # The server's end: what a lost client held is free again.
    server = {
        "tcp_keepalives_idle": idle,
        "tcp_keepalives_interval": again,
        "tcp_keepalives_count": 3,
        "idle_in_transaction_session_timeout": FORGOTTEN_SECONDS * 1000,
    }
    wanted: dict[str, Any] = {
        "connect_timeout": max(2, min(10, patience)),
        "keepalives_idle": idle,
        "keepalives_interval": again,
        "keepalives_count": 3,
        "tcp_user_timeout": patience * 1000,
        "options": " ".join(f"-c {name}={value}" for name, value in server.items()),
    }
    # What the address itself says comes first.
    given = make_url(url).query
    ours = {name: value for name, value in wanted.items() if name not in given}
    engine = create_engine(url, connect_args=ours, hide_parameters=True)

    @event.listens_for(engine, "checkout")
    def look(connection: Any, _record: Any, _proxy: Any) -> None:
        # A connection that the server has ended has its farewell to be read, and then the end.
        # That is asked of this machine; to ask the server costs a move a way there and back.
        try:
            for _ in range(2):
                connection.pgconn.consume_input()
        except engine.dialect.loaded_dbapi.Error as fault:
            raise InvalidatePoolError from fault

    return engine


def _sqlite(url: str, begin: str) -> Engine:
    engine = create_engine(
        url,
        connect_args={"isolation_level": None, "timeout": BUSY_MS / 1000},
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(pragma)
        cursor.close()
        # It has no SHA-256 of its own, and the chain of moves needs one.
        connection.create_function("chain_digest", 2, digest, deterministic=True)

    @event.listens_for(engine, "begin")
    def start(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


@contextmanager
def _told(url: str) -> Iterator[None]:
    """Turn "the database cannot be reached" into a sentence; other faults pass."""
    try:
        yield
    except DBAPIError as fault:
        # Not reachable, not there, not a database: nothing the program did wrong.
        unreachable = (
            "connection failed", "timeout expired", "unable to open", "not a database",
            "does not exist",
        )  # fmt: skip
        words = str(fault.orig)
        if "database is locked" in words:
            says = Text(
                "数据库正被其他程序写入，等待已超时；请稍后再试。",
                "another program is writing to the database and the wait was too long; try again.",
            )
            raise ConfigError("database_busy", says) from fault
        if not any(sign in words for sign in unreachable) or 'relation "' in words:
            raise
        raise ConfigError(
            "database_unreachable",
            Text(
                "数据库无法打开：{why}。请检查 --db 或 YIDI_DATABASE_URL，或先运行 yidi init。",
                "the database cannot be opened: {why}. Check --db or YIDI_DATABASE_URL, "
                "or run yidi init first.",
            ),
            why=words.strip().splitlines()[0],
        ) from fault
