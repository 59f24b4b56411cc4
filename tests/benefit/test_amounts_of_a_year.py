"""What uses up a benefit year, and what does not (年度累计): denied, pulled back, periods, insurances."""

from datetime import date
from pathlib import Path

from tests.conftest import once
from tests.support.builders import AREA, a_person, an_institution, saved
from tests.support.office import Office, Open
from tests.support.stays import (
    DISCHARGED,
    HALF,
    SECOND,
    TEMPORARY,
    UNFILED,
    a_resident,
    a_stay,
    a_visit,
    added,
    change,
    entry,
    filed,
    from_the_pool,
    newest,
    postings,
    prior_of,
    replaced,
    stands_posted,
)

pytestmark = once

# Care that no fund pays for


NOT_PAID = ("{situation: none, factor_percent: 65}", "{situation: none, pay: false}")


def test_a_stay_that_is_not_paid_uses_up_nothing_of_the_year(
    office: Office, under: Open, tmp_path: Path
) -> None:
    strict = under(replaced(tmp_path, (HALF[0], "{situation: none, pay: false}")))
    denied = a_stay(strict)
    after = a_stay(strict, person_id=denied.person_id)

    strict.approve(denied)
    filed(strict, after)
    strict.calculate()

    assert (strict.again(denied).state, strict.again(denied).payable) == ("to_pay", 0)
    assert postings(strict, denied) == []
    # The first admission of the year bears 240, not 140.
    assert (newest(strict, after).act_pay_dedc, strict.again(after).payable) == (240_00, TEMPORARY)


def test_what_a_denied_stay_cost_does_not_fill_the_second_layer(
    office: Office, under: Open, tmp_path: Path
) -> None:
    strict = under(replaced(tmp_path, NOT_PAID))
    somebody, twin = a_resident(office), a_resident(office)
    denied = a_stay(strict, 100_000_00, person_id=somebody, insutype="390")
    strict.approve(denied)
    assert strict.again(denied).payable == 0

    home = saved(office.database, an_institution(area=AREA)).id
    alike = [
        a_stay(strict, 100_000_00, person_id=who, insutype="390", institution_id=home)
        for who in (somebody, twin)
    ]
    strict.calculate()

    one, other = (newest(strict, claim) for claim in alike)
    # (100000 − 200) × 0.85 = 84830; 100000 − 84830 − 12000 = 3170 × 0.6 = 1902
    assert (
        (one.hifp_pay, one.hifmi_pay) == (other.hifp_pay, other.hifmi_pay) == (84_830_00, 1_902_00)
    )


def test_a_stay_before_somebody_was_insured_is_no_admission_of_his_year(office: Office) -> None:
    person = saved(office.database, a_person(insured_from=date(2026, 2, 10)))
    before = a_stay(office, person_id=person.id, discharged_on=date(2026, 2, 8))
    since = a_stay(
        office, person_id=person.id, admitted_on=date(2026, 2, 10), discharged_on=DISCHARGED
    )

    office.approve(before, since)

    assert (office.again(before).payable, postings(office, before)) == (0, [])
    assert office.again(since).payable == UNFILED
    assert [row.admissions for row in postings(office, since)] == [1]


# Approved, pulled back, approved again


def test_a_claim_that_is_approved_again_keeps_its_place_in_the_year(office: Office) -> None:
    one = a_stay(office)
    two = a_stay(office, person_id=one.person_id)
    office.approve(one, two)

    office.take(one, "pull_back", "approver", "金额有误")
    assert office.moves(one)[-2].facts["approved_after"] == [two.no]
    office.approve(one)

    assert [office.again(claim).payable for claim in (one, two)] == [UNFILED, SECOND]
    assert [row.deductible for row in postings(office, one)] == [240_00, -240_00, 240_00]
    third = a_stay(office, person_id=one.person_id)
    office.calculate()
    assert newest(office, third).act_pay_dedc == 100_00


def test_what_is_pulled_back_last_has_nobody_approved_after_it(office: Office) -> None:
    one = a_stay(office)
    two, stranger = a_stay(office, person_id=one.person_id), a_stay(office)
    office.approve(one, two, stranger)

    office.take(two, "pull_back", "approver", "金额有误")

    assert office.moves(two)[-2].facts["approved_after"] == []


def test_the_move_names_what_still_stands_approved_after_it(office: Office) -> None:
    one = a_stay(office)
    two, three = (a_stay(office, person_id=one.person_id) for _ in range(2))
    office.approve(one, two, three)

    office.take(three, "pull_back", "approver", "金额有误")
    office.take(one, "pull_back", "approver", "金额有误")

    assert office.moves(one)[-2].facts["approved_after"] == [two.no]


