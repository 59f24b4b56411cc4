"""The rule of a desk (领取规则): whoever has taken a case up works on it alone, until their time is over.

It binds the agency's own steps. What is an applicant's to do, and whatever the system does, waits
for nobody's desk. A case that has moved on lies on no desk: it is taken up anew where it stands.
"""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Table, and_, exists, or_

from models import METADATA, Role
from workflow.avoidance.rule import OUTSIDE
from workflow.desk.errors import TakenByAnotherError
from workflow.machine.machine import Step

DESK = METADATA.tables["desk"]
LEADS = frozenset({Role.APPROVER, Role.ADMIN})
"""Whoever may put a case on another desk, take it over, or take it from one (转办、接管)."""


class OnDesk(NamedTuple):
    """Whose case it is, until when; and until which day it is on hold, for what."""

    holder: str
    until: datetime
    held_until: date
    reason: str

    def on_hold(self, today: date) -> bool:
        """Whether the case is on hold today (挂起中)."""
        return self.held_until > today


def check_desk(
    no: str, step: Step, held: OnDesk | None, people: Collection[str], now: datetime
) -> None:
    """Refuse a step of the agency on a case that another has taken up: `taken_by_another`."""
    if held is None or held.until <= now or held.holder in people or step.by & OUTSIDE:
        return
    raise TakenByAnotherError(no, held.holder, held.until)


def on_desk(table: Table, now: datetime, *also: ColumnElement[bool]) -> ColumnElement[bool]:
    """The cases of a table that lie on a desk now, one of which all of `also` holds."""
    c: Any = table.c
    lies = (DESK.c.machine == table.name, DESK.c.case_id == c.id, DESK.c.state == c.state)
    return exists().where(*lies, DESK.c.until > now, *also)


def open_to(table: Table, name: str, now: datetime, today: date) -> ColumnElement[bool]:
    """The cases of a table that lie on nobody's desk, or on this person's and are not on hold."""
    return ~on_desk(table, now, or_(DESK.c.holder != name, DESK.c.held_until > today))


def lies_here(case: Any, machine: Any, now: datetime) -> ColumnElement[bool]:
    """The row of the desk that belongs to a row of cases, for an outer join."""
    return and_(
        DESK.c.machine == machine, DESK.c.case_id == case.id, DESK.c.state == case.state,
        DESK.c.until > now,
    )  # fmt: skip
