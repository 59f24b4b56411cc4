"""Lists with a PDF each (文书清单): for the mail room (挂号邮寄), or for the agreed electronic system."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from config.notices import Exchange
from jobs.csv_cells import guarded
from jobs.notices.folder import write_once
from jobs.notices.port import SENT, NoticeMessage, SendOutcome
from models.notice import NoticeChannel

ANSWERED = {
    NoticeChannel.POST: ("registered_no",),
    NoticeChannel.ELECTRONIC: ("arrived_at", "message_no"),
}
"""The columns that are left empty: whoever takes the list fills them in and hands it back."""
COLUMNS = ("reference", "receiver", "address", "phone", "document_no", "file")


class DocumentList:
    """Writes the PDFs first and the list last: a document that no list names was handed to nobody."""

    batch = 50

    def __init__(self, settings: Exchange, name: NoticeChannel) -> None:
        self.folder, self.name = Path(settings.folder), name

    def send(self, batch: str, messages: Sequence[NoticeMessage]) -> Mapping[str, SendOutcome]:
        """Write PDFs and list."""
        empty = ANSWERED[self.name]
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(COLUMNS + empty)
        for m in messages:
            file = f"{batch}-{m.document_no or m.reference}.pdf"
            write_once(self.folder, file, m.pdf or b"")
            row = (m.reference, m.name, m.to, m.phone, m.document_no, file, *("" for _ in empty))
            writer.writerow([guarded(cell) for cell in row])
        write_once(self.folder, self._file(batch), out.getvalue().encode("utf-8-sig"))
        return dict.fromkeys((m.reference for m in messages), SENT)

    def ask(self, batch: str, message: NoticeMessage) -> SendOutcome | None:
        """Sent when the list is there; gone, somebody may have taken it, or it never was."""
        return SENT if (self.folder / self._file(batch)).exists() else None

    @staticmethod
    def _file(batch: str) -> str:
        return f"{batch}.csv"
