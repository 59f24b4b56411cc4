"""A simulated receipt platform on this machine (模拟票据平台): answers as ours ask, and misbehaves on request.

For rehearsals and tests; it listens on 127.0.0.1 alone and keeps nothing. It knows every receipt
as genuine, unless told otherwise:

    POST /simulated/mode      {"mode": "down"}           how it misbehaves, see MODES
    POST /simulated/receipts  {"code", "number", …}      what it says of a receipt: result, entered, paper
    GET  /simulated/received                             what came in, as it came
"""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from workflow.shared.json_types import Json, JsonObject

HOST = "127.0.0.1"
MODES = (
    "well", "down", "slow", "drips", "bad_json", "other_receipt", "other_reference", "wrong_status",
    "unknown_result", "too_long", "redirects", "loses_answers",
)  # fmt: skip
"""well 正常, down 不可用, slow 超时, …; loses_answers does what it is asked and answers nothing."""
MOST_BODY = 64 * 1024
MARK_AFTER = {"hold": "held", "enter": "entered", "release": "free"}
Bill = tuple[str, str]


@dataclass
class SimulatedPlatform:
    """What the platform knows, how it behaves, and what came in."""

    mode: str = "well"
    slow_seconds: float = 30
    facts: dict[Bill, JsonObject] = field(default_factory=dict)
    """What it says of receipts that are not simply genuine."""
    marks: dict[Bill, str] = field(default_factory=dict)
    answers: dict[str, JsonObject] = field(default_factory=dict)
    """What was done, by reference: the same question is answered the same and does nothing again."""
    received: list[str] = field(default_factory=list)
    done: list[tuple[str, str, str]] = field(default_factory=list)
    """Action, code and number of all that was really done."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def says(self, code: str, number: str, result: str, **more: JsonObject) -> None:
        """Let it say this of a receipt from now on; more: entered, paper."""
        self.facts[code, number] = {"result": result, **more}

    def asked(self, question: JsonObject) -> JsonObject:
        """Do what is asked, once for each reference."""
        with self.lock:
            reference = str(question.get("reference"))
            if reference not in self.answers:
                self.answers[reference] = self._do(reference, question)
            return self.answers[reference]

    def _do(self, reference: str, question: JsonObject) -> JsonObject:
        receipt, action = question.get("receipt"), str(question.get("action"))
        its = receipt if isinstance(receipt, dict) else {}
        bill = str(its.get("code")), str(its.get("number"))
        facts = self.facts.get(bill, {"result": "genuine"})
        if facts["result"] == "genuine" or action == "release":
            before = self.marks.get(bill, "")
            self.marks[bill] = MARK_AFTER.get(action, before)
            self.done.append((action, *bill))
        return {
            "reference": reference, "receipt": {"code": bill[0], "number": bill[1]},
            "mark": self.marks.get(bill, ""), **facts,
        }  # fmt: skip


class _Handler(BaseHTTPRequestHandler):
    """One exchange with the platform."""

    server: "_Server"
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """A question, or an instruction of whoever rehearses."""
        length = min(int(self.headers.get("Content-Length") or 0), MOST_BODY)
        text = self.rfile.read(length).decode("utf-8", "replace")
        said: Json = json.loads(text)
        assert isinstance(said, dict)
        if self.path.startswith("/simulated/"):
            self._instructed(said)
            return
        head = "\n".join(f"{name}: {value}" for name, value in self.headers.items())
        self.server.platform.received.append(f"{self.path}\n{head}\n{text}")
        self._behave(said)

    def do_GET(self) -> None:
        """What became of a question, or what came in."""
        platform = self.server.platform
        if self.path == "/simulated/received":
            self._send({"received": [*platform.received]})
            return
        platform.received.append(self.path)
        known = platform.answers.get(self.path.rsplit("/", 1)[-1])
        if known is None and platform.mode == "well":
            self._send({"error": "unknown_reference"}, 404)
            return
        self._behave(known or {})

    def log_message(self, format: str, *args: str) -> None:  # noqa: A002  (the library's name)
        """Nothing is written: the answers are the program's business."""

    def _instructed(self, said: JsonObject) -> None:
        platform = self.server.platform
        if self.path == "/simulated/mode" and said.get("mode") in MODES:
            platform.mode = str(said["mode"])
        elif self.path == "/simulated/receipts":
            bill = str(said.pop("code")), str(said.pop("number"))
            platform.facts[bill] = said
        else:
            self._send({"error": "unknown", "modes": [*MODES]}, 404)
            return
        self._send({"done": True})

    def _behave(self, question: JsonObject) -> None:
        """Answer well, or otherwise."""
        platform, mode = self.server.platform, self.server.platform.mode
        if mode == "down":
            self.close_connection = True
            return
        if mode == "wrong_status":
            self._send({"error": "internal"}, 500)
            return
        if mode == "redirects":
            self.send_response(307)
            self.send_header("Location", f"http://{HOST}:{self.server.server_port}/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if mode == "slow":
            self.server.stopped.wait(platform.slow_seconds)
        answer = platform.asked(question) if "action" in question else question
        if mode == "loses_answers":
            self.close_connection = True
        elif mode == "drips":
            self._drip(answer)
        else:
            self._send_bytes(_spoilt(answer, mode))

    def _drip(self, answer: JsonObject) -> None:
        content = json.dumps(answer).encode()
        self._head(200, len(content))
        for at in range(len(content)):
            if self.server.stopped.wait(0.05):
                return
            try:
                self.wfile.write(content[at : at + 1])
            except OSError:
                return

    def _send(self, answer: JsonObject, status: int = 200) -> None:
        self._send_bytes(json.dumps(answer, ensure_ascii=False).encode(), status)

    def _send_bytes(self, content: bytes, status: int = 200) -> None:
        try:
            self._head(status, len(content))
            self.wfile.write(content)
        except OSError:
            self.close_connection = True  # who asked has gone

    def _head(self, status: int, length: int) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(length))
        self.end_headers()


def _spoilt(answer: JsonObject, mode: str) -> bytes:
    """The answer as a platform in this mode sends it."""
    if mode == "bad_json":
        return b"<html>maintenance</html>"
    if mode == "too_long":
        return b" " * (1024 * 1024)
    other: dict[str, JsonObject] = {
        "other_receipt": {"receipt": {"code": "00000000", "number": "0000000000"}},
        "other_reference": {"reference": "somebody-else"},
        "unknown_result": {"result": "perhaps"},
    }
    return json.dumps({**answer, **other.get(mode, {})}, ensure_ascii=False).encode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port: int, platform: SimulatedPlatform) -> None:
        super().__init__((HOST, port), _Handler)
        self.platform = platform
        self.stopped = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing is written: who asked has gone, or asked for nothing that can be read."""

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://{HOST}:{self.server_port}"


@contextmanager
def running(platform: SimulatedPlatform | None = None, port: int = 0) -> Iterator[str]:
    """The address of a platform that answers while the block lasts."""
    server = _Server(port, platform or SimulatedPlatform())
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server.url
    finally:
        server.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join()


def simulate(port: int, tell: Callable[[str], None]) -> None:
    """Answer until the process is ended; the address is told first."""
    with running(port=port) as url:
        tell(url)
        while True:
            time.sleep(3600)
