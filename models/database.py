"""The one door to the database (数据库入口): SQLite for one machine, PostgreSQL for an agency."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, Engine, Executable, event, inspect, text
from sqlalchemy.exc import ArgumentError, DBAPIError

from config.errors import ConfigError
from config.text import Text
from models.engines import TO_WRITE, Until, never, on_postgresql, on_sqlite
from models.faults import UNREACHABLE, OutageError, as_error
from models.rehearsal import ANOTHER_DAY, NotARehearsalError, is_marked

if TYPE_CHECKING:
    from sqlmodel import Session

TRUSTED = "trusted"
"""Says in a session whether names are believed (演练时的信任方式)."""


_NOTED: ContextVar[tuple["Database", Callable[[Connection], None]] | None] = ContextVar(
    "noted", default=None
)
"""What goes with the first transaction that this context commits."""
_JOINED: ContextVar["_Whole | None"] = ContextVar("joined", default=None)
"""The transaction that everything in this context is part of."""


class _Whole(NamedTuple):
    """One transaction for several parts; what is done once it is committed, and what however it ends."""

    database: "Database"
    connection: Connection
    later: list[Callable[[], None]]
    in_any_case: list[Callable[[], None]]


class Database:
    """Sessions on one database; writing commits whole or not at all.

    `patience` is how many seconds of silence on the network make a connection a lost one. By a
    `rehearsed` day nothing is written but in a rehearsal database. `trusted`: in a rehearsal an
    applicant without a record of their own stands in for all applicants. So many `threads` work on
    it at once; 0 for a command, which is one.
    """

    def __init__(
        self, url: str, patience: int = 60, *, rehearsed: bool = False, trusted: bool = False,
        threads: int = 0,
    ) -> None:  # fmt: skip
        self.url, self.rehearsed, self.trusted = url, rehearsed, trusted
        self.gives_up: Until = never
        """Whether whoever waits for another writer is to stop: a daemon was told to end."""
        self._is_rehearsal: bool | None = None
        self._single: Engine | None = None
        self.is_sqlite = url.startswith("sqlite")
        try:
            if self.is_sqlite:
                self._reader = on_sqlite(url, "BEGIN", threads)
                # A SQLite transaction that reads first and writes later fails at once when another
                # writer came between; writers therefore take the lock when they begin.
                self._writer = on_sqlite(url, TO_WRITE, threads, lambda: self.gives_up())  # noqa: PLW0108  (set later)
            else:
                self._reader = self._writer = on_postgresql(url, patience, threads)
                # A server keeps connections for single statements, on which nothing ever begins;
                # a command has one of all, and says with each statement that it stands alone.
                self._single = (
                    on_postgresql(url, patience, threads, single=True) if threads else None
                )
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

    @property
    def address(self) -> str:
        """The address, without the password that may stand in it."""
        return self._writer.url.render_as_string(hide_password=True)

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        """A connection that only looks, and loads no table class."""
        if (joined := self._joined()) is not None:
            yield joined
            return
        with _told(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def glancing(self) -> Iterator[Connection]:
        """A connection for single statements that look: on PostgreSQL nothing begins or ends around
        them, which costs as much as they do; each sees what is there when it is asked.
        """
        if self.is_sqlite or self._joined() is not None:
            with self.looking() as connection:
                yield connection
            return
        with _told(), self._alone() as connection:
            yield connection

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        """A connection of PostgreSQL whose every statement is a transaction of its own."""
        if self._single is not None:
            with self._single.connect() as connection:
                yield connection
            return
        with self._reader.connect() as connection:
            yield connection.execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def reading(self) -> "Iterator[Session]":
        """A session that only looks."""
        bind = self._joined() or self._reader
        with _told(), _session(bind, trusted=self.trusted) as session:
            yield session

    @contextmanager
    def skimming(self) -> "Iterator[Session]":
        """A session that only looks, on a connection for single statements: see `glancing`."""
        with self.glancing() as connection, _session(connection, trusted=self.trusted) as session:
            yield session

    @contextmanager
    def as_one(self) -> Iterator[Connection]:
        """One transaction for everything of this context: whatever is written in it is committed
        once, at the end of the block, or nothing of it.

        Inside, `writing` is a part that can be undone by itself, and whatever looks sees what is
        written already. Threads that are started in it are no part of it.
        """
        around = self._whole()
        later: list[Callable[[], None]] = []
        ending = around.in_any_case if around else []
        try:
            with self.at_hand() as connection, _begun(connection):
                token = _JOINED.set(_Whole(self, connection, later, ending))
                try:
                    yield connection
                finally:
                    _JOINED.reset(token)
        finally:
            for do in ending if around is None else ():
                do()
        if around is not None:
            around.later.extend(later)
            return
        for do in later:
            do()

    def afterwards(self, do: Callable[[], None]) -> None:
        """Do what cannot be undone, once what is written here is committed: in `as_one` at its end."""
        whole = self._whole()
        if whole is None:
            do()
        else:
            whole.later.append(do)

    def in_any_case(self, do: Callable[[], None]) -> None:
        """Do what has to stand even if all else is undone: in `as_one` after its end, however it ends."""
        whole = self._whole()
        if whole is None:
            do()
        else:
            whole.in_any_case.append(do)

    def _joined(self) -> Connection | None:
        whole = self._whole()
        return None if whole is None else whole.connection

    def _whole(self) -> _Whole | None:
        joined = _JOINED.get()
        return joined if joined is not None and joined.database is self else None

    @contextmanager
    def writing(self) -> "Iterator[Session]":
        """A session whose work is committed when the block ends well, and undone otherwise."""
        with self.at_hand() as connection, writing_on(connection, trusted=self.trusted) as session:
            yield session

    @contextmanager
    def noting(self) -> "Iterator[Session]":
        """As `writing`, but the commit waits for no disk: the next commit takes it there as well.

        A process that dies loses nothing of it, and a machine that does nothing that was built
        on it: what is noted comes before whatever is written afterwards, and goes with it.
        """
        with self.at_hand() as connection:
            if not self.is_sqlite or self._joined() is not None:
                with writing_on(connection, trusted=self.trusted) as session:
                    if self._joined() is None:
                        connection.exec_driver_sql("SET LOCAL synchronous_commit TO off")
                    yield session
                return
            driver: Any = connection.connection
            driver.execute("PRAGMA synchronous=NORMAL")
            try:
                with writing_on(connection, trusted=self.trusted) as session:
                    yield session
            finally:
                driver.execute("PRAGMA synchronous=FULL")

    @contextmanager
    def jotting(self) -> Iterator[Connection]:
        """A connection whose every statement is committed by itself, and on SQLite waits for no disk.

        On PostgreSQL the statement says so itself. For what is kept of a question: whoever only
        looks writes nothing else. On SQLite nobody writes beside `as_one`, so there it is a part.
        """
        if self.is_sqlite and (joined := self._joined()) is not None:
            yield joined
            return
        if not self.is_sqlite:
            with _told(), self._alone() as connection:
                yield connection
            return
        with _told(), self._writer.connect() as connection:
            driver: Any = connection.connection
            driver.execute("PRAGMA synchronous=NORMAL")
            try:
                yield connection
            finally:
                driver.execute("PRAGMA synchronous=FULL")

    @contextmanager
    def at_hand(self) -> Iterator[Connection]:
        """A connection on which nothing has begun: whoever will write may look beforehand.

        In `as_one` it is the connection of that transaction.
        """
        if (joined := self._joined()) is not None:
            yield joined
            return
        self.check_day()
        with _told(), self._writer.connect() as connection:
            if self._noted() is not None:
                event.listen(connection, "commit", self._first)
            yield connection

    def note_first(self, note: Callable[[Connection], None]) -> None:
        """Let `note` go with the first transaction that this context commits (who does it)."""
        _NOTED.set((self, note))

    def _noted(self) -> Callable[[Connection], None] | None:
        noted = _NOTED.get()
        return noted[1] if noted is not None and noted[0] is self else None

    def _first(self, connection: Connection) -> None:
        note = self._noted()
        if note is not None:
            _NOTED.set(None)
            note(connection)

    @contextmanager
    def trying(self) -> "Iterator[Session]":
        """A session whose work is always undone (试运行)."""
        if (joined := self._joined()) is not None:
            part = joined.begin_nested()
            with part, _session(joined, trusted=self.trusted) as session:
                yield session
                part.rollback()
            return
        with _told(), _session(self._writer, trusted=self.trusted) as session:
            yield session
            session.rollback()

    def is_rehearsal(self) -> bool:
        """Whether the database was made for rehearsals (演练库); that never changes."""
        if self._is_rehearsal is None:
            with self.looking() as connection:
                self._is_rehearsal = is_marked(connection)
        return self._is_rehearsal

    def check_day(self) -> None:
        """Refuse to write by a rehearsed day where nothing is rehearsed."""
        if self.rehearsed and not self.is_rehearsal():
            raise NotARehearsalError(ANOTHER_DAY, self.address)

    def has_schema(self) -> bool:
        """Whether `init` has been here."""
        if self.is_sqlite:
            path = self._reader.url.database
            if path and not Path(path).exists():
                return False
        with _told():
            return inspect(self._reader).has_table("setting")

    def revision(self) -> str:
        """The revision of the schema that is there; "" where `init` has not been."""
        if not self.has_schema():
            return ""
        with self.looking() as connection:
            return str(connection.scalar(text("SELECT version_num FROM alembic_version")) or "")

    def create_file(self) -> None:
        """Make the file of an SQLite database, readable by its owner only; it holds personal data."""
        path = self._reader.url.database
        if self.is_sqlite and path and not Path(path).exists():
            try:
                Path(path).touch(mode=0o600)
            except OSError as fault:
                raise OutageError(UNREACHABLE, f"{path}: {fault.strerror}") from fault

    def close(self) -> None:
        """Give all connections back."""
        self._reader.dispose()
        self._writer.dispose()
        if self._single is not None:
            self._single.dispose()


def affected(session: "Session", statement: Executable) -> int:
    """Execute a writing statement; how many rows it wrote.

    Rows are written by the statement alone: no object in the session is brought up to date.
    """
    options = {"preserve_rowcount": True, "synchronize_session": False}
    result: Any = session.execute(statement, execution_options=options)
    return int(result.rowcount)


@contextmanager
def writing_on(connection: Connection, *, trusted: bool = False) -> "Iterator[Session]":
    """A session on a connection; its work is committed when the block ends well, undone otherwise.

    The transaction is the connection's: whoever needs no objects does without a session's own.
    """
    with _begun(connection), _session(connection, trusted=trusted) as session:
        yield session
        session.flush()


def _begun(connection: Connection) -> AbstractContextManager[object]:
    """A transaction, or within one a part of it that can be undone by itself."""
    return connection.begin_nested() if connection.in_transaction() else connection.begin()


def connection_of(session: "Session") -> Connection:
    """The connection on which a session works; what waits in the session stays there."""
    bind = session.bind
    if isinstance(bind, Connection) and bind.in_transaction():
        return bind
    return session.connection()


def _session(bind: Engine | Connection, *, trusted: bool) -> "Session":
    # Imported here, for whoever only counts does without (see `models`).
    from sqlmodel import Session

    # Of a transaction that has begun already it is a guest: it may undo it, and never commits it.
    session = Session(bind, expire_on_commit=False, join_transaction_mode="rollback_only")
    session.info[TRUSTED] = trusted
    return session


@contextmanager
def _told() -> Iterator[None]:
    """Turn an outage of the database into a sentence; other faults pass."""
    try:
        yield
    except DBAPIError as fault:
        error = as_error(fault)
        if error is None:
            raise
        raise error from fault
