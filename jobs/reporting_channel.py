"""Reporting channels (上报通道): where filings are reported to; today a folder of files."""

import json
import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from config.clock import SHANGHAI
from jobs.app import App
from jobs.atomic_file import sync_folder


class NotDelivered(Exception):
    """Nothing is known to have arrived; the batch is sent again under the same keys."""


class Sender(Protocol):
    """Sends a batch of events of one area, each of another filing.

    The receiver knows an event by its `evtsn`, because the same event may be sent again.
    """

    name: str

    def send(self, area: str, events: Sequence[Mapping[str, Any]], now: datetime) -> dict[str, str]:
        """Send; returns the refused events, `evtsn` → reason. NotDelivered when nothing may have arrived."""
        ...


class FileSender:
    """Writes each batch as a file of JSON Lines; a file under its final name is whole."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = "file"

    def send(self, area: str, events: Sequence[Mapping[str, Any]], now: datetime) -> dict[str, str]:
        """Write the batch; no event is refused."""
        lines = "".join(json.dumps(event, ensure_ascii=False) + "\n" for event in events)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._write(
                f"OUT_APPY_D-{area}-{now.astimezone(SHANGHAI):%Y%m%dT%H%M%S}", lines.encode()
            )
        except OSError as fault:
            raise NotDelivered(f"{self.folder}: {fault.strerror or fault}") from fault
        return {}

    def _write(self, stem: str, content: bytes) -> None:
        """Write under an unused name; the content reaches the disk before the name does."""
        for n in range(10_000):
            path = self.folder / f"{stem}-{n:04d}.jsonl"
            hidden = self.folder / f".{path.name}.{os.getpid()}"
            # The file names people, so only its owner may read it.
            with os.fdopen(
                os.open(hidden, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb"
            ) as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            try:
                os.link(hidden, path)
            except FileExistsError:
                continue
            finally:
                hidden.unlink()
            sync_folder(self.folder)
            return
        raise OSError(f"{stem}: no name left")


def sender_of(app: App) -> Sender | None:
    """The sender that settings.yaml names; None where filings are not reported automatically."""
    folder = app.settings.reports.folder
    return FileSender(Path(folder)) if folder else None
