"""By which key an address is told (推送地址所属密钥), and why it ended."""

from alembic import op

from models.migrations.baseline.columns import big, word

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

NEWEST = (
    "SELECT max(k.id) FROM api_key k WHERE k.name = webhook.name AND k.revoked_at IS NULL"
)


def upgrade() -> None:
    op.add_column("webhook", big("key_id", null=True))
    op.add_column("webhook", word("ended", 16, default=""))
    op.execute("UPDATE webhook SET ended = 'by_hand' WHERE ended_at IS NOT NULL")
    # Whose key was revoked already has none: the next round of sending ends it.
    op.execute(f"UPDATE webhook SET key_id = ({NEWEST}) WHERE ended_at IS NULL")
    op.execute(
        "UPDATE event_delivery SET state = 'dropped', error = 'by_hand' WHERE state = 'queued'"
        " AND webhook_id IN (SELECT id FROM webhook WHERE ended_at IS NOT NULL)"
    )


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
