"""Case numbers (业务流水号、受理号): area, kind, day, sequence and a check character."""

from contextlib import suppress
from datetime import date

from sqlalchemy import Integer, bindparam, insert, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session
from stdnum.iso7064 import mod_37_36

from config.text import Text
from models import METADATA, NumberSequence
from models.database import connection_of
from models.prepared import Prepared
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
    last: int = given.last
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
