"""The port behind which notices leave the house (发送渠道接口)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from models import DeliveryState
from models.notice import NoticeChannel


class NothingLeft(Exception):
    """Nothing of the batch has left the house; it may be tried again."""


@dataclass(frozen=True)
class NoticeMessage:
    """One notice as a channel takes it; whoever receives it knows it by its `reference`.

    `text` only points where the channel only points. `pdf` is the document.
    """

    reference: str
    area: str
    to: str
    text: str
    case_no: str = ""
    title: str = ""
    name: str = ""
    phone: str = ""
    document_no: str = ""
    pdf: bytes | None = None


@dataclass(frozen=True)
class SendOutcome:
    """What became of a message: `again` says that a failure may pass."""

    state: DeliveryState
    their_reference: str = ""
    on: date | None = None
    error: str = ""
    again: bool = False


SENT = SendOutcome(DeliveryState.SENT)


class Carrier(Protocol):
    """Sends a batch that has its name before anything leaves, so that it can be asked for."""

    name: NoticeChannel
    batch: int
    """How many messages go at once."""

    def send(self, batch: str, messages: Sequence[NoticeMessage]) -> Mapping[str, SendOutcome]:
        """Send; the outcome by reference. NothingLeft when none of them has left the house.

        Any other exception leaves open what became of them.
        """
        ...

    def ask(self, batch: str, message: NoticeMessage) -> SendOutcome | None:
        """What became of a message whose sender died; None where nobody can say."""
        ...
