"""A refusal is intended before it is decided (拟不予支付、拟不予受理): what stands on the claim."""

from alembic import op

from models.migrations.baseline.columns import text

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claim", text("refusal", null=True))
    # The system refused these by itself; judged again, they go to a reviewer.
    op.execute(
        "UPDATE claim SET verdict = '' WHERE state = 'precheck' AND verdict IN ('refuse', 'reject')"
    )


def downgrade() -> None:
    op.drop_column("claim", "refusal")
