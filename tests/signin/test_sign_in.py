"""Proving who one is (本人核验): the password, the second factor, what is said and what is kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pyotp
import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.identity.staff import record
from jobs.signin import passwords
from jobs.signin.credentials import (
    begin_one_time,
    give_starting_password,
    prove_one_time,
    reset_one_time,
    set_own_password,
)
from jobs.signin.errors import (
    LockedOutError,
    NotSignedInError,
    SecondFactorThereError,
    SignInBusyError,
    SignInFailedError,
    StartingPasswordError,
    WeakPasswordError,
)
from jobs.signin.sessions import principal_of_token
from jobs.signin.staff import Presented, sign_in
from jobs.signin.tries import release
from models import Credential, Role, SignInEvent, User
from models.database import Database
from tests.conftest import once
from tests.support.builders import SETTING_UP, TODAY
from tests.support.importing import an_app
from tests.support.signed import PASSWORD, signed_up

HERE = "10.1.1.1"


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    signed_up(database, "li", Role.REVIEWER)
    return an_app(database, book, calendar, TODAY)


def later(app: App, **much: float) -> App:
    instant = app.now + timedelta(**much)
    return replace(app, clock=lambda: instant)


def ruled(app: App, **rules: object) -> App:
    sign_in = replace(app.settings.sign_in, **rules)
    return replace(app, settings=replace(app.settings, sign_in=sign_in))


def kept(app: App) -> list[tuple[str, str]]:
    with app.database.reading() as session:
        found = session.exec(select(SignInEvent).order_by(SignInEvent.id)).all()
        return [(each.name, each.kind) for each in found]


def fails(app: App, name: str = "li", password: str = "nothing like it", code: str = "") -> None:
    with pytest.raises(SignInFailedError):
        sign_in(app, Presented(name, password, code), HERE)


def an_authenticator(app: App) -> Callable[[App], str]:
    """The authenticator of li, who has just set it up."""
    secret = begin_one_time(app, Presented("li", PASSWORD), HERE).secret
    code = pyotp.TOTP(secret).at(app.now)
    prove_one_time(app, Presented("li", PASSWORD), code, HERE)
    return lambda at: pyotp.TOTP(secret).at(at.now)


def test_whoever_has_the_password_signs_in_and_it_is_kept(app: App) -> None:
    token = sign_in(app, Presented("li", PASSWORD), HERE)

    assert principal_of_token(app, token).name == "li"
    assert kept(app) == [("li", "tried"), ("li", "proven"), ("li", "signed_in")]


@once
def test_a_wrong_password_an_unknown_name_and_a_disabled_user_are_told_the_same(app: App) -> None:
    told = set()
    for name, password in (("li", "wrong"), ("nobody", PASSWORD), ("li", "")):
        with pytest.raises(SignInFailedError) as refused:
            sign_in(app, Presented(name, password), HERE)
        told.add(refused.value.sentence("zh"))
    disabled(app, "li")
    with pytest.raises(SignInFailedError) as refused:
        sign_in(app, Presented("li", PASSWORD), HERE)

    assert told == {refused.value.sentence("zh")}


@once
def test_an_unknown_name_costs_the_same_hash(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    verify = passwords.HASHER.verify
    counted = type("Counted", (type(passwords.HASHER),), {})()
    monkeypatch.setattr(
        counted, "verify", lambda *given: asked.append(given) or verify(*given), raising=False
    )
    monkeypatch.setattr(passwords, "HASHER", counted)

    fails(app, "nobody")
    fails(app, "li")

    assert len(asked) == 2


@once
def test_a_name_that_nobody_has_is_kept_as_a_hash_because_it_may_be_a_password(app: App) -> None:
    fails(app, "my-real-password")

    ((name, _), *_) = kept(app)
    assert name.startswith("?") and "password" not in name


def test_after_five_tries_nothing_is_looked_at_until_the_lock_is_over(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        fails(app)
    monkeypatch.setattr("jobs.signin.staff.verified", never)

    with pytest.raises(LockedOutError) as locked:
        sign_in(app, Presented("li", PASSWORD), HERE)

    assert locked.value.until == app.now + timedelta(minutes=15)
    assert kept(app)[-1] == ("li", "locked")
    monkeypatch.undo()
    assert sign_in(later(app, minutes=15), Presented("li", PASSWORD), HERE)


def test_an_admin_releases_a_lock_and_a_success_counts_anew(app: App) -> None:
    for _ in range(5):
        fails(app)
    with app.database.writing() as session:
        release(session, "li", "wang", app.now)

    for _ in range(4):
        fails(app)
    sign_in(app, Presented("li", PASSWORD), HERE)
    for _ in range(4):
        fails(app)

    assert sign_in(app, Presented("li", PASSWORD), HERE)


@once
def test_a_name_that_nobody_has_is_locked_as_any_other(app: App) -> None:
    for _ in range(5):
        fails(app, "nobody")

    with pytest.raises(LockedOutError):
        sign_in(app, Presented("nobody", ""), HERE)


@once
def test_one_address_does_not_try_the_names_of_all(app: App) -> None:
    few = ruled(app, tries_of_source=6)
    for n in range(6):
        fails(few, f"name{n}")

    with pytest.raises(LockedOutError):
        sign_in(few, Presented("li", PASSWORD), HERE)
    assert sign_in(few, Presented("li", PASSWORD), "10.9.9.9")


@once
def test_hashes_are_few_at_once_and_who_finds_too_many_waiting_is_told(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    narrow = ruled(app, hashes=1, waiting=0)  # a bound of this test's own
    gate = passwords._hashing(narrow.settings.sign_in)
    assert gate.free.acquire(blocking=False)

    with pytest.raises(SignInBusyError):
        sign_in(narrow, Presented("li", PASSWORD), HERE)

    gate.free.release()
    assert sign_in(narrow, Presented("li", PASSWORD), HERE)


def test_a_one_time_password_is_asked_for_and_taken_once(app: App) -> None:
    code = an_authenticator(app)
    soon = later(app, minutes=1)

    fails(soon)
    fails(soon, password=PASSWORD)
    fails(soon, password=PASSWORD, code="000000")
    assert sign_in(soon, Presented("li", PASSWORD, code(soon)), HERE)
    fails(soon, password=PASSWORD, code=code(soon))
    assert kept(app)[-1] == ("li", "failed")


@once
@pytest.mark.parametrize(("seconds", "taken"), [(-30, True), (30, True), (-60, False), (60, False)])
def test_a_clock_may_be_one_step_off(app: App, seconds: int, taken: bool) -> None:
    code = an_authenticator(app)
    then = later(app, hours=1)
    shown = code(later(then, seconds=seconds))

    if taken:
        assert sign_in(then, Presented("li", PASSWORD, shown), HERE)
    else:
        fails(then, password=PASSWORD, code=shown)


@once
def test_an_older_code_is_not_taken_after_a_newer_one(app: App) -> None:
    code = an_authenticator(app)
    then = later(app, hours=1)
    sign_in(then, Presented("li", PASSWORD, code(then)), HERE)

    fails(then, password=PASSWORD, code=code(later(then, seconds=-30)))


@once
def test_the_secret_is_kept_sealed_and_an_admin_takes_a_lost_one_away(app: App) -> None:
    secret = begin_one_time(app, Presented("li", PASSWORD), HERE).secret
    prove_one_time(app, Presented("li", PASSWORD), pyotp.TOTP(secret).at(app.now), HERE)
    with app.database.reading() as session:
        assert secret not in session.get_one(Credential, "li").totp
    soon = later(app, minutes=2)
    again = Presented("li", PASSWORD, pyotp.TOTP(secret).at(soon.now))
    with pytest.raises(SecondFactorThereError):
        begin_one_time(soon, again, HERE)

    reset_one_time(app, "li", SETTING_UP)

    assert sign_in(app, Presented("li", PASSWORD), HERE)
    assert [kind for kind, _ in history(app)] == ["added", "totp_set", "totp_reset"]


def test_a_starting_password_only_serves_to_set_ones_own(app: App) -> None:
    given = give_starting_password(app, "li", SETTING_UP)
    with pytest.raises(StartingPasswordError):
        sign_in(app, Presented("li", given), HERE)
    with pytest.raises(StartingPasswordError):
        begin_one_time(app, Presented("li", given), HERE)

    set_own_password(app, Presented("li", given), "门前一棵老槐树啊 7", HERE)

    assert sign_in(app, Presented("li", "门前一棵老槐树啊 7"), HERE)
    fails(app, password=given)
    assert history(app)[1:] == [("password_given", "os:tests"), ("password_set", "li")]


@once
def test_a_starting_password_is_over_after_some_days(app: App) -> None:
    given = give_starting_password(app, "li", SETTING_UP)

    fails(later(app, days=3), password=given)


@once
@pytest.mark.parametrize("wanted", ["short", "li-has-a-dog-1", "ababababababab", PASSWORD, ""])
def test_a_weak_password_is_refused_before_anything_is_tried(app: App, wanted: str) -> None:
    with pytest.raises(WeakPasswordError):
        set_own_password(app, Presented("li", PASSWORD), wanted, HERE)

    assert kept(app) == []


@once
def test_a_new_password_ends_the_sessions_of_the_old_one(app: App) -> None:
    token = sign_in(app, Presented("li", PASSWORD), HERE)

    set_own_password(app, Presented("li", PASSWORD), "another long one, 42", HERE)

    with pytest.raises(NotSignedInError):
        principal_of_token(app, token)


def test_a_disabled_user_and_one_whose_roles_change_are_out_at_once(app: App) -> None:
    tokens = []
    for change in (
        {"roles": ["approver"]},
        {"limit": 100},
        {"areas": ["230600"]},
        {"active": False},
    ):
        tokens.append(sign_in(app, Presented("li", PASSWORD), HERE))
        with app.database.writing() as session:
            user = session.exec(select(User).where(User.name == "li")).one()
            user.sqlmodel_update(change)
            record(session, user, "changed", SETTING_UP, app.now)
        with pytest.raises(NotSignedInError):
            principal_of_token(app, tokens[-1])
    fails(app, password=PASSWORD)


@once
def test_nothing_shows_what_was_presented() -> None:
    assert PASSWORD not in repr(Presented("li", PASSWORD, "123456"))


def never(*_: object) -> bool:
    raise AssertionError("a password was looked at")


def disabled(app: App, name: str) -> None:
    with app.database.writing() as session:
        user = session.exec(select(User).where(User.name == name)).one()
        user.active = False
        record(session, user, "disabled", SETTING_UP, app.now)


def history(app: App) -> list[tuple[str, str]]:
    from models import UserChange

    with app.database.reading() as session:
        found = session.exec(select(UserChange).order_by(UserChange.no)).all()
        return [(each.kind, each.actor) for each in found]
