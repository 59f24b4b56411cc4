"""Who asks and acts (当事人): signed in as themselves, or of a rehearsal whoever types."""

from dataclasses import dataclass
from datetime import datetime

from models import Labelled
from workflow.access.kinds import AskerKind
from workflow.access.reach import NOTHING
from workflow.machine.context import Actor

OS = "os:"
"""Begins the name of whoever is known by the operating system alone."""


class SignedBy(Labelled):
    """By what somebody proved who they are (登录方式)."""

    NOTHING = "nothing", "未登录", "not signed in"
    TRUSTED = "trusted", "演练（未验证）", "a rehearsal, unproven"
    PASSWORD = "password", "口令和动态口令", "password and one-time password"
    OIDC = "oidc", "统一身份认证", "unified sign-in"
    COUNTER = "counter", "窗口核验", "identified at the counter"
    KEY = "key", "接口密钥", "key of an interface"


@dataclass(frozen=True)
class Principal:
    """Who asks and acts: the user with roles and reach, as what, and by what they proved it.

    `os_user` is the operating system's user beside them (操作系统用户), `scopes` what a key or an
    agent may do, `until` the end of the session, `session` its number.
    """

    actor: Actor
    os_user: str
    kind: AskerKind = AskerKind.STAFF
    signed_by: SignedBy = SignedBy.TRUSTED
    scopes: frozenset[str] = frozenset()
    session: int | None = None
    until: datetime | None = None

    @property
    def name(self) -> str:
        """The name under which is kept what was done."""
        return self.actor.name

    @property
    def user(self) -> str | None:
        """The name of a registered user; None where only the machine's user is known."""
        return None if self.name.startswith(OS) else self.name

    @property
    def signed(self) -> bool:
        """Whether they proved who they are (已登录)."""
        return self.signed_by not in (SignedBy.NOTHING, SignedBy.TRUSTED)


NOBODY = Principal(Actor("", frozenset(), reach=NOTHING), "", AskerKind.OPERATOR, SignedBy.NOTHING)
"""Who has not said who they are: asks what is open to everybody, and moves nothing."""
