"""Signed messages to another system (签名推送), and the agreed electronic system (约定电子系统).

The signature is that of the published scheme Standard Webhooks (standardwebhooks.com):
`webhook-id`, `webhook-timestamp`, and `webhook-signature: v1,` with the HMAC-SHA256 of
"id.timestamp.body" in base64. The id is the reference of the attempt, and the receiver takes a
message of one id once: so a message of which nobody knows whether it arrived is sent again under
its id, and nobody is told twice.
"""

import base64
import hashlib
import hmac
import http.client
import json
import ssl
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from urllib.parse import urlsplit

from config.clock import SHANGHAI
from config.notices import SECRET_PREFIX, Hook, secret_of
from jobs.notices.port import NothingLeft, NoticeMessage, SendOutcome
from models import DeliveryState
from models.notice import NoticeChannel

TIMEOUT_SECONDS = 10
MOST_BYTES = 64 * 1024
"""So much of an answer is read, and no more."""
LARGEST_BYTES = 8 * 1024 * 1024
"""A larger message is not sent."""
Clock = Callable[[], datetime]


def signature(secret: bytes, reference: str, timestamp: str, body: bytes) -> str:
    """The signature of a message (v1)."""
    given = secret.removeprefix(SECRET_PREFIX)
    key = base64.b64decode(given) if given != secret else secret
    signed = f"{reference}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


class SignedHook:
    """Posts one message after the other; an answer of 2xx says that it was taken, and no more."""

    batch = 1

    def __init__(self, settings: Hook, clock: Clock, name: NoticeChannel) -> None:
        self.name, self.clock = name, clock
        self.url, self.secret = urlsplit(settings.url), secret_of(settings.secret_file)

    def send(self, batch: str, messages: Sequence[NoticeMessage]) -> Mapping[str, SendOutcome]:
        """Post each message."""
        return {m.reference: self._post(m) for m in messages}

    def ask(self, batch: str, message: NoticeMessage) -> SendOutcome | None:
        """Post it again under its id: a receiver that has it takes it once."""
        try:
            return self._post(message)
        except (NothingLeft, OSError, http.client.HTTPException):
            return None

    def _post(self, message: NoticeMessage) -> SendOutcome:
        body = json.dumps(self._body(message), ensure_ascii=False).encode()
        if len(body) > LARGEST_BYTES:
            return SendOutcome(DeliveryState.FAILED, error="too large")
        timestamp = str(int(self.clock().timestamp()))
        headers = {
            "content-type": "application/json",
            "webhook-id": message.reference,
            "webhook-timestamp": timestamp,
            "webhook-signature": signature(self.secret, message.reference, timestamp, body),
        }
        connection = self._connect()
        try:
            path = f"{self.url.path or '/'}{'?' + self.url.query if self.url.query else ''}"
            connection.request("POST", path, body, headers)
            answer = connection.getresponse()
            return self._outcome(answer.status, answer.read(MOST_BYTES))
        finally:
            connection.close()

    def _connect(self) -> http.client.HTTPConnection:
        host, port = self.url.hostname or "", self.url.port
        connection: http.client.HTTPConnection
        if self.url.scheme == "https":
            connection = http.client.HTTPSConnection(
                host, port, timeout=TIMEOUT_SECONDS, context=ssl.create_default_context()
            )
        else:
            connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT_SECONDS)
        try:
            connection.connect()
        except OSError as fault:
            raise NothingLeft(f"{host}: {fault.strerror or type(fault).__name__}") from fault
        return connection

    def _body(self, message: NoticeMessage) -> Mapping[str, str]:
        return {"area": message.area, "to": message.to, "text": message.text}

    def _outcome(self, status: int, answer: bytes) -> SendOutcome:
        """What an answer says; a redirect is not followed, for it would lead the message elsewhere."""
        told = f"HTTP {status}"
        if 200 <= status < 300:
            return self._taken(answer)
        if status in (429, 503):
            return SendOutcome(DeliveryState.FAILED, error=told, again=True)
        if status >= 500:
            # It may have been taken before the fault.
            return SendOutcome(DeliveryState.UNKNOWN, error=told)
        return SendOutcome(DeliveryState.BOUNCED, error=told)

    def _taken(self, _answer: bytes) -> SendOutcome:
        return SendOutcome(DeliveryState.SENT)


class AgreedSystem(SignedHook):
    """The electronic system that the person agreed to: what arrives there is served (电子送达).

    The receiver answers when it arrived, and under which number:
    {"arrived_at": "2026-03-03T09:00:00+08:00", "message_no": "…"}. Without that it was taken, and
    has not arrived yet.
    """

    def _body(self, message: NoticeMessage) -> Mapping[str, str]:
        """With the document, for it is this that is served."""
        pdf = base64.b64encode(message.pdf).decode() if message.pdf else ""
        return {
            "area": message.area, "to": message.to, "title": message.title, "text": message.text,
            "case": message.case_no, "document_no": message.document_no, "pdf": pdf,
        }  # fmt: skip

    def _taken(self, answer: bytes) -> SendOutcome:
        day, number = arrival(answer)
        if day is None or not number:
            return SendOutcome(DeliveryState.SENT)
        return SendOutcome(DeliveryState.DELIVERED, number, day)


def arrival(answer: bytes) -> tuple[date | None, str]:
    """The day of arrival and its number in an answer of the agreed system; None without both."""
    try:
        told = json.loads(answer)
        at = datetime.fromisoformat(told["arrived_at"])
        number = str(told["message_no"])[:80]
    except (ValueError, TypeError, KeyError):
        return None, ""
    if at.tzinfo is None:
        return None, ""
    return at.astimezone(SHANGHAI).date(), number
