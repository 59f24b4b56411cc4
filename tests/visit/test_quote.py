"""What a visit would pay (直接结算试算): as a claim of the same bill."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models.database import Database
from tests.conftest import once
from tests.support.builders import A_DAY, AREA, TODAY, a_claim, with_bill
from tests.support.visiting import BILL, STATES, Reception, codes
from workflow.benefit.amounts import AMOUNTS
from workflow.benefit.claim_calculation import calculation_request
from workflow.benefit.claim_data import load_claim_data
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.plan_cache import PlanCache
from workflow.benefit.rows import SUMS
from workflow.benefit.settlement import explained
from workflow.shared.money import yuan
from workflow.visit.context_load import load_visit_context
from workflow.visit.estimate import what_is_paid
from workflow.visit.judge import judge
from workflow.visit.request import read_visit

pytestmark = once


def test_with_a_bill_the_answer_says_what_a_claim_of_the_same_bill_would_pay(
    there: Reception, database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    filing = there.filing()
    claim = with_bill(
        database,
        a_claim(person_id=there.person.id, institution_id=there.place.id, admitted_on=TODAY,
                discharged_on=TODAY + 5 * A_DAY, applied_on=TODAY + 9 * A_DAY),
        20_000_00,
    )  # fmt: skip
    with database.reading() as session:
        asked = calculation_request(
            load_claim_data(session, [claim]).facts_of(claim), PlanCache(book)
        )

    answer = there.ask(bill=BILL, enddate=TODAY + 5 * A_DAY)

    amounts, _steps = explained(asked.plan, asked.inputs, "zh")
    assert answer["filing"] == asked.found.filing.no == filing.no
    assert answer["quote"]["amounts"] == {n: yuan(getattr(amounts, n)) for n in AMOUNTS}
    assert amounts.fund_pay_sumamt > 0


def test_what_the_year_has_used_up_comes_from_the_postings_unless_the_bill_says(
    there: Reception, book: PolicyBook
) -> None:
    there.filing()
    visit = read_visit(there.visit(), STATES, TODAY)
    with there.database.reading() as session:
        known = load_visit_context(session, visit, with_year=True)
    used = dict.fromkeys(SUMS, 0) | {"admissions": 1, "deductible": 200_00, "in_scope": 5000_00}
    posting = SimpleNamespace(
        id=1, claim_id=7, person_id=there.person.id, area=AREA, population="employee",
        year=date(2026, 1, 1), bucket="inpatient", on=date(2026, 2, 1), **used,
    )  # fmt: skip
    year = replace(known, postings=[posting])
    judged = judge(visit, known, there.tables)
    prior = {"admissions": 1, "deductible": "200", "in_scope": "5000"}

    posted = what_is_paid(judged, BILL, year, book, "zh")
    said = what_is_paid(judged, BILL | {"prior": prior}, known, book, "zh")
    fresh = what_is_paid(judged, BILL, known, book, "zh")

    assert posted == said
    assert posted["amounts"] != fresh["amounts"]


def test_a_bill_about_another_visit_is_refused_by_its_field(there: Reception) -> None:
    there.filing()

    with pytest.raises(QuoteError) as refused:
        there.ask(bill=BILL | {"med_type": "11"})

    assert (refused.value.code, refused.value.field) == ("contradicts_visit", "med_type")


def test_where_nothing_can_be_calculated_the_answer_stands_without_a_quote(
    there: Reception,
) -> None:
    answer = there.ask(bill=BILL, certno="230602195405201259")

    assert answer["quote"] is None
    assert "quote_not_known" in codes(answer)
