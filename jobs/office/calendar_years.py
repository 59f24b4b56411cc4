"""Load years of working days, and count anew the open deadlines that rest on them (期限重算).

The years and all that follows from them are one transaction: nobody sees the new calendar with a
deadline of the old one. Cases are read page by page.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import groupby
from typing import Any

from pydantic import RootModel
from sqlalchemy import and_, delete, or_, text, update
from sqlmodel import Session, col, select

from config.text import Text
from config.workdays import WorkCalendar, WorkYear
from jobs.app import App, loaded_years
from models import FAR, CalendarDay, CalendarYear, ClaimState, Move
from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.context import SYSTEM, Context
from workflow.machine.deadline_recount import Calendars, Recount, due_columns, new_values
from workflow.machine.machine import CaseMachine, Step
from workflow.moves.write_one import write_move
from workflow.shared.errors import Refusal
from workflow.shared.json_types import JsonObject

PAGE = 500
MOST_CHANGES = 1000
"""The most changes that an answer names; the moves name all of them."""
IMPORT_LOCK = 0x79696463
"""The key of the PostgreSQL advisory lock: two imports never count the same deadline twice."""
DAYS = ("due_on", "period_ends_on", "national_due_on", "promise_due_on")
DEADLINE_NAMES = {
    "national_due_on": "national_bound",
    "promise_due_on": "area_promise",
    "due_on": "review",
}
"""What `why` calls a deadline; a claim's own `due_on` is the earlier of its two clocks."""
# Nothing is due in these states, but their clocks may run again.
AT_REST = (ClaimState.POSTED, ClaimState.REJECTED, ClaimState.NOT_ACCEPTED)
RecountNote = RootModel[JsonObject]
"""What a recount keeps: the days before and now, and the year that was loaded."""


class AlreadyOfficial(Refusal):
    """An official year is replaced only by another one, and only when confirmed (已是正式日历)."""

    code = "already_official"

    def __init__(self, year: WorkYear, differing: list[date]) -> None:
        shown = [day.isoformat() for day in differing]
        self.values = {"year": year.year, "days": shown}
        more = "…" if len(shown) > 10 else ""
        says = Text(
            "{year} 年已是正式日历，导入将改变 {count} 天：{days}{more}；确认无误后加 --confirm。",
            "{year} is official already, and {count} days would change: {days}{more}; "
            "if that is right, add --confirm.",
        )
        if not year.official:
            says = Text(
                "{year} 年已是正式日历，不能改为暂定；请导入 year_status 为 official 的文件。",
                "{year} is official and cannot become provisional; import official days.",
            )
        days = ", ".join(shown[:10])
        super().__init__(says, year=year.year, count=len(shown), days=days, more=more)


@dataclass
class CalendarOutcome:
    """The outcome of an import of years."""

    loaded: list[int] = field(default_factory=list)
    recounted: dict[str, int] = field(default_factory=lambda: {"filings": 0, "claims": 0})
    unmarked: dict[str, int] = field(default_factory=lambda: {"filings": 0, "claims": 0})
    changes: list[dict[str, Any]] = field(default_factory=list)


def load_years(
    app: App,
    years: Mapping[int, WorkYear],
    *,
    by: str,
    confirmed: bool = False,
    dry_run: bool = False,
) -> CalendarOutcome:
    """Put years in force and recount the deadlines; a year without a change is left out."""
    opened = app.database.trying if dry_run else app.database.writing
    with opened() as session:
        if not app.database.is_sqlite:
            session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": IMPORT_LOCK})
        before = app.calendar.with_years(loaded_years(session).values())
        new = [year for year in years.values() if _is_new(before, year, confirmed)]
        outcome = CalendarOutcome([year.year for year in new])
        if new:
            _store(session, new, app, by)
            _CalendarChange(session, app, before, before.with_years(new), by, outcome).all()
    return outcome


def _is_new(before: WorkCalendar, year: WorkYear, confirmed: bool) -> bool:
    """Whether a year changes anything; an official year is changed only when confirmed."""
    differing, known = before.differing(year), year.year in before.official_years
    if known and (not year.official or (differing and not confirmed)):
        raise AlreadyOfficial(year, differing)
    return bool(differing) or known != year.official or year.year not in before.known_years


def _store(session: Session, years: Iterable[WorkYear], app: App, by: str) -> None:
    for year in years:
        session.execute(delete(CalendarDay).where(col(CalendarDay.year) == year.year))
        session.merge(
            CalendarYear(
                year=year.year, status="official" if year.official else "provisional",
                source=year.source, loaded_at=app.now, loaded_by=by,
            )
        )  # fmt: skip
        session.flush()
        for day, kind in year.days.items():
            session.add(CalendarDay(day=day, year=year.year, kind=kind))
    session.flush()


