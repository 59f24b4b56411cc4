"""Setting off a recovery against a payment (抵扣) when the payment goes out.

社会保险经办条例 第四十六条: what was overpaid may be deducted from later benefits.
"""

from collections.abc import Sequence
from typing import Protocol

from sqlmodel import Session

from models import Account
from workflow.moves.acting import Act
from workflow.recovery.decisions import find
from workflow.recovery.postings import KEPT_BACK, OFFSET, on_account, still_owed, write
from workflow.recovery.pro_rata import share_out
from workflow.recovery.system_moves import by_system
from workflow.shared.errors import ChangedMeanwhileError
from workflow.shared.money import yuan


class KeptBack(Protocol):
    """A payment, as far as it keeps something back for a recovery."""

    @property
    def no(self) -> str: ...
    @property
    def claim_id(self) -> int: ...
    @property
    def kept_back(self) -> int: ...
    @property
    def kept_back_no(self) -> str: ...


def set_off(session: Session, kept: Sequence[KeptBack], act: Act) -> None:
    """Post what these payments keep back, on the claim and on the recovery alike."""
    for item in sorted(kept, key=lambda each: (each.kept_back_no, each.no)):
        recovery = find(session, item.kept_back_no)
        amount, day, now = item.kept_back, act.moment.today, act.now
        if amount > recovery.amount - recovery.done or not recovery.set_off:
            raise ChangedMeanwhileError(recovery.no)
        back = share_out(amount, still_owed(session, recovery))
        write(session, recovery, OFFSET, back, day, now, ref=item.no)
        payable = on_account(session, item.claim_id, Account.PAYABLE, "")
        shares = share_out(amount, payable)
        write(session, recovery, KEPT_BACK, shares, day, now, ref=item.no, claim_id=item.claim_id)
        by_system(session, recovery, "set_off", {"amount": yuan(amount), "payment": item.no}, act)
