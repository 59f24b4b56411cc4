"""The pages as a browser asks for them (页面测试): signed in with a cookie, forms with their word."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from html import unescape

from starlette.responses import Response
from starlette.testclient import TestClient

from console.api.session_cookie import SESSION
from console.web.site import make_site
from console.web.visitor import word_of
from jobs.app import App
from tests.support.citizens import app_of
from tests.support.office import Office
from tests.support.signed import token_of

HOST = "https://127.0.0.1"
_TAGS, _BLANKS = re.compile(r"<[^>]+>"), re.compile(r"\s+")


@dataclass(frozen=True)
class Browser:
    """A browser of somebody, without scripts."""

    client: TestClient
    word: str = ""

    def read(self, path: str, status: int = 200) -> str:
        """The visible text of a page."""
        return visible(self.open(path, status))

    def open(self, path: str, status: int = 200) -> str:
        """A page as it is sent."""
        answer = self.client.get(path)
        assert answer.status_code == status, visible(answer.text)
        return answer.text

    def send(self, path: str, **fields: str) -> Response:
        """A form of a page of ours, sent; where it leads is not followed."""
        found: Response = self.client.post(
            path, data={"csrf": self.word} | fields, headers={"Sec-Fetch-Site": "same-origin"}
        )
        return found


def visible(page: str) -> str:
    """What a person reads of a page, in one line."""
    return _BLANKS.sub(" ", unescape(_TAGS.sub(" ", page))).strip()


@contextmanager
def browsing(app: App, name: str = "") -> Iterator[Browser]:
    """A browser before the site of this application; of somebody who has signed in, where named."""
    with a_site(app) as client:
        yield of(app, client, name) if name else Browser(client)


@contextmanager
def a_site(app: App) -> Iterator[TestClient]:
    """The site, with nobody before it."""
    site = make_site(replace(app))
    with TestClient(site, HOST, raise_server_exceptions=False, follow_redirects=False) as client:
        yield client


def of(app: App, client: TestClient, name: str) -> Browser:
    """The browser of somebody who has signed in."""
    token = token_of(app, name)
    client.cookies.set(SESSION, token)
    return Browser(client, word_of(token))


@contextmanager
def before(office: Office, name: str) -> Iterator[Browser]:
    """The browser of somebody of that office."""
    with browsing(app_of(office), name) as browser:
        yield browser
