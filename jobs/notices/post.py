"""Registered post (挂号邮寄): a folder for the mail room with a list and one PDF for each letter."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from config.notices import PostFolder
from jobs.csv_cells import guarded
from jobs.notices.folder import write_once
from jobs.notices.port import SENT, NoticeMessage, SendOutcome
from models.notice import NoticeChannel

COLUMNS = ("reference", "receiver", "address", "phone", "document_no", "file", "registered_no")
"""The mail room fills in the last one and hands the list back."""


class PostList:
    """Writes the PDFs first and the list last: a letter that no list names was not given to the post."""

    name = NoticeChannel.POST
    batch = 50

    def __init__(self, settings: PostFolder) -> None:
        self.folder = Path(settings.folder)

    def send(self, batch: str, messages: Sequence[NoticeMessage]) -> Mapping[str, SendOutcome]:
        """Write PDFs and list."""
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        for m in messages:
            file = f"{batch}-{m.document_no or m.reference}.pdf"
            write_once(self.folder, file, m.pdf or b"")
            row = (m.reference, m.name, m.to, m.phone, m.document_no, file, "")
            writer.writerow([guarded(cell) for cell in row])
        write_once(self.folder, self._file(batch), out.getvalue().encode("utf-8-sig"))
        return dict.fromkeys((m.reference for m in messages), SENT)

    def ask(self, batch: str, message: NoticeMessage) -> SendOutcome | None:
        """Sent when the list is there; gone, the mail room may have taken it, or it never was."""
        return SENT if (self.folder / self._file(batch)).exists() else None

    @staticmethod
    def _file(batch: str) -> str:
        return f"{batch}.csv"
