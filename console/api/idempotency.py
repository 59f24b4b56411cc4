"""Asking twice, doing once (幂等提交): a request with a key is done once, and answered alike ever after.

The answer is kept in the transaction of what was done. Whoever has no answer, because a line or a
machine broke, asks again with the same key: what was done is answered as it was then, what was
undone is done now. A second that comes while the first runs waits for its end. What was refused
wrote nothing, and leaves its key free.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
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
from models import METADATA
from models.chain import SEPARATOR, canonical, digest
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
            "这个 Idempotency-Key 已用于内容不同的请求；请为新的请求另取一个键。",
            "this Idempotency-Key was used for another request: take a new key for a new request.",
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
            asked = digest(b"", f"{self.asked}{SEPARATOR}{canonical(_plain(given))}")
            if not _begin(connection, app, mine, asked):
                return _replay(connection, mine, asked)
            status, headers, body = _told(does())
            kept = {"status": status, "headers": headers, "body": SHOWN_ONCE.sub(HIDDEN, body)}
            connection.execute(_IS_KEPT, {f"the_{name}": v for name, v in (mine | kept).items()})
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
_IS_KEPT = (
    update(KEPT)
    .where(*_MINE)
    .values(
        status=bindparam("the_status"), headers=bindparam("the_headers"), body=bindparam("the_body")
    )
)
_FOUND = select(KEPT.c.asked, KEPT.c.status, KEPT.c.headers, KEPT.c.body).where(*_MINE)


def _begin(connection: Connection, app: App, mine: dict[str, str], asked: bytes) -> bool:
    """Whether nothing was answered under this key yet; waits for whoever is at it."""
    values = mine | {"asked": asked, "status": 0, "headers": {}, "body": b"", "at": app.now}
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    adding = insert(KEPT).values(values).on_conflict_do_nothing().returning(KEPT.c.key)
    return connection.scalar(adding) is not None


def _replay(connection: Connection, mine: dict[str, str], asked: bytes) -> Response:
    found = connection.execute(_FOUND, {f"the_{name}": value for name, value in mine.items()}).one()
    if bytes(found.asked) != asked:
        raise OtherRequestError
    return _response(found.status, found.headers | {REPLAYED: "true"}, bytes(found.body))


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
