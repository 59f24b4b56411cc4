"""How often a system asked in a minute (核查次数)."""

from models.migrations.baseline.columns import instant, number, table, word

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table("allowance", word("name", 64), instant("minute"), number("used"), primary="name")


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
