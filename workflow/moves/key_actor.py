"""A system that acts with a key (系统接口): by the key's name, with the roles that its scopes bring."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import bindparam, select
from sqlmodel import Session, col

from models import ApiKey, KeyScope, Role
from models.database import connection_of
from models.prepared import Prepared
from workflow.access.reach import EVERY_AREA, Reach
from workflow.machine.context import Actor
from workflow.shared.errors import UnknownUserError

PREFIX = "key:"
"""Begins the name under which a system acts."""
HANDS_IN = frozenset({KeyScope.FILINGS, KeyScope.CLAIMS, KeyScope.QUALIFICATIONS})
"""The scopes of a system that hands in what people apply for."""
LIVE = Prepared(
    select(
        *map(col, (ApiKey.name, ApiKey.scopes, ApiKey.institution, ApiKey.areas)),
        col(ApiKey.expires_on),
    )
    .where(col(ApiKey.name) == bindparam("its_name"), col(ApiKey.revoked_at).is_(None))
    .order_by(col(ApiKey.id).desc())
    .limit(1)
)


def key_actor(session: Session, name: str) -> Actor:
    """The system that acts under this name (`key:…`), by its newest key that was not revoked."""
    found = LIVE.first(connection_of(session), {"its_name": name.removeprefix(PREFIX)})
    if found is None:
        raise UnknownUserError(name)
    return actor_with(found.name, found.scopes, found.institution, found.areas)


def actor_with(
    name: str, scopes: Collection[str], institution: str, areas: Collection[str]
) -> Actor:
    """The system that a key lets act: of a hospital what is its own, else what is of the areas."""
    if institution:
        roles, reach = (
            frozenset({Role.HOSPITAL}),
            Reach(institution=institution, entered_by=PREFIX + name),
        )
    else:
        hands_in = not HANDS_IN.isdisjoint(map(KeyScope, scopes))
        roles = frozenset({Role.APPLICANT}) if hands_in else frozenset[Role]()
        reach = Reach(areas=None if EVERY_AREA in areas else frozenset(areas))
    return Actor(PREFIX + name, roles, institution=institution, reach=reach)


def scopes_of(session: Session, name: str, today: date) -> frozenset[str]:
    """What the newest key of a system opens today; nothing where none is in force."""
    found = LIVE.first(connection_of(session), {"its_name": name.removeprefix(PREFIX)})
    over = found is None or found.expires_on < today
    return frozenset() if over else frozenset(found.scopes)
