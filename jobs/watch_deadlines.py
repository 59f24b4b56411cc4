"""Mark what the agency should have finished by now (超期标记)."""

from typing import Any

from sqlalchemy import update
from sqlmodel import col

from jobs.work import Work
from models import AGENCY_STATES, FAR, Claim, Filing, FilingState
from models.database import affected

WATCHED: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (Filing, (FilingState.SUBMITTED.value,)),
    (Claim, tuple(state.value for state in AGENCY_STATES)),
)


def watch_deadlines(work: Work) -> None:
    """Note the day on which a case became overdue; the mark goes when the case moves on.

    It is no move: nobody decided anything, and whoever has the case open is not disturbed.
    """
    for area in work.areas:
        for table, states in WATCHED:
            with work.page() as session:
                work.moved += affected(
                    session,
                    update(table)
                    .where(
                        col(table.area) == area,
                        col(table.state).in_(states),
                        col(table.due_on) < work.day,
                        col(table.overdue_since) == FAR,
                        col(table.applied_on) <= work.day,
                    )
                    .values(overdue_since=work.day),
                )
