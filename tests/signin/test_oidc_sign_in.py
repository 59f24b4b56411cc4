"""Signing in by OpenID (统一身份认证登录): begun here, proven at a provider, finished here once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from config.oidc import CITIZENS, STAFF, OidcProvider
from jobs.app import App
from jobs.identity import Principal
from jobs.principal import SignedBy
from jobs.signin.accounts import AccountError, link, unlink
from jobs.signin.errors import NotSignedInError
from jobs.signin.oidc_errors import (
    BadReturnError,
    NobodyHereError,
    NotLinkedError,
    OidcRefusedError,
    OidcUnavailableError,
    SignInRequestError,
    UnknownProviderError,
)
from jobs.signin.oidc_flow import begin_oidc, finish_oidc, is_own_path, provider_named
from jobs.signin.sessions import principal_of_token
from models import Person, Role, Scope, SignInEvent, SignInRequest, User
from tests.conftest import on_both
from tests.support.builders import CLERK, a_person, a_user, an_id, saved
from tests.support.citizens import app_of, entered_for, name_of_insured
from tests.support.office import Office
from tests.support.oidc import ProviderDesk, a_provider, a_running_provider, queried
from workflow.access.kinds import AskerKind

pytestmark = pytest.mark.once
FANG, NA = an_id(3), an_id(4)
PEOPLE = {
    "fang": {"name": "王芳", "id_number": FANG},
    "na": {"name": "李娜", "id_number": NA},
    "stranger": {"name": "陈晨", "id_number": an_id(9)},
    "without-number": {"name": "王芳"},
    "li-at-work": {"name": "李某"},
}
BY = Principal(CLERK, "tester")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProviderDesk]:
    with a_running_provider(tmp_path_factory.mktemp("oidc"), PEOPLE) as running:
        yield running


@pytest.fixture
def app(office: Office, desk: ProviderDesk) -> App:
    return with_providers(
        app_of(office), desk.settings(), desk.settings(name="work", label="办公账号", whom=STAFF)
    )


def with_providers(app: App, *providers: OidcProvider) -> App:
    return replace(app, settings=replace(app.settings, oidc=providers))


def insured(app: App, **facts: Any) -> Person:
    person: Person = saved(app.database, a_person(**{"certno": FANG, "name": "王芳"} | facts))
    return person


def signs_in(app: App, desk: ProviderDesk, subject: str, provider: str = "unified") -> str:
    """The token of somebody who goes through the provider and comes back."""
    begun = begin_oidc(app, provider)
    back = desk.signs_in(begun.url, subject)
    return finish_oidc(app, back, begun.browser).token


@on_both
def test_a_citizen_is_known_by_the_name_and_number_of_the_provider(
    app: App, desk: ProviderDesk
) -> None:
    fang = insured(app)

    who = principal_of_token(app, signs_in(app, desk, "fang"))

    assert (who.name, who.kind, who.signed_by) == (
        name_of_insured(fang), AskerKind.CITIZEN, SignedBy.OIDC,
    )  # fmt: skip
    assert who.actor.reach.people == {fang.id} and who.actor.roles == {Role.APPLICANT}


def test_who_only_acts_for_somebody_signs_in_as_themselves(app: App, desk: ProviderDesk) -> None:
    fang = insured(app)
    entry = entered_for(app.database, fang, "李娜", NA, Scope.QUERY)

    token = signs_in(app, desk, "na")

    who = principal_of_token(app, token)
    assert (who.name, who.kind) == (f"agt:{entry.id}", AskerKind.AGENT)
    assert who.actor.reach.people == {fang.id}
    with app.database.writing() as session:
        session.merge(entry).ended_on = app.today
    assert principal_of_token(app, token).actor.reach.people == frozenset()


def test_who_is_neither_insured_nor_acts_for_anybody_is_told_so(
    app: App, desk: ProviderDesk
) -> None:
    insured(app, name="王方")

    for subject in ("stranger", "fang"):
        with pytest.raises(NobodyHereError):
            signs_in(app, desk, subject)
    with app.database.reading() as session:
        failed = session.exec(select(SignInEvent)).all()
    assert [(each.name, each.kind) for each in failed] == [("oidc:unified", "failed")] * 2


def test_a_provider_that_tells_no_number_identifies_nobody(app: App, desk: ProviderDesk) -> None:
    insured(app)

    with pytest.raises(OidcRefusedError, match="no_name_or_number"):
        signs_in(app, desk, "without-number")


@on_both
def test_a_user_signs_in_by_an_account_that_an_admin_linked(app: App, desk: ProviderDesk) -> None:
    saved(app.database, a_user("li", Role.REVIEWER))
    with pytest.raises(NotLinkedError):
        signs_in(app, desk, "li-at-work", "work")

    link(app, "li", "work", "li-at-work", BY)
    token = signs_in(app, desk, "li-at-work", "work")

    assert principal_of_token(app, token).kind is AskerKind.STAFF
    unlink(app, "li", "work", "li-at-work", BY)
    with pytest.raises(NotLinkedError):
        signs_in(app, desk, "li-at-work", "work")


def test_a_user_who_is_disabled_signs_in_no_more(app: App, desk: ProviderDesk) -> None:
    user = saved(app.database, a_user("li", Role.REVIEWER))
    link(app, "li", "work", "li-at-work", BY)
    token = signs_in(app, desk, "li-at-work", "work")
    with app.database.writing() as session:
        session.get_one(User, user.id).active = False

    with pytest.raises(NotLinkedError):
        signs_in(app, desk, "li-at-work", "work")
    with pytest.raises(NotSignedInError):
        principal_of_token(app, token)


def test_an_account_is_one_users(app: App) -> None:
    saved(app.database, a_user("li", Role.REVIEWER), a_user("sun", Role.INTAKE))
    link(app, "li", "work", "li-at-work", BY)

    for name, subject, code in (
        ("sun", "li-at-work", "account_linked"), ("sun", "", "bad_subject"),
    ):  # fmt: skip
        with pytest.raises(AccountError) as caught:
            link(app, name, "work", subject, BY)
        assert caught.value.code == code
    with pytest.raises(AccountError) as caught:
        unlink(app, "sun", "work", "li-at-work", BY)
    assert caught.value.code == "not_that_account"
    with pytest.raises(UnknownProviderError):
        link(app, "sun", "unified", "somebody", BY)


def test_the_account_of_a_user_stands_in_their_history(app: App) -> None:
    from jobs.audit.users import checked_users
    from jobs.identity.staff import record

    with app.database.writing() as session:
        record(session, a_user("li", Role.REVIEWER), "added", BY, app.now)
    link(app, "li", "work", "li-at-work", BY)

    with app.database.writing() as session:
        user = session.exec(select(User).where(User.name == "li")).one()
        user.subjects = []
    fault = checked_users(app.database).fault
    assert fault is not None and fault.code == "user_mismatch"


def test_what_was_begun_is_finished_once_by_the_browser_that_began(
    app: App, desk: ProviderDesk
) -> None:
    insured(app)
    begun, other = begin_oidc(app, "unified", "/my"), begin_oidc(app, "unified")
    back = desk.signs_in(begun.url, "fang")

    for state, browser in ((back["state"], other.browser), ("another", begun.browser)):
        with pytest.raises(SignInRequestError):
            finish_oidc(app, back | {"state": state}, browser)
    # Whoever comes with the state of somebody else has spoiled it.
    again = begin_oidc(app, "unified", "/my")
    back = desk.signs_in(again.url, "fang")
    done = finish_oidc(app, back, again.browser)
    assert done.back_to == "/my"
    with pytest.raises(SignInRequestError):
        finish_oidc(app, back, again.browser)


def test_a_sign_in_that_took_too_long_is_over(app: App, desk: ProviderDesk) -> None:
    insured(app)
    begun = begin_oidc(app, "unified")
    back = desk.signs_in(begun.url, "fang")
    clock = app.clock

    with pytest.raises(SignInRequestError):
        late = replace(app, clock=lambda: clock() + timedelta(minutes=10))
        finish_oidc(late, back, begun.browser)


def test_of_a_sign_in_under_way_only_hashes_and_what_the_provider_needs_are_kept(app: App) -> None:
    begun = begin_oidc(app, "unified")

    with app.database.reading() as session:
        (kept,) = session.exec(select(SignInRequest)).all()
    shown = queried(begun.url)
    assert shown["state"].encode() not in kept.state and begun.browser.encode() not in kept.browser
    assert shown["redirect_uri"] == "https://yidi.example.gov.cn/api/v1/sign-in/oidc/return"
    assert "code_verifier" not in shown and kept.verifier not in begun.url


def test_who_declines_at_the_provider_is_not_signed_in(app: App) -> None:
    begun = begin_oidc(app, "unified")
    state = queried(begun.url)["state"]

    with pytest.raises(OidcRefusedError, match="denied"):
        finish_oidc(app, {"state": state, "error": "access_denied"}, begun.browser)


def test_who_comes_back_from_another_provider_is_not_signed_in(
    app: App, desk: ProviderDesk
) -> None:
    insured(app)
    begun = begin_oidc(app, "unified")
    back = desk.signs_in(begun.url, "fang") | {"iss": "https://login.example.com"}

    with pytest.raises(OidcRefusedError, match="wrong_issuer"):
        finish_oidc(app, back, begun.browser)


@pytest.mark.parametrize(
    "path",
    ["//evil.example", "https://evil.example", "/\\evil.example", "my", "/my\n", "/" + "x" * 300],
)
def test_after_signing_in_nobody_is_led_elsewhere(app: App, path: str) -> None:
    assert not is_own_path(path)
    with pytest.raises(BadReturnError):
        begin_oidc(app, "unified", path)


def test_only_a_provider_of_the_settings_is_asked(app: App) -> None:
    with pytest.raises(UnknownProviderError, match="unified、work"):
        begin_oidc(app, "another")
    with pytest.raises(UnknownProviderError):
        begin_oidc(with_providers(app, a_provider(address="")), "unified")
    assert provider_named(app, "", CITIZENS).settings.name == "unified"


def test_while_the_provider_is_down_nothing_is_begun(app: App) -> None:
    down = with_providers(app, a_provider(issuer="http://127.0.0.1:1"))

    with pytest.raises(OidcUnavailableError):
        begin_oidc(down, "unified")
    with app.database.reading() as session:
        assert session.exec(select(SignInRequest)).all() == []
