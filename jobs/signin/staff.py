"""A user proves who they are (本人核验): by password and, where they have one, the second factor.

Everything that asks for the password goes through `proven`: tries are counted first, the same work
is done for a name that nobody has, and what was wrong is not said.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import update
from sqlmodel import Session, col, select

from jobs.app import App
from jobs.principal import SignedBy
from jobs.signin.challenge import step_of_challenge
from jobs.signin.device import signed
from jobs.signin.errors import SecondFactorNeededError, SignInFailedError, StartingPasswordError
from jobs.signin.events import note, usable
from jobs.signin.one_time import step_of
from jobs.signin.passwords import hashed, outdated, verified
from jobs.signin.secret import unseal
from jobs.signin.sessions import open_session
from jobs.signin.tries import admit
from models import Credential, SignInKind, User
from models.database import affected


@dataclass(frozen=True)
class Presented:
    """What somebody says and gives to prove who they are; nothing of it is ever shown.

    `sign` lets their device sign a challenge, where they have one; `answered` is what it signed of a
    challenge that was asked for before.
    """

    name: str
    password: str = field(repr=False)
    code: str = field(default="", repr=False)
    sign: Callable[[bytes], bytes] | None = field(default=None, repr=False)
    answered: tuple[str, bytes] | None = field(default=None, repr=False)


class Factor(NamedTuple):
    """The second factor that was shown: by a device, or by what counts once, of which step."""

    by_device: bool = False
    step: int | None = None


def sign_in(app: App, presented: Presented, source: str) -> str:
    """The token of a new session for whoever proves to be this user.

    Refused: `locked_out` before anything is looked at, `sign_in_busy`, `sign_in_failed`; and to
    whoever proved it all the same `starting_password`, `second_factor_needed`.
    """
    rules = app.settings.sign_in
    kept = proven(app, presented, source)
    if kept.starts_until is not None:
        raise StartingPasswordError(kept.name)
    if rules.second_factor and not app.database.is_rehearsal() and not has_factor(kept):
        raise SecondFactorNeededError(kept.name)
    with app.database.writing() as session:
        by = SignedBy.PASSWORD
        return open_session(session, kept.name, by, app.now, rules, source=source)


def proven(app: App, presented: Presented, source: str) -> Credential:
    """By what a user proves who they are, who just did so; `sign_in_failed` to everybody else.

    A starting password that is over proves nothing.
    """
    name, rules = admit(app, presented.name, source), app.settings.sign_in
    with app.database.reading() as session:
        kept = _credential(session, presented.name) if usable(presented.name) else None
    known = verified(kept.password if kept else "", presented.password, rules)
    factor = _factor(app, kept, presented) if known and kept is not None else None
    again = hashed(presented.password, rules) if known and kept and outdated(kept.password) else ""
    now = app.now
    with app.database.writing() as session:
        if kept is not None and factor is not None and _taken(session, kept, factor, now):
            note(session, name, SignInKind.PROVEN, now, source=source)
            if again:
                _keep_hash(session, kept, again)
            return kept
        note(session, name, SignInKind.FAILED, now, source=source)
    raise SignInFailedError


def has_factor(kept: Credential) -> bool:
    """Whether a second factor was set up (已绑定第二因素)."""
    return bool(kept.totp_since or kept.device)


def _credential(session: Session, name: str) -> Credential | None:
    """By what an active user proves who they are."""
    query = (
        select(Credential)
        .join(User, col(User.name) == col(Credential.name))
        .where(Credential.name == name, col(User.active))
    )
    return session.exec(query).first()


def _factor(app: App, kept: Credential, presented: Presented) -> Factor | None:
    """The second factor that was shown; None where one is set up and was not shown."""
    if not has_factor(kept):
        return Factor()
    if kept.device and presented.sign is not None:
        challenge = _challenge(app, kept.name)
        command = app.settings.sign_in.device_verify
        if signed(kept.device, challenge, presented.sign(challenge), app.now, command):
            return Factor(by_device=True)
    if kept.device and presented.answered is not None:
        return _answered(app, kept, *presented.answered)
    if kept.totp_since is not None:
        secret = unseal(app, kept.name, kept.totp)
        step = step_of(secret, presented.code, app.now, kept.totp_step)
        return None if step is None else Factor(step=step)
    return None


def _answered(app: App, kept: Credential, challenge: str, signature: bytes) -> Factor | None:
    """The device that signed a challenge of ours, whose step it uses up; None where it did not."""
    step = step_of_challenge(app, kept.name, challenge)
    command = app.settings.sign_in.device_verify
    if step is None or step <= kept.totp_step:
        return None
    proves = signed(kept.device, challenge.encode(), signature, app.now, command)
    return Factor(by_device=True, step=step) if proves else None


def _challenge(app: App, name: str) -> bytes:
    """What a device signs: for this database, this name and this moment alone."""
    return b"\n".join(
        (b"yidi sign-in", app.database.address.encode(), name.encode(),
         app.now.isoformat().encode(), os.urandom(32).hex().encode())
    )  # fmt: skip


def _taken(session: Session, kept: Credential, factor: Factor, now: datetime) -> bool:
    """Whether what was shown still counts: no starting password that is over, no code that was taken."""
    if kept.starts_until is not None and now >= kept.starts_until:
        return False
    if factor.step is None:
        return True
    later = (col(Credential.name) == kept.name, col(Credential.totp_step) < factor.step)
    return affected(session, update(Credential).where(*later).values(totp_step=factor.step)) == 1


def _keep_hash(session: Session, kept: Credential, anew: str) -> None:
    its = update(Credential).where(
        col(Credential.name) == kept.name, col(Credential.password) == kept.password
    )
    affected(session, its.values(password=anew))
