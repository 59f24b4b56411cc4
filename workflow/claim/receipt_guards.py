"""The conditions on the receipts of a claim (票据的条件): free, not red, not settled, in no open doubt."""

from collections.abc import Mapping

from config.text import Text
from models import Claim
from workflow.claim.context import ClaimContext, ClaimGuard
from workflow.claim.findings import Finding, in_one
from workflow.claim.receipt_answers import ALIKE, SAME_BILL
from workflow.machine.context import Request
from workflow.machine.guard import RequestGuard
from workflow.machine.payloads import Payload

ClaimRequest = Request[ClaimContext, Payload]

RECEIPTS_FREE = ClaimGuard(
    "receipts_free",
    Text("票据已在其他申请中使用：{bills}", "receipts are in use in another claim: {bills}"),
    lambda _row, moment: not moment.context.receipts_taken,
    computes=lambda _row, moment: {"bills": "、".join(moment.context.receipts_taken) or "—"},
    clause=Text(
        "医疗保障基金使用监督管理条例 第十七条", "Medical Security Fund Regulations art. 17"
    ),
)

RECEIPTS_NOT_RED = ClaimGuard(
    "red_receipt",
    Text("票据已冲红：{bills}", "receipts were red-flushed: {bills}"),
    lambda _row, moment: not moment.context.receipts_red,
    computes=lambda _row, moment: {"bills": "、".join(moment.context.receipts_red) or "—"},
    clause=RECEIPTS_FREE.clause,
)
RECEIPTS_NOT_SETTLED = ClaimGuard(
    "already_settled",
    Text("票据已直接结算：{bills}", "receipts were settled directly: {bills}"),
    lambda _row, moment: not moment.context.receipts_settled,
    computes=lambda _row, moment: {"bills": "、".join(moment.context.receipts_settled) or "—"},
    clause=RECEIPTS_FREE.clause,
)


def _answered(code: str, message: Text) -> RequestGuard[Claim, ClaimRequest]:
    """Ask for a reason while the receipts of the claim are in this doubt."""

    def doubts(request: ClaimRequest) -> list[Finding]:
        return [each for each in request.context.doubts if each.code == code]

    def told(_row: Claim, request: ClaimRequest) -> Mapping[str, str]:
        says = in_one(doubts(request))
        return {"alike": says.zh, "alike_en": says.en}

    return RequestGuard[Claim, ClaimRequest](
        code, message, lambda _row, request: bool(request.reason) or not doubts(request),
        computes=told, clause=RECEIPTS_FREE.clause,
    )  # fmt: skip


RECEIPTS_NOT_ALIKE = _answered(
    ALIKE,
    Text(
        "{alike}；确认不是同一张的，须写明理由",
        "{alike_en}; where it is another one, give the reason",
    ),
)
RECEIPTS_NOT_SAME_BILL = _answered(
    SAME_BILL,
    Text(
        "{alike}；确认是另一次就医的，须写明理由",
        "{alike_en}; where it is other care, give the reason",
    ),
)
