"""Who asks at a command line (提问人): signed in as themselves, or of a rehearsal named and believed."""

import os
from contextlib import suppress
from dataclasses import replace

from jobs.app import App
from jobs.identity.errors import IdentityRefusedError, NotSignedInError, OtherUserError
from jobs.identity.principal import SIGNED, STAND_IN, os_user, principal_of, whoever_types
from jobs.principal import NOBODY, Principal
from jobs.signin.sessions import principal_of_token
from jobs.signin.token_file import given_token
from models.revision import REVISION
from workflow.shared.errors import UnknownUserError, WithoutHospitalError


def who_asks(app: App, name: str, token: str) -> Principal:
    """The principal of a command: whose token it is; of a rehearsal that trusts, whoever is named.

    Without a token nobody; what needs somebody refuses then. Refused here: `other_user`,
    `not_signed_in` where somebody is named, `identity_refused`.
    """
    if app.settings.identity != SIGNED:
        return _believed(app, name)
    try:
        asker = principal_of_token(app, token) if token else NOBODY
    except NotSignedInError:
        asker = NOBODY
    if name and not asker.signed:
        raise NotSignedInError
    if name and name != asker.name:
        raise OtherUserError(name, asker.name)
    return asker


def who_is_signed_in(app: App) -> str | None:
    """The name of the user whose token is here; None where nobody is signed in, or names are believed."""
    # A database of another version is refused by the command itself, in words.
    if app.settings.identity != SIGNED or app.database.revision() != REVISION:
        return None
    try:
        return principal_of_token(app, given_token(app.database)).user
    except NotSignedInError:
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
