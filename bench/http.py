"""A server under load (接口压力): one process of ours, closed-loop clients, and what a request costs it.

A client sends its next request when it has the answer to the one before, on one connection that
stays. The clients are sockets and nothing else, so that the machine is the server's and the
database's; CPU is read from /proc, of the server alone.
"""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from bench.command import environment

WARM_SECONDS = 2.0
"""Before the clock runs: compiled statements, connections, the server's caches."""
SERVE = ("console", "serve", "--port", "0")
_TICK = os.sysconf("SC_CLK_TCK")


class Service(NamedTuple):
    """A server of ours: where it is asked, and its process."""

    url: str
    pid: int

    def cpu_seconds(self) -> float:
        """What it has used of the processors, all threads."""
        words = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / _TICK


class Load(NamedTuple):
    """What so many clients had of a server in so many seconds; times in milliseconds."""

    clients: int
    seconds: float
    answers: Counter[int]
    p50: float
    p95: float
    p99: float
    cpu: float
    """Of the server, for a request."""

    @property
    def rate(self) -> float:
        """Answers in a second."""
        return sum(self.answers.values()) / self.seconds

    def said(self) -> str:
        """The load in a line."""
        told = ", ".join(f"{status}: {n}" for status, n in sorted(self.answers.items()))
        return (
            f"{self.rate:.0f}/s, p50 {self.p50:.1f} ms, p99 {self.p99:.1f} ms, "
            f"{self.cpu:.2f} ms CPU a request ({told})"
        )


Asks = Callable[[int], Iterator[bytes]]
"""The requests of a client, by its place; as many as it can send."""


def request(
    method: str, path: str, token: str = "", body: object = None,
    headers: Mapping[str, str] | None = None,
) -> bytes:  # fmt: skip
    """A request as it goes over the wire."""
    content = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
    lines = {"Host": "bench", **(headers or {})}
    if token:
        lines["Authorization"] = f"Bearer {token}"
    if body is not None:
        lines |= {"Content-Type": "application/json", "Content-Length": str(len(content))}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + content


@contextmanager
def http_server(
    database: str, day: date, core: int | None = None, words: Sequence[str] = SERVE, **env: str
) -> Iterator[Service]:
    """`yidi serve` on a database, in a process of its own; on one core where it is named."""
    process = subprocess.Popen(
        [sys.executable, "-m", *words],
        env=environment(database, day) | {"YIDI_LOG": "WARNING"} | env, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        first = process.stdout.readline()
        if not first:
            raise RuntimeError("the server did not start")
        if core is not None:
            on_cores(process.pid, [core])
        yield Service(json.loads(first)["url"], process.pid)
    finally:
        process.terminate()
        process.communicate(timeout=30)


def on_cores(pid: int, cores: Sequence[int]) -> None:
    """Keep all threads of a process on some cores; whatever it forks stays there too."""
    for task in Path(f"/proc/{pid}/task").iterdir():
        os.sched_setaffinity(int(task.name), cores)


def load(service: Service, asks: Asks, clients: int, seconds: float, think: float = 0.0) -> Load:
    """Ask with so many clients for so long, warmed up before; each thinks so long before it asks again."""
    began, ended = threading.Event(), threading.Event()
    times: list[list[float]] = [[] for _ in range(clients)]
    answers: list[Counter[int]] = [Counter() for _ in range(clients)]
    threads = [
        threading.Thread(
            target=_ask, args=(service.url, asks(n), times[n], answers[n], began, ended, think)
        )
        for n in range(clients)
    ]
    for thread in threads:
        thread.start()
    time.sleep(WARM_SECONDS)
    used, at = service.cpu_seconds(), time.perf_counter()
    began.set()
    time.sleep(seconds)
    ended.set()
    took = time.perf_counter() - at
    used = service.cpu_seconds() - used
    for thread in threads:
        thread.join()
    every = sorted(one for mine in times for one in mine)
    if not every:
        raise RuntimeError("nothing was answered")
    told = sum(answers, Counter[int]())
    return Load(
        clients,
        took,
        told,
        *(_share(every, share) for share in (0.5, 0.95, 0.99)),
        1000 * used / len(every),
    )


def _share(every: Sequence[float], share: float) -> float:
    return 1000 * every[min(len(every) - 1, int(share * len(every)))]


def _ask(
    url: str, asks: Iterator[bytes], times: list[float], answers: "Counter[int]",
    began: threading.Event, ended: threading.Event, think: float,
) -> None:  # fmt: skip
    place = urlsplit(url)
    with socket.create_connection((place.hostname or "", place.port or 80)) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for asked in asks:
            if ended.wait(think):
                return
            counted, at = began.is_set(), time.perf_counter()
            line.sendall(asked)
            status = _answer(line)
            if counted and not ended.is_set():
                times.append(time.perf_counter() - at)
                answers[status] += 1


def _answer(line: socket.socket) -> int:
    """Read one answer with its length; its status."""
    got = b""
    while b"\r\n\r\n" not in got:
        part = line.recv(65536)
        if not part:
            raise RuntimeError("the server hung up")
        got += part
    head, _, rest = got.partition(b"\r\n\r\n")
    lower = head.lower()
    at = lower.index(b"content-length:") + 15
    left = int(lower[at:].split(b"\r\n", 1)[0]) - len(rest)
    while left > 0:
        left -= len(line.recv(min(left, 65536)))
    return int(head[9:12])
