"""A receipt and the paper it was exchanged for (换开纸质票据): its kind, its other number, its file.

What is stored has none of them: nobody was asked.
"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

WORDS = {
    "kind": 12, "paper_code": 30, "paper_number": 30, "payer": 100, "issuer": 200, "file_sha256": 64,
}  # fmt: skip


def upgrade() -> None:
    for name, length in WORDS.items():
        column = sa.Column(name, sa.String(length), nullable=False, server_default="")
        op.add_column("receipt", column)
    op.add_column("receipt", sa.Column("of_id", sa.BigInteger()))


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")
