"""The body of a request (请求内容): read whole, within bounds, and JSON that the one reader takes."""

import asyncio
import json
from re import compile as pattern

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Message, Receive, Scope

from config.text import Text
from console.answers.refusals import bad_json, misuse
from console.api.language import lang_of
from console.api.problems import problem_of
from workflow.shared.errors import Refusal
from workflow.shared.json_text import BadJson, parse_json

MOST_BYTES = 4 * 1024 * 1024
"""The largest body: a claim with twenty thousand fee lines fits."""
PART_SECONDS = 20
"""So long a caller may take to send the next part of a body."""
NO_TEXT = pattern(r"\\u0000|[\ud800-\udfff]")
"""What no database keeps, in JSON that was written anew."""


class BodyRefusedError(Refusal):
    """A body that is not read to its end (请求内容不予读取)."""


class TooLargeError(BodyRefusedError):
    """More than anything that is taken (请求过大)."""

    code = "too_large"

    def __init__(self) -> None:
        says = Text(
            "请求超过 {most} MiB；请分次提交。",
            "the request is larger than {most} MiB: send it in parts.",
        )
        super().__init__(says, most=MOST_BYTES >> 20)


class TooSlowError(BodyRefusedError):
    """The rest of it does not come (请求内容迟迟不到)."""

    code = "too_slow"

    def __init__(self) -> None:
        says = Text(
            "等了 {seconds} 秒，请求内容没有到齐，没有办理；请再次提交。",
            "the rest of the request did not come within {seconds} seconds, and nothing was done: send it again.",
        )
        super().__init__(says, seconds=PART_SECONDS)


def unreadable(scope: Scope, headers: Headers) -> Response | None:
    """The refusal of an address with bytes that no text of ours holds."""
    asked = scope["path"].encode() + scope["query_string"]
    if b"\0" not in asked and b"%00" not in asked:
        return None
    slip = misuse("usage", "地址里有空字符。", "the address holds a NUL character.")
    return problem_of(slip, lang_of(headers))


async def read_body(receive: Receive) -> bytes:
    """The whole body; refused: `too_large`, `too_slow`."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await (_next_part(receive) if parts else receive())
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BYTES:
            raise TooLargeError
        if not message.get("more_body"):
            return b"".join(parts)


async def _next_part(receive: Receive) -> Message:
    """The next part of a body; whoever is too slow with it holds a place that others need."""
    try:
        async with asyncio.timeout(PART_SECONDS):
            return await receive()
    except TimeoutError:
        raise TooSlowError from None


def again(body: bytes, receive: Receive) -> Receive:
    """The body once more for the endpoint, then whatever comes: that the caller has gone."""
    told = False

    async def next_message() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return next_message


def no_json(body: bytes, headers: Headers) -> Response | None:
    """The refusal of JSON that the one reader does not take: NaN, a key twice, nested too deeply."""
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    if not body or not (kind == "application/json" or kind.endswith("+json")):
        return None
    try:
        found = parse_json(body.decode("utf-8"))
        if b"\\u" in body and NO_TEXT.search(json.dumps(found, ensure_ascii=False, default=str)):
            raise BadJson("含有空字符或半个代理字符", "it holds a NUL or half a surrogate pair")
    except UnicodeDecodeError:
        return problem_of(
            bad_json(Text("不是 UTF-8 文本", "it is no UTF-8 text")), lang_of(headers)
        )
    except BadJson as fault:
        return problem_of(bad_json(fault.says), lang_of(headers))
    return None
