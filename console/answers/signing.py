"""Signing in and out (登录与退出), and by what people prove who they are."""

from typing import Any

from sqlmodel import Session, col, select

from config.text import Lang
from console.answers.asked import asked
from console.answers.queries import instant
from console.answers.those_seen import by_those_seen
from console.answers.user_places import check_theirs
from jobs.app import App
from jobs.identity import Principal
from jobs.identity.errors import NotSignedInError
from jobs.identity.principal import os_user
from jobs.signin.challenge import challenge_for
from jobs.signin.credentials import (
    begin_one_time,
    give_starting_password,
    prove_one_time,
    register_device,
    reset_one_time,
    set_own_password,
)
from jobs.signin.events import name_kept
from jobs.signin.sessions import end_all, end_session, principal_of_token
from jobs.signin.staff import Presented, sign_in
from jobs.signin.tries import locked_until, release
from models import SignInEvent, SignInKind, User
from workflow.access.kinds import OFFICE, OPEN, WHOAMI, WORK
from workflow.access.reach import EVERY_AREA
from workflow.shared.days import SHANGHAI
from workflow.shared.errors import UnknownUserError

Shown = dict[str, Any]


def this_machine() -> str:
    """The source of a try at this machine's command line: the user of the operating system."""
    return f"os:{os_user()}"


@asked(OPEN)
def answer_login(app: App, presented: Presented, source: str) -> tuple[str, Shown]:
    """Sign somebody in, and return the token of their session with who they are.

    Refused: `locked_out`, `sign_in_busy`, `sign_in_failed`, `starting_password`,
    `second_factor_needed`.
    """
    token = sign_in(app, presented, source)
    return token, who(principal_of_token(app, token))


@asked(OPEN)
def answer_challenge(app: App, name: str) -> Shown:
    """Return what the device of somebody is to sign, and until when; nobody is told whose names there are."""
    made = challenge_for(app, name)
    return {"challenge": made.text, "until": instant(made.until)}


@asked(OPEN)
def answer_logout(app: App, *, everywhere: bool = False) -> Shown:
    """End the session of whoever asks, or every one that they have; return how many ended."""
    asker = app.asker
    if not asker.signed:
        raise NotSignedInError
    with app.database.writing() as session:
        if everywhere:
            return {"name": asker.name, "ended": end_all(session, asker.name, app.now)}
        end_session(session, asker, app.now)
    return {"name": asker.name, "ended": 1}


@asked(WHOAMI)
def answer_whoami(app: App) -> Shown:
    """Return who asks: name, roles, areas, institution, and until when they are signed in."""
    return who(app.asker)


def who(asker: Principal) -> Shown:
    """Somebody as they are told about themselves."""
    actor = asker.actor
    return {
        "name": asker.name, "roles": sorted(actor.roles),
        "areas": _areas(asker),
        "institution": actor.institution, "signed_by": asker.signed_by.value,
        "until": None if asker.until is None else instant(asker.until),
    }  # fmt: skip


def _areas(asker: Principal) -> list[str]:
    """The areas that somebody works for; a citizen works for none."""
    areas = asker.actor.reach.areas
    if asker.actor.natural is not None:
        return []
    return [EVERY_AREA] if areas is None else sorted(areas)


@asked(WORK)
def answer_starting_password(app: App, name: str, by: Principal) -> Shown:
    """Give somebody a starting password, and return it this once."""
    check_theirs(app, name, by)
    return {"name": name, "starting_password": give_starting_password(app, name, by)}


@asked(OPEN)
def answer_own_password(app: App, presented: Presented, wanted: str, source: str) -> Shown:
    """Set the password of whoever proves who they are by the one before; their sessions end.

    Refused: what `answer_login` refuses, `weak_password`.
    """
    set_own_password(app, presented, wanted, source)
    return {"name": presented.name, "password": "set"}


@asked(OPEN)
def answer_one_time_begun(app: App, presented: Presented, source: str) -> Shown:
    """Return a secret and an address for somebody's authenticator, this once.

    Refused: what `answer_login` refuses, `second_factor_there`, `no_secret`.
    """
    secret, uri = begin_one_time(app, presented, source)
    return {"name": presented.name, "secret": secret, "uri": uri}


@asked(OPEN)
def answer_one_time_proven(app: App, presented: Presented, code: str, source: str) -> Shown:
    """Take the first code of an authenticator: from now on signing in asks for one."""
    prove_one_time(app, presented, code, source)
    return {"name": presented.name, "one_time_password": "set"}


@asked(WORK)
def answer_one_time_reset(app: App, name: str, by: Principal) -> Shown:
    """Take a lost one-time password away; their sessions end, and they set another up."""
    check_theirs(app, name, by)
    reset_one_time(app, name, by)
    return {"name": name, "one_time_password": "reset"}


@asked(WORK)
def answer_device(app: App, name: str, pem: str, by: Principal) -> Shown:
    """Register the certificate of somebody's device, or take it away where none is given."""
    check_theirs(app, name, by)
    register_device(app, name, pem, by)
    return {"name": name, "device": "set" if pem else "reset"}


@asked(WORK)
def answer_release(app: App, name: str, by: Principal) -> Shown:
    """End a lock before its time, and return until when it would have stood."""
    check_theirs(app, name, by)
    now = app.now
    with app.database.writing() as session:
        _known(session, name)
        until = locked_until(session, name, now, app.settings.sign_in)
        release(session, name, by.name, now)
    return {"name": name, "locked_until": None if until is None else instant(until)}


@asked(WORK)
def answer_sign_out(app: App, name: str, by: Principal) -> Shown:
    """End every session of somebody, and return how many there were."""
    check_theirs(app, name, by)
    with app.database.writing() as session:
        _known(session, name)
        return {"name": name, "ended": end_all(session, name, app.now, by.name)}


def _known(session: Session, name: str) -> None:
    if session.exec(select(User.id).where(User.name == name)).first() is None:
        raise UnknownUserError(name)


@asked(OFFICE)
def answer_sign_ins(
    app: App, lang: Lang, name: str | None, most: int, *, failed: bool = False
) -> list[Shown]:
    """Return what was tried, the newest first: by whom, from where, and what became of it.

    Under a name that nobody has it is told to whoever works for all areas.
    """
    query = select(SignInEvent).order_by(col(SignInEvent.id).desc()).limit(most)
    with app.database.reading() as session:
        query = query.where(by_those_seen(session, col(SignInEvent.name), app.reach))
        if name is not None:
            query = query.where(SignInEvent.name == name_kept(session, name))
        kinds = (SignInKind.FAILED, SignInKind.LOCKED)
        if failed:
            query = query.where(col(SignInEvent.kind).in_([each.value for each in kinds]))
        return [_event(each, lang) for each in session.exec(query)]


def _event(event: SignInEvent, lang: Lang) -> Shown:
    return {
        "at": instant(event.at), "time": f"{event.at.astimezone(SHANGHAI):%Y-%m-%d %H:%M:%S}",
        "name": event.name, "source": event.source, "kind": event.kind,
        "label": SignInKind(event.kind).label.say(lang), "about": event.about,
    }  # fmt: skip
