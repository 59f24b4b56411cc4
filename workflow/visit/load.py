"""Reading what is known around a visit (核查资料读取): a few look-ups by key, in one place."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from workflow.benefit.load import postings_of
from workflow.benefit.rows import FILING, PERSON, PLACE, TABLES, columns_of, fetched, rows
from workflow.visit.asked import Visit
from workflow.visit.facts import FiledRow, InsuredRow, Known, ProviderRow

TABLES |= {InsuredRow: PERSON, ProviderRow: PLACE, FiledRow: FILING}


def known_of(session: Session, visit: Visit, *, with_year: bool = False) -> Known:
    """Person, institution and filings; `with_year` also what the benefit years have used up."""
    by_id = select(*columns_of(InsuredRow)).where(PERSON.c.certno == visit.certno)
    people = fetched(session, InsuredRow, by_id)
    by_code = select(*columns_of(ProviderRow)).where(PLACE.c.code == visit.fixmedins_code)
    places = fetched(session, ProviderRow, by_code)
    ids = [person.id for person in people]
    postings: Sequence[Any] = ()
    if with_year:
        postings = [row for found in postings_of(session, ids).values() for row in found]
    filings = rows(session, FiledRow, FILING.c.person_id, ids) if ids else []
    return Known(people, places[0] if places else None, filings, postings)
