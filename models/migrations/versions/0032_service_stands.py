"""Service stands (送达凭证不改): what proves that a person was served is neither changed nor taken away."""

from alembic import op

from models.migrations.baseline.columns import postgresql
from models.migrations.baseline.history_guards import archived
from models.migrations.baseline.triggers import on_row, on_truncate, refused, refusing

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

STAYS = "what proves service stays as it is"
SERVED = "OLD.state = 'delivered'"
POSTGRESQL = (
    refusing("delivery_stays", STAYS),
    refusing("delivery_kept", STAYS, OLD=archived()),
    on_row("delivery_unchanged", "BEFORE UPDATE", "delivery", "delivery_stays", SERVED),
    on_row("delivery_stays", "BEFORE DELETE", "delivery", "delivery_kept", SERVED),
    on_truncate("delivery_whole", "delivery", "delivery_stays"),
)
SQLITE = (
    refused("delivery_unchanged", "BEFORE UPDATE", "delivery", STAYS, SERVED),
    refused("delivery_stays", "BEFORE DELETE", "delivery", STAYS, f"{SERVED} AND NOT ({archived()})"),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    refused(
        "delivery_new", "BEFORE INSERT", "delivery", STAYS,
        "EXISTS (SELECT 1 FROM delivery WHERE state = 'delivered' AND (id = NEW.id OR "
        "(notice_id = NEW.notice_id AND n = NEW.n)))",
    ),
)  # fmt: skip


def upgrade() -> None:
    for statement in POSTGRESQL if postgresql() else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    raise RuntimeError("proof of service is not taken back: drop the database, and restore the backup")
