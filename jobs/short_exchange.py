"""One short exchange over HTTP with a system outside (对外短连接): bounded in size and time.

Certificates are checked, redirects are not followed; whatever goes wrong is `ExchangeFailed` with
a word for it, without what was sent or where to.
"""

import http.client
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

MOST_BYTES = 64 * 1024


class ExchangeFailed(Exception):
    """There was no whole answer; nothing may be concluded from that."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


class HttpAnswer(NamedTuple):
    """What came back: the status and the whole body."""

    status: int
    content: bytes


def exchange(
    method: str,
    url: str,
    body: bytes | None,
    headers: Mapping[str, str],
    *,
    timeout: float,
    ca_file: str | None = None,
) -> HttpAnswer:
    """Put one question to an address, and read its answer; `timeout` is for the whole of it."""
    parts = urlsplit(url)
    try:
        connection = _connected(parts, ca_file, timeout)
        with closing(connection):
            connection.connect()
            with _ending(connection.sock, timeout):
                path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
                connection.request(method, path, body, {"User-Agent": "yidi", **headers})
                answer = connection.getresponse()
                return HttpAnswer(answer.status, _read(answer))
    except (OSError, http.client.HTTPException, ValueError) as fault:
        raise ExchangeFailed(_named(fault)) from fault


def _connected(
    parts: SplitResult, ca_file: str | None, timeout: float
) -> http.client.HTTPConnection:
    """A connection; over TLS the certificate and the name of the host are checked."""
    host = parts.hostname or ""
    if parts.scheme == "http":
        return http.client.HTTPConnection(host, parts.port, timeout=timeout)
    context = ssl.create_default_context(cafile=ca_file)
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
        raise ExchangeFailed("too_long: the answer has no end")
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
