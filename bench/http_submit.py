"""What a claim or filing costs that comes in over HTTP (提交压力): eight clients, each under a key of its own.

One server process on one core, PostgreSQL and the clients on the other.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from bench.databases import Databases
from bench.http import Load, http_server, load, request
from bench.http_check import OURS, pin_database
from bench.ours import app_on
from bench.report import Line, Report
from bench.server import a_database
from console.api.examples import CLAIM, FILING
from jobs.app import App
from jobs.setup import initialise
from jobs.signin.keys import new_key
from models import ApiKey, Institution, Person
from models.months import make_months
from workflow.shared.json_types import JsonObject

AREA, PLACE, HOSPITAL = "230600", "210100", "H21010090001"
DAY, PEOPLE, CLIENTS, SECONDS, RATE = date(2026, 3, 4), 20_000, 8, 15.0, 150
WEIGHTS, CHECKS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2), "10X98765432"


def measure(report: Report, databases: Databases) -> None:
    """On a database of its own, with so many people that each comes once."""
    with a_database(databases.server) as place:
        url = place.render_as_string(hide_password=False)
        app = app_on(url, DAY)
        initialise(app, rehearsal=True)
        key = _settled(app)
        pin_database(app)
        with http_server(url, DAY, OURS, YIDI_IDENTITY="signed") as ours:
            told = load(ours, Submitting(key, "claims", _claim), CLIENTS, SECONDS)
            filed = load(ours, Submitting(key, "filings", _filing), CLIENTS, SECONDS)
        app.database.close()
    _tell(report, "claim", told, RATE)
    _tell(report, "filing", filed, None)


def _tell(report: Report, kind: str, told: Load, least: int | None) -> None:
    report.say(f"  {kind}s: {told.said()}")
    rate = told.answers[201] / told.seconds
    report.add(
        Line(
            f"submit a {kind} over HTTP, {CLIENTS} clients", "PostgreSQL",
            f"{rate:.0f}/s, p99 {told.p99:.0f} ms, {told.cpu:.1f} ms CPU",
            target=f"≥ {least}/s" if least else "", met=rate >= least if least else None,
        )
    )  # fmt: skip


def _settled(app: App) -> str:
    """The people and the hospital, and the key of a system that hands in claims."""
    made = new_key()
    with app.database.writing() as session:
        make_months(session, date(2026, 2, 1), ahead=9)
        session.add(
            Institution(
                code=HOSPITAL, name="沈阳市测试医院", kind="1", level="02", area=PLACE,
                inpatient_networked=True, content_hash="",
            )
        )  # fmt: skip
        session.add_all(_person(n) for n in range(PEOPLE))
        session.add(
            ApiKey(
                name="region", prefix=made.prefix, hash=made.hash, scopes=["claims", "filings"], areas=[AREA],
                created_at=app.now, created_by="a", confirmed_by="b",
            )
        )  # fmt: skip
    return made.token


def _person(n: int) -> Person:
    return Person(
        area=AREA, psn_no=f"P{n}", name=str(CLAIM["psn_name"]), cert_type="01", certno=_certno(n),
        insutype="390", psn_type="1501", insured_from=date(2015, 1, 1), content_hash="",
    )  # fmt: skip


def _certno(n: int) -> str:
    """An identity number with its check digit."""
    body = f"230602{1950 + n % 40}{1 + n % 12:02d}{1 + n % 28:02d}{n // 840:03d}"
    weighed = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True))
    return body + CHECKS[weighed % 11]


class Submitting:
    """The requests of a client: each of somebody of whom nothing of the kind is on file."""

    def __init__(self, key: str, path: str, body: Callable[[int], JsonObject]) -> None:
        self.key, self.path, self.body = key, path, body

    def __call__(self, place: int) -> Iterator[bytes]:
        """All that it may ask."""
        for n in range(1_000_000):
            number = n * CLIENTS + place
            once = {"Idempotency-Key": f"{self.path}{number}"}
            yield request("POST", f"/api/v1/{self.path}", self.key, self.body(number), once)


def _filing(number: int) -> JsonObject:
    """A filing that begins on the day."""
    return FILING | {
        "certno": _certno(number % PEOPLE), "applied_at": f"{DAY}T08:00:00+08:00",
        "begndate": DAY.isoformat(),
    }  # fmt: skip


def _claim(number: int) -> JsonObject:
    """A claim with a receipt that nobody has claimed."""
    begins = DAY - timedelta(days=40)
    ends = (begins + timedelta(days=7)).isoformat()
    (receipt,) = CLAIM["receipts"]
    (line,) = receipt["lines"]
    bill = receipt | {
        "bill_no": f"{number:010d}", "issued_on": ends, "lines": [line | {"fee_ocur_time": ends}],
    }  # fmt: skip
    return CLAIM | {
        "certno": _certno(number % PEOPLE), "applied_at": f"{DAY}T08:00:00+08:00",
        "begndate": begins.isoformat(), "enddate": ends, "receipts": [bill],
    }  # fmt: skip
