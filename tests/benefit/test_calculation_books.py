"""The book of the day of service counts, and a kept calculation needs no book (待遇计算：参数库)."""

from datetime import date
from pathlib import Path

from sqlmodel import select

from config.policy import PolicyBook
from config.policy_load import load_policy
from config.workdays import WorkCalendar
from models import (
    Calculation,
    Claim,
)
from models.database import Database
from tests.conftest import once
from tests.support.builders import AREA, TODAY, a_line
from tests.support.office import Office, recomputed
from tests.support.pages import a_copy
from tests.support.stays import DISCHARGED, UNFILED, a_stay
from tests.support.worth import edited, gets
from workflow.benefit.calculation_store import calculation_of

pytestmark = once

SINCE_FEBRUARY = """
      - from: 2026-02-01
        value:
          - {percent: 80}
        reference: 样例
        verified: false"""


def test_the_rules_of_the_day_of_admission_count_whenever_it_is_applied_for(
    database: Database, calendar: WorkCalendar, tmp_path: Path
) -> None:
    ratios = """  ratio:
    employee/inpatient:
      - from: 2024-01-01
        value:
          - {level: 3, provincial: true, percent: 85}
          - {level: 1, percent: 95}
          - {level: 2, percent: 92}
          - {level: 3, percent: 88}
        reference: 庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）
        tier: D
        verified: false"""
    office = Office(database, edited(tmp_path, ratios, SINCE_FEBRUARY), calendar).open()
    before = a_stay(office, admitted_on=date(2026, 1, 31), discharged_on=DISCHARGED)
    after = a_stay(office, admitted_on=date(2026, 2, 1), discharged_on=DISCHARGED)

    assert gets(office, before) == ("none", UNFILED)
    # (10000 − 240) × 0.80 × 0.7
    assert gets(office, after) == ("none", 5_465_60)


def test_a_stay_before_the_book_begins_is_not_guessed(office: Office) -> None:
    claim = a_stay(office, admitted_on=date(2023, 12, 31), discharged_on=date(2026, 1, 3))

    office.calculate()

    assert office.again(claim).calc == "stuck"


def test_the_kept_calculation_gives_the_same_amounts_again_without_the_book(
    office: Office,
) -> None:
    claims = [
        a_stay(office),
        a_stay(office, a_line(2_000_00, charge_level="02", own_share_e4=1000), 77_77),
        a_stay(office, 3_333_33, emergency=True),
    ]
    office.calculate()

    with office.database.reading() as session:
        for claim in claims:
            held = session.get(Claim, claim.id)
            assert held
            found = calculation_of(session, held)
            assert found
            assert recomputed(found) == found.amounts
            assert found.amounts.fund_pay_sumamt == held.payable
            assert found.case.situation == held.situation
            assert (found.row.day, found.row.book_hash) == (TODAY, office.book.digest)
            assert (found.row.area, found.row.person_id) == (AREA, claim.person_id)


def test_equal_cases_share_one_plan(office: Office) -> None:
    for amount in (5_000_00, 6_000_00):
        a_stay(office, amount)
    office.calculate()

    with office.database.reading() as session:
        hashes = session.exec(select(Calculation.plan_hash)).all()
    assert len(hashes) == 2
    assert len(set(hashes)) == 1


def test_an_amount_that_rests_on_what_nobody_has_seen_is_marked(
    database: Database, calendar: WorkCalendar, book: PolicyBook, tmp_path: Path
) -> None:
    folder = a_copy(tmp_path)
    for page in (folder / f"{AREA}.yaml", folder / "benefit.yaml"):
        text = page.read_text("utf-8").replace("verified: false", "verified: true")
        page.write_text(text.replace("tier: D", "tier: N").replace("tier: C", "tier: N"), "utf-8")
    seen, unseen = Office(database, load_policy(folder), calendar), Office(database, book, calendar)
    claim = a_stay(seen)

    seen.calculate()
    assert seen.again(claim).unverified is False
    with database.writing() as session:
        held = session.get(Claim, claim.id)
        assert held
        held.calc = "stale"
    unseen.calculate()

    assert unseen.again(claim).unverified is True
