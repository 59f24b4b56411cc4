"""Reading what is known around a visit (核查资料读取): three look-ups by key, in one place."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, select
from sqlmodel import Session

from workflow.benefit.load import postings_of
from workflow.benefit.rows import FILING, PERSON, PLACE, TABLES, columns_of
from workflow.visit.asked import Visit
from workflow.visit.facts import FiledRow, InsuredRow, Known, ProviderRow

TABLES |= {InsuredRow: PERSON, ProviderRow: PLACE, FiledRow: FILING}

# Written once: to put a statement together takes longer than the database does with it.
_THE_PERSON = PERSON.c.certno == bindparam("certno")
PEOPLE = select(*columns_of(InsuredRow)).where(_THE_PERSON)
PROVIDER = select(*columns_of(ProviderRow)).where(PLACE.c.code == bindparam("code"))
_IDS = select(PERSON.c.id).where(_THE_PERSON)
FILINGS = select(*columns_of(FiledRow)).where(FILING.c.person_id.in_(_IDS))


def known_of(session: Session, visit: Visit, *, with_year: bool = False) -> Known:
    """Person, institution and filings; `with_year` also what the benefit years have used up."""
    connection = session.connection()
    places = connection.execute(PROVIDER, {"code": visit.fixmedins_code}).all()
    found = connection.execute(PEOPLE, {"certno": visit.certno}).all()
    people = [InsuredRow._make(row) for row in found]
    filings = connection.execute(FILINGS, {"certno": visit.certno}).all() if people else []
    postings: Sequence[Any] = ()
    if with_year:
        used = postings_of(session, [person.id for person in people])
        postings = [posting for each in used.values() for posting in each]
    provider = ProviderRow._make(places[0]) if places else None
    return Known(people, provider, [FiledRow._make(row) for row in filings], postings)
