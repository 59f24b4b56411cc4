"""The mark of a rehearsal database (演练库标记): set here, when the schema is made, and never later.

A database that took the sample is a rehearsal: its people are invented.
"""

from alembic import context, op

from models.migrations.baseline.columns import postgresql
from models.migrations.baseline.triggers import on_row, on_truncate, refused, refusing

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

STAYS = "a database is marked as a rehearsal when its schema is made, and never later"
MINE, NEW = "OLD.name = 'rehearsal'", "NEW.name = 'rehearsal'"
ROW = "(SELECT rowid FROM setting WHERE name = 'rehearsal')"
GUARDS = {"new": ("INSERT", NEW), "same": ("UPDATE", f"{MINE} OR {NEW}"), "stays": ("DELETE", MINE)}
POSTGRESQL = (
    refusing("rehearsal_stays", STAYS),
    *(
        on_row(f"rehearsal_{name}", f"BEFORE {when}", "setting", "rehearsal_stays", condition)
        for name, (when, condition) in GUARDS.items()
    ),
    on_truncate("rehearsal_whole", "setting", "rehearsal_stays"),
)
# INSERT OR REPLACE and UPDATE OR REPLACE delete the row whose place they take.
REPLACED = {"new": f" OR NEW.rowid = {ROW}", "same": f" OR NEW.rowid = {ROW}", "stays": ""}
SQLITE = tuple(
    refused(f"rehearsal_{name}", f"BEFORE {when}", "setting", STAYS, condition + REPLACED[name])
    for name, (when, condition) in GUARDS.items()
)


def upgrade() -> None:
    made_so = bool(context.config.attributes.get("rehearsal"))
    mark = "INSERT INTO setting (name, value) SELECT 'rehearsal', '1'"
    sample = " WHERE EXISTS (SELECT 1 FROM setting WHERE name = 'sample_day')"
    op.execute(mark + ("" if made_so else sample))
    for statement in POSTGRESQL if postgresql() else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    raise RuntimeError("the mark of a rehearsal is never taken away: drop the database instead")
