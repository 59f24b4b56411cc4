"""By what people prove who they are is set and taken back (登录凭据的设置): each kept in their history."""

import secrets
from datetime import timedelta

from sqlalchemy import update
from sqlmodel import Session, col, select

from config.sign_in import SignInRules
from jobs.app import App
from jobs.identity.principal import os_user
from jobs.identity.staff import record
from jobs.principal import Principal, SignedBy
from jobs.signin.device import check_certificate
from jobs.signin.errors import (
    SecondFactorThereError,
    SignInFailedError,
    StartingPasswordError,
    WeakPasswordError,
)
from jobs.signin.one_time import Enrolment, new_enrolment, step_of
from jobs.signin.passwords import hashed
from jobs.signin.secret import seal, unseal
from jobs.signin.sessions import end_all
from jobs.signin.staff import Presented, proven
from models import Credential, User
from models.database import affected
from workflow.moves.actors import find_actor
from workflow.shared.errors import UnknownUserError

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""What is read aloud and typed without mistakes."""


def give_starting_password(app: App, name: str, by: Principal) -> str:
    """A starting password (初始口令) for somebody, shown this once; their sessions are over.

    It only serves to set their own, and for some days. The second factor stays as it is.
    """
    rules, now = app.settings.sign_in, app.now
    given = "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(4))
    kept = hashed(given, rules)
    with app.database.writing() as session:
        user, credential = _of(session, name)
        credential.password, credential.password_at = kept, now
        credential.starts_until = now + timedelta(days=rules.starting_days)
        session.add(credential)
        record(session, user, "password_given", by, now)
        end_all(session, name, now, by.name)
    return given


def set_own_password(app: App, presented: Presented, wanted: str, source: str) -> None:
    """Set somebody's own password, by the one they have; their sessions are over.

    Refused: what `proven` refuses, `weak_password`.
    """
    rules = app.settings.sign_in
    if not _strong(wanted, presented, rules):
        raise WeakPasswordError(rules.password_length)
    proven(app, presented, source)
    kept, now = hashed(wanted, rules), app.now
    with app.database.writing() as session:
        user, credential = _of(session, presented.name)
        credential.password, credential.password_at, credential.starts_until = kept, now, None
        session.add(credential)
        record(session, user, "password_set", _themselves(session, user.name), now)
        end_all(session, user.name, now)


def begin_one_time(app: App, presented: Presented, source: str) -> Enrolment:
    """A secret for somebody's authenticator, shown this once; it counts when `prove_one_time` took a code.

    Refused: what `proven` refuses, `starting_password`, `second_factor_there`.
    """
    kept = proven(app, presented, source)
    if kept.starts_until is not None:
        raise StartingPasswordError(kept.name)
    if kept.totp_since is not None:
        raise SecondFactorThereError(kept.name)
    enrolment = new_enrolment(kept.name)
    sealed = seal(app, kept.name, enrolment.secret)
    with app.database.writing() as session:
        begun = update(Credential).where(
            col(Credential.name) == kept.name, col(Credential.totp_since).is_(None)
        )
        affected(session, begun.values(totp=sealed, totp_step=0))
    return enrolment


def prove_one_time(app: App, presented: Presented, code: str, source: str) -> None:
    """Take the first code of an authenticator: from now on signing in asks for one."""
    kept, now = proven(app, presented, source), app.now
    if kept.totp_since is not None:
        raise SecondFactorThereError(kept.name)
    secret = unseal(app, kept.name, kept.totp) if kept.totp else ""
    step = step_of(secret, code, now, 0) if secret else None
    if step is None:
        raise SignInFailedError
    with app.database.writing() as session:
        user, credential = _of(session, kept.name)
        credential.totp_since, credential.totp_step = now, step
        session.add(credential)
        record(session, user, "totp_set", _themselves(session, user.name), now)


def reset_one_time(app: App, name: str, by: Principal) -> None:
    """Take somebody's one-time password away, because it is lost; their sessions are over."""
    with app.database.writing() as session:
        user, credential = _of(session, name)
        credential.totp, credential.totp_since, credential.totp_step = "", None, 0
        session.add(credential)
        record(session, user, "totp_reset", by, app.now)
        end_all(session, name, app.now, by.name)


def register_device(app: App, name: str, pem: str, by: Principal) -> None:
    """Register the certificate of somebody's device (UKey); "" takes it away. Sessions are over."""
    if pem:
        check_certificate(pem, app.settings.sign_in.device_verify)
    with app.database.writing() as session:
        user, credential = _of(session, name)
        credential.device = pem
        session.add(credential)
        record(session, user, "device_set" if pem else "device_reset", by, app.now)
        end_all(session, name, app.now, by.name)


def _of(session: Session, name: str) -> tuple[User, Credential]:
    """An active user, and by what they prove who they are, locked."""
    user = session.exec(select(User).where(User.name == name, col(User.active))).first()
    if user is None:
        raise UnknownUserError(name)
    kept = session.exec(select(Credential).where(Credential.name == name).with_for_update()).first()
    return user, kept or Credential(name=name)


def _themselves(session: Session, name: str) -> Principal:
    return Principal(find_actor(session, name), os_user(), signed_by=SignedBy.PASSWORD)


def _strong(wanted: str, presented: Presented, rules: SignInRules) -> bool:
    """Whether a password is long and not the first that is guessed; it is compared as it was typed."""
    plain = wanted.strip().casefold()
    return (
        len(wanted) >= rules.password_length
        and len(set(plain)) > 2
        and presented.name.casefold() not in plain
        and wanted != presented.password
    )
