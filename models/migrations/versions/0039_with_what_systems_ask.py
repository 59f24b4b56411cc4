"""The keys with which systems ask (接口密钥): what was given stays as it was given."""

import sqlalchemy as sa
from alembic import op

from models.migrations.baseline.columns import (
    binary,
    day,
    index,
    instant,
    key,
    postgresql,
    table,
    text,
    word,
)
from models.migrations.baseline.triggers import on_row, on_truncate, refused, refusing

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

STAYS = "a key is given and revoked, never rewritten"
KEPT = (
    "id name prefix hash scopes institution areas created_at created_by confirmed_by"
)


def upgrade() -> None:
    table(
        "api_key",
        key("id"), word("name", 40), word("prefix", 8), binary("hash"), text("scopes"),
        word("institution", 12), text("areas"), instant("created_at"), word("created_by", 64),
        word("confirmed_by", 64), day("expires_on"), instant("revoked_at", null=True),
        sa.Column("used_on", sa.Date()),
        unique=["prefix"],
    )  # fmt: skip
    index("api_key", "name", "name id", "revoked_at IS NULL")
    if postgresql():
        op.execute(refusing("keys_stay", STAYS))
    _guard()


def _guard() -> None:
    """Nothing goes, nothing is rewritten, and what was revoked stays revoked."""
    unchanged = f"BEFORE UPDATE OF {', '.join(KEPT.split())}"
    revoked, over = "BEFORE UPDATE OF revoked_at, expires_on", "OLD.revoked_at IS NOT NULL"
    if postgresql():
        op.execute(on_row("api_key_stays", "BEFORE DELETE", "api_key", "keys_stay"))
        op.execute(on_row("api_key_unchanged", unchanged, "api_key", "keys_stay"))
        op.execute(on_row("api_key_revoked", revoked, "api_key", "keys_stay", over))
        op.execute(on_truncate("api_key_whole", "api_key", "keys_stay"))
        return
    op.execute(refused("api_key_stays", "BEFORE DELETE", "api_key", STAYS))
    op.execute(refused("api_key_unchanged", unchanged, "api_key", STAYS))
    op.execute(refused("api_key_revoked", revoked, "api_key", STAYS, over))
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    there = "EXISTS (SELECT 1 FROM api_key WHERE id = NEW.id OR prefix = NEW.prefix)"
    op.execute(refused("api_key_new", "BEFORE INSERT", "api_key", STAYS, there))


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
