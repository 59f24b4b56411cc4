"""Where reports go (上报通道): a folder of files now, whatever takes batches later."""

import json
import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from config.clock import SHANGHAI
from jobs.app import App


class NotDelivered(Exception):
    """The batch did not get through, as far as anybody knows; it is sent again under the same keys."""


class Sender(Protocol):
    """Takes a batch of events of one area, each of another filing.

    Whoever receives them knows an event by `evtsn`: the same one may come again.
    """

    name: str

    def send(self, area: str, events: Sequence[Mapping[str, Any]], now: datetime) -> dict[str, str]:
        """What was refused: `evtsn` → why. `NotDelivered` when nothing is known to have arrived."""
        ...


class FileSender:
    """Writes each batch as a file of JSON Lines; a file that is there under its name is whole."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = "file"

    def send(self, area: str, events: Sequence[Mapping[str, Any]], now: datetime) -> dict[str, str]:
        """Write the batch; nobody refuses anything."""
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
        """Under a name that nobody else has; the data lie on the disk before the name does."""
        for n in range(10_000):
            path = self.folder / f"{stem}-{n:04d}.jsonl"
            hidden = self.folder / f".{path.name}.{os.getpid()}"
            # It names people: for the owner only.
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
            folder = os.open(self.folder, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)
            return
        raise OSError(f"{stem}: no name left")


def sender_of(app: App) -> Sender | None:
    """The sender that settings.yaml names; none where nothing is reported by itself."""
    folder = app.settings.reports.folder
    return FileSender(Path(folder)) if folder else None
