"""Who acts (经办人员): users with roles, limit, hospital and reach; others by the prefix of their name."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import bindparam, select
from sqlmodel import Session, col

from models import Role, User
from models.database import TRUSTED, connection_of
from models.prepared import Prepared
from models.rehearsal import is_marked
from workflow.access.reach import EVERY_AREA, EVERYTHING, NOTHING, Reach
from workflow.avoidance.same_person import records_of
from workflow.machine.context import Actor
from workflow.moves.key_actor import PREFIX as KEY
from workflow.moves.key_actor import key_actor
from workflow.representation.load_natural import ENTERED, INSURED, entered_actor, insured_actor
from workflow.shared.errors import UnknownUserError, WithoutHospitalError

OF_USER = (
    *map(col, (User.roles, User.limit, User.institution)),
    *map(col, (User.insured_as, User.relatives, User.areas, User.unit)),
)
"""What is read of a user, beside their name."""
ACTOR = Prepared(
    select(col(User.name), *OF_USER).where(
        col(User.name) == bindparam("its_name"), col(User.active)
    )
)
STAFF = frozenset(
    {Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.CASHIER, Role.AUDITOR, Role.ADMIN}
)
"""Whoever works at the agency (经办机构人员)."""
WHOLE_AREAS = STAFF | {Role.VIEWER}
"""Whoever has all cases of their areas before them."""
RESOLVERS: Mapping[str, Callable[[Session, str], Actor]] = {
    KEY: key_actor, INSURED: insured_actor, ENTERED: entered_actor,
}  # fmt: skip
"""By the prefix of their names who is no user: an insured person, the key of a system."""


def find_actor(session: Session, name: str, user: Any = None) -> Actor:
    """An active user with roles, limit, hospital, reach, and whom they keep away from (回避).

    A person of a hospital needs the hospital. Whoever is no user is found by their prefix. `user` is
    their row where it was read already, with `OF_USER`.
    """
    prefix, colon, _ = name.partition(":")
    if colon and prefix + colon in RESOLVERS:
        return RESOLVERS[prefix + colon](session, name)
    if user is None:
        user = ACTOR.first(connection_of(session), {"its_name": name})
    if user is None:
        raise UnknownUserError(name)
    own, kin, roles = user.insured_as, user.relatives, frozenset(map(Role, user.roles))
    known = [one for one in (own, *(each["person"] for each in kin)) if one is not None]
    avoids = records_of(session, known) if known else frozenset[int]()
    actor = Actor(
        user.name, roles, user.limit, user.institution, avoids, reach_of(session, user, roles)
    )
    if Role.HOSPITAL in actor.roles and not actor.institution:
        raise WithoutHospitalError(name)
    return actor


def reach_of(session: Session, user: Any, roles: frozenset[Role]) -> Reach:
    """What belongs to a user: the widest of what their roles give, within their areas.

    A helper has what they entered, a hospital its referrals and what was entered here, an
    employer its employees, an applicant the cases of the person who they are.
    """
    areas = None if EVERY_AREA in user.areas else frozenset(user.areas)
    if roles & WHOLE_AREAS:
        return EVERYTHING if areas is None else Reach(areas)
    if Role.APPLICANT in roles and user.insured_as is None and _stands_in(session):
        return EVERYTHING
    own = Role.APPLICANT in roles and user.insured_as is not None
    reach = Reach(
        areas,
        people=records_of(session, [user.insured_as]) if own else frozenset(),
        institution=user.institution or None if Role.HOSPITAL in roles else None,
        unit=user.unit or None if Role.UNIT in roles else None,
        entered_by=user.name if roles & {Role.HELPER, Role.HOSPITAL} else None,
    )
    return NOTHING if reach == Reach(areas, people=frozenset()) else reach


def _stands_in(session: Session) -> bool:
    """Whether an applicant without a record stands in for all: in a rehearsal that believes names."""
    return bool(session.info.get(TRUSTED)) and is_marked(connection_of(session))


def second_of(session: Session, name: str | None) -> Actor | None:
    """The second of two people; None where no active user has this name."""
    if not name:
        return None
    try:
        return find_actor(session, name)
    except (UnknownUserError, WithoutHospitalError):
        return None
