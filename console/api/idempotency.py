"""Asking twice, doing once (幂等提交): a request with a key is done once, and answered alike ever after.

The answer is kept in the transaction of what was done. Whoever has no answer, because a line or a
machine broke, asks again with the same key: what was done is answered as it was then, what was
undone is done now. A second that comes while the first runs waits for its end. What was refused
wrote nothing, and leaves its key free.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from re import compile as pattern
from typing import Annotated

from fastapi import Depends, Header, Request
from pydantic import BaseModel
from pydantic.json_schema import SkipJsonSchema
from pydantic_core import to_json
from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite
from starlette.responses import Response

from config.text import Text
from jobs.app import App
from jobs.principal import Principal
from models import METADATA
from models.chain import SEPARATOR, canonical, digest
from models.prepared import Prepared
from workflow.shared.errors import Refusal
from workflow.shared.json_types import JsonObject

KEPT = METADATA.tables["kept_answer"]
REPLAYED = "Idempotency-Replayed"
"""Says that an answer is the one of the first time."""
SHOWN_ONCE = pattern(rb"(yk_|ys_|whsec_)[A-Za-z0-9_+/=-]{20,}")
"""A key, a token or a secret: told to whoever asked first, and never kept."""
HIDDEN = rb"\1***"


class OtherRequestError(Refusal):
    """The key was used for something else (幂等键已用于其他请求)."""

    code = "idempotency_conflict"

    def __init__(self) -> None:
        says = Text(
            "这个 Idempotency-Key 已用于内容不同的请求，或其后您的权限已有变动；请先查询是否已办理，"
            "新的请求请另取一个键。",
            "this Idempotency-Key was used for another request, or under other rights than you have "
            "now: look whether it was done, and take a new key for a new request.",
        )
        super().__init__(says)


@dataclass(frozen=True)
class Reply:
    """What is answered to a request that writes: the body as declared, its status, its headers."""

    body: BaseModel | JsonObject
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Once:
    """A request that writes, under the key that its caller gave; "" where they gave none."""

    key: str
    asked: str
    """Method, address and profile: the same key for another is another request."""

    def answer(self, app: App, given: BaseModel | None, does: Callable[[], Reply]) -> Response:
        """Do it in one transaction with what is kept of its answer, or answer as the first time.

        `given` is the body as it was understood. Refused: `idempotency_conflict`.
        """
        with app.database.as_one() as connection:
            if not self.key:
                return _response(*_told(does()))
            mine = {"caller": app.asker.name, "key": self.key}
            rights = _rights(app.asker)
            asked = digest(b"", SEPARATOR.join((self.asked, canonical(_plain(given)), rights)))
            if not _begin(connection, app, mine, asked):
                return _replay(connection, mine, asked)
            status, headers, body = _told(does())
            kept = {"status": status, "headers": headers, "body": SHOWN_ONCE.sub(HIDDEN, body)}
            _IS_KEPT.run(connection, {f"the_{name}": v for name, v in (mine | kept).items()})
            return _response(status, headers, body)


async def once(
    request: Request,
    key: Annotated[
        str | SkipJsonSchema[None],
        Header(
            alias="Idempotency-Key",
            min_length=1,
            max_length=128,
            pattern=r"^[!-~]+$",
            description="同一键只办一次 · asked again with the same key it is done once",
        ),
    ] = None,
) -> Once:
    """The request as something that is done once."""
    profile = request.headers.get("accept-profile", "")
    asked = SEPARATOR.join((request.method, request.url.path, request.url.query, profile))
    return Once(key or "", asked)


OnlyOnce = Annotated[Once, Depends(once)]
"""The request of an endpoint that writes."""


def as_response(answer: Reply) -> Response:
    """The answer of a request that only looks."""
    return _response(*_told(answer))


_MINE = (KEPT.c.caller == bindparam("the_caller"), KEPT.c.key == bindparam("the_key"))
_IS_KEPT = Prepared(
    update(KEPT)
    .where(*_MINE)
    .values(
        status=bindparam("the_status"), headers=bindparam("the_headers"), body=bindparam("the_body")
    )
)
_FOUND = Prepared(select(KEPT.c.asked, KEPT.c.status, KEPT.c.headers, KEPT.c.body).where(*_MINE))


@cache
def _beginning(sqlite_there: bool) -> Prepared:
    insert = sqlite.insert if sqlite_there else postgresql.insert
    adding = insert(KEPT).values({c.name: bindparam(c.name) for c in KEPT.c})
    return Prepared(adding.on_conflict_do_nothing())


def _begin(connection: Connection, app: App, mine: dict[str, str], asked: bytes) -> bool:
    """Whether nothing was answered under this key yet; waits for whoever is at it."""
    values = mine | {"asked": asked, "status": 0, "headers": {}, "body": b"", "at": app.now}
    return _beginning(connection.dialect.name == "sqlite").run(connection, values) == 1


def _replay(connection: Connection, mine: dict[str, str], asked: bytes) -> Response:
    found = _FOUND.first(connection, {f"the_{name}": value for name, value in mine.items()})
    if bytes(found.asked) != asked:
        raise OtherRequestError
    return _response(found.status, found.headers | {REPLAYED: "true"}, bytes(found.body))


def _rights(asker: Principal) -> str:
    """What the asker may do and reaches: what was answered under more of it is not told again."""
    reach = asker.actor.reach
    sets = (reach.areas, reach.people, reach.acts_for, asker.actor.roles, asker.scopes)
    said = ("*" if each is None else ",".join(sorted(map(str, each))) for each in sets)
    return SEPARATOR.join((*said, *map(str, (reach.institution, reach.unit, reach.entered_by))))


def _plain(given: BaseModel | None) -> JsonObject:
    return {} if given is None else given.model_dump(mode="json")


def _told(answer: Reply) -> tuple[int, dict[str, str], bytes]:
    body = answer.body
    if isinstance(body, BaseModel):
        text = body.model_dump_json(by_alias=True, exclude_unset=True).encode()
    else:
        text = to_json(body)
    return answer.status, dict(answer.headers), text


def _response(status: int, headers: Mapping[str, str], body: bytes) -> Response:
    return Response(body, status, dict(headers), "application/json")
