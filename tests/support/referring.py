"""Hospitals that refer and a citizen, for the tests of referrals."""

from datetime import date
from typing import Any

from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.office.referral_decisions import agree
from jobs.office.referral_requests import request
from jobs.scheduler.execute import by_hand
from models import Filing, Referral, Role
from models.database import Database
from tests.support.builders import (
    AREA,
    SHENYANG,
    TODAY,
    a_person,
    a_user,
    an_id,
    an_institution,
    saved,
)
from tests.support.importing import an_app

OURS, THEIRS = "H23060000001", "H21010000001"
CITIZEN = an_id(7)


def asked(**facts: Any) -> dict[str, Any]:
    """A request in the national field names."""
    given = {
        "psn_name": "王芳", "psn_cert_type": "01", "certno": CITIZEN, "insutype": "310",
        "insu_optins": AREA, "fixmedins_code": OURS, "reflin_medins_no": THEIRS,
        "diag_code": "C34.900", "diag_name": "肺恶性肿瘤", "dise_cond_dscr": "拟手术",
        "refl_rea": "疑难、危重病症", "tel": "13900000000",
    }  # fmt: skip
    return given | facts


def agreed(app: App, **facts: Any) -> Referral:
    """A referral that the office has agreed to."""
    made = request(app, asked(**facts), "doctor")
    agree(app, made.no, "office", "同意转诊")
    return again(app, made)


def again(app: App, case: Any) -> Any:
    with app.database.reading() as session:
        return session.get(type(case), case.id)


def filing_of(app: App, referral: Referral) -> Filing:
    with app.database.reading() as session:
        return session.exec(select(Filing).where(Filing.no == referral.filing_no)).one()


def run(app: App, *names: str, on: date = TODAY) -> int:
    """These runs; how many moves they made."""
    done = by_hand(app, names, on, "tester", confirmed=False, progress=lambda _n, _m: None)
    assert not any("error" in each for each in done), done
    return sum(each["moved"] for each in done)


def a_hospital_app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """A hospital of Daqing that may refer, one of Shenyang, a citizen, and who decides."""
    saved(
        database,
        an_institution(code=OURS, name="大庆市第一医院", area=AREA, level="02", refers=True),
        an_institution(code=THEIRS, name="沈阳市第一医院", area=SHENYANG, level="02"),
        a_person(certno=CITIZEN),
        a_user("doctor", Role.HOSPITAL),
        a_user("office", Role.HOSPITAL),
        a_user("applicant", Role.APPLICANT),
        a_user("reviewer", Role.REVIEWER),
        a_user("intake", Role.INTAKE),
    )
    return an_app(database, book, calendar, TODAY)
