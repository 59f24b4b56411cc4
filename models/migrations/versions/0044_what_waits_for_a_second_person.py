"""What waits for a second person (待双人确认): proposed once, never rewritten, answered by moves."""

from alembic import op
from sqlalchemy import text as sql

from models.migrations.baseline.case_guards import KEY_TAKEN, MOVE_ONLY, moved
from models.migrations.baseline.columns import (
    big,
    binary,
    case,
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
from models.migrations.baseline.triggers import on_row, on_truncate, refused, refusing

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

STAYS = "what was proposed is never deleted or rewritten"
RUNNING = "the same is proposed already"
PROPOSED = (
    "id, no, area, applied_on, machine, case_id, about, trigger, payload, seen, content, asked_by, "
    "asked_at, expires_on, hash"
)
CHANGED = "OLD.state IS DISTINCT FROM NEW.state"
POSTGRESQL = (
    refusing("proposal_kept", STAYS),
    on_row("proposal_state_has_move", "AFTER UPDATE", "proposal", "state_has_move", CHANGED),
    on_row("proposal_stays", "BEFORE DELETE", "proposal", "proposal_kept"),
    on_row("proposal_unchanged", f"BEFORE UPDATE OF {PROPOSED}", "proposal", "proposal_kept"),
    on_truncate("proposal_whole", "proposal", "proposal_kept"),
)
_TAKEN = "EXISTS (SELECT 1 FROM proposal WHERE id = NEW.id OR no = NEW.no)"
_RUNS = (
    f"NEW.{in_state('open')} AND EXISTS (SELECT 1 FROM proposal WHERE about = NEW.about "
    f"AND trigger = NEW.trigger AND {in_state('open')})"
)
_MOVED = f"NEW.state IS NOT OLD.state AND NOT {moved(repr('proposal'))}"
SQLITE = (
    refused("proposal_state_has_move", "BEFORE UPDATE", "proposal", MOVE_ONLY, _MOVED),
    refused("proposal_stays", "BEFORE DELETE", "proposal", STAYS),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    refused("proposal_new", "BEFORE INSERT", "proposal", KEY_TAKEN, _TAKEN),
    refused("proposal_once", "BEFORE INSERT", "proposal", RUNNING, _RUNS),
    refused("proposal_unchanged", f"BEFORE UPDATE OF {PROPOSED}", "proposal", STAYS),
)


def upgrade() -> None:
    table(
        "proposal",
        *case(),
        key("id"), word("machine", 12), big("case_id"), word("about", 100), word("trigger", 40),
        text("payload"), number("seen"), word("content", 64), word("asked_by", 64),
        instant("asked_at"), day("expires_on"), binary("hash"),
        unique=["no"],
        checks={"state": in_state("open confirmed declined withdrawn expired stale")},
    )  # fmt: skip
    index("proposal", "case", "machine case_id")
    op.create_index("ix_proposal_no_end", "proposal", [sql("substr(no, length(no) - 7)")])
    index("proposal", "open", "area expires_on id", in_state("open"))
    index("proposal", "running", "about trigger", "state = 'open'", unique=True)
    for statement in POSTGRESQL if postgresql() else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    raise RuntimeError("what was proposed is not taken back: drop the database instead")
