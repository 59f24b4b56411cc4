"""The qualification machine (门诊慢特病资格流程): applied, assessed by whom the area says, in force, over."""

from dataclasses import replace

from sqlalchemy import func

from config.text import Text
from models import FAR, Qualification, Role
from models import QualificationState as S
from models.states import QUALIFICATION_LABEL
from workflow.delivery.lapse_guards import POSTED_IN_TIME
from workflow.machine import common_guards
from workflow.machine.clause_of_area import CLAUSE_OF_AREA
from workflow.machine.context import Request
from workflow.machine.guard import Values
from workflow.machine.machine import After, CaseMachine, Step
from workflow.machine.payloads import (
    ConfirmedClause,
    Missing,
    Papers,
    Payload,
    Postmark,
    SecondPerson,
)
from workflow.machine.told import Told
from workflow.qualification import guards
from workflow.qualification.context import QualificationContext
from workflow.qualification.payloads import Assessment, Choice, Revocation
from workflow.remedy.contested import NO_RECONSIDERATION
from workflow.representation.guards import AUTHORITY, IN_THE_NAME
from workflow.shared.months import A_DAY

INTAKE, REVIEWER, SYSTEM = (frozenset({role}) for role in (Role.INTAKE, Role.REVIEWER, Role.SYSTEM))
IN_PERSON = frozenset({Role.APPLICANT, Role.HELPER, Role.INTAKE})
"""The applicant, or a helper or intake in the applicant's name (代办); an illness is no employer's."""
ASSESSORS = frozenset({Role.HOSPITAL, Role.INTAKE, Role.REVIEWER})
_REJECT = Text("不予认定", "reject")
REJECTING = (common_guards.CLAUSE_NAMED, CLAUSE_OF_AREA, common_guards.SECOND_PERSON)


def _returned(row: Qualification, request: common_guards.ReturnRequest) -> Values:
    return common_guards.one_time_list(row, request)


def _resubmitted(row: Qualification, request: Request[QualificationContext, Papers]) -> Values:
    new = [paper for paper in request.payload.materials if paper not in row.materials]
    return {
        "materials": [*row.materials, *new], "arrived": request.payload.materials,
        "period_ends_on": FAR, "period_provisional": False, "reminded_on": FAR,
    }  # fmt: skip


def _taken_up(_row: Qualification, request: Request[QualificationContext, Payload]) -> Values:
    """The applicant gets a new period for the correction (恢复办理)."""
    return common_guards.period(request, "correction_days")


def _assessed(row: Qualification, request: Request[QualificationContext, Assessment]) -> Values:
    starts_on, ends_on = guards.days_asked(request)
    chosen = request.payload.hospitals
    return {
        "starts_on": starts_on, "ends_on": ends_on, "conclusion": request.payload.conclusion,
        "assessed_by": request.actor.name, "hospitals": row.hospitals if chosen is None else chosen,
    }  # fmt: skip


def _revoked(row: Qualification, request: Request[QualificationContext, Revocation]) -> Values:
    last = request.payload.last_day or request.today - A_DAY
    # Revoked from before its first day, so that it never held.
    return {"ends_on": max(min(row.ends_on, last), row.starts_on - A_DAY)}


def _judged_by_people(*steps: Step) -> tuple[Step, ...]:
    """The steps; after each that a person takes, the claims that rest on the qualification are judged anew."""
    return tuple(s if s.automatic else replace(s, after=(*s.after, After.REQUALIFY)) for s in steps)