class _CalendarChange:
    """The replacement of one calendar by another, over all cases that it may affect."""

    def __init__(
        self,
        session: Session,
        app: App,
        before: WorkCalendar,
        after: WorkCalendar,
        by: str,
        outcome: CalendarOutcome,
    ) -> None:
        self.session, self.app, self.outcome = session, app, outcome
        self.before, self.after = before, after
        self.years, self.first = outcome.loaded, date(min(outcome.loaded), 1, 1)
        shown = "、".join(map(str, self.years))
        self.reason = f"{shown} 年工作日历已更新（导入人：{by}）"
        self._rules = app.policy.rules

    def all(self) -> None:
        """Every case with a day in or after the first of the years, and every marked one."""
        for machine in (FILING, CLAIM):
            last = 0
            while records := self._page(machine, last):
                last = records[-1].id
                self._count(machine, records)

    def _page(self, machine: CaseMachine, last: int) -> list[Any]:
        table: Any = machine.table
        states = {s.value for step in _steps(machine) for s in step.sources}
        if machine is CLAIM:
            states |= {state.value for state in AT_REST}
        days = [getattr(table, name) for name in DAYS if hasattr(table, name)]
        touched = or_(
            table.due_provisional,
            table.period_provisional,
            *(and_(day >= self.first, day < FAR) for day in days),
        )
        query = select(table).where(table.id > last, table.state.in_(sorted(states)), touched)
        return list(self.session.exec(query.order_by(table.id).limit(PAGE).with_for_update()))

    def _count(self, machine: CaseMachine, records: list[Any]) -> None:
        """Recount one page: a move where a deadline changes, an update of marks elsewhere."""
        moves = self._moves(machine, [record.id for record in records])
        self.session.expunge_all()
        quiet = []
        for record in records:
            values = new_values(record, self._calendars(record.area), moves.get(record.id, ()))
            if not values:
                continue
            moved = [name for name in DAYS if name in values and name in due_columns(record)]
            if moved:
                self._move(machine, record, values, moved)
            else:
                quiet.append({"id": record.id, **values})
                self.outcome.unmarked[f"{machine.name}s"] += _clears_mark(values)
        for _, rows in groupby(sorted(quiet, key=sorted), key=sorted):
            self.session.execute(update(machine.table), list(rows))

    def _moves(self, machine: CaseMachine, ids: list[int]) -> dict[int, list[Move]]:
        """The moves of claims, because they say since when a clock runs."""
        if machine is not CLAIM:
            return {}
        query = select(Move).where(Move.machine == machine.name, col(Move.case_id).in_(ids))
        found = self.session.exec(query.order_by(col(Move.case_id), col(Move.seq)))
        return {case: list(moves) for case, moves in groupby(found, key=lambda m: m.case_id)}

    def _calendars(self, area: str) -> Calendars:
        return Calendars(self.before, self.after, self.app.today, partial(self._rules, area))

    def _move(
        self, machine: CaseMachine, record: Any, values: dict[str, Any], moved: list[str]
    ) -> None:
        was = {name: getattr(record, name).isoformat() for name in moved}
        now = {name: values[name].isoformat() for name in moved}
        rules = self._rules(record.area, self.app.today)
        moment = Recount(
            self.app.today, rules, self.after, Context(), SYSTEM, self.reason,
            RecountNote({"was": was, "is": now, "year": self.years[0]}),
            changed={(record.id, record.version): values},
        )  # fmt: skip
        (step,) = (s for s in _steps(machine) if s in machine.steps_from(record.state))
        write_move(self.session, machine, record, step, moment, self.app.now)
        self.outcome.recounted[f"{machine.name}s"] += 1
        for name in moved:
            if len(self.outcome.changes) < MOST_CHANGES and (machine is FILING or name != "due_on"):
                told = DEADLINE_NAMES.get(name, f"{record.state}_period")
                change = {"no": record.no, "name": told, "was": was[name], "is": now[name]}
                self.outcome.changes.append(change)


def _steps(machine: CaseMachine) -> list[Step]:
    return [step for step in machine.steps if step.trigger == "recount"]


def _clears_mark(values: Mapping[str, Any]) -> bool:
    """Whether a provisional mark goes (暂定标记)."""
    return values.get("due_provisional") is False or values.get("period_provisional") is False
