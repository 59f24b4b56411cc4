"""What waits for a second person is found by its case (待确认事项按案件查找)."""

from alembic import op

from models.migrations.baseline.columns import index

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_proposal_case", "proposal")
    index("proposal", "waiting", "machine case_id id", "state = 'open'")


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
