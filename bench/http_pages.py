"""What the pages cost the office (页面开销): twenty people who think a second between clicks, a million cases.

PostgreSQL and one server process share the two cores, as they do in a small office.
"""

from collections.abc import Iterator
from itertools import cycle

from sqlmodel import col, select

from bench.databases import Databases
from bench.http import Load, http_server, load, request
from bench.ours import app_on
from bench.report import Line, Report
from console.api.session_cookie import SESSION
from jobs.principal import SignedBy
from jobs.signin.sessions import open_session
from models import Filing

NAME, PEOPLE, THINK, SECONDS, CPU_MS = "reviewer", 20, 1.0, 20.0, 6.0
CASES = 400
P95_MS = {"case page": 60, "work list": 80}


def measure(report: Report, databases: Databases) -> None:
    """The page of a case and the work list: alone for what they cost, by twenty for how long they take."""
    day, cases = databases.small_plan.days.quiet, databases.small_plan.lots[-1].last
    with databases.small() as url:
        app = app_on(url, day)
        with app.database.writing() as session:
            token = open_session(session, NAME, SignedBy.PASSWORD, app.now, app.settings.sign_in)
        with app.database.reading() as session:
            numbers = session.exec(select(Filing.no).order_by(col(Filing.id)).limit(CASES)).all()
        app.database.close()
        paths = {"case page": [f"/case/{no}" for no in numbers], "work list": ["/"]}
        with http_server(url, day) as service:
            for name, asked in paths.items():

                def clicks(place: int, asked: list[str] = asked) -> Iterator[bytes]:
                    return _clicks(asked[place % len(asked) :] + asked[: place % len(asked)], token)

                alone = load(service, clicks, 1, SECONDS / 4)
                together = load(service, clicks, PEOPLE, SECONDS, think=THINK)
                _tell(report, name, f"PostgreSQL, {cases:,} cases", alone, together)


def _tell(report: Report, name: str, where: str, alone: Load, together: Load) -> None:
    report.say(f"  {name} alone: {alone.said()}")
    report.say(f"  {name}, {PEOPLE} people: {together.said()}")
    met = together.p95 < P95_MS[name] and alone.cpu <= CPU_MS and set(together.answers) == {200}
    report.add(
        Line(
            f"{name}, {PEOPLE} people who think {THINK:.0f} s", where,
            f"p95 {together.p95:.0f} ms, {alone.cpu:.1f} ms CPU",
            target=f"p95 < {P95_MS[name]} ms, ≤ {CPU_MS:.0f} ms CPU", met=met,
        )
    )  # fmt: skip


def _clicks(paths: list[str], token: str) -> Iterator[bytes]:
    cookie = {"Cookie": f"{SESSION}={token}"}
    return (request("GET", path, headers=cookie) for path in cycle(paths))
