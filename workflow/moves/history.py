"""The moves of a case (流转记录), and the secret behind the draw for rechecks."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import bindparam, select
from sqlmodel import Session

from models import METADATA, Move, Setting
from models.database import connection_of
from models.prepared import Prepared
from workflow.machine.context import PastMove
from workflow.machine.machine import CaseMachine

SAMPLING_KEY = "sampling_key"
MOVE = METADATA.tables["move"]
OF_CASE = Prepared(
    select(*MOVE.c)
    .where(MOVE.c.machine == bindparam("machine"), MOVE.c.case_id == bindparam("case_id"))
    .order_by(MOVE.c.seq)
)


def history(session: Session, machine: CaseMachine, case_id: int | None) -> list[Move]:
    """The moves of a case, oldest first; nothing that is done to them is stored."""
    session.flush()
    asked = {"machine": machine.name, "case_id": case_id}
    return OF_CASE.records(Move, connection_of(session), asked)


def past_moves(session: Session, machine: CaseMachine, case_id: int | None) -> tuple[PastMove, ...]:
    """The same as guards look at them."""
    return as_past(history(session, machine, case_id))


def as_past(moves: Iterable[Move]) -> tuple[PastMove, ...]:
    """Moves as guards look at them."""
    return tuple(_seen(move) for move in moves)


def _seen(move: Move) -> PastMove:
    period = (move.facts or {}).get("period_ends_on")
    ended = date.fromisoformat(period) if period else None
    return PastMove(move.trigger, move.actor, move.source, ended)


def sampling_key(session: Session) -> bytes:
    """The secret behind the draw for rechecks; `init` made it."""
    kept = session.get(Setting, SAMPLING_KEY)
    return bytes.fromhex(kept.value) if kept else b""
