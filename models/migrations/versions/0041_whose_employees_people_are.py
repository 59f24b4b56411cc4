"""The employer of an insured person (单位编号)."""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person", sa.Column("emp_no", sa.String(40), nullable=False, server_default=""))
    op.create_index(
        "ix_person_emp_no", "person", ["emp_no"],
        sqlite_where=sa.text("emp_no <> ''"), postgresql_where=sa.text("emp_no <> ''"),
    )  # fmt: skip


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
