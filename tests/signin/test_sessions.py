"""Sessions (会话): a token stands for somebody until it is idle, old, given back, or they are gone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.principal import SignedBy
from jobs.signin.errors import NotSignedInError
from jobs.signin.sessions import end_all, end_session, open_sessions, principal_of_token
from jobs.signin.staff import Presented, sign_in
from models import Role
from models.database import Database
from tests.support.builders import TODAY
from tests.support.importing import an_app
from tests.support.signed import PASSWORD, signed_up, token_of


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    signed_up(database, "li", Role.REVIEWER)
    return an_app(database, book, calendar, TODAY)


def later(app: App, **much: float) -> App:
    return replace(app, clock=lambda: app.now + timedelta(**much))


def test_a_token_says_who_somebody_is_and_by_what_they_proved_it(app: App) -> None:
    token = sign_in(app, Presented("li", PASSWORD), "10.0.0.1")

    li = principal_of_token(app, token)

    assert (li.name, li.actor.roles, li.signed_by) == ("li", {Role.REVIEWER}, SignedBy.PASSWORD)
    assert li.signed and li.until == app.now + timedelta(minutes=30)


def test_no_token_is_kept_as_it_is(app: App) -> None:
    token = token_of(app, "li")

    with app.database.looking() as connection:
        kept = connection.execute(text("SELECT * FROM sign_in")).one()

    assert token not in str(kept) and token.encode() not in kept


def test_a_session_ends_when_it_is_idle_and_at_its_end_however_busy(app: App) -> None:
    token = token_of(app, "li")

    for minutes in range(29, 12 * 60, 29):
        principal_of_token(later(app, minutes=minutes), token)
    with pytest.raises(NotSignedInError):
        principal_of_token(later(app, hours=12), token)

    idle = token_of(app, "li")
    with pytest.raises(NotSignedInError):
        principal_of_token(later(app, minutes=31), idle)


@pytest.mark.once
@pytest.mark.parametrize("token", ["", "ys_", "ys_" + "A" * 43, "口令", "x" * 5000])
def test_what_is_no_token_is_nobody(app: App, token: str) -> None:
    with pytest.raises(NotSignedInError):
        principal_of_token(app, token)


def test_who_signs_out_is_out_here_or_everywhere(app: App) -> None:
    here, there, elsewhere = (token_of(app, "li") for _ in range(3))

    with app.database.writing() as session:
        end_session(session, principal_of_token(app, here), app.now)
    with pytest.raises(NotSignedInError):
        principal_of_token(app, here)
    assert principal_of_token(app, there).name == "li"

    with app.database.writing() as session:
        assert end_all(session, "li", app.now) == 2
        assert open_sessions(session, "li") == 0
    with pytest.raises(NotSignedInError):
        principal_of_token(app, elsewhere)


def test_what_was_tried_stays(app: App) -> None:
    token_of(app, "li")

    for forgery in ("UPDATE sign_in_event SET name = 'x'", "DELETE FROM sign_in_event"):
        with pytest.raises(DBAPIError, match="only added to"), app.database.writing() as session:
            session.execute(text(forgery))
