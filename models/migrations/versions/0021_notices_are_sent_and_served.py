"""Notices are sent and served (通知的发送与送达): where each stands, and every attempt.

Until now nobody sent anything: what a program outside marked as sent counts as sent, the rest is
parked with the reason, so that an upgrade does not write to thousands of people about old news.
"""

import sqlalchemy as sa
from alembic import op

from models.migrations.baseline.columns import (
    big,
    index,
    instant,
    key,
    small,
    table,
    text,
    word,
)

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

UNSENT = "state IN ('queued', 'bounced', 'failed', 'parked', 'unknown')"
BEFORE = "before_sending"


def upgrade() -> None:
    op.drop_index("ix_notice_unsent", "notice")
    for column in (
        word("state", 12, default="queued"), word("channel", 16, default=""),
        instant("delivered_at", null=True), sa.Column("delivered_on", sa.Date()),
        small("tries", default="0"), instant("next_at", null=True), word("error", 500, default=""),
    ):  # fmt: skip
        op.add_column("notice", column)
    op.execute(
        "UPDATE notice SET state = CASE WHEN sent_at IS NULL THEN 'parked' ELSE 'sent' END, "
        f"error = CASE WHEN sent_at IS NULL THEN '{BEFORE}' ELSE '' END"
    )
    index("notice", "unsent", "state channel area id", UNSENT)
    table(
        "delivery",
        key("id"), big("notice_id"), small("n"), word("machine", 12), big("case_id"),
        word("channel", 16), word("state", 12), instant("started_at"),
        instant("sent_at", null=True), sa.Column("delivered_on", sa.Date()), text("proof", null=True),
        word("reference", 120, default=""), word("error", 500, default=""), word("by", 64),
        unique=["notice_id n"], refers={"notice_id": "notice.id"},
    )  # fmt: skip
    index("delivery", "case", "machine case_id")


def downgrade() -> None:
    raise RuntimeError("proof of service is not taken back: drop the database, and restore the backup")
