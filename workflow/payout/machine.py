"""The machines of payout batches and of payments (拨付批次、拨付款项): their steps, and what they post."""

from config.text import Text
from models import Account, EntryKind, Payment, PaymentState, Payout, PayoutState, Role, Way
from models.states import PAYMENT_LABEL, PAYOUT_LABEL
from workflow.machine.common_guards import SECOND_CASHIER
from workflow.machine.context import Request
from workflow.machine.guard import Values
from workflow.machine.machine import CaseMachine, Step, StepPosting
from workflow.machine.payloads import SecondPerson
from workflow.payout.context import PaymentContext
from workflow.payout.guards import (
    ALL_KNOWN,
    CREDIT_SHOWN,
    DAYS_SEEN,
    HASH_SHOWN,
    NOT_BOOKED_WHOLE,
    NOT_EMPTY,
    NOTHING_DUE,
    PAID_BY_TODAY,
    PAYERS_DID_NOT_APPROVE,
    RESULT_OVERDUE,
    SIGNER_DID_NOT_APPROVE,
    SOMETHING_TO_PAY,
    STILL_THERE,
)
from workflow.payout.payloads import Doubt, OddBooking, Return, Signature, Voucher

CASHIER, SYSTEM = frozenset({Role.CASHIER}), frozenset({Role.SYSTEM})
P, B = PaymentState, PayoutState

SENT = StepPosting(EntryKind.SEND, Account.PAYABLE, Account.BANK)
CONFIRMED = StepPosting(EntryKind.CONFIRM, Account.BANK, Account.PAID)
FAILED = StepPosting(EntryKind.FAIL, Account.BANK, Account.BACK)
BOUNCED = StepPosting(EntryKind.BOUNCE, Account.PAID, Account.BACK)
EXPLAIN = Text("认定银行多记的一笔", "explain a booking too much")
OVERRULED = StepPosting(EntryKind.CONFIRM, Account.BACK, Account.PAID)


def _by_hand(_row: Payment, request: Request[PaymentContext, Voucher]) -> Values:
    paid = request.payload
    return {"way": Way.HAND.value, "voucher": paid.voucher, "booked_on": paid.paid_on}


def _came_back(_row: Payment, request: Request[PaymentContext, Return]) -> Values:
    return {"booked_on": request.payload.booked_on}


