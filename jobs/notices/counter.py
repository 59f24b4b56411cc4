"""The counter (窗口): nothing leaves the house; the document waits until the person signs for it."""

from collections.abc import Mapping, Sequence

from jobs.notices.port import SENT, NoticeMessage, SendOutcome
from models.notice import NoticeChannel


class Counter:
    """Puts the document out; `yidi notices serve --way counter` records who signed (送达回证)."""

    name = NoticeChannel.COUNTER
    batch = 1000

    def send(self, batch: str, messages: Sequence[NoticeMessage]) -> Mapping[str, SendOutcome]:
        """Nothing that could fail."""
        return dict.fromkeys((m.reference for m in messages), SENT)

    def ask(self, batch: str, message: NoticeMessage) -> SendOutcome | None:
        """It waits, whoever died."""
        return SENT
