"""The filing machine (异地就医备案流程): every step, who takes it, and what must be true."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, exists, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import aliased
from sqlalchemy.sql.functions import FunctionElement

from config.text import Text
from models import ENDED_BY_LABEL, FAR, LONG_TERM, OPEN_FILING, Channel, Filing, Role
from models import FilingState as S
from workflow.facts import (
    Amendment,
    Clause,
    Missing,
    Papers,
    SecondPerson,
)
from workflow.guard import Guard, Row, after, equals, least, reached
from workflow.machine import CaseMachine, Step
from workflow.moment import Ask, Moment
from workflow.months import A_DAY, add_months
from workflow.shared import (
    CLAUSE_NAMED,
    LIST_GIVEN,
    LISTED_ONCE,
    LOCK_CLAUSE,
    REMINDED,
    SECOND_PERSON,
    no_period,
    one_time_list,
)
from workflow.validity import cancellable_from, filing_papers, promise_is_open, review_due

APPLICANT, INTAKE, REVIEWER = (
    frozenset({Role.APPLICANT}),
    frozenset({Role.INTAKE}),
    frozenset({Role.REVIEWER}),
)
SYSTEM = frozenset({Role.SYSTEM})


class day_before(FunctionElement[Any]):  # noqa: N801  (reads as the SQL function it is)
    """The day before a date column, on both databases."""

    inherit_cache = True


@compiles(day_before, "sqlite")
def _sqlite_day_before(element: Any, compiler: Any, **kw: Any) -> str:
    return f"date({compiler.process(element.clauses, **kw)}, '-1 day')"


@compiles(day_before)
def _day_before(element: Any, compiler: Any, **kw: Any) -> str:
    return f"({compiler.process(element.clauses, **kw)} - 1)"


PAST_END = after(
    "past_end",
    "ends_on",
    Text(
        "备案最后有效日为 {ends_on}，次日失效", "valid through {ends_on}; it expires the day after"
    ),
    Text(
        "异地就医备案有效期；民法典 第二百零二条（按月计算）",
        "validity; Civil Code art. 202 (months)",
    ),
)
STARTED = reached(
    "starts_on_reached",
    "starts_on",
    Text("备案自 {starts_on} 起生效", "in force from {starts_on}"),
)
PAPERS_COMPLETE = equals(
    "papers_complete",
    "materials_ok",
    True,
    Text("材料未齐全，也未按告知承诺制承诺", "papers are missing and no promise stands for them"),
    source="filing_materials",
)
OPENS_BY_ITSELF = equals(
    "opens_by_itself",
    "self_service",
    True,
    Text("申报来源 {channel} 需人工审核", "filings from {code} are reviewed by a person"),
    source="self_service_channels",
    computes=lambda filing, _m: {
        "channel": Channel(filing.channel).label.zh,
        "code": filing.channel,
    },
)
LOCK_OVER = Guard(
    "lock_over",
    Text(
        "限制变更、取消期未满，{cancellable_from} 起可以取消或变更",
        "change and cancel are locked; free from {cancellable_from}",
    ),
    lambda row, moment: row.cancellable_from <= moment.today,
    shows=("cancellable_from",),
    clause=LOCK_CLAUSE,
    opens=lambda row, _m: row.cancellable_from,
    people=True,
)
NO_OPEN_STAY = Guard(
    "no_open_stay",
    Text(
        "{open_stay_on} 入院，尚未出院结算；出院结算后才能取消",
        "in hospital since {open_stay_on}; cancel after the discharge is settled",
    ),
    lambda row, _m: row.open_stay_on == FAR,
    shows=("open_stay_on",),
    people=True,
)
COVERAGE_OVER = after(
    "coverage_over",
    "covered_to",
    Text("参保有效至 {covered_to}", "covered through {covered_to}"),
    Text(
        "参保状态变更即不再适用备案（江苏省异地就医经办服务规程 第十条）",
        "the filing ends with coverage",
    ),
)
COVERAGE_SHORTER = Guard(
    "coverage_ends_first",
    Text(
        "参保止于 {covered_to}，不早于备案止期 {ends_on}",
        "coverage ends {covered_to}, not before the filing does ({ends_on})",
    ),
    lambda row, _m: row.covered_to < row.ends_on,
    shows=("covered_to", "ends_on"),
)
STILL_COVERED = Guard(
    "still_covered",
    Text(
        "参保已于 {covered_to} 终止；请先更正参保登记",
        "coverage ended {covered_to}; correct the register first",
    ),
    lambda row, moment: row.covered_to >= moment.today,
    shows=("covered_to",),
)
ENDED_WRONGLY = Guard(
    "ended_by_terminate_or_annul",
    Text(
        "“{how}”的备案不能恢复，只能重新备案",
        "what {ended_by} ended cannot be restored; file anew",
    ),
    lambda row, _m: row.ended_by in ("terminate", "annul"),
    shows=("ended_by",),
    computes=lambda row, _m: {"how": ENDED_BY_LABEL.get(row.ended_by, row.ended_by)},
    people=True,
)
WAS_REVIEWED = Guard(
    "was_reviewed",
    Text("备案结束前未通过审核，请重新备案", "it had not been reviewed when it ended; file anew"),
    lambda _row, moment: _ended_from(moment) in (S.REVIEWED, S.ACTIVE),
    people=True,
)


def _ended_from(moment: Moment) -> str:
    """The state in which the filing was when it ended."""
    return moment.around.past[-1].source if moment.around.past else ""


def _blocking(_row: Any, moment: Moment) -> Mapping[str, Any]:
    return {"blockers": "、".join(other.no for other in moment.around.blockers) or "—"}


NO_OVERLAP = Guard(
    "no_overlap",
    Text("与其他备案重叠：{blockers}", "it overlaps another filing: {blockers}"),
    lambda _row, moment: not moment.around.blockers,
    computes=_blocking,
    clause=Text(
        "已有备案信息，无需再次备案（国家医保局问答 2023-05-09）",
        "already on file (NHSA questions and answers, 2023-05-09)",
    ),
    people=True,
)
LATER_END = Guard(
    "later_end",
    Text("新的止期不得早于原止期 {ends_on}", "the new end may not come before {ends_on}"),
    lambda row, ask: ask.facts.ends_on is None or ask.facts.ends_on >= row.ends_on,
    shows=("ends_on",),
    people=True,
    asks=True,
)
SANE_END = Guard(
    "end_within_reason",
    Text("临时备案的止期不得晚于 {latest}", "a temporary filing may end {latest} at the latest"),
    lambda row, ask: (
        row.category in LONG_TERM
        or ask.facts.ends_on is None
        or ask.facts.ends_on <= _latest_end(row, ask)
    ),
    computes=lambda row, ask: {"latest": _latest_end(row, ask)},
    people=True,
    asks=True,
)
BY_THE_AGENCY = Guard(
    "by_the_agency",
    Text(
        "材料是否收到、是否住院，由受理人员登记",
        "papers that came in and stays in hospital are entered by intake",
    ),
    lambda _row, ask: (
        Role.INTAKE in ask.actor.roles
        or not (ask.facts.materials or ask.facts.open_stay_on or ask.facts.discharged)
    ),
    people=True,
    asks=True,
)


def _latest_end(row: Any, moment: Moment) -> Any:
    """The end after the longest validity that any area could set."""
    months = moment.rules.book.definitions["temporary_validity_months"].high
    return add_months(row.starts_on, months or 120)


SOMETHING_CHANGES = Guard(
    "something_changes",
    Text("未写明要变更的内容", "nothing to change was given"),
    lambda _row, ask: any(ask.facts.model_dump().values()),
    people=True,
    asks=True,
)


# One that is active already replaces what was still under review when it began.
_IN_FORCE_SOON = (S.REVIEWED.value, S.ACTIVE.value)


def _begun(newer: Any, moment: Moment) -> Any:
    """The filings that replace another one and have begun, as SQL."""
    return and_(
        newer.state.in_(_IN_FORCE_SOON),
        newer.starts_on <= moment.today,
        newer.applied_on <= moment.today,
    )


def _first_begun(moment: Moment) -> Filing | None:
    """The same of the filings that were loaded beforehand: the first of them."""
    begun = [
        newer
        for newer in moment.around.successors
        if newer.state in _IN_FORCE_SOON and max(newer.starts_on, newer.applied_on) <= moment.today
    ]
    return min(begun, key=lambda newer: (newer.starts_on, newer.id or 0), default=None)


def _coming(moment: Moment) -> str:
    """The open filings that are to replace this one, with their first days."""
    newer = [n for n in moment.around.successors if n.state in OPEN_FILING]
    return "、".join(f"{n.no} {n.starts_on}" for n in newer) or "—"


def _successor_sql(table: Any, moment: Moment) -> Any:
    newer: Any = aliased(Filing)
    return exists(select(newer.id).where(newer.replaces_id == table.id, _begun(newer, moment)))


SUCCESSOR_STARTS = Guard(
    "successor_starts",
    Text(
        "变更备案：{newer}（审核通过并到开始日后替代本备案）",
        "filing that replaces it: {newer} (once reviewed and begun)",
    ),
    lambda _row, moment: _first_begun(moment) is not None,
    computes=lambda _row, moment: {"newer": _coming(moment)},
    opens=lambda _row, moment: min(
        (n.starts_on for n in moment.around.successors if n.state == S.REVIEWED), default=None
    ),
    sql=_successor_sql,
)


def _end_before_successor(row: Row, moment: Moment) -> Any:
    """The last day of the replaced filing: the day before the first new one starts."""
    if isinstance(row, Filing):
        first = _first_begun(moment)
        assert first is not None, "replaced by nothing"
        return first.starts_on - A_DAY
    other: Any = aliased(Filing)
    return (
        select(day_before(other.starts_on))
        .where(other.replaces_id == row.id, _begun(other, moment))
        .order_by(other.starts_on, other.id)
        .limit(1)
        .scalar_subquery()
    )


def _ended(trigger: str, **more: Any) -> dict[str, Any]:
    return {"ended_by": trigger, **no_period(), **more}


def _returned(filing: Any, ask: Ask) -> Mapping[str, Any]:
    return one_time_list(filing, ask) | {"due_on": FAR, "overdue_since": FAR}


def _papers(filing: Any, materials: list[str], ask: Ask) -> dict[str, Any]:
    """What follows from papers that came in: complete or not, and the lock."""
    everything = [*filing.materials, *(m for m in materials if m not in filing.materials)]
    missing = filing_papers(filing.category, filing.promise, everything, ask.rules)
    still_open = promise_is_open(filing.category, filing.promise, everything, ask.rules)
    return {
        "materials": everything,
        "materials_ok": not missing,
        "cancellable_from": cancellable_from(
            filing.starts_on, filing.applied_on, filing.category, still_open, ask.rules
        ),
    }


def _resubmitted(filing: Any, ask: Ask) -> Mapping[str, Any]:
    due = review_due(filing.channel, ask.today, ask.rules, ask.calendar)
    return {
        **_papers(filing, ask.facts.materials, ask),
        **no_period(),
        "arrived": ask.facts.materials,
        "due_on": due.due_on,
        "due_provisional": due.provisional,
    }


def _amended(filing: Any, ask: Ask) -> Mapping[str, Any]:
    facts: Amendment = ask.facts
    given = facts.model_dump(exclude_unset=True, exclude={"materials", "ends_on", "discharged"})
    changes: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    if facts.materials is not None:
        changes |= _papers(filing, facts.materials, ask)
    if facts.ends_on is not None:
        changes |= {"ends_on": facts.ends_on, "granted_to": facts.ends_on}
    if facts.discharged:
        changes["open_stay_on"] = FAR
    return changes


def _restored(filing: Any, ask: Ask) -> Mapping[str, Any]:
    began = filing.activated_on if filing.activated_on != FAR else ask.today
    return {"ends_on": filing.granted_to, "ended_by": "", "activated_on": began}


def _reviewed(_row: Row, _moment: Moment) -> Mapping[str, Any]:
    return {"due_on": FAR, "overdue_since": FAR}


_RETURN = Text("退回补正", "return for correction")
_REVIEW = Text("审核通过", "review")
_CANCEL = Text("取消", "cancel")

FILING = CaseMachine(
    "filing",
    Text("异地就医备案", "filing of care away from home"),
    Filing,
    S,
    S.SUBMITTED,
    [
        Step("return_for_correction", (S.SUBMITTED,), S.RETURNED, _RETURN, INTAKE,
             (LIST_GIVEN, LISTED_ONCE), needs=Missing, then=_returned, tells=True),
        Step("resubmit", (S.RETURNED,), S.SUBMITTED, Text("补正后重新提交", "resubmit"), APPLICANT,
             needs=Papers, then=_resubmitted),
        Step("review", (S.SUBMITTED,), S.REVIEWED, _REVIEW, INTAKE,
             (PAPERS_COMPLETE,), sets=_reviewed),
        Step("review", (S.SUBMITTED,), S.REVIEWED, _REVIEW, SYSTEM,
             (OPENS_BY_ITSELF, PAPERS_COMPLETE, STILL_COVERED), sets=_reviewed, facts=("channel", "promise")),
        Step("reject", (S.SUBMITTED,), S.REJECTED, Text("审核不通过", "reject"), INTAKE,
             (CLAUSE_NAMED,), needs=Clause, reason=True, sets=_reviewed, tells=True),
        Step("activate", (S.REVIEWED,), S.ACTIVE, Text("生效", "activate"), SYSTEM,
             (STARTED, STILL_COVERED), sets=lambda _row, m: {"activated_on": m.today}, facts=("starts_on", "ends_on")),
        Step("expire", (S.ACTIVE,), S.EXPIRED, Text("到期失效", "expire"), SYSTEM,
             (PAST_END,), facts=("ends_on",)),
        Step("cancel", (S.SUBMITTED, S.RETURNED, S.REVIEWED), S.CANCELLED, _CANCEL,
             APPLICANT | INTAKE, sets=lambda _row, _m: _ended("cancel")),
        Step("cancel", (S.ACTIVE,), S.CANCELLED, _CANCEL, APPLICANT | INTAKE,
             (LOCK_OVER, NO_OPEN_STAY), sets=lambda row, m: _ended("cancel", ends_on=least(row.ends_on, m.today))),
        Step("amend", (S.REVIEWED, S.ACTIVE), None, Text("变更", "amend"), APPLICANT | INTAKE,
             (SOMETHING_CHANGES, BY_THE_AGENCY, LATER_END, SANE_END, NO_OVERLAP),
             needs=Amendment, then=_amended),
        Step("replace", (S.REVIEWED, S.ACTIVE), S.CANCELLED, Text("由新备案变更", "replace"), SYSTEM,
             (SUCCESSOR_STARTS,),
             sets=lambda row, m: _ended("replace", ends_on=_end_before_successor(row, m))),
        Step("terminate", (S.SUBMITTED, S.RETURNED, S.REVIEWED, S.ACTIVE), S.CANCELLED,
             Text("参保终止", "terminate"), SYSTEM, (COVERAGE_OVER, COVERAGE_SHORTER),
             sets=lambda row, _m: _ended("terminate", ends_on=row.covered_to),
             facts=("covered_to", "coverage_end"), tells=True),
        Step("annul", (S.REVIEWED, S.ACTIVE), S.CANCELLED, Text("撤销", "annul"), REVIEWER,
             (SECOND_PERSON,), needs=SecondPerson, reason=True,
             then=lambda row, _a: _ended("annul", ends_on=row.starts_on - A_DAY), tells=True),
        Step("restore", (S.CANCELLED,), S.ACTIVE, Text("恢复", "restore"), REVIEWER,
             (ENDED_WRONGLY, WAS_REVIEWED, STILL_COVERED, NO_OVERLAP, SECOND_PERSON),
             needs=SecondPerson, reason=True, then=_restored),
        Step("lapse", (S.RETURNED,), S.CANCELLED, Text("逾期未补正", "lapse"), SYSTEM,
             (after("period_over", "period_ends_on",
                    Text("补正期限至 {period_ends_on}", "the correction period ends {period_ends_on}")),
              REMINDED),
             sets=lambda _row, _m: _ended("lapse"), facts=("period_ends_on", "reminded_on"),
             tells=True),
    ],
    waits_for={
        S.SUBMITTED: Role.INTAKE,
        S.RETURNED: Role.APPLICANT,
        S.REVIEWED: Role.SYSTEM,
        S.ACTIVE: Role.SYSTEM,
    },
)  # fmt: skip
"""Cases are moved by `take` one by one, and by `advance` in any number."""
