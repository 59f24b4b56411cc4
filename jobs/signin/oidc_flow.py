"""Signing in by OpenID with a browser (统一身份认证登录): begun here, proven at the provider, finished here.

What was begun is kept on the server until it is finished, once, or over. The browser that began
keeps a word of its own, so nobody finishes a sign-in in somebody else's browser.
"""

import hmac
import secrets
from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from typing import NamedTuple

from sqlalchemy import delete
from sqlmodel import col

from config.clock import wall_clock
from config.oidc import OidcProvider
from jobs.app import App
from jobs.principal import SignedBy
from jobs.signin.events import note
from jobs.signin.oidc_errors import (
    BadReturnError,
    OidcRefusedError,
    SignInRequestError,
    UnknownProviderError,
)
from jobs.signin.oidc_provider import AskedProvider, BroughtBack
from jobs.signin.oidc_request import authorize_url, new_request
from jobs.signin.oidc_who import who_is
from jobs.signin.sessions import open_session
from jobs.signin.token_hash import token_hash
from models import SignInKind, SignInRequest
from models.database import affected
from workflow.shared.errors import Refusal

RETURN_PATH = "/api/v1/sign-in/oidc/return"
LASTS = timedelta(minutes=10)
"""So long somebody may take at the provider."""
LONGEST = 300


class BegunSignIn(NamedTuple):
    """Where the browser goes, and the word that it keeps (and only it)."""

    url: str
    browser: str


class SignedInBy(NamedTuple):
    """A session that was opened: its token, whose it is, where they wanted to go."""

    token: str
    name: str
    back_to: str


def begin_oidc(app: App, provider: str, back_to: str = "") -> BegunSignIn:
    """Begin a sign-in at a provider of the settings, of staff or of citizens."""
    asked = provider_named(app, provider, with_address=True)
    if back_to and not is_own_path(back_to):
        raise BadReturnError
    request = new_request(asked.settings.address.rstrip("/") + RETURN_PATH)
    url = authorize_url(asked.settings, asked.endpoints().authorize, request)
    browser = secrets.token_urlsafe(32)
    with app.database.writing() as session:
        affected(session, delete(SignInRequest).where(col(SignInRequest.until) <= app.now))
        session.add(
            SignInRequest(
                state=token_hash(request.state), browser=token_hash(browser), provider=provider,
                nonce=request.nonce, verifier=request.verifier, redirect=request.redirect,
                back_to=back_to, until=app.now + LASTS,
            )
        )  # fmt: skip
    return BegunSignIn(url, browser)


def finish_oidc(
    app: App, brought: Mapping[str, str], browser: str, *, source: str = ""
) -> SignedInBy:
    """Finish the sign-in that somebody comes back from, and open their session.

    `brought` is what the provider put into the address: state, code, or an error, perhaps itself.
    Refused: `sign_in_expired` where it is over, used or another browser's; what the provider says.
    """
    kept = _taken(app, brought.get("state", ""), browser)
    asked = provider_named(app, kept.provider)
    code, issuer = brought.get("code", ""), brought.get("iss", "")
    if issuer not in ("", asked.settings.issuer):
        raise _failed(app, asked, source, "wrong_issuer")
    if "error" in brought or not code:
        raise _failed(app, asked, source, "denied")
    proof = BroughtBack(code, kept.verifier, kept.nonce, kept.redirect)
    token, name = open_for(app, asked, proof, source)
    return SignedInBy(token, name, kept.back_to)


def open_for(
    app: App, asked: AskedProvider, brought: BroughtBack, source: str = ""
) -> tuple[str, str]:
    """Open a session for whoever the provider says it is: token and name."""
    try:
        # The tokens of others say the world's time, whatever day is rehearsed here.
        claims = asked.claims_for(brought, wall_clock())
        with app.database.writing() as session:
            name = who_is(session, asked.settings, claims)
            rules = app.settings.sign_in
            token = open_session(session, name, SignedBy.OIDC, app.now, rules, source=source)
            return token, name
    except Refusal:
        _note_failed(app, asked, source)
        raise


def provider_named(
    app: App, name: str, whom: str | None = None, *, with_address: bool = False
) -> AskedProvider:
    """The provider of this name in the settings; the only one where none is named."""
    fitting = [
        each for each in app.settings.oidc
        if whom in (None, each.whom) and (each.address or not with_address)
    ]  # fmt: skip
    found = [each for each in fitting if each.name == name or (not name and len(fitting) == 1)]
    if not found:
        raise UnknownProviderError(name, "、".join(each.name for each in fitting))
    return _asked(found[0])


def providers(app: App, whom: str) -> list[OidcProvider]:
    """Those by which staff or citizens may sign in with a browser."""
    return [each for each in app.settings.oidc if each.whom == whom and each.address]


def is_own_path(path: str) -> bool:
    """Whether an address is a path of this program and of nothing else."""
    plain = path.isascii() and path.isprintable() and "\\" not in path and len(path) <= LONGEST
    return plain and path.startswith("/") and not path.startswith("//")


@cache
def _asked(provider: OidcProvider) -> AskedProvider:
    return AskedProvider(provider)


def _taken(app: App, state: str, browser: str) -> SignInRequest:
    """The request with this state, which is gone from now on; used twice it is refused."""
    with app.database.writing() as session:
        kept = session.get(SignInRequest, token_hash(state), with_for_update=True)
        if kept is None:
            raise SignInRequestError
        session.delete(kept)
        session.flush()
        session.expunge(kept)
    same = hmac.compare_digest(kept.browser, token_hash(browser))
    if not same or app.now >= kept.until:
        raise SignInRequestError
    return kept


def _failed(app: App, asked: AskedProvider, source: str, why: str) -> OidcRefusedError:
    _note_failed(app, asked, source)
    return OidcRefusedError(asked.settings, why)


def _note_failed(app: App, asked: AskedProvider, source: str) -> None:
    name = f"oidc:{asked.settings.name}"
    with app.database.writing() as session:
        note(session, name, SignInKind.FAILED, app.now, source=source)
