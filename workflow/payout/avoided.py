"""The payments of a batch from which somebody keeps away (回避): their own, and their relatives'."""

from sqlalchemy import select
from sqlmodel import Session, col

from models import Payment, PaymentState, Payout
from workflow.machine.context import Actor


def avoided_in(session: Session, batch: Payout, *actors: Actor | None) -> dict[int, str]:
    """The people in a batch from whom one of these keeps away, each with the number of a case."""
    avoids = {person for who in actors if who for person in who.avoids}
    if not avoids:
        return {}
    query = select(col(Payment.person_id), col(Payment.claim_no)).where(
        col(Payment.batch_id) == batch.id,
        col(Payment.person_id).in_(sorted(avoids)),
        col(Payment.state) != PaymentState.DROPPED.value,
    )
    return dict(session.execute(query).all())
