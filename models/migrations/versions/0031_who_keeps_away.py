"""Who keeps away (回避): the person in the register that a user is, and the relatives they declared."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("app_user", sa.Column("insured_as", sa.BigInteger(), nullable=True))
    op.add_column(
        "app_user", sa.Column("relatives", sa.Text(), nullable=False, server_default="[]")
    )


def downgrade() -> None:
    op.drop_column("app_user", "relatives")
    op.drop_column("app_user", "insured_as")
