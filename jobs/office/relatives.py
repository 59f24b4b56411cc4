"""Who a user is in the register, and which relatives they declared (回避申报); each a change of the user.

Whoever works at the agency declares their own relatives; an admin declares for anybody. What keeps
somebody away is taken back by another person alone.
"""

from sqlmodel import Session, select

from config.text import Text
from jobs.app import App
from jobs.identity import Principal
from jobs.identity.staff import record
from jobs.office.person_meant import person_meant
from models import Person, Relation, Role, User
from workflow.avoidance.same_person import records_of
from workflow.shared.errors import Refusal, UnknownUserError, WrongRoleError

DECLARING = Text("申报亲属", "declare a relative")
TAKING_BACK = Text("撤销回避登记", "take back what keeps somebody away")


class NotTheirsError(Refusal):
    """What keeps somebody away is taken back by another admin (须由另一名管理员撤销)."""

    code = "same_person"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 不能撤销本人的回避登记，须由另一名管理员办理。",
            "{name} does not take back what keeps themselves away: another admin does.",
        )
        super().__init__(says, name=name)


class NoRelativeError(Refusal):
    """The user has declared no such relative (没有申报该亲属)."""

    code = "no_such_relative"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 没有申报此人；可用 yidi user relative list {name} 查看。",
            "{name} has not declared this person; see `yidi user relative list {name}`.",
        )
        super().__init__(says, name=name)


class DeclaredAlreadyError(Refusal):
    """The person is declared already, or is the user themselves (已申报)."""

    code = "relative_exists"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 已申报此人，或此人就是 {name} 本人。",
            "{name} has declared this person already, or is this person.",
        )
        super().__init__(says, name=name)


def link(app: App, name: str, number: str | None, area: str | None, by: Principal) -> User:
    """Say which person of the register a user is; without a number that they are none."""
    with app.database.writing() as session:
        user = user_named(session, name)
        person = person_meant(session, by.actor.reach, number, area).id if number else None
        if user.insured_as == person:
            return user
        if user.insured_as is not None:
            _check_another(by, name)
        user.insured_as = person
        record(session, user, "linked" if person else "unlinked", by, app.now)
        return user


def declare(
    app: App, name: str, number: str, area: str | None, relation: Relation, by: Principal
) -> User:
    """Declare a relative of a user."""
    with app.database.writing() as session:
        user = user_named(session, name)
        if by.name != name and Role.ADMIN not in by.actor.roles:
            raise WrongRoleError(by.name, DECLARING, [Role.ADMIN])
        person = person_meant(session, by.actor.reach, number, area)
        known = [each["person"] for each in user.relatives]
        if user.insured_as is not None:
            known.append(user.insured_as)
        if known and person.id in records_of(session, known):
            raise DeclaredAlreadyError(name)
        entry = {
            "person": person.id, "relation": relation.value, "by": by.name,
            "on": app.today.isoformat(),
        }  # fmt: skip
        user.relatives = [*user.relatives, entry]
        record(session, user, "relative_added", by, app.now)
        return user


def take_back(app: App, name: str, number: str, area: str | None, by: Principal) -> User:
    """Take back a relative who was declared; the history keeps both."""
    with app.database.writing() as session:
        user = user_named(session, name)
        if Role.ADMIN not in by.actor.roles:
            raise WrongRoleError(by.name, TAKING_BACK, [Role.ADMIN])
        _check_another(by, name)
        same = records_of(session, [person_meant(session, by.actor.reach, number, area).id or 0])
        left = [each for each in user.relatives if each["person"] not in same]
        if len(left) == len(user.relatives):
            raise NoRelativeError(name)
        user.relatives = left
        record(session, user, "relative_removed", by, app.now)
        return user


def people_of(session: Session, user: User) -> dict[int, Person]:
    """The records of a user's relatives, as they were declared."""
    keys = {each["person"] for each in user.relatives}
    return {key: session.get_one(Person, key) for key in keys}


def user_named(session: Session, name: str) -> User:
    """The user with this name, active or not."""
    user = session.exec(select(User).where(User.name == name)).first()
    if user is None:
        raise UnknownUserError(name)
    return user


def _check_another(by: Principal, name: str) -> None:
    if by.name == name:
        raise NotTheirsError(name)
