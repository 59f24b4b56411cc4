"""The steps of a claim under review (审核、复核): amounts, cuts, facts, and passing it on."""

from config.text import Text
from models import ClaimState as S
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
from workflow.claim.entry import CORRECT_ENTRY, EntryCorrection
from workflow.claim.payload_papers import PaperInstead
from workflow.claim.receipt_check_guards import PAPER_FITS
from workflow.claim.refusal import dropped
from workflow.claim.refusal_guards import CUTS_CARRY, ORIGINALS_SEEN, REFUSAL_ANSWERED
from workflow.claim.step_parts import APPROVER, DECIDED, INTAKE, PAYABLE, REVIEWER, SYSTEM
from workflow.machine import payloads
from workflow.machine.machine import After, Step
from workflow.remedy.contested import NO_RECONSIDERATION

_PAPER = Text("认可代替材料", "accept a paper instead")
_REVIEW = Text("审核通过", "pass review")
_RECALCULATE = Text("重新计算待遇", "recalculate")

REVIEW_STEPS = (
    Step("calculate", (S.REVIEW,), None, Text("计算待遇", "calculate"), SYSTEM, (FRESH,),
         updates=effects.calculated, facts=effects.AMOUNT),
    Step("recalculate", (S.RECHECK, S.APPROVAL), None, _RECALCULATE, SYSTEM, (FRESH,),
         updates=effects.calculated, facts=effects.AMOUNT),
    Step("recalculate", (S.RECHECK, S.APPROVAL), S.REVIEW, _RECALCULATE, SYSTEM, (CHANGED,),
         updates=lambda row, moment: effects.calculated(row, moment) | dropped(row, moment), facts=effects.AMOUNT),
    Step("disallow", (S.REVIEW,), None, Text("核减", "disallow"), REVIEWER,
         (NO_RECONSIDERATION, DISALLOWED_WITHIN_TOTAL, DISALLOWED_FITS, CUTS_CARRY, guards.INTAKE_APART,
          guards.NOT_THE_APPROVER), payload=payloads.Disallowances,
         updates_from=effects.disallowed),
    Step("establish", (S.REVIEW,), None, Text("认定事实", "establish facts"), REVIEWER,
         (NO_RECONSIDERATION, THIRD_PARTY_WITHIN_TOTAL, guards.INTAKE_APART, guards.NOT_THE_APPROVER),
         payload=payloads.Established, updates_from=effects.established),
    Step("accept_paper", (S.PRECHECK, *DECIDED), None, _PAPER, REVIEWER,
         (PAPER_FITS, guards.INTAKE_APART, guards.NOT_THE_APPROVER), payload=PaperInstead,
         reason=True, after=(After.CLEAR_RECEIPTS,)),
    Step("correct_entry", (S.REVIEW,), None, CORRECT_ENTRY, INTAKE,
         (guards.ENTRY_DIFFERS, guards.REVIEWER_CONFIRMS, guards.STILL_WITHIN_TOTAL),
         payload=EntryCorrection, reason=True, updates_from=effects.corrected,
         after=(After.REENTER,)),
    Step("pass_review", (S.REVIEW,), S.RECHECK, _REVIEW, REVIEWER,
         (TO_RECHECK, REFUSAL_ANSWERED, ORIGINALS_SEEN, AMOUNT_STORED, AMOUNT_CURRENT, guards.INTAKE_APART,
          guards.NOT_THE_APPROVER, *PAYABLE), updates_from=effects.passed),
    Step("pass_review", (S.REVIEW,), S.APPROVAL, _REVIEW, REVIEWER,
         (NO_RECHECK, REFUSAL_ANSWERED, ORIGINALS_SEEN, AMOUNT_STORED, AMOUNT_CURRENT, guards.INTAKE_APART,
          guards.NOT_THE_APPROVER, *PAYABLE), updates_from=effects.passed),
    Step("pass_review", (S.REVIEW,), S.APPROVAL, _REVIEW, SYSTEM, (CALC_DONE, STRAIGHT_THROUGH),
         facts=effects.AMOUNT),
    Step("pass_recheck", (S.RECHECK,), S.APPROVAL, Text("复核通过", "pass recheck"), REVIEWER,
         (AMOUNT_STORED, AMOUNT_CURRENT, guards.ANOTHER_REVIEWER, guards.NOT_THE_APPROVER)),
    Step("send_back", (S.RECHECK, S.APPROVAL), S.REVIEW, Text("退回审核", "send back"),
         REVIEWER | APPROVER, reason=True, updates=dropped),
    Step("take_back", (S.RECHECK, S.APPROVAL), S.REVIEW, Text("收回审核", "take back"),
         REVIEWER, (guards.OWN_LAST_PASS,), updates=dropped),
)  # fmt: skip
