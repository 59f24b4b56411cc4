"""Who acts (当事人): whoever writes is named, with a role for it; the user of the machine stands beside.

A principal is asked for here, once for each command, before anything is done: who is signed in.
A rehearsal that trusts believes who is named, and where nobody is, takes the user of the machine.
"""

import os
from datetime import date
from functools import cache

from sqlmodel import Session, col, select

from config.text import Text
from jobs.app import App
from jobs.identity.duties import AT_WORK, ENTER, STAFF, Duty
from jobs.identity.errors import IdentityRefusedError, NotSignedInError, OtherUserError
from jobs.principal import OS, Principal, SignedBy
from models import Role, User
from workflow.access.kinds import AskerKind
from workflow.machine.context import Actor
from workflow.moves.actors import find_actor
from workflow.representation.natural import on_day
from workflow.shared.errors import Refusal

LONGEST_NAME = 64
SIGNED = "signed"
"""The setting `identity` under which everybody proves who they are."""
KEY = "key:"
"""Begins the name of a system that asks with a key (接口密钥)."""
STAND_IN = STAFF | ENTER.roles - {Role.HOSPITAL, Role.HELPER, Role.UNIT}
"""The roles of whoever types in a rehearsal and names nobody."""
KINDS = {
    Role.AUDITOR: AskerKind.AUDITOR, Role.VIEWER: AskerKind.VIEWER,
    Role.HOSPITAL: AskerKind.HOSPITAL, Role.HELPER: AskerKind.HELPER, Role.UNIT: AskerKind.UNIT,
    Role.APPLICANT: AskerKind.CITIZEN,
}  # fmt: skip
"""As what somebody asks who does not work on cases at the agency, the widest first."""


class UserRequiredError(Refusal):
    """Nobody was named where what is written must say who wrote it (须写明经办人员)."""

    code = "user_required"

    def __init__(self, doing: str, url: str) -> None:
        says = Text(
            "{doing} 须由登录的经办人员办理，而数据库 {url} 还没有管理员；请先执行 yidi init --admin 姓名，"
            "由管理员用 yidi user add 添加人员，再以 yidi login 姓名 登录。",
            "{doing} takes somebody who is signed in, and {url} has no admin yet: run `yidi init "
            "--admin NAME` first, then `yidi user add`, and sign in with `yidi login NAME`.",
        )
        super().__init__(says, doing=doing, url=url)


def identify(app: App, name: str | None, duty: Duty) -> Principal:
    """The principal who may do this: who is signed in, or whom a rehearsal believes.

    Refused: `not_a_rehearsal` by a rehearsed day, `not_signed_in`, `other_user`, `user_required`,
    `unknown_user`, `hospital_not_set`, `wrong_role`.
    """
    app.database.check_day()
    if app.asker.signed or app.settings.identity == SIGNED:
        return _signed(app, name, duty)
    if not app.database.is_rehearsal():
        raise IdentityRefusedError(app.database.address)
    if not name:
        return Principal(whoever_types(STAND_IN), os_user())
    with app.database.reading() as session:
        found = principal_of(session, name, os_user(), on=app.today)
    duty.check(found)
    return found


def principal_of(
    session: Session, name: str, os_user: str, signed_by: SignedBy = SignedBy.TRUSTED,
    *, on: date | None = None, user: object = None,
) -> Principal:  # fmt: skip
    """The principal with this name, as what their roles make them ask; or `unknown_user`.

    Without a day nobody has authority for anybody else. `user` is their row, where it is known.

    Whoever signs them in adds what a session or key is for: `scopes`, `until`, `session`.
    """
    actor = find_actor(session, name, user)
    actor = on_day(actor, on) if on else actor
    return Principal(actor, os_user, kind_of(actor), signed_by)


def kind_of(actor: Actor) -> AskerKind:
    """As what somebody asks (当事人类别): the agency's roles before those of outsiders."""
    if actor.name.startswith(KEY):
        return AskerKind.SERVICE
    if actor.natural is not None:
        return AskerKind.CITIZEN if actor.natural.own else AskerKind.AGENT
    if actor.roles & AT_WORK:
        return AskerKind.STAFF
    kinds = (kind for role, kind in KINDS.items() if role in actor.roles)
    return next(kinds, AskerKind.OPERATOR)


def _signed(app: App, name: str | None, duty: Duty) -> Principal:
    """Who is signed in, and may do this; nobody is believed to be somebody else."""
    asker = app.asker
    if not asker.signed:
        with app.database.reading() as session:
            if not has_admin(session):
                raise UserRequiredError(duty.name, app.database.address)
        raise NotSignedInError
    if name and name != asker.name:
        raise OtherUserError(name, asker.name)
    duty.check(asker)
    return asker


def has_admin(session: Session) -> bool:
    """Whether there is anybody who may add the others."""
    roles = session.exec(select(User.roles).where(col(User.active)))
    return any(Role.ADMIN.value in each for each in roles)


def whoever_types(roles: frozenset[Role] = frozenset()) -> Actor:
    """Whoever is known by the operating system alone: in a rehearsal, and where a database is made."""
    return Actor((OS + os_user())[:LONGEST_NAME], roles)


@cache
def os_user() -> str:
    """The user of the operating system by the number of the process: no variable can say another."""
    if os.name != "posix":
        import getpass

        return getpass.getuser()[:LONGEST_NAME]
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name[:LONGEST_NAME]
    except KeyError:
        return str(os.getuid())
