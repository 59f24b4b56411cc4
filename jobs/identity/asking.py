"""The application as somebody works with it who asks (提问人)."""

from dataclasses import replace

from jobs.app import App
<<<<<<< HEAD
from jobs.identity.duties import Duty
from jobs.identity.principal import STAND_IN, os_user, principal_of, whoever_types
from jobs.principal import NOBODY, Principal
from workflow.shared.errors import UnknownUserError, WithoutHospitalError, WrongRoleError


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
=======
from jobs.principal import Principal
>>>>>>> main


def asked_by(app: App, asker: Principal, purpose: str = "") -> App:
    """The application as this person works with it, and for what they ask."""
    return replace(app, asker=asker, purpose=purpose)


def on_duty(app: App, duty: Duty) -> Principal:
    """Whoever asks, where their roles may do this; else `wrong_role`."""
    if not app.asker.actor.roles & duty.roles:
        raise WrongRoleError(app.asker.name, duty.name, sorted(duty.roles))
    return app.asker
