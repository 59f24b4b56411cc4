"""Who asks at a command line (提问人): signed in as themselves, or of a rehearsal named and believed."""

import os
from contextlib import suppress
from dataclasses import replace

from config.text import Text
from jobs.app import App
from jobs.identity.errors import IdentityRefusedError, NotSignedInError, OtherUserError
from jobs.identity.principal import SIGNED, STAND_IN, os_user, principal_of, whoever_types
from jobs.principal import NOBODY, Principal
from jobs.signin.keys import BEGINS, BadKeyError, principal_of_key
from jobs.signin.sessions import principal_of_token
from jobs.signin.token_file import given_token
from models.revision import REVISION
from workflow.access.kinds import AskerKind
from workflow.shared.errors import Refusal, UnknownUserError, WithoutHospitalError


def who_asks(app: App, name: str, token: str) -> Principal:
    """The principal of a command: whose token it is; of a rehearsal that trusts, whoever is named.

    Without a token nobody; what needs somebody refuses then. Refused here: `other_user`,
    `not_signed_in` where somebody is named, `identity_refused`.
    """
    if app.settings.identity != SIGNED:
        return _believed(app, name)
    if token.startswith(BEGINS):
        asker = scheduled(app, token)
    else:
        try:
            asker = principal_of_token(app, token) if token else NOBODY
        except NotSignedInError:
            asker = NOBODY
    if name and not asker.signed:
        raise NotSignedInError
    if name and name != asker.name:
        raise OtherUserError(name, asker.name)
    return asker


def scheduled(app: App, token: str) -> Principal:
    """A scheduled job by its key (定时作业); another system's key opens nothing at a command line."""
    try:
        asker = principal_of_key(app, token)
    except BadKeyError as fault:
        raise NotScheduledError from fault
    if asker.kind is not AskerKind.RUNNER:
        raise NotScheduledError
    return replace(asker, os_user=os_user())


class NotScheduledError(Refusal):
    """The key at a command line is none of a scheduled job in force (不是在用的定时作业密钥)."""

    code = "not_signed_in"

    def __init__(self) -> None:
        says = Text(
            "命令行只接受在用的定时作业密钥：此密钥无效、已到期、已撤销，或属于对接系统；请由两名管理员发放"
            "（yidi keys add 名称 --scope runs --area all），写入 YIDI_TOKEN_FILE 所指的文件。",
            "a command line takes the key of a scheduled job that is in force: this one is none, over, "
            "revoked, or a connected system's. Two admins give one (`yidi keys add NAME --scope runs "
            "--area all`), kept in the file that YIDI_TOKEN_FILE names.",
        )
        super().__init__(says)


def who_is_signed_in(app: App) -> str | None:
    """The name of the user whose token is here; None where nobody is signed in, or names are believed."""
    # A database of another version is refused by the command itself, in words.
    if app.settings.identity != SIGNED or app.database.revision() != REVISION:
        return None
    token = given_token(app.database)
    try:
        its = scheduled if token.startswith(BEGINS) else principal_of_token
        return its(app, token).user
    except (NotSignedInError, NotScheduledError):
        return None


def check_trust(app: App, *, rehearsal: bool = False) -> None:
    """Refuse to believe names in a database that is, or is about to be made, a real one."""
    if app.settings.identity == SIGNED or rehearsal:
        return
    if not app.database.has_schema() or not app.database.is_rehearsal():
        raise IdentityRefusedError(app.database.address)


def _believed(app: App, name: str) -> Principal:
    check_trust(app)
    name = name or os.environ.get("YIDI_USER", "")
    if not name:
        return Principal(whoever_types(STAND_IN), os_user())
    # Whose name nobody has is told by what is asked of them.
    with app.database.reading() as session, suppress(UnknownUserError, WithoutHospitalError):
        return principal_of(session, name, os_user(), on=app.today)
    return replace(NOBODY, actor=replace(NOBODY.actor, name=name))
