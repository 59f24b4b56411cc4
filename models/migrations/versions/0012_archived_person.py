"""What of a person lies in the archive is found without reading all of it."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_archived_case_person_id", "archived_case", ["person_id"])


def downgrade() -> None:
    op.drop_index("ix_archived_case_person_id", "archived_case")
