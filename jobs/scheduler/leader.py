"""Leader election (值班选主): one of the daemons that share a PostgreSQL opens the slots; all work.

The leader holds an advisory lock on a connection of its own. When the leader dies the lock goes
with the connection; when the leader stands still the database ends the connection, and another
daemon leads.
"""

import structlog
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from models.database import Database

log = structlog.get_logger()
LEADS = 0x7969646C
"""The key of the PostgreSQL advisory lock."""


class Leadership:
    """The lock of the leader; on SQLite, where all daemons are on one machine, each of them leads."""

    def __init__(self, database: Database, silence: int) -> None:
        self.database, self.silence = database, silence
        self._connection: Connection | None = None
        self._leads = False

    def leads(self) -> bool:
        """Whether this process leads at this moment; the answer must not be kept."""
        if self.database.is_sqlite:
            return True
        try:
            return self._ask(self._connection or self._connect())
        except DBAPIError:
            lost = self._connection is not None
            self.close()
            if not lost:
                raise
            # Busy for too long, or cut off: another daemon may lead by now.
            return self._ask(self._connect())

    def _ask(self, connection: Connection) -> bool:
        if self._leads:
            connection.execute(text("SELECT 1"))
            return True
        query = text("SELECT pg_try_advisory_lock(:key)")
        self._leads = bool(connection.execute(query, {"key": LEADS}).scalar())
        if self._leads:
            log.info("daemon.leads")
        return self._leads

    def _connect(self) -> Connection:
        connection = self.database.engine.connect()
        self._connection = connection.execution_options(isolation_level="AUTOCOMMIT")
        # A leader that is silent for so long is frozen, and must not go on leading.
        limit = text("SELECT set_config('idle_session_timeout', :limit, false)")
        self._connection.execute(limit, {"limit": f"{self.silence}s"})
        return self._connection

    def close(self) -> None:
        """Let another daemon lead."""
        connection, self._connection, self._leads = self._connection, None, False
        if connection is not None:
            # Not back to the pool: the lock belongs to the connection.
            connection.invalidate()
            connection.close()
