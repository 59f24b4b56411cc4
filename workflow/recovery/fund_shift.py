"""What the funds settle among themselves with a recovery or supplement (基金之间调整): no money moves."""

from datetime import date, datetime

from sqlmodel import Session

from models import Account, EntryKind, Recovery
from workflow.machine.machine import StepPosting
from workflow.recovery.postings import on_account, taken_from, write
from workflow.recovery.pro_rata import share_out

Funds = dict[str, int]


def netted(difference: Funds) -> tuple[int, Funds, Funds]:
    """A signed difference by fund as what moves between agency and payee, and between the funds.

    The net amount (above zero: to be paid), by fund without sign, and the shift: what some funds
    bear more and others less, which adds up to nothing.
    """
    whole = sum(difference.values())
    sign = 1 if whole >= 0 else -1
    along = {f: v * sign for f, v in difference.items() if v * sign > 0}
    against = {f: v for f, v in difference.items() if v * sign < 0}
    inner = share_out(sum(abs(v) for v in against.values()), along) if against else {}
    funds = {f: v - inner.get(f, 0) for f, v in along.items() if v > inner.get(f, 0)}
    return whole, funds, against | {f: v * sign for f, v in inner.items()}


def shift(
    session: Session, recovery: Recovery, day: date, now: datetime, *, back: bool = False
) -> None:
    """Post the shift on what stands as paid of the claim's own amount, or take the shift back."""
    if not recovery.shift:
        return
    kind = EntryKind.CANCEL if back else EntryKind.DECIDE
    turned = {fund: -amount if back else amount for fund, amount in recovery.shift.items()}
    more = {("", fund): amount for fund, amount in turned.items() if amount > 0}
    write(session, recovery, StepPosting(kind, Account.FUND, Account.PAID), more, day, now)
    there = on_account(session, recovery.claim_id, Account.PAID, "")
    less = taken_from(there, {fund: -amount for fund, amount in turned.items() if amount < 0})
    write(session, recovery, StepPosting(kind, Account.PAID, Account.FUND), less, day, now)
