"""Mark what the agency should have finished by now (超期标记)."""

from typing import Any

from sqlalchemy import ColumnElement, select, update
from sqlmodel import Session

from jobs.runner.key_ranges import Span, WorkCounts
from jobs.runner.work import Work
from models import FAR
from models.database import affected
from workflow.explain.deadlines import WATCHED
from workflow.machine.machine import CaseMachine
from workflow.moves.keyset import Key, edge_of, within
from workflow.moves.quarantine import not_set_aside
from workflow.service.machines import CASES


def watch_deadlines(work: Work) -> None:
    """Note the day on which a case became overdue; the mark goes when the case moves on.

    It is no move: nobody decided anything, and whoever has the case open is not disturbed.
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

    def edge(session: Session, after: Key | None, size: int) -> Key | None:
        return edge_of(session, columns, overdue, after, size)

    def do(session: Session, span: Span) -> WorkCounts:
        here = select(table.id).where(*overdue, within(columns, span.ends))
        held = here.with_for_update(skip_locked=not span.wait)
        mark = update(table).where(table.id.in_(held)).values(overdue_since=work.day)
        return WorkCounts(affected(session, mark))

    work.parts(f"watch {machine.name}", area, edge, do, machine)
