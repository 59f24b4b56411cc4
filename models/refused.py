"""Codes that the drivers do not hand on (驱动未给出的代码): of a refused connection, of a statement that is none."""

import os
import re
import select
import sqlite3
from typing import Any

from sqlalchemy import Connection

from models.faults import DOES_NOT_COMPILE, SQLITE_ERROR

LOOK_SECONDS = 3
"""After so long a silence the second look at a server that refused a connection is given up."""
_CODE = re.compile(rb'\tErrorResponse\t.*? C "([0-9A-Z]{5})"')


def refused_with(fault: BaseException, *given: Any, **named: Any) -> str | None:
    """The SQLSTATE with which a PostgreSQL refuses a connection; None where nobody answers.

    The driver keeps the sentence alone, and that is in the language of the server: so the server
    is asked once more, and what comes is read from the library's own trace of the protocol.
    """
    from psycopg import NotSupportedError, errors, pq
    from psycopg.conninfo import make_conninfo

    if isinstance(fault, errors.ConnectionTimeout) or not hasattr(os, "memfd_create"):
        return None
    named.pop("context", None)
    connection = pq.PGconn.connect_start(make_conninfo(*given, **named).encode())
    try:
        # In memory alone: what proves who we are goes over the same wire.
        with os.fdopen(os.memfd_create("trace"), "r+b") as trace:
            connection.trace(os.dup(trace.fileno()))
            _finish(connection)
            connection.untrace()
            trace.seek(0)
            found = _CODE.findall(trace.read())
    except (NotSupportedError, OSError):
        return None
    finally:
        connection.finish()
    return found[-1].decode("ascii") if found else None


def _finish(connection: Any) -> None:
    """Take a connection that was begun to its end, good or bad."""
    from psycopg.pq import ConnStatus, PollingStatus

    answered = True
    while answered and connection.status != ConnStatus.BAD:
        state = connection.connect_poll()
        if state in (PollingStatus.OK, PollingStatus.FAILED):
            return
        socket = [connection.socket]
        writes = socket if state == PollingStatus.WRITING else []
        answered = any(select.select([] if writes else socket, writes, [], LOOK_SECONDS))


def note_broken(connection: Connection, sql: str, fault: BaseException | None) -> None:
    """Note on a fault of SQLite that its statement does not even compile: no row is to blame.

    Its code is the same for a column that is missing and for a value that cannot be read. To
    explain a statement compiles it and touches nothing.
    """
    if getattr(fault, "sqlite_errorcode", 0) != SQLITE_ERROR:
        return
    driver: Any = connection.connection.dbapi_connection
    try:
        driver.execute(f"EXPLAIN {sql}").close()
    except sqlite3.OperationalError:
        setattr(fault, DOES_NOT_COMPILE, True)
    except sqlite3.Error:
        return  # compiled, and missing only its values
