"""What an answer costs (答复开销): `why` and list pages beside the same of a revision of before, in turns.

Each revision loads the sample by its own code, for its schema is another, and is asked in a
process of its own on the same day.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

from bench.command import ROOT
from bench.databases import Databases
from bench.http_answers import over_http
from bench.report import Line, Report
from bench.server import a_database, home

BEFORE = "adc8f6a"
"""The last revision before answers were measured; `git` has to know it."""
DAY = date(2026, 11, 30)
STATEMENTS, LISTED, CPU_MS = 5, 3, 6.0
"""Of `why` of its own, of a page of a list, and of either in milliseconds, with the look that is kept."""
TURNS = 2
Costs = dict[str, dict[str, float]]


def measure(report: Report, databases: Databases) -> None:
    """The sample on both databases, ours and before in turns; of each the cheapest turn counts."""
    with ExitStack() as kept:
        before = kept.enter_context(_checked_out(report))
        for where in ("PostgreSQL", "SQLite"):
            ours = kept.enter_context(_sample(ROOT, where, databases))
            then = kept.enter_context(_sample(before, where, databases)) if before else None
            turns = [(_asked(ROOT, ours), _asked(before, then)) for _ in range(TURNS)]
            _tell(report, where, _least(t[0] for t in turns), _least(t[1] for t in turns))
            if where == "PostgreSQL":
                over_http(report, ours, f"{where}, the sample", DAY)


@contextmanager
def _checked_out(report: Report) -> Iterator[Path | None]:
    """The files of the revision of before; None where its history is not here."""
    with tempfile.TemporaryDirectory(prefix="before-", dir=home()) as folder:
        packed = subprocess.run(
            ["git", "archive", BEFORE], cwd=ROOT, capture_output=True, check=False
        )
        if packed.returncode:
            report.say(f"  {BEFORE} is not in this checkout: ours alone")
            yield None
            return
        subprocess.run(["tar", "x", "-C", folder], input=packed.stdout, check=True)
        yield Path(folder)


@contextmanager
def _sample(root: Path, where: str, databases: Databases) -> Iterator[str]:
    """The sample, loaded and worked on by the code of this folder."""
    with ExitStack() as kept:
        if where == "SQLite":
            folder = kept.enter_context(tempfile.TemporaryDirectory(dir=home()))
            url = f"sqlite:///{folder}/yidi.db"
        else:
            made = kept.enter_context(a_database(databases.server))
            url = made.render_as_string(hide_password=False)
        for words in (["init", "--sample"], ["run", "all"]):
            _python(root, url, "-m", "console", *words)
        yield url


def _python(root: Path, url: str, *words: str) -> str:
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("YIDI_")}
    ours = {"YIDI_DATABASE_URL": url, "YIDI_TODAY": DAY.isoformat(), "PYTHONPATH": str(root),
            "YIDI_IDENTITY": "trusted", "PYTHONUTF8": "1"}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-P", *words], cwd=root, env=inherited | ours, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)}: {done.stderr[-2000:]}")
    return done.stdout


def _asked(root: Path | None, url: str | None) -> Costs:
    if root is None or url is None:
        return {}
    found: Costs = json.loads(_python(root, url, str(Path(__file__).with_name("asked.py")), url))
    return found


def _least(turns: Iterator[Costs]) -> Costs:
    """Of each question the turn that took least: what others did on the machine is left out."""
    least: Costs = {}
    for turn in turns:
        for name, cost in turn.items():
            if name not in least or cost["cpu_ms"] < least[name]["cpu_ms"]:
                least[name] = cost
    return least


def _tell(report: Report, where: str, ours: Costs, then: Costs) -> None:
    for name, cost in ours.items():
        most = LISTED if name.startswith("list") else STATEMENTS
        met = cost["statements"] <= most and cost["cpu_ms"] <= CPU_MS
        old = then.get(name)
        beside = f"{BEFORE}: {_said(old)}" if old else ""
        ratio = f"{old['cpu_ms'] / cost['cpu_ms']:.1f} times as quick" if old else ""
        target = f"≤ {most} statements, ≤ {CPU_MS:.0f} ms"
        report.add(
            Line(
                f"`{name}`", f"{where}, the sample", _said(cost), beside, ratio, target, met
            )
        )  # fmt: skip


def _said(cost: dict[str, float]) -> str:
    return f"{cost['statements']:.1f} statements, {cost['cpu_ms']:.1f} ms CPU"
