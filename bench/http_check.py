"""What a hospital's question costs (医院核查压力): over HTTP with eight clients, beside a floor and inside.

One server process on one core, PostgreSQL and the clients on the other.
"""

import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import text
from sqlmodel import col, select

from bench.data import AREA, PER_PERSON, PLACE
from bench.databases import Databases
from bench.http import Load, http_server, load, on_cores, request
from bench.ours import app_on
from bench.report import Line, Report
from config.connect import ConnectRules
from config.settings import FOLDER
from console.answers.hospital import answer_check
from jobs.app import App
from jobs.signin.keys import new_key, principal_of_key
from models import ApiKey, Institution

HOSPITAL, CLIENTS, SECONDS = "H21010000001", 8, 10.0
RATE, P99_MS = 400, 20
MOST = 1_000_000
FLOOR = ("bench.http_floor",)
OURS, BESIDE = 0, 1
"""The core of the server, and that of everything else."""


def measure(report: Report, databases: Databases) -> None:
    """On the small database."""
    day = databases.small_plan.days.quiet
    cases = databases.small_plan.lots[-1].last
    with databases.small() as url, _configured() as folder:
        app = app_on(url, day)
        key = _hospital_with_key(app)
        pin_database(app)
        with http_server(url, day, OURS, YIDI_CONFIG=str(folder), YIDI_IDENTITY="signed") as ours:
            told = load(ours, Asking(key, cases), CLIENTS, SECONDS)
        with http_server(url, day, OURS, FLOOR) as floor:
            beside = load(floor, Asking(key, cases), CLIENTS, SECONDS)
        inside = _inside(app, key, cases)
        app.database.close()
    _tell(report, f"PostgreSQL, {cases:,} cases", told, beside, inside)


def _tell(report: Report, where: str, told: Load, beside: Load, inside: float) -> None:
    report.say(f"  ours: {told.said()}")
    report.say(f"  floor: {beside.said()}")
    report.add(
        Line(
            f"`check` over HTTP, {CLIENTS} clients", where,
            f"{told.rate:.0f}/s, p99 {told.p99:.1f} ms, {told.cpu:.2f} ms CPU",
            f"floor {beside.rate:.0f}/s, p99 {beside.p99:.1f} ms, {beside.cpu:.2f} ms CPU",
            f"{told.cpu / beside.cpu:.2f}", f"≥ {RATE}/s, p99 < {P99_MS} ms",
            told.rate >= RATE and told.p99 < P99_MS,
        )
    )  # fmt: skip
    report.add(Line("`check` inside the process", where, f"{inside:.2f} ms CPU"))


@contextmanager
def _configured() -> Iterator[Path]:
    """A copy of the configuration in which a system may ask without end."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "config")
        shutil.copytree(FOLDER, config)
        settings = config / "settings.yaml"
        words = settings.read_text("utf-8")
        settings.write_text(words.replace("checks_per_minute: 600", f"checks_per_minute: {MOST}"))
        yield config


def _hospital_with_key(app: App) -> str:
    """A hospital of the filed place, and its key."""
    made = new_key()
    with app.database.writing() as session:
        if (
            session.exec(select(Institution.id).where(col(Institution.code) == HOSPITAL)).first()
            is None
        ):
            session.add(
                Institution(
                    code=HOSPITAL, name="沈阳市测试医院", kind="1", level="02", area=PLACE,
                    inpatient_networked=True, content_hash="",
                )
            )  # fmt: skip
        session.add(
            ApiKey(
                name="bench", prefix=made.prefix, hash=made.hash, scopes=["check"], areas=[],
                institution=HOSPITAL, created_at=app.now, created_by="a", confirmed_by="b",
            )
        )  # fmt: skip
    return made.token


def pin_database(app: App) -> None:
    """Keep the database, and whatever it starts from here on, on the other core; so ourselves."""
    with app.database.looking() as connection:
        backend = int(connection.scalar(text("SELECT pg_backend_pid()")) or 0)
    words = Path(f"/proc/{backend}/stat").read_text().rpartition(")")[2].split()
    postmaster = int(words[1])
    for pid in (postmaster, *_children(postmaster), _own()):
        on_cores(pid, [BESIDE])


def _children(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _own() -> int:
    return int(Path("/proc/self").resolve().name)


def _people(cases: int, place: int) -> Iterator[str]:
    draw = random.Random(place)
    while True:
        yield f"P{draw.randrange(1, cases // PER_PERSON):012d}"


class Asking:
    """The requests of a client: a person drawn each time."""

    def __init__(self, key: str, cases: int) -> None:
        self.key, self.cases = key, cases

    def __call__(self, place: int) -> Iterator[bytes]:
        """All that it may ask."""
        for person in _people(self.cases, place):
            yield request("POST", "/api/v1/check", self.key, {"psn_no": person, "area": AREA})


def _inside(app: App, key: str, cases: int) -> float:
    """The CPU of the same answer without a server, in milliseconds."""
    free = replace(app, settings=replace(app.settings, connect=ConnectRules(MOST)))
    people, n, found = _people(cases, 99), 500, []
    for _ in range(5):
        began = time.process_time()
        for _ in range(n):
            asked = replace(free, asker=principal_of_key(free, key))
            answer_check(asked, {"psn_no": next(people), "area": AREA})
        found.append(1000 * (time.process_time() - began) / n)
    return sorted(found)[2]
