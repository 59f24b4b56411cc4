"""What a claim by hand would bring (手工报销建议): until when, as what, and whether it is paid."""

from collections.abc import Iterator
from typing import Any

from config.policy import MissingParameterError
from config.text import Text
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.labels import DENIALS, SITUATIONS
from workflow.benefit.resolve import resolve
from workflow.visit.answer import AnswerLine, VisitAnswer
from workflow.visit.clauses import CARRIED_OUT, CHRONIC_BY_HAND, DESIGNATED
from workflow.visit.context import SharedTables, VisitContext
from workflow.visit.filing_check import CoverageResult
from workflow.visit.request import Visit

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
FOR_DISEASE = ("chronic_not_direct", "chronic_as_ordinary", "settle_as_chronic")


def by_hand(
    visit: Visit,
    known: VisitContext,
    at: CoverageResult,
    answer: VisitAnswer,
    words: dict[str, Any],
    tables: SharedTables,
) -> Iterator[AnswerLine]:
    """A claim by hand: until when, as what, and whether it is paid."""
    if answer.blocked_by("unknown_person", "insutype_mismatch"):
        return
    clause = CHRONIC_BY_HAND if answer.blocked_by(*FOR_DISEASE) else CARRIED_OUT
    last = words["last_claim"]
    if last and visit.on > last:
        yield AnswerLine("claim_too_late", CLAIM_TOO_LATE, words["claim_clause"], {"last": last})
        return
    denied = _denied(visit, known, at, answer, tables)
    if denied:
        why = NOT_DESIGNATED if denied == "not_designated" else DENIALS[denied]
        basis = DESIGNATED if denied == "not_designated" else None
        yield AnswerLine("claim_not_paid", NOT_PAID, basis, {"why": why})
        return
    paid = PAID if denied == "" else PAID_UNKNOWN
    values = {
        "last": last or Text("规定期限", "the local limit"), "paid": paid,
        "situation": SITUATIONS[at.situation],
    }  # fmt: skip
    yield AnswerLine("claim_by_hand", BY_HAND, joint(clause, words["claim_clause"]), values)


def _denied(
    visit: Visit, known: VisitContext, at: CoverageResult, answer: VisitAnswer, tables: SharedTables
) -> str | None:
    """Why a claim by hand would not be paid, empty when it would; None when the book does not say."""
    emergency = visit.emergency or visit.care == "emergency"
    if known.provider is None and not emergency:
        return "not_designated"
    if answer.blocked_by("not_covered"):
        return "not_covered"
    if answer.blocked_by("waiting_period"):
        return "waiting"
    if at.case is None:
        return None
    try:
        return resolve(tables.book.rules(visit.area, visit.admitted_on), at.case, 1).denied
    except (MissingParameterError, QuoteError):
        return None


def joint(first: Text, second: Text | None) -> Text:
    """Two clauses as one."""
    return first if second is None else Text(f"{first.zh}；{second.zh}", f"{first.en}; {second.en}")
