"""The words in which the baseline writes its tables (建表): a column, a table, an index.

A column always holds a value, unless it says `null`. Several names stand in one text, with a space
between. Constraints and indexes are named as SQLAlchemy's naming convention of `models.base` does.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

import sqlalchemy as sa
from alembic import op
from sqlalchemy.sql.schema import SchemaItem
from sqlalchemy.types import TypeEngine

T = TypeVar("T")
Default = str | sa.ColumnElement[bool] | sa.TextClause | None
NO = sa.false()


def key(name: str) -> sa.Column[int]:
    """The number that the database gives a row."""
    kind = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, kind, nullable=False)


def word(name: str, length: int, *, null: bool = False, default: Default = None) -> sa.Column[str]:
    """A code, a name or a sentence of at most so many characters."""
    return _column(name, sa.String(length), null, default)


def text(name: str, *, null: bool = False) -> sa.Column[str]:
    """A text of any length, which is mostly JSON."""
    return _column(name, sa.Text(), null, None)


def big(name: str, *, null: bool = False, default: Default = None) -> sa.Column[int]:
    """The number of another row, or an amount in 分."""
    return _column(name, sa.BigInteger(), null, default)


def number(name: str, *, null: bool = False, default: Default = None) -> sa.Column[int]:
    """A count."""
    return _column(name, sa.Integer(), null, default)


def small(name: str, *, default: Default = None) -> sa.Column[int]:
    """A count of few."""
    return _column(name, sa.SmallInteger(), False, default)


def day(name: str, *, default: Default = None) -> sa.Column[date]:
    """A day; an open end is a real day."""
    return _column(name, sa.Date(), False, default)


def instant(name: str, *, null: bool = False) -> sa.Column[datetime]:
    """An instant in UTC."""
    return _column(name, sa.DateTime(timezone=True), null, None)


def flag(name: str, *, default: Default = None) -> sa.Column[bool]:
    """Yes or no."""
    return _column(name, sa.Boolean(), False, default)


def binary(name: str, *, null: bool = False, default: Default = None) -> sa.Column[bytes]:
    """A hash, a salt or compressed content."""
    return _column(name, sa.LargeBinary(), null, default)


def _column(name: str, kind: TypeEngine[T], null: bool, default: Default) -> sa.Column[T]:
    return sa.Column(name, kind, autoincrement=False, nullable=null, server_default=default)


def postgresql() -> bool:
    """Whether the schema is made on PostgreSQL."""
    return op.get_bind().dialect.name == "postgresql"


def case() -> list[SchemaItem]:
    """What every case has (业务共有): number, place, state, its moves, what went wrong with it."""
    nothing = sa.text("'\\x'::bytea" if postgresql() else "x''")
    return [
        word("no", 30), word("area", 6), day("applied_on"), word("state", 32), day("state_since"),
        number("version"), binary("head", default=nothing), number("tries", default="0"),
        word("stuck", 500, default=""),
    ]  # fmt: skip


def application() -> list[SchemaItem]:
    """What a filing and a claim have of their application (申请共有)."""
    return [
        word("ext_no", 40, null=True), big("person_id"), word("insutype", 6),
        instant("applied_at"), word("channel", 20), word("phone", 50), text("agent", null=True),
        text("materials"), text("listed"), text("arrived"), day("period_ends_on"),
        flag("period_provisional"), day("reminded_on"), day("due_on"), flag("due_provisional"),
        day("overdue_since"), word("content_hash", 64),
    ]  # fmt: skip


def one_of(column: str, values: str) -> str:
    """The condition that a column holds one of these words."""
    listed = ", ".join(f"'{value}'" for value in values.split())
    return f"{column} IN ({listed})"


def in_state(states: str) -> str:
    """The condition that a case stands in one of these states."""
    return one_of("state", states)


def table(
    name: str,
    *columns: SchemaItem,
    primary: str = "id",
    unique: Sequence[str] = (),
    refers: Mapping[str, str] | None = None,
    checks: Mapping[str, str] | None = None,
    partition_by: str | None = None,
    rowid: bool = True,
) -> None:
    """Make a table; `refers` says which column holds the key of which other table."""
    rules: list[SchemaItem] = [sa.PrimaryKeyConstraint(*primary.split(), name=op.f(f"pk_{name}"))]
    for keys in unique:
        named = op.f(f"uq_{name}_{keys.replace(' ', '_')}")
        rules.append(sa.UniqueConstraint(*keys.split(), name=named))
    for column, target in (refers or {}).items():
        rules.append(sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{name}_{column}")))
    for check, condition in (checks or {}).items():
        rules.append(sa.CheckConstraint(condition, name=op.f(f"ck_{name}_{check}")))
    op.create_table(
        name, *columns, *rules, postgresql_partition_by=partition_by, sqlite_with_rowid=rowid
    )


def index(table: str, name: str, columns: str, where: str = "", *, unique: bool = False) -> None:
    """Make an index, of those rows alone of which `where` holds."""
    some = sa.text(where) if where else None
    op.create_index(
        f"{'uq' if unique else 'ix'}_{table}_{name}",
        table,
        columns.split(),
        unique=unique,
        sqlite_where=some,
        postgresql_where=some,
    )
