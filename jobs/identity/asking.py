"""Who asks at a command line (提问人): named in a rehearsal, else signed in as themselves."""

from dataclasses import replace

from jobs.app import App
from jobs.identity.duties import ENTER, STAFF
from jobs.identity.principal import has_admin, os_user, whoever_types
from jobs.principal import NOBODY, Principal
from models import Role
from workflow.moves.actors import find_actor
from workflow.shared.errors import UnknownUserError


def who_asks(app: App, name: str) -> Principal:
    """The principal of a command: of a rehearsal whoever is named or types, else nobody."""
    if name:
        with app.database.reading() as session:
            try:
                return Principal(find_actor(session, name), os_user())
            except UnknownUserError:
                # While there is no admin yet, whoever needs a user is told how to make the first.
                if has_admin(session) or app.database.is_rehearsal():
                    raise
                return NOBODY
    if app.database.has_schema() and app.database.is_rehearsal():
        return Principal(whoever_types(STAFF | ENTER.roles - {Role.HOSPITAL}), os_user())
    return NOBODY


def asked_by(app: App, asker: Principal, purpose: str = "") -> App:
    """The application as this person works with it, and for what they ask."""
    return replace(app, asker=asker, purpose=purpose)
