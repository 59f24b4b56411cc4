"""Seals over the moves, records of what was removed, and the archive of closed cases."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEPT = ("seal", "removal", "archived_case", "archived_receipt")
REFUSED = "what proves the history is only added to"
UNCHANGED = (
    "machine", "case_id", "no", "ext_no", "area", "person_id", "state", "closed_on",
    "content_hash", "archived_on", "moves", "head",
)  # fmt: skip
"""What stays when words are erased from an archived case."""


def upgrade() -> None:
    op.create_table(
        "seal",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("upto", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moves", sa.BigInteger(), nullable=False),
        sa.Column("cases", sa.BigInteger(), nullable=False),
        sa.Column("root", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("prev_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_seal")),
    )
    op.create_table(
        "removal",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("case_id", sa.BigInteger(), nullable=False),
        sa.Column("case_no", sa.String(length=30), nullable=False),
        sa.Column("seqs", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("second", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("prev_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_removal")),
    )
    op.create_index("ix_removal_case", "removal", ["machine", "case_id"])
    op.create_table(
        "archived_case",
        sa.Column("machine", sa.String(length=12), nullable=False),
        sa.Column("case_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("no", sa.String(length=30), nullable=False),
        sa.Column("ext_no", sa.String(length=40), nullable=True),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("archived_on", sa.Date(), nullable=False),
        sa.Column("moves", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("machine", "case_id", name=op.f("pk_archived_case")),
        sa.UniqueConstraint("no", name=op.f("uq_archived_case_no")),
    )
    op.create_index("ix_archived_case_ext_no", "archived_case", ["ext_no"])
    op.create_table(
        "archived_receipt",
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("number", sa.String(length=30), nullable=False),
        sa.Column("claim_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("code", "number", name=op.f("pk_archived_receipt")),
    )
    op.create_index("ix_archived_receipt_claim_id", "archived_receipt", ["claim_id"])
    postgresql = op.get_bind().dialect.name == "postgresql"
    for statement in ON_POSTGRESQL if postgresql else ON_SQLITE:
        op.execute(statement)


ON_POSTGRESQL = (
    # Moves come in the order of their instants: a few pages say where a day lies.
    "CREATE INDEX move_at ON move USING brin (at) WITH (pages_per_range = 32)",
    f"""
    CREATE FUNCTION proof_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    f"""
    CREATE FUNCTION archive_stands() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ({", ".join("NEW." + name for name in UNCHANGED)})
          IS NOT DISTINCT FROM ({", ".join("OLD." + name for name in UNCHANGED)})
          AND EXISTS (
        SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id
          AND d.purpose = 'erase') THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    *(
        f"CREATE TRIGGER {name}_stays BEFORE {'' if name == 'archived_case' else 'UPDATE OR '}"
        f"DELETE ON {name} FOR EACH ROW EXECUTE FUNCTION proof_stays()"
        for name in KEPT
    ),
    *(
        f"CREATE TRIGGER {name}_whole BEFORE TRUNCATE ON {name} "
        "FOR EACH STATEMENT EXECUTE FUNCTION proof_stays()"
        for name in KEPT
    ),
    "CREATE TRIGGER archived_case_stands BEFORE UPDATE ON archived_case "
    "FOR EACH ROW EXECUTE FUNCTION archive_stands()",
)
ON_SQLITE = (
    *(
        f"CREATE TRIGGER {name}_stays BEFORE DELETE ON {name} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        for name in KEPT
    ),
    *(
        f"CREATE TRIGGER {name}_unchanged BEFORE UPDATE ON {name} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        for name in KEPT
        if name != "archived_case"
    ),
    f"""
    CREATE TRIGGER archived_case_unchanged BEFORE UPDATE ON archived_case
    WHEN {" OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in UNCHANGED)}
      OR NOT EXISTS (SELECT 1 FROM door WHERE machine = OLD.machine AND case_id = OLD.case_id
        AND purpose = 'erase')
    BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END
    """,
)


def downgrade() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    if postgresql:
        op.execute("DROP INDEX move_at")
    for name in reversed(KEPT):
        op.drop_table(name)
    if postgresql:
        op.execute("DROP FUNCTION proof_stays()")
        op.execute("DROP FUNCTION archive_stands()")
