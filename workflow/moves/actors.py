"""Who acts (经办人员): users with roles, limit and hospital."""

from sqlalchemy import bindparam, select
from sqlmodel import Session, col

from models import Role, User
from models.database import connection_of
from models.prepared import Prepared
from workflow.avoidance.same_person import records_of
from workflow.machine.context import Actor
from workflow.shared.errors import UnknownUserError, WithoutHospitalError

ACTOR = Prepared(
    select(
        *map(col, (User.name, User.roles, User.limit, User.institution)),
        *map(col, (User.insured_as, User.relatives)),
    ).where(col(User.name) == bindparam("its_name"), col(User.active))
)


def find_actor(session: Session, name: str) -> Actor:
    """An active user with roles, limit, hospital, and whom they keep away from (回避).

    A person of a hospital needs the hospital.
    """
    user = ACTOR.first(connection_of(session), {"its_name": name})
    if user is None:
        raise UnknownUserError(name)
    kin = [own for own in (user[4], *(each["person"] for each in user[5])) if own is not None]
    avoids = records_of(session, kin) if kin else frozenset[int]()
    actor = Actor(user[0], frozenset(map(Role, user[1])), user[2], user[3], avoids)
    if Role.HOSPITAL in actor.roles and not actor.institution:
        raise WithoutHospitalError(name)
    return actor


def second_of(session: Session, name: str | None) -> Actor | None:
    """The second of two people; None where no active user has this name."""
    if not name:
        return None
    try:
        return find_actor(session, name)
    except (UnknownUserError, WithoutHospitalError):
        return None
