"""Runs are worked in parts, by as many daemons as there are; cases set aside, and the oldest, are found at once."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

MACHINES = ("filing", "claim")
WAITS = {
    "filing": "'submitted'",
    "claim": "'precheck', 'review', 'recheck', 'approval', 'to_pay', 'paying', 'payment_failed', "
    "'suspended'",
}
BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "run_part",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("run_id", sa.BigInteger(), nullable=False),
        sa.Column("stage", sa.String(length=40), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("after_key", sa.Text(), nullable=True),
        sa.Column("upto_key", sa.Text(), nullable=False),
        sa.Column("done_to", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("lease_owner", sa.String(length=100), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("moved", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=2000), nullable=False),
        sa.Column("trying", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "moved >= 0 AND skipped >= 0 AND refused >= 0", name=op.f("ck_run_part_counts")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_run_part_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run_part")),
        sa.UniqueConstraint(
            "run_id", "stage", "area", "seq", name=op.f("uq_run_part_run_id_stage_area_seq")
        ),
    )
    aside = sa.text("tries >= 3")
    for name in MACHINES:
        op.create_index(
            f"ix_{name}_stuck", name, ["id"], sqlite_where=aside, postgresql_where=aside
        )
        waits = sa.text(f"state IN ({WAITS[name]})")
        op.create_index(
            f"ix_{name}_oldest", name, ["applied_on", "no"], sqlite_where=waits, postgresql_where=waits
        )


def downgrade() -> None:
    for name in MACHINES:
        op.drop_index(f"ix_{name}_oldest", name)
        op.drop_index(f"ix_{name}_stuck", name)
    op.drop_table("run_part")
