"""People who sign in (登录的人员): users with a known password, and a token where that is enough.

Hashes are cheap here, and only here: a test waits for none of them.
"""

from dataclasses import replace

import pytest
from argon2 import PasswordHasher

from config.clock import now
from config.settings import load_settings
from jobs.app import App
from jobs.principal import SignedBy
from jobs.signin import passwords
from jobs.signin.sessions import open_session, principal_of_token
from models import Credential, Role
from models.database import Database
from tests.support.builders import a_user, saved
from tests.support.command_line import Cli

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
PASSWORD = "一根白色的绳子 42"
"""What everybody here signs in with."""

passwords.HASHER = CHEAP


def signed_up(database: Database, name: str, *roles: Role, **facts: object) -> None:
    """Register a user who signs in with `PASSWORD`."""
    saved(database, a_user(name, *roles, **facts))
    with_password(database, name)


def with_password(database: Database, name: str) -> None:
    """Let a user who is there sign in with `PASSWORD`."""
    with database.writing() as session:
        session.merge(Credential(name=name, password=CHEAP.hash(PASSWORD)))


def token_of(app: App, name: str, signed_by: SignedBy = SignedBy.PASSWORD) -> str:
    """A token of somebody, as if they had just signed in."""
    with app.database.writing() as session:
        return open_session(session, name, signed_by, app.now, app.settings.sign_in)


def signed_in(app: App, name: str, signed_by: SignedBy = SignedBy.PASSWORD) -> App:
    """The application as somebody works with it who has just signed in."""
    return replace(app, asker=principal_of_token(app, token_of(app, name, signed_by)))


def signed_cli(cli: Cli, name: str) -> Cli:
    """The same command line, where somebody has signed in on this day."""
    database = Database(cli.url)
    with pytest.MonkeyPatch.context() as patched, database.writing() as session:
        patched.setenv("YIDI_TODAY", cli.settings()["YIDI_TODAY"])
        rules = load_settings(cli.url).sign_in
        token = open_session(session, name, SignedBy.PASSWORD, now(), rules)
    database.close()
    return replace(cli, env={**cli.env, "YIDI_IDENTITY": "signed", "YIDI_TOKEN": token})
