"""The API in this process (接口的测试客户端): the application as it is served, without a socket."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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


def bearer(token: str) -> dict[str, str]:
    """The header of somebody who is signed in."""
    return {"Authorization": f"Bearer {token}"}


__all__ = ["Principal", "an_app", "bearer", "calling"]
