"""When a case may lapse (逾期终止的条件): in time what was posted in time, reminded, reachable, signed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from sqlalchemy import ColumnElement, exists, false, true
from sqlmodel import col

from config.text import Text
from models import FAR, Claim, ClaimState, Filing, LapseListed, Qualification
from workflow.machine.context import Context, Moment, Request
from workflow.machine.guard import AnyGuard, Guard, RequestGuard, Row, Shown
from workflow.machine.payloads import Postmark

Lapsing = Filing | Claim | Qualification


class PeriodGiven(Protocol):
    """A case in which the applicant has a period, and may have been reminded of its end."""

    period_ends_on: date
    reminded_on: date


IN_TRANSIT = Text(
    "期间不包括在途时间，期满前交邮的不算过期（民事诉讼法 2023年 第八十五条，参照适用，系本系统的理解）",
    "what was posted before the end is in time (Civil Procedure Law 2023 art. 85, by analogy, our reading)",
)


@dataclass(frozen=True)
class SignedList(Moment):
    """The moment of a list that was signed: of one machine, with the id and version of each case."""

    machine: str = ""
    keys: frozenset[tuple[int, int]] = frozenset()


def _days(moment: Moment, parameter: str) -> timedelta:
    return timedelta(days=moment.rules[parameter])


def _given_period(row: Row, _moment: Moment) -> str:
    return "posting_days" if row.state == ClaimState.AWAITING_PARCEL else "correction_days"


def _transit_over(row: Row, moment: Moment) -> bool:
    over: bool = row.period_ends_on < moment.today - _days(moment, "transit_days")
    return over


def _after_transit(row: Lapsing, moment: Moment) -> date | None:
    if row.period_ends_on == FAR:
        return None
    return row.period_ends_on + _days(moment, "transit_days") + timedelta(days=1)


def period_over(clause: Text | None = None) -> AnyGuard:
    """The applicant's period is over, and the days for what was posted before its end as well."""
    behind = IN_TRANSIT
    if clause is not None:
        behind = Text(f"{clause.zh}；{behind.zh}", f"{clause.en}; {behind.en}")
    return Guard[Lapsing, Moment](
        "period_over",
        Text(
            "期限至 {period_ends_on}，期满前寄出的在途 {transit} 日内到达仍算按期",
            "the period ends {period_ends_on}; what was posted before may be on its way for {transit} days",
        ),
        _transit_over,
        # The due index of the runs goes by this column alone.
        shows=("period_ends_on",),
        computes=lambda _row, moment: {"transit": moment.rules["transit_days"]},
        clause=behind,
        opens=_after_transit,
        source=_given_period,
    )


def _reminded(row: Row, moment: Moment) -> bool:
    long_ago: bool = row.reminded_on <= moment.today - _days(moment, "lapse_after_service_days")
    return long_ago


def _since_service(row: Lapsing, moment: Moment) -> date | None:
    if row.reminded_on == FAR:
        return None
    return row.reminded_on + _days(moment, "lapse_after_service_days")


def _when_served(row: Lapsing, moment: Moment) -> Mapping[str, Shown]:
    served = None if row.reminded_on == FAR else row.reminded_on
    return {
        "days": moment.rules["lapse_after_service_days"],
        "served": str(served) if served else "尚未送达",
        "served_en": str(served) if served else "not served yet",
    }


REMINDED = Guard[Lapsing, Moment](
    "reminded",
    Text(
        "期满提醒送达满 {days} 日后才能终止；送达日：{served}",
        "it ends {days} days after the reminder was served at the earliest; served: {served_en}",
    ),
    _reminded,
    shows=("reminded_on",),
    computes=_when_served,
    opens=_since_service,
    source="lapse_after_service_days",
)


def earliest_lapse(row: PeriodGiven, moment: Moment) -> date:
    """The first day on which a case may lapse of which nothing comes, once its reminder was served."""
    return max(
        row.period_ends_on + _days(moment, "transit_days") + timedelta(days=1),
        row.reminded_on + _days(moment, "lapse_after_service_days"),
    )


def reachable(moment: Moment) -> bool:
    """Whether the policy book has the agency's own address and telephone."""
    given = moment.rules.book.areas[moment.rules.area].contact
    return bool(given["postal_address"] and given["phone"])


AGENCY_REACHABLE = Guard[Lapsing, Moment](
    "agency_reachable",
    Text(
        "经办机构自己的地址或电话未登记（参数文件的 agency），申请人无从补交，不得终止",
        "the agency's own address or telephone is not registered (`agency` in its policy file), so nobody "
        "could have reached it: nothing ends",
    ),
    lambda _row, moment: reachable(moment),
    sql=lambda _table, moment: true() if reachable(moment) else false(),
)


def _on_signed_list(table: Row, moment: Moment) -> ColumnElement[bool]:
    if not isinstance(moment, SignedList):
        return false()
    return exists().where(
        col(LapseListed.machine) == moment.machine,
        col(LapseListed.case_id) == table.id,
        col(LapseListed.version) == table.version,
        col(LapseListed.signed_by) != "",
    )


LIST_SIGNED = Guard[Lapsing, Moment](
    "list_signed",
    Text(
        "须由审核人员查看并签署逾期名单（yidi lapses 查看，yidi run … --confirm --as 审核人员 签署）",
        "a reviewer has to look at the list and sign it (`yidi lapses`, then `yidi run NAME --confirm --as "
        "REVIEWER`)",
    ),
    lambda row, moment: isinstance(moment, SignedList) and (row.id, row.version) in moment.keys,
    sql=_on_signed_list,
)


def may_lapse(clause: Text | None = None) -> tuple[AnyGuard, ...]:
    """All that must be true before the system ends a case of which nothing came."""
    return period_over(clause), REMINDED, AGENCY_REACHABLE, LIST_SIGNED


Posted = Request[Context, Postmark]


def _period_ended(request: Posted) -> date | None:
    """The last day of the period after which the case lapsed, as its move kept it."""
    lapses = [move for move in request.context.past if move.trigger == "lapse"]
    return lapses[-1].period_ends_on if lapses else None


def _in_time(_row: Lapsing, request: Posted) -> bool:
    ended = _period_ended(request)
    return ended is not None and request.payload.posted_on <= min(ended, request.today)


POSTED_IN_TIME = RequestGuard[Lapsing, Posted](
    "posted_in_time",
    Text(
        "邮戳日期 {posted_on} 不早于期满（期限至 {ended}），不能据此恢复；确有错误的由审核人员恢复（restore_lapsed）",
        "postmarked {posted_on}, but the period ended {ended}; where the lapse was wrong a reviewer restores it "
        "(restore_lapsed)",
    ),
    _in_time,
    computes=lambda _row, request: {
        "posted_on": request.payload.posted_on,
        "ended": _period_ended(request),
    },
    clause=IN_TRANSIT,
)
