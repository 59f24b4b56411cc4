"""The first tables: registers, filings, claims, moves, runs, notices, users."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def where(condition: str) -> dict[str, sa.TextClause]:
    """A partial index, on both databases."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    op.create_table(
        "access_log",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("what", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_log")),
    )
    op.create_table(
        "app_user",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("limit", sa.BigInteger(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_app_user")),
        sa.UniqueConstraint("name", name=op.f("uq_app_user_name")),
    )
    op.create_table(
        "institution",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=3), nullable=False),
        sa.Column("level", sa.String(length=6), nullable=False),
        sa.Column("deductible_level", sa.String(length=6), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("inpatient_networked", sa.Boolean(), nullable=False),
        sa.Column("outpatient_networked", sa.Boolean(), nullable=False),
        sa.Column("chronic_networked", sa.Text(), nullable=False),
        sa.Column("refers", sa.Boolean(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institution")),
        sa.UniqueConstraint("code", name=op.f("uq_institution_code")),
    )
    op.create_table(
        "move",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("case_id", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("trigger", sa.String(length=32), nullable=False),
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.Column("dest", sa.String(length=32), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("on_behalf_of", sa.Text(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("run_id", sa.BigInteger(), nullable=True),
        sa.Column("prev_hash", sa.String(length=64), nullable=True),
        sa.Column("hash", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_move")),
        sa.UniqueConstraint("machine", "case_id", "seq", name=op.f("uq_move_machine_case_id_seq")),
    )
    op.create_table(
        "notice",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("case_id", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("about", sa.String(length=40), nullable=False),
        sa.Column("params", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint(
            "machine", "case_id", "kind", "about", name=op.f("uq_notice_machine_case_id_kind_about")
        ),
    )
    op.create_index("ix_notice_unsent", "notice", ["id"], **where("sent_at IS NULL"))

    op.create_table(
        "number_sequence",
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("kind", sa.String(length=2), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("area", "kind", "day", name=op.f("pk_number_sequence")),
    )
    op.create_table(
        "person",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("psn_no", sa.String(length=30), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("cert_type", sa.String(length=6), nullable=False),
        sa.Column("certno", sa.String(length=50), nullable=False),
        sa.Column("insutype", sa.String(length=6), nullable=False),
        sa.Column("psn_type", sa.String(length=6), nullable=False),
        sa.Column("insured_from", sa.Date(), nullable=False),
        sa.Column("covered_to", sa.Date(), nullable=False),
        sa.Column("coverage_end", sa.String(length=10), nullable=False),
        sa.Column("phone", sa.String(length=50), nullable=False),
        sa.Column("bank_name", sa.String(length=200), nullable=False),
        sa.Column("bank_code", sa.String(length=20), nullable=False),
        sa.Column("account", sa.String(length=50), nullable=False),
        sa.Column("account_name", sa.String(length=100), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("psn_no", "area", name=op.f("uq_person_psn_no_area")),
    )
    op.create_index("ix_person_certno", "person", ["certno", "cert_type"])

    op.create_table(
        "register_change",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_change")),
    )
    op.create_index("ix_register_change_kind_key", "register_change", ["kind", "key"])

    op.create_table(
        "run",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("lease_owner", sa.String(length=100), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=2000), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "moved >= 0 AND skipped >= 0 AND refused >= 0", name=op.f("ck_run_counts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
        sa.UniqueConstraint("name", "day", "slot", name=op.f("uq_run_name_day_slot")),
    )
    op.create_index(
        "ix_run_unfinished", "run", ["day", "id"], **where("state IN ('open', 'running')")
    )

    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=400), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "claim",
        sa.Column("no", sa.String(length=30), nullable=False),
        sa.Column("ext_no", sa.String(length=40), nullable=True),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("insutype", sa.String(length=6), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("phone", sa.String(length=50), nullable=False),
        sa.Column("agent", sa.Text(), nullable=True),
        sa.Column("materials", sa.Text(), nullable=False),
        sa.Column("listed", sa.Text(), nullable=False),
        sa.Column("arrived", sa.Text(), nullable=False),
        sa.Column("period_ends_on", sa.Date(), nullable=False),
        sa.Column("period_provisional", sa.Boolean(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_provisional", sa.Boolean(), nullable=False),
        sa.Column("overdue_since", sa.Date(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("institution_id", sa.BigInteger(), nullable=True),
        sa.Column("institution_name", sa.String(length=200), nullable=False),
        sa.Column("care", sa.String(length=12), nullable=False),
        sa.Column("med_type", sa.String(length=6), nullable=False),
        sa.Column("admitted_on", sa.Date(), nullable=False),
        sa.Column("discharged_on", sa.Date(), nullable=False),
        sa.Column("diagnosis", sa.String(length=30), nullable=False),
        sa.Column("emergency", sa.Boolean(), nullable=False),
        sa.Column("third_party", sa.String(length=16), nullable=False),
        sa.Column("reason_code", sa.String(length=6), nullable=False),
        sa.Column("payee_name", sa.String(length=100), nullable=False),
        sa.Column("payee_account", sa.String(length=50), nullable=False),
        sa.Column("payee_bank_code", sa.String(length=20), nullable=False),
        sa.Column("payee_relation", sa.String(length=20), nullable=False),
        sa.Column("payee_proof", sa.String(length=100), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("payable", sa.BigInteger(), nullable=True),
        sa.Column("payable_source", sa.String(length=12), nullable=False),
        sa.Column("disallowed", sa.Text(), nullable=False),
        sa.Column("straight_through", sa.Boolean(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("verdict", sa.String(length=8), nullable=False),
        sa.Column("originals_in_hand", sa.Boolean(), nullable=False),
        sa.Column("originals_only", sa.Boolean(), nullable=False),
        sa.Column("originals_count", sa.Integer(), nullable=False),
        sa.Column("originals_back_no", sa.String(length=40), nullable=False),
        sa.Column("carrier", sa.String(length=40), nullable=False),
        sa.Column("tracking_no", sa.String(length=40), nullable=False),
        sa.Column("national_due_on", sa.Date(), nullable=False),
        sa.Column("promise_due_on", sa.Date(), nullable=False),
        sa.Column("stopped_on", sa.Date(), nullable=False),
        sa.Column("return_to", sa.String(length=32), nullable=False),
        sa.Column("look_again_on", sa.Date(), nullable=False),
        sa.Column("payment_no", sa.String(length=40), nullable=False),
        sa.Column("bank_result", sa.String(length=12), nullable=False),
        sa.Column("batch_no", sa.String(length=40), nullable=False),
        sa.CheckConstraint(
            "state IN ('precheck', 'returned', 'awaiting_parcel', 'posted', 'review', 'recheck', 'approval', 'to_pay', 'paying', 'paid', 'payment_failed', 'suspended', 'rejected', 'not_accepted', 'withdrawn', 'lapsed')",
            name=op.f("ck_claim_state"),
        ),
        sa.CheckConstraint(
            "payable IS NULL OR payable BETWEEN 0 AND total", name=op.f("ck_claim_payable")
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name=op.f("fk_claim_institution_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_claim_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
        sa.UniqueConstraint("ext_no", "area", name=op.f("uq_claim_ext_no_area")),
        sa.UniqueConstraint("no", name=op.f("uq_claim_no")),
    )
    op.create_index("ix_claim_person_id", "claim", ["person_id"])
    op.create_index(
        "ix_claim_to_watch",
        "claim",
        ["area", "due_on", "id"],
        **where("state IN ('precheck', 'review', 'recheck', 'approval', 'to_pay', 'paying', "
            "'payment_failed', 'suspended')"),
    )
    op.create_index(
        "ix_claim_to_lapse",
        "claim",
        ["area", "period_ends_on", "id"],
        **where("state IN ('returned', 'awaiting_parcel')"),
    )
    op.create_index(
        "ix_claim_to_precheck", "claim", ["area", "verdict", "id"], **where("state IN ('precheck')")
    )

    op.create_table(
        "filing",
        sa.Column("no", sa.String(length=30), nullable=False),
        sa.Column("ext_no", sa.String(length=40), nullable=True),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("insutype", sa.String(length=6), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("phone", sa.String(length=50), nullable=False),
        sa.Column("agent", sa.Text(), nullable=True),
        sa.Column("materials", sa.Text(), nullable=False),
        sa.Column("listed", sa.Text(), nullable=False),
        sa.Column("arrived", sa.Text(), nullable=False),
        sa.Column("period_ends_on", sa.Date(), nullable=False),
        sa.Column("period_provisional", sa.Boolean(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_provisional", sa.Boolean(), nullable=False),
        sa.Column("overdue_since", sa.Date(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("category", sa.String(length=24), nullable=False),
        sa.Column("destination", sa.String(length=6), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("granted_to", sa.Date(), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("promise", sa.Boolean(), nullable=False),
        sa.Column("self_service", sa.Boolean(), nullable=False),
        sa.Column("materials_ok", sa.Boolean(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("replaces_id", sa.BigInteger(), nullable=True),
        sa.Column("cancellable_from", sa.Date(), nullable=False),
        sa.Column("open_stay_on", sa.Date(), nullable=False),
        sa.Column("covered_to", sa.Date(), nullable=False),
        sa.Column("coverage_end", sa.String(length=10), nullable=False),
        sa.Column("activated_on", sa.Date(), nullable=False),
        sa.Column("ended_by", sa.String(length=16), nullable=False),
        sa.CheckConstraint(
            "state IN ('submitted', 'returned', 'reviewed', 'active', 'expired', 'cancelled', 'rejected')",
            name=op.f("ck_filing_state"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_filing_person_id")),
        sa.ForeignKeyConstraint(["replaces_id"], ["filing.id"], name=op.f("fk_filing_replaces_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_filing")),
        sa.UniqueConstraint("ext_no", "area", name=op.f("uq_filing_ext_no_area")),
        sa.UniqueConstraint("no", name=op.f("uq_filing_no")),
    )
    op.create_index("ix_filing_person_id", "filing", ["person_id"])
    op.create_index("ix_filing_replaces_id", "filing", ["replaces_id"])
    op.create_index(
        "ix_filing_to_activate",
        "filing",
        ["area", "starts_on", "id"],
        **where("state IN ('reviewed')"),
    )
    op.create_index(
        "ix_filing_to_expire", "filing", ["area", "ends_on", "id"], **where("state IN ('active')")
    )
    op.create_index(
        "ix_filing_to_watch", "filing", ["area", "due_on", "id"], **where("state IN ('submitted')")
    )
    op.create_index(
        "ix_filing_to_lapse",
        "filing",
        ["area", "period_ends_on", "id"],
        **where("state IN ('returned')"),
    )
    op.create_index(
        "ix_filing_to_review",
        "filing",
        ["area", "applied_on", "id"],
        **where("state IN ('submitted')"),
    )
    op.create_index(
        "ix_filing_to_terminate",
        "filing",
        ["area", "covered_to", "id"],
        **where("state IN ('submitted', 'returned', 'reviewed', 'active')"),
    )

    op.create_table(
        "settlement",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("settlement_no", sa.String(length=30), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("institution_id", sa.BigInteger(), nullable=True),
        sa.Column("med_type", sa.String(length=6), nullable=False),
        sa.Column("admitted_on", sa.Date(), nullable=False),
        sa.Column("discharged_on", sa.Date(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("fund_paid", sa.BigInteger(), nullable=False),
        sa.Column("pay_loc", sa.String(length=3), nullable=False),
        sa.Column("setl_type", sa.String(length=3), nullable=False),
        sa.Column("bill_code", sa.String(length=30), nullable=False),
        sa.Column("bill_no", sa.String(length=30), nullable=False),
        sa.Column("reversed", sa.Boolean(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name=op.f("fk_settlement_institution_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_settlement_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlement")),
        sa.UniqueConstraint("area", "settlement_no", name=op.f("uq_settlement_area_settlement_no")),
    )
    op.create_index("ix_settlement_bill", "settlement", ["bill_code", "bill_no"])
    op.create_index("ix_settlement_person_id", "settlement", ["person_id"])

    op.create_table(
        "receipt",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("claim_id", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("number", sa.String(length=30), nullable=False),
        sa.Column("check_code", sa.String(length=20), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("released", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_receipt_claim_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
    )
    op.create_index("ix_receipt_claim_id", "receipt", ["claim_id"])
    op.create_index(
        "uq_receipt_live", "receipt", ["code", "number"], unique=True, **where("NOT released")
    )

    op.create_table(
        "fee_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("receipt_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("item_code", sa.String(length=50), nullable=False),
        sa.Column("item_name", sa.String(length=200), nullable=False),
        sa.Column("charge_type", sa.String(length=6), nullable=False),
        sa.Column("charge_level", sa.String(length=6), nullable=False),
        sa.Column("price_e6", sa.BigInteger(), nullable=False),
        sa.Column("quantity_e4", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("charged_on", sa.Date(), nullable=False),
        sa.Column("own_share_e4", sa.Integer(), nullable=True),
        sa.Column("limit_e6", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["receipt_id"], ["receipt.id"], name=op.f("fk_fee_line_receipt_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fee_line")),
    )
    op.create_index("ix_fee_line_receipt_id", "fee_line", ["receipt_id"])


def downgrade() -> None:
    for table in (
        "fee_line",
        "receipt",
        "settlement",
        "filing",
        "claim",
        "setting",
        "run",
        "register_change",
        "person",
        "number_sequence",
        "notice",
        "move",
        "institution",
        "app_user",
        "access_log",
    ):
        op.drop_table(table)
