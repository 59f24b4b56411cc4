"""Case numbers (业务流水号、受理号): area, kind, day, sequence and a check character."""

from contextlib import closing, suppress
from datetime import date

from sqlalchemy import Connection, Integer, bindparam, insert, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session
from stdnum.iso7064 import mod_37_36

from config.text import Text
from models import METADATA, NumberSequence
from models.database import connection_of
from models.faults import is_lock_timeout
from models.prepared import Prepared, driven
from workflow.shared.errors import Refusal

LAST_OF_DAY = 999_999
ROW = METADATA.tables["number_sequence"]
STEP = Prepared(
    update(ROW)
    .where(
        ROW.c.area == bindparam("its_area"), ROW.c.kind == bindparam("its_kind"),
        ROW.c.day == bindparam("its_day"),
    )
    .values(last=ROW.c.last + bindparam("more", type_=Integer))
    .returning(ROW.c.last)
)  # fmt: skip


# So many milliseconds are a moment.
APART = """
WITH unhurried AS MATERIALIZED (
  SELECT set_config('synchronous_commit', 'off', true), set_config('lock_timeout', '100', true)
)
INSERT INTO number_sequence (area, kind, day, last)
SELECT $1::text, $2::text, $3::date, $4::integer FROM unhurried
ON CONFLICT (area, kind, day) DO UPDATE SET last = number_sequence.last + excluded.last
RETURNING last
"""


def numbers(session: Session, area: str, kind: str, day: date, count: int) -> list[str]:
    """The next `count` numbers of an area, kind (BA filing, SB claim) and day.

    The row of the sequence is locked until the transaction ends, so no number is given twice.
    """
    key = {"its_area": area, "its_kind": kind, "its_day": day}
    connection = connection_of(session)
    given = STEP.first(connection, key | {"more": count})
    if given is None:
        # Another session may open the same day at this very moment: then its row serves us too.
        with suppress(IntegrityError), session.begin_nested():
            session.execute(insert(NumberSequence).values(area=area, kind=kind, day=day, last=0))
        given = STEP.first(connection, key | {"more": count})
    return _counted(area, kind, day, given.last, count)


def numbers_apart(
    connection: Connection, area: str, kind: str, day: date, count: int
) -> list[str] | None:
    """The same on a connection of PostgreSQL whose every statement is committed by itself.

    Nobody waits for the commit of the case, which waits for the disk. A case that does not go in
    after all leaves its number out; none is given twice, because a commit that is kept keeps those
    before it. None where somebody holds the sequence for longer than a moment, as an import does:
    whoever holds anything must wait for them where the database sees it.
    """
    try:
        with closing(driven(connection, APART, [area, kind, day, count])) as cursor:
            (last,) = cursor.fetchone()
    except DBAPIError as fault:
        if is_lock_timeout(fault):
            return None
        raise
    return _counted(area, kind, day, last, count)


def _counted(area: str, kind: str, day: date, last: int, count: int) -> list[str]:
    """The numbers up to the last that was given; refused where a day has none left."""
    if last > LAST_OF_DAY:
        raise Refusal(
            Text(
                "{area} 在 {day} 的流水号已用完（每日最多 999999 件），请按申请日期分批导入。",
                "{area} has no numbers left on {day} (999999 a day); split the file by day.",
            ),
            area=area,
            day=day.isoformat(),
        )
    return [_numbered(area, kind, day, n) for n in range(last - count + 1, last + 1)]


def _numbered(area: str, kind: str, day: date, n: int) -> str:
    body = f"{area}{kind}{day:%Y%m%d}{n:06d}"
    return body + mod_37_36.calc_check_digit(body)
