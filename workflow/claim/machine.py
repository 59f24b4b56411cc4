"""The claim machine (手工报销流程): every step, who takes it, and what must be true."""

from dataclasses import replace

from config.text import Text
from models import AGENCY_STATES, Account, Claim, EntryKind, Role
from models import ClaimState as S
from models.states import CLAIM_LABEL
from workflow.claim import effects, guards
from workflow.claim.amount_guards import (
    AMOUNT_CURRENT,
    AMOUNT_STORED,
    CALC_DONE,
    CHANGED,
    DISALLOWED_FITS,
    DISALLOWED_WITHIN_TOTAL,
    FRESH,
    NO_RECHECK,
    STRAIGHT_THROUGH,
    THIRD_PARTY_WITHIN_TOTAL,
    TO_RECHECK,
)
from workflow.claim.clocks import enters_review
from workflow.claim.entry import CORRECT_ENTRY, EntryCorrection
from workflow.claim.payment_guards import (
    DROPPED,
    IN_SIGNED_BATCH,
    NAME_CHECKED,
    NOT_IN_BATCH,
    NOTHING_KEPT_BACK,
    PARTLY_USED,
    PAYEE_PROVEN,
    RECEIPTS_SPOILT,
    SECOND_WILL_NOT_SIGN,
    bank,
)
from workflow.machine import common_guards, payloads
from workflow.machine.common_guards import FOR_APPLICANT
from workflow.machine.deadline_recount import RECOUNTED, WITH_APPLICANT, counted_anew
from workflow.machine.machine import YEAR, After, CaseMachine, Step, StepPosting

APPLICANT, INTAKE, REVIEWER, APPROVER, AUDITOR, SYSTEM = (
    frozenset({role})
    for role in (
        Role.APPLICANT, Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.SYSTEM,
    )
)  # fmt: skip

IN_PERSON = APPLICANT | INTAKE
"""The applicant, or intake in the applicant's name (代办)."""

_PASS = Text("预审通过", "pre-check passed")
_RETURN = Text("退回补正", "return for correction")
_RESUBMIT = Text("补正后重新提交", "resubmit")
_REVIEW = Text("审核通过", "pass review")
_RECALCULATE = Text("重新计算待遇", "recalculate")
_REJECT = Text("不予支付", "reject")
_REFUSE = Text("不予受理", "refuse to accept")
_RESUME = Text("恢复办理", "resume")
_REOPEN = Text("重启", "reopen")
APPROVED = StepPosting(EntryKind.APPROVE, Account.FUND, Account.PAYABLE)
PULLED_BACK = StepPosting(EntryKind.PULL_BACK, Account.PAYABLE, Account.FUND)
WITHHELD = (
    StepPosting(EntryKind.WITHHOLD, Account.PAYABLE, Account.RECOVERABLE),
    StepPosting(EntryKind.WITHHOLD, Account.RECOVERABLE, Account.FUND),
)
"""By way of what is to be recovered, so that what was approved stays accounted for."""
OWED_AGAIN = StepPosting(EntryKind.CORRECT, Account.BACK, Account.PAYABLE)
_DECIDED = (S.REVIEW, S.RECHECK, S.APPROVAL)
_PAYABLE = (
    guards.RECEIPTS_NOT_RED, guards.RECEIPTS_NOT_SETTLED, guards.RECEIPTS_NOT_ALIKE,
)  # fmt: skip
_REOPENING = (guards.NOT_THE_DECIDER, guards.RECEIPTS_FREE)

COUNTED = ("receive", "parcel_lost", "retry")
"""What staff notes without deciding anything."""


def by_hand(*steps: Step) -> list[Step]:
    """The steps, with a mark on what staff decides: such a claim never passes by itself (直通)."""

    def marked(step: Step) -> Step:
        theirs = Role.APPLICANT in step.by
        decides = not step.automatic and not theirs and step.trigger not in COUNTED
        if not decides:
            return step
        mark = {"by_hand": True, "straight_through": False}
        return replace(step, updates=lambda row, moment: {**step.updates(row, moment), **mark})

    return [marked(step) for step in steps]