DISEASE_TOLD = (Told("disease_name", lambda table: func.coalesce(
    func.nullif(table.c.disease_name, ""), table.c.disease
)),)  # fmt: skip
QUALIFICATION = CaseMachine(
    "entitlement",
    QUALIFICATION_LABEL,
    Qualification,
    S,
    S.APPLIED,
    _judged_by_people(
        Step("return_for_correction", (S.APPLIED,), S.RETURNED,
             Text("退回补正", "return for correction"), ASSESSORS,
             (NO_RECONSIDERATION, common_guards.LIST_GIVEN, common_guards.LISTED_ONCE), payload=Missing,
             updates_from=_returned, after=(After.NOTICE,)),
        Step("resubmit", (S.RETURNED,), S.APPLIED, Text("补正后重新提交", "resubmit"),
             IN_PERSON, IN_THE_NAME, payload=Papers,
             updates_from=_resubmitted),
        Step("assess", (S.APPLIED,), S.ASSESSED, Text("认定", "assess"), ASSESSORS,
             (guards.ENTITLED_TO_ASSESS, guards.EVIDENCE_FITS, guards.HOSPITALS_KNOWN,
              guards.NOT_TOO_MANY, guards.DAYS_IN_ORDER, guards.WITHOUT_OVERLAP),
             payload=Assessment, updates_from=_assessed, tells=DISEASE_TOLD,
             after=(After.NOTICE,)),
        Step("reject", (S.APPLIED,), S.REJECTED, _REJECT, ASSESSORS, REJECTING,
             payload=ConfirmedClause, reason=True, tells=DISEASE_TOLD, after=(After.NOTICE,)),
        Step("reject", (S.RETURNED,), S.REJECTED, _REJECT, INTAKE | REVIEWER,
             (guards.PERIOD_PASSED, *REJECTING), payload=ConfirmedClause, reason=True,
             tells=DISEASE_TOLD, after=(After.NOTICE,)),
        Step("lapse", (S.RETURNED,), S.LAPSED, Text("逾期未补正", "lapse"), SYSTEM,
             guards.MAY_LAPSE, facts=("period_ends_on", "reminded_on"), due_index="period_ends_on",
             after=(After.NOTICE,)),
        Step("restore_lapsed", (S.LAPSED,), S.RETURNED, common_guards.RESTORE_LAPSED, REVIEWER,
             (guards.NONE_PENDING, common_guards.SECOND_PERSON), payload=SecondPerson, reason=True,
             updates_from=_taken_up, after=(After.NOTICE,)),
        Step("reinstate", (S.LAPSED,), S.RETURNED, common_guards.REINSTATE, INTAKE,
             (guards.NONE_PENDING, POSTED_IN_TIME), payload=Postmark, updates_from=_taken_up,
             after=(After.NOTICE,)),
        Step("activate", (S.ASSESSED,), S.ACTIVE, Text("生效", "activate"), SYSTEM, (guards.STARTED,),
             facts=("disease", "starts_on", "ends_on"), due_index="starts_on"),
        Step("expire", (S.ACTIVE,), S.EXPIRED, Text("到期", "expire"), SYSTEM, (guards.OVER,),
             facts=("disease", "ends_on"), due_index="ends_on"),
        Step("choose", (S.APPLIED, S.ASSESSED, S.ACTIVE), None, Text("变更定点机构", "choose hospitals"),
             IN_PERSON, (AUTHORITY, guards.HOSPITALS_KNOWN, guards.NOT_TOO_MANY), payload=Choice,
             updates_from=lambda _row, request: {"hospitals": request.payload.hospitals}),
        Step("revoke", (S.ASSESSED, S.ACTIVE), S.REVOKED, Text("取消资格", "revoke"), REVIEWER,
             (common_guards.SECOND_PERSON, guards.LAST_DAY_SANE), payload=Revocation, reason=True,
             updates_from=_revoked, tells=DISEASE_TOLD, after=(After.NOTICE,)),
        Step("retry", (S.APPLIED, S.RETURNED, S.ASSESSED, S.ACTIVE), None, common_guards.RETRY,
             common_guards.CLERKS, (common_guards.IS_STUCK,)),
    ),
    waits_for={
        S.APPLIED: Role.HOSPITAL,
        S.RETURNED: Role.APPLICANT,
        S.ASSESSED: Role.SYSTEM,
        S.ACTIVE: Role.SYSTEM,
    },
    number_code="MT", subject="care", taken=True, called_also="qualification",
)  # fmt: skip
"""Who may assess, on which records and for how long, stands in the policy book of the area."""
