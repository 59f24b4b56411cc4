"""The waiting period (待遇等待期): who is not entitled yet, and from which day he is."""

from datetime import date
from pathlib import Path

import pytest

from config.policy import PolicyBook
from config.policy_load import load_policy
from models import ClaimState
from tests.conftest import once
from tests.support.builders import A_DAY, AREA, a_person, an_institution, saved
from tests.support.office import Open
from tests.support.pages import dated, few_pages
from tests.support.stays import ADMITTED, a_stay
from tests.support.worth import amount_of, expected, found_on, in_precheck

pytestmark = once


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The pages of the nation, one province and one city, to spoil."""
    return few_pages(tmp_path)


def waiting(folder: Path, days: int, scope: str = "") -> PolicyBook:
    """The book with a waiting period in Daqing."""
    rows = f"[{{from: 2020-01-01, value: {days}, reference: 庆医保发〔2023〕18号 第五条, verified: true}}]"
    entry = f"  waiting_days:\n    {scope}: {rows}\n" if scope else f"  waiting_days: {rows}\n"
    file = folder / f"{AREA}.yaml"
    text = file.read_text("utf-8").replace("\nparameters:\n", f"\nparameters:\n{entry}", 1)
    file.write_text(text, "utf-8")
    return load_policy(folder)


@pytest.mark.parametrize(
    ("insured_from", "waits"),
    [
        (ADMITTED, True),
        (ADMITTED - 29 * A_DAY, True),
        (ADMITTED - 30 * A_DAY, False),
        (date(2015, 1, 1), False),
    ],
    ids=["first day", "last day", "the day after", "for years"],
)
def test_care_in_the_waiting_period_is_rejected_with_the_day_on_which_benefits_begin(
    opened: Open, folder: Path, insured_from: date, *, waits: bool
) -> None:
    office = opened(waiting(folder, 30))
    person = saved(office.database, a_person(insured_from=insured_from))
    claim = in_precheck(office, person_id=person.id)

    found = found_on(office, claim)

    if not waits:
        assert (office.again(claim).state, found) == (ClaimState.REVIEW, {})
        return
    assert office.again(claim).verdict == "reject"
    finding = found["waiting_period"]
    assert finding["weight"] == "reject"
    begins = insured_from + 30 * A_DAY
    assert f"{begins} 起享受待遇" in finding["zh"]
    assert f"benefits begin {begins}" in finding["en"]
    assert finding["clause"]


def test_what_the_precheck_rejects_for_waiting_the_calculation_does_not_pay(
    opened: Open, folder: Path
) -> None:
    """A claim that came into review some other way gets nothing for the same days."""
    office = opened(waiting(folder, 30))
    days = (ADMITTED - 29 * A_DAY, ADMITTED - 30 * A_DAY)
    people = [saved(office.database, a_person(insured_from=day)) for day in days]
    late, free = (a_stay(office, 1_000_00, person_id=person.id) for person in people)

    assert (amount_of(office, late), amount_of(office, free)) == (0, expected("1000"))


def test_a_waiting_period_of_residents_is_none_of_employees(opened: Open, folder: Path) -> None:
    office = opened(waiting(folder, 30, "resident"))
    people = [
        saved(office.database, a_person(insured_from=ADMITTED, **who))
        for who in ({"psn_type": "1501", "insutype": "390"}, {})
    ]
    resident, employee = (
        in_precheck(office, person_id=person.id, insutype=person.insutype) for person in people
    )

    assert set(found_on(office, resident)) == {"waiting_period"}
    assert found_on(office, employee) == {}


def test_the_waiting_period_of_the_day_of_care_counts(opened: Open, folder: Path) -> None:
    file = folder / f"{AREA}.yaml"
    since = f"  waiting_days: [{dated('30', start='2026-02-03')}]\n"
    text = file.read_text("utf-8").replace("\nparameters:\n", f"\nparameters:\n{since}", 1)
    file.write_text(text, "utf-8")
    office = opened(load_policy(folder))
    person = saved(office.database, a_person(insured_from=ADMITTED - A_DAY))
    home = saved(office.database, an_institution(area=AREA)).id
    before, after = (
        in_precheck(office, person_id=person.id, institution_id=home, admitted_on=day)
        for day in (ADMITTED, ADMITTED + A_DAY)
    )

    assert "waiting_period" not in found_on(office, before)
    assert "waiting_period" in found_on(office, after)
