"""The moves of a case (流转记录), and the secret behind the draw for rechecks."""

from datetime import date

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
    return tuple(_seen(move) for move in moves)


def _seen(move: Move) -> PastMove:
    period = (move.facts or {}).get("period_ends_on")
    ended = date.fromisoformat(period) if period else None
    return PastMove(move.trigger, move.actor, move.source, ended)


def sampling_key(session: Session) -> bytes:
    """The secret behind the draw for rechecks; `init` made it."""
    kept = session.get(Setting, "sampling_key")
    return bytes.fromhex(kept.value) if kept else b""
