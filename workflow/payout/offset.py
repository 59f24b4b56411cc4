"""The part of a payment that is kept back for a recovery (抵扣), as the Regulations allow.

社会保险经办条例 第四十六条: what was overpaid may be deducted from later benefits.
"""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import func
from sqlmodel import Session, col, select

from models import Payment, PaymentState, Recovery, RecoveryKind, RecoveryState


class Debts:
    """The debts of people that are to be set off, while payments are being planned. Money in 分."""

    def __init__(self, session: Session, people: Iterable[int]) -> None:
        self._left: dict[int, list[tuple[str, int]]] = defaultdict(list)
        owing = set(people)
        if not owing:
            return
        query = select(Recovery.person_id, Recovery.no, Recovery.amount - Recovery.done).where(
            Recovery.kind == RecoveryKind.RECOVER.value,
            Recovery.state == RecoveryState.OPEN.value,
            col(Recovery.set_off),
        )
        for person, no, owed in session.execute(query.order_by(col(Recovery.id))):
            left = owed - planned_for(session, no) if person in owing else 0
            if left > 0:
                self._left[person].append((no, left))

    def kept_back(self, person_id: int, amount: int) -> tuple[int, str]:
        """How much of this amount is kept back, and for which recovery: one for each payment."""
        owing = self._left.get(person_id)
        if not owing or not amount:
            return 0, ""
        no, left = owing.pop(0)
        kept = min(left, amount)
        if left > kept:
            owing.insert(0, (no, left - kept))
        return kept, no


def planned_for(session: Session, no: str) -> int:
    """What payments that are planned, and not yet sent, already keep back for a recovery."""
    query = select(func.coalesce(func.sum(Payment.kept_back), 0)).where(
        Payment.kept_back_no == no, col(Payment.state) == PaymentState.PLANNED.value
    )
    return int(session.execute(query).scalar_one())
