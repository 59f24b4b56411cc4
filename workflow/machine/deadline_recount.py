"""Deadlines counted anew (期限重算) when the working days of a year are loaded.

A day that was counted in working days is counted again: as many of them, from the same day on,
under the new calendar. Rules that changed since do not come in, because the number of days is
read off the old day. A clock that stands keeps the working days that were left.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from pydantic import BaseModel
from sqlalchemy import ColumnElement, case, false, literal, tuple_

from config.policy import Rules
from config.text import Text
from config.workdays import Deadline, WorkCalendar
from models import AGENCY_STATES, FAR, Claim, ClaimState, Filing, Move
from models.case import Case
from workflow.machine.context import Context, Moment, Request
from workflow.machine.guard import Guard, Row, Values
from workflow.shared.validity import review_due

WITH_APPLICANT = (ClaimState.RETURNED, ClaimState.AWAITING_PARCEL)
"""The states of a claim in which only the applicant's period runs."""
STANDS = frozenset({*WITH_APPLICANT, ClaimState.POSTED})
NewValues = Mapping[tuple[int, int], Values]
"""New values of cases, by id and the version counted."""
BEFORE_REVIEW = STANDS | {ClaimState.PRECHECK, ClaimState.REJECTED, ClaimState.NOT_ACCEPTED}


@dataclass(frozen=True)
class Recount(Request[Context, BaseModel]):
    """A calendar that replaced another: new values of cases, by id and the version counted."""

    changed: NewValues = field(default_factory=dict)


def _changed(moment: Moment) -> NewValues:
    return moment.changed if isinstance(moment, Recount) else {}


RECOUNTED = Guard[Filing | Claim, Moment](
    "calendar_changed",
    Text("工作日历没有改变本件的期限", "no new calendar changes a deadline of the case"),
    lambda row, moment: (row.id, row.version) in _changed(moment),
    sql=lambda table, moment: _among(table, list(_changed(moment))),
    # It is no end that the case could come to by itself, so `why` is silent until it holds.
    branch=True,
)


def _among(table: Row, keys: list[tuple[int, int]]) -> ColumnElement[bool]:
    return tuple_(table.id, table.version).in_(keys) if keys else false()


def counted_anew(row: Row, moment: Moment) -> Mapping[str, Row]:
    """The new values of a case; for the table, of every case that is counted anew."""
    changed = _changed(moment)
    if not isinstance(row, type):
        return changed[row.id, row.version]
    names = sorted({name for values in changed.values() for name in values})
    return {name: _by_id(getattr(row, name), name, row, changed) for name in names}


def _by_id(column: Row, name: str, table: Row, changed: NewValues) -> ColumnElement[Row]:
    new = {key[0]: literal(v[name], column.type) for key, v in changed.items() if name in v}
    return case(new, value=table.id, else_=column)


class Began(NamedTuple):
    """The days from which a claim's clocks have counted (起算日): national bound, promise."""

    national: date
    promise: date


def began(claim: Claim, moves: Iterable[Move], rules_on: Callable[[date], Rules]) -> Began:
    """Where the clocks of a claim were last set going, read from its moves, oldest first."""
    national = promise = claim.applied_on
    stood = in_review = False
    for move in moves:
        suspended = move.trigger == "suspend" and not rules_on(move.day)["suspended_clock_runs"]
        if move.dest in STANDS or suspended:
            stood = True
        elif stood and move.dest in AGENCY_STATES:
            national, promise, stood = move.day, move.day, False
        if move.trigger == "edited" and move.dest == ClaimState.PRECHECK:
            national = claim.applied_on
        if not in_review and move.dest not in BEFORE_REVIEW:
            promise, in_review = move.day, True
    return Began(national, promise)


@dataclass(frozen=True)
class Calendars:
    """The calendar that was in force, the one that now is, the day on which that came, the rules."""

    before: WorkCalendar
    after: WorkCalendar
    today: date
    rules_on: Callable[[date], Rules]

    def again(self, start: date, due_on: date) -> Deadline:
        """As many working days from `start` as before; what was over by then stays."""
        if due_on == FAR:
            return Deadline(FAR, False)
        if due_on < start:
            return Deadline(due_on, self.after.provisional(due_on))
        return self.after.add(start, self.before.between(start, due_on))

    def review(self, filing: Case) -> Deadline:
        """The review day of a filing, which at a window is the day itself, rolled."""
        start, rules = filing.state_since, self.rules_on(filing.state_since)
        if review_due(filing.channel, start, rules, self.before).due_on == filing.due_on:
            due: Deadline = review_due(filing.channel, start, rules, self.after)
            return due
        return self.again(start, filing.due_on)

    def posting(self, start: date, ends_on: date) -> Deadline:
        """A period in calendar days, rolled; where the rules give another, the day itself is."""
        last = start + timedelta(days=self.rules_on(start)["posting_days"])
        return self.after.roll(last if self.before.roll(last).due_on == ends_on else ends_on)

    def fair(self, ends_on: date, counted: Deadline) -> Deadline:
        """The applicant's period may come to end earlier, but not before they can know of it."""
        least = min(ends_on, self.after.roll(self.today).due_on)
        if counted.due_on >= least:
            return counted
        return Deadline(least, self.after.provisional(least))


def new_values(record: Case, calendars: Calendars, moves: Iterable[Move]) -> Values:
    """Every column of a case that the new calendar changes."""
    values = _period(record, calendars)
    if isinstance(record, Claim):
        values |= _clocks(record, calendars, moves)
    elif record.due_on != FAR:
        values |= _due(record, calendars.review(record), calendars)
    return {name: value for name, value in values.items() if value != getattr(record, name)}


def due_columns(record: Case) -> frozenset[str]:
    """The columns that are a deadline now; a clock that stands or is over is none."""
    clocks = ("due_on", "national_due_on", "promise_due_on") if record.due_on != FAR else ()
    return frozenset({"period_ends_on", *clocks})


def _period(record: Case, calendars: Calendars) -> Values:
    """The applicant's period (补正期限、邮寄期限); when it moves, the applicant is reminded again."""
    ends_on, start = record.period_ends_on, record.state_since
    if ends_on == FAR:
        return {"period_provisional": False}
    posting = record.state == ClaimState.AWAITING_PARCEL
    counted = calendars.posting(start, ends_on) if posting else calendars.again(start, ends_on)
    end = calendars.fair(ends_on, counted)
    moved = {"reminded_on": FAR} if end.due_on != ends_on else {}
    return {"period_ends_on": end.due_on, "period_provisional": end.provisional, **moved}


def _clocks(claim: Claim, calendars: Calendars, moves: Iterable[Move]) -> Values:
    """Both clocks of a claim: going on from where they began, or standing with what was left."""
    if claim.stopped_on != FAR:
        start = Began(claim.stopped_on, claim.stopped_on)
    else:
        start = began(claim, moves, calendars.rules_on)
    national = calendars.again(start.national, claim.national_due_on)
    promise = calendars.again(start.promise, claim.promise_due_on)
    values = {"national_due_on": national.due_on, "promise_due_on": promise.due_on}
    if claim.due_on == FAR:
        return values | {"due_provisional": False}
    due = min(national, promise)
    return values if due.due_on == FAR else values | _due(claim, due, calendars)


def _due(record: Case, due: Deadline, calendars: Calendars) -> Values:
    """The agency's deadline; the mark of being overdue goes when it came too early."""
    values: Values = {"due_on": due.due_on, "due_provisional": due.provisional}
    if record.overdue_since != FAR and due.due_on >= calendars.today:
        values["overdue_since"] = FAR
    return values
