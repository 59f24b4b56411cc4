"""Closed cases and their way to the archive, for the tests of the archive."""

from datetime import date
from typing import Any

from sqlalchemy import update

from config.clock import at_time
from jobs.archive.archive import ArchiveReport, archive
from jobs.audit.seal import seal
from models import (
    Claim,
    ClaimState,
    Filing,
    FilingState,
    Notice,
    NoticeState,
)
from models.database import Database
from tests.support.builders import A_DAY, TODAY, a_claim, a_filing, brought, noon, saved, with_bill
from tests.support.histories import spoken
from tests.support.importing import an_app
from tests.support.office import Office, a_number

LATE = date(2029, 3, 5)
CLOSED_ON = TODAY + A_DAY


def closed(office: Office, case: Any, state: str, day: date = CLOSED_ON) -> Any:
    """The case, stored with something said about it, and closed."""
    if case.id is None:
        saved(office.database, case)
    spoken(office.database, case)
    with office.database.writing() as session:
        brought(session, session.get(type(case), case.id), state, day)
    return office.again(case)


def an_expired_filing(office: Office, **facts: Any) -> Filing:
    """A filing that was in force and is over."""
    filing: Filing = closed(office, a_filing(**facts), FilingState.EXPIRED)
    with office.database.writing() as session:
        held: Any = session.get(Filing, filing.id)
        held.activated_on = held.starts_on
    return filing


def a_paid_claim(office: Office, **facts: Any) -> Claim:
    """A claim that was calculated, approved and paid, and its benefit year with it; the person was told."""
    given = {"state": ClaimState.REVIEW, "no": a_number(drawn=False)}
    claim = with_bill(office.database, a_claim(**(given | facts)), 100_000, 23_400)
    office.approve(claim)
    with office.database.writing() as session:
        session.execute(update(Notice).values(state=NoticeState.SENT.value))
    paid: Claim = closed(office, claim, ClaimState.PAID)
    return paid


def sealed(database: Database, day: date = LATE) -> None:
    """Everything up to a day is sealed."""
    with database.writing() as session:
        seal(session, at_time(day, 0, 0), noon(day))


def archived(office: Office, day: date = LATE, **asked: Any) -> ArchiveReport:
    """Archive on a day whatever was closed before it, after sealing."""
    sealed(office.database, day)
    app = an_app(office.database, office.book, office.calendar, day)
    return archive(app, asked.pop("before", day), actor="admin", **asked)
