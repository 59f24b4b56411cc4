"""Which people and systems an office sees (所辖人员和系统): those who work in its areas, or in all."""

from sqlalchemy import ColumnElement, String, cast, literal, or_, select, true
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col

from jobs.identity.staff import name_of_key
from models import ApiKey, Representation, User
from workflow.access.reach import Reach
from workflow.moves.key_actor import PREFIX as KEY
from workflow.representation.load_natural import ENTERED, INSURED


def user_seen(user: User, reach: Reach) -> bool:
    """Whether a user has to do with the areas of whoever asks."""
    return reach.meets(user.areas)


def key_seen(key: ApiKey, reach: Reach) -> bool:
    """The same of a key; a hospital's is for people of any area."""
    return bool(key.institution) or reach.meets(key.areas)


def systems_seen(session: Session, reach: Reach) -> set[str]:
    """The names of the systems that have, or had, a key that is seen."""
    return {key.name for key in session.execute(select(ApiKey)).scalars() if key_seen(key, reach)}


def by_those_seen(session: Session, name: Mapped[str], reach: Reach) -> ColumnElement[bool]:
    """What is kept under the name of a user, a key, a citizen or an agent who is seen.

    What nobody's name stands under is for whoever works for all areas.
    """
    if reach.areas is None:
        return true()
    users = session.execute(select(User)).scalars()
    names = {user.name for user in users if user_seen(user, reach)}
    keys = [key for key in session.execute(select(ApiKey)).scalars() if key_seen(key, reach)]
    names |= {name_of_key(key) for key in keys} | {KEY + key.name for key in keys}
    entry = literal(ENTERED).concat(cast(col(Representation.id), String))
    agents = select(entry).where(col(Representation.area).in_(sorted(reach.areas)))
    return or_(
        name.in_(sorted(names)),
        *(name.like(f"{INSURED}%@{area}") for area in sorted(reach.areas)),
        name.like(f"{ENTERED}%") & name.in_(agents),
    )
