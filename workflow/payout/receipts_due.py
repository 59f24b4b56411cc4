"""No batch is signed on receipts that nobody has asked for lately (签批前须复查票据)."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from config.text import Text
from workflow.machine.context import Moment
from workflow.payout.plan import PayoutItem
from workflow.receipt_check.freshness import to_check_again
from workflow.receipt_check.questions import times_of
from workflow.shared.errors import Refusal

NAMED = 5


class ReceiptCheckDueError(Refusal):
    """Receipts of the batch were not checked for too long; nothing is signed (票据未在期限内复查)."""

    code = "receipt_check_due"

    def __init__(self, no: str, days: int, due: Mapping[str, Sequence[str]]) -> None:
        self.values = {"claims": sorted(due)}
        bills = [bill for its in due.values() for bill in its]
        more = " …" if len(due) > NAMED else ""
        says = Text(
            "批次 {no} 有 {bills} 张票据 {days} 天内没有查验（{claims}）；请先执行 yidi receipts check "
            "--batch {no}，平台没有应答的可以移出（payout drop）。",
            "{bills} receipts of batch {no} were not checked within {days} days ({claims}): run `yidi "
            "receipts check --batch {no}` first; what gets no answer can be dropped (payout drop).",
        )
        claims = ", ".join(sorted(due)[:NAMED]) + more
        super().__init__(says, no=no, bills=len(bills), days=days, claims=claims)


def check_receipts_asked(
    session: Session, no: str, listed: Sequence[PayoutItem], moment: Moment
) -> None:
    """Refuse a batch with receipts that the platform was not asked about lately."""
    times = times_of(moment.rules)
    numbers = {item.claim_id: item.claim_no for item in listed}
    due = to_check_again(session, list(numbers), times, moment.today)
    if due:
        raise ReceiptCheckDueError(
            no, times.fresh_days, {numbers[claim]: bills for claim, bills in due.items()}
        )
