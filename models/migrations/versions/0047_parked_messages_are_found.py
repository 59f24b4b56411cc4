"""Messages to connected systems that were parked (搁置的推送) are counted and listed by an index."""

from models.migrations.baseline.columns import index

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    index("event_delivery", "parked", "id", "state = 'parked'")


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
