"""Mark what the agency should have finished by now (超期标记)."""

from typing import Any

from sqlalchemy import update
from sqlmodel import col

from jobs.work import Work
from models import FAR
from models.database import affected
from workflow.deadlines import WATCHED
from workflow.lookups import MACHINES


def watch_deadlines(work: Work) -> None:
    """Note the day on which a case became overdue; the mark goes when the case moves on.

    It is no move: nobody decided anything, and whoever has the case open is not disturbed.
    """
    for area in work.areas:
        for name, machine in MACHINES.items():
            table: Any = machine.table
            with work.page() as session:
                work.moved += affected(
                    session,
                    update(table)
                    .where(
                        col(table.area) == area,
                        col(table.state).in_(WATCHED[name]),
                        col(table.due_on) < work.day,
                        col(table.overdue_since) == FAR,
                        col(table.applied_on) <= work.day,
                    )
                    .values(overdue_since=work.day),
                )
