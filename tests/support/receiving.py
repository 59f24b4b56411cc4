"""A connected system for the tests (推送接收方): takes what it is told, and answers as it likes."""

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from jobs.app import App
from jobs.signin.keys import NewKey, new_key
from models import ApiKey
from models.database import Database
from tests.support.builders import TODAY, noon, saved


@dataclass
class Told:
    """One message: its headers and its body."""

    headers: dict[str, str]
    content: bytes

    @property
    def id(self) -> str:
        """By what it is known again."""
        return self.headers["webhook-id"]

    @property
    def body(self) -> Any:
        """What it says."""
        return json.loads(self.content)

    def signed_with(self, secret: str) -> bool:
        """Whether the signature is right, computed as the public scheme has it."""
        key = base64.b64decode(secret.removeprefix("whsec_"))
        signed = f"{self.id}.{self.headers['webhook-timestamp']}.".encode() + self.content
        mac = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        return self.headers["webhook-signature"] == f"v1,{mac}"


@dataclass
class System:
    """What it got so far; `status` is what it answers."""

    url: str = ""
    status: int = 204
    got: list[Told] = field(default_factory=list)

    @property
    def kinds(self) -> list[str]:
        """The events it was told of."""
        return [each.body["type"] for each in self.got]


@contextmanager
def listening() -> Iterator[System]:
    """A system that listens on this machine."""
    system = System()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["content-length"]))
            system.got.append(Told({k.lower(): v for k, v in self.headers.items()}, content))
            self.send_response(system.status)
            self.send_header("location", "http://127.0.0.1:1/elsewhere")
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    poll = {"poll_interval": 0.01}
    threading.Thread(target=server.serve_forever, kwargs=poll, daemon=True).start()
    system.url = f"http://127.0.0.1:{server.server_port}/events"
    yield system
    server.shutdown()
    server.server_close()


def a_key(
    of: App | Database, name: str, *scopes: str, at: datetime | None = None, **facts: Any
) -> NewKey:
    """A key in force, of a hospital (`institution`) or of areas."""
    made = new_key()
    given: dict[str, Any] = {
        "name": name, "prefix": made.prefix, "hash": made.hash, "scopes": sorted(scopes),
        "areas": [], "created_at": at or noon(TODAY), "created_by": "wang", "confirmed_by": "zhou",
    }  # fmt: skip
    saved(of.database if isinstance(of, App) else of, ApiKey(**(given | facts)))
    return made
