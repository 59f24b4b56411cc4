"""What it was measured on (机器): cores, memory, how many commits the disk takes, versions."""

import os
import platform
import sqlite3
import tempfile
import time
from pathlib import Path

from sqlalchemy import URL, create_engine, text

from bench.server import SETTINGS, home

SYNCS = 200


def facts(server: URL) -> dict[str, str]:
    """The machine in a few words."""
    return {
        "cores": str(os.cpu_count()),
        "processor": _from("/proc/cpuinfo", "model name") or platform.processor(),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB",
        "disk": f"{_syncs():.0f} fsync/s of 8 kB",
        "load before": f"{os.getloadavg()[0]:.1f}",
        "PostgreSQL": _postgresql(server),
        "SQLite": f"{sqlite3.sqlite_version} (WAL, synchronous=FULL)",
        "Python": platform.python_version(),
    }


def _from(path: str, key: str) -> str:
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(key)), "")


def _syncs() -> float:
    with tempfile.TemporaryFile(dir=home()) as file:
        began = time.perf_counter()
        for _ in range(SYNCS):
            file.write(b"\0" * 8192)
            file.flush()
            os.fdatasync(file.fileno())
        return SYNCS / (time.perf_counter() - began)


def _postgresql(server: URL) -> str:
    engine = create_engine(server)
    with engine.connect() as connection:
        version = connection.execute(text("SHOW server_version")).scalar_one()
        names = ("fsync", "synchronous_commit", "full_page_writes", "shared_buffers")
        shown = [
            f"{name}={connection.execute(text(f'SHOW {name}')).scalar_one()}"
            for name in names
            if name in SETTINGS
        ]
    engine.dispose()
    return f"{version} ({', '.join(shown)})"
