"""The list of a batch (拨付清单), and the SHA-256 that a cashier signs."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlmodel import Session, col, select

from models import Payment, PaymentState

SEPARATOR = "\x1f"
PAGE = 20_000


class PayoutItem(NamedTuple):
    """One line of the list. Money in 分."""

    id: int
    position: int
    no: str
    claim_id: int
    claim_no: str
    part: str
    way: str
    amount: int
    kept_back: int
    kept_back_no: str
    payee_name: str
    payee_account: str
    payee_bank_code: str


SIGNED = PayoutItem._fields[1:]
"""The columns under the signature: all but our internal ids."""
PLANNED = (PaymentState.PLANNED.value,)
SENT = tuple(s.value for s in PaymentState if s not in (PaymentState.PLANNED, PaymentState.DROPPED))


def items(session: Session, batch_id: int, states: Iterable[str] = PLANNED) -> Iterator[PayoutItem]:
    """The payments of a batch in the order of the list."""
    columns = [getattr(Payment, name) for name in PayoutItem._fields]
    query = select(*columns).where(
        Payment.batch_id == batch_id, col(Payment.state).in_(list(states))
    )
    rows = session.execute(query.order_by(col(Payment.position)).execution_options(yield_per=PAGE))
    return (PayoutItem(*row) for row in rows)


def plan_hash(batch_no: str, bank: str, listed: Iterable[PayoutItem]) -> tuple[str, int, int]:
    """SHA-256 over the whole list, how many payments it has, and what they come to (分).

    A line joins every field of `SIGNED` by U+001F; the head names the batch, the bank, and the
    form of the text.
    """
    digest, count, total = hashlib.sha256(), 0, 0
    digest.update(f"1{SEPARATOR}{batch_no}{SEPARATOR}{bank}\n".encode())
    for item in listed:
        line = SEPARATOR.join(str(getattr(item, name)) for name in SIGNED if name != "claim_id")
        digest.update(line.encode() + b"\n")
        count += 1
        total += item.amount
    return digest.hexdigest(), count, total
