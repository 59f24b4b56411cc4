"""Supplements and their payments (补支拨付)."""

from collections.abc import Sequence

from sqlmodel import Session

from models import RecoveryState
from workflow.moves.acting import Act
from workflow.recovery.decisions import find
from workflow.recovery.system_moves import by_system


def paid_or_not(session: Session, numbers: Sequence[str], paid: bool, act: Act) -> None:
    """What the bank's answer means for the supplements that it pays.

    The payment has posted its money already. What failed, or came back weeks after it was paid,
    is held back until intake names another account.
    """
    for no in sorted(numbers):
        recovery = find(session, no)
        back = "bounce" if recovery.state == RecoveryState.CLOSED else "pay_failed"
        by_system(session, recovery, "pay" if paid else back, {}, act)
