"""What was answered to a request with a key, so that asking again does nothing again (幂等记录)."""

from models.migrations.baseline.columns import binary, index, instant, number, table, text, word

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table(
        "kept_answer",
        word("caller", 100), word("key", 128), binary("asked"), number("status"), text("headers"),
        binary("body"), instant("at"),
        primary="caller key",
    )  # fmt: skip
    index("kept_answer", "old", "at")


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
