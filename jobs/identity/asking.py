"""The application as somebody works with it who asks (提问人)."""

from dataclasses import replace

from jobs.app import App
from jobs.identity.duties import Duty
from jobs.principal import Principal


def asked_by(app: App, asker: Principal, purpose: str = "") -> App:
    """The application as this person works with it, and for what they ask."""
    return replace(app, asker=asker, purpose=purpose)


def on_duty(app: App, duty: Duty) -> Principal:
    """Whoever asks, where their roles may do this; else `wrong_role`."""
    duty.check(app.asker)
    return app.asker
