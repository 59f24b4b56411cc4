"""A file that appears whole or not at all (整件写出), readable by its owner alone."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from config.errors import YidiError
from config.text import Text


class FileExistsAlreadyError(YidiError):
    """There is a file of this name, and nobody said that it may go."""

    code = "file_exists"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 已存在；要覆盖请加 --force。", "{name} is there already; --force replaces it."
        )
        super().__init__(says, name=name)


class FileNotWrittenError(YidiError):
    """The place takes no file, or the disk is full."""

    code = "file_cannot_write"

    def __init__(self, name: str, why: str) -> None:
        says = Text("无法写出 {name}：{why}。", "{name} cannot be written: {why}.")
        super().__init__(says, name=name, why=why)


@contextmanager
def write_atomically(path: Path) -> Iterator[IO[bytes]]:
    """Write into a hidden file beside it, which takes the name when everything is on the disk."""
    part = Path()
    try:
        # mkstemp makes the file with mode 0600, under a name that nobody else writes to.
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
        _keep_name(path.parent)
    except OSError as fault:
        raise FileNotWrittenError(path.name, fault.strerror or str(fault)) from fault
    finally:
        if part.name:
            part.unlink(missing_ok=True)


def _keep_name(folder: Path) -> None:
    """The name, too, has to outlive a power cut."""
    place = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)
