"""People who may act (经办人员): added, placed at a hospital, disabled, listed."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, select

from console.answers.asked import asked
from console.answers.refusals import refusal
from console.answers.those_seen import user_seen
from console.answers.user_places import check_theirs, named, place, user_row, work_for, work_within
from jobs.app import App
from jobs.identity import OS, Principal, whoever_types
from jobs.identity.principal import LONGEST_NAME, os_user
from jobs.identity.staff import record
from jobs.office.person_meant import person_meant
from jobs.signin.credentials import give_starting_password
from models import Credential, Role, User
from workflow.access.kinds import OFFICE, OPEN, WORK
from workflow.moves.actors import RESOLVERS
from workflow.shared.money import fen

RESERVED = frozenset({"system", "import", "counter", "daemon", "console"})
"""Names under which the program itself acts."""


@asked(WORK)
def answer_user_add(
    app: App, name: str, roles: list[str], limit: str | None, institution: str, by: Principal,
    person: str | None = None, person_area: str | None = None, *,
    areas: Sequence[str] = (), unit: str = "",
) -> dict[str, Any]:  # fmt: skip
    """Add a user, and return them as a row; the role hospital acts for one institution.

    `limit` is what an approver may approve, in yuan; `person` who they are in the register; `areas`
    are the pooling areas that they work for (`all` for every one), `unit` their employer.
    Refused: `unknown_role`, `bad_limit`, `bad_name`, `user_exists`, `unknown_person`, and what
    `place`, `work_within` and `work_for` say of the institution, the areas and the employer.
    """
    known = {role.value for role in Role if role is not Role.SYSTEM}
    if not roles or set(roles) - known:
        raise refusal(
            "unknown_role",
            f"岗位应为 {'、'.join(sorted(known))} 之一",
            f"roles are {', '.join(sorted(known))}",
        )
    amount = None if limit is None else fen(limit)
    if limit is not None and (amount is None or amount < 0):
        raise refusal("bad_limit", f"限额 {limit} 不是金额", f"{limit} is no amount")
    with app.database.writing() as session:
        user = _new(session, name, roles, amount)
        place(session, user, institution)
        work_within(app, user, areas)
        work_for(user, unit)
        if person is not None:
            user.insured_as = person_meant(session, app.reach, person, person_area).id
        record(session, user, "added", by, app.now)
    return user_row(user)


def _new(session: Session, name: str, roles: list[str], limit: int | None) -> User:
    if not _usable(name):
        raise refusal("bad_name", f"不能用“{name}”作人员名", f"“{name}” cannot be a user's name")
    if session.exec(select(User).where(User.name == name)).first():
        raise refusal("user_exists", f"已有人员 {name}", f"there is a user {name} already")
    return User(name=name, roles=sorted(set(roles)), limit=limit)


@asked(OPEN)
def answer_first_admin(app: App, name: str) -> dict[str, Any]:
    """Add the first admin, who adds the others, and return them as a row, with a starting password.

    Nothing changes when they are an admin already, unless no admin has a password: whoever was there
    before people signed in gets one. Refused: `admin_exists`, `bad_name`,
    `user_exists`.
    """
    by = Principal(whoever_types(), os_user())
    with app.database.writing() as session:
        admins = _admins(session)
        first = next((admin for admin in admins if admin.name == name), None)
        if first is not None and _any_password(session, admins):
            return user_row(first)
        if first is None and admins:
            names = "、".join(admin.name for admin in admins)
            raise refusal(
                "admin_exists",
                f"已有管理员 {names}；--admin 只登记第一名，其他人员由管理员用 yidi user add 添加",
                f"there is an admin already ({names}); --admin makes the first one alone, and an "
                "admin adds the others: yidi user add",
            )
        if first is None:
            first = _new(session, name, [Role.ADMIN.value], None)
            record(session, first, "added", by, app.now)
    return user_row(first) | {"starting_password": give_starting_password(app, name, by)}


def _any_password(session: Session, admins: list[User]) -> bool:
    """Whether any of them can sign in, or could once they set their own password."""
    names = [admin.name for admin in admins]
    having = select(Credential.name).where(
        col(Credential.name).in_(names), Credential.password != ""
    )
    return session.exec(having).first() is not None


def _admins(session: Session) -> list[User]:
    users = session.exec(select(User).where(col(User.active)).order_by(User.name))
    return [user for user in users if Role.ADMIN.value in user.roles]


def _usable(name: str) -> bool:
    """Whether a name can be written as it is: the chain of moves holds it between control characters."""
    plain = name.isprintable() and name.strip() == name
    return plain and 1 <= len(name) <= LONGEST_NAME and not reserved(name)


def reserved(name: str) -> bool:
    """Whether the program, a key, an insured person, or whoever types in a rehearsal acts under it."""
    return name in RESERVED or name.startswith((OS, *RESOLVERS))


@asked(WORK)
def answer_user_disable(app: App, name: str, by: Principal) -> dict[str, Any]:
    """Take a user's right to act, and return them as a row; the history keeps the name.

    The last admin stays (`last_admin`): nobody could add another.
    """
    check_theirs(app, name, by)
    with app.database.writing() as session:
        user = named(session, name)
        if _admins(session) == [user]:
            raise refusal(
                "last_admin",
                f"{name} 是唯一在用的管理员，不能停用；请先用 yidi user add 添加另一名管理员",
                f"{name} is the only admin; add another one first: yidi user add",
            )
        if user.active:
            user.active = False
            record(session, user, "disabled", by, app.now)
        return user_row(user)


@asked(OFFICE)
def answer_users(app: App) -> list[dict[str, Any]]:
    """Return who may act or might once in the areas of whoever asks, by name."""
    with app.database.reading() as session:
        users = session.exec(select(User).order_by(col(User.name)))
        return [user_row(user) for user in users if user_seen(user, app.reach)]
