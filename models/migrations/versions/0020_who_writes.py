"""Who writes (人员变更与操作记录): the chained history of users, and the commands that wrote.

Users who are there begin their history as they stand.
"""

import hashlib
import json
from datetime import UTC, datetime

from alembic import op
from sqlalchemy import text as sql

from models.migrations.baseline.columns import (
    binary,
    instant,
    key,
    number,
    postgresql,
    table,
    text,
    word,
)
from models.migrations.baseline.triggers import on_row, on_truncate, refused

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

STAYS = "what proves who was who is only added to"
TABLES = {"user_change": "no", "act": "id"}
POSTGRESQL = tuple(
    statement
    for name in TABLES
    for statement in (
        on_row(f"{name}_stays", "BEFORE UPDATE OR DELETE", name, "proof_stays"),
        on_truncate(f"{name}_whole", name, "proof_stays"),
    )
)
SQLITE = tuple(
    statement
    for name, its_key in TABLES.items()
    for statement in (
        refused(f"{name}_stays", "BEFORE DELETE", name, STAYS),
        refused(f"{name}_unchanged", "BEFORE UPDATE", name, STAYS),
        # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
        refused(
            f"{name}_new",
            "BEFORE INSERT",
            name,
            STAYS,
            f"EXISTS (SELECT 1 FROM {name} WHERE {its_key} = NEW.{its_key} OR rowid = NEW.rowid)",
        ),
    )
)


def upgrade() -> None:
    table(
        "user_change",
        number("no"), word("name", 64), word("kind", 16), text("content"), word("actor", 64),
        word("os_user", 64), instant("at"), binary("prev_hash"), binary("hash"),
        primary="no",
    )  # fmt: skip
    table(
        "act",
        key("id"), instant("at"), word("actor", 64), word("os_user", 64), word("what", 200),
    )  # fmt: skip
    _users_as_they_stand()
    for statement in POSTGRESQL if postgresql() else SQLITE:
        op.execute(statement)


def _users_as_they_stand() -> None:
    connection, before = op.get_bind(), b""
    found = datetime.fromisoformat(str(connection.scalar(sql("SELECT CURRENT_TIMESTAMP"))))
    at = found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    users = connection.execute(
        sql('SELECT name, roles, "limit", active, institution FROM app_user ORDER BY id')
    ).all()
    for no, (name, roles, limit, active, institution) in enumerate(users, 1):
        stands = {
            "roles": json.loads(roles), "limit": limit, "active": bool(active),
            "institution": institution,
        }  # fmt: skip
        content = json.dumps(stands, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        parts = (
            "1", "user", str(no), name, "kept", content, "system", "",
            at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        )  # fmt: skip
        link = hashlib.sha256(before + "\x1f".join(parts).encode()).digest()
        connection.execute(
            sql(
                "INSERT INTO user_change (no, name, kind, content, actor, os_user, at, prev_hash, "
                "hash) VALUES (:no, :name, 'kept', :content, 'system', '', :at, :before, :link)"
            ),
            {"no": no, "name": name, "content": content, "before": before, "link": link,
             "at": at if postgresql() else at.strftime("%Y-%m-%d %H:%M:%S.%f")},
        )  # fmt: skip
        before = link


def downgrade() -> None:
    raise RuntimeError("the history of users is not taken back: drop the database instead")
