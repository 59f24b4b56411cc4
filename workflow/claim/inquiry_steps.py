"""The steps of an inquiry about a claim (协查): asked, reminded of, answered; the claim stays where it is.

Whether the agency's clocks run meanwhile is the area's to say (`inquiry_clock_runs`). A claim that
is to be paid is suspended first. An open inquiry keeps the claim from every decision.
"""

from collections.abc import Mapping

from config.text import Text
from models import Claim, Inquiry, InquiryResult
from models import ClaimState as S
from workflow.claim.clocks import goes_on, stops
from workflow.claim.context import ClaimContext, ClaimGuard, ClaimMoment
from workflow.claim.inquiry_findings import finding_of, undecided
from workflow.claim.step_parts import APPROVER, AUDITOR, INTAKE, REVIEWER
from workflow.inquiry.payloads import InquiryAnswer, InquiryQuestion, InquiryReminder
from workflow.inquiry.register import ANSWER_DAY, answer_due, open_one
from workflow.machine.context import Request
from workflow.machine.guard import RequestGuard, Values
from workflow.machine.machine import After, Step
from workflow.remedy.contested import NO_RECONSIDERATION

ASKED_IN = (S.PRECHECK, S.REVIEW, S.RECHECK, S.APPROVAL, S.SUSPENDED)
STAFF = INTAKE | REVIEWER | APPROVER | AUDITOR
Asking = Request[ClaimContext, InquiryQuestion]
Reminding = Request[ClaimContext, InquiryReminder]
Answering = Request[ClaimContext, InquiryAnswer]


def _open(moment: ClaimMoment) -> list[Inquiry]:
    return [each for each in moment.context.inquiries if not each.result]


def _listed(_row: Claim, moment: ClaimMoment) -> Mapping[str, str]:
    waiting = [f"{each.place}（{each.asked_of}，{each.asked_on}）" for each in _open(moment)]
    return {"open": "、".join(waiting) or "—"}


NO_OPEN_INQUIRY = ClaimGuard(
    "inquiry_open",
    Text(
        "协查尚未答复：{open}；先登记答复（record_answer），没有答复的登记为未答复",
        "an inquiry is open: {open}; record the answer first (record_answer), or that there is none",
    ),
    lambda _row, moment: not _open(moment),
    computes=_listed,
)


def _told(row: Claim, _moment: ClaimMoment) -> Mapping[str, str]:
    found = undecided(row.findings)
    zh, en = "；".join(f["zh"] for f in found), "; ".join(f["en"] for f in found)
    return {"found": zh or "—", "found_en": en or "—"}


INQUIRY_DECIDED = ClaimGuard(
    "inquiry_decided",
    Text(
        "{found}；须退回审核（send_back），由审核人员提出拟不予支付、中止或写明理由",
        "{found_en}; send it back (send_back): a reviewer intends a refusal, suspends it, or gives a "
        "reason",
    ),
    lambda row, _moment: not undecided(row.findings),
    computes=_told,
)
ANSWER_DUE = RequestGuard[Claim, Asking](
    "answer_due",
    Text(
        "本统筹区没有规定协查答复期限，须写明 answer_by，且在今天之后",
        "the area sets no day for the answer: give answer_by, a day after today",
    ),
    lambda _row, request: (
        (answer_due(request.payload.answer_by, request.rules, request.today) or request.today)
        > request.today
    ),
    source=lambda _row, moment: ANSWER_DAY if next(moment.rules.every(ANSWER_DAY), None) else "",
)
WHICH = RequestGuard[Claim, Reminding](
    "which_inquiry",
    Text(
        "没有这样的待答复协查；待答复的：{open}（多于一件时写明 inquiry）",
        "there is no such open inquiry; open: {open} (where there are several, say which: inquiry)",
    ),
    lambda _row, request: open_one(request.context.inquiries, request.payload.inquiry) is not None,
    computes=_listed,
)


def asked(claim: Claim, request: Asking) -> Values:
    """The clocks stop where the area says so; papers under pre-check are judged anew."""
    clock = {} if request.rules["inquiry_clock_runs"] else stops(claim, request)
    return {**clock, **({"verdict": ""} if claim.state == S.PRECHECK else {})}


def answered(claim: Claim, request: Answering) -> Values:
    """The result stays with the claim; with the last answer the clocks go on."""
    which = open_one(request.context.inquiries, request.payload.inquiry)
    assert which is not None, "the guard has looked"
    given = request.payload
    if claim.state == S.PRECHECK:
        result: Values = {"verdict": ""}
    elif given.inquiry_result == InquiryResult.VERIFIED:
        result = {}
    else:
        found = finding_of(which.place, which.asked_of, given.inquiry_result, given.answer)
        result = {"findings": [*claim.findings, found.kept()]}
    paused = claim.state == S.SUSPENDED and not request.rules["suspended_clock_runs"]
    last = sum(not each.result for each in request.context.inquiries) == 1
    stopped = not request.rules["inquiry_clock_runs"]
    clock = goes_on(claim, request, review=False) if last and stopped and not paused else {}
    return {**result, **clock}


INQUIRY_STEPS = (
    Step("ask_inquiry", ASKED_IN, None, Text("发起协查", "ask for verification"), STAFF,
         (NO_RECONSIDERATION, ANSWER_DUE), payload=InquiryQuestion, updates_from=asked, after=(After.INQUIRY,)),
    Step("remind_inquiry", ASKED_IN, None, Text("催办协查", "remind of an inquiry"), STAFF,
         (NO_RECONSIDERATION, WHICH), payload=InquiryReminder, after=(After.INQUIRY,)),
    Step("record_answer", ASKED_IN, None, Text("登记协查答复", "record the answer"), STAFF,
         (WHICH,), payload=InquiryAnswer, updates_from=answered, after=(After.INQUIRY,)),
)  # fmt: skip
