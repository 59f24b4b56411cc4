"""The steps that decide a claim or hold the decision (审批、不予支付、不予受理、中止、重启)."""

from config.text import Text
from models import Account, EntryKind
from models import ClaimState as S
from workflow.claim import effects, guards
from workflow.claim.amount_guards import AMOUNT_CURRENT, AMOUNT_STORED
from workflow.claim.payment_guards import NOT_IN_BATCH, NOTHING_KEPT_BACK
from workflow.claim.receipt_check_guards import APPROVABLE
from workflow.claim.step_parts import APPROVER, AUDITOR, DECIDED, INTAKE, PAYABLE, REVIEWER, SYSTEM
from workflow.machine import common_guards, payloads
from workflow.machine.machine import After, Step, StepPosting

_REJECT = Text("不予支付", "reject")
_REFUSE = Text("不予受理", "refuse to accept")
_RESUME = Text("恢复办理", "resume")
_REOPEN = Text("重启", "reopen")
_REOPENING = (guards.NOT_THE_DECIDER, guards.RECEIPTS_FREE)
APPROVED = StepPosting(EntryKind.APPROVE, Account.FUND, Account.PAYABLE)
PULLED_BACK = StepPosting(EntryKind.PULL_BACK, Account.PAYABLE, Account.FUND)

DECISION_STEPS = (
    Step("refuse", (S.PRECHECK,), S.NOT_ACCEPTED, _REFUSE, SYSTEM, (guards.REFUSABLE,),
         updates=effects.closed, facts=("findings",),
         after=(After.NOTICE, After.RELEASE_RECEIPTS)),
    Step("refuse", (S.PRECHECK,), S.NOT_ACCEPTED, _REFUSE, INTAKE, reason=True,
         updates=effects.closed, after=(After.NOTICE, After.RELEASE_RECEIPTS)),
    Step("approve", (S.APPROVAL,), S.TO_PAY, Text("审批通过", "approve"), APPROVER,
         (AMOUNT_STORED, AMOUNT_CURRENT, guards.ANOTHER_APPROVER, guards.WITHIN_LIMIT,
          *PAYABLE, *APPROVABLE), updates_from=effects.approved, facts=effects.AMOUNT,
         postings=(APPROVED,), after=(After.POST_YEAR, After.CLEAR_RECEIPTS)),
    Step("pull_back", (S.TO_PAY,), S.REVIEW, Text("撤回审批", "pull back"), APPROVER,
         (NOT_IN_BATCH, NOTHING_KEPT_BACK), updates_from=effects.pulled_back,
         postings=(PULLED_BACK,), after=(After.REVERSE_YEAR,)),
    Step("suspend", (*DECIDED, S.TO_PAY), S.SUSPENDED, Text("中止", "suspend"),
         REVIEWER | APPROVER | AUDITOR, (NOT_IN_BATCH, guards.LOOK_AHEAD),
         payload=payloads.Look, reason=True, updates_from=effects.suspended,
         after=(After.NOTICE,)),
    *(Step("resume", (S.SUSPENDED,), back, _RESUME, REVIEWER | APPROVER | AUDITOR,
           (guards.back_to(back),),
           updates_from=effects.resumed) for back in (*DECIDED, S.TO_PAY)),
    Step("reject", (S.PRECHECK,), S.REJECTED, _REJECT, SYSTEM, (guards.REJECTABLE,),
         updates=effects.closed, facts=("findings",), after=(After.NOTICE,)),
    Step("reject", (S.PRECHECK, *DECIDED), S.REJECTED, _REJECT, REVIEWER | APPROVER,
         (common_guards.CLAUSE_NAMED,), payload=payloads.Clause, reason=True,
         updates=effects.closed, after=(After.NOTICE,)),
    Step("reopen", (S.REJECTED, S.NOT_ACCEPTED), S.PRECHECK, _REOPEN, APPROVER,
         (guards.back_to(S.PRECHECK), *_REOPENING), reason=True, updates_from=effects.reopened,
         after=(After.HOLD_RECEIPTS,)),
    *(Step("reopen", (S.REJECTED,), back, _REOPEN, APPROVER,
           (guards.back_to(back), *_REOPENING), reason=True, updates_from=effects.reopened,
           after=(After.HOLD_RECEIPTS,)) for back in DECIDED),
)  # fmt: skip
