"""Direct settlements move the benefit year: their amounts by fund, and postings that rest on one.

What was settled before this has no amounts by fund. Nothing is guessed of it: importing its file
again, with the amounts, posts it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

AMOUNTS = (
    "inscp_scp_amt", "act_pay_dedc", "hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay", "maf_pay",
)  # fmt: skip


def upgrade() -> None:
    op.add_column("settlement", sa.Column("disease", sa.String(length=20), nullable=True))
    op.add_column("settlement", sa.Column("undoes", sa.String(length=30), nullable=True))
    for name in AMOUNTS:
        op.add_column("settlement", sa.Column(name, sa.BigInteger(), nullable=True))
    with op.batch_alter_table("year_posting") as table:
        table.alter_column("claim_id", existing_type=sa.BigInteger(), nullable=True)
        table.alter_column("calculation_id", existing_type=sa.BigInteger(), nullable=True)
        table.add_column(sa.Column("settlement_id", sa.BigInteger(), nullable=True))
        table.add_column(sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(
            sa.Column("unknown", sa.SmallInteger(), server_default="0", nullable=False)
        )
        table.create_foreign_key(
            op.f("fk_year_posting_settlement_id"), "settlement", ["settlement_id"], ["id"]
        )
        table.create_check_constraint("source", "(claim_id IS NULL) <> (settlement_id IS NULL)")


def downgrade() -> None:
    op.execute("DELETE FROM year_posting WHERE claim_id IS NULL")
    with op.batch_alter_table("year_posting") as table:
        table.drop_constraint("source", type_="check")
        table.drop_constraint(op.f("fk_year_posting_settlement_id"), type_="foreignkey")
        for name in ("unknown", "settled_at", "settlement_id"):
            table.drop_column(name)
        table.alter_column("calculation_id", existing_type=sa.BigInteger(), nullable=False)
        table.alter_column("claim_id", existing_type=sa.BigInteger(), nullable=False)
    for name in (*reversed(AMOUNTS), "undoes", "disease"):
        op.drop_column("settlement", name)
