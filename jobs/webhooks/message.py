"""A message to a connected system (推送报文): what happened to which number, and nothing of a person.

Signed as Standard Webhooks (standardwebhooks.com) has it; its id stays when it is sent again.
"""

import json
from datetime import datetime
from typing import NamedTuple

from config.clock import SHANGHAI
from jobs.notices.hook import signature
from jobs.short_exchange import ExchangeFailed, exchange

TAKEN = range(200, 300)
GONE = 410
"""The receiver says that it wants nothing more."""


class EventMessage(NamedTuple):
    """One event on its way to one address."""

    delivery_id: int
    url: str
    secret: bytes
    kind: str
    no: str
    state: str
    at: datetime

    @property
    def reference(self) -> str:
        """By what the receiver knows the message again (`webhook-id`)."""
        return f"evt_{self.delivery_id}"

    @property
    def body(self) -> bytes:
        """What is said: type, time, number, state."""
        at = self.at.astimezone(SHANGHAI).isoformat(timespec="seconds")
        told = {"type": self.kind, "timestamp": at, "data": {"no": self.no, "state": self.state}}
        return json.dumps(told, ensure_ascii=False).encode()


class PostOutcome(NamedTuple):
    """Whether a message was taken, why not, and whether to try again."""

    taken: bool
    error: str = ""
    again: bool = True


def post_message(message: EventMessage, now: datetime, timeout: float) -> PostOutcome:
    """Post a message; a redirect is not followed, for it would lead the message elsewhere."""
    body, timestamp = message.body, str(int(now.timestamp()))
    headers = {
        "Content-Type": "application/json",
        "webhook-id": message.reference,
        "webhook-timestamp": timestamp,
        "webhook-signature": signature(message.secret, message.reference, timestamp, body),
    }
    try:
        answer = exchange("POST", message.url, body, headers, timeout=timeout)
    except ExchangeFailed as fault:
        return PostOutcome(taken=False, error=fault.why[:200])
    if answer.status in TAKEN:
        return PostOutcome(taken=True)
    return PostOutcome(taken=False, error=f"http_{answer.status}", again=answer.status != GONE)
