"""Cases that are set aside (搁置): three tries failed, and a person must look.

Setting aside is no move: nothing was decided about the case. No run picks it up again until
somebody releases it (重新处理).
"""

from typing import Any

from sqlalchemy import case, update
from sqlmodel import Session, col, select

from models.case import MOST_TRIES
from models.database import affected
from workflow.machine.machine import CaseMachine


def note_failure(session: Session, machine: CaseMachine, case_id: int, says: str) -> int:
    """Count a try that failed, with what was wrong; how many it has been, 0 if set aside before."""
    table: Any = machine.table
    last = table.tries + 1 >= MOST_TRIES
    counted = affected(
        session,
        update(table)
        .where(table.id == case_id, table.tries < MOST_TRIES)
        .values(tries=table.tries + 1, stuck=case((last, says), else_=table.stuck)),
    )
    if not counted:
        return 0
    return int(session.execute(select(table.tries).where(table.id == case_id)).scalar_one())


def set_aside(session: Session, machine: CaseMachine, case_id: int, says: str) -> int:
    """Set a case aside at once; 1, or 0 if it was set aside before."""
    table: Any = machine.table
    return affected(
        session,
        update(table)
        .where(table.id == case_id, table.tries < MOST_TRIES)
        .values(tries=MOST_TRIES, stuck=says),
    )


def not_set_aside(machine: CaseMachine) -> Any:
    """The condition that leaves out what was set aside."""
    return col(machine.table.tries) < MOST_TRIES
