"""Signing in by OpenID at a command line (命令行统一身份认证): the browser comes back to this very machine.

The provider sends the browser to a port of 127.0.0.1 that only this process listens at; where the
browser is on another machine, the address it was sent to is pasted.
"""

import hmac
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

from jobs.app import App
from jobs.signin.oidc_errors import OidcRefusedError, SignInRequestError
from jobs.signin.oidc_flow import LASTS, open_for, provider_named
from jobs.signin.oidc_provider import AskedProvider, BroughtBack
from jobs.signin.oidc_request import OidcRequest, authorize_url, new_request

HOST, PATH = "127.0.0.1", "/back"
ANSWER = "已登录，可以关闭此页。You may close this page.".encode()
LONGEST = 8192
Told = Callable[[str], None]
"""Shows the address at which the person signs in."""


def sign_in_here(app: App, provider: str, tell: Told, source: str = "") -> str:
    """The token of whoever signs in with a browser of this machine, which comes back to us."""
    asked = _of(app, provider)
    with _Listening((HOST, asked.settings.loopback_port), _Back) as server:
        request = new_request(f"http://{HOST}:{server.server_port}{PATH}")
        tell(_url(asked, request))
        query = server.first_query(LASTS.total_seconds())
    return _finished(app, asked, request, query, source)


def sign_in_pasted(
    app: App, provider: str, tell: Told, paste: Callable[[], str], source: str = ""
) -> str:
    """The token of whoever pastes the address to which the provider sent their browser."""
    asked = _of(app, provider)
    port = asked.settings.loopback_port
    request = new_request(f"http://{HOST}{f':{port}' if port else ''}{PATH}")
    tell(_url(asked, request))
    return _finished(app, asked, request, urlsplit(paste().strip()[:LONGEST]).query, source)


def _of(app: App, provider: str) -> AskedProvider:
    """The provider that is named; without a name the only one of staff."""
    return provider_named(app, provider, None if provider else "staff")


def _url(asked: AskedProvider, request: OidcRequest) -> str:
    return authorize_url(asked.settings, asked.endpoints().authorize, request)


def _finished(app: App, asked: AskedProvider, request: OidcRequest, query: str, source: str) -> str:
    given = {name: values[0] for name, values in parse_qs(query).items()}
    state = given.get("state", "")
    if not hmac.compare_digest(state.encode(), request.state.encode()):
        raise SignInRequestError
    if "code" not in given:
        raise OidcRefusedError(asked.settings, "denied")
    brought = BroughtBack(given["code"], request.verifier, request.nonce, request.redirect)
    return open_for(app, asked, brought, source)[0]


class _Listening(HTTPServer):
    """Listens for one browser."""

    query: str | None = None

    def first_query(self, seconds: float) -> str:
        """What the browser brings back; `sign_in_expired` where none comes in time."""
        ends = time.monotonic() + seconds
        while self.query is None:
            self.timeout = ends - time.monotonic()
            if self.timeout <= 0:
                raise SignInRequestError
            self.handle_request()
        return self.query


class _Back(BaseHTTPRequestHandler):
    """Takes what the browser brings back, and writes nothing of it anywhere."""

    server: _Listening
    timeout = 10

    def do_GET(self) -> None:
        """Answer the one path there is."""
        parts = urlsplit(self.path)
        found = parts.path == PATH
        if found and self.server.query is None:
            self.server.query = parts.query
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        if found:
            self.wfile.write(ANSWER)

    def log_message(self, *_given: object) -> None:
        """Log nothing: the address holds the code."""
