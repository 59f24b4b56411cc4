"""The qualification machine (门诊慢特病资格流程): applied, assessed by whom the area says, in force, over."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from config.text import Text
from models import FAR, Qualification, Role
from models import QualificationState as S
from models.states import QUALIFICATION_LABEL
from workflow.machine.common_guards import (
    CLAUSE_NAMED,
    CLERKS,
    IS_STUCK,
    LIST_GIVEN,
    LISTED_ONCE,
    REMINDED,
    RETRY,
    SECOND_PERSON,
    one_time_list,
)
from workflow.machine.context import Request
from workflow.machine.machine import CaseMachine, Step
from workflow.machine.payloads import Clause, Missing, Papers, Payload, SecondPerson, Words
from workflow.qualification.guards import (
    DAYS_IN_ORDER,
    ENTITLED_TO_ASSESS,
    EVIDENCE_FITS,
    HOSPITALS_KNOWN,
    LAST_DAY_SANE,
    NOT_TOO_MANY,
    OVER,
    PERIOD_PASSED,
    STARTED,
    WITHOUT_OVERLAP,
    days_asked,
)
from workflow.shared.months import A_DAY

APPLICANT, INTAKE, REVIEWER, SYSTEM = (
    frozenset({role}) for role in (Role.APPLICANT, Role.INTAKE, Role.REVIEWER, Role.SYSTEM)
)
ASSESSORS = frozenset({Role.HOSPITAL, Role.INTAKE, Role.REVIEWER})
Codes = Annotated[list[Annotated[str, Field(pattern=r"^[A-Z][0-9]{11}$")]], Field(max_length=100)]
_REJECT = Text("不予认定", "reject")


class Assessment(Payload):
    """What the assessment comes to (认定结论): from when, until when, at which hospitals."""

    conclusion: Words
    starts_on: date | None = None
    ends_on: date | None = None
    hospitals: Codes | None = None


class Choice(Payload):
    """The hospitals that the person chooses (选定定点医疗机构); they take the place of those before."""

    hospitals: Annotated[Codes, Field(min_length=1)]


class Revocation(SecondPerson):
    """The last day on which it still holds; without one, the day before."""

    last_day: date | None = None


def _returned(row: Any, request: Request) -> Mapping[str, Any]:
    return one_time_list(row, request)


def _resubmitted(row: Any, request: Request) -> Mapping[str, Any]:
    new = [paper for paper in request.facts.materials if paper not in row.materials]
    return {
        "materials": [*row.materials, *new],
        "arrived": request.facts.materials,
        "period_ends_on": FAR,
        "period_provisional": False,
        "reminded_on": FAR,
    }


def _assessed(row: Any, request: Request) -> Mapping[str, Any]:
    starts_on, ends_on = days_asked(request)
    chosen = request.facts.hospitals
    return {
        "starts_on": starts_on,
        "ends_on": ends_on,
        "conclusion": request.facts.conclusion,
        "assessed_by": request.actor.name,
        "hospitals": row.hospitals if chosen is None else chosen,
    }


def _revoked(row: Any, request: Request) -> Mapping[str, Any]:
    last = request.facts.last_day or request.today - A_DAY
    # From before it began: it never held.
    return {"ends_on": max(min(row.ends_on, last), row.starts_on - A_DAY)}


QUALIFICATION = CaseMachine(
    "entitlement",
    QUALIFICATION_LABEL,
    Qualification,
    S,
    S.APPLIED,
    (
        Step("return_for_correction", (S.APPLIED,), S.RETURNED, Text("退回补正", "return for correction"),
             ASSESSORS, (LIST_GIVEN, LISTED_ONCE), payload=Missing, updates_from=_returned, notifies=True),
        Step("resubmit", (S.RETURNED,), S.APPLIED, Text("补正后重新提交", "resubmit"), APPLICANT,
             payload=Papers, updates_from=_resubmitted),
        Step("assess", (S.APPLIED,), S.ASSESSED, Text("认定", "assess"), ASSESSORS,
             (ENTITLED_TO_ASSESS, EVIDENCE_FITS, HOSPITALS_KNOWN, NOT_TOO_MANY, DAYS_IN_ORDER, WITHOUT_OVERLAP),
             payload=Assessment, updates_from=_assessed),
        Step("reject", (S.APPLIED,), S.REJECTED, _REJECT, ASSESSORS, (CLAUSE_NAMED,), payload=Clause, reason=True),
        Step("reject", (S.RETURNED,), S.REJECTED, _REJECT, INTAKE | REVIEWER, (PERIOD_PASSED, CLAUSE_NAMED),
             payload=Clause, reason=True),
        Step("lapse", (S.RETURNED,), S.LAPSED, Text("逾期未补正", "lapse"), SYSTEM, (PERIOD_PASSED, REMINDED),
             facts=("period_ends_on", "reminded_on"), notifies=True, due_index="period_ends_on"),
        Step("activate", (S.ASSESSED,), S.ACTIVE, Text("生效", "activate"), SYSTEM, (STARTED,),
             facts=("disease", "starts_on", "ends_on"), due_index="starts_on"),
        Step("expire", (S.ACTIVE,), S.EXPIRED, Text("到期", "expire"), SYSTEM, (OVER,),
             facts=("disease", "ends_on"), due_index="ends_on"),
        Step("choose", (S.APPLIED, S.ASSESSED, S.ACTIVE), None, Text("变更定点机构", "choose hospitals"),
             APPLICANT | INTAKE, (HOSPITALS_KNOWN, NOT_TOO_MANY), payload=Choice,
             updates_from=lambda _row, request: {"hospitals": request.facts.hospitals}),
        Step("revoke", (S.ASSESSED, S.ACTIVE), S.REVOKED, Text("取消资格", "revoke"), REVIEWER,
             (SECOND_PERSON, LAST_DAY_SANE), payload=Revocation, reason=True, updates_from=_revoked),
        Step("retry", (S.APPLIED, S.RETURNED, S.ASSESSED, S.ACTIVE), None, RETRY, CLERKS, (IS_STUCK,)),
    ),
    waits_for={
        S.APPLIED: Role.HOSPITAL,
        S.RETURNED: Role.APPLICANT,
        S.ASSESSED: Role.SYSTEM,
        S.ACTIVE: Role.SYSTEM,
    },
)  # fmt: skip
"""Who may assess, on which records and for how long, stands in the policy book of the area."""
