"""A filing that replaces another one (变更备案): when it has begun, and the old one's last day.

Written twice, as SQL over the table and in Python over the filings loaded beforehand; a property
test on both databases holds the two together.
"""

from datetime import date

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import aliased
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from config.text import Text
from models import OPEN_FILING, Filing
from models import FilingState as S
from workflow.filing.context import FilingMoment
from workflow.machine.context import Moment
from workflow.machine.guard import Guard, Row
from workflow.shared.months import A_DAY


class day_before(FunctionElement[date]):  # noqa: N801  (reads as the SQL function it is)
    """The day before a date column, on both databases."""

    inherit_cache = True


@compiles(day_before, "sqlite")
def _sqlite_day_before(element: day_before, compiler: SQLCompiler, **kw: bool) -> str:
    return f"date({compiler.process(element.clauses, **kw)}, '-1 day')"


@compiles(day_before)
def _day_before(element: day_before, compiler: SQLCompiler, **kw: bool) -> str:
    return f"({compiler.process(element.clauses, **kw)} - 1)"


# One that is active already replaces what was still under review when it began.
_IN_FORCE_SOON = (S.REVIEWED.value, S.ACTIVE.value)
# Named once, because naming a table anew takes longer than the query for what is due.
NEWER: Row = aliased(Filing)
FIRST: Row = aliased(Filing)


def _begun(newer: Row, moment: Moment) -> ColumnElement[bool]:
    """The filings that replace another one and have begun, as SQL."""
    return and_(
        newer.state.in_(_IN_FORCE_SOON),
        newer.starts_on <= moment.today,
        newer.applied_on <= moment.today,
    )


def _first_begun(moment: FilingMoment) -> Filing | None:
    """The same of the filings that were loaded beforehand: the first of them."""
    begun = [
        newer
        for newer in moment.context.successors
        if newer.state in _IN_FORCE_SOON and max(newer.starts_on, newer.applied_on) <= moment.today
    ]
    return min(begun, key=lambda newer: (newer.starts_on, newer.id or 0), default=None)


def _coming(moment: FilingMoment) -> str:
    """The open filings that are to replace this one, with their first days."""
    newer = [n for n in moment.context.successors if n.state in OPEN_FILING]
    return "、".join(f"{n.no} {n.starts_on}" for n in newer) or "—"


def _successor_sql(table: type[Filing], moment: Moment) -> ColumnElement[bool]:
    its = NEWER.replaces_id == table.id
    return exists(select(NEWER.id).where(its, _begun(NEWER, moment)))


SUCCESSOR_STARTS = Guard[Filing, FilingMoment](
    "successor_starts",
    Text(
        "变更备案：{newer}（审核通过并到开始日后替代本备案）",
        "filing that replaces it: {newer} (once reviewed and begun)",
    ),
    lambda _row, moment: _first_begun(moment) is not None,
    computes=lambda _row, moment: {"newer": _coming(moment)},
    opens=lambda _row, moment: min(
        (n.starts_on for n in moment.context.successors if n.state == S.REVIEWED), default=None
    ),
    sql=_successor_sql,
)


def day_before_start(row: Row) -> Row:
    """The last day of a filing that is to cover nothing, for records and in SQL."""
    return row.starts_on - A_DAY if isinstance(row, Filing) else day_before(row.starts_on)


def end_before_successor(row: Row, moment: FilingMoment) -> Row:
    """The last day of the replaced filing: the day before the first new one starts."""
    if isinstance(row, Filing):
        first = _first_begun(moment)
        assert first is not None, "replaced by nothing"
        return first.starts_on - A_DAY
    return (
        select(day_before(FIRST.starts_on))
        .where(FIRST.replaces_id == row.id, _begun(FIRST, moment))
        .order_by(FIRST.starts_on, FIRST.id)
        .limit(1)
        .scalar_subquery()
    )
