"""Who asks at a command line (提问人): named in a rehearsal, else signed in as themselves."""

import os
from contextlib import suppress
from dataclasses import replace

from jobs.app import App
from jobs.identity.principal import STAND_IN, os_user, principal_of, whoever_types
from jobs.principal import NOBODY, Principal
from workflow.shared.errors import UnknownUserError, WithoutHospitalError


def who_asks(app: App, name: str) -> Principal:
    """The principal of a command: of a rehearsal whoever is named or types, else nobody."""
    name = name or os.environ.get("YIDI_USER", "")
    if name:
        # Whose name nobody has is told by what is asked of them.
        with app.database.reading() as session, suppress(UnknownUserError, WithoutHospitalError):
            return principal_of(session, name, os_user(), on=app.today)
        return replace(NOBODY, actor=replace(NOBODY.actor, name=name))
    if app.database.has_schema() and app.database.is_rehearsal():
        return Principal(whoever_types(STAND_IN), os_user())
    return NOBODY


def asked_by(app: App, asker: Principal, purpose: str = "") -> App:
    """The application as this person works with it, and for what they ask."""
    return replace(app, asker=asker, purpose=purpose)
