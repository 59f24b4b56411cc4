"""Who was treated where, and what of the bill is in scope (待遇计算：人员、机构、费用)."""

import pytest
from sqlmodel import select

from models import (
    Calculation,
    ClaimState,
)
from tests.conftest import once
from tests.support.builders import A_DAY, a_line, a_person, an_institution, saved
from tests.support.office import Office
from tests.support.stays import ADMITTED, TEN_THOUSAND, UNFILED, a_stay
from tests.support.worth import gets

pytestmark = once


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
    claim = a_stay(office, person_id=person.id, institution_id=hospital.id, insutype=insutype)

    assert gets(office, claim) == ("none", amount)


def test_a_hospital_of_the_province_has_rows_of_its_own(office: Office) -> None:
    hospital = saved(office.database, an_institution(code="H2199000001", level="02"))
    claim = a_stay(office, institution_id=hospital.id)

    # (10000 − 1000) × 0.85 × 0.7
    assert gets(office, claim) == ("none", 5_355_00)


def test_what_lies_outside_the_scope_is_the_person_s_own(office: Office) -> None:
    claim = a_stay(
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
    claim = a_stay(office, 9_000_00, a_line(1_000_00, charged_on=ADMITTED - A_DAY))

    # (9000 − 240) × 0.95 × 0.7
    assert gets(office, claim) == ("none", 5_825_40)


def test_somebody_not_yet_insured_on_the_day_gets_nothing_and_people_look_at_it(
    office: Office,
) -> None:
    person = saved(office.database, a_person(insured_from=ADMITTED + A_DAY))
    claim = a_stay(office, person_id=person.id)

    office.run("calculate_claims")

    found = office.again(claim)
    assert (found.calc, found.payable, found.state) == ("done", 0, ClaimState.REVIEW)
