"""Commands about people and machines (人员、状态图)."""

from typing import Any

from sqlmodel import Session, col, select

from config.text import Text
from console.terminal.output import MISUSE, Face, leave
from jobs.app import App
from models import Institution, Role, User
from workflow.service.machines import CALLED, MACHINES
from workflow.shared.errors import Refusal, UnknownUserError
from workflow.shared.money import fen, yuan

RESERVED = frozenset({"system", "import", "counter", "daemon", "console"})
"""Names under which the program itself acts."""


def _refuse(code: str, zh: str, en: str) -> Refusal:
    refusal = Refusal(
        Text(zh.replace("{", "(").replace("}", ")"), en.replace("{", "(").replace("}", ")"))
    )
    refusal.code = code
    return refusal


def add_user(
    face: Face, app: App, name: str, roles: list[str], limit: str | None, institution: str = ""
) -> None:
    """Add a person who may act; somebody of a hospital acts for one institution."""
    known = {role.value for role in Role if role is not Role.SYSTEM}
    if not roles or set(roles) - known:
        raise _refuse(
            "unknown_role", f"岗位应为 {sorted(known)} 之一", f"roles are {sorted(known)}"
        )
    amount = None if limit is None else fen(limit)
    if limit is not None and (amount is None or amount < 0):
        raise _refuse("bad_limit", f"限额 {limit} 不是金额", f"{limit} is no amount")
    # The chain of moves holds names as they are, between control characters.
    if (
        not name.isprintable()
        or name.strip() != name
        or not 1 <= len(name) <= 64
        or name in RESERVED
    ):
        raise _refuse("bad_name", f"不能用“{name}”作人员名", f"“{name}” cannot be a user's name")
    with app.database.writing() as session:
        if session.exec(select(User).where(User.name == name)).first():
            raise _refuse("user_exists", f"已有人员 {name}", f"there is a user {name} already")
        user = User(name=name, roles=sorted(set(roles)), limit=amount)
        _place(session, user, institution)
        session.add(user)
    face.show(_user(user), lambda u: face.line(f"{u['name']}  {', '.join(u['roles'])}"))


def _place(session: Session, user: User, code: str) -> None:
    """Say which hospital somebody of a hospital acts for; nobody else acts for one."""
    if Role.HOSPITAL.value not in user.roles:
        if code:
            raise _refuse(
                "institution_not_asked",
                "只有医院岗位（hospital）登记所属机构；请去掉机构编号，或另以 yidi user add 登记医院人员",
                "only somebody with the role hospital has an institution: leave it out, or add a user of the hospital (yidi user add)",
            )
        return
    if not code:
        raise _refuse(
            "institution_needed",
            "医院岗位须用 --institution 登记所属定点医药机构编号",
            "the role hospital needs --institution CODE",
        )
    if not session.exec(select(Institution.id).where(Institution.code == code)).first():
        raise _refuse(
            "no_such_hospital", f"机构目录中没有 {code}", f"{code} is not in the directory"
        )
    user.institution = code


def place_user(face: Face, app: App, name: str, code: str) -> None:
    """Say which hospital somebody acts for from now on."""
    with app.database.writing() as session:
        user = session.exec(select(User).where(User.name == name)).first()
        if user is None:
            raise UnknownUserError(name)
        _place(session, user, code)
        told = _user(user)
    face.show(told, lambda u: face.line(f"{u['name']}  {u['institution']}"))


def disable_user(face: Face, app: App, name: str) -> None:
    """Take a person's right to act; the history keeps the name."""
    with app.database.writing() as session:
        user = session.exec(select(User).where(User.name == name)).first()
        if user is None:
            raise UnknownUserError(name)
        user.active = False
    face.show(_user(user), lambda u: face.line(face.say(f"{name} 已停用", f"{name} is disabled")))


def list_users(face: Face, app: App) -> None:
    """Print who may act."""
    with app.database.reading() as session:
        rows = [_user(user) for user in session.exec(select(User).order_by(col(User.name)))]
    heads = (
        ["人员", "岗位", "所属机构", "审批限额", "在用"]
        if face.lang == "zh"
        else ["name", "roles", "institution", "limit", "active"]
    )
    face.show(
        rows,
        lambda found: face.table(heads, [_person(face, u) for u in found]),
    )


def _person(face: Face, user: dict[str, Any]) -> tuple[str, ...]:
    roles = "、".join(face.words(Role(role).label) for role in user["roles"])
    approves = Role.APPROVER.value in user["roles"]
    limit = user["limit"] or (face.say("不限", "no limit") if approves else "")
    return (
        user["name"],
        roles,
        user["institution"],
        limit,
        face.say("是", "yes") if user["active"] else face.say("否", "no"),
    )


def _user(user: User) -> dict[str, Any]:
    limit = None if user.limit is None else yuan(user.limit)
    return {
        "name": user.name, "roles": user.roles, "institution": user.institution, "limit": limit,
        "active": user.active,
    }  # fmt: skip


def diagram(face: Face, app: App | None, name: str, form: str) -> None:
    """Print a machine; with live counts when a database is there."""
    from workflow.machine.diagram import mermaid, svg, table
    from workflow.service.state_totals import counts

    named = name.removesuffix("s")
    machine = MACHINES.get(CALLED.get(named, named))
    forms = {"mermaid": mermaid, "svg": svg}
    if machine is None or form not in (*forms, "table"):
        face.error(
            _refuse("unknown_machine", f"可画的有 {sorted(MACHINES)}，格式 mermaid、svg、table",
                    f"machines: {sorted(MACHINES)}; formats: mermaid, svg, table")
        )  # fmt: skip
        leave(MISUSE)
    counted = None
    if app is not None and app.database.has_schema():
        with app.database.reading() as session:
            there = counts(session)
            counted = {s.value: there.get((machine.name, s.value), 0) for s in machine.states}
    drawn = (
        table(machine, face.lang) if form == "table" else forms[form](machine, counted, face.lang)
    )
    face.show({"machine": machine.name, "format": form, "text": drawn, "counts": counted},
              lambda shown: face.line(shown["text"]))  # fmt: skip
