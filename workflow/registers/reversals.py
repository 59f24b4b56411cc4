"""Direct settlements that were taken back (退费), in the words of the database.

The twin of `benefit.direct_settlement.taken_back`, which says it of rows at hand.
"""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, exists, func, or_, select

from models import METADATA, Settlement
from workflow.shared.sql_types import Columns

SETTLEMENT = METADATA.tables["settlement"]


def stands(settlement: FromClause | type[Settlement]) -> ColumnElement[bool]:
    """Whether a settlement, of the table or an alias of it, is no reversal and was not reversed."""
    its: Any = getattr(settlement, "c", settlement)
    return and_(~its.reversed, ~_taken_back(its))


def _taken_back(its: Columns) -> ColumnElement[bool]:
    """A reversal names the settlement; one that does not names the receipt, and comes after it."""
    back = SETTLEMENT.alias()
    undoes = func.coalesce(back.c.undoes, "")
    by_receipt = and_(
        undoes == "",
        its.bill_no != "",
        back.c.form == its.form,
        its.settled_at <= back.c.settled_at,
    )
    its_own = and_(undoes != "", undoes == its.settlement_no)
    return exists(
        select(back.c.id).where(
            back.c.person_id == its.person_id, back.c.area == its.area, back.c.id != its.id,
            back.c.reversed, or_(its_own, by_receipt),
        )
    )  # fmt: skip