def test_the_ceiling_is_never_used_twice_by_what_was_pulled_back(office: Office) -> None:
    """The second visit used what the first had left; the first gets no more when it is mended."""
    one = a_visit(office, 2_300_00)
    two = a_visit(office, 5_000_00, person_id=one.person_id, institution_id=one.institution_id)
    less = [{"amount": "1000.00", "reason": "重复收费"}]
    office.take(one, "disallow", "reviewer", facts={"disallowed": less})
    office.approve(one, two)
    # (2300 − 1000 − 300) × 0.7 = 700; 5000 × 0.7 = 3500, of which the ceiling leaves 2300
    assert from_the_pool(office, one, two) == [700_00, 2_300_00]

    office.take(one, "pull_back", "approver", "核减有误")
    office.take(one, "disallow", "reviewer", facts={"disallowed": []})
    office.approve(one)

    # (2300 − 300) × 0.7 = 1400, of which the ceiling leaves 700; the deductible is still its own.
    assert newest(office, one).act_pay_dedc == 300_00
    assert from_the_pool(office, one, two) == [700_00, 2_300_00]
    assert stands_posted(office, one, two) == 3_000_00


def test_both_pulled_back_and_approved_the_other_way_round_share_one_ceiling(
    office: Office,
) -> None:
    one = a_visit(office, 3_300_00)
    two = a_visit(office, 3_000_00, person_id=one.person_id, institution_id=one.institution_id)
    office.approve(one, two)
    # (3300 − 300) × 0.7 = 2100; 3000 × 0.7 = 2100, of which 900 are left
    assert from_the_pool(office, one, two) == [2_100_00, 900_00]

    for claim in (one, two):
        office.take(claim, "pull_back", "approver", "金额有误")
    assert stands_posted(office, one, two) == 0
    office.approve(two, one)

    assert stands_posted(office, one, two) <= 3_000_00
    assert sum(row.deductible for c in (one, two) for row in postings(office, c)) == 300_00


# Periods of deductible and ceiling


def test_a_deductible_of_the_year_is_borne_once_where_the_ceiling_counts_by_month(
    office: Office, under: Open, tmp_path: Path
) -> None:
    monthly = under(added(tmp_path, entry("ceiling_per", "month", "employee/outpatient")))
    first = a_visit(monthly, 5_000_00, date(2026, 1, 10))
    more = {"person_id": first.person_id, "institution_id": first.institution_id}
    second = a_visit(monthly, 2_000_00, date(2026, 2, 2), **more)
    third = a_visit(monthly, 3_000_00, date(2026, 2, 20), **more)

    monthly.approve(first, second, third)

    # (5000 − 300) × 0.7 = 3290 → 3000; February: 2000 × 0.7 = 1400; 3000 × 0.7 = 2100 → 1600
    assert [newest(monthly, c).act_pay_dedc for c in (first, second, third)] == [300_00, 0, 0]
    assert from_the_pool(monthly, first, second, third) == [3_000_00, 1_400_00, 1_600_00]


def test_a_ceiling_of_the_year_is_used_once_where_the_deductible_counts_by_quarter(
    office: Office, under: Open, tmp_path: Path
) -> None:
    quarterly = under(added(tmp_path, entry("deductible_per", "quarter", "employee/outpatient")))
    first = a_visit(quarterly, 2_300_00, date(2025, 1, 10), applied_on=date(2025, 7, 1))
    more = {"person_id": first.person_id, "institution_id": first.institution_id}
    same = a_visit(quarterly, 1_000_00, date(2025, 3, 31), applied_on=date(2025, 7, 1), **more)
    later = a_visit(quarterly, 2_300_00, date(2025, 4, 1), applied_on=date(2025, 7, 1), **more)

    quarterly.approve(first, same, later)

    # (2300 − 300) × 0.7 = 1400; 1000 × 0.7 = 700; (2300 − 300) × 0.7 = 1400, of which 900 are left
    assert [newest(quarterly, c).act_pay_dedc for c in (first, same, later)] == [300_00, 0, 300_00]
    assert from_the_pool(quarterly, first, same, later) == [1_400_00, 700_00, 900_00]


# Two insurances of one person


def test_what_somebody_used_up_as_an_employee_does_not_count_when_he_is_a_resident(
    office: Office,
) -> None:
    home = saved(office.database, an_institution(area=AREA)).id
    person = saved(office.database, a_person())
    stay = a_stay(office, 200_000_00, person_id=person.id, institution_id=home)
    visit = a_visit(office, 5_000_00, person_id=person.id, institution_id=home)
    office.approve(stay, visit)
    assert len(postings(office, stay) + postings(office, visit)) == 2
    change(office, "person", person.id, psn_type="1501", insutype="390")
    twin = a_resident(office)

    for care in (a_stay, a_visit):
        one, other = (
            care(office, 30_000_00, person_id=who, institution_id=home, insutype="390")
            for who in (person.id, twin)
        )
        office.calculate()
        assert office.again(one).payable == office.again(other).payable
        assert prior_of(office, one) == {}
