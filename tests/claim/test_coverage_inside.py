"""Coverage that ends or begins inside a stay: which days are whose, and a person decides (参保在就医期间变动)."""

from datetime import date
from typing import Any

import pytest

from models import FAR, Claim, ClaimState
from tests.conftest import once
from tests.support.builders import A_DAY, a_claim, a_person, put, saved
from tests.support.office import Office
from tests.support.stays import a_stay
from workflow.claim.reenter import findings_of

FIRST, LAST = date(2026, 1, 18), date(2026, 1, 25)
MOVED = date(2026, 1, 20)


def a_claim_of(office: Office, *elsewhere: Any, **coverage: Any) -> Claim:
    """A stay from 18 to 25 January, in the pre-check, of a person covered so."""
    person = saved(office.database, a_person(certno="230602198003010066", **coverage))
    for other in elsewhere:
        saved(office.database, a_person(certno=person.certno, **other))
    claim: Claim = saved(
        office.database,
        a_claim(
            person_id=person.id, admitted_on=FIRST, discharged_on=LAST, channel="window",
            originals_in_hand=True, payee_name=person.name,
        ),
    )  # fmt: skip
    return claim


def found(office: Office, claim: Claim) -> dict[str, str]:
    """What the pre-check says of coverage, by code."""
    with office.database.reading() as session:
        findings = findings_of(session, claim.id, office.moment())
    return {f.code: f.says.zh for f in findings if "cover" in f.code}


@once
def test_coverage_that_moves_away_inside_a_stay_tells_the_days_apart(office: Office) -> None:
    claim = a_claim_of(office, covered_to=MOVED, coverage_end="moved")

    told = found(office, claim)["coverage_inside_stay"]

    assert "2026-01-18 至 2026-01-20 属 230600" in told
    assert "2026-01-21 至 2026-01-25 属转入地（新参保统筹区）" in told


@once
@pytest.mark.parametrize(("why", "says"), [("stopped", "已停保"), ("died", "在参保人死亡之后")])
def test_coverage_that_stops_inside_a_stay_is_said(office: Office, why: str, says: str) -> None:
    claim = a_claim_of(office, covered_to=MOVED, coverage_end=why)

    assert f"2026-01-21 至 2026-01-25 {says}" in found(office, claim)["coverage_inside_stay"]


@once
def test_coverage_that_begins_inside_a_stay_is_no_refusal(office: Office) -> None:
    claim = a_claim_of(office, insured_from=MOVED)

    told = found(office, claim)

    assert set(told) == {"coverage_inside_stay"}
    assert "2026-01-18 至 2026-01-19 在本统筹区没有参保" in told["coverage_inside_stay"]
    assert "2026-01-20 至 2026-01-25 属 230600" in told["coverage_inside_stay"]


def test_the_area_of_the_other_coverage_is_named_where_the_register_has_it(
    office: Office,
) -> None:
    there = {"area": "230100", "insured_from": MOVED + A_DAY, "covered_to": FAR}
    before = {"area": "230200", "covered_to": MOVED - A_DAY, "coverage_end": "moved"}
    away = a_claim_of(office, there, covered_to=MOVED, coverage_end="moved")
    came = a_claim_of(office, before, insured_from=MOVED)

    assert "2026-01-21 至 2026-01-25 属 230100" in found(office, away)["coverage_inside_stay"]
    assert "2026-01-18 至 2026-01-19 属 230200" in found(office, came)["coverage_inside_stay"]


@once
@pytest.mark.parametrize(
    "coverage",
    [
        {},
        {"insured_from": FIRST},
        {"covered_to": LAST, "coverage_end": "died"},
        {"covered_to": LAST, "coverage_end": "moved"},
    ],
)
def test_a_stay_inside_coverage_says_nothing(office: Office, coverage: dict[str, Any]) -> None:
    assert found(office, a_claim_of(office, **coverage)) == {}


@once
@pytest.mark.parametrize(
    "coverage",
    [
        {"insured_from": LAST + A_DAY},
        {"covered_to": FIRST - A_DAY, "coverage_end": "stopped"},
    ],
)
def test_a_stay_outside_coverage_is_not_ours_at_all(
    office: Office, coverage: dict[str, Any]
) -> None:
    assert set(found(office, a_claim_of(office, **coverage))) == {"not_covered"}


def test_such_a_claim_waits_for_a_person_who_gives_a_reason(office: Office) -> None:
    claim = a_claim_of(office, covered_to=MOVED, coverage_end="moved")

    office.run("precheck_claims")

    held = office.again(claim)
    assert (held.state, held.verdict) == ("precheck", "look")
    taken = office.take(claim, "pass_precheck", "intake", "已与转入地核实")
    assert taken.dest == "review"
    assert [f["code"] for f in office.again(claim).findings] == ["coverage_inside_stay"]


@once
@pytest.mark.parametrize(("moved", "state"), [(False, "approval"), (True, "review")])
def test_a_move_that_is_known_after_the_pre_check_keeps_it_from_passing_by_itself(
    office: Office, moved: bool, state: str
) -> None:
    claim = a_stay(office, 300_00, verdict="pass", state=ClaimState.REVIEW)
    if moved:
        from models import Person

        with office.database.writing() as session:
            person = session.get_one(Person, claim.person_id)
            last = claim.admitted_on + A_DAY
            put(session, person, covered_to=last, coverage_end="moved")

    office.run("calculate_claims")

    assert office.again(claim).state == state
