"""One move for many cases (批量办理): orders, and what became of each case."""

from models.migrations.baseline.columns import big, index, instant, key, number, table, text, word

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table(
        "bulk_order",
        key("id"), word("machine", 12), word("trigger", 40), word("reason", 1000), text("facts"),
        word("asked_by", 64), instant("asked_at"), word("state", 12),
    )  # fmt: skip
    index("bulk_order", "asked_by", "asked_by id")
    table(
        "bulk_item",
        big("order_id"), number("place"), word("no", 30), number("seen"), big("amount", null=True),
        word("state", 12), word("code", 40), word("says", 1000),
        primary="order_id place",
    )  # fmt: skip
    index("bulk_item", "waiting", "order_id place", "state = 'waiting'")


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
