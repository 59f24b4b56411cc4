"""Text messages (短信): a batch file for the provider, which knows a message by its reference."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from config.notices import SmsFolder
from jobs.csv_cells import guarded
from jobs.notices.folder import write_once
from jobs.notices.port import SENT, NoticeMessage, SendOutcome
from models.notice import NoticeChannel

COLUMNS = ("reference", "phone", "text")


class SmsFile:
    """Writes each batch as one file; a provider's OK comes back in its result file."""

    name = NoticeChannel.SMS
    batch = 1000

    def __init__(self, settings: SmsFolder) -> None:
        self.folder, self.format = Path(settings.folder), settings.format

    def send(self, batch: str, messages: Sequence[NoticeMessage]) -> Mapping[str, SendOutcome]:
        """Write the batch."""
        rows = [dict(zip(COLUMNS, (m.reference, m.to, m.text), strict=True)) for m in messages]
        write_once(self.folder, self._file(batch), self._content(rows))
        return dict.fromkeys((m.reference for m in messages), SENT)

    def ask(self, batch: str, message: NoticeMessage) -> SendOutcome | None:
        """Sent when its file is there; gone, the provider may have taken it, or it never was."""
        return SENT if (self.folder / self._file(batch)).exists() else None

    def _file(self, batch: str) -> str:
        return f"{batch}.{self.format}"

    def _content(self, rows: Sequence[Mapping[str, str]]) -> bytes:
        if self.format == "jsonl":
            return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        writer.writerows([guarded(row[name]) for name in COLUMNS] for row in rows)
        return out.getvalue().encode("utf-8-sig")
