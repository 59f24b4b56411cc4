"""People sign in as themselves (登录): credentials, sessions, and every try, which stays."""

from alembic import op

from models.migrations.baseline.columns import (
    big,
    binary,
    index,
    instant,
    key,
    postgresql,
    table,
    text,
    word,
)
from models.migrations.baseline.triggers import on_row, on_truncate, refused

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

TRIES = "sign_in_event"
STAYS = "what proves who was who is only added to"
POSTGRESQL = (
    on_row(f"{TRIES}_stays", "BEFORE UPDATE OR DELETE", TRIES, "proof_stays"),
    on_truncate(f"{TRIES}_whole", TRIES, "proof_stays"),
)
SQLITE = (
    refused(f"{TRIES}_stays", "BEFORE DELETE", TRIES, STAYS),
    refused(f"{TRIES}_unchanged", "BEFORE UPDATE", TRIES, STAYS),
    refused(
        f"{TRIES}_new", "BEFORE INSERT", TRIES, STAYS,
        f"EXISTS (SELECT 1 FROM {TRIES} WHERE id = NEW.id OR rowid = NEW.rowid)",
    ),
)  # fmt: skip


def upgrade() -> None:
    table(
        "credential",
        word("name", 64), word("password", 200), instant("password_at", null=True),
        instant("starts_until", null=True), word("totp", 500), instant("totp_since", null=True),
        big("totp_step"), word("device", 8000),
        primary="name",
    )  # fmt: skip
    table(
        "sign_in",
        key("id"), word("name", 80), binary("token"), word("signed_by", 16), text("scopes"),
        word("source", 80), instant("opened_at"), instant("seen_at"), instant("until"),
        instant("ended_at", null=True), word("ended", 16),
        unique=["token"],
    )  # fmt: skip
    index("sign_in", "name", "name ended_at")
    table(
        TRIES,
        key("id"), instant("at"), word("name", 80), word("source", 80), word("kind", 12),
        word("about", 64),
    )  # fmt: skip
    index(TRIES, "name", "name id")
    index(TRIES, "source", "source at")
    for statement in POSTGRESQL if postgresql() else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
