"""What a claim gets (待遇计算): the filing behind it, who the person is, the bill, the book of its day.

Amounts are worked out by hand from config/policy/230600.yaml and stand beside the tests.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.policy_load import load_policy
from config.workdays import WorkCalendar
from models import (
    METADATA,
    Calculation,
    Category,
    Channel,
    Claim,
    ClaimState,
    FilingState,
    Receipt,
)
from models.database import Database
from tests.builders import (
    A_DAY,
    AREA,
    BEIJING,
    TODAY,
    a_claim,
    a_filing,
    a_line,
    a_person,
    an_institution,
    saved,
    with_bill,
)
from tests.office import Office, a_number, recomputed
from tests.pages import a_copy
from workflow.benefit.store import kept
from workflow.claim import CLAIM
from workflow.errors import GuardFailedError
from workflow.why import why

ADMITTED, DISCHARGED = date(2026, 2, 2), date(2026, 2, 12)
TEN_THOUSAND = 10_000_00


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff."""
    return Office(database, book, calendar).open()


def in_review(office: Office, *lines: Any, **facts: Any) -> Claim:
    """An employee's stay of 10,000 yuan in a first-level hospital of Shenyang, in review."""
    given = {
        "state": ClaimState.REVIEW, "admitted_on": ADMITTED, "discharged_on": DISCHARGED,
        "no": a_number(drawn=False),
    }  # fmt: skip
    return with_bill(office.database, a_claim(**(given | facts)), *(lines or (TEN_THOUSAND,)))


def gets(office: Office, claim: Claim) -> tuple[str, int | None]:
    """Situation and amount of a claim once it is calculated."""
    office.calculate()
    found = office.again(claim)
    assert found.calc == "done", found.calc_problem
    return found.situation, found.payable


def filed(**facts: Any) -> Any:
    """A filing for Shenyang in force since before the admission."""
    given = {"state": FilingState.ACTIVE, "applied_on": date(2026, 1, 5)}
    return a_filing(**(given | facts))


# Under which filing

# Deductible 240, ratio 95 %: at home and under a long-term filing (10000 − 240) × 0.95 = 9272.00,
# × 0.9 under a temporary filing, a referral or in an emergency = 8344.80, × 0.7 without = 6490.40.
AT_HOME, TEMPORARY, UNFILED = 9_272_00, 8_344_80, 6_490_40


@pytest.mark.parametrize(
    ("filing", "situation", "amount"),
    [
        ({"category": Category.LONG_TERM_RESIDENT}, "long_term", AT_HOME),
        ({"category": Category.RETIRED_RESETTLED}, "long_term", AT_HOME),
        ({"category": Category.STATIONED_WORKER}, "long_term", AT_HOME),
        ({"category": Category.OTHER_TEMPORARY}, "temporary", TEMPORARY),
        ({"category": Category.REFERRAL, "channel": Channel.LOCAL_WINDOW}, "referral", TEMPORARY),
        (
            {"category": Category.REFERRAL, "channel": Channel.HOSPITAL},
            "referral_electronic",
            TEMPORARY,
        ),
    ],
)
def test_a_stay_gets_the_amount_of_the_filing_it_was_under(
    office: Office, filing: dict[str, Any], situation: str, amount: int
) -> None:
    claim = in_review(office)
    under = saved(office.database, filed(person_id=claim.person_id, **filing))

    assert gets(office, claim) == (situation, amount)
    assert office.again(claim).covering_id == under.id


def test_a_stay_without_any_filing_gets_less(office: Office) -> None:
    claim = in_review(office)

    assert gets(office, claim) == ("none", UNFILED)
    assert office.again(claim).covering_id is None


@pytest.mark.parametrize(
    ("facts", "bill", "amount"),
    [
        ({"emergency": True}, TEN_THOUSAND, TEMPORARY),
        # A visit is paid as outpatient care: (1000 − 300) × 0.7 × 0.9
        ({"care": "emergency", "med_type": "13"}, 1_000_00, 441_00),
    ],
    ids=["stay", "visit"],
)
def test_emergency_care_is_deemed_filed(
    office: Office, facts: dict[str, Any], bill: int, amount: int
) -> None:
    claim = in_review(office, bill, **facts)

    assert gets(office, claim) == ("emergency", amount)
    assert office.again(claim).covering_id is None


def test_emergency_care_outside_the_directory_counts_as_a_hospital_of_the_first_level(
    office: Office,
) -> None:
    claim = in_review(office, institution_id=None, institution_name="某县人民医院", emergency=True)

    assert gets(office, claim) == ("emergency", TEMPORARY)


