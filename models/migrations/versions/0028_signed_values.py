"""Signed values (参数核实单): sheets of two people on values of the policy book, only added to."""

from alembic import op

from models.migrations.baseline.columns import (
    binary,
    day,
    instant,
    number,
    postgresql,
    table,
    text,
    word,
)
from models.migrations.baseline.triggers import on_row, on_truncate, refused

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

NAME = "value_sheet"
STAYS = "signed sheets are only added to"
POSTGRESQL = (
    on_row(f"{NAME}_stays", "BEFORE UPDATE OR DELETE", NAME, "proof_stays"),
    on_truncate(f"{NAME}_whole", NAME, "proof_stays"),
)
SQLITE = (
    refused(f"{NAME}_stays", "BEFORE DELETE", NAME, STAYS),
    refused(f"{NAME}_unchanged", "BEFORE UPDATE", NAME, STAYS),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    refused(
        f"{NAME}_new",
        "BEFORE INSERT",
        NAME,
        STAYS,
        f"EXISTS (SELECT 1 FROM {NAME} WHERE no = NEW.no OR rowid = NEW.rowid)",
    ),
)


def upgrade() -> None:
    table(
        NAME,
        number("no"), word("kind", 12), word("area", 6), word("parameter", 64), word("scope", 40),
        day("start"), text("value"), word("document", 200), word("title", 300),
        word("clause", 200), word("page", 40), word("reason", 1000), word("checker", 64),
        word("confirmer", 64), word("os_user", 64), day("day"), instant("at"),
        binary("prev_hash"), binary("hash"),
        primary="no",
    )  # fmt: skip
    for statement in POSTGRESQL if postgresql() else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    raise RuntimeError("what was signed is not taken back: drop the database instead")