CLAIM = CaseMachine(
    "claim",
    CLAIM_LABEL,
    Claim,
    S,
    S.PRECHECK,
    by_hand(
        Step("pass_precheck", (S.PRECHECK,), S.REVIEW, _PASS, SYSTEM,
             (guards.ORIGINALS, guards.PASSED), updates=enters_review),
        Step("pass_precheck", (S.PRECHECK,), S.AWAITING_PARCEL, _PASS, SYSTEM,
             (guards.NO_ORIGINALS, guards.PASSED), updates=effects.to_parcel,
             after=(After.NOTICE,)),
        Step("pass_precheck", (S.PRECHECK,), S.REVIEW, _PASS, INTAKE,
             (guards.ORIGINALS, guards.NO_HARD_FINDING, guards.SOFT_FINDINGS_ANSWERED),
             updates=enters_review, updates_from=effects.cleared),
        Step("pass_precheck", (S.PRECHECK,), S.AWAITING_PARCEL, _PASS, INTAKE,
             (guards.NO_ORIGINALS, guards.NO_HARD_FINDING, guards.SOFT_FINDINGS_ANSWERED),
             updates=effects.to_parcel, updates_from=effects.cleared, after=(After.NOTICE,)),
        Step("refuse", (S.PRECHECK,), S.NOT_ACCEPTED, _REFUSE, SYSTEM, (guards.REFUSABLE,),
             updates=effects.closed, facts=("findings",),
             after=(After.NOTICE, After.RELEASE_RECEIPTS)),
        Step("refuse", (S.PRECHECK,), S.NOT_ACCEPTED, _REFUSE, INTAKE, reason=True,
             updates=effects.closed, after=(After.NOTICE, After.RELEASE_RECEIPTS)),
        Step("return_for_correction", (S.PRECHECK,), S.RETURNED, _RETURN, SYSTEM, (guards.FAULTY,),
             updates=effects.system_return, facts=("findings", "listed"), after=(After.NOTICE,)),
        Step("return_for_correction", (S.PRECHECK, S.POSTED, S.REVIEW), S.RETURNED, _RETURN,
             INTAKE | REVIEWER, (common_guards.LIST_GIVEN, common_guards.LISTED_ONCE),
             payload=payloads.Missing, updates=effects.to_return, updates_from=effects.returned,
             after=(After.NOTICE,)),
        Step("resubmit", (S.RETURNED,), S.PRECHECK, _RESUBMIT, IN_PERSON,
             (guards.MORE_THAN_ORIGINALS, FOR_APPLICANT), payload=payloads.Resubmission,
             updates_from=effects.to_precheck),
        Step("resubmit", (S.RETURNED,), S.AWAITING_PARCEL, _RESUBMIT, IN_PERSON,
             (guards.ONLY_ORIGINALS, FOR_APPLICANT), payload=payloads.Resubmission,
             updates=effects.to_parcel, updates_from=effects.resubmitted, after=(After.NOTICE,)),
        Step("post", (S.AWAITING_PARCEL,), S.POSTED, Text("寄出", "post"), IN_PERSON,
             (FOR_APPLICANT,), payload=payloads.ParcelPosting, updates_from=effects.posted),
        Step("parcel_lost", (S.POSTED,), S.AWAITING_PARCEL, Text("邮件丢失", "parcel lost"), INTAKE,
             reason=True, updates=effects.to_parcel, after=(After.NOTICE,)),
        Step("receive", (S.AWAITING_PARCEL, S.POSTED), S.REVIEW, Text("签收", "receive"), INTAKE,
             payload=payloads.Counted, updates_from=effects.received),
        Step("calculate", (S.REVIEW,), None, Text("计算待遇", "calculate"), SYSTEM, (FRESH,),
             updates=effects.calculated, facts=effects.AMOUNT),
        Step("recalculate", (S.RECHECK, S.APPROVAL), None, _RECALCULATE, SYSTEM, (FRESH,),
             updates=effects.calculated, facts=effects.AMOUNT),
        Step("recalculate", (S.RECHECK, S.APPROVAL), S.REVIEW, _RECALCULATE, SYSTEM, (CHANGED,),
             updates=effects.calculated, facts=effects.AMOUNT),
        Step("disallow", (S.REVIEW,), None, Text("核减", "disallow"), REVIEWER,
             (DISALLOWED_WITHIN_TOTAL, DISALLOWED_FITS, guards.INTAKE_APART,
              guards.NOT_THE_APPROVER), payload=payloads.Disallowances,
             updates_from=effects.disallowed),
        Step("establish", (S.REVIEW,), None, Text("认定事实", "establish facts"), REVIEWER,
             (THIRD_PARTY_WITHIN_TOTAL, guards.INTAKE_APART, guards.NOT_THE_APPROVER),
             payload=payloads.Established, updates_from=effects.established),
        Step("correct_entry", (S.REVIEW,), None, CORRECT_ENTRY, INTAKE,
             (guards.ENTRY_DIFFERS, guards.REVIEWER_CONFIRMS, guards.STILL_WITHIN_TOTAL),
             payload=EntryCorrection, reason=True, updates_from=effects.corrected,
             after=(After.REENTER,)),
        Step("pass_review", (S.REVIEW,), S.RECHECK, _REVIEW, REVIEWER,
             (TO_RECHECK, AMOUNT_STORED, AMOUNT_CURRENT, guards.INTAKE_APART,
              guards.NOT_THE_APPROVER, *_PAYABLE), updates_from=effects.compared),
        Step("pass_review", (S.REVIEW,), S.APPROVAL, _REVIEW, REVIEWER,
             (NO_RECHECK, AMOUNT_STORED, AMOUNT_CURRENT, guards.INTAKE_APART,
              guards.NOT_THE_APPROVER, *_PAYABLE), updates_from=effects.compared),
        Step("pass_review", (S.REVIEW,), S.APPROVAL, _REVIEW, SYSTEM, (CALC_DONE, STRAIGHT_THROUGH),
             facts=effects.AMOUNT),
        Step("pass_recheck", (S.RECHECK,), S.APPROVAL, Text("复核通过", "pass recheck"), REVIEWER,
             (AMOUNT_STORED, AMOUNT_CURRENT, guards.ANOTHER_REVIEWER, guards.NOT_THE_APPROVER)),
        Step("approve", (S.APPROVAL,), S.TO_PAY, Text("审批通过", "approve"), APPROVER,
             (AMOUNT_STORED, AMOUNT_CURRENT, guards.ANOTHER_APPROVER, guards.WITHIN_LIMIT,
              *_PAYABLE), updates_from=effects.approved, facts=effects.AMOUNT, postings=(APPROVED,),
             after=(After.POST_YEAR,)),
        Step("send_back", (S.RECHECK, S.APPROVAL), S.REVIEW, Text("退回审核", "send back"),
             REVIEWER | APPROVER, reason=True),
        Step("take_back", (S.RECHECK, S.APPROVAL), S.REVIEW, Text("收回审核", "take back"),
             REVIEWER, (guards.OWN_LAST_PASS,)),
        Step("pull_back", (S.TO_PAY,), S.REVIEW, Text("撤回审批", "pull back"), APPROVER,
             (NOT_IN_BATCH, NOTHING_KEPT_BACK), updates_from=effects.pulled_back,
             postings=(PULLED_BACK,), after=(After.REVERSE_YEAR,)),
        Step("withhold", (S.TO_PAY,), S.PAID, Text("不再拨付余款", "withhold the rest"), APPROVER,
             (NOT_IN_BATCH, PARTLY_USED, RECEIPTS_SPOILT, SECOND_WILL_NOT_SIGN),
             payload=payloads.SecondPerson, reason=True, updates=effects.closed, postings=WITHHELD,
             after=(After.NOTICE,)),
        Step("suspend", (*_DECIDED, S.TO_PAY), S.SUSPENDED, Text("中止", "suspend"),
             REVIEWER | APPROVER | AUDITOR, (NOT_IN_BATCH, guards.LOOK_AHEAD),
             payload=payloads.Look, reason=True, updates_from=effects.suspended,
             after=(After.NOTICE,)),
        *(Step("resume", (S.SUSPENDED,), back, _RESUME, REVIEWER | APPROVER | AUDITOR,
               (guards.back_to(back),),
               updates_from=effects.resumed) for back in (*_DECIDED, S.TO_PAY)),
        Step("schedule_payment", (S.TO_PAY,), S.PAYING, Text("列入拨付", "schedule payment"), SYSTEM,
             (IN_SIGNED_BATCH,), facts=("payment_no", "batch_no")),
        Step("unschedule", (S.PAYING,), S.TO_PAY, Text("移出拨付", "unschedule"), SYSTEM, (DROPPED,)),
        Step("confirm_payment", (S.PAYING,), S.PAID, Text("拨付成功", "confirm payment"), SYSTEM,
             (IN_SIGNED_BATCH, bank("bank_paid", "paid", "银行尚未回复成功", "the bank has not said paid")),
             updates=effects.closed, facts=("payment_no",), after=(After.NOTICE,)),
        Step("establish_paid", (S.PAYMENT_FAILED,), S.PAID, Text("认定已付", "paid after all"), SYSTEM,
             (IN_SIGNED_BATCH, bank("bank_paid", "paid", "银行尚未回复成功", "the bank has not said paid")),
             updates=effects.closed, facts=("payment_no",), after=(After.NOTICE,)),
        Step("fail_payment", (S.PAYING,), S.PAYMENT_FAILED, Text("拨付失败", "fail payment"), SYSTEM,
             (IN_SIGNED_BATCH,
              bank("bank_failed", "failed", "银行尚未回复失败", "the bank has not said failed")),
             updates=effects.back_from_bank, facts=("payment_no",), after=(After.NOTICE,)),
        Step("bounce", (S.PAID,), S.PAYMENT_FAILED, Text("退票", "bounce"), SYSTEM,
             (IN_SIGNED_BATCH,
              bank("bank_returned", "returned", "银行没有退票", "the bank returned nothing")),
             updates=effects.back_from_bank, facts=("payment_no",), after=(After.NOTICE,)),
        Step("change_payee", (*_DECIDED, S.TO_PAY, S.PAYMENT_FAILED), None,
             Text("变更收款人", "change payee"), INTAKE,
             (NOT_IN_BATCH, SECOND_WILL_NOT_SIGN, PAYEE_PROVEN), payload=payloads.Payee,
             updates_from=effects.new_payee),
        Step("correct_account", (S.PAYMENT_FAILED,), S.TO_PAY, Text("更正账号", "correct account"),
             INTAKE, (SECOND_WILL_NOT_SIGN, NAME_CHECKED), payload=payloads.AccountCorrection,
             updates_from=effects.new_account, postings=(OWED_AGAIN,)),
        Step("reject", (S.PRECHECK,), S.REJECTED, _REJECT, SYSTEM, (guards.REJECTABLE,),
             updates=effects.closed, facts=("findings",), after=(After.NOTICE,)),
        Step("reject", (S.PRECHECK, *_DECIDED), S.REJECTED, _REJECT, REVIEWER | APPROVER,
             (common_guards.CLAUSE_NAMED,), payload=payloads.Clause, reason=True,
             updates=effects.closed, after=(After.NOTICE,)),
        Step("reopen", (S.REJECTED, S.NOT_ACCEPTED), S.PRECHECK, _REOPEN, APPROVER,
             (guards.back_to(S.PRECHECK), *_REOPENING), reason=True, updates_from=effects.reopened,
             after=(After.HOLD_RECEIPTS,)),
        *(Step("reopen", (S.REJECTED,), back, _REOPEN, APPROVER,
               (guards.back_to(back), *_REOPENING), reason=True, updates_from=effects.reopened,
               after=(After.HOLD_RECEIPTS,)) for back in _DECIDED),
        Step("withdraw", (S.PRECHECK, S.RETURNED, S.AWAITING_PARCEL, S.POSTED, S.REVIEW),
             S.WITHDRAWN, Text("撤回申请", "withdraw"), IN_PERSON,
             (FOR_APPLICANT,), updates=effects.closed, updates_from=effects.withdrawn,
             after=(After.NOTICE, After.RELEASE_RECEIPTS)),
        Step("lapse", (S.RETURNED, S.AWAITING_PARCEL), S.LAPSED, Text("逾期终止办理", "lapse"), SYSTEM,
             (guards.PERIOD_OVER, common_guards.REMINDED), updates=effects.closed,
             facts=("period_ends_on", "reminded_on"), due_index="period_ends_on",
             after=(After.NOTICE, After.RELEASE_RECEIPTS)),
        Step("retry", (S.PRECHECK, S.RETURNED, S.AWAITING_PARCEL, *_DECIDED, S.TO_PAY, S.PAYING),
             None, common_guards.RETRY, common_guards.CLERKS, (common_guards.IS_STUCK,)),
        *(Step("recount", states, None, Text("期限重算", "recount the deadlines"), SYSTEM, (RECOUNTED,),
               updates=counted_anew, after=(After.NOTICE,) if states is WITH_APPLICANT else ())
          for states in (WITH_APPLICANT, tuple(s for s in S if s in AGENCY_STATES))),
    ),
    waits_for={
        S.PRECHECK: Role.INTAKE,
        S.RETURNED: Role.APPLICANT,
        S.AWAITING_PARCEL: Role.APPLICANT,
        S.POSTED: Role.INTAKE,
        S.REVIEW: Role.REVIEWER,
        S.RECHECK: Role.REVIEWER,
        S.APPROVAL: Role.APPROVER,
        S.TO_PAY: Role.CASHIER,
        S.PAYING: Role.SYSTEM,
        S.PAYMENT_FAILED: Role.INTAKE,
        S.SUSPENDED: Role.REVIEWER,
    },
    number_code="SB", subject="case", taken=True,
)  # fmt: skip
"""The payment moves belong to payout batches: see `workflow.payout`."""

YEAR_MOVERS = frozenset(step.trigger for step in CLAIM.steps if YEAR & {*step.after})
"""The moves that post to a person's benefit year; of one person only one at a time is taken."""

RELEASES = frozenset(step.dest for step in CLAIM.steps if step.releases)
"""The ends that give a claim's receipts free: they may be claimed again."""
