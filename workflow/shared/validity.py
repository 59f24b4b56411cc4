"""The six-month rules (备案有效期、变更取消限制): first and last day, lock, lateness, review, overlap.

Pure functions over dates and the area's rules; the boundary table in docs/ is their test.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Protocol, TypeVar

from config.policy import Rules
from config.workdays import Deadline, WorkCalendar
from models import FAR, LONG_TERM, OPEN_FILING
from workflow.shared.months import A_DAY, add_months


def first_end(starts_on: date, category: str, rules: Rules) -> date:
    """The last valid day when no end is given: FAR for long-term filings (长期有效)."""
    if category in LONG_TERM:
        return FAR
    return add_months(starts_on, rules["temporary_validity_months"])


def earliest_end(starts_on: date, category: str, rules: Rules) -> date:
    """The earliest end that may be given.

    One day before the area's months are over: the start day is itself covered.
    """
    return first_end(starts_on, category, rules) - A_DAY if category not in LONG_TERM else starts_on


def cancellable_from(
    starts_on: date, applied_on: date, category: str, open_promise: bool, rules: Rules
) -> date:
    """The first day on which change and cancel are free.

    A temporary filing: any time. A long-term one: locked through the last day of the area's
    months from `starts_on`; `open_promise` is a promise whose papers have not come in.
    """
    if category not in LONG_TERM:
        return applied_on
    months = rules["lock_months_promise" if open_promise else "lock_months_other"]
    return add_months(starts_on, months) + A_DAY if months else applied_on


def lock_parameter(open_promise: bool) -> str:
    """The parameter that a lock rests on."""
    return "lock_months_promise" if open_promise else "lock_months_other"


def is_late(starts_on: date, applied_on: date) -> bool:
    """Whether a filing is made after its first day (补办)."""
    return starts_on < applied_on


def too_late(starts_on: date, applied_on: date, rules: Rules) -> bool:
    """Whether the area's limit for late filings is over."""
    return applied_on - starts_on > timedelta(days=rules["late_filing_days"])


def review_due(channel: str, applied_on: date, rules: Rules, calendar: WorkCalendar) -> Deadline:
    """The day by which a filing is to be reviewed: the same day at a window."""
    window = channel == "local_window"
    days = rules["review_days_window" if window else "review_days_online"]
    if channel in rules["self_service_channels"]:
        days = 0
    # An application on a day off at a window cannot be; online it counts from the next days.
    return calendar.add(applied_on, days) if days else calendar.roll(applied_on)


class Validity(Protocol):
    """The days of a filing."""

    @property
    def activated_on(self) -> date: ...
    @property
    def starts_on(self) -> date: ...
    @property
    def ends_on(self) -> date: ...


class WantedFiling(Protocol):
    """What of a filing decides whether it may stand beside another."""

    @property
    def category(self) -> str: ...
    @property
    def destination(self) -> str: ...
    @property
    def starts_on(self) -> date: ...
    @property
    def ends_on(self) -> date: ...


class OtherFiling(WantedFiling, Protocol):
    """A filing that is there already."""

    @property
    def id(self) -> int | None: ...
    @property
    def state(self) -> str: ...


F = TypeVar("F", bound=OtherFiling)


def covers(filing: Validity, admitted_on: date) -> bool:
    """Whether a filing covers a stay or visit that begins on this day.

    The admission counts: a stay that outlives the filing is covered to its discharge
    (江苏省异地就医经办服务规程 第十三条).
    """
    return filing.activated_on != FAR and filing.starts_on <= admitted_on <= filing.ends_on


def blockers(
    wanted: WantedFiling, others: Iterable[F], rules: Rules, names: int | None = None
) -> list[F]:
    """The open filings of the person that stand in the way of `wanted` (已有备案信息).

    `names` is the id of the filing that `wanted` changes. A long-term filer may be referred or
    travel to a third place; the area may allow several places.
    """
    several = rules["several_places"]
    return [
        other
        for other in beside(wanted, others, names)
        if not (several and wanted.destination != other.destination)
    ]


def beside(wanted: WantedFiling, others: Iterable[F], names: int | None = None) -> list[F]:
    """The open filings that run at the same time, but for a long-term filer's third place."""
    return [
        other
        for other in others
        if other.state in OPEN_FILING
        and other.id != names
        and wanted.starts_on <= other.ends_on
        and other.starts_on <= wanted.ends_on
        and not _third_place(wanted, other)
    ]


def _third_place(wanted: WantedFiling, other: OtherFiling) -> bool:
    """A temporary filing beside a long-term one, for somewhere else."""
    return (
        wanted.category not in LONG_TERM
        and other.category in LONG_TERM
        and wanted.destination != other.destination
    )
