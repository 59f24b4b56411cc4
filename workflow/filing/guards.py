"""The conditions of the filing machine (备案各步的条件)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from config.policy_shapes import Paper
from config.text import Text
from models import ENDED_BY_LABEL, FAR, LONG_TERM, Channel, Filing, Role
from models import FilingState as S
from workflow.filing.context import FilingContext, FilingGuard, FilingMoment
from workflow.machine.context import Moment, Request
from workflow.machine.guard import Guard, RequestGuard, Shown, after, equals, reached
from workflow.machine.payloads import Amendment
from workflow.shared.documents import bases, filing_papers, named, promise_is_open
from workflow.shared.months import add_months
from workflow.shared.validity import lock_parameter

Amend = Request[FilingContext, Amendment]
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
    "starts_on_reached", "starts_on", Text("备案自 {starts_on} 起生效", "in force from {starts_on}")
)


def _missing(filing: Filing, moment: Moment) -> list[Paper]:
    return filing_papers(
        filing.category, filing.promise, filing.materials, moment.rules, agent=bool(filing.agent)
    )


@dataclass(frozen=True)
class _Papers(Guard[Filing, FilingMoment]):
    """A guard about papers: it rests on what asks for those that are missing."""

    def basis(self, record: Filing, moment: Moment) -> Text:
        """The bases of the missing papers."""
        return bases(_missing(record, moment), moment.rules, "filing_materials")


PAPERS_COMPLETE = _Papers(
    "papers_complete",
    Text("缺少{missing}，也未作出可以代替的承诺", "missing: {missing}; no promise stands for it"),
    lambda row, _m: row.materials_ok,
    shows=("materials_ok",),
    computes=lambda row, m: {"missing": "、".join(map(named, _missing(row, m))) or "—"},
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


def _lock_parameter(filing: Filing, moment: Moment) -> str:
    """Whose lock it is: that of a promise still open, or of the other long-term filers."""
    return lock_parameter(_promise_open(filing, moment))


def _promise_open(filing: Filing, moment: Moment) -> bool:
    return promise_is_open(filing.category, filing.promise, filing.materials, moment.rules)


LOCK_OVER = FilingGuard(
    "lock_over",
    Text(
        "限制变更、取消期未满，{cancellable_from} 起可以取消或变更；以承诺制备案的，补齐所承诺的材料后按非承诺制计算",
        "change and cancel are locked; free from {cancellable_from}; once the papers that were promised have "
        "come in, the lock is that of filers without a promise",
    ),
    lambda row, moment: row.cancellable_from <= moment.today,
    shows=("cancellable_from",),
    opens=lambda row, _m: row.cancellable_from,
    source=_lock_parameter,
)
NO_OPEN_STAY = FilingGuard(
    "no_open_stay",
    Text(
        "{open_stay_on} 入院，尚未出院结算；出院结算后才能取消",
        "in hospital since {open_stay_on}; cancel after the discharge is settled",
    ),
    lambda row, _m: row.open_stay_on == FAR,
    shows=("open_stay_on",),
)
COVERAGE_OVER = after(
    "coverage_over",
    "covered_to",
    Text("参保有效至 {covered_to}", "covered through {covered_to}"),
    Text(
        "备案以在本统筹区参保为前提，参保终止即不再适用",
        "a filing rests on being insured here, and ends with coverage",
    ),
)
COVERAGE_SHORTER = Guard[Filing, FilingMoment](
    "coverage_ends_first",
    Text(
        "参保止于 {covered_to}，不早于备案止期 {ends_on}",
        "coverage ends {covered_to}, not before the filing does ({ends_on})",
    ),
    lambda row, _m: row.covered_to < row.ends_on,
    shows=("covered_to", "ends_on"),
)
STILL_COVERED = Guard[Filing, FilingMoment](
    "still_covered",
    Text(
        "参保已于 {covered_to} 终止；请先更正参保登记",
        "coverage ended {covered_to}; correct the register first",
    ),
    lambda row, moment: row.covered_to >= moment.today,
    shows=("covered_to",),
)
COVERED_LONGER = FilingGuard(
    "covered_longer",
    Text(
        "参保止于 {covered_to}，备案已计到 {ends_on}，没有可恢复的日子；参保登记更正后再办",
        "coverage ended {covered_to} and the filing counts through {ends_on}: nothing is left to restore; "
        "correct the register first",
    ),
    lambda row, _m: row.covered_to > row.ends_on,
    shows=("covered_to", "ends_on"),
)
ENDED_WRONGLY = FilingGuard(
    "ended_by_terminate_or_annul",
    Text(
        "“{how}”的备案不能恢复，只能重新备案", "what {ended_by} ended cannot be restored; file anew"
    ),
    lambda row, _m: row.ended_by in ("terminate", "annul"),
    shows=("ended_by",),
    computes=lambda row, _m: {"how": ENDED_BY_LABEL.get(row.ended_by, row.ended_by)},
)
WAS_REVIEWED = FilingGuard(
    "was_reviewed",
    Text("备案结束前未通过审核，请重新备案", "it had not been reviewed when it ended; file anew"),
    lambda _row, moment: _ended_from(moment) in (S.REVIEWED, S.ACTIVE),
)


def _ended_from(moment: FilingMoment) -> str:
    """The state in which the filing was when it ended."""
    return moment.context.past[-1].source if moment.context.past else ""


def _blocking(_row: Filing, moment: FilingMoment) -> Mapping[str, Shown]:
    return {"blockers": "、".join(other.no for other in moment.context.blockers) or "—"}


NO_OVERLAP = FilingGuard(
    "no_overlap",
    Text(
        "与其他备案重叠：{blockers}；请先取消或变更该备案（yidi why 写明何时可以）",
        "it overlaps another filing: {blockers}; cancel or change that one first (yidi why says when)",
    ),
    lambda _row, moment: not moment.context.blockers,
    computes=_blocking,
    clause=Text(
        "已有备案信息，无需再次备案（国家医保局问答 2023-05-09）",
        "already on file (NHSA questions and answers, 2023-05-09)",
    ),
)
LATER_END = RequestGuard[Filing, Amend](
    "later_end",
    Text("新的止期不得早于原止期 {ends_on}", "the new end may not come before {ends_on}"),
    lambda row, request: request.payload.ends_on is None or request.payload.ends_on >= row.ends_on,
    shows=("ends_on",),
)
SANE_END = RequestGuard[Filing, Amend](
    "end_within_reason",
    Text("临时备案的止期不得晚于 {latest}", "a temporary filing may end {latest} at the latest"),
    lambda row, request: (
        row.category in LONG_TERM
        or request.payload.ends_on is None
        or request.payload.ends_on <= _latest_end(row, request)
    ),
    computes=lambda row, request: {"latest": _latest_end(row, request)},
)
BY_THE_AGENCY = RequestGuard[Filing, Amend](
    "by_the_agency",
    Text(
        "材料是否收到、是否住院，由受理人员登记",
        "papers that came in and stays in hospital are entered by intake",
    ),
    lambda _row, request: (
        Role.INTAKE in request.actor.roles
        or not (
            request.payload.materials or request.payload.open_stay_on or request.payload.discharged
        )
    ),
)


def _latest_end(row: Filing, moment: Moment) -> date:
    """The end after the longest validity that any area could set."""
    months = moment.rules.book.definitions["temporary_validity_months"].high
    return add_months(row.starts_on, months or 120)


SOMETHING_CHANGES = RequestGuard[Filing, Amend](
    "something_changes",
    Text("未写明要变更的内容", "nothing to change was given"),
    lambda _row, request: any(request.payload.model_dump().values()),
)
LAPSED = FilingGuard(
    "lapsed",
    Text("“{how}”的备案不是逾期终止的", "it did not lapse ({ended_by})"),
    lambda row, _m: row.ended_by == "lapse",
    shows=("ended_by",),
    computes=lambda row, _m: {"how": ENDED_BY_LABEL.get(row.ended_by, row.ended_by)},
    branch=True,
)
