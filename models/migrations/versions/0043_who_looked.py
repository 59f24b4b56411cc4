"""Who looked at what (查询留痕), chained for each asker and day; the seal covers the ends.

What the access log held goes with it, in the order in which it was written.
"""

import hashlib
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op
from sqlalchemy import text as sql

from models.migrations.baseline.columns import (
    big,
    binary,
    day,
    index,
    instant,
    key,
    number,
    postgresql,
    table,
    word,
)
from models.migrations.baseline.triggers import function, on_row, on_truncate, raised, refused

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

STAYS = "who looked at what stays as it was"
DESTROYED = (
    "EXISTS (SELECT 1 FROM destruction d WHERE d.kind = 'logs' AND d.signed_on <> '9999-12-31' "
    "AND d.before > OLD.day)"
)
"""A signed list of destruction (销毁清册) lets the looks of an earlier day go."""
SHANGHAI = ZoneInfo("Asia/Shanghai")


def upgrade() -> None:
    table(
        "look",
        key("id"), word("asker", 80), day("day"), number("place"), instant("at"), word("kind", 12),
        word("what", 200), word("case_no", 40), big("person_id", null=True), word("reason", 200),
        word("roles", 120), word("os_user", 64), binary("prev_hash"), binary("hash"),
        unique=["asker day place"],
    )  # fmt: skip
    index("look", "day", "day id")
    index("look", "person_id", "person_id id", "person_id IS NOT NULL")
    index("look", "case_no", "case_no id", "case_no <> ''")
    op.add_column("seal", sa.Column("looks", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("seal", sa.Column("looks_root", sa.LargeBinary(), nullable=True))
    _looks_of_before()
    op.drop_table("access_log")
    for statement in _on_postgresql() if postgresql() else _on_sqlite():
        op.execute(statement)


def _on_postgresql() -> tuple[str, ...]:
    return (
        function("looks_stay", f"IF {DESTROYED} THEN RETURN OLD; END IF; {raised(STAYS)}"),
        function("looks_unchanged", raised(STAYS)),
        on_row("look_stays", "BEFORE DELETE", "look", "looks_stay"),
        on_row("look_unchanged", "BEFORE UPDATE", "look", "looks_unchanged"),
        on_truncate("look_whole", "look", "looks_unchanged"),
    )


def _on_sqlite() -> tuple[str, ...]:
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    there = (
        "EXISTS (SELECT 1 FROM look WHERE id = NEW.id "
        "OR (asker = NEW.asker AND day = NEW.day AND place = NEW.place))"
    )
    return (
        refused("look_stays", "BEFORE DELETE", "look", STAYS, f"NOT {DESTROYED}"),
        refused("look_unchanged", "BEFORE UPDATE", "look", STAYS),
        refused("look_new", "BEFORE INSERT", "look", STAYS, there),
    )


def _looks_of_before() -> None:
    connection = op.get_bind()
    ends: dict[tuple[str, date], tuple[int, bytes]] = {}
    rows = connection.execute(sql("SELECT actor, what, at FROM access_log ORDER BY id")).all()
    for actor, what, given in rows:
        found = given if isinstance(given, datetime) else datetime.fromisoformat(given)
        at = found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
        on = at.astimezone(SHANGHAI).date()
        place, before = ends.get((actor, on), (0, b""))
        parts = (
            "1", "look", actor, on.isoformat(), at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), "unmask",
            what, "", "", "", "", "", str(place + 1),
        )  # fmt: skip
        link = hashlib.sha256(before + "\x1f".join(parts).encode()).digest()
        connection.execute(
            sql(
                "INSERT INTO look (asker, day, place, at, kind, what, case_no, person_id, reason, "
                "roles, os_user, prev_hash, hash) VALUES (:actor, :on, :place, :at, 'unmask', "
                ":what, '', NULL, '', '', '', :before, :link)"
            ),
            {"actor": actor, "on": on if postgresql() else on.isoformat(), "place": place + 1,
             "at": at if postgresql() else at.strftime("%Y-%m-%d %H:%M:%S.%f"), "what": what,
             "before": before, "link": link},
        )  # fmt: skip
        ends[actor, on] = (place + 1, link)


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
