"""What is measured of an agency (监控指标): how many, how old, how late; nothing of anybody.

Asked every few seconds by whoever watches, so it sums tallies and reads small indexes, and writes
no look.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, func, select, text
from sqlmodel import Session, col

from console.answers.asked import asked
from jobs.app import App
from jobs.scheduler.run_lag import open_partitions, run_lag, troubled_runs
from models import EventDelivery, EventState, Notice, Report, SignInEvent, SignInKind, SystemEvent
from models.notice import ARE_UNSENT
from workflow.access.kinds import OPEN
from workflow.explain.deadlines import WATCHED
from workflow.service.state_totals import (
    counts,
    exception_amount,
    failed_reports,
    oldest_days,
    overdue_count,
    set_aside_count,
)
from workflow.shared.sql_types import Query


class Measure(NamedTuple):
    """A number, of what, and by which labels."""

    name: str
    value: float
    labels: dict[str, str] = {}  # noqa: RUF012  (never written to)


MEANINGS = {
    "cases": "Cases by machine and state (案件数)",
    "cases_oldest_days": "Days since the oldest case that waits for the agency was applied for (最早待办案件的天数)",
    "cases_overdue": "Cases past the agency's day (超期案件)",
    "cases_set_aside": "Cases set aside after too many tries (搁置案件)",
    "run_lag_seconds": "Since when the oldest scheduled run is due and not done (运行滞后)",
    "runs_troubled": "Runs of today and yesterday that failed or are held by a brake (失败或制动的运行)",
    "run_partitions": "Parts of unfinished runs (运行分段)",
    "notices": "Notices that reached nobody yet, by state (未送出的通知)",
    "notices_oldest_seconds": "Age of the oldest notice in this state (最早未送出通知的时长)",
    "reports": "Reports upward that wait, parked ones included, counted up to a bound (待上报)",
    "reports_oldest_days": "Days since the oldest report upward that is not parked (最早待上报的天数)",
    "reports_to_retry": "Reports upward that failed and are tried again (待重试的上报)",
    "reports_parked": "Reports upward that are parked (搁置的上报)",
    "webhook_messages": "Messages to connected systems that did not arrive yet, by state; new: not shared out yet (未推送的事件)",
    "webhook_messages_oldest_seconds": "Age of the oldest such event in this state (最早未推送事件的时长)",
    "sign_ins_refused": "Tries to sign in that failed or met a lock-out, in the last hour (一小时内登录失败)",
    "money_unmatched": "Lines of the bank that match no payment and wait for a decision (待查银行明细)",
    "money_unmatched_yuan": "What they come to, in yuan (待查金额)",
}
"""What each measure is, as whoever watches reads it."""
LAST_HOUR = timedelta(hours=1)
MOST_EVENTS = 10_000
"""So many of the latest events are looked through: found by their number, not by their instant."""
MOST_REPORTS = 100_000
"""So many waiting reports are counted: of more it is enough to know that."""
UNSENT_BY_STATE = (
    select(col(Notice.state), func.count(), func.min(col(Notice.id)))
    # Written out, because the database must see that the index of the unsent fits.
    .where(text(ARE_UNSENT))
    .group_by(col(Notice.state))
)
WRITTEN_AT = select(col(Notice.created_at)).where(col(Notice.id) == bindparam("first"))
NOT_ARRIVED: Mapping[str, Query] = {
    "new": select(func.count(), func.min(col(SystemEvent.id))).where(text("spread_at IS NULL")),
    **{
        state.value: select(func.count(), func.min(col(EventDelivery.event_id))).where(
            text(f"state = '{state}'")
        )
        for state in (EventState.QUEUED, EventState.PARKED)
    },
}
"""What did not arrive by its state, each by an index of its own: "new" is not shared out yet."""
HAPPENED_AT = select(col(SystemEvent.at)).where(col(SystemEvent.id) == bindparam("first"))


@asked(OPEN)
def answer_measures(app: App) -> list[Measure]:
    """Return every measure of this moment."""
    with app.database.reading() as session:
        return [
            *_cases(session, app.today), *_runs(session, app), *_notices(session, app.now),
            *_reports(session, app), *_webhooks(session, app.now), *_sign_ins(session, app.now),
            *_money(session),
        ]  # fmt: skip


def _cases(session: Session, today: date) -> Iterator[Measure]:
    for (machine, state), n in counts(session).items():
        yield Measure("cases", n, {"machine": machine, "state": state})
    for machine, states in WATCHED.items():
        its = {"machine": machine}
        yield Measure("cases_overdue", overdue_count(session, machine, states, today), its)
        yield Measure("cases_set_aside", set_aside_count(session, machine), its)
        for state, day in oldest_days(session, machine, states).items():
            yield Measure("cases_oldest_days", (today - day).days, its | {"state": state})


def _runs(session: Session, app: App) -> Iterator[Measure]:
    yield Measure("run_lag_seconds", run_lag(session, app).total_seconds())
    for (name, state), n in troubled_runs(session, app).items():
        yield Measure("runs_troubled", n, {"run": name, "state": state})
    for state, n in open_partitions(session).items():
        yield Measure("run_partitions", n, {"state": state})


def _notices(session: Session, now: datetime) -> Iterator[Measure]:
    for state, n, first in session.execute(UNSENT_BY_STATE).all():
        yield from _waiting(session, "notices", state, n, first, WRITTEN_AT, now)


def _reports(session: Session, app: App) -> Iterator[Measure]:
    few = select(col(Report.tries), col(Report.day)).limit(MOST_REPORTS).subquery()
    goes_on = few.c.tries < app.settings.reports.tries
    query = select(func.count(), func.min(few.c.day).filter(goes_on)).select_from(few)
    waiting, first = session.execute(query).one()
    yield Measure("reports", waiting)
    yield Measure("reports_oldest_days", (app.today - first).days if first else 0)
    again, parked = failed_reports(session, app.settings.reports.tries)
    yield Measure("reports_to_retry", again)
    yield Measure("reports_parked", parked)


def _webhooks(session: Session, now: datetime) -> Iterator[Measure]:
    for state, query in NOT_ARRIVED.items():
        n, first = session.execute(query).one()
        yield from _waiting(session, "webhook_messages", state, n, first, HAPPENED_AT, now)


def _waiting(
    session: Session, of: str, state: str, n: int, first: int | None, when: Query,
    now: datetime,
) -> Iterator[Measure]:  # fmt: skip
    """How many wait in a state, and for how long the first of them does."""
    labels = {"state": state}
    yield Measure(of, n, labels)
    at = session.execute(when, {"first": first}).scalar() if first else None
    if at is not None:
        yield Measure(f"{of}_oldest_seconds", (now - at).total_seconds(), labels)


def _sign_ins(session: Session, now: datetime) -> Iterator[Measure]:
    latest = select(col(SignInEvent.kind), col(SignInEvent.at)).order_by(col(SignInEvent.id).desc())
    its = latest.limit(MOST_EVENTS).subquery()
    query = select(its.c.kind, func.count()).where(its.c.at >= now - LAST_HOUR).group_by(its.c.kind)
    found = dict(map(tuple, session.execute(query)))
    for kind in (SignInKind.FAILED, SignInKind.LOCKED):
        yield Measure("sign_ins_refused", found.get(kind.value, 0), {"kind": kind.value})


def _money(session: Session) -> Iterator[Measure]:
    found, cents = exception_amount(session)
    yield Measure("money_unmatched", found)
    yield Measure("money_unmatched_yuan", cents / 100)
