"""The schema (数据库结构): bring a database to the tables of this version."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from config.errors import ConfigError
from config.text import Text
from models.database import Database
from models.rehearsal import ANOTHER_DAY, NOT_MADE_SO, NotARehearsalError, is_marked
from models.revision import REVISION, check_upgradable

if TYPE_CHECKING:
    from alembic.config import Config

ONE_AT_A_TIME = 0x79696469
"""The key of the PostgreSQL advisory lock: only one process at a time changes the schema."""


OLDEST_POSTGRESQL = 18


def upgrade(database: Database, *, rehearsal: bool = False) -> str:
    """Create or upgrade every table; the revision reached. Nothing happens when it is there.

    Safe when several processes start at once: the second waits, and finds the work done. A
    database that no migration leads on from is refused as it stands, and so is one that was not
    made a rehearsal where `rehearsal` or a rehearsed day needs one.
    """
    from alembic import command
    from alembic.runtime.migration import MigrationContext

    with _alone(database) as connection:
        found = MigrationContext.configure(connection).get_current_revision()
        if found is not None:
            check_upgradable(found, database.address)
        config = _config()
        config.attributes |= {"connection": connection, "rehearsal": rehearsal and found is None}
        command.upgrade(config, REVISION)
        if not is_marked(connection) and (rehearsal or database.rehearsed):
            # Whatever was done to the tables is undone with the transaction.
            raise NotARehearsalError(NOT_MADE_SO if rehearsal else ANOTHER_DAY, database.address)
    return REVISION


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "models:migrations")
    return config


@contextmanager
def _alone(database: Database) -> Iterator[Connection]:
    """A transaction that no other schema change can run beside."""
    with database.reading() as session:
        session.connection()  # an address that leads nowhere is told here, in a sentence
    with database.engine.connect() as connection:
        if database.is_sqlite:
            with _foreign_keys_off(connection):
                yield connection
            return
        _new_enough(connection)
        with connection.begin():
            lock = text("SELECT pg_advisory_xact_lock(:key)")
            connection.execute(lock, {"key": ONE_AT_A_TIME})
            yield connection


def _new_enough(connection: Connection) -> None:
    """A bulk move asks for the values from before its UPDATE, which older servers cannot give."""
    version = connection.dialect.server_version_info or (0,)
    found = int(version[0])
    connection.rollback()
    if found < OLDEST_POSTGRESQL:
        raise ConfigError(
            "postgresql_too_old",
            Text(
                "PostgreSQL 版本为 {found}，需要 {wanted} 或更高；请升级数据库服务器。",
                "this is PostgreSQL {found}; {wanted} or newer is needed: upgrade the server.",
            ),
            found=found,
            wanted=OLDEST_POSTGRESQL,
        )


@contextmanager
def _foreign_keys_off(connection: Connection) -> Iterator[None]:
    """SQLite alters a table by copying and dropping it, which a reference to it would forbid.

    The switch only works outside a transaction; the references are checked before the commit.
    """
    raw: Any = connection.connection.driver_connection
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        with connection.begin():  # BEGIN IMMEDIATE: the write lock is ours from here on
            yield
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise IntegrityError("PRAGMA foreign_key_check", None, Exception(str(broken[:5])))
    finally:
        raw.execute("PRAGMA foreign_keys=ON")
