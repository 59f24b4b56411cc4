"""Former identity numbers (原证件号码): a renewed card, a birth certificate that became an identity card."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session, col

from models import METADATA, Person
from models.keys import in_parts

CHANGE = METADATA.tables["register_change"]


class FormerNumber(NamedTuple):
    """A number that a person had, of which paper, and the record that stands for the person today."""

    certno: str
    cert_type: str
    person_id: int


def former_numbers(session: Session, certnos: Iterable[str]) -> list[FormerNumber]:
    """Whose these numbers were; a record that was merged away is the one that stayed."""
    had: dict[tuple[str, str, int], None] = {}
    for part in in_parts(sorted(set(certnos) - {""})):
        query = select(CHANGE.c.former_certno, CHANGE.c.before).where(
            CHANGE.c.former_certno.in_(part), CHANGE.c.former_certno != ""
        )
        for certno, before in session.execute(query.order_by(CHANGE.c.id)):
            had[certno, str(before["cert_type"]), int(before["id"])] = None
    stays: dict[int, int] = {}
    for some in in_parts({person_id for *_, person_id in had}):
        its = select(col(Person.id), col(Person.merged_into_id)).where(col(Person.id).in_(some))
        stays |= {own: kept or own for own, kept in session.execute(its)}
    return list(
        dict.fromkeys(
            FormerNumber(certno, kind, stays[own]) for certno, kind, own in had if own in stays
        )
    )


def ids_named(session: Session, number: str) -> list[int]:
    """The records with this identity or person number; else those that once had the identity number."""
    its = [
        select(col(Person.id)).where(column == value)
        for column, value in ((col(Person.certno), number.upper()), (col(Person.psn_no), number))
    ]
    found = dict.fromkeys(key for query in its for key in session.scalars(query) if key)
    return list(found) or [f.person_id for f in former_numbers(session, [number.upper()])]
