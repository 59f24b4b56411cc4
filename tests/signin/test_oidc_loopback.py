"""Signing in by OpenID at a command line (命令行统一身份认证): the browser comes back to this machine."""

import http.client
import threading
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlencode, urlsplit

import pytest

from config.oidc import STAFF
from jobs.app import App
from jobs.identity import Principal
from jobs.signin import oidc_loopback
from jobs.signin.accounts import link
from jobs.signin.oidc_errors import OidcRefusedError, SignInRequestError
from jobs.signin.oidc_loopback import sign_in_here, sign_in_pasted
from jobs.signin.sessions import principal_of_token
from models import Role
from tests.conftest import Cli
from tests.support.builders import CLERK, a_user, saved
from tests.support.citizens import app_of
from tests.support.office import Office
from tests.support.oidc import ProviderDesk, a_running_provider, queried

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProviderDesk]:
    people = {"li-at-work": {"name": "李某"}}
    with a_running_provider(tmp_path_factory.mktemp("oidc"), people) as running:
        yield running


@pytest.fixture
def app(office: Office, desk: ProviderDesk) -> App:
    plain = app_of(office)
    provider = desk.settings(name="work", whom=STAFF, address="")
    app = replace(plain, settings=replace(plain.settings, oidc=(provider,)))
    saved(app.database, a_user("li", Role.REVIEWER))
    link(app, "li", "work", "li-at-work", Principal(CLERK, "tester"))
    return app


def visited(address: str) -> int:
    """Let a browser go to an address of this machine."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    connection.request("GET", f"{parts.path}?{parts.query}")
    status = connection.getresponse().status
    connection.close()
    return status


def test_a_browser_of_this_machine_brings_the_sign_in_back(app: App, desk: ProviderDesk) -> None:
    seen: list[int] = []

    def browse(url: str) -> None:
        def go() -> None:
            back = desk.signs_in(url, "li-at-work")
            here = queried(url)["redirect_uri"]
            seen.append(visited(here.replace("/back", "/favicon.ico")))
            seen.append(visited(f"{here}?{urlencode(back)}"))

        threading.Thread(target=go).start()

    token = sign_in_here(app, "", browse)

    assert principal_of_token(app, token).name == "li"
    assert seen[0] == 404


def test_the_address_of_a_browser_elsewhere_is_pasted(app: App, desk: ProviderDesk) -> None:
    back: dict[str, str] = {}

    def browse(url: str) -> None:
        back.update(desk.signs_in(url, "li-at-work"))

    token = sign_in_pasted(
        app, "work", browse, lambda: f" http://127.0.0.1/back?{urlencode(back)}\n"
    )

    assert principal_of_token(app, token).name == "li"


@pytest.mark.parametrize(
    ("pasted", "refused"),
    [
        ("http://127.0.0.1/back?code=c&state=another", SignInRequestError),
        ("http://127.0.0.1/back?code=c", SignInRequestError),
        ("", SignInRequestError),
    ],
)
def test_what_another_sign_in_brings_back_is_refused(
    app: App, pasted: str, refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        sign_in_pasted(app, "work", lambda _url: None, lambda: pasted)


def test_who_declines_is_not_signed_in(app: App) -> None:
    state: list[str] = []

    with pytest.raises(OidcRefusedError, match="denied"):
        sign_in_pasted(
            app, "work", lambda url: state.append(queried(url)["state"]),
            lambda: f"http://127.0.0.1/back?error=access_denied&state={state[0]}",
        )  # fmt: skip


def test_nobody_is_waited_for_without_end(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oidc_loopback, "LASTS", oidc_loopback.LASTS * 0)

    with pytest.raises(SignInRequestError):
        sign_in_here(app, "work", lambda _url: None)


def test_where_no_provider_is_set_up_login_says_so(cli: Cli) -> None:
    cli("init")

    for more in ((), ("--provider", "work"), ("--paste",)):
        said = cli("--json", "login", "--oidc", *more)
        assert (said.code, said.json["error"]["code"]) == (1, "no_such_sign_in")
