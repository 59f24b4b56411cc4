"""How payments leave the house (拨付设置): read from the files, and again when one of them has changed."""

from functools import lru_cache
from pathlib import Path

from config.payout import PayoutSettings, load_payout
from config.payout_page import FILE
from jobs.app import App

READ = (FILE, "codes/return_reasons.csv")
"""The files behind it, within the folder of the configuration."""


def settings_of(app: App) -> PayoutSettings:
    """How payments leave the house."""
    folder = app.settings.folder
    return _as_of(folder, tuple(_changed(folder / name) for name in READ))


@lru_cache(maxsize=8)
def _as_of(folder: Path, _changed: tuple[int, ...]) -> PayoutSettings:
    """What stood in the files at some instant."""
    return load_payout(folder)


def _changed(file: Path) -> int:
    """When a file was written last; 0 where the one that ships stands for it."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0
