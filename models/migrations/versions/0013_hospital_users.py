"""Hospital users belong to an institution; referrals and qualifications may come from a file.

A hospital user of before has no institution and may decide on nothing until one is given.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

CARE = ("referral", "entitlement")


STATES = ("applied", "returned", "assessed", "active", "expired", "revoked", "rejected")


def _states(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """What states a qualification may have.

    SQLite knows no ALTER for a check, and a table that is copied loses its triggers, which guard
    the history: the words of the check are changed where they stand, as its manual describes.
    """
    old, new = (", ".join(f"'{state}'" for state in states) for states in (before, after))
    if op.get_bind().dialect.name != "sqlite":
        op.drop_constraint(op.f("ck_entitlement_state"), "entitlement", type_="check")
        op.create_check_constraint(
            op.f("ck_entitlement_state"), "entitlement", f"state IN ({new})"
        )
        return
    version = op.get_bind().scalar(sa.text("PRAGMA schema_version"))
    op.execute("PRAGMA writable_schema = ON")
    table = sa.table("sqlite_master", sa.column("sql"), sa.column("name"), sa.column("type"))
    words = sa.func.replace(table.c.sql, f"state IN ({old})", f"state IN ({new})")
    its = sa.and_(table.c.type == "table", table.c.name == "entitlement")
    op.get_bind().execute(sa.update(table).where(its).values(sql=words))
    op.execute(f"PRAGMA schema_version = {version + 1}")
    op.execute("PRAGMA writable_schema = RESET")


def upgrade() -> None:
    _states(STATES, (*STATES, "lapsed"))
    op.add_column(
        "app_user",
        sa.Column("institution", sa.String(length=12), server_default="", nullable=False),
    )
    for table in CARE:
        op.add_column(table, sa.Column("ext_no", sa.String(length=40), nullable=True))
        op.add_column(
            table,
            sa.Column("content_hash", sa.String(length=64), server_default="", nullable=False),
        )
        op.create_index(f"uq_{table}_ext_no", table, ["ext_no", "area"], unique=True)
    returned, expired = sa.text("state IN ('returned')"), sa.text("state IN ('expired')")
    op.create_index(
        "ix_entitlement_to_lapse", "entitlement", ["area", "period_ends_on", "id"],
        sqlite_where=returned, postgresql_where=returned,
    )  # fmt: skip
    op.create_index(
        "ix_referral_to_use_late", "referral", ["area", "id"],
        sqlite_where=expired, postgresql_where=expired,
    )  # fmt: skip


def downgrade() -> None:
    lapsed = sa.text("SELECT 1 FROM entitlement WHERE state = 'lapsed' LIMIT 1")
    if op.get_bind().execute(lapsed).first():
        # No state changes without a move, and the one before knew no such state.
        raise RuntimeError("qualifications lapsed with this schema: it cannot be taken back")
    op.drop_index("ix_referral_to_use_late", "referral")
    op.drop_index("ix_entitlement_to_lapse", "entitlement")
    for table in CARE:
        op.drop_index(f"uq_{table}_ext_no", table)
        op.drop_column(table, "content_hash")
        op.drop_column(table, "ext_no")
    op.drop_column("app_user", "institution")
    _states((*STATES, "lapsed"), STATES)
