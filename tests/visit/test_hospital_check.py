"""A hospital asks whether a visit at its house is filed (医院核查), and is told that and nothing beside it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from config.connect import ConnectRules
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.asked import NotYoursError
from console.answers.hospital import answer_check
from jobs.app import App
from jobs.identity.errors import NotSignedInError
from jobs.principal import NOBODY, Principal, SignedBy
from jobs.signin.allowance import RateLimitedError
from models import FAR, Category, Institution, Person, Role
from models.database import Database
from tests.support.builders import (
    AREA,
    SHENYANG,
    TODAY,
    a_filing,
    a_person,
    a_qualification,
    a_referral,
    a_settlement,
    an_institution,
    noon,
    saved,
)
from tests.support.importing import an_app
from workflow.access.kinds import AskerKind
from workflow.benefit.json_reader import QuoteError
from workflow.machine.context import Actor
from workflow.moves.key_actor import actor_with

CODE = "H21019900001"
NOTHING = {
    "filed": False, "category": None, "insutype": None, "destination": None, "starts_on": None,
    "ends_on": None, "chronic": None, "referrals": [], "on": TODAY.isoformat(),
}  # fmt: skip


def of_hospital(app: App, code: str = CODE) -> App:
    actor = actor_with("shenyang-hospital", ["check"], code, [])
    asker = Principal(actor, "", AskerKind.SERVICE, SignedBy.KEY, scopes=frozenset({"check"}))
    return replace(app, asker=asker)


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """A hospital in Shenyang with a key, and one next door; the day is today."""
    saved(database, an_institution(code=CODE), an_institution(code="H21019900002"))
    return of_hospital(an_app(database, book, calendar, TODAY))


@pytest.fixture
def person(app: App) -> Person:
    """Somebody insured in Daqing."""
    found: Person = saved(app.database, a_person(psn_no="2306001"))
    return found


def the_hospital(app: App) -> Institution:
    with app.database.reading() as session:
        return session.exec(select(Institution).where(Institution.code == CODE)).one()


def check(app: App, **question: Any) -> dict[str, Any]:
    return dict(answer_check(app, {"psn_no": "2306001", "area": AREA} | question))


def filed(app: App, person: Person, **facts: Any) -> None:
    given = {"person_id": person.id, "state": "active", "destination": SHENYANG}
    saved(app.database, a_filing(**(given | facts)))


def test_a_filing_in_force_is_told_with_category_insurance_place_and_days(
    app: App, person: Person
) -> None:
    ends = TODAY + timedelta(days=20)
    filed(app, person, category=Category.OTHER_TEMPORARY, starts_on=TODAY, ends_on=ends)

    told = check(app)

    assert told == NOTHING | {
        "filed": True, "category": "other_temporary", "insutype": person.insutype,
        "destination": SHENYANG, "starts_on": TODAY.isoformat(), "ends_on": ends.isoformat(),
    }  # fmt: skip
    for secret in (person.name, person.certno, person.phone, person.account, person.psn_no):
        assert secret not in str(told)
    assert not check(app, on=(TODAY - timedelta(days=1)).isoformat())["filed"]
    assert not check(app, on=(ends + timedelta(days=1)).isoformat())["filed"]


def test_nobody_insured_elsewhere_and_not_filed_are_answered_alike(
    app: App, person: Person
) -> None:
    saved(app.database, a_person(psn_no="3100001", area="310100"))

    answers = [
        check(app),
        check(app, psn_no="9999999"),
        check(app, psn_no="3100001"),
        check(app, psn_no="3100001", area="310100"),
        check(app, area="230100"),
        check(app, psn_no="230602195001011234"),
    ]

    assert answers == [NOTHING] * len(answers)


@pytest.mark.parametrize(
    "facts",
    [
        {"state": "submitted", "activated_on": FAR},
        {"state": "cancelled", "ended_by": "annul"},
        {"destination": "530100"},
        {"starts_on": TODAY + timedelta(days=1)},
    ],
)
@pytest.mark.once
def test_a_filing_that_does_not_cover_the_visit_is_not_told(
    app: App, person: Person, facts: dict[str, Any]
) -> None:
    filed(app, person, **facts)

    assert check(app) == NOTHING


@pytest.mark.once
def test_a_filing_of_somebody_whose_coverage_has_ended_is_not_told(app: App) -> None:
    gone = a_person(psn_no="2306001", covered_to=TODAY - timedelta(days=1))
    filed(app, saved(app.database, gone))

    assert check(app) == NOTHING


def test_the_chronic_disease_is_told_of_a_chronic_visit_that_names_it(
    app: App, person: Person
) -> None:
    held = a_qualification(
        person_id=person.id, state="active", disease="M03900", starts_on=TODAY, ends_on=FAR
    )
    saved(app.database, held)

    named = check(app, med_type="14", disease="M03900")
    other = check(app, med_type="14", disease="M00500")

    assert named["chronic"] == {"disease": "M03900", "qualified": True, "chosen_here": True}
    assert other["chronic"] == {"disease": "M00500", "qualified": False, "chosen_here": False}
    assert check(app)["chronic"] is None
    with pytest.raises(QuoteError) as refused:
        check(app, med_type="21", disease="M03900")
    assert refused.value.code == "disease_not_asked"


def test_a_visit_of_the_own_house_is_asked_by_its_number(app: App, person: Person) -> None:
    here = the_hospital(app)
    referral = a_referral(person_id=person.id, to_id=here.id, to_code=CODE)
    saved(app.database, referral)
    visit = a_settlement(
        referral, settlement_no="S1", institution_id=here.id, med_type="14", disease="M03900",
        admitted_on=TODAY - timedelta(days=3),
    )  # fmt: skip
    saved(app.database, visit)
    filed(app, person, starts_on=TODAY - timedelta(days=3), ends_on=TODAY - timedelta(days=3))
    by_visit = {"area": AREA, "visit_no": "S1"}

    told = answer_check(app, by_visit)

    assert told["filed"] is True and told["on"] == (TODAY - timedelta(days=3)).isoformat()
    assert told["chronic"] == {"disease": "M03900", "qualified": False, "chosen_here": False}
    elsewhere = of_hospital(app, "H21019900002")
    assert answer_check(elsewhere, by_visit) == NOTHING
    by_referral = {"area": AREA, "visit_no": referral.no}
    assert [each["no"] for each in answer_check(app, by_referral)["referrals"]] == [referral.no]
    assert answer_check(elsewhere, by_referral) == NOTHING


def test_a_hospital_sees_its_own_referrals_and_no_other(app: App, person: Person) -> None:
    here = the_hospital(app)
    to_us = a_referral(person_id=person.id, to_code=CODE, to_id=here.id)
    by_us = a_referral(person_id=person.id, from_code=CODE, to_code="H11010200009", to_id=here.id)
    others = a_referral(person_id=person.id, to_code="H21019900002", to_id=here.id)
    saved(app.database, to_us, by_us, others)

    told = check(app)["referrals"]

    assert {each["no"] for each in told} == {to_us.no, by_us.no}
    assert set(told[0]) == {"no", "state", "from", "to", "starts_on", "ends_on"}


@pytest.mark.once
@pytest.mark.parametrize(
    ("question", "code", "field"),
    [
        ([], "bad_value", "-"),
        ({"area": AREA}, "missing_value", "psn_no"),
        ({"area": AREA, "psn_no": "1", "visit_no": "2"}, "missing_value", "psn_no"),
        ({"psn_no": "1"}, "missing_value", "area"),
        ({"area": AREA, "psn_no": "1", "name": "x"}, "unknown_field", "name"),
        ({"area": AREA, "psn_no": "1", "on": "2001-01-01"}, "bad_date", "on"),
        ({"area": AREA, "psn_no": "1", "on": "20301301"}, "bad_date", "on"),
        ({"area": AREA, "psn_no": "1", "med_type": "14"}, "missing_value", "disease"),
        ({"area": AREA, "psn_no": "1", "med_type": "??"}, "unknown_med_type", "med_type"),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_field(
    app: App, question: Any, code: str, field: str
) -> None:
    with pytest.raises(QuoteError) as refused:
        answer_check(app, question)

    assert (refused.value.code, refused.value.facts["field"]) == (code, field)


@pytest.mark.once
def test_only_a_hospital_asks(app: App) -> None:
    with pytest.raises(NotSignedInError):
        check(replace(app, asker=NOBODY))
    reviewer = Principal(Actor("li", frozenset({Role.REVIEWER})), "", signed_by=SignedBy.PASSWORD)
    with pytest.raises(NotYoursError):
        check(replace(app, asker=reviewer))


def test_a_hospital_asks_so_often_in_a_minute(app: App, person: Person) -> None:
    instant = noon(TODAY) + timedelta(seconds=40)
    some = replace(app.settings, connect=ConnectRules(checks_per_minute=3))
    limited = replace(app, settings=some, clock=lambda: instant)
    for _ in range(3):
        check(limited)

    with pytest.raises(RateLimitedError) as refused:
        check(limited)

    assert refused.value.facts == {"most": 3, "seconds": 20}
    # Another process of the same agency draws from the same count.
    other = replace(limited, database=Database(app.database.url))
    with pytest.raises(RateLimitedError):
        check(other)
    other.database.close()
    check(replace(limited, clock=lambda: instant + timedelta(seconds=20)))
