"""The server beside the daemon (守护进程旁的接口服务): a process of its own, which begins and ends with it.

A bulk run must not keep a caller waiting, nor a caller a run, so the two share no interpreter. The
server ends with the daemon, however that ends: what leads to it is a pipe that goes with us.
"""

import subprocess
import sys
from collections.abc import Callable
from threading import Event, Thread

import structlog

from config.errors import ConfigError
from config.text import Text
from console.terminal.output import MISUSE, Face, leave

log = structlog.get_logger()
LOOK_SECONDS = 0.1
END_SECONDS = 3
"""After so long a server that was told to end is ended."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""How long a server that ended by itself rests before it is started again."""


class HttpBeside:
    """The server at HOST:PORT; `stopping` tells that the daemon stops."""

    def __init__(self, face: Face, address: str, stopping: Callable[[], bool]) -> None:
        self.face, self.stopping = face, stopping
        self.host, self.port = host_and_port(address)
        self._done = Event()
        self._watcher = Thread(target=self._watch, name="http", daemon=True)
        self._server = self._started()

    def start(self) -> None:
        """Say where the server is, and watch it; what keeps it from serving ends us as well."""
        told = self._first_line()
        if not told:
            leave(self._server.wait() or MISUSE)
        print(told, end="", flush=True)
        self._watcher.start()

    def end(self) -> None:
        """End the server with its requests, at once."""
        self._done.set()
        self._end()

    def _started(self) -> "subprocess.Popen[str]":
        words = [sys.executable, "-m", "console", "--lang", self.face.lang]
        words += ["--json"] if self.face.as_json else []
        words += ["--db", self.face.database] if self.face.database else []
        words += ["serve", "--host", self.host, "--port", str(self.port), "--until-eof"]
        return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def _first_line(self) -> str:
        assert self._server.stdout is not None
        return self._server.stdout.readline()

    def _watch(self) -> None:
        """End the server as soon as the daemon stops; start it anew when it ended by itself."""
        pause = FIRST_PAUSE
        while not self._done.wait(LOOK_SECONDS):
            if self.stopping():
                self._end()
                return
            if self._server.poll() is None:
                continue
            log.error("daemon.http_ended", code=self._server.returncode)
            if self._done.wait(pause):
                return
            pause = min(2 * pause, LONGEST_PAUSE)
            self._server = self._started()
            self._first_line()

    def _end(self) -> None:
        server = self._server
        server.terminate()
        try:
            server.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()


def host_and_port(address: str) -> tuple[str, int]:
    """The two parts of HOST:PORT; `bad_address` where it is none."""
    host, _, port = address.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isascii() or not port.isdigit() or int(port) > 65_535:
        says = Text(
            "--http 应为 地址:端口，如 127.0.0.1:8080；现为 {given}。",
            "--http is HOST:PORT, as 127.0.0.1:8080; it is {given}.",
        )
        raise ConfigError("bad_address", says, given=address)
    return host, int(port)
