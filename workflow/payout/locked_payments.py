"""Payments that an answer of the bank is about (锁定款项), and their claims: locked before they are judged."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from models import METADATA, PaymentState
from models.keys import MANY, in_parts, one_of

P = METADATA.tables["payment"].c
CLAIM_ID = METADATA.tables["claim"].c.id


class LockedPayment(NamedTuple):
    """A payment as it stands, locked."""

    id: int
    no: str
    area: str
    state: str
    part: str
    claim_id: int
    batch_id: int | None
    amount: int
    payee_account: str
    way: str


COLUMNS = [P[name] for name in LockedPayment._fields]


def lock_payments(
    session: Session, numbers: Iterable[str], returned: Collection[str] = ()
) -> dict[str, LockedPayment]:
    """The payments with these numbers, locked in the order of their ids, however many they are.

    Of those whose money is `returned` the claims are locked too.

    Two sessions that lock payments in one order wait for each other, and never each for the other.
    """
    ids: list[int] = []
    for part in in_parts(numbers, MANY):
        ids += session.execute(select(P.id).where(one_of(session, P.no, part))).scalars()
    found: dict[str, LockedPayment] = {}
    for some in in_parts(sorted(ids), MANY):
        query = select(*COLUMNS).where(one_of(session, P.id, some)).order_by(P.id)
        rows = session.execute(query.with_for_update())
        found |= {row.no: LockedPayment(*row) for row in rows}
    _lock_claims(session, [each for each in found.values() if each.no in returned])
    return found


def _lock_claims(session: Session, returned: Iterable[LockedPayment]) -> None:
    """Lock the claims of paid money that comes back, because a recovery decides on the same money."""
    claims = sorted(each.claim_id for each in returned if each.state == PaymentState.PAID)
    for part in in_parts(claims, MANY):
        own = select(CLAIM_ID).where(one_of(session, CLAIM_ID, part)).order_by(CLAIM_ID)
        session.execute(own.with_for_update()).all()
