"""The baseline (基线): the whole schema, from which every later migration sets out."""

from alembic import op

from models.migrations.baseline import (
    case_guards,
    cases,
    history,
    history_guards,
    ledger_guards,
    money,
    office,
    registers,
)
from models.migrations.baseline.columns import postgresql

revision = "0014"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    for tables in (registers, cases, money, history, office):
        tables.make()
    for guards in (history_guards, case_guards, ledger_guards):
        for statement in guards.POSTGRESQL if postgresql() else guards.SQLITE:
            op.execute(statement)


def downgrade() -> None:
    raise RuntimeError("nothing comes before the baseline: drop the database instead")
