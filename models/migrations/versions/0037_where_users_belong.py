"""The areas and the employer that a user works for (所属统筹区、单位)."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Whoever worked before the areas were told worked for all of them.
    op.add_column("app_user", sa.Column("areas", sa.Text(), nullable=False, server_default='["*"]'))
    op.add_column("app_user", sa.Column("unit", sa.String(40), nullable=False, server_default=""))


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
