"""What nobody signed for is found by its day (逾期未签收): notices that go on by the next way."""

from models.migrations.baseline.columns import index
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    index("notice", "unsigned", "area next_at", "state = 'sent' AND next_at IS NOT NULL")


def downgrade() -> None:
    op.drop_index("ix_notice_unsigned", "notice")
