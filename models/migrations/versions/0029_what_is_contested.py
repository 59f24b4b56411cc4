"""What is contested (复议、诉讼与复查): a register of its own, whose states change by moves as those of cases."""

from alembic import op
from sqlalchemy import text as sql

from models.migrations.baseline.case_guards import KEY_TAKEN, MOVE_ONLY, moved
from models.migrations.baseline.columns import (
    big,
    case,
    day,
    flag,
    in_state,
    index,
    key,
    number,
    postgresql,
    table,
    text,
    word,
)
from models.migrations.baseline.triggers import on_row, refused

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

STAYS = "what was contested is never deleted"
CHANGED = "OLD.state IS DISTINCT FROM NEW.state"
POSTGRESQL = (
    on_row("appeal_state_has_move", "AFTER UPDATE", "appeal", "state_has_move", CHANGED),
    on_row("appeal_stays", "BEFORE DELETE", "appeal", "case_stays"),
)
_TAKEN = "EXISTS (SELECT 1 FROM appeal WHERE id = NEW.id OR no = NEW.no)"
_OTHER = "NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no"
_MOVED = f"NEW.state IS NOT OLD.state AND NOT {moved(repr('appeal'))}"
SQLITE = (
    refused("appeal_state_has_move", "BEFORE UPDATE", "appeal", MOVE_ONLY, _MOVED),
    refused("appeal_stays", "BEFORE DELETE", "appeal", STAYS, ""),
    refused("appeal_new", "BEFORE INSERT", "appeal", KEY_TAKEN, _TAKEN),
    refused("appeal_same", "BEFORE UPDATE OF id, no", "appeal", KEY_TAKEN, _OTHER),
)


def upgrade() -> None:
    table(
        "appeal",
        *case(),
        key("id"), word("kind", 16), word("machine", 12), big("case_id"), word("case_no", 30),
        big("person_id"), number("seq"), word("decided_by", 64), text("decision"),
        word("organ", 200), word("reference", 60), word("procedure", 12), day("due_on"),
        flag("due_provisional"), day("answered_on"), word("outcome", 20), day("outcome_on"),
        word("outcome_reference", 60),
        unique=["no"], checks={"state": in_state("open answered decided withdrawn")},
    )  # fmt: skip
    index("appeal", "case", "machine case_id")
    index("appeal", "person_id", "person_id")
    op.create_index("ix_appeal_no_end", "appeal", [sql("substr(no, length(no) - 7)")])
    index("appeal", "to_answer", "area due_on id", in_state("open"))
    for statement in POSTGRESQL if postgresql() else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    raise RuntimeError("what was contested is not taken back: drop the database instead")
