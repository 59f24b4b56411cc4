"""The server as a process (服务进程): how it starts, is killed, is told to end, and stands beside a daemon.

Each of these starts a process, which takes a second or two: what a process alone can show.
"""

import signal
import socket
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import httpx
import pytest
from sqlmodel import func, select

from models import Setting
from models.database import Database
from tests.conftest import Cli, Process, on_both, once
from tests.support.daemons import until
from tests.support.servers import Server, is_gone, serving

SLOW = "tests.support.slow_server"
ENDS_WITHIN = 2.5
"""Seconds: two, and what the machine takes to notice."""


def noted(url: str) -> int:
    """How often something was noted."""
    database = Database(url)
    with database.reading() as session:
        query = select(func.count()).select_from(Setting).where(Setting.value == "noted")
        found = session.exec(query).one()
    database.close()
    return found


def note(server: Server, how: str, key: str) -> httpx.Response:
    headers = {"Idempotency-Key": key, "How": how}
    return httpx.post(f"{server.url}/api/v1/notes", headers=headers, timeout=60)


@on_both
def test_a_server_that_is_killed_or_told_to_end_leaves_nothing_half_done(cli: Cli) -> None:
    with serving(cli, module=SLOW) as server:
        with pytest.raises(httpx.TransportError):
            note(server, "before", "a")
        assert server.process.wait(30) == -signal.SIGKILL
    assert noted(cli.url) == 0, "killed between the work and its commit"

    with serving(cli, module=SLOW) as server:
        with pytest.raises(httpx.TransportError):
            note(server, "after", "a")
        assert server.process.wait(30) == -signal.SIGKILL
    assert noted(cli.url) == 1, "the key was free, and it is done; nobody was told"

    with serving(cli, module=SLOW) as server, ThreadPoolExecutor(2) as pool:
        again = note(server, "well", "a")
        assert (again.status_code, again.headers["Idempotency-Replayed"]) == (201, "true")

        streaming = Event()
        stream = pool.submit(_read_stream, server, streaming)
        assert streaming.wait(60)
        slow = pool.submit(note, server, "slow", "b")
        assert server.out.readline() == "writing\n"
        code, seconds = server.end()

        assert (code, seconds < ENDS_WITHIN) == (0, True), seconds
        assert (slow.result().status_code, slow.result().json()["code"]) == (503, "stopping")
        assert stream.result().startswith("still here")
    assert noted(cli.url) == 1, "what was not committed is undone"

    with serving(cli, module=SLOW) as server:
        assert note(server, "well", "b").status_code == 201
        code, seconds = server.end(signal.SIGINT)
        assert (code, seconds < ENDS_WITHIN) == (0, True), seconds
    assert noted(cli.url) == 2


@once
def test_a_daemon_that_waits_for_an_import_ends_when_it_is_told_to(cli: Cli) -> None:
    """Takes seconds: a daemon, its server and somebody who holds the file."""
    file = cli.url.removeprefix("sqlite:///")
    with serving(cli, "daemon", "--http", "127.0.0.1:0", log="daemon.log") as daemon:
        importing = sqlite3.connect(file, isolation_level=None, timeout=30)
        importing.execute("BEGIN IMMEDIATE")
        try:
            httpx.get(f"{daemon.url}/readyz", timeout=60)
            code, seconds = daemon.end()
        finally:
            importing.rollback()
            importing.close()

    assert (code, seconds < ENDS_WITHIN) == (0, True), seconds


@once
def test_a_caller_who_sends_half_a_request_keeps_no_server(cli: Cli) -> None:
    with serving(cli) as server:
        host, _, port = server.url.removeprefix("http://").partition(":")
        with socket.create_connection((host, int(port))) as slow:
            head = "POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            slow.sendall(f"{head}Content-Length: 100\r\n\r\n{{".encode())
            httpx.get(f"{server.url}/livez", timeout=60)
            code, seconds = server.end()

    assert (code, seconds < ENDS_WITHIN) == (0, True), seconds


def _read_stream(server: Server, streaming: Event) -> str:
    """What a stream says until it is cut; `streaming` is set when it has begun."""
    said = ""
    try:
        with httpx.stream("GET", f"{server.url}/api/v1/stream", timeout=60) as answer:
            for part in answer.iter_text():
                said += part
                streaming.set()
    except httpx.TransportError:
        pass
    return said


def test_the_first_line_says_where_and_a_taken_port_is_a_slip(process: Process) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        said = process("--json", "serve", "--port", port)

    assert (said.code, said.json["error"]["code"]) == (2, "address_unusable")


def test_a_server_stands_beside_the_daemon_and_ends_with_it(cli: Cli) -> None:
    with serving(cli, "daemon", "--http", "127.0.0.1:0", log="daemon.log") as daemon:
        assert httpx.get(f"{daemon.url}/readyz", timeout=60).json() == {"ready": True}

        code, seconds = daemon.end()

        assert (code, seconds < ENDS_WITHIN) == (0, True), seconds
        assert is_gone(daemon.url)
    with serving(cli, "daemon", "--http", "127.0.0.1:0", log="daemon.log") as daemon:
        daemon.end(signal.SIGKILL)
        until(lambda: is_gone(daemon.url), 10)
