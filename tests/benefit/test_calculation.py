"""Under which filing a stay is paid (待遇计算：备案情形)."""

from datetime import date
from typing import Any

import pytest

from models import (
    Category,
    Channel,
    FilingState,
)
from tests.conftest import once
from tests.support.builders import A_DAY, AREA, BEIJING, TODAY, a_filing, an_institution, saved
from tests.support.office import Office
from tests.support.stays import ADMITTED, DISCHARGED, TEMPORARY, TEN_THOUSAND, UNFILED, a_stay
from tests.support.worth import AT_HOME, gets

pytestmark = once


def filed(**facts: Any) -> Any:
    """A filing for Shenyang in force since before the admission."""
    given = {"state": FilingState.ACTIVE, "applied_on": date(2026, 1, 5)}
    return a_filing(**(given | facts))


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
    claim = a_stay(office)
    under = saved(office.database, filed(person_id=claim.person_id, **filing))

    assert gets(office, claim) == (situation, amount)
    assert office.again(claim).covering_id == under.id


def test_a_stay_without_any_filing_gets_less(office: Office) -> None:
    claim = a_stay(office)

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
    claim = a_stay(office, bill, **facts)

    assert gets(office, claim) == ("emergency", amount)
    assert office.again(claim).covering_id is None


def test_emergency_care_outside_the_directory_counts_as_a_hospital_of_the_first_level(
    office: Office,
) -> None:
    claim = a_stay(office, institution_id=None, institution_name="某县人民医院", emergency=True)

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
    claim = a_stay(office)
    saved(office.database, filed(person_id=claim.person_id, **filing))

    assert gets(office, claim) == (situation, TEMPORARY if situation == "temporary" else UNFILED)


def test_a_filing_made_late_counts_from_its_first_day(office: Office) -> None:
    claim = a_stay(office)
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
    claim = a_stay(office)
    saved(office.database, filed(person_id=claim.person_id, **filing))

    assert gets(office, claim) == ("none", UNFILED)


def test_a_filing_that_ended_after_the_admission_still_counts(office: Office) -> None:
    claim = a_stay(office)
    ended = {"state": FilingState.CANCELLED, "ended_by": "cancel", "ends_on": ADMITTED + A_DAY}
    saved(
        office.database,
        filed(person_id=claim.person_id, activated_on=date(2026, 1, 5), **ended),
        filed(person_id=claim.person_id, ends_on=ADMITTED - A_DAY, state=FilingState.EXPIRED),
    )

    assert gets(office, claim) == ("temporary", TEMPORARY)


def test_somebody_else_s_filing_does_not_count(office: Office) -> None:
    claim = a_stay(office)
    saved(office.database, filed(category=Category.LONG_TERM_RESIDENT))

    assert gets(office, claim) == ("none", UNFILED)


def test_treated_at_home_nobody_needs_a_filing(office: Office) -> None:
    hospital = saved(office.database, an_institution(area=AREA))
    claim = a_stay(office, institution_id=hospital.id)

    assert gets(office, claim) == ("home", AT_HOME)


def test_somebody_who_lives_elsewhere_and_comes_home_is_paid_as_at_home(office: Office) -> None:
    hospital = saved(office.database, an_institution(area=AREA))
    claim = a_stay(office, institution_id=hospital.id)
    away = saved(
        office.database,
        filed(person_id=claim.person_id, category=Category.LONG_TERM_RESIDENT),
    )

    assert gets(office, claim) == ("long_term_home", AT_HOME)
    assert office.again(claim).covering_id == away.id
