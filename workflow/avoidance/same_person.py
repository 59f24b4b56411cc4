"""Which records are one person's (同一人): merged into one another, or of one identity paper elsewhere."""

from collections.abc import Collection

from sqlalchemy import or_, tuple_
from sqlmodel import Session, col, select

from models import Person


def records_of(session: Session, ids: Collection[int]) -> frozenset[int]:
    """Every record of these people: what they were merged into, and their coverage in other areas."""
    found: set[int] = set()
    papers: set[tuple[str, str]] = set()
    looked_for = set(ids)
    while looked_for:
        query = select(Person.id, Person.merged_into_id, Person.certno, Person.cert_type)
        rows = session.exec(query.where(col(Person.id).in_(sorted(looked_for)))).all()
        found |= looked_for
        papers |= {(certno, kind) for _, _, certno, kind in rows if certno}
        looked_for = {kept for _, kept, _, _ in rows if kept is not None} - found
    if papers:
        numbers = or_(
            *(
                tuple_(col(Person.certno), col(Person.cert_type)) == paper
                for paper in sorted(papers)
            )
        )
        found |= {id_ for id_ in session.exec(select(Person.id).where(numbers)) if id_ is not None}
    return frozenset(found)
