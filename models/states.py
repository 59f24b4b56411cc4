"""Where cases stand, and in what words (状态): apart from the tables, so that a count needs none of them."""

from enum import StrEnum

from config.text import Text

MOST_TRIES = 3
"""How often a case may fail in a run before it is set aside (搁置)."""


class Labelled(StrEnum):
    """A code with its official word; the label is what the screen shows."""

    label: Text

    def __new__(cls, value: str, zh: str = "", en: str = "") -> "Labelled":
        """Members are written `NAME = code, 中文, english`; both labels are always given."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = Text(zh, en)
        return member


FILING_LABEL = Text("异地就医备案", "filing of care away from home")


class FilingState(Labelled):
    """Where a filing stands (备案状态)."""

    SUBMITTED = "submitted", "待审核", "submitted"
    RETURNED = "returned", "退回补正", "returned for correction"
    REVIEWED = "reviewed", "审核通过", "reviewed"
    ACTIVE = "active", "已生效", "active"
    EXPIRED = "expired", "已失效", "expired"
    CANCELLED = "cancelled", "已取消", "cancelled"
    REJECTED = "rejected", "审核不通过", "rejected"


OPEN_FILING = (
    FilingState.SUBMITTED,
    FilingState.RETURNED,
    FilingState.REVIEWED,
    FilingState.ACTIVE,
)
"""The states in which a filing blocks another one that overlaps it."""

CLAIM_LABEL = Text("手工报销", "manual claim")


class ClaimState(Labelled):
    """Where a claim stands (手工报销状态)."""

    PRECHECK = "precheck", "材料预审", "pre-check of the papers"
    RETURNED = "returned", "退回补正", "returned for correction"
    AWAITING_PARCEL = "awaiting_parcel", "待邮寄", "awaiting the originals"
    POSTED = "posted", "已寄出", "posted"
    REVIEW = "review", "审核", "review"
    RECHECK = "recheck", "复核", "recheck"
    APPROVAL = "approval", "审批", "approval"
    TO_PAY = "to_pay", "待拨付", "to be paid"
    PAYING = "paying", "拨付中", "being paid"
    PAID = "paid", "已拨付", "paid"
    PAYMENT_FAILED = "payment_failed", "拨付失败", "payment failed"
    SUSPENDED = "suspended", "中止", "suspended"
    REJECTED = "rejected", "不予支付", "rejected"
    NOT_ACCEPTED = "not_accepted", "不予受理", "not accepted"
    WITHDRAWN = "withdrawn", "已撤回", "withdrawn"
    LAPSED = "lapsed", "终止办理（逾期）", "lapsed"


AGENCY_STATES = frozenset(
    {
        ClaimState.PRECHECK, ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL,
        ClaimState.TO_PAY, ClaimState.PAYING, ClaimState.PAYMENT_FAILED, ClaimState.SUSPENDED,
    }
)  # fmt: skip
"""The states in which the agency's clock runs."""


PAYOUT_LABEL = Text("拨付批次", "payout batch")
PAYMENT_LABEL = Text("拨付款项", "payment")


class PayoutState(Labelled):
    """Where a batch stands (拨付批次状态)."""

    DRAFTED = "drafted", "待签批", "drafted"
    SIGNED = "signed", "已签批", "signed"
    SENT = "sent", "已发送", "sent to the bank"
    UNKNOWN = "unknown", "结果不明", "result unknown"
    SETTLED = "settled", "已结清", "settled"
    VOID = "void", "已作废", "void"


class PaymentState(Labelled):
    """Where one attempt of a payment stands (拨付款项状态; 财务处理标志)."""

    PLANNED = "planned", "已列入批次", "planned"
    SENT = "sent", "在途", "in the bank's hands"
    UNKNOWN = "unknown", "未收妥（结果不明）", "result unknown"
    PAID = "paid", "已实付", "paid"
    FAILED = "failed", "支付失败", "failed"
    RETURNED = "returned", "已退票", "returned by the bank"
    DROPPED = "dropped", "已移出批次", "taken out of the batch"


RECOVERY_LABEL = Text("追回与补支", "recovery or supplement")


class RecoveryState(Labelled):
    """Where a recovery or supplement stands (追回、补支状态)."""

    PROPOSED = "proposed", "待决定", "proposed"
    OPEN = "open", "执行中", "being carried out"
    CLOSED = "closed", "已结清", "closed"
    CANCELLED = "cancelled", "已撤销", "cancelled"


REFERRAL_LABEL = Text("电子转诊", "electronic referral")


class ReferralState(Labelled):
    """Where a referral stands (电子转诊状态)."""

    REQUESTED = "requested", "待医院同意", "requested"
    AGREED = "agreed", "医院已同意", "agreed by the hospital"
    TRANSMITTED = "transmitted", "已传送", "transmitted"
    USED = "used", "已使用", "used"
    EXPIRED = "expired", "已过期", "expired"
    CANCELLED = "cancelled", "已取消", "cancelled"
    REFUSED = "refused", "不同意转诊", "refused by the hospital"


OPEN_REFERRAL = (ReferralState.REQUESTED, ReferralState.AGREED, ReferralState.TRANSMITTED)
"""The states in which another referral of the person to the same hospital is one too many."""

QUALIFICATION_LABEL = Text("门诊慢特病资格", "chronic disease qualification")


class QualificationState(Labelled):
    """Where a qualification for a chronic or special disease stands (门诊慢特病资格状态)."""

    APPLIED = "applied", "待认定", "applied for"
    RETURNED = "returned", "退回补正", "returned for correction"
    ASSESSED = "assessed", "已认定", "assessed"
    ACTIVE = "active", "已生效", "active"
    EXPIRED = "expired", "已到期", "expired"
    REVOKED = "revoked", "已取消资格", "revoked"
    REJECTED = "rejected", "不予认定", "not granted"
    LAPSED = "lapsed", "终止办理（逾期）", "lapsed"


PENDING_QUALIFICATION = (QualificationState.APPLIED, QualificationState.RETURNED)
"""The states in which another application for the same disease is one too many."""

APPEAL_LABEL = Text("复议、诉讼与复查", "reconsideration, suit or second look")


class AppealState(Labelled):
    """Where a reconsideration, suit or second look stands (复议、诉讼、复查状态)."""

    OPEN = "open", "待答复", "to be answered"
    ANSWERED = "answered", "已答复", "answered"
    DECIDED = "decided", "已决定", "decided"
    WITHDRAWN = "withdrawn", "已撤回", "withdrawn"


PROPOSAL_LABEL = Text("双人确认", "proposal")


class ProposalState(Labelled):
    """Where a proposal stands that a second person confirms (双人确认状态)."""

    OPEN = "open", "待确认", "to be confirmed"
    CONFIRMED = "confirmed", "已确认办理", "confirmed and done"
    DECLINED = "declined", "不同意", "declined"
    WITHDRAWN = "withdrawn", "提出人撤回", "withdrawn"
    EXPIRED = "expired", "过期未确认", "expired"
    STALE = "stale", "情况已变，失效", "stale"


RUNNING_APPEAL = (AppealState.OPEN, AppealState.ANSWERED)
"""The states in which nobody knows yet what comes of it."""
