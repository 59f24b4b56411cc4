"""Write reminders into the outbox (到期提醒): before a filing ends, before a period ends."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, String, cast, exists, literal, select, update
from sqlmodel import Session, col

from jobs.work import Work
from models import FAR, METADATA, Claim, ClaimState, Filing, FilingState, Notice
from models.base import UtcInstant
from models.database import affected
from workflow.advance import PICK, empty_pick
from workflow.moment import Moment

NOTICES = METADATA.tables["notice"]
WAITING: tuple[tuple[Any, str, str, str], ...] = (
    (Filing, "filing", FilingState.RETURNED.value, "correction_ends"),
    (Claim, "claim", ClaimState.RETURNED.value, "correction_ends"),
    (Claim, "claim", ClaimState.AWAITING_PARCEL.value, "posting_ends"),
)
"""Table, machine, the state in which somebody waits for the applicant, and the notice."""


def remind(work: Work) -> None:
    """Remind once for each of the area's days before an end, and once before each period ends."""
    for area in work.areas:
        moment = work.moment(area)
        days = sorted(moment.rules["filing_end_reminder_days"])
        # A filing with five days left gets the seven-day reminder, not the thirty-day one as well.
        for nearest, ahead in zip([-1, *days[:-1]], days, strict=True):
            with work.page() as session:
                work.moved += _filing_ends(work, session, area, nearest, ahead)
        for waiting in WAITING:
            for wait in (False, True):
                reminded = work.desk.settings.page
                while reminded == work.desk.settings.page:
                    with work.page() as session:
                        reminded = _period_ends(work, session, moment, waiting, wait)
                        work.moved += reminded


def _notices(
    work: Work, table: Any, machine: str, area: str, kind: str, ends: Any, days: int
) -> dict[str, Any]:
    """The columns of the notices, one for each case, as the database fills them."""
    params = literal('{"days":' + str(days) + ',"ends_on":"') + cast(ends, String) + '"}'
    return {
        "machine": literal(machine, String),
        "case_id": table.id,
        "area": literal(area, String),
        "kind": literal(kind, String),
        "about": cast(ends, String),
        "params": params,
        "day": literal(work.day, Date),
        "created_at": literal(work.desk.now, UtcInstant),
    }


def _unwritten(table: Any, machine: str, kind: str, ends: Any) -> Any:
    return ~exists().where(
        col(Notice.machine) == machine,
        col(Notice.case_id) == table.id,
        col(Notice.kind) == kind,
        col(Notice.about) == cast(ends, String),
    )


def _filing_ends(work: Work, session: Session, area: str, nearest: int, ahead: int) -> int:
    """Filings that end within `ahead` days, and not within the next nearer reminder."""
    kind = f"filing_ends_{ahead}"
    columns = _notices(work, Filing, "filing", area, kind, Filing.ends_on, ahead)
    due = select(*columns.values()).where(
        col(Filing.area) == area,
        col(Filing.state) == FilingState.ACTIVE,
        col(Filing.ends_on) > work.day + timedelta(days=nearest),
        col(Filing.ends_on) <= work.day + timedelta(days=ahead),
        col(Filing.applied_on) <= work.day,
        _unwritten(Filing, "filing", kind, Filing.ends_on),
    )
    return affected(session, NOTICES.insert().from_select(list(columns), due))


def _period_ends(
    work: Work, session: Session, moment: Moment, waiting: tuple[Any, str, str, str], wait: bool
) -> int:
    """Write the reminder and note its day on the case: without it nothing lapses."""
    table, machine, state, kind = waiting
    area, days = moment.rules.area, moment.rules["period_reminder_days"]
    last: date = work.day + timedelta(days=days)
    empty_pick(session)
    due = (
        select(table.id)
        .where(
            table.area == area,
            table.state == state,
            table.period_ends_on <= last,
            table.reminded_on == FAR,
            table.applied_on <= work.day,
        )
        .limit(work.desk.settings.page)
        .with_for_update(skip_locked=not wait)
    )
    picked = affected(session, PICK.insert().from_select(["id"], due))
    if not picked:
        return 0
    here = table.id.in_(select(PICK.c.id))
    columns = _notices(work, table, machine, area, kind, table.period_ends_on, days)
    unwritten = _unwritten(table, machine, kind, table.period_ends_on)
    rows = select(*columns.values()).where(here, unwritten)
    affected(session, NOTICES.insert().from_select(list(columns), rows))
    affected(session, update(table).where(here).values(reminded_on=work.day))
    return picked
