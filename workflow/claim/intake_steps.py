"""The steps of a claim until its papers are complete (材料预审、补正、邮寄), and how it ends there."""

from config.text import Text
from models import ClaimState as S
from workflow.claim import effects, guards, receipt_guards
from workflow.claim.clocks import enters_review
from workflow.claim.electronic_originals import ELECTRONIC_ORIGINALS
from workflow.claim.receipt_check_guards import CHECKED
from workflow.claim.refusal_guards import MAY_BE_REFUSED
from workflow.claim.step_parts import IN_PERSON, INTAKE, REVIEWER, SYSTEM
from workflow.delivery.lapse_guards import POSTED_IN_TIME, may_lapse
from workflow.machine import common_guards, payloads
from workflow.machine.common_guards import REINSTATE, RESTORE_LAPSED
from workflow.machine.machine import After, Step
from workflow.remedy.contested import NO_RECONSIDERATION
from workflow.representation.guards import IN_THE_NAME

_PASS = Text("预审通过", "pre-check passed")
_RETURN = Text("退回补正", "return for correction")
_RESUBMIT = Text("补正后重新提交", "resubmit")
_BACK = ((S.AWAITING_PARCEL, guards.back_to(S.AWAITING_PARCEL)), (S.RETURNED, guards.NOT_POSTING))
"""A claim that lapsed while its originals were awaited is taken up there, every other as returned."""

INTAKE_STEPS = (
    Step("pass_precheck", (S.PRECHECK,), S.REVIEW, _PASS, SYSTEM,
         (guards.ORIGINALS, guards.PASSED), updates=enters_review, after=(After.NOTICE,)),
    Step("pass_precheck", (S.PRECHECK,), S.AWAITING_PARCEL, _PASS, SYSTEM,
         (guards.NO_ORIGINALS, guards.PASSED), updates=effects.to_parcel,
         after=(After.NOTICE,)),
    # Nobody posts papers for what may be refused: a reviewer looks at it first.
    Step("pass_precheck", (S.PRECHECK,), S.REVIEW, _PASS, SYSTEM, (MAY_BE_REFUSED,),
         updates=enters_review, facts=("findings",)),
    Step("pass_precheck", (S.PRECHECK,), S.REVIEW, _PASS, INTAKE,
         (guards.ORIGINALS, guards.NO_HARD_FINDING, *CHECKED, guards.SOFT_FINDINGS_ANSWERED),
         updates=enters_review, updates_from=effects.cleared, after=(After.NOTICE,)),
    Step("pass_precheck", (S.PRECHECK,), S.AWAITING_PARCEL, _PASS, INTAKE,
         (guards.NO_ORIGINALS, guards.NO_HARD_FINDING, *CHECKED, guards.SOFT_FINDINGS_ANSWERED),
         updates=effects.to_parcel, updates_from=effects.cleared, after=(After.NOTICE,)),
    Step("propose_refusal", (S.PRECHECK,), S.REVIEW, Text("提请不予受理", "propose a refusal"), INTAKE,
         reason=True, updates=enters_review, updates_from=effects.proposed),
    Step("return_for_correction", (S.PRECHECK,), S.RETURNED, _RETURN, SYSTEM, (guards.FAULTY,),
         updates=effects.system_return, facts=("findings", "listed"), after=(After.NOTICE,)),
    Step("return_for_correction", (S.PRECHECK, S.POSTED, S.REVIEW), S.RETURNED, _RETURN,
         INTAKE | REVIEWER, (NO_RECONSIDERATION, common_guards.LIST_GIVEN, common_guards.LISTED_ONCE),
         payload=payloads.Missing, updates=effects.to_return, updates_from=effects.returned,
         after=(After.NOTICE,)),
    Step("resubmit", (S.RETURNED,), S.PRECHECK, _RESUBMIT, IN_PERSON,
         (guards.MORE_THAN_ORIGINALS, *IN_THE_NAME), payload=payloads.Resubmission,
         updates_from=effects.to_precheck),
    Step("resubmit", (S.RETURNED,), S.AWAITING_PARCEL, _RESUBMIT, IN_PERSON,
         (guards.ONLY_ORIGINALS, *IN_THE_NAME), payload=payloads.Resubmission,
         updates=effects.to_parcel, updates_from=effects.resubmitted, after=(After.NOTICE,)),
    Step("post", (S.AWAITING_PARCEL,), S.POSTED, Text("寄出", "post"), IN_PERSON,
         IN_THE_NAME, payload=payloads.ParcelPosting, updates_from=effects.posted),
    Step("parcel_lost", (S.POSTED,), S.AWAITING_PARCEL, Text("邮件丢失", "parcel lost"), INTAKE,
         reason=True, updates=effects.to_parcel, after=(After.NOTICE,)),
    Step("receive", (S.AWAITING_PARCEL, S.POSTED), S.REVIEW, Text("签收", "receive"), INTAKE,
         payload=payloads.Counted, updates_from=effects.received),
    Step("accept_electronic", (S.AWAITING_PARCEL,), S.REVIEW,
         Text("以电子原件受理", "accept electronic originals"), INTAKE, (ELECTRONIC_ORIGINALS,),
         updates_from=effects.accepted_electronic),
    Step("withdraw", (S.PRECHECK, S.RETURNED, S.AWAITING_PARCEL, S.POSTED, S.REVIEW),
         S.WITHDRAWN, Text("撤回申请", "withdraw"), IN_PERSON,
         IN_THE_NAME, updates=effects.closed, updates_from=effects.withdrawn,
         after=(After.NOTICE, After.RELEASE_RECEIPTS)),
    Step("lapse", (S.RETURNED, S.AWAITING_PARCEL), S.LAPSED, Text("逾期终止办理", "lapse"), SYSTEM,
         may_lapse(), updates=effects.closed,
         facts=("period_ends_on", "reminded_on"), due_index="period_ends_on",
         after=(After.NOTICE, After.RELEASE_RECEIPTS)),
    *(Step("restore_lapsed", (S.LAPSED,), back, RESTORE_LAPSED, REVIEWER,
           (its_own, receipt_guards.RECEIPTS_FREE, common_guards.SECOND_PERSON),
           payload=payloads.SecondPerson, reason=True, updates_from=effects.taken_up,
           after=(After.HOLD_RECEIPTS, After.NOTICE)) for back, its_own in _BACK),
    *(Step("reinstate", (S.LAPSED,), back, REINSTATE, INTAKE,
           (its_own, receipt_guards.RECEIPTS_FREE, POSTED_IN_TIME), payload=payloads.Postmark,
           updates_from=effects.taken_up, after=(After.HOLD_RECEIPTS, After.NOTICE))
      for back, its_own in _BACK),
)  # fmt: skip