@pytest.mark.parametrize(
    ("filing", "situation"),
    [
        ({"ends_on": ADMITTED}, "temporary"),
        ({"ends_on": ADMITTED - A_DAY}, "none"),
        ({"starts_on": ADMITTED, "activated_on": ADMITTED}, "temporary"),
        ({"starts_on": ADMITTED + A_DAY, "activated_on": ADMITTED + A_DAY}, "none"),
    ],
    ids=["last day", "a day after", "first day", "a day before"],
)
def test_the_day_of_admission_decides(
    office: Office, filing: dict[str, Any], situation: str
) -> None:
    """A stay that outlives its filing is covered to its discharge (江苏规程 第十三条)."""
    claim = in_review(office)
    saved(office.database, filed(person_id=claim.person_id, **filing))

    assert gets(office, claim) == (situation, TEMPORARY if situation == "temporary" else UNFILED)


def test_a_filing_made_late_counts_from_its_first_day(office: Office) -> None:
    claim = in_review(office)
    late = a_filing(person_id=claim.person_id, starts_on=ADMITTED, self_service=True)
    saved(office.database, late)
    office.run("review_self_service", "activate_filings")
    assert office.again(late).activated_on == TODAY > DISCHARGED

    assert gets(office, claim) == ("temporary", TEMPORARY)


@pytest.mark.parametrize(
    "filing",
    [
        {"state": FilingState.CANCELLED, "ended_by": "annul", "activated_on": date(2026, 1, 5)},
        {"state": FilingState.REVIEWED},
        {"state": FilingState.SUBMITTED},
        {"state": FilingState.REJECTED},
        {"destination": BEIJING},
        {
            "state": FilingState.CANCELLED, "ended_by": "cancel",
            "activated_on": date(2026, 1, 5), "ends_on": ADMITTED - A_DAY,
        },
    ],
    ids=["annulled", "never in force", "not reviewed", "rejected", "elsewhere", "cancelled before"],
)  # fmt: skip
def test_a_filing_that_did_not_cover_the_stay_does_not_count(
    office: Office, filing: dict[str, Any]
) -> None:
    claim = in_review(office)
    saved(office.database, filed(person_id=claim.person_id, **filing))

    assert gets(office, claim) == ("none", UNFILED)


def test_a_filing_that_ended_after_the_admission_still_counts(office: Office) -> None:
    claim = in_review(office)
    ended = {"state": FilingState.CANCELLED, "ended_by": "cancel", "ends_on": ADMITTED + A_DAY}
    saved(
        office.database,
        filed(person_id=claim.person_id, activated_on=date(2026, 1, 5), **ended),
        filed(person_id=claim.person_id, ends_on=ADMITTED - A_DAY, state=FilingState.EXPIRED),
    )

    assert gets(office, claim) == ("temporary", TEMPORARY)


def test_somebody_else_s_filing_does_not_count(office: Office) -> None:
    claim = in_review(office)
    saved(office.database, filed(category=Category.LONG_TERM_RESIDENT))

    assert gets(office, claim) == ("none", UNFILED)


def test_treated_at_home_nobody_needs_a_filing(office: Office) -> None:
    hospital = saved(office.database, an_institution(area=AREA))
    claim = in_review(office, institution_id=hospital.id)

    assert gets(office, claim) == ("home", AT_HOME)


def test_somebody_who_lives_elsewhere_and_comes_home_is_paid_as_at_home(office: Office) -> None:
    hospital = saved(office.database, an_institution(area=AREA))
    claim = in_review(office, institution_id=hospital.id)
    away = saved(
        office.database,
        filed(person_id=claim.person_id, category=Category.LONG_TERM_RESIDENT),
    )

    assert gets(office, claim) == ("long_term_home", AT_HOME)
    assert office.again(claim).covering_id == away.id


# Who was treated where


@pytest.mark.parametrize(
    ("psn_type", "insutype", "level", "amount"),
    [
        # Retired: 95 + 2 points. (10000 − 240) × 0.97 × 0.7 = 6627.04
        ("1201", "310", "09", 6_627_04),
        # Second and third level: (10000 − 480) × 0.92 × 0.7; (10000 − 720) × 0.88 × 0.7
        ("1101", "310", "06", 6_130_88),
        ("1101", "310", "02", 5_716_48),
        # Without level it counts as the first.
        ("1101", "310", "11", UNFILED),
        # Residents: (10000 − 200) × 0.85 × 0.65 = 5414.50; (10000 − 700) × 0.60 × 0.65
        ("1501", "390", "09", 5_414_50),
        ("1401", "390", "02", 3_627_00),
        ("1601", "390", "09", 5_414_50),
    ],
)
def test_person_and_hospital_choose_deductible_and_ratio(
    office: Office, psn_type: str, insutype: str, level: str, amount: int
) -> None:
    person, hospital = saved(
        office.database,
        a_person(psn_type=psn_type, insutype=insutype),
        an_institution(level=level),
    )
    claim = in_review(office, person_id=person.id, institution_id=hospital.id, insutype=insutype)

    assert gets(office, claim) == ("none", amount)


