"""What a device signs that is asked over a line (UKey 挑战): for one name, for two minutes, once.

Nothing is kept of it: it is sealed by the secret of the database, and the step in which it was made
is used up with it, as that of a one-time password is.
"""

import base64
import hashlib
import hmac
import os
from datetime import datetime, timedelta
from typing import NamedTuple

from jobs.app import App
from jobs.signin.one_time import STEP
from workflow.moves.history import sampling_key

LASTS = 4
"""So many steps a challenge may be answered in."""


class Challenge(NamedTuple):
    """What is to be signed, as it stands, and until when."""

    text: str
    until: datetime


def challenge_for(app: App, name: str) -> Challenge:
    """A challenge for whoever says that this is their name; whether anybody has it is not said."""
    step = _step(app.now)
    about = f"{step}\n{os.urandom(16).hex()}\n{name}"
    told = base64.urlsafe_b64encode(about.encode()).decode()
    until = app.now + timedelta(seconds=LASTS * STEP)
    return Challenge(f"{told}.{_seal(app, about)}", until)


def step_of_challenge(app: App, name: str, text: str) -> int | None:
    """In which step a challenge of ours was made for this name; None where it counts no more."""
    told, _, seal = text.partition(".")
    try:
        about = base64.b64decode(told, altchars=b"-_", validate=True).decode()
    except ValueError:
        return None
    if not hmac.compare_digest(seal.encode(), _seal(app, about).encode()):
        return None
    made, _, whose = about.split("\n", 2)
    step = int(made)
    return step if whose == name and 0 <= _step(app.now) - step <= LASTS else None


def _step(now: datetime) -> int:
    return int(now.timestamp()) // STEP


def _seal(app: App, about: str) -> str:
    with app.database.reading() as session:
        key = hashlib.sha256(b"device:" + sampling_key(session)).digest()
    return hmac.new(key, about.encode(), hashlib.sha256).hexdigest()
