"""Servers as processes of their own (测试用服务进程): started, asked, ended."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

import httpx

from tests.support.command_line import Cli


@dataclass
class Server:
    """A running server: where it is, its process, and what it printed so far is read from `out`."""

    url: str
    process: "subprocess.Popen[str]"
    out: IO[str]

    def end(self, number: int = signal.SIGTERM) -> tuple[int, float]:
        """Tell it to end; its exit code, and how long that took."""
        began = time.monotonic()
        self.process.send_signal(number)
        code = self.process.wait(30)
        return code, time.monotonic() - began


@contextmanager
def serving(
    cli: Cli, *words: str, module: str = "console", log: str = "server.log"
) -> Iterator[Server]:
    """`yidi WORDS…` in a process of its own, which has said where it serves."""
    with (cli.folder / log).open("a") as lines:
        process = subprocess.Popen(
            [sys.executable, "-m", module, *(words or ("serve", "--port", "0"))],
            cwd=cli.folder, env=cli.environment(), stdout=subprocess.PIPE, stderr=lines, text=True,
        )  # fmt: skip
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            assert first, (cli.folder / log).read_text("utf-8")[-2000:]
            yield Server(json.loads(first)["url"], process, process.stdout)
        finally:
            if process.poll() is None:
                process.kill()
            process.communicate()


def is_gone(url: str) -> bool:
    """Whether nobody listens there any more."""
    try:
        httpx.get(f"{url}/livez", timeout=5)
    except httpx.TransportError:
        return True
    return False
