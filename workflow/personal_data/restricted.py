"""People whose data may be kept and no more (限制处理), as queries and lists ask for it."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Select, exists, select
from sqlmodel import Session

from models import FAR, METADATA, RequestKind, RequestState
from models.keys import in_parts
from workflow.shared.sql_types import Expression

R, PERSON = METADATA.tables["privacy_request"].c, METADATA.tables["person"]
STANDS = (
    (R.kind == RequestKind.RESTRICTION.value)
    & (R.state == RequestState.GRANTED.value)
    & (R.lifted_on == FAR)
)  # fmt: skip


def not_restricted(person_id: Expression) -> ColumnElement[bool]:
    """That the person of a row is under no restriction."""
    return ~exists().where(STANDS, R.person_id == person_id)


def restricted_people() -> Select[tuple[int]]:
    """The keys of everybody under a restriction."""
    return select(R.person_id).where(STANDS)


def is_restricted(session: Session, person_id: int | None) -> bool:
    """Whether a person is under a restriction."""
    query = select(R.id).where(STANDS, R.person_id == person_id).limit(1)
    return session.execute(query).first() is not None


def restricted_numbers(session: Session) -> Collection[str]:
    """The identity numbers of everybody under a restriction; few ever are."""
    ids = list(session.execute(restricted_people()).scalars())
    found: set[str] = set()
    for part in in_parts(ids):
        found |= set(session.execute(
            select(PERSON.c.certno).where(PERSON.c.id.in_(part))
        ).scalars())  # fmt: skip
    return found
