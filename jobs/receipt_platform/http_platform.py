"""A receipt platform over HTTP (票据平台接口的 HTTP 实现): one short exchange a question.

Certificates are checked, redirects are not followed, an answer is read up to a size and a time;
whatever goes wrong is `PlatformUnavailable`, because nothing may be concluded from it.
"""

import http.client
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from urllib.parse import SplitResult, quote, urlsplit

from config.receipt_platform import PlatformAddress
from jobs.receipt_platform.messages import answer_of, body_of
from jobs.receipt_platform.port import PlatformUnavailable
from workflow.receipt_check.answers import CheckAnswer, CheckRequest

MOST_BYTES = 64 * 1024
OK, NOT_FOUND = 200, 404


class HttpPlatform:
    """Puts questions to the address of the settings."""

    def __init__(self, name: str, address: PlatformAddress, timeout_seconds: float) -> None:
        self.name, self._timeout = name, timeout_seconds
        self._parts = urlsplit(address.url)
        self._address = address

    def ask(self, request: CheckRequest) -> CheckAnswer:
        """Put the question."""
        status, content = self._exchange("POST", "/requests", body_of(request))
        if status != OK:
            raise PlatformUnavailable(f"http_{status}")
        return answer_of(content, request)

    def look_up(self, request: CheckRequest) -> CheckAnswer | None:
        """Ask what became of a question."""
        status, content = self._exchange("GET", f"/requests/{quote(request.reference)}", None)
        if status == NOT_FOUND:
            return None
        if status != OK:
            raise PlatformUnavailable(f"http_{status}")
        return answer_of(content, request)

    def _exchange(self, method: str, path: str, body: bytes | None) -> tuple[int, bytes]:
        try:
            connection = _connected(self._parts, self._address, self._timeout)
            with closing(connection):
                connection.connect()
                with _ending(connection.sock, self._timeout):
                    path = self._parts.path + path
                    connection.request(method, path, body, self._headers(body))
                    answer = connection.getresponse()
                    return answer.status, _read(answer)
        except (OSError, http.client.HTTPException, ValueError) as fault:
            raise PlatformUnavailable(_named(fault)) from fault

    def _headers(self, body: bytes | None) -> dict[str, str]:
        headers = {"Accept": "application/json", "User-Agent": "yidi"}
        if body is not None:
            headers["Content-Type"] = "application/json; charset=utf-8"
        if self._address.token_file is not None:
            word = self._address.token_file.read_text(encoding="utf-8").strip()
            headers["Authorization"] = f"Bearer {word}"
        return headers


def _connected(
    parts: SplitResult, address: PlatformAddress, timeout: float
) -> http.client.HTTPConnection:
    """A connection; over TLS the certificate and the name of the host are checked."""
    host = parts.hostname or ""
    if parts.scheme == "http":
        return http.client.HTTPConnection(host, parts.port, timeout=timeout)
    ca = str(address.ca_file) if address.ca_file else None
    context = ssl.create_default_context(cafile=ca)
    return http.client.HTTPSConnection(host, parts.port, timeout=timeout, context=context)


@contextmanager
def _ending(its: socket.socket, seconds: float) -> Iterator[None]:
    """End the exchange after so long: the time-out of a socket begins anew with every byte."""
    over = threading.Event()

    def end() -> None:
        over.set()
        with suppress(OSError):
            its.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    except (OSError, http.client.HTTPException):
        if over.is_set():
            raise TimeoutError from None
        raise
    finally:
        timer.cancel()
    if over.is_set():
        raise TimeoutError


def _read(answer: http.client.HTTPResponse) -> bytes:
    """The whole answer, unless it is too long."""
    content = answer.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise PlatformUnavailable("too_long: the answer has no end")
    return content


def _named(fault: Exception) -> str:
    """What went wrong in a word, without what was sent or where to."""
    if isinstance(fault, TimeoutError):
        return "timeout: no answer in time"
    if isinstance(fault, ssl.SSLError):
        return f"tls: {fault.reason or type(fault).__name__}"
    if isinstance(fault, OSError):
        return f"no_connection: {fault.strerror or type(fault).__name__}"
    return f"no_http: {type(fault).__name__}"
