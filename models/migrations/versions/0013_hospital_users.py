"""Hospital users belong to an institution; referrals and qualifications may come from a file.

A hospital user of before has no institution and may decide on nothing until one is given.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0010"
branch_labels = None
depends_on = None

CARE = ("referral", "entitlement")


def upgrade() -> None:
    op.add_column(
        "app_user",
        sa.Column("institution", sa.String(length=12), server_default="", nullable=False),
    )
    for table in CARE:
        op.add_column(table, sa.Column("ext_no", sa.String(length=40), nullable=True))
        op.add_column(
            table,
            sa.Column("content_hash", sa.String(length=64), server_default="", nullable=False),
        )
        op.create_index(f"uq_{table}_ext_no", table, ["ext_no", "area"], unique=True)
    returned, expired = sa.text("state IN ('returned')"), sa.text("state IN ('expired')")
    op.create_index(
        "ix_entitlement_to_lapse", "entitlement", ["area", "period_ends_on", "id"],
        sqlite_where=returned, postgresql_where=returned,
    )  # fmt: skip
    op.create_index(
        "ix_referral_to_use_late", "referral", ["area", "id"],
        sqlite_where=expired, postgresql_where=expired,
    )  # fmt: skip


def downgrade() -> None:
    op.drop_index("ix_referral_to_use_late", "referral")
    op.drop_index("ix_entitlement_to_lapse", "entitlement")
    for table in CARE:
        op.drop_index(f"uq_{table}_ext_no", table)
        op.drop_column(table, "content_hash")
        op.drop_column(table, "ext_no")
    op.drop_column("app_user", "institution")
