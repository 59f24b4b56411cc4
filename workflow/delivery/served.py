"""What follows when a reminder has reached its addressee (提醒送达): its case may end at last."""

from datetime import date

from sqlalchemy import update
from sqlmodel import Session, col

from models import Claim, ClaimState, Filing, FilingState, Notice, Qualification, QualificationState
from models.database import affected

REMINDED: dict[tuple[str, str], tuple[type[Filing | Claim | Qualification], str]] = {
    ("filing", "correction_ends"): (Filing, FilingState.RETURNED.value),
    ("claim", "correction_ends"): (Claim, ClaimState.RETURNED.value),
    ("claim", "posting_ends"): (Claim, ClaimState.AWAITING_PARCEL.value),
    ("entitlement", "correction_ends"): (Qualification, QualificationState.RETURNED.value),
}
"""Which reminders a period of the applicant has, by machine and kind, and in which state it runs."""


def note_served(session: Session, notice: Notice, on: date) -> bool:
    """Keep on the case the day on which the reminder of its period was served.

    A notice of another kind, and a reminder of a period that stands no more, leave the case as it
    is; of several days of service the first counts. Returns whether the case has it now.
    """
    if (notice.machine, notice.kind) not in REMINDED:
        return False
    table, state = REMINDED[notice.machine, notice.kind]
    stands = (
        col(table.id) == notice.case_id,
        col(table.state) == state,
        col(table.period_ends_on) == date.fromisoformat(notice.about),
        col(table.reminded_on) > on,
    )
    return affected(session, update(table).where(*stands).values(reminded_on=on)) == 1
