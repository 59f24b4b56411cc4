"""The conditions of recoveries and supplements (追回与补支的条件)."""

from config.text import Text
from models import Recovery, RecoveryKind
from workflow.claim.payment_blockers import KNOWN
from workflow.claim.verified_guards import UNVERIFIED, told_of
from workflow.machine.common_guards import FOUR_EYES
from workflow.machine.context import Request
from workflow.machine.guard import ActorGuard, AnyGuard, RequestGuard, equals
from workflow.machine.payloads import Payload
from workflow.recovery.context import RecoveryContext, RecoveryGuard, RecoveryMoment
from workflow.recovery.payloads import OffsetPayload, RecoveryDecision, Repayment, UpholdPayload
from workflow.shared.money import yuan

Asked = Request[RecoveryContext, Payload]
Repaying = Request[RecoveryContext, Repayment | OffsetPayload]
DEDUCTION = Text(
    "社会保险经办条例 第四十六条（责令退回；可分期退回，可从其后续待遇中抵扣）",
    "Social Insurance Agency Regulations art. 46 (return, by instalments, or set off)",
)


def of_kind(kind: RecoveryKind) -> AnyGuard:
    """A step of recoveries, or of supplements."""
    says = Text(f"不是{kind.label.zh}", f"it is no {kind.label.en}")
    return equals(f"is_{kind.value}", "kind", kind.value, says, people=True, branch=True)


IS_RECOVERY, IS_SUPPLEMENT = map(of_kind, (RecoveryKind.RECOVER, RecoveryKind.SUPPLEMENT))
ANOTHER_DECIDES = ActorGuard[Recovery, Asked](
    "same_person",
    Text("提出人 {proposed_by} 不能决定", "{proposed_by} proposed it and may not decide"),
    lambda row, request: request.actor.name != row.proposed_by,
    shows=("proposed_by",),
    clause=FOUR_EYES,
)
SUPPLEMENT_VERIFIED = RecoveryGuard(
    "amount_unverified", UNVERIFIED, lambda _row, request: not request.context.unsigned,
    computes=told_of, clause=FOUR_EYES,
)  # fmt: skip
CLAIM_PAID = RecoveryGuard(
    "claim_paid",
    Text("{claim_no} 已不是“已拨付”", "{claim_no} is no longer paid"),
    lambda _row, request: request.context.claim_paid,
    shows=("claim_no",),
)


def _there(row: Recovery, request: RecoveryMoment) -> bool:
    """Every fund has paid, and not yet recovered, what is to come back to it."""
    leaving = {**row.funds}
    for fund, amount in row.shift.items():
        leaving[fund] = leaving.get(fund, 0) - amount
    return all(amount <= request.context.paid.get(fund, 0) for fund, amount in leaving.items())


STILL_PAID = RecoveryGuard(
    "still_recoverable",
    Text(
        "已付而未追回的只有 {standing} 元（按基金），不能追回 {wanted} 元",
        "{standing} yuan are paid and not recovered (fund by fund); {wanted} cannot be recovered",
    ),
    _there,
    computes=lambda row, request: {
        "standing": yuan(sum(request.context.paid.values())), "wanted": yuan(row.amount),
    },
    clause=DEDUCTION,
)  # fmt: skip
WITHIN_DECIDERS_LIMIT = ActorGuard[Recovery, Asked](
    "within_limit",
    Text(
        "{wanted} 元超过 {who} 的审批限额 {limit} 元",
        "{wanted} yuan is above the limit of {who}, {limit} yuan",
    ),
    lambda row, request: request.actor.limit is None or row.amount <= request.actor.limit,
    computes=lambda row, request: {
        "wanted": yuan(row.amount),
        "who": request.actor.name,
        "limit": "—" if request.actor.limit is None else yuan(request.actor.limit),
    },
    clause=FOUR_EYES,
)
NOT_SET_OFF = RequestGuard[Recovery, Request[RecoveryContext, RecoveryDecision]](
    "nothing_to_set_off",
    Text("补支不能抵扣", "a supplement is not set off"),
    lambda _row, request: not request.payload.set_off,
)
NOT_MORE_THAN_OPEN = RequestGuard[Recovery, Repaying](
    "not_more_than_open",
    Text("尚欠 {left} 元，不能退还更多", "{left} yuan are owed; not more can be repaid"),
    lambda row, request: request.payload.amount <= row.amount - row.done,
    computes=lambda row, _ask: {"left": yuan(row.amount - row.done)},
)
PAID_BY_TODAY = RequestGuard[Recovery, Request[RecoveryContext, Repayment]](
    "paid_by_today",
    Text("退还日不能在今天之后", "the day of repayment may not lie ahead"),
    lambda _row, request: request.payload.paid_on <= request.today,
)
ALL_OF_IT = RequestGuard[Recovery, Repaying](
    "all_of_it",
    Text("还有未退还的金额", "more is owed"),
    lambda row, request: request.payload.amount >= row.amount - row.done,
    branch=True,
    when=Text("退清", "nothing is left to repay"),
)
PART_OF_IT = RequestGuard[Recovery, Repaying](
    "part_of_it",
    Text("已全部退还", "nothing is left"),
    lambda row, request: request.payload.amount < row.amount - row.done,
    branch=True,
    when=Text("部分退还", "a part"),
)
ANOTHER_CONFIRMS = RequestGuard[Recovery, Asked](
    "second_person",
    Text(
        "须由另一名在用人员共同确认",
        "a second, active person must confirm",
    ),
    lambda _row, request: (
        request.context.second is not None and request.context.second.name != request.actor.name
    ),
    clause=FOUR_EYES,
)
NOT_UNDER_WAY = RecoveryGuard(
    "not_under_way",
    Text(
        "补支款 {under_way} 元在银行，须等银行结果",
        "{under_way} yuan of it are in the bank's hands: wait for the bank's result",
    ),
    lambda _row, request: not request.context.under_way,
    computes=lambda _row, request: {"under_way": yuan(request.context.under_way)},
)
NOTHING_RESTS_ON_IT = RecoveryGuard(
    "nothing_rests_on_it",
    Text(
        "此后的 {later} 以本件的核算为基础，须先撤销它",
        "{later} was calculated on top of this one: cancel that first",
    ),
    lambda _row, request: not request.context.later,
    computes=lambda _row, request: {"later": request.context.later},
)
NEWLY_SPOILT = RequestGuard[Recovery, Request[RecoveryContext, UpholdPayload]](
    "newly_spoilt",
    Text(
        "没有新的票据问题，补支不受影响",
        "nothing new is known of its receipts, and nothing holds the supplement up",
    ),
    lambda row, request: bool(set(request.payload.receipts) - set(row.explained.get(KNOWN, ()))),
)
HELD_BACK = equals(
    "held_back", "held_back", True,
    Text("没有退回的补支款", "no payment of it came back"), people=True,
)  # fmt: skip
