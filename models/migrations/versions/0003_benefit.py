"""Calculations, plans and what a benefit year has used up; what a claim keeps of them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
AMOUNTS = (
    "medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt",
    "act_pay_dedc", "hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay", "maf_pay",
    "fund_pay_sumamt", "psn_part_amt",
)  # fmt: skip
POSTED = ("deductible", "pool_paid", "in_scope", "second_paid", "civil_paid", "assistance_paid")
# A claim that already has its amount was not calculated here, and is not calculated again.
LATE = "'recheck', 'approval', 'to_pay', 'paying', 'paid', 'payment_failed'"
# So has one whose amount came from another system, wherever it stands.
DECIDED = f"(payable_source = 'imported' OR state IN ({LATE}) OR (state IN ('suspended', 'rejected') AND return_to IN ({LATE})))"
CARES = {"chronic": "'14', '140101'", "maternity": "'51', '52', '53', '5302'"}
"""Kinds of care that have become their own."""


def money(names: tuple[str, ...]) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "benefit_plan",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_benefit_plan")),
    )
    op.create_table(
        "calculation",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("claim_id", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("book_hash", sa.String(length=64), nullable=False),
        sa.Column("plan_hash", sa.String(length=64), nullable=False),
        sa.Column("treated", sa.Text(), nullable=False),
        sa.Column("inputs", sa.Text(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        *money(AMOUNTS),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_calculation_claim_id")),
        sa.ForeignKeyConstraint(
            ["plan_hash"], ["benefit_plan.hash"], name=op.f("fk_calculation_plan_hash")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calculation")),
        sa.UniqueConstraint("claim_id", "seq", name=op.f("uq_calculation_claim_id_seq")),
    )
    op.create_index("ix_calculation_person_id", "calculation", ["person_id", "id"])
    op.create_table(
        "year_posting",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("population", sa.String(length=10), nullable=False),
        sa.Column("year", sa.Date(), nullable=False),
        sa.Column("bucket", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("claim_id", sa.BigInteger(), nullable=False),
        sa.Column("calculation_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("admissions", sa.Integer(), nullable=False),
        *money(POSTED),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_year_posting_person_id")
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_year_posting_claim_id")),
        sa.ForeignKeyConstraint(
            ["calculation_id"], ["calculation.id"], name=op.f("fk_year_posting_calculation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_year_posting")),
    )
    op.create_index("ix_year_posting_person_id", "year_posting", ["person_id", "year"])
    op.create_index("ix_year_posting_claim_id", "year_posting", ["claim_id"])
    _claim_columns()


def _claim_columns() -> None:
    op.add_column(
        "person",
        sa.Column("civil_servant", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column(
        "person", sa.Column("identity", sa.String(length=20), nullable=False, server_default="")
    )
    for column in (
        sa.Column("calc", sa.String(length=8), nullable=False, server_default=""),
        sa.Column("calc_why", sa.String(length=16), nullable=False, server_default=""),
        sa.Column("calc_problem", sa.Text(), nullable=True),
        sa.Column("calculation_id", sa.BigInteger(), nullable=True),
        sa.Column("situation", sa.String(length=24), nullable=False, server_default=""),
        sa.Column("covering_id", sa.BigInteger(), nullable=True),
        sa.Column("unverified", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("by_hand", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("third_party_paid", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("transfer_from", sa.String(length=2), nullable=False, server_default=""),
        sa.Column("observation", sa.Boolean(), nullable=False, server_default=sa.false()),
    ):
        op.add_column("claim", column)
    op.execute(sa.text(f"UPDATE claim SET calc = 'given' WHERE {DECIDED} AND payable IS NOT NULL"))
    # Who did what to it is in its moves; it does not pass by itself.
    op.execute(sa.text("UPDATE claim SET by_hand = true WHERE state <> 'precheck'"))
    for care, codes in CARES.items():
        op.execute(sa.text(f"UPDATE claim SET care = '{care}' WHERE med_type IN ({codes})"))
    where = sa.text("state IN ('review', 'recheck', 'approval')")
    op.create_index(
        "ix_claim_to_calculate", "claim", ["area", "calc", "id"],
        sqlite_where=where, postgresql_where=where,
    )  # fmt: skip


def downgrade() -> None:
    op.drop_index("ix_claim_to_calculate", "claim")
    for name in ("observation", "transfer_from", "third_party_paid", "by_hand", "unverified", "covering_id", "situation", "calculation_id", "calc_problem",
                 "calc_why", "calc"):  # fmt: skip
        op.drop_column("claim", name)
    op.drop_column("person", "identity")
    op.drop_column("person", "civil_servant")
    for table in ("year_posting", "calculation", "benefit_plan"):
        op.drop_table(table)
