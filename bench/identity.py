"""What signing in costs others (登录的影响): the same requests alone, and beside people who sign in.

A hash takes 64 MiB and a tenth of a second of a processor; it is bounded and stands back, so that
whoever is signed in hardly notices.
"""

import threading
from collections.abc import Iterator
from datetime import date
from itertools import repeat

from bench.command import yidi
from bench.databases import Databases
from bench.http import Load, Service, http_server, load, request
from bench.ours import app_on
from bench.report import Line, Report
from bench.server import a_database
from jobs.principal import SignedBy
from jobs.signin.passwords import hashed
from jobs.signin.sessions import open_session
from models import Credential

DAY = date(2026, 3, 4)
NAME, PASSWORD = "bench", "a sentence that nobody guesses"
CLIENTS, SIGNING, SECONDS = 8, 4, 8.0
LEAST = 0.8
"""Of their requests others still make while people sign in."""


def measure(report: Report, databases: Databases) -> None:
    """On an empty PostgreSQL, the server on one core."""
    with a_database(databases.server) as address:
        url = address.render_as_string(hide_password=False)
        yidi(url, DAY, "init", "--rehearsal")
        yidi(url, DAY, "user", "add", NAME, "--role", "intake")
        token = _ready(url)
        with http_server(url, DAY, core=0) as service:
            alone = load(service, lambda _n: _asking(token), CLIENTS, SECONDS)
            beside, signing = _beside(service, token)
    ratio = beside.rate / alone.rate
    report.add(
        Line(
            "requests of others while people sign in", f"PostgreSQL, {CLIENTS} clients",
            f"{beside.rate:.0f}/s, p99 {beside.p99:.1f} ms",
            f"alone {alone.rate:.0f}/s, p99 {alone.p99:.1f} ms",
            f"{ratio:.2f}", f"≥ {LEAST:.2f}", ratio >= LEAST,
        )
    )  # fmt: skip
    report.add(
        Line(
            "sign-ins beside them", f"{SIGNING} clients",
            f"{signing.rate:.1f}/s, p50 {signing.p50:.0f} ms",
        )
    )  # fmt: skip


def _beside(service: Service, token: str) -> tuple[Load, Load]:
    """The same load again, while others sign in without a pause."""
    found: list[Load] = []
    signing = threading.Thread(
        target=lambda: found.append(load(service, lambda _n: _signing_in(), SIGNING, SECONDS))
    )
    signing.start()
    beside = load(service, lambda _n: _asking(token), CLIENTS, SECONDS)
    signing.join()
    if not found:
        raise RuntimeError("nobody was signed in: beside the load no hash came to its end")
    return beside, found[0]


def _asking(token: str) -> Iterator[bytes]:
    return repeat(request("GET", "/api/v1/whoami", token))


def _signing_in() -> Iterator[bytes]:
    body = {"name": NAME, "password": PASSWORD}
    return repeat(request("POST", "/api/v1/sign-in/password", body=body))


def _ready(url: str) -> str:
    """Give the user a password, and return a token of theirs."""
    app = app_on(url, DAY)
    rules = app.settings.sign_in
    with app.database.writing() as session:
        session.merge(Credential(name=NAME, password=hashed(PASSWORD, rules)))
        token = open_session(session, NAME, SignedBy.PASSWORD, app.now, rules)
    app.database.close()
    return token
