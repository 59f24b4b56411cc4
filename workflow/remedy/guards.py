"""The conditions of what is contested (复议、诉讼与复查的条件)."""

from config.text import Text
from models import Appeal, AppealKind, AppealOutcome
from workflow.machine.common_guards import FOUR_EYES
from workflow.machine.context import Context, Request
from workflow.machine.guard import ActorGuard, RequestGuard
from workflow.remedy.payloads import Answer, Outcome

NOT_REVIEW = RequestGuard[Appeal, Request[Context, Answer]](
    "not_a_review",
    Text(
        "异议复查没有复议机关，直接登记结果（decide）",
        "a second look is the agency's own: record its outcome (decide)",
    ),
    lambda row, _request: row.kind != AppealKind.REVIEW,
)
ANSWERED_BY_TODAY = RequestGuard[Appeal, Request[Context, Answer]](
    "answered_by_today",
    Text(
        "答复日应在收到之日 {applied_on} 至今天之间",
        "the day of the answer lies between {applied_on}, when it came, and today",
    ),
    lambda row, request: (
        row.applied_on <= (request.payload.answered_on or request.today) <= request.today
    ),
    shows=("applied_on",),
)
OF_ITS_KIND = RequestGuard[Appeal, Request[Context, Outcome]](
    "outcome_of_its_kind",
    Text(
        "{kind}没有这种结果：异议复查只能是维持、自行纠正；自行纠正不是复议机关、法院的决定",
        "that is no outcome of this: a second look is maintained or put right by the agency, which "
        "organ and court do not do",
    ),
    lambda row, request: _fits(row, request.payload.result),
    computes=lambda row, _request: {"kind": AppealKind(row.kind).label.zh},
)
OUTCOME_BY_TODAY = RequestGuard[Appeal, Request[Context, Outcome]](
    "decided_by_today",
    Text(
        "决定日应在收到之日 {applied_on} 至今天之间",
        "the day of the outcome lies between {applied_on}, when it came, and today",
    ),
    lambda row, request: (
        row.applied_on <= (request.payload.decided_on or request.today) <= request.today
    ),
    shows=("applied_on",),
)


def _deciders(row: Appeal) -> list[str]:
    """Who decided what is contested: of a refusal also who intended it."""
    intended = (row.decision.get("facts") or {}).get("refusal") or {}
    return list(dict.fromkeys(filter(None, (row.decided_by, intended.get("by")))))


NOT_THE_DECIDER = ActorGuard[Appeal, Request[Context, Outcome]](
    "same_person",
    Text(
        "异议复查由原决定人员 {decided_by} 以外的人员办理",
        "a second look is taken by somebody else than {decided_by}, who decided",
    ),
    lambda row, request: row.kind != AppealKind.REVIEW or request.actor.name not in _deciders(row),
    computes=lambda row, _request: {"decided_by": "、".join(_deciders(row)) or "—"},
    clause=FOUR_EYES,
)


def _fits(row: Appeal, outcome: AppealOutcome) -> bool:
    own = (AppealOutcome.MAINTAINED, AppealOutcome.CORRECTED)
    if row.kind == AppealKind.REVIEW:
        return outcome in own
    return outcome is not AppealOutcome.CORRECTED
