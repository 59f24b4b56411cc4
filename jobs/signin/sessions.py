"""Sessions on the server (会话): opened for whoever proved who they are, found by a token, ended.

A token is known to whoever got it; we keep its SHA-256. Whoever is disabled has no session, whatever
is kept; roles are read anew with each question.
"""

import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select, update
from sqlmodel import Session, col

from config.sign_in import SignInRules
from jobs.app import App
from jobs.identity.principal import os_user, principal_of
from jobs.principal import Principal, SignedBy
from jobs.signin.errors import NotSignedInError
from jobs.signin.events import note
from jobs.signin.token_hash import token_hash
from models import SignIn, SignInKind, User
from models.database import affected
from models.prepared import Prepared
from models.rehearsal import NotARehearsalError
from workflow.moves.actors import OF_USER
from workflow.shared.errors import Refusal

PREFIX = "ys_"
"""Begins the token of a session; keys of interfaces begin otherwise."""
SEEN_EVERY = timedelta(minutes=1)
"""How exactly it is kept when a session was last used."""
BY_TOKEN = Prepared(
    select(
        *map(col, (SignIn.id, SignIn.name, SignIn.signed_by, SignIn.scopes)),
        *map(col, (SignIn.seen_at, SignIn.until)), *OF_USER, col(User.active),
    )
    .outerjoin(User, col(User.name) == col(SignIn.name))
    .where(col(SignIn.token) == bindparam("its_token"), col(SignIn.ended_at).is_(None))
)  # fmt: skip
"""A session with the user whose it is, if it is a user's."""


def open_session(
    session: Session, name: str, signed_by: SignedBy, now: datetime, rules: SignInRules,
    *, source: str = "", scopes: Iterable[str] = (),
) -> str:  # fmt: skip
    """Open a session for somebody who proved who they are, and return its token."""
    token = PREFIX + secrets.token_urlsafe(32)
    session.add(
        SignIn(
            name=name, token=token_hash(token), signed_by=signed_by.value, scopes=sorted(scopes),
            source=source[:80], opened_at=now, seen_at=now, until=now + timedelta(hours=rules.hours),
        )
    )  # fmt: skip
    note(session, name, SignInKind.SIGNED_IN, now, source=source, about=signed_by.value)
    return token


def principal_of_token(app: App, token: str) -> Principal:
    """The principal to whom a token was given; `not_signed_in` where there is no session any more."""
    now, rules = app.now, app.settings.sign_in
    with app.database.glancing() as connection:
        found = BY_TOKEN.first(connection, {"its_token": token_hash(token)})
    if found is None or _over(found, now, rules):
        raise NotSignedInError
    by, user = SignedBy(found.signed_by), found if found.active else None
    # Of most nothing more is asked, and nothing begins.
    with app.database.reading() as session:
        try:
            asker = principal_of(session, found.name, os_user(), by, on=app.today, user=user)
        except Refusal as gone:
            raise NotSignedInError from gone
    if now - found.seen_at >= SEEN_EVERY:
        _seen(app, found.id, now)
    until = min(found.until, now + timedelta(minutes=rules.idle_minutes))
    return replace(asker, scopes=frozenset(found.scopes), session=found.id, until=until)


def end_session(session: Session, asker: Principal, now: datetime) -> None:
    """End the session of whoever asks (退出)."""
    _end(session, col(SignIn.id) == asker.session, "signed_out", now)
    note(session, asker.name, SignInKind.SIGNED_OUT, now, about=asker.name)


def end_all(session: Session, name: str, now: datetime, by: str = "") -> int:
    """End every session of somebody (全部退出), and return how many there were."""
    ended = _end(session, col(SignIn.name) == name, "ended", now)
    note(session, name, SignInKind.SIGNED_OUT, now, about=by or name)
    return ended


def _end(session: Session, whose: ColumnElement[bool], why: str, now: datetime) -> int:
    open_ = update(SignIn).where(whose, col(SignIn.ended_at).is_(None))
    return affected(session, open_.values(ended_at=now, ended=why))


def _over(found: Any, now: datetime, rules: SignInRules) -> bool:
    idle = now - found.seen_at > timedelta(minutes=rules.idle_minutes)
    return bool(idle or now >= found.until)


def _seen(app: App, session_id: int, now: datetime) -> None:
    """Keep that a session was used; it waits for no disk, and on a day that is rehearsed for nothing."""
    with suppress(NotARehearsalError), app.database.noting() as session:
        used = update(SignIn).where(col(SignIn.id) == session_id).values(seen_at=now)
        affected(session, used)


def open_sessions(session: Session, name: str) -> int:
    """How many sessions somebody has that nobody ended."""
    query = select(func.count()).where(col(SignIn.name) == name, col(SignIn.ended_at).is_(None))
    return int(session.execute(query).scalar_one())
