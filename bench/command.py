"""The command line in a process of its own (命令行): what it says, how long, how much memory."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Said:
    """What a command answered, and what it took."""

    answer: Any
    seconds: float
    """From the start of the process to its end."""
    megabytes: float
    """The most memory that it held at a time."""


def environment(url: str, day: date) -> dict[str, str]:
    """What the process sees: this database, this day, nothing of the settings of who runs it."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("YIDI_")}
    ours = {"YIDI_DATABASE_URL": url, "YIDI_TODAY": day.isoformat(), "PYTHONPATH": str(ROOT)}
    ours["YIDI_IDENTITY"] = "trusted"  # its databases are for rehearsals
    return inherited | ours | {"PYTHONUTF8": "1"}


def start(url: str, day: date, *words: str, **more: Any) -> "subprocess.Popen[bytes]":
    """Start `yidi WORDS…`."""
    return subprocess.Popen(
        [sys.executable, "-m", "console", *words], env=environment(url, day), cwd=ROOT, **more
    )


def yidi(url: str, day: date, *words: str) -> Said:
    """Run `yidi WORDS…` to its end; a refusal is an error here."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.run(
            [sys.executable, "-S", "-c", LAUNCHER, sys.executable, "-m", "console", "--json", *words],
            env=environment(url, day), cwd=ROOT, stdout=out, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
        out.seek(0)
        text = out.read().decode()
    *told, last = process.stderr.decode().splitlines()
    code, seconds, kilobytes = last.split()
    if int(code):
        raise RuntimeError(f"yidi {' '.join(words)}: {text}{''.join(told)}"[-2000:])
    answer = json.loads(text) if text.strip() else None
    return Said(answer, float(seconds), int(kilobytes) / 1024)


# A process that is started counts the memory of the one that starts it as its own, so a small one
# stands between.
LAUNCHER = """
import os, sys, time
began = time.perf_counter()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(child, 0)
seconds = time.perf_counter() - began
print(f"\\n{os.waitstatus_to_exitcode(status)} {seconds:.6f} {usage.ru_maxrss}", file=sys.stderr)
"""
