"""Cases that Python has judged, put into the table of the set-based move (选定案件)."""

from collections.abc import Sequence

from sqlmodel import Session

from models.bulk import emptied, write_rows
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.bulk_values import PICK, is_salted


def pick_these(session: Session, machine: CaseMachine, step: Step, ids: Sequence[int]) -> None:
    """Keep the ids of these cases, which the caller has locked, in the temporary table."""
    pick = emptied(session, PICK)
    if is_salted(machine, step):
        write_rows(session, pick, ["id"], [(case,) for case in ids])
    else:
        # No salt is drawn, because no move of this step uses one.
        write_rows(session, pick, ["id", "salt"], [(case, None) for case in ids])
