"""Batch files in a folder (批次文件): whole under their name, written once, readable by their owner alone."""

import os
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
        hidden.unlink(missing_ok=True)
        raise NothingLeft(f"{folder.name}: {fault.strerror or fault}") from fault
    try:
        os.link(hidden, folder / name)
    except FileExistsError:
        pass
    except OSError as fault:
        raise NothingLeft(f"{folder.name}: {fault.strerror or fault}") from fault
    finally:
        hidden.unlink(missing_ok=True)
    sync_folder(folder)
