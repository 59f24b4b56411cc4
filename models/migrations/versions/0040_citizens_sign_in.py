"""How people sign in elsewhere and at the counter, and the rights lists (统一身份认证、窗口核验、权限清单)."""

import sqlalchemy as sa
from alembic import op

from models.migrations.baseline.columns import (
    big,
    binary,
    day,
    index,
    instant,
    key,
    number,
    postgresql,
    small,
    table,
    text,
    word,
)
from models.migrations.baseline.triggers import on_row, on_truncate, refused

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

NAME = "rights_list"
STAYS = "what proves who was who is only added to"


def upgrade() -> None:
    table(
        "sign_in_request",
        binary("state"), binary("browser"), word("provider", 32), word("nonce", 64),
        word("verifier", 64), word("redirect", 300), word("back_to", 300), instant("until"),
        primary="state",
    )  # fmt: skip
    table(
        "counter_code",
        key("id"), big("person_id"), word("area", 6), binary("code"), word("paper", 100),
        word("phone_end", 4), word("reference", 80), word("state", 12), word("issued_by", 64),
        instant("issued_at"), instant("until"), small("tries"), instant("ended_at", null=True),
        refers={"person_id": "person.id"},
    )  # fmt: skip
    index("counter_code", "person_id", "person_id id")
    table(
        NAME,
        number("no"), word("area", 6), word("quarter", 7), text("content"), word("signed_by", 64),
        word("second", 64), word("os_user", 64), day("day"), instant("at"), binary("prev_hash"),
        binary("hash"),
        primary="no",
    )  # fmt: skip
    for statement in _guards():
        op.execute(statement)
    op.add_column("app_user", sa.Column("subjects", sa.Text(), nullable=False, server_default="[]"))
    index("representation", "certno", "certno", "certno <> ''")


def _guards() -> tuple[str, ...]:
    if postgresql():
        return (
            on_row(f"{NAME}_stays", "BEFORE UPDATE OR DELETE", NAME, "proof_stays"),
            on_truncate(f"{NAME}_whole", NAME, "proof_stays"),
        )
    again = f"EXISTS (SELECT 1 FROM {NAME} WHERE no = NEW.no OR rowid = NEW.rowid)"
    return (
        refused(f"{NAME}_stays", "BEFORE DELETE", NAME, STAYS),
        refused(f"{NAME}_unchanged", "BEFORE UPDATE", NAME, STAYS),
        # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
        refused(f"{NAME}_new", "BEFORE INSERT", NAME, STAYS, again),
    )


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
