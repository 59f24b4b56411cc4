"""Nothing lapses before its list is signed (逾期终止名单)."""

from alembic import op

from models.migrations.baseline.columns import big, day, number, table, word

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table(
        "lapse_listed",
        word("machine", 12), big("case_id"), number("version"), word("area", 6), day("listed_on"),
        word("signed_by", 64), day("signed_on"),
        primary="machine case_id version", rowid=False,
    )  # fmt: skip


def downgrade() -> None:
    op.drop_table("lapse_listed")
