"""Documents (文书): what is handed to people, frozen, and what was done with it."""

from models.migrations.baseline.columns import (
    big,
    day,
    in_state,
    index,
    instant,
    key,
    number,
    postgresql,
    table,
    text,
    word,
)
from alembic import op
import sqlalchemy as sa

from models.migrations.baseline.triggers import on_row, on_truncate, refused, refusing

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

STAYS = "a document and what was done with it stay as they are"
FROZEN = (
    "no", "kind", "machine", "case_id", "area", "notice_id", "about", "seq", "content",
    "content_hash", "made_on",
)  # fmt: skip
POSTGRESQL = (
    refusing("document_stays", STAYS),
    on_row("document_stays", "BEFORE DELETE", "document", "document_stays"),
    on_row(
        "document_frozen", "BEFORE UPDATE", "document", "document_stays",
        " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in FROZEN)
        + " OR OLD.state = 'served'",
    ),
    on_truncate("document_whole", "document", "document_stays"),
    on_row("document_event_stays", "BEFORE UPDATE OR DELETE", "document_event", "document_stays"),
    on_truncate("document_event_whole", "document_event", "document_stays"),
)  # fmt: skip
SQLITE = (
    refused("document_stays", "BEFORE DELETE", "document", STAYS),
    refused(
        "document_frozen", "BEFORE UPDATE", "document", STAYS,
        " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in FROZEN)
        + " OR OLD.state = 'served'",
    ),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    refused(
        "document_new", "BEFORE INSERT", "document", STAYS,
        "EXISTS (SELECT 1 FROM document WHERE id = NEW.id OR no = NEW.no)",
    ),
    refused("document_event_stays", "BEFORE DELETE", "document_event", STAYS),
    refused("document_event_unchanged", "BEFORE UPDATE", "document_event", STAYS),
    refused(
        "document_event_new", "BEFORE INSERT", "document_event", STAYS,
        "EXISTS (SELECT 1 FROM document_event WHERE id = NEW.id)",
    ),
)  # fmt: skip


def upgrade() -> None:
    table(
        "document",
        key("id"), word("no", 30), word("kind", 20), word("machine", 12), big("case_id"),
        word("area", 6), big("notice_id", null=True), word("about", 60), number("seq", null=True),
        word("state", 12), text("content"), word("content_hash", 64), day("made_on"),
        sa.Column("served_on", sa.Date(), nullable=True),
        unique=("no", "machine case_id kind about"),
        checks={"state": in_state("to_seal sealed to_serve served")},
    )  # fmt: skip
    index("document", "notice_id", "notice_id", "notice_id IS NOT NULL")
    index("document", "unserved", "state id", "state <> 'served'")
    table(
        "document_event",
        key("id"), big("document_id"), word("deed", 12), word("actor", 64), instant("at"),
        text("detail"),
        refers={"document_id": "document.id"},
    )  # fmt: skip
    index("document_event", "document_id", "document_id")
    for statement in POSTGRESQL if postgresql() else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    raise RuntimeError("documents that were made are not taken back: drop the database instead")
