"""Cases that are set aside (搁置): three tries failed, and a person must look.

Setting aside is no move: nothing was decided about the case. No run picks the case up again until
somebody releases it (重新处理).
"""

from sqlalchemy import ColumnElement, case, update
from sqlmodel import Session, col, select

from models.database import affected
from models.states import MOST_TRIES
from workflow.machine.machine import CaseMachine


def note_failure(session: Session, machine: CaseMachine, case_id: int, problem: str) -> int:
    """Count a try that failed, with the problem; returns the tries, 0 if set aside before."""
    own, tries = machine.column("id") == case_id, machine.column("tries")
    last = tries + 1 >= MOST_TRIES
    counted = affected(
        session,
        update(machine.table)
        .where(own, tries < MOST_TRIES)
        .values(tries=tries + 1, stuck=case((last, problem), else_=machine.column("stuck"))),
    )
    if not counted:
        return 0
    return int(session.execute(select(col(machine.table.tries)).where(own)).scalar_one())


def set_aside(session: Session, machine: CaseMachine, case_id: int, problem: str) -> int:
    """Set a case aside at once; 1, or 0 if it was set aside before."""
    return affected(
        session,
        update(machine.table)
        .where(machine.column("id") == case_id, not_set_aside(machine))
        .values(tries=MOST_TRIES, stuck=problem),
    )


def not_set_aside(machine: CaseMachine) -> ColumnElement[bool]:
    """The condition that leaves out what was set aside."""
    return col(machine.table.tries) < MOST_TRIES
