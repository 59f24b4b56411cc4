"""Reminded means served (提醒以送达为准): a reminder that was written and never sent reminds of nothing.

What lapsed on one keeps the day in its move; `yidi lapses --unserved` lists it with the way back.
"""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

WAITING = ("filing", "claim", "entitlement")


def upgrade() -> None:
    for table in WAITING:
        op.execute(
            sa.text(
                f"UPDATE {table} SET reminded_on = '9999-12-31' WHERE reminded_on <> '9999-12-31' "
                "AND state IN ('returned', 'awaiting_parcel')"
            )
        )


def downgrade() -> None:
    raise RuntimeError("service is not made up again: drop the database, and restore the backup")
