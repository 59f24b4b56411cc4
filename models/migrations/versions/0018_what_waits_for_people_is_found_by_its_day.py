"""What waits for people is found by its day (待办): parcels, referrals, applications for qualifications."""

from alembic import op
from sqlalchemy import text

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

WAITING = (
    ("claim", "receive", "state_since", "posted"),
    ("referral", "agree", "applied_on", "requested"),
    ("entitlement", "assess", "applied_on", "applied"),
)


def upgrade() -> None:
    for table, verb, day, state in WAITING:
        only = text(f"state IN ('{state}')")
        op.create_index(
            f"ix_{table}_to_{verb}", table, ["area", day, "id"],
            sqlite_where=only, postgresql_where=only,
        )  # fmt: skip


def downgrade() -> None:
    for table, verb, _day, _state in WAITING:
        op.drop_index(f"ix_{table}_to_{verb}", table)
