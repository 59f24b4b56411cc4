"""How Alembic reaches our tables: in the transaction of `models.schema`, or from its own command.

`YIDI_DATABASE_URL=… alembic revision --autogenerate --rev-id 0015 -m "what it does"` writes the
next migration; read it before it is kept (style guide, 34). Then say so in `models.revision`, and
`python -m tests.models.dumping` keeps a small agency of the new schema, from which the migrations
after it are tested.
"""

import os
from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, TypeDecorator
from sqlalchemy.sql.sqltypes import String

from models import METADATA
from models.database import Database


def render_item(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """A type of ours is written as the plain type it is in the database: a migration is history."""
    if kind == "type" and isinstance(item, TypeDecorator):
        plain = item.impl_instance
        if isinstance(plain, String) and plain.length:
            return f"sa.{type(plain).__name__}(length={plain.length})"
        return f"sa.{plain!r}"
    return False


def include_object(_thing: Any, name: str | None, kind: str, *_more: Any) -> bool:
    """The partitions of `move` are made by `models.months`, not by a migration."""
    return not (kind == "table" and name is not None and name.startswith("move_"))


def migrate(connection: Connection) -> None:
    """Run what is asked for on this connection."""
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        render_item=render_item,
        include_object=include_object,
        transactional_ddl=True,  # SQLite can, and models.database lets it
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    migrate(given)
else:
    database = Database(os.environ["YIDI_DATABASE_URL"])
    with database.engine.begin() as own:
        migrate(own)
