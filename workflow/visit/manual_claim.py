"""What a claim by hand would bring (手工报销建议): until when, as what, and whether it is paid."""

from collections.abc import Set
from datetime import date

from config.policy import MissingParameterError
from config.text import Text
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.labels import DENIALS, SITUATIONS
from workflow.benefit.resolve import resolve
from workflow.visit.answer import AnswerLine, Values, joint
from workflow.visit.case import VisitCase
from workflow.visit.clauses import CARRIED_OUT, CHRONIC_BY_HAND, DESIGNATED

BY_HAND = Text(
    "全额垫付后回参保地手工报销，{last} 前申请，按“{situation}”计算{paid}",
    "pay in full and claim by hand in the insured area by {last}; it counts as “{situation}”{paid}",
)
PAID = Text("", "")
PAID_UNKNOWN = Text(
    "；能否支付，参数库没有取值，请向经办机构确认",
    "; the book does not say whether it is paid: ask the agency",
)
CLAIM_TOO_LATE = Text(
    "手工报销的申请期限（{last}）已过", "the period to claim by hand ended {last}"
)
NOT_PAID = Text("手工报销也不予支付：{why}", "a claim by hand is not paid either: {why}")
NOT_DESIGNATED = Text(
    "不是定点医药机构，且不是急诊、抢救", "it is not designated, and this is no emergency"
)
CHRONIC = ("chronic_not_direct", "chronic_as_ordinary", "settle_as_chronic")


def manual_claim(case: VisitCase, last_claim: date | None, reasons: Set[str]) -> AnswerLine:
    """Tell until when a claim by hand may be made, as what it counts, and whether it is paid."""
    period = case.local.get("claim_within_months")
    claim_clause = period.clause if period else None
    if last_claim and case.visit.on > last_claim:
        return AnswerLine("claim_too_late", CLAIM_TOO_LATE, claim_clause, {"last": last_claim})
    denied = _denied(case, reasons)
    if denied:
        why = NOT_DESIGNATED if denied == "not_designated" else DENIALS[denied]
        basis = DESIGNATED if denied == "not_designated" else None
        return AnswerLine("claim_not_paid", NOT_PAID, basis, {"why": why})
    clause = CARRIED_OUT if reasons.isdisjoint(CHRONIC) else CHRONIC_BY_HAND
    values: Values = {
        "last": last_claim or Text("规定期限", "the local limit"),
        "paid": PAID if denied == "" else PAID_UNKNOWN,
        "situation": SITUATIONS[case.situation],
    }
    return AnswerLine("claim_by_hand", BY_HAND, joint(clause, claim_clause), values)


def _denied(case: VisitCase, reasons: Set[str]) -> str | None:
    """Why a claim by hand would not be paid, empty when it would; None when the book does not say."""
    emergency = case.visit.emergency or case.visit.care == "emergency"
    if case.known.institution is None and not emergency:
        return "not_designated"
    if "not_covered" in reasons:
        return "not_covered"
    if "waiting_period" in reasons:
        return "waiting"
    if case.treatment is None:
        return None
    try:
        return resolve(case.rules, case.treatment, 1).denied
    except (MissingParameterError, QuoteError):
        return None
