"""What the stored account statements prove of payments (银行账单的证明力)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, or_, select
from sqlmodel import Session

from jobs.app import App
from jobs.payouts.settings import settings_of
from jobs.payouts.stored_statements import BOOKING, every_statement, of_whole_days
from models import FAR, METADATA, LineStatus, Payment
from models.keys import in_parts
from workflow.payout.bank_results import Verdict
from workflow.shared.months import A_DAY

L, B, P = (METADATA.tables[name].c for name in ("bank_line", "payout", "payment"))


def foreign_to_exceptions(session: Session, lines: Sequence[Any]) -> None:
    """Turn sums for batches that are none of ours into exceptions, so that a person looks at them."""
    whole = [
        each for each in lines if each.result == BOOKING and each.batch_no and not each.payment_no
    ]
    names = {name for line in whole for name in (line.batch_no, line.batch_no.rpartition("-")[0])}
    ours: set[str] = set()
    for part in in_parts(names):
        sent = select(B.no, B.files).where(B.no.in_(part), B.sent_on != FAR)
        for no, files in session.execute(sent):
            ours |= {no, *_parts(no, files)}
    for line in whole:
        if line.batch_no not in ours and line.verdict.status is not LineStatus.REPEATED:
            line.verdict = Verdict(LineStatus.OPEN, "unknown_batch")


def _parts(no: str, files: Sequence[Any] | None) -> list[str]:
    return [f"{no}-{n}" for n in range(1, len(files or ()) + 1)]


def unseen_days(session: Session, app: App, payment: Payment) -> tuple[date, ...]:
    """The days from sending to the day the result was due of which no statement was read.

    While no paying account is entered, any statement may be its own. Where the account was another
    one before, nobody knows from which it was paid: then the statements of both are needed.
    """
    ours = settings_of(app).banks.of_area(payment.area).debtor.accounts
    told = of_whole_days(every_statement(session))
    spans = [
        [(each.from_day, each.to_day) for each in told if account in ("", each.account)]
        for account in ours or ("",)
    ]
    days = (payment.result_due_on - payment.sent_on).days + 1
    every = (payment.sent_on + n * A_DAY for n in range(days))
    return tuple(day for day in every if not all(_covered(day.isoformat(), its) for its in spans))


def _covered(day: str, spans: Sequence[tuple[str, str]]) -> bool:
    return any(first <= day <= last for first, last in spans)


def booked_whole(session: Session, payment: Payment) -> str:
    """What the bank booked as one sum of the payment's batch, which may hold it; "" if nothing.

    A debit without a number of ours counts when it comes to the payment, to the batch, or to one of
    its files; one with the number of the payment counts always, because it was none of its own.
    """
    its = select(B.no, B.total, B.files).where(B.id == payment.batch_id)
    batch = session.execute(its).one_or_none()
    if batch is None:
        return ""
    sums = {payment.amount, batch.total, *(int(file["total"]) for file in batch.files or ())}
    named = L.batch_no.in_([batch.no, *_parts(batch.no, batch.files)])
    own = L.payment_no == payment.no
    of_none = or_(L.payment_no == "", ~select(P.id).where(P.no == L.payment_no).exists())
    bare = and_(L.batch_no == "", L.amount.in_(sums), L.booked_on >= payment.sent_on)
    lines = select(L.batch_no).where(
        L.result == BOOKING, ~L.credit, or_(own, of_none & or_(named, bare))
    )
    found = session.execute(lines.order_by(L.id).limit(1)).scalar_one_or_none()
    return "" if found is None else found or str(batch.no)
