"""Cases as rows (查询): which ones a list is for, how they are shown, ids masked."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, select
from sqlmodel import Session, col

from config.codes import Regions
from config.masking import mask_account, mask_id
from config.text import Lang
from console.answers.unmasking import masked
from jobs.app import App
from models import (
    FAR,
    METADATA,
    Care,
    Category,
    Channel,
    Claim,
    Filing,
    FilingState,
    Institution,
    Person,
    Role,
)
from models.prepared import as_record
from models.states import MOST_TRIES
from workflow.access.reach import NOTHING, Reach
from workflow.access.reached import reached
from workflow.explain.deadlines import WATCHED
from workflow.explain.why import shown_state
from workflow.machine.context import Actor, BusinessDay
from workflow.machine.machine import CaseMachine
from workflow.personal_data.restricted import not_restricted
from workflow.personal_data.shield import Shield, shield_of
from workflow.records.going_on import going_on
from workflow.registers.former_numbers import ids_named
from workflow.shared.money import yuan

PAGE = 1000
PERSON, PLACE = (METADATA.tables[name].c for name in ("person", "institution"))
OF_CASE = (
    "no", "ext_no", "state", "area", "applied_on", "state_since", "due_on", "overdue_since",
    "period_ends_on", "tries", "stuck",
)  # fmt: skip
SHOWN = {
    "filing": ("category", "destination", "starts_on", "ends_on", "cancellable_from", "channel",
               "late", "ended_by"),
    "claim": ("care", "institution_name", "admitted_on", "discharged_on", "total", "payable",
              "unverified"),
}  # fmt: skip
"""The columns of a case that a row of a list shows."""


@dataclass(frozen=True)
class CaseFilter:
    """Which cases a list is for."""

    state: str | None = None
    person: str | None = None
    area: str | None = None
    overdue_on: date | None = None
    stuck: bool = False
    restorable_on: date | None = None
    mine: Actor | None = None
    limit: int | None = None
    after: str | None = None
    ended_by: str | None = None
    day: BusinessDay | None = None
    """The day on which `mine` may take the cases on."""
    reach: Reach = NOTHING
    """What belongs to whoever asks."""
    soonest: str = ""
    """The day by which the list is ordered, soonest first, in place of the number; such a list has one page."""
    period_until: date | None = None
    """Cases whose applicant loses the right to go on by this day (补正期限、邮寄期限)."""


@dataclass(frozen=True)
class View:
    """How cases are shown: language, region names, and whether ids are masked."""

    lang: Lang
    regions: Regions
    unmask: bool = False
    shield: Shield | None = None
    """Whose numbers stay masked all the same."""

    def certno(self, value: str) -> str:
        """An identity number as this viewer may see it."""
        return value if self.of(value).unmask else mask_id(value)

    def of(self, certno: str) -> "View":
        """The view of what belongs to the person with this number."""
        shielded = self.unmask and self.shield is not None and self.shield.covers(certno)
        return replace(self, unmask=False) if shielded else self

    def account(self, value: str) -> str:
        """A bank account as this viewer may see it."""
        return value if self.unmask else mask_account(value)


class OfPerson(NamedTuple):
    """What a list shows of the insured person."""

    certno: str
    name: str


class Place(NamedTuple):
    """What a list shows of the institution."""

    code: str
    name: str


def view_for(app: App, lang: Lang, *, unmasked: bool) -> View:
    """How a viewer sees numbers; with whoever stays masked under `unmasked` too."""
    if not unmasked:
        return View(lang, app.regions)
    with app.database.reading() as session:
        return View(lang, app.regions, unmasked, shield_of(session, app.today))


def cases(
    session: Session, machine: CaseMachine, wanted: CaseFilter, view: View
) -> Iterator[dict[str, Any]]:
    """The cases of a list in the order of their numbers, page by page."""
    left, after = wanted.limit, wanted.after
    while left is None or left > 0:
        page = PAGE if left is None else min(left, PAGE)
        rows = _page(session, machine, wanted, after, page)
        for record, person, place in rows:
            its = view.of(person.certno)
            yield masked(case_row(machine, record, person, place, its), unmasked=its.unmask)
        if len(rows) < page:
            return
        after = rows[-1][0].no
        left = None if left is None else left - len(rows)


def _page(
    session: Session, machine: CaseMachine, wanted: CaseFilter, after: str | None, limit: int
) -> list[Any]:
    table: Any = METADATA.tables[machine.name].c
    its = (*OF_CASE, *SHOWN[machine.name])
    # A list shows a part of a case, two words of a person and of an institution: whole rows would
    # cost twice as much.
    query: Any = select(*(table[name] for name in its), PERSON.certno, PERSON.name.label("called"))
    query = query.join(METADATA.tables["person"], table.person_id == PERSON.id)
    if machine.table is Claim:
        query = query.add_columns(PLACE.code, PLACE.name.label("place"))
        place = METADATA.tables["institution"]
        query = query.outerjoin(place, table.institution_id == PLACE.id)
    if not wanted.reach.everything:
        query = query.where(reached(machine.table, wanted.reach))
    if wanted.state:
        query = query.where(table.state == wanted.state)
    if wanted.ended_by:
        query = query.where(table.ended_by == wanted.ended_by)
    if wanted.area:
        query = query.where(table.area == wanted.area)
    if wanted.person is not None:
        # Found first: an OR over the join would walk all cases.
        same = PERSON.id.in_(ids_named(session, wanted.person))
        # The cases of a merged record are of the person who stays.
        found = session.execute(select(PERSON.id, PERSON.merged_into_id).where(same)).all()
        query = query.where(table.person_id.in_([kept or own for own, kept in found]))
    query = query.where(*_by_day(machine, wanted))
    if wanted.stuck:
        query = query.where(table.tries >= MOST_TRIES)
    if wanted.mine:
        states = [s for s, role in machine.waits_for.items() if role in wanted.mine.roles]
        assert wanted.day is not None, "what is theirs is said of a day"
        query = query.where(table.state.in_(states), not_restricted(table.person_id))
        query = query.where(going_on(machine, states, wanted.mine, wanted.day))
    if after:
        query = query.where(table.no > after)
    found = session.execute(query.order_by(*_order(table, wanted)).limit(limit)).all()
    end = len(its)
    return [
        (
            as_record(machine.table, dict(zip(its, row[:end], strict=True))),
            OfPerson(*row[end : end + 2]),
            Place(*row[end + 2 :]) if any(row[end + 2 :]) else None,
        )
        for row in found
    ]


def _order(table: Any, wanted: CaseFilter) -> Iterator[ColumnElement[Any]]:
    if wanted.soonest:
        yield table[wanted.soonest]
    yield table.no


def _by_day(machine: CaseMachine, wanted: CaseFilter) -> Iterator[ColumnElement[bool]]:
    """What a list asks of the days of a case."""
    table: Any = machine.table
    if wanted.overdue_on:
        yield table.state.in_(WATCHED[machine.name])
        yield table.due_on < wanted.overdue_on
    if wanted.period_until:
        yield table.state.in_([s for s, of in machine.waits_for.items() if of is Role.APPLICANT])
        yield table.period_ends_on <= wanted.period_until
    if wanted.restorable_on:
        yield restorable(wanted.restorable_on)


def restorable(today: date) -> ColumnElement[bool]:
    """Filings that coverage ended, which goes on after all (可恢复的备案): two people restore them."""
    return and_(
        col(Filing.state) == FilingState.CANCELLED.value,
        col(Filing.ended_by) == "terminate",
        col(Filing.activated_on) != FAR,
        col(Filing.covered_to) > col(Filing.ends_on),
        col(Filing.granted_to) >= today,
    )


def case_row(
    machine: CaseMachine,
    record: Any,
    person: Person | OfPerson,
    place: Institution | Place | None,
    view: View,
) -> dict[str, Any]:
    """A filing or claim in one row; money in yuan."""
    row = {
        "no": record.no, "ext_no": record.ext_no, "state": record.state,
        "state_label": shown_state(record, machine.state_of(record), view.lang),
        "person": view.certno(person.certno), "name": person.name, "area": record.area,
        "applied_on": record.applied_on.isoformat(), "since": record.state_since.isoformat(),
        "due_on": day(record.due_on), "overdue_since": day(record.overdue_since),
        "period_ends_on": day(record.period_ends_on),
    }  # fmt: skip
    if record.tries >= MOST_TRIES:
        row["stuck"] = record.stuck
    if isinstance(record, Filing):
        return row | _filing(record, view)
    return row | _claim(record, place, view)


def _filing(filing: Filing, view: View) -> dict[str, Any]:
    return {
        "category": filing.category,
        "category_label": Category(filing.category).label.say(view.lang),
        "destination": filing.destination,
        "destination_name": view.regions.name(filing.destination),
        "starts_on": filing.starts_on.isoformat(),
        "ends_on": filing.ends_on.isoformat(),
        "cancellable_from": filing.cancellable_from.isoformat(),
        "source": Channel(filing.channel).label.say(view.lang),
        "late": filing.late,
    }


def _claim(claim: Claim, place: Institution | Place | None, view: View) -> dict[str, Any]:
    return {
        "care": claim.care,
        "care_label": Care(claim.care).label.say(view.lang),
        "provider": place.code if place else None,
        "provider_name": place.name if place else claim.institution_name,
        "admitted_on": claim.admitted_on.isoformat(),
        "discharged_on": claim.discharged_on.isoformat(),
        "total": yuan(claim.total),
        "payable": None if claim.payable is None else yuan(claim.payable),
        "unverified": claim.unverified,
    }


def day(value: date | None) -> str | None:
    """A day as text; an open end is none."""
    return None if value is None or value == FAR else value.isoformat()


def instant(value: datetime | None) -> str | None:
    """An instant as text."""
    return None if value is None else value.isoformat(timespec="seconds")