PAYMENT = CaseMachine(
    "payment",
    PAYMENT_LABEL,
    Payment,
    P,
    P.PLANNED,
    (
        Step("send", (P.PLANNED,), P.SENT, Text("发送银行", "send to the bank"), SYSTEM,
             updates=lambda _row, moment: {"sent_on": moment.today}, facts=("amount", "batch_no"),
             postings=(SENT,)),
        Step("waive", (P.PLANNED,), P.PAID, Text("无需拨付", "nothing to pay"), SYSTEM, (NOTHING_DUE,)),
        Step("hand", (P.PLANNED,), P.PAID, Text("手工支付登记", "record a payment by hand"), CASHIER,
             (SOMETHING_TO_PAY, SECOND_CASHIER, PAYERS_DID_NOT_APPROVE, PAID_BY_TODAY), payload=Voucher, reason=True, updates_from=_by_hand, postings=(SENT, CONFIRMED)),
        Step("drop", (P.PLANNED,), P.DROPPED, Text("移出批次", "take out of the batch"), SYSTEM,
             facts=("dropped_why",)),
        Step("lose", (P.SENT,), P.UNKNOWN, Text("逾期无结果", "no result in time"), SYSTEM,
             (RESULT_OVERDUE,), facts=("result_due_on",), due_index="result_due_on"),
        Step("confirm", (P.SENT, P.UNKNOWN), P.PAID, Text("拨付成功", "confirm"), SYSTEM,
             facts=("amount", "booked_on"), postings=(CONFIRMED,)),
        Step("fail", (P.SENT, P.UNKNOWN), P.FAILED, Text("拨付失败", "fail"), SYSTEM,
             facts=("booked_on", "reason_code"), postings=(FAILED,)),
        Step("bounce", (P.SENT, P.UNKNOWN), P.RETURNED, Text("退票", "returned by the bank"), SYSTEM,
             facts=("booked_on", "reason_code"), postings=(FAILED,)),
        Step("bounce", (P.PAID,), P.RETURNED, Text("退票", "returned by the bank"), SYSTEM,
             facts=("amount", "booked_on", "reason_code"), postings=(BOUNCED,)),
        Step("give_up", (P.UNKNOWN,), P.FAILED, Text("认定未付", "establish that it was not paid"),
             CASHIER, (DAYS_SEEN, NOT_BOOKED_WHOLE), payload=Doubt, reason=True, postings=(FAILED,)),
        Step("overrule", (P.FAILED,), P.PAID, Text("认定已付", "establish that it was paid after all"),
             CASHIER, (SECOND_CASHIER,), payload=SecondPerson, reason=True, postings=(OVERRULED,)),
        Step("record_return", (P.PAID,), P.RETURNED, Text("认定退票", "establish that it came back"),
             CASHIER, (SECOND_CASHIER, STILL_THERE, CREDIT_SHOWN), payload=Return, reason=True,
             updates_from=_came_back, postings=(BOUNCED,)),
        Step("explain_booking", (P.SENT, P.UNKNOWN, P.PAID, P.FAILED, P.RETURNED), None,
             EXPLAIN, CASHIER, (SECOND_CASHIER,),
             payload=OddBooking, reason=True),
    ),
    waits_for={
        P.PLANNED: Role.CASHIER,
        P.SENT: Role.SYSTEM,
        P.UNKNOWN: Role.CASHIER,
        P.FAILED: Role.INTAKE,
        P.RETURNED: Role.INTAKE,
    },
    number_code="BF", subject="money",
)  # fmt: skip
"""One attempt to pay. The payee gets another one only when this one has ended without money."""

PAYOUT = CaseMachine(
    "payout",
    PAYOUT_LABEL,
    Payout,
    B,
    B.DRAFTED,
    (
        Step("sign", (B.DRAFTED,), B.SIGNED, Text("签批", "sign"), CASHIER,
             (NOT_EMPTY, SIGNER_DID_NOT_APPROVE, HASH_SHOWN), payload=Signature,
             updates_from=lambda _row, request: {"signed_by": request.actor.name}),
        Step("redraft", (B.SIGNED,), B.DRAFTED, Text("内容变动，退回待签批", "changed: to be signed again"),
             SYSTEM, updates=lambda _row, _moment: {"signed_by": ""}, facts=("plan_hash",)),
        Step("send", (B.SIGNED,), B.SENT, Text("发送", "send"), CASHIER, (NOT_EMPTY,)),
        Step("void", (B.DRAFTED, B.SIGNED), B.VOID, Text("作废", "void"), CASHIER, reason=True),
        Step("lose", (B.SENT,), B.UNKNOWN, Text("逾期无结果", "no result in time"), SYSTEM,
             (RESULT_OVERDUE,), facts=("result_due_on", "open_items")),
        Step("explain_booking", (B.SENT, B.UNKNOWN, B.SETTLED), None, EXPLAIN, CASHIER,
             (SECOND_CASHIER,), payload=OddBooking, reason=True),
        Step("settle", (B.SENT, B.UNKNOWN), B.SETTLED, Text("结清", "settle"), SYSTEM, (ALL_KNOWN,)),
    ),
    waits_for={
        B.DRAFTED: Role.CASHIER,
        B.SIGNED: Role.CASHIER,
        B.SENT: Role.SYSTEM,
        B.UNKNOWN: Role.CASHIER,
    },
    number_code="PC", subject="money",
)  # fmt: skip
"""What is sent is exactly what was signed; after sending nothing is taken back."""
