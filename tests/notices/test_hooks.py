"""Another system takes signed messages once, and arrival in the agreed one is service (签名推送)."""

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from config.errors import ConfigError
from config.notices import Hook, read_notices
from jobs.notices.hook import AgreedSystem, SignedHook, arrival, signature
from jobs.notices.port import NothingLeft, NoticeMessage
from models import DeliveryState
from models.notice import NoticeChannel
from tests.conftest import once
from tests.support.builders import TODAY, noon

pytestmark = once
MESSAGE = NoticeMessage("7-1", "230600", "u1", "", title="补正通知", document_no="WS1", pdf=b"%PDF")


class Receiver(BaseHTTPRequestHandler):
    """Keeps what arrives and answers as it is told."""

    got: ClassVar[list[tuple[dict[str, str], bytes]]] = []
    status, answer, location = 200, b"{}", ""

    def do_POST(self) -> None:
        length = int(self.headers["content-length"])
        Receiver.got.append(
            ({k.lower(): v for k, v in self.headers.items()}, self.rfile.read(length))
        )
        self.send_response(Receiver.status)
        if Receiver.location:
            self.send_header("location", Receiver.location)
        self.send_header("content-length", str(len(Receiver.answer)))
        self.end_headers()
        self.wfile.write(Receiver.answer)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def hook(tmp_path: Path) -> Iterator[Hook]:
    Receiver.got, Receiver.status, Receiver.answer, Receiver.location = [], 200, b"{}", ""
    server = HTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
    ).start()
    secret = tmp_path / "secret"
    secret.touch(mode=0o600)
    secret.write_bytes(b"whsec_" + base64.b64encode(b"s" * 24) + b"\n")
    yield Hook(f"http://127.0.0.1:{server.server_port}/in?a=1", str(secret))
    server.shutdown()
    server.server_close()


def a_hook(hook: Hook) -> SignedHook:
    return SignedHook(hook, lambda: noon(TODAY), NoticeChannel.WEBHOOK)


def agreed(hook: Hook) -> AgreedSystem:
    return AgreedSystem(hook, lambda: noon(TODAY), NoticeChannel.ELECTRONIC)


def test_the_signature_is_over_id_time_and_body(hook: Hook) -> None:
    outcome = a_hook(hook).send("b", [MESSAGE])["7-1"]

    ((headers, body),) = Receiver.got
    signed = f"7-1.{int(noon(TODAY).timestamp())}.".encode() + body
    mac = base64.b64encode(hmac.new(b"s" * 24, signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{mac}"
    assert (headers["webhook-id"], outcome.state) == ("7-1", DeliveryState.SENT)
    assert set(json.loads(body)) == {"area", "to", "text"}, "a pointer, not the document"
    assert signature(b"s" * 24, "7-1", headers["webhook-timestamp"], body) == f"v1,{mac}"


@pytest.mark.parametrize(
    ("status", "state", "again"),
    [
        (204, "sent", False), (302, "bounced", False), (404, "bounced", False),
        (429, "failed", True), (503, "failed", True), (500, "unknown", False),
    ],
)  # fmt: skip
def test_what_an_answer_means(hook: Hook, status: int, state: str, again: bool) -> None:
    Receiver.status, Receiver.location = status, "http://127.0.0.1:1/elsewhere"

    outcome = a_hook(hook).send("b", [MESSAGE])["7-1"]

    assert (outcome.state, outcome.again) == (state, again)
    assert len(Receiver.got) == 1, "a redirect is not followed"


def test_taken_by_the_agreed_system_is_no_service_and_arrived_there_is(hook: Hook) -> None:
    taken = agreed(hook).send("b", [MESSAGE])["7-1"]
    Receiver.answer = json.dumps(
        {"arrived_at": "2026-03-03T23:30:00+08:00", "message_no": "M9"}
    ).encode()
    arrived = agreed(hook).ask("b", MESSAGE)

    assert taken.state == DeliveryState.SENT
    assert arrived is not None
    assert (arrived.state, arrived.their_reference) == (DeliveryState.DELIVERED, "M9")
    assert arrived.on is not None and arrived.on.isoformat() == "2026-03-03"
    assert base64.b64decode(json.loads(Receiver.got[1][1])["pdf"]) == b"%PDF"
    ids = [headers["webhook-id"] for headers, _ in Receiver.got]
    assert ids == ["7-1", "7-1"], "asked under its id"


@pytest.mark.parametrize(
    "answer",
    [
        b"", b"{}", b"[]", b'{"arrived_at": "2026-03-03T10:00:00", "message_no": "M"}',
        b'{"arrived_at": "soon", "message_no": "M"}', b'{"arrived_at": "2026-03-03T10:00:00+08:00"}',
    ],
)  # fmt: skip
def test_an_answer_without_day_zone_or_number_is_no_arrival(answer: bytes) -> None:
    day, number = arrival(answer)

    assert day is None or not number


def test_nobody_there_has_let_nothing_out(hook: Hook) -> None:
    away = Hook("http://127.0.0.1:9/in", hook.secret_file)

    with pytest.raises(NothingLeft):
        a_hook(away).send("b", [MESSAGE])
    assert a_hook(away).ask("b", MESSAGE) is None


def test_without_https_or_with_a_secret_that_others_can_read_nothing_is_set_up(
    hook: Hook, tmp_path: Path
) -> None:
    with pytest.raises(ConfigError, match="https"):
        read_notices({"webhook": {"url": "http://yb.example/in", "secret_file": "x"}})
    Path(hook.secret_file).chmod(0o644)
    with pytest.raises(ConfigError, match="chmod 600"):
        a_hook(hook)


@pytest.mark.parametrize(
    "url",
    ["https://", "https://a b/in", "https://x:99999/", "https://[::1/", "https://" + "a" * 70],
)
def test_an_address_that_nothing_can_be_sent_to_is_refused_at_the_start(url: str) -> None:
    with pytest.raises(ConfigError, match="url"):
        read_notices({"webhook": {"url": url, "secret_file": "/etc/s"}})


def test_a_secret_that_is_no_base64_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_bytes(b"whsec_abc")
    file.chmod(0o600)

    with pytest.raises(ConfigError, match="base64"):
        SignedHook(Hook("https://x/in", str(file)), lambda: noon(TODAY), NoticeChannel.WEBHOOK)