def test_a_hospital_of_the_province_has_rows_of_its_own(office: Office) -> None:
    hospital = saved(office.database, an_institution(code="H2199000001", level="02"))
    claim = in_review(office, institution_id=hospital.id)

    # (10000 − 1000) × 0.85 × 0.7
    assert gets(office, claim) == ("none", 5_355_00)


def test_what_lies_outside_the_scope_is_the_person_s_own(office: Office) -> None:
    claim = in_review(
        office,
        5_000_00,
        # 乙, 10 % first: 2000 − 200
        a_line(2_000_00, charge_level="02", own_share_e4=1000),
        # 1 yuan apiece where 0.80 is the limit: 1000 − 200
        a_line(1_000_00, price_e6=1_000_000, quantity_e4=10_000_000, limit_e6=800_000),
        a_line(2_000_00, charge_level="03"),
    )

    # (5000 + 1800 + 800 − 240) × 0.95 × 0.7 = 4894.40
    assert gets(office, claim) == ("none", 4_894_40)
    with office.database.reading() as session:
        amounts = session.exec(select(Calculation)).one()
    assert (amounts.medfee_sumamt, amounts.inscp_scp_amt) == (TEN_THOUSAND, 7_600_00)
    assert (amounts.fulamt_ownpay_amt, amounts.overlmt_selfpay, amounts.preselfpay_amt) == (
        2_000_00, 200_00, 200_00,
    )  # fmt: skip
    assert (amounts.act_pay_dedc, amounts.psn_part_amt) == (240_00, TEN_THOUSAND - 4_894_40)


def test_what_was_charged_before_the_admission_does_not_join_the_stay(office: Office) -> None:
    claim = in_review(office, 9_000_00, a_line(1_000_00, charged_on=ADMITTED - A_DAY))

    # (9000 − 240) × 0.95 × 0.7
    assert gets(office, claim) == ("none", 5_825_40)


def test_somebody_not_yet_insured_on_the_day_gets_nothing_and_people_look_at_it(
    office: Office,
) -> None:
    person = saved(office.database, a_person(insured_from=ADMITTED + A_DAY))
    claim = in_review(office, person_id=person.id)

    office.run("calculate_claims")

    found = office.again(claim)
    assert (found.calc, found.payable, found.state) == ("done", 0, ClaimState.REVIEW)


# The book of the day of service


def edited(folder: Path, after: str, extra: str) -> PolicyBook:
    """The book with something written into Daqing's page."""
    page = a_copy(folder) / f"{AREA}.yaml"
    before, found, rest = page.read_text("utf-8").partition(after)
    assert found, after
    page.write_text(before + found + extra + rest, "utf-8")
    return load_policy(page.parent)


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
    before = in_review(office, admitted_on=date(2026, 1, 31), discharged_on=DISCHARGED)
    after = in_review(office, admitted_on=date(2026, 2, 1), discharged_on=DISCHARGED)

    assert gets(office, before) == ("none", UNFILED)
    # (10000 − 240) × 0.80 × 0.7
    assert gets(office, after) == ("none", 5_465_60)


def test_a_stay_before_the_book_begins_is_not_guessed(office: Office) -> None:
    claim = in_review(office, admitted_on=date(2023, 12, 31), discharged_on=date(2026, 1, 3))

    office.calculate()

    assert office.again(claim).calc == "stuck"


def test_the_kept_calculation_gives_the_same_amounts_again_without_the_book(
    office: Office,
) -> None:
    claims = [
        in_review(office),
        in_review(office, a_line(2_000_00, charge_level="02", own_share_e4=1000), 77_77),
        in_review(office, 3_333_33, emergency=True),
    ]
    office.calculate()

    with office.database.reading() as session:
        for claim in claims:
            held = session.get(Claim, claim.id)
            assert held
            found = kept(session, held)
            assert found
            assert recomputed(found) == found.amounts
            assert found.amounts.fund_pay_sumamt == held.payable
            assert found.case.situation == held.situation
            assert (found.row.day, found.row.book_hash) == (TODAY, office.book.digest)
            assert (found.row.area, found.row.person_id) == (AREA, claim.person_id)


