"""Atomic files (整件写出): a file appears whole or not at all, readable by its owner alone."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from config.disk_faults import told
from config.errors import YidiError
from config.text import Text


class FileExistsAlreadyError(YidiError):
    """A file of this name exists, and overwriting it was not asked for."""

    code = "file_exists"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 已存在；要覆盖请加 --force。", "{name} is there already; --force replaces it."
        )
        super().__init__(says, name=name)


class FileNotWrittenError(YidiError):
    """The folder takes no file, or the disk is full."""

    code = "file_cannot_write"

    def __init__(self, name: str, fault: OSError) -> None:
        says = Text("无法写出 {name}：{why}。", "{name} cannot be written: {why_en}.")
        super().__init__(says, name=name, **told(fault))


@contextmanager
def write_atomically(path: Path) -> Iterator[IO[bytes]]:
    """Write into a hidden file beside `path`, which takes its name once everything is on the disk."""
    part = Path()
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            # Taking its name would take the device away from everybody on the machine.
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        # mkstemp creates the file with mode 0600, under a name that no other process writes to.
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as fault:
        raise FileNotWrittenError(path.name, fault) from fault
    finally:
        if part.name:
            part.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Sync the folder, because the name has to outlive a power cut as well."""
    place = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)
