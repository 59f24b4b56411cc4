"""Reminders of before were written and never sent: an upgrade counts them for nothing."""

from pathlib import Path

from sqlalchemy import text

from models.database import Database
from models.schema import upgrade
from tests.models.dumping import DUMPS, restored

WAITS = "WHERE state IN ('returned', 'awaiting_parcel')"


def test_a_case_that_waits_is_not_reminded_by_what_nobody_received(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'yidi.db'}")
    restored(DUMPS / "0014.sqlite.sql", database.url)
    with database.writing() as session:
        session.execute(text("UPDATE claim SET reminded_on = '2025-07-01'"))
        waiting = session.execute(text(f"SELECT count(*) FROM claim {WAITS}")).scalar_one()

    upgrade(database)

    with database.reading() as session:
        days = set(session.execute(text(f"SELECT reminded_on FROM claim {WAITS}")).scalars())
        assert (waiting > 0, days) == (True, {"9999-12-31"})
    database.close()
