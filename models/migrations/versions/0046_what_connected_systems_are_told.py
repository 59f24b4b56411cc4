"""What connected systems are told (事件推送): addresses, events, and what became of each."""

from models.migrations.baseline.columns import (
    big,
    index,
    instant,
    key,
    number,
    small,
    table,
    text,
    word,
)

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table(
        "webhook",
        key("id"), word("name", 40), word("url", 500), word("secret", 500), text("kinds"),
        instant("created_at"), word("created_by", 64), instant("ended_at", null=True),
    )  # fmt: skip
    index("webhook", "live", "name id", "ended_at IS NULL")
    table(
        "system_event",
        key("id"), word("machine", 12), big("case_id"), number("seq"), word("area", 6),
        word("kind", 24), word("state", 32), instant("at"), instant("spread_at", null=True),
    )  # fmt: skip
    index("system_event", "new", "id", "spread_at IS NULL")
    table(
        "event_delivery",
        key("id"), big("webhook_id"), big("event_id"), word("state", 12), small("tries"),
        instant("next_at"), instant("sent_at", null=True), word("error", 200),
        unique=["webhook_id event_id"],
        refers={"webhook_id": "webhook.id", "event_id": "system_event.id"},
    )  # fmt: skip
    index("event_delivery", "due", "next_at id", "state = 'queued'")


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
