"""The machine of what is contested (复议、诉讼与复查): received, answered in time, decided elsewhere."""

from config.text import Text
from models import FAR, Appeal, Role
from models import AppealState as S
from models.states import APPEAL_LABEL
from workflow.machine.context import Context, Request
from workflow.machine.guard import Values
from workflow.machine.machine import CaseMachine, Step
from workflow.remedy import guards
from workflow.remedy.payloads import Answer, Outcome

CLERKS = frozenset({Role.INTAKE, Role.REVIEWER, Role.APPROVER})
DECIDERS = frozenset({Role.REVIEWER, Role.APPROVER})
OVER = {"due_on": FAR, "due_provisional": False}


def _answered(row: Appeal, request: Request[Context, Answer]) -> Values:
    given = request.payload
    return {
        **OVER, "answered_on": given.answered_on or request.today,
        "reference": given.reference or row.reference,
    }  # fmt: skip


def _decided(_row: Appeal, request: Request[Context, Outcome]) -> Values:
    given = request.payload
    return {
        **OVER, "outcome": given.result.value, "outcome_on": given.decided_on or request.today,
        "outcome_reference": given.reference,
    }  # fmt: skip


APPEAL = CaseMachine(
    "appeal",
    APPEAL_LABEL,
    Appeal,
    S,
    S.OPEN,
    (
        Step("answer", (S.OPEN,), S.ANSWERED, Text("提交答复", "answer"), DECIDERS,
             (guards.NOT_REVIEW, guards.ANSWERED_BY_TODAY), payload=Answer,
             updates_from=_answered, facts=("kind", "case_no", "due_on")),
        Step("decide", (S.OPEN, S.ANSWERED), S.DECIDED, Text("登记结果", "record the outcome"),
             DECIDERS, (guards.OF_ITS_KIND, guards.OUTCOME_BY_TODAY, guards.NOT_THE_DECIDER),
             payload=Outcome, reason=True, updates_from=_decided, facts=("kind", "case_no")),
        Step("withdraw", (S.OPEN, S.ANSWERED), S.WITHDRAWN, Text("申请人撤回", "withdrawn"), CLERKS,
             reason=True, updates=lambda _row, _moment: OVER, facts=("kind", "case_no")),
    ),
    waits_for={S.OPEN: Role.REVIEWER, S.ANSWERED: Role.REVIEWER},
    number_code="FY", subject="law", taken=True,
)  # fmt: skip
"""What organ and court decide is registered by hand; what follows for the case are moves of the case."""
