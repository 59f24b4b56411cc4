"""What an answer costs over HTTP (接口答复开销): `why` and a page of a list, by one client and by eight."""

from collections.abc import Iterator
from datetime import date
from itertools import cycle

from sqlmodel import col, select

from bench.http import http_server, load, request
from bench.http_check import OURS, pin_database
from bench.ours import app_on
from bench.report import Line, Report
from jobs.principal import SignedBy
from jobs.signin.sessions import open_session
from models import Claim, Filing

CPU_MS, SECONDS, NAME = 6.0, 4.0, "reviewer"
CLIENTS = (1, 8)
"""Alone, where each request wakes a server that rested, and as many as at the other measures."""
ASKED = (("claims", Claim, "review"), ("claims", Claim, "approval"), ("filings", Filing, "active"))


def over_http(report: Report, url: str, where: str, day: date) -> None:
    """The server on one core, PostgreSQL and the clients on the other; what it used of the processor for a request."""
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
    pin_database(app)
    app.database.close()
    for kind in ("claims", "filings"):
        paths[f"list {kind}, 50 rows"] = [f"/api/v1/{kind}?limit=50"]
    with http_server(url, day, OURS) as service:
        for name, asked in paths.items():
            for clients in CLIENTS:
                found = load(
                    service, lambda _n, asked=asked: _asking(asked, token), clients, SECONDS
                )
                met = found.cpu <= CPU_MS and set(found.answers) == {200}
                report.add(
                    Line(
                        f"`{name}` over HTTP, clients: {clients}", where, found.said(),
                        target=f"≤ {CPU_MS:.0f} ms CPU", met=met,
                    )
                )  # fmt: skip


def _asking(paths: list[str], token: str) -> Iterator[bytes]:
    return (request("GET", path, token) for path in cycle(paths))
