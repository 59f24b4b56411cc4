"""The history (流转记录): moves, seals over them, removals, the archive."""

from alembic import op

from models.migrations.baseline.columns import (
    big,
    binary,
    day,
    index,
    instant,
    number,
    postgresql,
    table,
    text,
    word,
)


def make() -> None:
    """Make the tables."""
    _moves()
    _proof()
    _archive()


def _moves() -> None:
    table(
        "move",
        word("machine", 12), big("case_id"), number("seq"), day("day"), word("area", 6),
        word("trigger", 32), word("source", 32), word("dest", 32), word("actor", 64),
        text("on_behalf_of", null=True), instant("at"), word("reason", 1000), text("facts"),
        big("run_id", null=True), binary("salt", null=True), binary("sealed", null=True),
        binary("prev_hash"), binary("hash"),
        primary="machine case_id seq day",
        partition_by="RANGE (day)",
    )  # fmt: skip
    if postgresql():
        op.execute("CREATE TABLE move_default PARTITION OF move DEFAULT")
        # Moves come in the order of their instants: a few pages say where a day lies.
        op.execute("CREATE INDEX move_at ON move USING brin (at) WITH (pages_per_range = 32)")
    table(
        "door",
        word("machine", 12), big("case_id"), word("purpose", 8),
        primary="machine case_id purpose",
    )  # fmt: skip


def _proof() -> None:
    table(
        "seal",
        number("no"), instant("since"), instant("upto"), big("moves"), big("cases"),
        binary("root"), instant("at"), binary("prev_hash"), binary("hash"),
        primary="no",
    )  # fmt: skip
    table(
        "removal",
        number("no"), word("kind", 8), word("machine", 12), big("case_id"), word("case_no", 30),
        text("seqs"), binary("content", null=True), word("actor", 64), word("second", 64),
        word("reason", 1000), day("day"), instant("at"), binary("prev_hash"), binary("hash"),
        primary="no",
    )  # fmt: skip
    index("removal", "case", "machine case_id")


def _archive() -> None:
    table(
        "archived_case",
        word("machine", 12), big("case_id"), word("no", 30), word("ext_no", 40, null=True),
        word("area", 6), big("person_id"), word("state", 32), day("closed_on"),
        word("content_hash", 64), day("archived_on"), number("moves"), binary("head"),
        binary("content"), binary("digest"),
        primary="machine case_id",
        unique=["no"],
    )  # fmt: skip
    index("archived_case", "ext_no", "ext_no")
    index("archived_case", "person_id", "person_id")
    table(
        "archived_receipt",
        word("code", 30), word("number", 30), big("claim_id"),
        primary="code number",
    )  # fmt: skip
    index("archived_receipt", "claim_id", "claim_id")
