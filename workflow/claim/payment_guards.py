"""The conditions of payment and payee (拨付与收款人的条件)."""

from collections.abc import Mapping

from config.text import Text
from models import Claim, Moved, Recovery, Role
from workflow.claim.context import ClaimContext, ClaimGuard, ClaimMoment
from workflow.claim.inquiry_findings import undecided
from workflow.machine.context import Context, Request
from workflow.machine.guard import AnyGuard, Guard, RequestGuard, equals
from workflow.machine.payloads import AccountCorrection, Payee, Payload
from workflow.representation.payee import against_payee, is_dead, unsettled
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
        "票据没有冲红，查验没有不符，也没有在他处报销或结算，协查没有未决；应当拨付",
        "no receipt was red-flushed, found false or paid elsewhere, and no inquiry is undecided: it is "
        "to be paid",
    ),
    lambda row, moment: bool(
        undecided(row.findings)
        or moment.context.receipts_red
        or moment.context.receipts_settled
        or moment.context.receipts_taken
        or moment.context.platform_doubts
    ),
)
SECOND_WILL_NOT_SIGN = RequestGuard[Moved, Request[Context, Payload]](
    "second_person",
    Text(
        "须由另一名不签批拨付的在用人员共同确认",
        "a second, active person who signs no payouts must confirm",
    ),
    lambda _row, request: (
        request.context.second is not None
        and request.context.second.name != request.actor.name
        and Role.CASHIER not in request.context.second.roles
    ),
)
NewPayee = Request[Context, Payee]


def _not_to_them(row: Claim | Recovery, request: NewPayee) -> Text | None:
    """Why the money may not go to who is named; None when it may."""
    person, given = request.context.represented, request.payload
    assert person is not None, "who is to be paid is looked at with the insured"
    if given.payee_name == row.payee_name and not is_dead(person, request.today):
        return None
    amount = row.amount if isinstance(row, Recovery) else row.payable or 0
    return against_payee(
        person, given.payee_name, given.payee_relation, given.payee_proof, on=request.today,
        amount=amount,
    )  # fmt: skip


def _why_not(row: Claim | Recovery, request: NewPayee) -> Mapping[str, str]:
    why = _not_to_them(row, request) or Text("—", "—")
    return {"why": why.zh, "why_en": why.en}


PAYEE_PROVEN = RequestGuard[Claim | Recovery, NewPayee](
    "payee_proven",
    Text("{why}", "{why_en}"),
    lambda row, request: _not_to_them(row, request) is None,
    computes=_why_not,
    clause=Text(
        "民法典 第三十四条、第一百六十五条、第一千一百二十一条（监护、委托代理、继承）",
        "Civil Code art. 34, 165, 1121 (guardians, agents, heirs)",
    ),
)
"""An agent is not a payee by agency alone; heirs are by their list, confirmed by two people."""


def _may_keep(row: Claim, request: Request[ClaimContext, Payload]) -> Text | None:
    """Why the payee of a claim is not to be paid; None while the insured lives."""
    person = request.context.represented
    if person is None or not is_dead(person, request.today):
        return None
    return unsettled(person, row.payee_name, row.payable or 0)


def _unsettled(row: Claim, request: Request[ClaimContext, Payload]) -> Mapping[str, str]:
    why = _may_keep(row, request) or Text("—", "—")
    return {"why": why.zh, "why_en": why.en}


PAYEE_SETTLED = RequestGuard[Claim, Request[ClaimContext, Payload]](
    "payee_settled",
    Text("{why}；请改用变更收款人（change_payee）", "{why_en}: change the payee (change_payee)"),
    lambda row, request: _may_keep(row, request) is None,
    computes=_unsettled,
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
