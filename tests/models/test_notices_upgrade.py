"""Notices of before there was sending (旧库的通知): an upgrade parks them, and floods nobody."""

from alembic import command
from sqlalchemy import text

from models.database import Database
from models.schema import upgrade
from tests.conftest import on_both
from tests.models.test_schema import alembic

COLUMNS = "machine, case_id, area, kind, about, params, day, created_at"
VALUES = "'filing', 1, '230600', 'lapse', '{}', '{{}}', '2026-01-05', '2026-01-05 04:00:00'"


@on_both
def test_what_waited_is_parked_with_the_reason_and_what_was_sent_is_sent(empty_url: str) -> None:
    database = Database(empty_url)
    with database.engine.begin() as connection:
        command.upgrade(alembic(connection), "0020")
        connection.execute(text(f"INSERT INTO notice ({COLUMNS}) VALUES ({VALUES.format(1)})"))
        connection.execute(
            text(
                f"INSERT INTO notice ({COLUMNS}, sent_at) "
                f"VALUES ({VALUES.format(2)}, '2026-01-06 04:00:00')"
            )
        )

    upgrade(database)

    with database.reading() as session:
        rows = session.execute(text("SELECT state, error, tries FROM notice ORDER BY id")).all()
    assert [tuple(row) for row in rows] == [("parked", "before_sending", 0), ("sent", "", 0)]
    with database.engine.begin() as connection:
        connection.execute(text(f"INSERT INTO notice ({COLUMNS}) VALUES ({VALUES.format(3)})"))
        new = connection.execute(text("SELECT state, channel FROM notice WHERE about = '3'")).one()
    assert tuple(new) == ("queued", "")
    database.close()
