"""The conditions of batches and payments (拨付批次与款项的条件)."""

from config.text import Text
from models import Payment, Payout, Way
from workflow.machine.common_guards import FOUR_EYES, second_cashier
from workflow.machine.context import Request
from workflow.machine.guard import ActorGuard, Guard, after, equals
from workflow.machine.payloads import Payload
from workflow.payout.context import PaymentContext, PaymentGuard, PayoutContext, PayoutGuard
from workflow.payout.payloads import Signature, Voucher
from workflow.shared.money import yuan

OnPayment = Request[PaymentContext, Payload]

HASH_SHOWN = Guard[Payout, Request[PayoutContext, Signature]](
    "hash_shown",
    Text(
        "签批的摘要与拨付清单不符：清单现为 {plan_hash}；请用 payout show 查看后按该摘要签批",
        "the hash given is not that of the list, which is {plan_hash}: look with payout show, and "
        "sign that one",
    ),
    lambda row, request: request.payload.hash == row.plan_hash,
    shows=("plan_hash",),
    people=True,
    depends_on_actor=True,
)
NOT_EMPTY = PayoutGuard(
    "not_empty",
    Text("批次里没有款项", "there is nothing in the batch"),
    lambda row, _moment: row.items > 0,
    people=True,
)
SIGNER_DID_NOT_APPROVE = ActorGuard[Payout, Request[PayoutContext, Payload]](
    "same_person",
    Text(
        "批次中有由 {who} 审批的报销，审批人不能签批拨付",
        "claims of the batch were approved by {who}: who approved may not sign the payout",
    ),
    lambda _row, request: request.actor.name not in request.context.approvers,
    computes=lambda _row, request: {"who": request.actor.name},
    clause=FOUR_EYES,
)


def _who_approved(request: OnPayment) -> list[str]:
    """Which of those who act on it approved the claim."""
    acting = (request.actor, request.context.second)
    return [who.name for who in acting if who and who.name in request.context.approvers]


PAYERS_DID_NOT_APPROVE = ActorGuard[Payment, OnPayment](
    "same_person",
    Text(
        "本件由 {who} 审批，审批人不能登记或确认其手工支付",
        "{who} approved the claim, and may neither record nor confirm its payment by hand",
    ),
    lambda _row, request: not _who_approved(request),
    computes=lambda _row, request: {"who": "、".join(_who_approved(request))},
    clause=FOUR_EYES,
)
SOMETHING_TO_PAY = PaymentGuard(
    "something_to_pay",
    Text("没有应付金额，不需要手工支付", "nothing is owed, so nothing is paid by hand"),
    lambda row, _moment: row.amount > 0,
    people=True,
)
RESULT_OVERDUE = after(
    "result_overdue",
    "result_due_on",
    Text("银行结果应在 {result_due_on} 前收到", "the bank's result is due by {result_due_on}"),
)
ALL_KNOWN = equals(
    "all_results_known",
    "open_items",
    0,
    Text("还有 {open_items} 笔没有银行结果", "{open_items} payments have no result yet"),
)
NOTHING_DUE = equals(
    "nothing_to_pay", "way", Way.NONE.value, Text("应由银行支付", "the bank is to pay it")
)


PAID_BY_TODAY = Guard[Payment, Request[PaymentContext, Voucher]](
    "paid_by_today",
    Text("支付日不能晚于今天（{today}）", "the day of payment cannot come after today, {today}"),
    lambda _row, request: request.payload.paid_on <= request.today,
    computes=lambda _row, request: {"today": request.today},
    people=True,
    depends_on_actor=True,
)
DAYS_SEEN = Guard[Payment, OnPayment](
    "statement_or_second_person",
    Text(
        "发送日至结果应到日中 {missing} 的银行账单尚未读入；须先读入账单（payout read），"
        "或由另一名财务人员共同确认",
        "of the days from sending to the day the result was due no bank statement of {missing} was "
        "read: read it (payout read), or let a second cashier confirm",
    ),
    lambda _row, request: request.context.unseen == () or second_cashier(request),
    computes=lambda row, request: {"missing": _missing(row, request)},
    people=True,
)
NOT_BOOKED_WHOLE = Guard[Payment, OnPayment](
    "not_booked_whole",
    Text(
        "账单上有一笔付出（{whole}）可能就是本笔，或包含本笔，不能证明未付；"
        "须另一名财务人员向银行核实后共同确认",
        "the statement shows a debit ({whole}) that may be this payment, or hold it, and is no proof: "
        "ask the bank, and let a second cashier confirm",
    ),
    lambda _row, request: not request.context.booked_whole or second_cashier(request),
    computes=lambda _row, request: {"whole": request.context.booked_whole},
    people=True,
)

CREDIT_SHOWN = Guard[Payment, OnPayment](
    "credit_on_statement",
    Text(
        "没有一笔未认定的进账与本笔 {amount} 元相符（账单进账 {credit}）；请先读入账单（payout read），"
        "账单没有写款项号的，用 --line 写明该笔异常的编号（payout exceptions）",
        "no credit that waits for a decision comes to the {amount} of the payment (the statement "
        "shows {credit}): read the statement (payout read), and where it does not name the payment "
        "give the number of the exception with --line (payout exceptions)",
    ),
    lambda row, request: request.context.credit == row.amount,
    computes=lambda row, request: {
        "amount": yuan(row.amount),
        "credit": "—" if request.context.credit is None else yuan(request.context.credit),
    },
    people=True,
)
STILL_THERE = Guard[Payment, OnPayment](
    "still_paid",
    Text(
        "这笔款已被追回或在基金间调整，或其报销已归档（{gone}），不能认定为退票；"
        "请按追回办理后用 payout resolve 处理该异常",
        "this money was claimed back or settled among the funds since, or its claim is archived "
        "({gone}): settle the recovery, then resolve the exception with payout resolve",
    ),
    lambda _row, request: not request.context.gone,
    computes=lambda _row, request: {"gone": request.context.gone},
    people=True,
)


def _missing(row: Payment, request: OnPayment) -> str:
    """The days without a statement; before statements were looked up, all of them."""
    days = (
        (row.sent_on, row.result_due_on)
        if request.context.unseen is None
        else request.context.unseen
    )
    joined = " – " if request.context.unseen is None else ", "
    return joined.join(day.isoformat() for day in days)
