"""Upward reporting, the directory by date, people who change.

Filings that are in force already were never reported from here: they are the first to be.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _reports()


def _reports() -> None:
    def its() -> list[Any]:
        return [
            sa.Column("case_id", sa.BigInteger(), nullable=False),
            sa.Column("seq", sa.Integer(), nullable=False),
            sa.Column("area", sa.String(length=6), nullable=False),
            sa.Column("event", sa.String(length=2), nullable=False),
            sa.Column("day", sa.Date(), nullable=False),
        ]

    op.create_table(
        "report",
        *its(),
        sa.Column("tries", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.String(length=500), nullable=True),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_report")),
        sqlite_with_rowid=False,
    )
    failed = sa.text("tries > 0")
    op.create_index(
        "ix_report_failed", "report", ["case_id"], sqlite_where=failed, postgresql_where=failed
    )
    op.create_table(
        "reported",
        *its(),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_to", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_reported")),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO report (case_id, seq, area, event, day) "
        "SELECT id, version, area, '01', activated_on FROM filing WHERE state = 'active'"
    )


def downgrade() -> None:
    for name in ("reported", "report"):
        op.drop_table(name)
