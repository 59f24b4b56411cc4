"""On whose desk a case lies (领取、挂起), every act that put it there, and until when somebody is absent."""

import sqlalchemy as sa
from alembic import op

from models.migrations.baseline.columns import big, day, index, instant, key, postgresql, table, word
from models.migrations.baseline.triggers import on_row, on_truncate, refused, refusing

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None

STAYS = "what was done on a desk is only added to"
POSTGRESQL = (
    refusing("desk_act_kept", STAYS),
    on_row("desk_act_stays", "BEFORE UPDATE OR DELETE", "desk_act", "desk_act_kept"),
    on_truncate("desk_act_whole", "desk_act", "desk_act_kept"),
)
_THERE = "EXISTS (SELECT 1 FROM desk_act WHERE id = NEW.id)"
SQLITE = (
    refused("desk_act_stays", "BEFORE DELETE", "desk_act", STAYS),
    refused("desk_act_unchanged", "BEFORE UPDATE", "desk_act", STAYS),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    refused("desk_act_new", "BEFORE INSERT", "desk_act", STAYS, _THERE),
)


def upgrade() -> None:
    table(
        "desk",
        word("machine", 12), big("case_id"), word("state", 32), word("holder", 64),
        instant("until"), day("held_until"), word("reason", 200),
        primary="machine case_id",
    )  # fmt: skip
    index("desk", "holder", "holder until")
    table(
        "desk_act",
        key("id"), word("machine", 12), big("case_id"), word("deed", 12), word("holder", 64),
        word("by", 64), instant("until"), word("reason", 200), instant("at"),
    )  # fmt: skip
    index("desk_act", "case", "machine case_id")
    op.add_column(
        "app_user",
        sa.Column("absent_until", sa.Date(), nullable=False, server_default="1900-01-01"),
    )
    for statement in POSTGRESQL if postgresql() else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
