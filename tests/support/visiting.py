"""Visits for the tests: somebody, a hospital away from home, and the answer of `check`."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import count
from typing import Any

from config.codes import load_states
from config.policy import PolicyBook
from config.text import Lang
from config.workdays import WorkCalendar
from console.answers.visit import answer_visit, tables_of
from jobs.app import App
from models import (
    FAR,
    VERSIONED,
    Downtime,
    Filing,
    Institution,
    InstitutionVersion,
    Person,
    Qualification,
)
from models.database import Database
from tests.support.builders import (
    A_DAY,
    SHENYANG,
    TODAY,
    a_filing,
    a_person,
    a_qualification,
    an_institution,
    saved,
)
from tests.support.importing import an_app
from workflow.visit.context import SharedTables

YUNNAN = "530100"
BEIJING_CITY, TIANJIN = "110100", "120100"
STATES = load_states()
BILL = {"totals": {"medfee_sumamt": "20000.00"}}
_NOTICES = count(1)


@dataclass
class Reception:
    """Somebody comes to a hospital: `ask(...)` is the answer of `yidi check` about him."""

    app: App
    tables: SharedTables
    person: Person
    place: Institution

    @property
    def database(self) -> Database:
        """Where everything is kept."""
        return self.app.database

    def on(self, day: date) -> "Reception":
        """The same on another day."""
        app = an_app(self.database, self.app.policy, self.app.calendar, day)
        return replace(self, app=app)

    def filing(self, **facts: Any) -> Filing:
        """A filing of the person; in force unless said otherwise."""
        found: Filing = saved(
            self.database, a_filing(**({"person_id": self.person.id, "state": "active"} | facts))
        )
        return found

    def hospital(self, **facts: Any) -> Institution:
        """Another institution."""
        found: Institution = saved(self.database, an_institution(**facts))
        return found

    def downtime(self, place: str, begins: datetime, ends: datetime, **facts: Any) -> None:
        """A notice that services stand still."""
        no = f"T{next(_NOTICES)}"
        given = {"notice_no": no, "place": place, "begins_at": begins, "ends_at": ends}
        saved(self.database, Downtime(**given, **facts, content_hash=""))

    def qualified(self, disease: str, **facts: Any) -> Qualification:
        """A qualification of the person; in force unless said otherwise."""
        given = {"person_id": self.person.id, "disease": disease, "state": "active",
                 "starts_on": TODAY - 400 * A_DAY, "ends_on": FAR}  # fmt: skip
        found: Qualification = saved(self.database, a_qualification(**(given | facts)))
        return found

    def earlier(self, place: Institution, begins: date, ends: date, **facts: Any) -> None:
        """What the directory said of an institution before."""
        said = {name: getattr(place, name) for name in VERSIONED} | facts
        days = {"institution_id": place.id, "valid_from": begins, "valid_to": ends}
        saved(self.database, InstitutionVersion(**days, **said))

    def under(self, book: PolicyBook) -> "Reception":
        """The same under another book."""
        app = an_app(self.database, book, self.app.calendar, self.app.today)
        return replace(self, app=app, tables=tables_of(app))

    def visit(self, **facts: Any) -> dict[str, Any]:
        """A stay that began today, unless said otherwise."""
        given = {
            "certno": self.person.certno, "insutype": self.person.insutype, "med_type": "21",
            "fixmedins_code": self.place.code, "begndate": TODAY.isoformat(),
            "mdtrt_cert_type": "01",
        }  # fmt: skip
        plain = {k: v.isoformat() if isinstance(v, date) else v for k, v in facts.items()}
        return given | plain

    def ask(self, bill: Any = None, lang: Lang = "zh", **facts: Any) -> dict[str, Any]:
        """The answer."""
        return answer_visit(self.app, lang, self.visit(**facts), bill, tables=self.tables)


def somebody(
    database: Database, book: PolicyBook, calendar: WorkCalendar, **facts: Any
) -> Reception:
    """A reception for somebody insured in Daqing, at a hospital in Shenyang, today."""
    app = an_app(database, book, calendar, TODAY)
    place = an_institution(area=SHENYANG, outpatient_networked=True, chronic_networked=["M01600"])
    person, place = saved(database, a_person(**facts), place)
    return Reception(app, tables_of(app), person, place)


def blocks(answer: dict[str, Any]) -> set[str]:
    """What speaks against direct settlement."""
    return {r["code"] for r in answer["reasons"] if r["weight"] == "blocks"}


def codes(answer: dict[str, Any]) -> set[str]:
    """All reasons."""
    return {reason["code"] for reason in answer["reasons"]}


def advice(answer: dict[str, Any]) -> list[str]:
    """What is advised, in order."""
    return [each["code"] for each in answer["advice"]]


def weights(answer: dict[str, Any], code: str) -> list[str]:
    """How much the reasons with a code weigh."""
    return [reason["weight"] for reason in answer["reasons"] if reason["code"] == code]
