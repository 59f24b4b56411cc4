"""People who may act (经办人员): added, placed at a hospital, disabled, listed."""

from typing import Any

from sqlmodel import Session, col, select

from console.answers.refusals import refusal
from jobs.app import App
from jobs.identity import OS, Principal, whoever_types
from jobs.identity.principal import LONGEST_NAME, os_user
from jobs.identity.staff import record
from jobs.office.person_meant import person_meant
from jobs.signin.credentials import give_starting_password
from models import Institution, Role, User
from workflow.moves.actors import RESOLVERS
from workflow.shared.errors import UnknownUserError
from workflow.shared.money import fen, yuan

RESERVED = frozenset({"system", "import", "counter", "daemon", "console"})
"""Names under which the program itself acts."""


def answer_user_add(
    app: App, name: str, roles: list[str], limit: str | None, institution: str, by: Principal,
    person: str | None = None, area: str | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Add a user, and return them as a row; the role hospital acts for one institution.

    `limit` is what an approver may approve, in yuan; `person` who they are in the register.
    Refused: `unknown_role`, `bad_limit`, `bad_name`, `user_exists`, `unknown_person`, and what
    `_place` says of the institution.
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
        _place(session, user, institution)
        if person is not None:
            user.insured_as = person_meant(session, app.reach, person, area).id
        record(session, user, "added", by, app.now)
    return user_row(user)


def _new(session: Session, name: str, roles: list[str], limit: int | None) -> User:
    if not _usable(name):
        raise refusal("bad_name", f"不能用“{name}”作人员名", f"“{name}” cannot be a user's name")
    if session.exec(select(User).where(User.name == name)).first():
        raise refusal("user_exists", f"已有人员 {name}", f"there is a user {name} already")
    return User(name=name, roles=sorted(set(roles)), limit=limit)


def answer_first_admin(app: App, name: str) -> dict[str, Any]:
    """Add the first admin, who adds the others, and return them as a row, with a starting password.

    Nothing changes when they are an admin already. Refused: `admin_exists`, `bad_name`,
    `user_exists`.
    """
    with app.database.writing() as session:
        admins = _admins(session)
        for admin in admins:
            if admin.name == name:
                return user_row(admin)
        if admins:
            names = "、".join(admin.name for admin in admins)
            raise refusal(
                "admin_exists",
                f"已有管理员 {names}；--admin 只登记第一名，其他人员由管理员用 yidi user add 添加",
                f"there is an admin already ({names}); --admin makes the first one alone, and an "
                "admin adds the others: yidi user add",
            )
        first, by = (
            _new(session, name, [Role.ADMIN.value], None),
            Principal(whoever_types(), os_user()),
        )
        record(session, first, "added", by, app.now)
    return user_row(first) | {"starting_password": give_starting_password(app, name, by)}


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


def _place(session: Session, user: User, code: str) -> None:
    """Set the institution for which a hospital's user acts; no other role acts for one."""
    if Role.HOSPITAL.value not in user.roles:
        if code:
            raise refusal(
                "institution_not_asked",
                "只有医院岗位（hospital）登记所属机构；请去掉机构编号，或另以 yidi user add 登记医院人员",
                "only somebody with the role hospital has an institution: leave it out, or add a user of the hospital (yidi user add)",
            )
        return
    if not code:
        raise refusal(
            "institution_needed",
            "医院岗位须用 --institution 登记所属定点医药机构编号",
            "the role hospital needs --institution CODE",
        )
    if not session.exec(select(Institution.id).where(Institution.code == code)).first():
        raise refusal(
            "no_such_hospital", f"机构目录中没有 {code}", f"{code} is not in the directory"
        )
    user.institution = code


def answer_user_institution(app: App, name: str, code: str, by: Principal) -> dict[str, Any]:
    """Set the institution for which a user acts from now on, and return them as a row."""
    with app.database.writing() as session:
        user = _named(session, name)
        _place(session, user, code)
        record(session, user, "placed", by, app.now)
        return user_row(user)


def answer_user_disable(app: App, name: str, by: Principal) -> dict[str, Any]:
    """Take a user's right to act, and return them as a row; the history keeps the name.

    The last admin stays (`last_admin`): nobody could add another.
    """
    with app.database.writing() as session:
        user = _named(session, name)
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


def answer_users(app: App) -> list[dict[str, Any]]:
    """Return who may act or might once, by name."""
    with app.database.reading() as session:
        return [user_row(user) for user in session.exec(select(User).order_by(col(User.name)))]


def _named(session: Session, name: str) -> User:
    user = session.exec(select(User).where(User.name == name)).first()
    if user is None:
        raise UnknownUserError(name)
    return user


def user_row(user: User) -> dict[str, Any]:
    """A user; the approval limit in yuan, and whether anybody is named whom they keep away from."""
    limit = None if user.limit is None else yuan(user.limit)
    return {
        "name": user.name, "roles": user.roles, "institution": user.institution, "limit": limit,
        "active": user.active, "linked": user.insured_as is not None,
        "relatives": len(user.relatives),
    }  # fmt: skip
