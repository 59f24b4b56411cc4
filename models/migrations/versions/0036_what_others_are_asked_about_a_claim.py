"""What a hospital or another agency is asked about a claim (协查), and what is answered."""

from models.migrations.baseline.columns import big, day, index, key, number, table, text, word

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table(
        "inquiry",
        key("id"), big("claim_id"), word("area", 6), number("place"), word("asked_of", 200),
        word("question", 1000), text("receipts"), word("asked_by", 64), day("asked_on"),
        day("due_on"), number("reminders"), day("reminded_on"), word("result", 12),
        word("answer", 1000), word("reference", 60), day("answered_on"), word("answered_by", 64),
        unique=["claim_id place"], refers={"claim_id": "claim.id"},
    )  # fmt: skip
    index("inquiry", "open", "area due_on id", "result = ''")


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
