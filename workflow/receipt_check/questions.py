"""What a platform is to be asked about a receipt, and when (何时查验、锁定、入账、释放): pure.

A receipt is held while its claim is open, entered once it is approved, released when the claim
comes to nothing. From this and from what the platform last said follows what is asked next, so
nothing has to be written when a claim moves, by whatever way it does.
"""

from dataclasses import dataclass
from datetime import date

from config.policy import Rules
from models import CheckPurpose, CheckResult, ClaimState, ReceiptMark, ReceiptStanding
from workflow.shared.months import A_DAY, add_months

APPROVED_STATES = frozenset(
    {ClaimState.TO_PAY, ClaimState.PAYING, ClaimState.PAID, ClaimState.PAYMENT_FAILED}
)
"""The receipt counts as paid by us."""
ENDED_STATES = frozenset(
    {ClaimState.WITHDRAWN, ClaimState.LAPSED, ClaimState.REJECTED, ClaimState.NOT_ACCEPTED}
)
"""The claim came to nothing: somebody else may have the receipt entered."""
PURPOSE = {
    ReceiptMark.HELD: CheckPurpose.ACCEPTANCE,
    ReceiptMark.ENTERED: CheckPurpose.APPROVAL,
}
"""The question that puts a mark on a receipt."""


@dataclass(frozen=True)
class CheckTimes:
    """How long an answer is good for before a batch is signed, and how long a paid one is asked again."""

    fresh_days: int
    recheck_months: int


def times_of(rules: Rules) -> CheckTimes:
    """The times of an area on a day."""
    return CheckTimes(rules["receipt_fresh_days"], rules["receipt_recheck_months"])


@dataclass(frozen=True)
class ReceiptAround:
    """What the house knows beside the standing: where the claim is, and whether the receipt is still its."""

    state: str
    return_to: str
    state_since: date
    there: bool = True
    """Whether the claim still has this receipt."""
    ours_elsewhere: bool = False
    """Whether another claim of ours that is open, or was approved, has the same receipt."""


def mark_wanted(around: ReceiptAround) -> ReceiptMark:
    """What we want to have put on the receipt: held, entered, or nothing any more."""
    state = around.state
    if state == ClaimState.SUSPENDED:
        state = around.return_to
    if not around.there or state in ENDED_STATES:
        return ReceiptMark.FREE
    return ReceiptMark.ENTERED if state in APPROVED_STATES else ReceiptMark.HELD


def question(
    standing: ReceiptStanding, around: ReceiptAround, times: CheckTimes, today: date
) -> CheckPurpose:
    """What is to be asked now; none where the platform has said all that is wanted."""
    wanted = mark_wanted(around)
    if wanted is ReceiptMark.FREE:
        return CheckPurpose.RELEASE if _may_be_ours(standing, around) else CheckPurpose.NONE
    genuine = standing.result == CheckResult.GENUINE
    if standing.checked_on is None or (genuine and standing.mark != wanted):
        return PURPOSE[wanted]
    if around.state == ClaimState.PAID:
        still = today <= add_months(around.state_since, times.recheck_months)
        due = today >= add_months(standing.checked_on, 1)
        return CheckPurpose.MONTHLY if still and due else CheckPurpose.NONE
    if not genuine:
        # Of what it does not call genuine the platform is asked again the next day.
        return PURPOSE[wanted] if standing.checked_on < today else CheckPurpose.NONE
    stale = around.state == ClaimState.TO_PAY and not fresh(standing, times, today)
    return CheckPurpose.BEFORE_SIGNATURE if stale else CheckPurpose.NONE


def fresh(standing: ReceiptStanding | None, times: CheckTimes, today: date) -> bool:
    """Whether the platform was asked so recently that a batch may be signed on it."""
    return (
        standing is not None
        and standing.checked_on is not None
        and standing.checked_on > today - times.fresh_days * A_DAY
    )


def _may_be_ours(standing: ReceiptStanding, around: ReceiptAround) -> bool:
    """Whether the platform has, or may have, something of ours that nobody here needs any more.

    A question that was put and not answered may have been heard.
    """
    put = bool(standing.reference) and standing.pending != CheckPurpose.RELEASE
    marked = standing.mark in (ReceiptMark.HELD, ReceiptMark.ENTERED)
    asked = standing.pending == CheckPurpose.RELEASE
    return (put or marked or asked) and not around.ours_elsewhere
