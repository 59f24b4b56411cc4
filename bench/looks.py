"""How quickly people see something (查询耗时): `status` from the shell, the rest inside a process."""

import io
import random
import statistics
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from datetime import date, datetime, timedelta
from itertools import cycle

from sqlmodel import select

from bench.command import yidi
from bench.data import AREA, PER_PERSON, PLACE
from bench.databases import Databases
from bench.ours import app_on
from bench.report import Line, Report
from console.answers.cases import answer_case
from console.answers.visit import answer_visit, tables_of
from console.answers.why import why_of
from console.terminal.output import Face
from jobs.app import App
from models import Downtime, Institution

STATUS_MS, P99_MS, CHECK_MS, TRIES = 600, 50, 20, 5
HOSPITAL = "H21010000001"


def measure(report: Report, databases: Databases) -> None:
    """On the large database, and on SQLite where it was built."""
    for kind in ("large", "sqlite"):
        if kind == "large" or kind in vars(databases):
            url, plan = getattr(databases, kind)
            where = "PostgreSQL" if kind == "large" else "SQLite"
            _look(report, url, plan.lots[-1].last, where, databases.size.looks, plan.days.quiet)


def _look(report: Report, url: str, cases: int, where: str, looks: int, day: date) -> None:
    name = f"{where}, {cases:,} cases"
    seconds = [yidi(url, day, "status").seconds for _ in range(TRIES)]
    middle = statistics.median(seconds) * 1000
    report.add(
        Line(
            "`yidi status`, process and all", name, f"{middle:.0f} ms",
            target=f"< {STATUS_MS} ms", met=middle < STATUS_MS,
        )
    )  # fmt: skip
    app, face = app_on(url, day), Face(as_json=True)

    def why(no: str) -> None:
        with app.database.reading() as session:
            face.json(why_of(session, app, face.lang, no, session))

    asked = {"show": lambda no: face.json(answer_case(app, face.lang, no)), "why": why}
    draw = random.Random(4)
    numbers = [f"{AREA}BA{draw.randrange(1, cases):015d}" for _ in range(looks)]
    for word, ask in asked.items():
        p50, p99 = _latency(ask, numbers)
        report.add(
            Line(
                f"`{word}` inside the process, p99", name, f"{p99:.1f} ms (median {p50:.1f})",
                target=f"< {P99_MS} ms", met=p99 < P99_MS,
            )
        )  # fmt: skip
    p50, p99 = check_latency(app, cases, looks)
    report.add(
        Line(
            "`check` inside the process, p99", name, f"{p99:.1f} ms (median {p50:.1f})",
            target=f"< {CHECK_MS} ms", met=p99 < CHECK_MS,
        )
    )  # fmt: skip
    app.database.close()


def check_latency(app: App, cases: int, looks: int) -> tuple[float, float]:
    """May this be settled directly: a person drawn each time, at a hospital of the filed place, every
    other time for a chronic visit; the place has notices of downtime."""
    place = Institution(
        code=HOSPITAL, name="沈阳市测试医院", kind="1", level="02", area=PLACE,
        inpatient_networked=True, chronic_networked=["M01600"], content_hash="",
    )  # fmt: skip
    with app.database.writing() as session:
        if session.exec(select(Institution.id).where(Institution.code == HOSPITAL)).first() is None:
            session.add(place)
            session.add_all(_notices(app.now))
    face, tables, draw = Face(as_json=True), tables_of(app), random.Random(4)
    asked = {"insutype": "310", "med_type": "21", "fixmedins_code": HOSPITAL,
             "begndate": app.today.isoformat(), "mdtrt_cert_type": "01"}  # fmt: skip
    kinds = cycle(({}, {"med_type": "14", "dise_codg": "M01600"}))

    def check(certno: str) -> None:
        visit = asked | next(kinds) | {"certno": certno}
        face.json(answer_visit(app, face.lang, visit, tables=tables))

    people = [f"2306{draw.randrange(1, cases // PER_PERSON):014d}" for _ in range(looks)]
    return _latency(check, people)


def _notices(now: datetime) -> list[Downtime]:
    """A notice for the place each week of two years, the last one for some hours of today."""
    return [
        Downtime(
            notice_no=f"T{n}", place=PLACE, begins_at=now - timedelta(weeks=n),
            ends_at=now - timedelta(weeks=n) + timedelta(hours=2), content_hash="",
        )
        for n in range(100)
    ]  # fmt: skip


def _latency(ask: Callable[[str], object], numbers: list[str]) -> tuple[float, float]:
    """Median and 99th percentile in milliseconds."""
    found = []
    for no in numbers:
        began = time.perf_counter()
        with redirect_stdout(io.StringIO()):
            ask(no)
        found.append((time.perf_counter() - began) * 1000)
    found.sort()
    return statistics.median(found), found[min(len(found) - 1, int(len(found) * 0.99))]
