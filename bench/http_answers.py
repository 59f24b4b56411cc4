"""What an answer costs over HTTP (接口答复开销): `why` and a page of a list, one client after the other."""

from collections.abc import Iterator
from datetime import date
from itertools import cycle

from sqlmodel import col, select

from bench.http import http_server, load, request
from bench.ours import app_on
from bench.report import Line, Report
from jobs.principal import SignedBy
from jobs.signin.sessions import open_session
from models import Claim, Filing

CPU_MS, SECONDS, NAME = 6.0, 4.0, "reviewer"
ASKED = (("claims", Claim, "review"), ("claims", Claim, "approval"), ("filings", Filing, "active"))


def over_http(report: Report, url: str, where: str, day: date) -> None:
    """The server on one core, one client; what it used of the processor for a request."""
    app = app_on(url, day)
    with app.database.writing() as session:
        token = open_session(session, NAME, SignedBy.PASSWORD, app.now, app.settings.sign_in)
    paths: dict[str, list[str]] = {}
    with app.database.reading() as session:
        for kind, table, state in ASKED:
            query = select(table.no).where(table.state == state).order_by(col(table.no)).limit(50)
            paths[f"why, {kind} in {state}"] = [
                f"/api/v1/{kind}/{no}/why" for no in session.exec(query)
            ]
    app.database.close()
    for kind in ("claims", "filings"):
        paths[f"list {kind}, 50 rows"] = [f"/api/v1/{kind}?limit=50"]
    with http_server(url, day, core=0) as service:
        for name, asked in paths.items():
            found = load(service, lambda _n, asked=asked: _asking(asked, token), 1, SECONDS)
            met = found.cpu <= CPU_MS and set(found.answers) == {200}
            report.add(
                Line(f"`{name}` over HTTP", where, found.said(), target=f"≤ {CPU_MS:.0f} ms CPU", met=met)
            )  # fmt: skip


def _asking(paths: list[str], token: str) -> Iterator[bytes]:
    return (request("GET", path, token) for path in cycle(paths))
