"""Receipts on their platforms (票据查验与入账): how each stands, and the record of every answer.

Receipts that are there have not been asked for: the run asks once a platform is configured.
"""

import sqlalchemy as sa
from alembic import op

from models.migrations.baseline.columns import (
    big,
    day,
    index,
    instant,
    key,
    number,
    postgresql,
    table,
    word,
)
from models.migrations.baseline.triggers import on_row, on_truncate, refused

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

STAYS = "what proves who was who is only added to"


def upgrade() -> None:
    table(
        "receipt_standing",
        key("id"), big("claim_id"), word("area", 6), word("platform", 8), word("code", 30),
        word("number", 30), word("check_code", 20), day("issued_on"), big("total"),
        word("mark", 8), word("result", 12), sa.Column("checked_on", sa.Date(), nullable=True),
        word("entered_kind", 20), word("entered_by", 100), word("paper_code", 30),
        word("paper_number", 30), word("paper_form", 64), word("cleared_with", 16), word("cleared_by", 64), word("pending", 20), word("reference", 40), number("asked"),
        number("tries"), instant("waits_since", null=True), instant("next_at", null=True),
        word("error", 200), word("form", 64, default=""),
        unique=("claim_id form",),
    )  # fmt: skip
    index("receipt_standing", "form", "form")
    index("receipt_standing", "paper", "paper_form", "paper_form <> ''")
    index("receipt_standing", "open", "area id", "pending <> ''")
    index("receipt_standing", "paid", "area checked_on", "mark = 'entered'")
    table(
        "receipt_check",
        key("id"), big("claim_id"), big("receipt_id", null=True), word("area", 6),
        word("bill_code", 30), word("bill_no", 30), word("purpose", 20), word("platform", 8),
        word("reference", 40), day("day"), instant("asked_at"), instant("answered_at", null=True),
        word("result", 12), word("mark", 8), word("entered_kind", 20), word("entered_by", 100),
        word("paper_code", 30), word("paper_number", 30), word("error", 200),
        word("answer_hash", 64), word("actor", 64), word("form", 64, default=""),
    )  # fmt: skip
    index("receipt_check", "claim_id", "claim_id")
    index("receipt_check", "form", "form")
    for statement in _postgresql() if postgresql() else _sqlite():
        op.execute(statement)


def _postgresql() -> tuple[str, ...]:
    return (
        on_row("receipt_check_stays", "BEFORE UPDATE OR DELETE", "receipt_check", "proof_stays"),
        on_truncate("receipt_check_whole", "receipt_check", "proof_stays"),
    )


def _sqlite() -> tuple[str, ...]:
    name = "receipt_check"
    there = f"EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id OR rowid = NEW.rowid)"
    return (
        refused(f"{name}_stays", "BEFORE DELETE", name, STAYS),
        refused(f"{name}_unchanged", "BEFORE UPDATE", name, STAYS),
        # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
        refused(f"{name}_new", "BEFORE INSERT", name, STAYS, there),
    )


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
