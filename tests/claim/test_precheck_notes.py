"""What the pre-check points out for the reviewer, and who is entitled to more (预审提示、待遇身份)."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from config.workdays import WorkCalendar
from models import Category, Claim, ClaimState, FeeLine, FilingState, Person, Receipt
from tests.conftest import once
from tests.support.builders import (
    SHENYANG,
    TODAY,
    a_claim,
    a_filing,
    a_line,
    an_institution,
    saved,
    with_bill,
)
from tests.support.importing import Importer
from tests.support.office import Office, a_number
from workflow.benefit.claim_calculation import calculation_request
from workflow.benefit.claim_data import load_claim_data as load_claims
from workflow.benefit.plan_cache import PlanCache
from workflow.shared.months import A_DAY

pytestmark = once

ADMITTED, DISCHARGED = date(2026, 2, 2), date(2026, 2, 12)


def a_small_claim(office: Office, *lines: FeeLine, **facts: Any) -> Claim:
    """A small, clean claim of a stay in Shenyang, originals in hand, waiting for its pre-check."""
    given = {
        "no": a_number(drawn=False), "admitted_on": ADMITTED, "discharged_on": DISCHARGED,
        "originals_in_hand": True,
        "institution_id": saved(office.database, an_institution(area=SHENYANG)).id,
    }  # fmt: skip
    return with_bill(office.database, a_claim(**(given | facts)), *(lines or [1_000_00]))


def codes(claim: Claim) -> list[str]:
    return [found["code"] for found in claim.findings]


@pytest.mark.parametrize(
    ("state", "destination", "points_out"),
    [
        (FilingState.SUBMITTED, SHENYANG, True),
        (FilingState.RETURNED, SHENYANG, True),
        (FilingState.REVIEWED, SHENYANG, True),
        (FilingState.REJECTED, SHENYANG, False),
        (FilingState.SUBMITTED, "310100", False),
    ],
)
def test_a_claim_whose_filing_is_still_undecided_waits_for_a_person(
    office: Office, state: FilingState, destination: str, points_out: bool
) -> None:
    claim = a_small_claim(office)
    filing = a_filing(
        person_id=claim.person_id, category=Category.LONG_TERM_RESIDENT, state=state,
        destination=destination, starts_on=date(2026, 1, 5), applied_on=date(2026, 1, 5),
    )  # fmt: skip
    saved(office.database, filing)

    office.run("precheck_claims", "calculate_claims")

    found = office.again(claim)
    assert ("filing_undecided" in codes(found)) == points_out
    # (1000 − 240) × 0.95 × 0.7: small enough to pass by itself.
    assert found.payable == 505_40
    assert (found.state == ClaimState.APPROVAL) != points_out


def test_a_filing_that_came_after_the_pre_check_holds_the_claim_as_well(office: Office) -> None:
    claim = a_small_claim(office)
    office.run("precheck_claims")
    filing = a_filing(
        person_id=claim.person_id, destination=SHENYANG, starts_on=date(2026, 1, 5),
        applied_on=date(2026, 2, 20), late=True,
    )  # fmt: skip
    saved(office.database, filing)

    office.run("calculate_claims")

    found = office.again(claim)
    assert codes(found) == []
    assert (found.calc, found.state) == ("done", ClaimState.REVIEW)


@pytest.mark.parametrize(
    ("disease", "networked", "points_out"),
    [
        ("M03900", ["M03900"], True),
        ("M03900", ["M01600"], False),
        ("M03900", [], False),
        ("M99900", ["M99900"], False),
        ("M00503", ["M00500"], True),
        ("M00504", ["M00500"], False),
    ],
)
def test_a_disease_that_the_hospital_could_settle_directly_is_pointed_out(
    office: Office, disease: str, networked: list[str], points_out: bool
) -> None:
    place = saved(office.database, an_institution(area=SHENYANG, chronic_networked=networked))
    claim = a_small_claim(
        office, care="chronic", med_type="14", diagnosis=disease, institution_id=place.id,
        materials=["身份证件", "收费票据", "费用清单", "病历"], discharged_on=ADMITTED,
    )  # fmt: skip

    office.run("precheck_claims")

    assert ("could_settle_directly" in codes(office.again(claim))) == points_out


@pytest.mark.parametrize(
    ("days", "pointed_out"),
    [
        ([0, 10], []),
        ([0, 4, 11, 12], [12]),
        ([-2, -1, 4], [-2]),
        ([-3, 4, 13], [-3, 13]),
        ([11, 12, 14], [11, 14]),
    ],
)
def test_the_first_and_last_charge_are_pointed_out_where_they_lie_outside_the_stay(
    office: Office, days: list[int], pointed_out: list[int]
) -> None:
    bill = [a_line(100_00, charged_on=ADMITTED + day * A_DAY) for day in days]
    claim = a_small_claim(office, *bill)

    office.run("precheck_claims")

    said = [f["zh"] for f in office.again(claim).findings if f["code"] == "charged_outside"]
    assert said == [f"{ADMITTED + day * A_DAY} 的费用不在就医期间内" for day in pointed_out]


def test_the_lines_of_a_bill_come_in_order_however_they_were_written(office: Office) -> None:
    claim = a_small_claim(office)
    with office.database.writing() as session:
        receipt = session.exec(select(Receipt).where(Receipt.claim_id == claim.id)).one()
        for n in (4, 2, 3):
            session.add(
                a_line(n * 100, receipt_id=receipt.id, position=n, charged_on=ADMITTED)
            )  # fmt: skip
            session.flush()

    with office.database.reading() as session:
        again = session.get(Claim, claim.id)
        bills = load_claims(session, [again]).bills[claim.id or 0]

    (lines,) = (lines for _receipt, lines in bills)
    assert [(line.position, line.amount) for line in lines] == [
        (1, 1_000_00), (2, 200), (3, 300), (4, 400),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "identities"),
    [("低保对象", {"poor"}), ("老红军", {"老红军"}), ("", set())],
)
def test_what_the_register_says_of_a_person_reaches_the_calculation(
    office: Office, calendar: WorkCalendar, tmp_path: Path, written: str, identities: set[str]
) -> None:
    load = Importer(office.database, office.book, calendar)
    head = "人员编号,姓名,证件类型,证件号码,险种类型,人员类别,参保状态,参保所属医保区划,参保日期,停保日期,公务员标志,人员身份类别\n"
    row = f"230600000000000001,郭静英,01,230602200005041595,390,1501,1,230600,2008-05-31,,1,{written}\n"
    file = tmp_path / "people.csv"
    file.write_text(head + row, "utf-8")
    assert load.one(file).accepted == 1
    with office.database.reading() as session:
        person = session.exec(select(Person)).one()
    claim = a_small_claim(office, person_id=person.id, insutype="390", applied_on=TODAY)

    with office.database.reading() as session:
        again = session.get(Claim, claim.id)
        assert again is not None
        facts = load_claims(session, [again]).facts_of(again)
        case = calculation_request(facts, PlanCache(office.book)).case

    assert case.civil_servant
    assert case.identities == frozenset(identities)
