"""An agency that is asked over HTTP by people who signed in (接口测试的经办机构), in this process."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlmodel import select
from starlette.testclient import TestClient

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from models import Person, Role
from models.database import Database
from tests.conftest import ROOT
from tests.support.api import an_app, bearer, calling
from tests.support.builders import noon
from tests.support.command_line import Cli
from tests.support.signed import signed_up, token_of

STAFF = {
    "applicant": Role.APPLICANT, "intake": Role.INTAKE, "intake2": Role.INTAKE,
    "reviewer": Role.REVIEWER, "reviewer2": Role.REVIEWER, "approver": Role.APPROVER,
    "approver2": Role.APPROVER, "cashier": Role.CASHIER, "auditor": Role.AUDITOR,
    "admin": Role.ADMIN,
}  # fmt: skip
EXAMPLES = ROOT / "examples"


@dataclass
class Asked:
    """The agency, who has signed in, and how they ask."""

    app: App
    client: TestClient
    tokens: dict[str, str]

    def get(self, path: str, by: str = "reviewer", **headers: str) -> Any:
        """What is answered to a question."""
        return self._ask("GET", path, by, headers)

    def post(self, path: str, body: Any, by: str = "intake", **headers: str) -> Any:
        """What is answered to a request that writes; `if_match` stands for If-Match."""
        return self._ask("POST", path, by, headers, json=body)

    def delete(self, path: str, by: str) -> Any:
        """What is answered to a request that ends something."""
        return self._ask("DELETE", path, by, {})

    def upload(self, path: str, content: bytes, by: str = "cashier", **headers: str) -> Any:
        """What is answered to a file."""
        headers["content_type"] = "application/octet-stream"
        return self._ask("POST", path, by, headers, content=content)

    def _ask(self, method: str, path: str, by: str, headers: dict[str, str], **given: Any) -> Any:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        token = bearer(self.tokens[by]) if by else {}
        return self.client.request(method, f"/api/v1{path}", headers=token | named, **given)

    def move(self, path: str, trigger: str, by: str, reason: str = "", **payload: Any) -> Any:
        """What is answered to a move of the case as it stands now."""
        seen = self.get(path, by).headers["etag"]
        body = {"trigger": trigger, "payload": payload, "reason": reason}
        return self.post(f"{path}/moves", body, by, if_match=seen)

    def certnos(self) -> set[str]:
        """The identity numbers of everybody in the register."""
        with self.app.database.reading() as session:
            return set(session.exec(select(Person.certno)))


@contextmanager
def asked(cli: Cli, book: PolicyBook, calendar: WorkCalendar) -> Iterator[Asked]:
    """The agency of a command line, where everybody signs in."""
    database = Database(cli.url)
    app = replace(an_app(database, book, calendar), clock=lambda: noon(cli.today))
    with database.reading() as session:
        from models import User

        names = [*session.exec(select(User.name))]
    tokens = {name: token_of(app, name) for name in names}
    with calling(app) as client:
        yield Asked(app, client, tokens)
    database.close()


def settled_in(cli: Cli) -> None:
    """Make an agency with the people and institutions of the examples, and its staff."""
    assert cli("init", "--rehearsal").code == 0
    for kind in ("people", "providers"):
        assert cli("import", EXAMPLES / f"{kind}.csv").code == 0, kind
    database = Database(cli.url)
    for name, role in STAFF.items():
        signed_up(database, name, role)
    signed_up(database, "hospital", Role.HOSPITAL, institution="H23060090001")
    database.close()


def example(name: str) -> dict[str, Any]:
    """A file of the examples."""
    found: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))
    return found


EXAMPLE_DAY = date(2026, 11, 23)
"""The business day of the examples."""
