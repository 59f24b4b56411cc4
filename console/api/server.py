"""The server (服务进程): uvicorn on a socket of ours, with an end that no stream and no move delays.

At a stop signal nobody new is let in, streams end, and what runs may finish. What is still running
when the time is over is answered that it is not known whether it was done, and the process goes:
its transaction is committed or undone, never half, and the same key tells which.
"""

import asyncio
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

import anyio.to_thread
import structlog
import uvicorn
from fastapi import FastAPI

from config.errors import ConfigError
from config.text import Text
from console.api.served import Served

log = structlog.get_logger()
KEPT_ALIVE_SECONDS = 30
STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)
FINISH_SECONDS = 1.2
"""So long what runs may take to finish after a stop signal; the whole end takes two."""
POLL_SECONDS = 0.02


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens there; `address_unusable` where none can."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, _, _, _, address = found[0]
        return socket.create_server(address[:2], family=family, backlog=512)
    except (OSError, OverflowError, UnicodeError) as fault:
        says = Text(
            "不能在 {host}:{port} 提供服务：{why}。请换一个地址或端口（--host、--port）。",
            "nothing can be served at {host}:{port}: {why}. Take another address or port (--host, --port).",
        )
        why = getattr(fault, "strerror", None) or type(fault).__name__
        raise ConfigError("address_unusable", says, host=host, port=port, why=why) from fault


def url_of(listener: socket.socket) -> str:
    """The address under which the socket is asked."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve_until_stopped(
    api: FastAPI, listener: socket.socket, threads: int, started: Callable[[], None]
) -> None:
    """Serve until SIGTERM or Ctrl-C; `started` is called when the first request may come."""
    config = uvicorn.Config(
        api, log_config=None, access_log=False, server_header=False, http="httptools",
        loop="auto", ws="none", lifespan="off", timeout_keep_alive=KEPT_ALIVE_SECONDS,
        reset_contextvars=True,
    )  # fmt: skip
    EndingServer(config, api.state.served, threads, started).run([listener])


class EndingServer(uvicorn.Server):
    """The library's server with our signals and our end."""

    def __init__(
        self, config: uvicorn.Config, served: Served, threads: int, started: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self.served, self.threads, self.tell_started = served, threads, started

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """A stop signal ends us with 0: the library would die of it afterwards."""
        before = {number: signal.signal(number, self.handle_exit) for number in STOP_SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Let requests in, in as many threads as there are connections for."""
        anyio.to_thread.current_default_thread_limiter().total_tokens = self.threads
        await super().startup(sockets)
        self.tell_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End within two seconds, whatever runs."""
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        self.served.stopping.set()
        end = time.monotonic() + FINISH_SECONDS
        while self.server_state.tasks and time.monotonic() < end:
            await asyncio.sleep(POLL_SECONDS)
        if self.server_state.tasks:
            await self._leave()

    async def _leave(self) -> None:
        """Answer what still runs that nobody knows, and go: a thread cannot be ended."""
        log.warning("serve.left_running", requests=len(self.served.running))
        for answer in list(self.served.running):
            await answer.give_up()
        await asyncio.sleep(POLL_SECONDS)
        sys.stdout.flush()
        os._exit(0)
