"""People and cases are found by what somebody knows of them (查找): name, telephone, ends of numbers."""

from alembic import op
from sqlalchemy import text

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

NUMBERED = (
    "filing", "claim", "referral", "entitlement", "payout", "payment", "recovery", "archived_case",
)  # fmt: skip
NO_END = text("substr(no, length(no) - 7)")
CERTNO_END = text("substr(certno, length(certno) - 3)")
GIVEN = (
    ("person", "phone"), ("filing", "phone"), ("claim", "phone"), ("referral", "phone"),
    ("entitlement", "phone"), ("claim", "tracking_no"), ("claim", "originals_back_no"),
)  # fmt: skip


def upgrade() -> None:
    for table in NUMBERED:
        op.create_index(f"ix_{table}_no_end", table, [NO_END])
    op.create_index("ix_person_name", "person", ["name", CERTNO_END, "id"])
    op.create_index("ix_person_certno_end", "person", [CERTNO_END, "area", "id"])
    for table, column in GIVEN:
        given = text(f"{column} <> ''")
        op.create_index(
            f"ix_{table}_{column}", table, [column], sqlite_where=given, postgresql_where=given
        )


def downgrade() -> None:
    for table in NUMBERED:
        op.drop_index(f"ix_{table}_no_end", table)
    for name in ("name", "certno_end"):
        op.drop_index(f"ix_person_{name}", "person")
    for table, column in GIVEN:
        op.drop_index(f"ix_{table}_{column}", table)
