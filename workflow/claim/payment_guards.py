"""The conditions of payment and payee (拨付与收款人的条件)."""

from config.text import Text
from models import Claim, Moved, Recovery, Role
from workflow.claim.context import ClaimContext, ClaimGuard, ClaimMoment
from workflow.machine.context import Context, Request
from workflow.machine.guard import AnyGuard, Guard, RequestGuard, equals
from workflow.machine.payloads import AccountCorrection, Payee, Payload
from workflow.shared.money import yuan

NOT_IN_BATCH = ClaimGuard(
    "not_in_batch",
    Text("已列入拨付批次 {batch_no}", "already in payout batch {batch_no}"),
    lambda row, _m: row.batch_no == "",
    shows=("batch_no",),
)
NOTHING_KEPT_BACK = ClaimGuard(
    "nothing_kept_back",
    Text(
        "本件已有 {kept} 元用于抵扣追回款或补支，审批不能撤回；票据有问题的，余款可不再拨付（withhold）",
        "{kept} yuan of it went to a recovery (set off) or a supplement: the approval stands; where "
        "its receipts are spoilt, the rest can be withheld (withhold)",
    ),
    lambda _row, moment: not moment.context.kept_back,
    computes=lambda _row, moment: {"kept": yuan(moment.context.kept_back)},
)
PARTLY_USED = ClaimGuard(
    "partly_used",
    Text(
        "本件没有用于抵扣或补支的金额；请撤回审批（pull_back）后重新核定",
        "nothing of it was set off or supplemented: pull the approval back (pull_back), and decide again",
    ),
    lambda _row, moment: moment.context.kept_back > 0,
)
RECEIPTS_SPOILT = ClaimGuard(
    "receipts_spoilt",
    Text(
        "票据没有冲红，查验没有不符，也没有在他处报销或结算；应当拨付",
        "no receipt was red-flushed, found false or paid elsewhere: it is to be paid",
    ),
    lambda _row, moment: bool(
        moment.context.receipts_red
        or moment.context.receipts_settled
        or moment.context.receipts_taken
        or moment.context.receipt_doubts
    ),
)
SECOND_WILL_NOT_SIGN = RequestGuard[Moved, Request[Context, Payload]](
    "second_person",
    Text(
        "须由另一名不签批拨付的在用人员共同确认（--second）",
        "a second, active person who signs no payouts must confirm (--second)",
    ),
    lambda _row, request: (
        request.context.second is not None
        and request.context.second.name != request.actor.name
        and Role.CASHIER not in request.context.second.roles
    ),
)
PAYEE_PROVEN = RequestGuard[Claim | Recovery, Request[Context, Payee]](
    "payee_proven",
    Text(
        "收款人不是原收款人，须写明关系和证明材料", "another payee needs the relation and its proof"
    ),
    lambda row, request: (
        request.payload.payee_name == row.payee_name
        or bool(request.payload.payee_relation and request.payload.payee_proof)
    ),
)
NAME_CHECKED = RequestGuard[Claim, Request[ClaimContext, AccountCorrection]](
    "name_checked",
    Text("户名应为 {payee_name}", "the account must be in the name of {payee_name}"),
    lambda row, request: request.payload.payee_name in (None, row.payee_name),
    shows=("payee_name",),
)


def bank(name: str, result: str, zh: str, en: str) -> AnyGuard:
    """What the bank said of the payment; nothing is paid or failed without its word."""
    return equals(name, "bank_result", result, Text(zh, en))


IN_SIGNED_BATCH = Guard[Claim, ClaimMoment](
    "in_signed_batch",
    Text("没有已签批的拨付记录", "there is no signed payment record"),
    lambda row, _m: row.payment_no != "",
    shows=("payment_no", "batch_no"),
)
DROPPED = equals(
    "dropped_from_batch", "payment_no", "", Text("仍在拨付批次中", "still in its batch")
)
