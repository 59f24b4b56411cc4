"""Who asks at a command line (提问人): signed in as themselves, or of a rehearsal named and believed."""

from dataclasses import replace

from jobs.app import App
from jobs.identity.errors import IdentityRefusedError, NotSignedInError, OtherUserError
from jobs.identity.principal import SIGNED, os_user, principal_of, whoever_types, STAND_IN
from jobs.principal import NOBODY, Principal
from jobs.signin.sessions import principal_of_token


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


def check_trust(app: App, *, rehearsal: bool = False) -> None:
    """Refuse to believe names in a database that is, or is about to be made, a real one."""
    if app.settings.identity == SIGNED or rehearsal:
        return
    if not app.database.has_schema() or not app.database.is_rehearsal():
        raise IdentityRefusedError(app.database.address)


def _believed(app: App, name: str) -> Principal:
    check_trust(app)
    if not name:
        return Principal(whoever_types(STAND_IN), os_user())
    with app.database.reading() as session:
        return principal_of(session, name, os_user())


def asked_by(app: App, asker: Principal) -> App:
    """The application as this person works with it."""
    return replace(app, asker=asker)
