"""The moves of a case (流转记录), and the secret behind the draw for rechecks."""

from sqlmodel import Session, col, select

from models import Move, Setting
from workflow.machine.context import PastMove
from workflow.machine.machine import CaseMachine


def history(session: Session, machine: CaseMachine, case_id: int | None) -> list[Move]:
    """The moves of a case, oldest first."""
    query = select(Move).where(Move.machine == machine.name, Move.case_id == case_id)
    return list(session.exec(query.order_by(col(Move.seq))))


def past_moves(session: Session, machine: CaseMachine, case_id: int | None) -> tuple[PastMove, ...]:
    """The same as guards look at them."""
    moves = history(session, machine, case_id)
    return tuple(PastMove(move.trigger, move.actor, move.source) for move in moves)


def sampling_key(session: Session) -> bytes:
    """The secret behind the draw for rechecks; `init` made it."""
    kept = session.get(Setting, "sampling_key")
    return bytes.fromhex(kept.value) if kept else b""
