"""A server that refuses every connection (拒绝连接的服务器), with a code and in Chinese words."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def refusing(folder: Path, code: str, says: str) -> Iterator[str]:
    """Its address; it speaks as much of the protocol of PostgreSQL as a refusal takes."""
    fields = ((b"S", "致命错误"), (b"V", "FATAL"), (b"C", code), (b"M", says))
    body = b"".join(name + value.encode() + b"\0" for name, value in fields) + b"\0"
    answer = b"E" + struct.pack("!I", len(body) + 4) + body
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(folder / ".s.PGSQL.5432"))
    server.listen()

    def serve() -> None:
        while True:
            try:
                asked, _ = server.accept()
            except OSError:
                return
            with asked:
                asked.recv(8192)
                asked.sendall(answer)

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
