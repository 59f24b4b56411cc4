"""One receipt however it is spelled (票据的规范形式): form, tail and mark of every stored receipt.

What is stored stays as it is written. Receipts that were live, or spent, in two spellings keep
their rows as twins: the earlier one holds the form, and `yidi doctor` lists both.
"""

import sqlalchemy as sa
from alembic import op

from models.migrations.forms_filled_in import fill_in

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

TABLES = {
    "receipt": ("code", "number"), "archived_receipt": ("code", "number"),
    "red_receipt": ("code", "number"), "settlement": ("bill_code", "bill_no"),
    "spent_receipt": ("code", "number"),
}  # fmt: skip


def upgrade() -> None:
    op.drop_index("uq_receipt_live", "receipt")
    op.drop_index("ix_settlement_bill", "settlement")
    for table, (code, number) in TABLES.items():
        spent = table == "spent_receipt"
        op.add_column(table, _word("form", 64))
        if not spent:
            op.add_column(table, _word("tail", 8))
            op.add_column(table, sa.Column("loose", sa.Boolean(), nullable=False, server_default=sa.false()))
        if table in ("receipt", "spent_receipt"):
            op.add_column(table, sa.Column("twin", sa.Integer(), nullable=False, server_default="0"))
        fill_in(table, code, number)
        if not spent:
            _indexes(table)
    _twins("receipt", "id", "NOT released")
    _twins("spent_receipt", "day, code, number")
    op.create_index(
        "uq_receipt_live", "receipt", ["form", "twin"], unique=True,
        sqlite_where=sa.text("NOT released"), postgresql_where=sa.text("NOT released"),
    )
    op.create_index("uq_spent_receipt_form", "spent_receipt", ["form", "twin"], unique=True)


def downgrade() -> None:
    raise RuntimeError("nothing leads back: drop the database, and restore the backup that was made before")


def _word(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False, server_default="")


def _indexes(table: str) -> None:
    if table != "receipt":
        op.create_index(f"ix_{table}_form", table, ["form"])
    op.create_index(f"ix_{table}_tail", table, ["tail", "loose"])
    some = sa.text("loose")
    op.create_index(
        f"ix_{table}_loose", table, ["form"], sqlite_where=some, postgresql_where=some
    )


def _twins(table: str, order: str, where: str = "form <> ''") -> None:
    """Number the rows of one form from the second on: 1, 2, …"""
    key = "id" if table == "receipt" else "(code, number)"
    op.execute(
        f"UPDATE {table} SET twin = nth.n - 1 FROM ("
        f"SELECT {key.strip('()')}, row_number() OVER (PARTITION BY form ORDER BY {order}) n "
        f"FROM {table} WHERE {where}) nth WHERE nth.n > 1 AND "
        + " AND ".join(f"nth.{c} = {table}.{c}" for c in key.strip("()").split(", "))
    )
