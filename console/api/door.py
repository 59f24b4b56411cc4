"""The door of the server (入口): what is asked and said of every request, whichever endpoint it is for.

A number for each request, the size and the shape of its JSON, the headers that keep an answer out
of caches and frames, one line in the log, and no fault that leaves without a sentence.
"""

import time
import uuid
from re import compile as pattern

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars

from config.errors import YidiError
from config.text import Lang
from console.answers.refusals import refusal
from console.api.body import BodyRefusedError, again, no_json, read_body, unreadable
from console.api.faults import method_not_allowed, unforeseen
from console.api.language import lang_of
from console.api.metrics import Metrics
from console.api.problems import problem_of
from console.api.served import Served

log = structlog.get_logger()
MOST_RUNNING = 256
"""So many requests may wait for their answer; more are sent away at once."""
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""Those that are counted by name: anybody may invent others."""
QUIET = frozenset({"/livez", "/readyz", "/metrics"})
"""What is asked every few seconds, and fills no log."""
REQUEST_ID = pattern(r"[A-Za-z0-9._-]{1,64}")
SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Headers of every answer that does not say otherwise."""


class Entrance:
    """The outermost layer around the endpoints."""

    def __init__(self, app: ASGIApp, served: Served, metrics: Metrics) -> None:
        self.app, self.served, self.metrics = app, served, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, and its answer out."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        given = headers.get("x-request-id", "")
        number = given if REQUEST_ID.fullmatch(given) else uuid.uuid4().hex
        answer = _Answer(send, number, scope["method"], lang_of(headers))
        began, crowded = time.monotonic(), len(self.served.running) >= MOST_RUNNING
        self.served.running.add(answer)
        with bound_contextvars(request_id=number):
            try:
                if crowded:
                    await problem_of(_too_busy(), answer.lang)(scope, receive, answer.send)
                else:
                    await self._answer(scope, headers, receive, answer)
            except ClientDisconnect:
                pass
            except Exception as fault:
                told = unforeseen(fault, answer.lang)
                if not answer.status:
                    await told(scope, receive, answer.send)
            finally:
                self.served.running.discard(answer)
                self._note(scope, answer.status, time.monotonic() - began)

    async def _answer(
        self, scope: Scope, headers: Headers, receive: Receive, answer: "_Answer"
    ) -> None:
        refused = unreadable(scope, headers) or self._by_method(scope, answer.lang)
        if refused is None:
            try:
                body = await read_body(receive)
                refused = no_json(body, headers)
            except BodyRefusedError as fault:
                refused = problem_of(fault, answer.lang)
        if refused is not None:
            await refused(scope, receive, answer.send)
            return
        inner = dict(scope, method="GET") if scope["method"] == "HEAD" else scope
        await self.app(inner, again(body, receive), answer.send)
        scope["endpoint"] = inner.get("endpoint")

    def _by_method(self, scope: Scope, lang: Lang) -> Response | None:
        """The answer to a method that the path itself does not take, and to OPTIONS.

        Asked here, because a router would hand it to a path with a parameter in that place.
        """
        allowed = self.served.methods_at(scope["path"])
        if not allowed or scope["method"] in allowed:
            return None
        if scope["method"] == "OPTIONS":
            return Response(status_code=204, headers={"Allow": ", ".join(sorted(allowed))})
        return method_not_allowed(scope, allowed, lang)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        """One line and one count for a request: the path as it is described, nothing asked in it."""
        method, route = scope["method"], self.served.template_of(scope)
        self.metrics.answered(method if method in METHODS else "-", route, status, seconds)
        say = log.debug if route in QUIET else log.info
        say("http.request", method=method, route=route, status=status, ms=round(seconds * 1000, 1))


class _Answer:
    """An answer on its way out; of a HEAD only its headers."""

    def __init__(self, send: Send, number: str, method: str, lang: Lang) -> None:
        self._send, self._number, self._head = send, number, method == "HEAD"
        self.lang = lang
        self.status = 0
        """What was answered; 0 before."""
        self._given_up = False

    async def send(self, message: Message) -> None:
        """Hand a part of the answer on."""
        if self._given_up:
            return
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            headers["X-Request-Id"] = self._number
            for name, value in SAFE.items():
                headers.setdefault(name, value)
        elif self._head:
            message = dict(message, body=b"")
        await self._send(message)

    async def give_up(self) -> None:
        """Answer that the server stops before it is known what became of it."""
        if not self.status:
            await problem_of(_stopping(), self.lang)({"type": "http"}, _nothing, self.send)
        self._given_up = True


async def _nothing() -> Message:
    return {"type": "http.disconnect"}


def _stopping() -> YidiError:
    return refusal(
        "stopping",
        "服务正在停止，不能确定这一请求是否已办；请稍后以同一 Idempotency-Key 再次提交，或先查看。",
        "the server stops, and whether this was done is not known: ask again in a while with the same "
        "Idempotency-Key, or look first.",
    )


def _too_busy() -> YidiError:
    return refusal(
        "too_busy",
        "同时办理的请求过多，没有办理；请稍后再试。",
        "too many requests at once, and nothing was done: ask again in a while.",
    )
