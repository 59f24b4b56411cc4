"""Electronic referrals, what the receiving hospital is told, qualifications for chronic diseases."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MACHINES = ("referral", "entitlement")
NO_MOVE = "a state changes with its move row only"
STAYS = "referrals and qualifications are never deleted"
TAKEN = "this key is taken"


def upgrade() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    empty = sa.text("'\\x'::bytea" if postgresql else "x''")
    op.create_table(
        "referral_event",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("referral_no", sa.String(length=30), nullable=False),
        sa.Column("to_code", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_event")),
        sa.UniqueConstraint("referral_no", "kind", name=op.f("uq_referral_event_referral_no_kind")),
    )
    op.create_index(
        "ix_referral_event_unsent",
        "referral_event",
        ["to_code", "id"],
        sqlite_where=sa.text("sent_at IS NULL"),
        postgresql_where=sa.text("sent_at IS NULL"),
    )
    op.create_table(
        "entitlement",
        sa.Column("no", sa.String(length=30), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), server_default=empty, nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stuck", sa.String(length=500), server_default="", nullable=False),
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("insutype", sa.String(length=6), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("applied_by", sa.String(length=64), nullable=False),
        sa.Column("phone", sa.String(length=50), nullable=False),
        sa.Column("disease", sa.String(length=20), nullable=False),
        sa.Column("disease_name", sa.String(length=100), nullable=False),
        sa.Column("hospitals", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("materials", sa.Text(), nullable=False),
        sa.Column("listed", sa.Text(), nullable=False),
        sa.Column("arrived", sa.Text(), nullable=False),
        sa.Column("period_ends_on", sa.Date(), nullable=False),
        sa.Column("period_provisional", sa.Boolean(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("assessed_by", sa.String(length=64), nullable=False),
        sa.Column("conclusion", sa.String(length=200), nullable=False),
        sa.CheckConstraint(
            "state IN ('applied', 'returned', 'assessed', 'active', 'expired', 'revoked', 'rejected')",
            name=op.f("ck_entitlement_state"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_entitlement_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entitlement")),
        sa.UniqueConstraint("no", name=op.f("uq_entitlement_no")),
    )
    op.create_index("ix_entitlement_person_id", "entitlement", ["person_id", "disease"])
    op.create_index(
        "ix_entitlement_stuck",
        "entitlement",
        ["id"],
        sqlite_where=sa.text("tries >= 3"),
        postgresql_where=sa.text("tries >= 3"),
    )
    op.create_index(
        "ix_entitlement_to_activate",
        "entitlement",
        ["area", "starts_on", "id"],
        sqlite_where=sa.text("state IN ('assessed')"),
        postgresql_where=sa.text("state IN ('assessed')"),
    )
    op.create_index(
        "ix_entitlement_to_expire",
        "entitlement",
        ["area", "ends_on", "id"],
        sqlite_where=sa.text("state IN ('active')"),
        postgresql_where=sa.text("state IN ('active')"),
    )
    op.create_index(
        "uq_entitlement_pending",
        "entitlement",
        ["person_id", "disease"],
        unique=True,
        sqlite_where=sa.text("state IN ('applied', 'returned')"),
        postgresql_where=sa.text("state IN ('applied', 'returned')"),
    )
    op.create_table(
        "referral",
        sa.Column("no", sa.String(length=30), nullable=False),
        sa.Column("area", sa.String(length=6), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), server_default=empty, nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stuck", sa.String(length=500), server_default="", nullable=False),
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("insutype", sa.String(length=6), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("phone", sa.String(length=50), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("from_code", sa.String(length=12), nullable=False),
        sa.Column("from_name", sa.String(length=200), nullable=False),
        sa.Column("from_level", sa.String(length=6), nullable=False),
        sa.Column("to_id", sa.BigInteger(), nullable=False),
        sa.Column("to_code", sa.String(length=12), nullable=False),
        sa.Column("to_name", sa.String(length=200), nullable=False),
        sa.Column("to_level", sa.String(length=6), nullable=False),
        sa.Column("destination", sa.String(length=6), nullable=False),
        sa.Column("diagnosis", sa.String(length=20), nullable=False),
        sa.Column("diagnosis_name", sa.String(length=100), nullable=False),
        sa.Column("condition", sa.String(length=2000), nullable=False),
        sa.Column("referral_type", sa.String(length=30), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("opinion", sa.String(length=200), nullable=False),
        sa.Column("hospital_agrees", sa.Boolean(), nullable=False),
        sa.Column("referred_on", sa.Date(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("lower_level", sa.Boolean(), nullable=False),
        sa.Column("lower_level_why", sa.String(length=200), nullable=False),
        sa.Column("requested_by", sa.String(length=64), nullable=False),
        sa.Column("agreed_by", sa.String(length=64), nullable=False),
        sa.Column("filing_id", sa.BigInteger(), nullable=True),
        sa.Column("filing_no", sa.String(length=30), nullable=False),
        sa.CheckConstraint(
            "state IN ('requested', 'agreed', 'transmitted', 'used', 'expired', 'cancelled', 'refused')",
            name=op.f("ck_referral_state"),
        ),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_referral_days")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_referral_person_id")),
        sa.ForeignKeyConstraint(["to_id"], ["institution.id"], name=op.f("fk_referral_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
        sa.UniqueConstraint("no", name=op.f("uq_referral_no")),
    )
    op.create_index(
        "ix_referral_filing_id",
        "referral",
        ["filing_id"],
        sqlite_where=sa.text("filing_id IS NOT NULL"),
        postgresql_where=sa.text("filing_id IS NOT NULL"),
    )
    op.create_index("ix_referral_person_id", "referral", ["person_id"])
    op.create_index(
        "ix_referral_stuck",
        "referral",
        ["id"],
        sqlite_where=sa.text("tries >= 3"),
        postgresql_where=sa.text("tries >= 3"),
    )
    op.create_index(
        "ix_referral_to_expire",
        "referral",
        ["area", "ends_on", "id"],
        sqlite_where=sa.text("state IN ('requested', 'agreed', 'transmitted')"),
        postgresql_where=sa.text("state IN ('requested', 'agreed', 'transmitted')"),
    )
    op.create_index(
        "ix_referral_to_transmit",
        "referral",
        ["area", "applied_on", "id"],
        sqlite_where=sa.text("state IN ('agreed')"),
        postgresql_where=sa.text("state IN ('agreed')"),
    )
    op.create_index(
        "uq_referral_open",
        "referral",
        ["person_id", "to_code"],
        unique=True,
        sqlite_where=sa.text("state IN ('requested', 'agreed', 'transmitted')"),
        postgresql_where=sa.text("state IN ('requested', 'agreed', 'transmitted')"),
    )

    for statement in ON_POSTGRESQL if postgresql else ON_SQLITE:
        op.execute(statement)


ON_POSTGRESQL = (
    *(
        f"CREATE TRIGGER {name}_state_has_move AFTER UPDATE ON {name} FOR EACH ROW "
        "WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION state_has_move()"
        for name in MACHINES
    ),
    *(
        f"CREATE TRIGGER {name}_stays BEFORE DELETE ON {name} "
        "FOR EACH ROW EXECUTE FUNCTION case_stays()"
        for name in MACHINES
    ),
)
ON_SQLITE = (
    *(
        f"""
        CREATE TRIGGER {name}_state_has_move BEFORE UPDATE ON {name}
        WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (
          SELECT 1 FROM move WHERE machine = '{name}' AND case_id = NEW.id AND seq = NEW.version
          AND day = NEW.state_since AND source = OLD.state AND dest = NEW.state
          AND hash = NEW.head)
        BEGIN SELECT RAISE(ABORT, '{NO_MOVE}'); END
        """
        for name in MACHINES
    ),
    *(
        f"CREATE TRIGGER {name}_stays BEFORE DELETE ON {name} "
        f"BEGIN SELECT RAISE(ABORT, '{STAYS}'); END"
        for name in MACHINES
    ),
    # INSERT OR REPLACE deletes what was there and asks no trigger of DELETE.
    *(
        f"""
        CREATE TRIGGER {name}_new BEFORE INSERT ON {name}
        WHEN EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id)
          OR EXISTS (SELECT 1 FROM {name} WHERE no = NEW.no)
        BEGIN SELECT RAISE(ABORT, '{TAKEN}'); END
        """
        for name in MACHINES
    ),
    """
    CREATE TRIGGER referral_once BEFORE INSERT ON referral
    WHEN NEW.state IN ('requested', 'agreed', 'transmitted') AND EXISTS (
      SELECT 1 FROM referral WHERE person_id = NEW.person_id AND to_code = NEW.to_code
      AND state IN ('requested', 'agreed', 'transmitted'))
    BEGIN SELECT RAISE(ABORT, 'the person has an open referral there'); END
    """,
    """
    CREATE TRIGGER entitlement_once BEFORE INSERT ON entitlement
    WHEN NEW.state IN ('applied', 'returned') AND EXISTS (
      SELECT 1 FROM entitlement WHERE person_id = NEW.person_id AND disease = NEW.disease
      AND state IN ('applied', 'returned'))
    BEGIN SELECT RAISE(ABORT, 'an application for this disease is pending'); END
    """,
    # So does UPDATE OR REPLACE.
    *(
        f"""
        CREATE TRIGGER {name}_same BEFORE UPDATE OF id, no ON {name}
        WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no
        BEGIN SELECT RAISE(ABORT, '{TAKEN}'); END
        """
        for name in MACHINES
    ),
)
"""The state of a case changes with its move alone, and no case goes away."""


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        for name in MACHINES:
            op.execute(f"DROP TRIGGER {name}_stays")
    for name in ("referral_event", "referral", "entitlement"):
        op.drop_table(name)
