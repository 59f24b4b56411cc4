"""A database that is ill (数据库故障): triggers that raise with a code, in the words of a Chinese server."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text
from sqlmodel import Session

from models.database import Database

RAISES_ONCE = "DO $$ BEGIN RAISE EXCEPTION '{says}' USING ERRCODE = '{code}'; END $$"
RAISES = """
CREATE FUNCTION ill() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '服务器出错，代码 %', '{code}' USING ERRCODE = '{code}'; END $$
"""


@contextmanager
def ill(database: Database, code: str, table: str = "filing") -> Iterator[None]:
    """Every change of a table fails with this SQLSTATE, as on a server that speaks Chinese."""
    _execute(
        database, RAISES.format(code=code),
        f"CREATE TRIGGER ill BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION ill()",
    )  # fmt: skip
    try:
        yield
    finally:
        _execute(database, "DROP FUNCTION ill CASCADE")


@contextmanager
def without_column(database: Database, table: str, column: str) -> Iterator[None]:
    """A column of a table has another name, as after an upgrade that was not finished."""
    _execute(database, f"ALTER TABLE {table} RENAME COLUMN {column} TO {column}_was")
    try:
        yield
    finally:
        _execute(database, f"ALTER TABLE {table} RENAME COLUMN {column}_was TO {column}")


def raises(session: Session, code: str, says: str) -> None:
    """The server ends this transaction with a code, in words of its own."""
    session.execute(text(RAISES_ONCE.format(code=code, says=says)))


def _execute(database: Database, *statements: str) -> None:
    with database.at_hand() as connection, connection.begin():
        for statement in statements:
            connection.execute(text(statement))
