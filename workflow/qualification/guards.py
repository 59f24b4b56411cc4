"""The conditions of the qualification machine (门诊慢特病认定各步的条件)."""

from collections.abc import Sequence
from datetime import date

from config.policy import Rules
from config.text import Text
from models import PENDING_QUALIFICATION, Qualification, Role
from workflow.delivery.lapse_guards import may_lapse, period_over
from workflow.machine.context import Moment, Request
from workflow.machine.guard import ActorGuard, RequestGuard, Shown, Source, after, reached
from workflow.qualification.context import (
    QualificationContext,
    QualificationGuard,
    QualificationMoment,
)
from workflow.qualification.payloads import Assessment, Choice, Revocation
from workflow.qualification.rules import first_end, fitting, given, overlapping

Assessing = Request[QualificationContext, Assessment]
Choosing = Request[QualificationContext, Assessment | Choice]
STARTED = reached("starts_on_reached", "starts_on", Text("资格自 {starts_on} 起有效", "valid from {starts_on}"))  # fmt: skip
OVER = after("past_end", "ends_on", Text("资格有效至 {ends_on}", "valid through {ends_on}"))
# No document sets a period of its own for qualifications: that of filings and claims stands.
_OTHERS_PERIOD = Text(
    "未见慢特病认定补正期限的专门规定，参照备案、报销的退回补正期限",
    "no document sets one for qualifications; the period of filings and claims is used",
)
PERIOD_PASSED = period_over(_OTHERS_PERIOD)
MAY_LAPSE = may_lapse(_OTHERS_PERIOD)


def _source(name: str) -> Source:
    """The document of a parameter, where the area has one."""
    return lambda _row, moment: name if given(moment.rules, name) else ""


def days_asked(request: Assessing) -> tuple[date, date]:
    """The first and last day that an assessment gives."""
    starts_on = request.payload.starts_on or request.today
    return starts_on, request.payload.ends_on or first_end(starts_on, request.rules)


def _may_assess(_row: Qualification, request: Assessing) -> bool:
    allowed = given(request.rules, "chronic_assessors")
    return allowed is None or bool(request.actor.roles & {Role(role) for role in allowed.value})


def _roles(_row: Qualification, moment: Moment) -> dict[str, Shown]:
    allowed = given(moment.rules, "chronic_assessors")
    return {"roles": "、".join(Role(r).label.zh for r in allowed.value) if allowed else "—"}


ENTITLED_TO_ASSESS = ActorGuard[Qualification, Assessing](
    "entitled_to_assess",
    Text("参保地规定由{roles}认定", "in this area {roles} assesses"),
    _may_assess,
    computes=_roles,
    source=_source("chronic_assessors"),
)


def _asked_of_records(row: Qualification, moment: Moment) -> dict[str, Shown]:
    """The demands of the area on a record, and the records that came."""
    months = given(moment.rules, "chronic_record_months")
    level = given(moment.rules, "chronic_record_level")
    came = "、".join(
        f"{each.get('paper', '—')}（{each.get('dated_on') or '—'}，{each.get('level') or '—'}）"
        for each in row.evidence
    )
    return {
        "months": months.value if months else "—",
        "level": level.value if level else "—",
        "came": came or "—",
    }


def _evidence_fits(row: Qualification, moment: Moment) -> bool:
    rules = moment.rules
    asked = given(rules, "chronic_record_months") or given(rules, "chronic_record_level")
    return asked is None or bool(fitting(row.evidence, row.applied_on, rules))


def _evidence_source(_row: Qualification, moment: Moment) -> str:
    names = ("chronic_record_months", "chronic_record_level")
    return next((name for name in names if given(moment.rules, name)), "")


EVIDENCE_FITS = QualificationGuard(
    "evidence_fits",
    Text(
        "须有距申请日 {months} 个月内、{level} 级以上医院的病历；已交：{came}",
        "a record of the last {months} months from a hospital of level {level} or above is asked "
        "for; handed in: {came}",
    ),
    _evidence_fits,
    computes=_asked_of_records,
    source=_evidence_source,
)


def _unknown(_row: Qualification, moment: Choosing) -> list[str]:
    chosen: Sequence[str] = moment.payload.hospitals or ()
    return [code for code in chosen if code not in moment.context.hospitals]


HOSPITALS_KNOWN = RequestGuard[Qualification, Choosing](
    "hospitals_known",
    Text("机构目录中没有 {unknown}", "not in the directory: {unknown}"),
    lambda row, request: not _unknown(row, request),
    computes=lambda row, request: {"unknown": "、".join(_unknown(row, request))},
)


def too_many(count: int, rules: Rules) -> int | None:
    """The area's limit where so many hospitals are beyond it."""
    most = given(rules, "chronic_hospitals_most")
    return most.value if most is not None and count > most.value else None


NOT_TOO_MANY = RequestGuard[Qualification, Choosing](
    "not_too_many_hospitals",
    Text("最多选定 {most} 家机构", "{most} hospitals may be chosen at most"),
    lambda _row, request: (
        too_many(len(set(request.payload.hospitals or ())), request.rules) is None
    ),
    computes=lambda _row, request: {
        "most": too_many(len(set(request.payload.hospitals or ())), request.rules)
    },
    source=_source("chronic_hospitals_most"),
)


def _days(_row: Qualification, request: Assessing) -> dict[str, Shown]:
    starts_on, ends_on = days_asked(request)
    return {"first": starts_on, "last": ends_on}


NONE_PENDING = QualificationGuard(
    "none_pending",
    Text(
        "同一病种另有未办结的申请：{blockers}",
        "another application for the disease is open: {blockers}",
    ),
    lambda _row, moment: not _pending(moment),
    computes=lambda _row, moment: {"blockers": "、".join(_pending(moment)) or "—"},
)


def _pending(moment: QualificationMoment) -> list[str]:
    return [other.no for other in moment.context.blockers if other.state in PENDING_QUALIFICATION]


DAYS_IN_ORDER = RequestGuard[Qualification, Assessing](
    "days_in_order",
    Text("结束日期 {last} 早于开始日期 {first}", "the end {last} lies before the start {first}"),
    lambda _row, request: days_asked(request)[0] <= days_asked(request)[1],
    computes=_days,
)
WITHOUT_OVERLAP = RequestGuard[Qualification, Assessing](
    "no_overlap",
    Text("同一病种已有资格：{blockers}", "there is a qualification for the disease: {blockers}"),
    lambda _row, request: not overlapping(request.context.blockers, *days_asked(request)),
    computes=lambda _row, request: {
        "blockers": "、".join(
            f"{other.no}（{other.starts_on}–{other.ends_on}）"
            for other in overlapping(request.context.blockers, *days_asked(request))
        )
    },
)
LAST_DAY_SANE = RequestGuard[Qualification, Request[QualificationContext, Revocation]](
    "last_day_not_ahead",
    Text("最后有效日不得晚于今日 {today}", "the last day may not lie after today, {today}"),
    lambda _row, request: (
        request.payload.last_day is None or request.payload.last_day <= request.today
    ),
    computes=lambda _row, request: {"today": request.today},
)
