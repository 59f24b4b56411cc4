"""Looks checked within the database (查询留痕的库内校验): how many a day has, and how many are wrong."""

from typing import Any

import sqlalchemy as sa

from models import METADATA
from models.chain import NOTHING
from models.chain_sql import digest_sql, joined
from workflow.audit.chain_sql import at_text
from workflow.shared.sql_types import Query

LOOK = METADATA.tables["look"]


def day_verdict(postgresql: bool) -> Query:
    """How many looks the `day` has, and how many do not follow the one before, or are not as hashed."""
    c = LOOK.c
    looks = (
        sa.select(
            c.place, c.prev_hash, c.hash, _text(postgresql).label("text"),
            _before(c.place, 0).label("before"),
            _before(c.hash, sa.literal(NOTHING, sa.LargeBinary)).label("link"),
        )
        .where(c.day == sa.bindparam("day", type_=sa.Date()))
        .subquery()
        .c
    )  # fmt: skip
    wrong = sa.or_(
        looks.place != looks.before + 1,
        looks.prev_hash != looks.link,
        digest_sql(postgresql, looks.prev_hash, looks.text) != looks.hash,
    )
    return sa.select(sa.func.count(), sa.func.count().filter(wrong)).select_from(looks.place.table)


def _before(value: sa.ColumnElement[Any], first: object) -> sa.ColumnElement[Any]:
    """What stands at the place before, in the chain of the asker and day."""
    return sa.func.lag(value, 1, first).over(partition_by=LOOK.c.asker, order_by=LOOK.c.place)


def _text(postgresql: bool) -> sa.ColumnElement[str]:
    """What the hash of a look covers: `KeptLook.text`, and its place."""
    c = LOOK.c
    shown = sa.func.to_char(c.day, "YYYY-MM-DD") if postgresql else sa.type_coerce(c.day, sa.Text)
    person = sa.func.coalesce(sa.cast(c.person_id, sa.Text), "")
    return joined(
        ["1", "look", c.asker, shown, at_text(postgresql, c.at), c.kind, c.what, c.case_no, person,
         c.reason, c.roles, c.os_user, c.place]
    )  # fmt: skip
