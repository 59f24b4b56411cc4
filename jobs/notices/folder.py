"""Batch files in a folder (批次文件): whole under their name, written once, readable by their owner alone."""

import os
from contextlib import suppress
from pathlib import Path

from jobs.atomic_file import sync_folder
from jobs.notices.port import NothingLeft


def write_once(folder: Path, name: str, content: bytes) -> None:
    """Write a file under a name that nobody else can take; what bears it already stays as it is.

    The content reaches the disk before the name does. Whoever picks the files up may take them away.
    """
    hidden = folder / f".{name}.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(hidden, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
    except OSError as fault:
        _gone(hidden)
        raise NothingLeft(f"{folder.name}: {fault.strerror or fault}") from fault
    try:
        os.link(hidden, folder / name)
    except FileExistsError:
        pass
    except OSError as fault:
        raise NothingLeft(f"{folder.name}: {fault.strerror or fault}") from fault
    finally:
        _gone(hidden)
    sync_folder(folder)


def _gone(hidden: Path) -> None:
    """What is left of a file that is there, or never will be; where the folder is gone, nothing is."""
    with suppress(OSError):
        hidden.unlink()