def test_equal_cases_share_one_plan(office: Office) -> None:
    for amount in (5_000_00, 6_000_00):
        in_review(office, amount)
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
    claim = in_review(seen)

    seen.calculate()
    assert seen.again(claim).unverified is False
    with database.writing() as session:
        held = session.get(Claim, claim.id)
        assert held
        held.calc = "stale"
    unseen.calculate()

    assert unseen.again(claim).unverified is True


# What cannot be calculated


def mend_person(office: Office, claim: Claim) -> None:
    change(office, "person", claim.person_id, psn_type="1101")


def mend_hospital(office: Office, claim: Claim) -> None:
    change(office, "institution", claim.institution_id, level="09")


def mend_line(office: Office, claim: Claim) -> None:
    change(office, "fee_line", None, own_share_e4=1000)


def change(office: Office, table: str, which: int | None, **values: Any) -> None:
    """Correct one row of a register, or all rows."""
    held = METADATA.tables[table]
    statement = held.update().values(**values)
    with office.database.writing() as session:
        session.execute(statement if which is None else statement.where(held.c.id == which))


@pytest.mark.parametrize(
    ("person", "hospital", "line", "code", "word", "mend", "amount"),
    [
        ({"psn_type": ""}, {}, {}, "unknown_psn_type", "人员类别", mend_person, UNFILED),
        ({"psn_type": "99"}, {}, {}, "unknown_psn_type", "99", mend_person, UNFILED),
        ({}, {"level": "77"}, {}, "bad_level", "77", mend_hospital, UNFILED),
        ({}, {"level": ""}, {}, "bad_level", "医院等级", mend_hospital, UNFILED),
        # 乙, 10 % first: (9000 − 240) × 0.95 × 0.7
        ({}, {}, {"charge_level": "02"}, "missing_value", "先行自付", mend_line, 5_825_40),
    ],
    ids=["no person type", "odd person type", "odd level", "no level", "乙 without share"],
)
def test_what_cannot_be_calculated_stays_says_why_and_is_tried_again_when_it_is_mended(
    office: Office,
    person: dict[str, Any],
    hospital: dict[str, Any],
    line: dict[str, Any],
    code: str,
    word: str,
    mend: Callable[[Office, Claim], None],
    amount: int,
) -> None:
    who, where = saved(office.database, a_person(**person), an_institution(**hospital))
    claim = in_review(
        office, a_line(TEN_THOUSAND, **line), person_id=who.id, institution_id=where.id
    )
    fine = in_review(office)

    (done,) = office.run("calculate_claims")

    found = office.again(claim)
    assert (done["moved"], done["skipped"], office.again(fine).calc) == (1, 1, "done")
    assert (found.state, found.calc, found.payable, found.version) == ("review", "stuck", None, 1)
    assert found.calc_problem["code"] == code
    assert word in found.calc_problem["zh"]
    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "pass_review", "reviewer")
    assert found.calc_problem["zh"] in told.value.sentence("zh")
    assert found.calc_problem["en"] in told.value.sentence("en")
    assert found.calc_problem["zh"] in blocking(office, claim, "pass_review")

    mend(office, claim)
    office.run("calculate_claims")

    found = office.again(claim)
    assert (found.calc, found.payable, found.calc_problem) == ("done", amount, None)


def blocking(office: Office, claim: Claim, trigger: str) -> str:
    """What `why` says stands against a person's move."""
    answer = why(CLAIM, office.again(claim), office.moment(), office.moves(claim))
    steps = [s for s in answer["next"] if s["trigger"] == trigger and "reviewer" in s["by"]]
    return " ".join(block["says"] for step in steps for block in step["blocked_by"])


CHRONIC = """
    employee/chronic:
      - {from: 2024-01-01, value: [{yuan: 0}], reference: 样例, verified: false}"""
CHRONIC_RATIO = """
    employee/chronic:
      - {from: 2024-01-01, value: [{percent: 80}], reference: 样例, verified: false}"""


def test_care_that_the_book_says_nothing_of_waits_for_the_book(
    office: Office, database: Database, calendar: WorkCalendar, tmp_path: Path
) -> None:
    claim = in_review(
        office, 1_000_00, care="chronic", med_type="140104", diagnosis="M03900",
        admitted_on=DISCHARGED,
    )  # fmt: skip

    office.calculate()
    assert office.again(claim).calc_problem["code"] == "missing_parameter"
    assert "deductible（employee/chronic）" in blocking(office, claim, "pass_review")

    edited(tmp_path, "\n  deductible:", CHRONIC)
    page = tmp_path / "policy" / f"{AREA}.yaml"
    text = page.read_text("utf-8").replace("\n  ratio:", f"\n  ratio:{CHRONIC_RATIO}")
    page.write_text(text, "utf-8")
    wiser = Office(database, load_policy(page.parent), calendar)

    # 1000 × 0.80 × 0.7
    assert gets(wiser, claim) == ("none", 560_00)


