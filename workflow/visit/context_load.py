"""Reading what is known around a visit (核查资料读取): look-ups by key, in one place."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlmodel import Session

from models import METADATA, Event
from models.claim import Care
from workflow.benefit import rows
from workflow.benefit.claim_data import postings_of
from workflow.benefit.institutions import VERSION, versions_query
from workflow.registers.directory import DowntimeNotice, down
from workflow.shared.days import midnight
from workflow.shared.months import A_DAY
from workflow.shared.sql_types import TableRow
from workflow.visit.context import VisitContext
from workflow.visit.request import Visit

REPORT = METADATA.tables["report"]

# Written once: to put a statement together takes longer than the database does with it.
_THE_PERSON = rows.PERSON.c.certno == bindparam("certno")
PEOPLE = select(*rows.columns_of(rows.PersonRow)).where(_THE_PERSON)
PROVIDER = select(*rows.columns_of(rows.InstitutionRow)).where(
    rows.PLACE.c.code == bindparam("code")
)
PROVIDER_THEN = versions_query(rows.InstitutionRow).where(
    VERSION.c.institution_id == bindparam("id"),
    VERSION.c.valid_from <= bindparam("day"),
    VERSION.c.valid_to >= bindparam("day"),
)
_IDS = select(rows.PERSON.c.id).where(_THE_PERSON)
_UNREPORTED = (
    select(func.min(REPORT.c.day))
    .where(REPORT.c.case_id == rows.FILING.c.id, REPORT.c.event.in_((Event.NEW, Event.RESTORED)))
    .scalar_subquery()
)
FILINGS = select(*rows.columns_of(rows.FilingRow), _UNREPORTED).where(
    rows.FILING.c.person_id.in_(_IDS)
)
HELD = select(*rows.columns_of(rows.QualificationRow)).where(
    rows.QUALIFICATION.c.person_id.in_(_IDS)
)


def load_visit_context(
    session: Session, visit: Visit, *, with_year: bool = False, asked_at: datetime | None = None
) -> VisitContext:
    """Person, institution, filings, notices; `with_year` also what the benefit years have used up."""
    connection = session.connection()
    institution, once = _institution(session, visit)
    found = connection.execute(PEOPLE, {"certno": visit.certno}).all()
    people = [rows.PersonRow._make(row) for row in found]
    filings = connection.execute(FILINGS, {"certno": visit.certno}).all() if people else []
    held: Sequence[TableRow] = ()
    if people and visit.asks_for_disease:
        held = connection.execute(HELD, {"certno": visit.certno}).all()
    postings: Sequence[Any] = ()
    if with_year:
        used = postings_of(session, [person.id for person in people])
        postings = [posting for each in used.values() for posting in each]
    return VisitContext(
        people=people, institution=institution, once=once, postings=postings, asked_at=asked_at,
        filings=[rows.FilingRow._make(row[:-1]) for row in filings],
        unreported={row.id: row[-1] for row in filings if row[-1] is not None},
        qualifications=[rows.QualificationRow._make(row) for row in held],
        downtimes=_notices(session, visit, institution),
    )  # fmt: skip


def _institution(session: Session, visit: Visit) -> tuple[rows.InstitutionRow | None, str]:
    """The institution as the directory stood on the day of the visit; its name where it was not in it."""
    connection, day = session.connection(), visit.admitted_on
    now = connection.execute(PROVIDER, {"code": visit.fixmedins_code}).first()
    if now is None:
        return None, ""
    place = rows.InstitutionRow._make(now)
    if place.valid_from <= day <= place.valid_to:
        return place, ""
    then = connection.execute(PROVIDER_THEN, {"id": place.id, "day": day}).first()
    return (None, place.name) if then is None else (rows.InstitutionRow._make(then), "")


def _notices(
    session: Session, visit: Visit, place: rows.InstitutionRow | None
) -> Sequence[DowntimeNotice]:
    """The notices of downtime that touch the institution or its area on the day of settlement."""
    if place is None:
        return ()
    service = "chronic" if visit.care == Care.CHRONIC else "outpatient"
    day = visit.settled_on
    begins, ends = midnight(day), midnight(day + A_DAY)
    met = down(
        session, [place.code], place.area, begins, ends, "inpatient" if visit.is_stay else service
    )
    return met.get(place.code, ())
