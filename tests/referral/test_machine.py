"""The machine of referrals: what runs move, what is counted, what the database forbids."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from config.fields import our_name
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.office.referral_decisions import cancel
from jobs.office.referral_requests import request
from models import (
    Referral,
    ReferralState,
)
from models.database import Database
from tests.support.builders import (
    A_DAY,
    AREA,
    SHENYANG,
    TODAY,
    a_claim,
    a_referral,
    a_settlement,
    an_institution,
    saved,
)
from tests.support.referring import a_hospital_app, again, agreed, asked, run
from workflow.benefit.covering_filing import find_covering_filing
from workflow.benefit.rows import FILING, FilingRow, rows
from workflow.machine.context import Moment
from workflow.referral.machine import REFERRAL
from workflow.service.load_context import load_context
from workflow.service.state_totals import counts


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """A hospital of Daqing that may refer, one of Shenyang, a citizen, and who decides."""
    return a_hospital_app(database, book, calendar)


def test_care_under_its_filing_is_paid_as_an_electronic_referral(app: App) -> None:
    referral = agreed(app)
    run(app, "activate_filings")
    claim = a_claim(person_id=referral.person_id, admitted_on=TODAY, discharged_on=TODAY)

    with app.database.reading() as session:
        filings = rows(session, FilingRow, FILING.c.person_id, [referral.person_id])
    found = find_covering_filing(claim, SHENYANG, filings, app.policy.rules(AREA, TODAY))

    assert (found.situation, found.filing.no) == ("referral_electronic", referral.filing_no)


near = st.integers(-3, 3).map(lambda n: TODAY + n * A_DAY)


@given(
    days=st.lists(near, max_size=4), there=st.lists(st.booleans(), min_size=4, max_size=4),
    back=st.lists(st.booleans(), min_size=4, max_size=4), starts_on=near, ends_on=near,
    state=st.sampled_from([each.value for each in ReferralState]),
    applied_on=near, tries=st.integers(0, 4),
)  # fmt: skip
def test_runs_move_exactly_what_the_declaration_says(
    database: Database, book: PolicyBook, calendar: WorkCalendar, days: list[date],
    there: list[bool], back: list[bool], starts_on: date, ends_on: date, state: str,
    applied_on: date, tries: int,
) -> None:  # fmt: skip
    """SQL and Python agree, whatever was settled where and taken back."""
    moment = Moment(TODAY, book.rules(AREA, TODAY), calendar)
    first, last = min(starts_on, ends_on), max(starts_on, ends_on)
    facts = {"starts_on": first, "ends_on": last, "state": state, "tries": tries}
    referral = saved(database, a_referral(applied_on=applied_on, **facts))
    other = saved(database, an_institution())
    for n, day in enumerate(days):
        place = referral.to_id if there[n] else other.id
        bill = {"bill_no": f"{n}", "admitted_on": day, "institution_id": place}
        saved(database, a_settlement(referral, **bill))
        if back[n]:
            saved(database, a_settlement(referral, **bill, reversed=True, total=-1, fund_paid=-1))

    with database.reading() as session:
        record = session.get_one(Referral, referral.id)
        context = load_context(session, REFERRAL, record, moment)
        seen = moment.around(context)
        for step in REFERRAL.steps:
            if step.automatic:
                query = select(Referral.id).where(Referral.id == record.id)
                ready = session.exec(query.where(REFERRAL.ready(step, moment))).first()
                assert (ready is not None) == REFERRAL.holds(step, record, seen), step.trigger


def test_counts_follow_every_move(app: App) -> None:
    referral = agreed(app)
    run(app, "transmit_referrals")
    cancel(app, referral.no, "applicant", "不去了")

    with app.database.reading() as session:
        found = counts(session)
    assert {k: n for k, n in found.items() if k[0] == "referral" and n} == {
        ("referral", "cancelled"): 1
    }
    assert found["filing", "cancelled"] == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE referral SET state = 'used' WHERE id = :id",
        "DELETE FROM referral WHERE id = :id",
    ],
)
def test_the_database_changes_no_state_without_a_move_and_deletes_nothing(
    app: App, statement: str
) -> None:
    from sqlalchemy import text

    made = request(app, asked(), "doctor")

    with pytest.raises(DBAPIError), app.database.writing() as session:
        session.execute(text(statement), {"id": made.id})
    assert again(app, made).state == "requested"


def test_every_field_of_2501_has_its_place() -> None:
    national = (
        "insutype tel addr insu_optins diag_code diag_name dise_cond_dscr reflin_medins_no "
        "reflin_medins_name mdtrtarea_admdvs hosp_agre_refl_flag refl_type refl_date refl_rea "
        "refl_opnn begndate enddate"
    )

    assert all(our_name("referral", name) for name in national.split())