# Disallowed (核减)


def receipt_of(office: Office, claim: Claim) -> str:
    with office.database.reading() as session:
        return session.exec(select(Receipt.number).where(Receipt.claim_id == claim.id)).one()


def test_disallowing_recalculates_at_once_and_a_second_list_takes_the_place_of_the_first(
    office: Office,
) -> None:
    claim = in_review(office, 6_000_00, 4_000_00)
    office.calculate()
    number = receipt_of(office, claim)

    def disallow(*lines: dict[str, Any]) -> int:
        office.take(claim, "disallow", "reviewer", facts={"disallowed": list(lines)})
        found = office.again(claim)
        assert (found.state, found.calc) == ("review", "done")
        return int(found.payable)

    # A line: (10000 − 1000 − 240) × 0.95 × 0.7
    on_line = {"amount": "1000.00", "reason": "超限定支付范围", "receipt": number, "line": 2}
    assert disallow(on_line) == 5_825_40
    # The whole claim: (10000 − 500 − 240) × 0.95 × 0.7
    assert disallow({"amount": "500.00", "reason": "重复收费"}) == 6_157_90
    # Both: (10000 − 1500 − 240) × 0.95 × 0.7
    assert disallow(on_line, {"amount": "500.00", "reason": "重复收费"}) == 5_492_90
    # A whole line and more is not in scope: (10000 − 4000 − 240) × 0.95 × 0.7
    assert disallow(on_line | {"amount": "4000.00"}) == 3_830_40
    assert disallow() == UNFILED
    moves = [(m.trigger, m.facts.get("calc_why")) for m in office.moves(claim)[2:]]
    assert moves == [("disallow", None), ("calculate", "disallowed")] * 5


def test_what_is_disallowed_of_a_line_that_is_the_person_s_own_takes_nothing_more(
    office: Office,
) -> None:
    claim = in_review(office, 9_000_00, a_line(1_000_00, charge_level="03"))
    number = receipt_of(office, claim)
    line = {"amount": "1000.00", "reason": "目录外", "receipt": number, "line": 2}

    office.take(claim, "disallow", "reviewer", facts={"disallowed": [line]})

    # (9000 − 240) × 0.95 × 0.7
    assert office.again(claim).payable == 5_825_40


def test_of_a_line_with_a_first_pay_share_the_disallowed_amount_goes_first(office: Office) -> None:
    claim = in_review(office, a_line(TEN_THOUSAND, charge_level="02", own_share_e4=2000))
    number = receipt_of(office, claim)
    line = {"amount": "1000.00", "reason": "超量", "receipt": number, "line": 1}

    office.take(claim, "disallow", "reviewer", facts={"disallowed": [line]})

    # (10000 − 1000) × 0.8 = 7200; (7200 − 240) × 0.95 × 0.7
    assert office.again(claim).payable == 4_628_40


def test_more_than_the_bill_cannot_be_disallowed(office: Office) -> None:
    claim = in_review(office)
    office.calculate()
    lines = [{"amount": "10000.01", "reason": "全部"}]

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})

    assert told.value.guard == "disallowed_within_total"
    office.take(claim, "disallow", "reviewer",
                facts={"disallowed": [{"amount": "10000.00", "reason": "全部"}]})  # fmt: skip
    assert office.again(claim).payable == 0


def test_every_calculation_is_kept_and_the_claim_rests_on_the_newest(office: Office) -> None:
    claim = in_review(office)
    office.calculate()
    for amount in ("100.00", "200.00"):
        lines = [{"amount": amount, "reason": "超限价"}]
        office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})

    with office.database.reading() as session:
        rows = session.exec(select(Calculation).order_by(col(Calculation.seq))).all()
    assert [row.seq for row in rows] == [1, 2, 3]
    # (10000 − 100 − 240) × 0.665 = 6423.90; (10000 − 200 − 240) × 0.665 = 6357.40
    assert [row.fund_pay_sumamt for row in rows] == [UNFILED, 6_423_90, 6_357_40]
    found = office.again(claim)
    assert (found.calculation_id, found.payable) == (rows[-1].id, 6_357_40)
    calculated = [m.facts for m in office.moves(claim) if m.trigger == "calculate"]
    assert [facts["calculation_id"] for facts in calculated] == [row.id for row in rows]
    assert [facts["payable"] for facts in calculated] == ["6490.40", "6423.90", "6357.40"]
