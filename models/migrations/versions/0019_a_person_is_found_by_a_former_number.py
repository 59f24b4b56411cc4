"""A person is found by a former identity number (原证件号码): the register changes say which it was."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

SAID = {
    "sqlite": "json_extract(register_change.before, '$.{}')",
    "postgresql": "(register_change.before::json ->> '{}')",
}


def upgrade() -> None:
    op.add_column(
        "register_change",
        sa.Column("former_certno", sa.String(50), nullable=False, server_default=""),
    )
    said = SAID[op.get_bind().dialect.name].format
    op.execute(
        f"UPDATE register_change SET former_certno = {said('certno')} WHERE kind = 'person' AND EXISTS ("
        f"SELECT 1 FROM person WHERE person.id = CAST({said('id')} AS BIGINT) "
        f"AND person.certno <> {said('certno')})"
    )
    some = sa.text("former_certno <> ''")
    op.create_index(
        "ix_register_change_former_certno", "register_change", ["former_certno"],
        sqlite_where=some, postgresql_where=some,
    )  # fmt: skip


def downgrade() -> None:
    op.drop_index("ix_register_change_former_certno", "register_change")
    op.drop_column("register_change", "former_certno")
