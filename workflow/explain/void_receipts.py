"""Receipts that were spoilt after the approval (审批后才知道的票据问题): red-flushed, or settled as well."""

from typing import Any

from config.text import Text
from models import ClaimState
from workflow.claim.context import ClaimContext
from workflow.explain.deadlines import Wording

AFTER_APPROVAL = (
    ClaimState.TO_PAY, ClaimState.PAYING, ClaimState.PAID, ClaimState.PAYMENT_FAILED,
)  # fmt: skip
SPOILT = {
    "receipts_red": Text(
        "票据已冲红：{bills} [red_after_payment]",
        "red-flushed receipts: {bills} [red_after_payment]",
    ),
    "receipts_settled": Text(
        "票据同时已直接结算：{bills} [settled_and_claimed]",
        "receipts settled directly as well: {bills} [settled_and_claimed]",
    ),
}
"""What turned up about the receipts of a claim after its approval; `yidi reprocess` follows it up."""


def after_approval(record: Any, context: ClaimContext, say: Wording) -> list[str]:
    """What the person asking should know of them."""
    if record.state not in AFTER_APPROVAL:
        return []
    found = ((text, getattr(context, name)) for name, text in SPOILT.items())
    return [say(text, bills="、".join(bills)) for text, bills in found if bills]
