"""Write reminders before something ends (到期提醒), and mark what is overdue (超期标记)."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, String, cast, literal, select, update
from sqlmodel import Session, col

from jobs.runner.key_ranges import KeyRange, WorkCounts, edge_over
from jobs.runner.work import Work
from models import FAR, METADATA, ClaimState, Filing, FilingState, Notice, QualificationState
from models.base import UtcInstant
from models.database import affected
from workflow.claim.machine import CLAIM
from workflow.explain.deadlines import WATCHED
from workflow.filing.machine import FILING
from workflow.machine.context import Moment
from workflow.machine.machine import CaseMachine
from workflow.moves.keyset import within
from workflow.moves.quarantine import not_set_aside
from workflow.qualification.machine import QUALIFICATION
from workflow.service.machines import CASES

NOTICES = METADATA.tables["notice"]
WAITING: tuple[tuple[CaseMachine, str, str], ...] = (
    (FILING, FilingState.RETURNED.value, "correction_ends"),
    (CLAIM, ClaimState.RETURNED.value, "correction_ends"),
    (QUALIFICATION, QualificationState.RETURNED.value, "correction_ends"),
    (CLAIM, ClaimState.AWAITING_PARCEL.value, "posting_ends"),
)
"""Machine, the state in which somebody waits for the applicant, and the notice."""


def remind(work: Work) -> None:
    """Remind once for each of the area's days before an end, and once before each period ends."""
    for area in work.areas:
        moment = work.moment(area)
        days = sorted(moment.rules["filing_end_reminder_days"])
        # A filing with five days left gets the seven-day reminder, not the thirty-day one as well.
        for nearest, ahead in zip([-1, *days[:-1]], days, strict=True):
            _filing_ends(work, area, nearest, ahead)
        for machine, state, kind in WAITING:
            _period_ends(work, moment, machine, state, kind)


def _notices(
    work: Work, machine: CaseMachine, area: str, kind: str, ends: Any, days: int
) -> dict[str, Any]:
    """The columns of the notices, one for each case, as the database fills them."""
    table: Any = machine.table
    params = literal('{"days":' + str(days) + ',"ends_on":"') + cast(ends, String) + '"}'
    return {
        "machine": literal(machine.name, String), "case_id": table.id,
        "area": literal(area, String), "kind": literal(kind, String), "about": cast(ends, String),
        "params": params, "day": literal(work.day, Date),
        "created_at": literal(work.now, UtcInstant),
    }  # fmt: skip


def _write(session: Session, columns: dict[str, Any], *where: ColumnElement[bool]) -> int:
    rows = select(*columns.values()).where(*where)
    return affected(session, NOTICES.insert().from_select(list(columns), rows))


def _unwritten(machine: CaseMachine, kind: str, ends: Any) -> ColumnElement[bool]:
    """The condition that no reminder of this end was written yet."""
    table: Any = machine.table
    # One look into the unique index for each case, not a join: as long as PostgreSQL takes the
    # table of notices for empty, a join compares every case with every notice.
    written = select(col(Notice.id)).where(
        col(Notice.machine) == machine.name,
        col(Notice.case_id) == table.id,
        col(Notice.kind) == kind,
        col(Notice.about) == cast(ends, String),
    )
    return written.limit(1).correlate(table).scalar_subquery().is_(None)


def _filing_ends(work: Work, area: str, nearest: int, ahead: int) -> None:
    """Filings that end within `ahead` days, and not within the next nearer reminder."""
    kind = f"filing_ends_{ahead}"
    walked = [col(Filing.ends_on), col(Filing.id)]
    due: list[ColumnElement[bool]] = [
        col(Filing.area) == area,
        col(Filing.state) == FilingState.ACTIVE,
        col(Filing.ends_on) > work.day + timedelta(days=nearest),
        col(Filing.ends_on) <= work.day + timedelta(days=ahead),
        col(Filing.applied_on) <= work.day,
        not_set_aside(FILING),
        _unwritten(FILING, kind, Filing.ends_on),
    ]

    edge = edge_over(walked, due)

    def do(session: Session, key_range: KeyRange) -> WorkCounts:
        columns = _notices(work, FILING, area, kind, Filing.ends_on, ahead)
        return WorkCounts(_write(session, columns, *due, within(walked, key_range.bounds)))

    work.in_partitions(kind, area, edge, do, FILING)


def _period_ends(work: Work, moment: Moment, machine: CaseMachine, state: str, kind: str) -> None:
    """Write the reminder. The case is reminded once it is served (`workflow.delivery.served`)."""
    table: Any = machine.table
    area, days = moment.rules.area, moment.rules["period_reminder_days"]
    walked = [table.period_ends_on, table.id]
    due: list[ColumnElement[bool]] = [
        table.area == area,
        table.state == state,
        table.period_ends_on <= work.day + timedelta(days=days),
        table.reminded_on == FAR,
        table.applied_on <= work.day,
        not_set_aside(machine),
        _unwritten(machine, kind, table.period_ends_on),
    ]

    edge = edge_over(walked, due)

    def do(session: Session, key_range: KeyRange) -> WorkCounts:
        columns = _notices(work, machine, area, kind, table.period_ends_on, days)
        return WorkCounts(_write(session, columns, *due, within(walked, key_range.bounds)))

    work.in_partitions(f"{kind} {machine.name}", area, edge, do, machine)


def watch_deadlines(work: Work) -> None:
    """Mark the day on which a case became overdue; the next move of the case clears the mark.

    The mark is no move, because nothing was decided, and it conflicts with nobody who has the case open.
    """
    for area in work.areas:
        for machine in CASES.values():
            _watch(work, area, machine)


def _watch(work: Work, area: str, machine: CaseMachine) -> None:
    table: Any = machine.table
    columns = [table.due_on, table.id]
    overdue: list[ColumnElement[bool]] = [
        table.area == area,
        table.state.in_(WATCHED[machine.name]),
        table.due_on < work.day,
        table.overdue_since == FAR,
        table.applied_on <= work.day,
        not_set_aside(machine),
    ]

    edge = edge_over(columns, overdue)

    def do(session: Session, key_range: KeyRange) -> WorkCounts:
        here = select(table.id).where(*overdue, within(columns, key_range.bounds))
        held = here.with_for_update(skip_locked=not key_range.wait)
        mark = update(table).where(table.id.in_(held)).values(overdue_since=work.day)
        return WorkCounts(affected(session, mark))

    work.in_partitions(f"watch {machine.name}", area, edge, do, machine)
