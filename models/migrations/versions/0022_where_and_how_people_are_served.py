"""Where and how people are served (送达地址及方式确认书)."""

from alembic import op

from models.migrations.baseline.columns import big, day, flag, index, instant, key, table, word

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table(
        "service_address",
        key("id"), big("person_id"), word("machine", 12), big("case_id", null=True),
        flag("electronic"), word("electronic_to", 100), flag("paper"), word("receiver", 100),
        word("phone", 50), word("address", 200), flag("co_resident"), day("given_on"),
        word("given_by", 64), instant("at"),
        refers={"person_id": "person.id"},
    )  # fmt: skip
    index("service_address", "person_id", "person_id id")
    index("service_address", "case_id", "machine case_id id", "case_id IS NOT NULL")


def downgrade() -> None:
    op.drop_table("service_address")
