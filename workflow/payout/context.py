"""The contexts of batches and payments (拨付批次、款项的相关信息)."""

from dataclasses import dataclass
from datetime import date

from models import Payment, Payout
from workflow.machine.context import CaseMoment, Context
from workflow.machine.guard import Guard


@dataclass(frozen=True)
class PayoutContext(Context):
    """The facts around a batch that its rules look at."""

    approvers: frozenset[str] = frozenset()
    """The people who approved claims of the batch, or the claim of the payment."""


@dataclass(frozen=True)
class PaymentContext(PayoutContext):
    """The facts around a payment that its rules look at."""

    unseen: tuple[date, ...] | None = None
    """The days on which it may have been booked and of which no statement was read; None: not looked."""
    credit: int | None = None
    """The credit that the statement shows for its return, in 分; None: none is there."""
    gone: str = ""
    """Why the money does not stand as paid any more: claimed back, or its claim is archived."""
    booked_whole: str = ""
    """The batch of the payment, or the file, of which the bank booked one sum."""


PayoutGuard = Guard[Payout, CaseMoment[PayoutContext]]
PaymentGuard = Guard[Payment, CaseMoment[PaymentContext]]
