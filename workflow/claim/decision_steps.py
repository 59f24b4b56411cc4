"""The steps that decide a claim or hold the decision (审批、不予支付、不予受理、中止、重启)."""

from config.text import Text
from models import Account, EntryKind
from models import ClaimState as S
from workflow.claim import effects, guards, receipt_guards
from workflow.claim.amount_guards import AMOUNT_CURRENT, AMOUNT_STORED
from workflow.claim.annulled_guards import NOT_CUT_AGAIN, NOT_INTENDED_AGAIN, NOT_REFUSED_AGAIN
from workflow.claim.inquiry_steps import INQUIRY_DECIDED, NO_OPEN_INQUIRY
from workflow.claim.lead_guards import ON_ITS_DOCUMENT
from workflow.claim.payment_guards import NOT_IN_BATCH, NOTHING_KEPT_BACK
from workflow.claim.receipt_check_guards import APPROVABLE
from workflow.claim.refusal import IntendedRefusal, intended
from workflow.claim.refusal_guards import (
    ANOTHER_DECIDES,
    CUT_BY_ANOTHER,
    INTENDED_NOT_ACCEPTED,
    INTENDED_REJECTED,
    NOTHING_INTENDED,
    OUTCOME_FITS,
    REFUSAL_WITHIN_LIMIT,
    WORK_INJURY_DECIDED,
)
from workflow.claim.step_parts import APPROVER, AUDITOR, DECIDED, PAYABLE, REVIEWER
from workflow.claim.verified_guards import AMOUNT_VERIFIED
from workflow.machine import common_guards, payloads
from workflow.machine.clause_of_area import CLAUSE_OF_AREA
from workflow.machine.machine import After, Step, StepPosting
from workflow.machine.told import column

_INTEND = Text("拟不予支付（受理）", "intend a refusal")
_RESUME = Text("恢复办理", "resume")
_REOPEN = Text("重启", "reopen")
INTENDING = (
    NOT_INTENDED_AGAIN, common_guards.CLAUSE_NAMED, CLAUSE_OF_AREA, OUTCOME_FITS,
    WORK_INJURY_DECIDED, guards.INTAKE_APART, guards.NOT_THE_APPROVER,
)  # fmt: skip
REFUSING = (ANOTHER_DECIDES, REFUSAL_WITHIN_LIMIT, NOT_REFUSED_AGAIN, NO_OPEN_INQUIRY)
REFUSED = ("refusal", "payable", "total")
"""What the move of a refusal keeps: the intention it decides, and what was at stake."""
APPROVED = StepPosting(EntryKind.APPROVE, Account.FUND, Account.PAYABLE)
PULLED_BACK = StepPosting(EntryKind.PULL_BACK, Account.PAYABLE, Account.FUND)

DECISION_STEPS = (
    Step("intend_refusal", (S.REVIEW,), S.APPROVAL, _INTEND, REVIEWER, INTENDING,
         payload=IntendedRefusal, updates_from=intended),
    Step("intend_refusal", (S.RECHECK,), S.APPROVAL, _INTEND, REVIEWER,
         (*INTENDING, guards.ANOTHER_REVIEWER), payload=IntendedRefusal, updates_from=intended),
    # What is decided on its merits keeps its receipts; what is not ours sets them free.
    Step("refuse", (S.APPROVAL,), S.REJECTED, Text("不予支付", "refuse payment"), APPROVER,
         (INTENDED_REJECTED, *REFUSING), updates=effects.refused, facts=REFUSED,
         after=(After.NOTICE,)),
    Step("refuse", (S.APPROVAL,), S.NOT_ACCEPTED, Text("不予受理", "refuse to accept"), APPROVER,
         (INTENDED_NOT_ACCEPTED, *REFUSING), updates=effects.refused, facts=REFUSED,
         after=(After.NOTICE, After.RELEASE_RECEIPTS)),
    Step("approve", (S.APPROVAL,), S.TO_PAY, Text("审批通过", "approve"), APPROVER,
         (NOTHING_INTENDED, NO_OPEN_INQUIRY, INQUIRY_DECIDED, AMOUNT_STORED, AMOUNT_CURRENT, guards.ANOTHER_APPROVER,
          CUT_BY_ANOTHER, NOT_CUT_AGAIN, guards.WITHIN_LIMIT, AMOUNT_VERIFIED, *PAYABLE, *APPROVABLE),
         updates_from=effects.approved, facts=(*effects.AMOUNT, "disallowed"), postings=(APPROVED,),
         tells=(column("total", money=True),),
         after=(After.POST_YEAR, After.CLEAR_RECEIPTS, After.NOTICE)),
    Step("pull_back", (S.TO_PAY,), S.REVIEW, Text("撤回审批", "pull back"), APPROVER,
         (NOT_IN_BATCH, NOTHING_KEPT_BACK), updates_from=effects.pulled_back,
         postings=(PULLED_BACK,), after=(After.REVERSE_YEAR, After.NOTICE)),
    Step("suspend", (*DECIDED, S.TO_PAY), S.SUSPENDED, Text("中止", "suspend"),
         REVIEWER | APPROVER | AUDITOR, (NOT_IN_BATCH, guards.LOOK_AHEAD, ON_ITS_DOCUMENT),
         payload=payloads.Look, reason=True, updates_from=effects.suspended,
         after=(After.NOTICE,)),
    *(Step("resume", (S.SUSPENDED,), back, _RESUME, REVIEWER | APPROVER | AUDITOR,
           (guards.back_to(back), NO_OPEN_INQUIRY),
           updates_from=effects.resumed) for back in (*DECIDED, S.TO_PAY)),
    *(Step("reopen", (S.REJECTED, S.NOT_ACCEPTED), back, _REOPEN, APPROVER,
           (guards.back_to(back), guards.NOT_THE_DECIDER, receipt_guards.RECEIPTS_FREE), reason=True,
           updates_from=effects.reopened, after=(After.HOLD_RECEIPTS,))
      for back in (S.REVIEW, S.PRECHECK, S.RECHECK, S.APPROVAL)),
)  # fmt: skip
