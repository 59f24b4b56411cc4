"""E-mail points an institution to a document, and a mail server's OK is no service (电子邮件)."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

import pytest

from config.notices import Mail
from jobs.notices.email import Mailer
from jobs.notices.port import NothingLeft, NoticeMessage
from models import DeliveryState
from tests.conftest import once

pytestmark = once
LETTER = NoticeMessage(
    "7-1", "230600", "office@hospital.example", "有一份文书待查收", title="待查收"
)


@dataclass
class MailServer:
    """A mail server that answers as it is told, one letter and then it is done."""

    rcpt: str = "250 ok"
    data: str = "250 taken"
    drops: bool = False
    port: int = 0
    got: list[str] = field(default_factory=list)

    def work(self, listening: socket.socket) -> None:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        with connection, connection.makefile("rwb") as line:
            self._say(line, "220 here")
            while word := line.readline().decode().strip().upper():
                if word == "DATA":
                    self._say(line, "354 go on")
                    while (text := line.readline().decode()) not in (".\r\n", ""):
                        self.got.append(text.rstrip())
                    if self.drops:
                        return
                    self._say(line, self.data)
                elif word.startswith("RCPT"):
                    self._say(line, self.rcpt)
                else:
                    self._say(line, "221 bye" if word == "QUIT" else "250 ok")

    @staticmethod
    def _say(line: BinaryIO, text: str) -> None:
        line.write(text.encode() + b"\r\n")
        line.flush()


@pytest.fixture
def server() -> Iterator[MailServer]:
    found, listening = MailServer(), socket.create_server(("127.0.0.1", 0))
    found.port = listening.getsockname()[1]
    threading.Thread(target=found.work, args=(listening,), daemon=True).start()
    yield found
    listening.close()


def a_mailer(server: MailServer) -> Mailer:
    return Mailer(Mail("127.0.0.1", "yb@agency.example", port=server.port, tls=False))


def test_a_letter_goes_under_its_reference_and_is_sent(server: MailServer) -> None:
    assert a_mailer(server).send("b", [LETTER])["7-1"].state == DeliveryState.SENT

    assert "Message-ID: <7-1@agency.example>" in server.got
    assert "To: office@hospital.example" in server.got


@pytest.mark.parametrize(
    ("told", "state", "again"),
    [
        ({"rcpt": "550 nobody"}, "bounced", False), ({"rcpt": "450 later"}, "failed", True),
        ({"data": "554 no"}, "failed", False),
        ({"data": "451 later"}, "failed", True),
    ],
)  # fmt: skip
def test_what_a_mail_server_says(
    server: MailServer, told: dict[str, str], state: str, again: bool
) -> None:
    for name, value in told.items():
        setattr(server, name, value)

    outcome = a_mailer(server).send("b", [LETTER])["7-1"]

    assert (outcome.state, outcome.again) == (state, again)


def test_a_line_that_breaks_behind_the_letter_is_left_open(server: MailServer) -> None:
    server.drops = True

    with pytest.raises(Exception, match=r".") as broken:
        a_mailer(server).send("b", [LETTER])

    assert not isinstance(broken.value, NothingLeft)
    assert a_mailer(server).ask("b", LETTER) is None


def test_nobody_there_has_let_nothing_out(server: MailServer) -> None:
    mailer = Mailer(Mail("127.0.0.1", "yb@agency.example", port=9, tls=False))

    with pytest.raises(NothingLeft):
        mailer.send("b", [LETTER])
