"""The API in this process (接口的测试客户端): the application as it is served, without a socket."""

import asyncio
from collections.abc import Iterator, Mapping, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from fastapi import FastAPI
from starlette.testclient import TestClient

from config.policy import PolicyBook
from config.settings import load_settings
from config.workdays import WorkCalendar
from console.api.app import make_app
from jobs.app import App
from jobs.principal import Principal
from models.database import Database
from tests.support.read_once import load_regions, load_states


def an_app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """The opened application on a database of a test."""
    settings = load_settings(database.url)
    codes = Path(settings.folder) / "codes"
    return App(database, settings, book, calendar, load_regions(codes), load_states(codes))


@contextmanager
def calling(app: App | FastAPI, at: tuple[str, int] = ("192.0.2.1", 50000)) -> Iterator[TestClient]:
    """A client of the application; a fault of ours is an answer, as it is to everybody."""
    api = app if isinstance(app, FastAPI) else make_app(app)
    with TestClient(api, raise_server_exceptions=False, client=at) as client:
        yield client


class Straight:
    """The application asked without a client between: for thousands of questions.

    Its loop has a thread of its own: in that of the tests the loop of a browser may be running.
    """

    def __init__(self, app: App) -> None:
        self.api, self._loop = make_app(app), asyncio.new_event_loop()
        self._thread = ThreadPoolExecutor(1)

    def ask(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes = b""
    ) -> tuple[int, str]:
        """The status and the text of an answer."""
        asked = self._asked(method, url, headers, body)
        return self._thread.submit(self._loop.run_until_complete, asked).result()

    async def _asked(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[int, str]:
        path, _, query = url.partition("?")
        named = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        scope = {
            "type": "http", "method": method, "path": unquote(path), "raw_path": path.encode(),
            "query_string": query.encode(), "headers": named, "client": ("192.0.2.1", 50000),
            "scheme": "http", "server": ("testserver", 80), "root_path": "", "http_version": "1.1",
        }  # fmt: skip
        told: list[MutableMapping[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: MutableMapping[str, Any]) -> None:
            told.append(message)

        await self.api(scope, receive, send)
        return told[0]["status"], b"".join(part.get("body", b"") for part in told).decode(
            errors="replace"
        )

    def close(self) -> None:
        """End its threads."""
        self._thread.submit(self._loop.run_until_complete, self._loop.shutdown_asyncgens()).result()
        self._thread.shutdown()
        self._loop.close()


def bearer(token: str) -> dict[str, str]:
    """The header of somebody who is signed in."""
    return {"Authorization": f"Bearer {token}"}


__all__ = ["Principal", "an_app", "bearer", "calling"]
