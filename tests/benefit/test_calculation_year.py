"""What a benefit year has used up (年度累计): deductibles, ceilings, approvals, what is pulled back.

Amounts are worked out by hand from config/policy/230600.yaml and stand beside the tests.
"""

import threading
from collections import Counter
from datetime import date
from itertools import cycle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from models import Calculation, Claim, ClaimState, Institution, Person, YearPosting
from tests.conftest import once
from tests.support.builders import (
    A_DAY,
    AREA,
    TODAY,
    a_claim,
    a_person,
    an_institution,
    brought,
    saved,
    with_bill,
)
from tests.support.office import Office, a_number
from workflow.benefit.calculation_store import store_calculations
from workflow.claim import calculate_page
from workflow.shared.errors import Refusal

pytestmark = once

ADMITTED, DISCHARGED = date(2026, 2, 2), date(2026, 2, 12)
TEN_THOUSAND = 10_000_00
YEAR = date(2026, 1, 1)
_days = cycle(range(20))
SUMS = ("admissions", "deductible", "pool_paid", "in_scope", "second_paid", "civil_paid",
        "assistance_paid")  # fmt: skip


@pytest.fixture
def person(office: Office) -> Person:
    """An employee."""
    found: Person = saved(office.database, a_person())
    return found


@pytest.fixture
def hospital(office: Office) -> Institution:
    """A first-level hospital at home."""
    found: Institution = saved(office.database, an_institution(area=AREA))
    return found


def a_stay(office: Office, person: Person, amount: int = TEN_THOUSAND, **facts: Any) -> Claim:
    """A stay in a first-level hospital elsewhere, without filing, in review."""
    given = {
        "person_id": person.id, "state": ClaimState.REVIEW, "no": a_number(drawn=False),
        "admitted_on": ADMITTED, "discharged_on": DISCHARGED,
    }  # fmt: skip
    return with_bill(office.database, a_claim(**(given | facts)), amount)


def a_visit(
    office: Office, person: Person, hospital: Institution, amount: int, **facts: Any
) -> Claim:
    """An outpatient visit at home, in review; each on a day of its own."""
    on = ADMITTED + next(_days) * A_DAY
    given = {
        "person_id": person.id, "institution_id": hospital.id, "state": ClaimState.REVIEW,
        "no": a_number(drawn=False), "care": "outpatient", "med_type": "11",
        "admitted_on": on, "discharged_on": on,
    }  # fmt: skip
    return with_bill(office.database, a_claim(**(given | facts)), amount)


def payable(office: Office, claim: Claim) -> int | None:
    found = office.again(claim)
    assert found.calc in ("done", "posted"), (found.calc, found.calc_problem)
    amount: int | None = found.payable
    return amount


def from_the_pool(office: Office, claim: Claim) -> int:
    """What the basic fund pays by the newest calculation."""
    with office.database.reading() as session:
        found = session.get(Calculation, office.again(claim).calculation_id)
    assert found
    return found.hifp_pay


def used_up(session: Session, person: Person) -> dict[tuple[date, str], dict[str, int]]:
    """The sums of the postings by year and bucket, without those that are nothing."""
    sums: dict[tuple[date, str], Counter[str]] = {}
    for row in session.exec(select(YearPosting).where(YearPosting.person_id == person.id)):
        of = sums.setdefault((row.year, row.bucket), Counter())
        for name in SUMS:
            of[name] += getattr(row, name)
    found = {key: {k: v for k, v in of.items() if v} for key, of in sums.items()}
    return {key: of for key, of in found.items() if of}


def used(office: Office, person: Person) -> dict[tuple[date, str], dict[str, int]]:
    with office.database.reading() as session:
        return used_up(session, person)


# Without filing a stay of 10000 gives (10000 − 240) × 0.95 × 0.7 = 6490.40; the second of the year
# bears 100 less: (10000 − 140) × 0.665 = 6556.90; the third 100: (10000 − 100) × 0.665 = 6583.50.
FIRST, SECOND, THIRD = 6_490_40, 6_556_90, 6_583_50


def test_the_deductible_falls_with_every_stay_that_was_approved_in_the_year(
    office: Office, person: Person
) -> None:
    amounts = []
    for n in range(4):
        claim = a_stay(office, person, admitted_on=ADMITTED + n * A_DAY)
        office.approve(claim)
        amounts.append(payable(office, claim))

    # 240, 140, and never below 100.
    assert amounts == [FIRST, SECOND, THIRD, THIRD]
    assert used(office, person) == {
        (YEAR, "inpatient"): {
            "admissions": 4, "deductible": 240_00 + 140_00 + 100_00 + 100_00,
            "pool_paid": FIRST + SECOND + THIRD + THIRD, "in_scope": 4 * TEN_THOUSAND,
        },
    }  # fmt: skip


def test_a_resident_bears_the_whole_deductible_every_time(office: Office) -> None:
    person = saved(office.database, a_person(psn_type="1501", insutype="390"))
    stays = [a_stay(office, person, insutype="390") for _ in range(2)]

    office.approve(*stays)

    # (10000 − 200) × 0.85 × 0.65
    assert [payable(office, stay) for stay in stays] == [5_414_50, 5_414_50]


def test_what_was_not_approved_has_used_up_nothing(office: Office, person: Person) -> None:
    stays = [a_stay(office, person) for _ in range(2)]

    office.calculate()
    office.pass_on(*stays)

    assert [payable(office, stay) for stay in stays] == [FIRST, FIRST]
    assert used(office, person) == {}


def test_a_claim_calculated_before_another_s_approval_is_calculated_again_by_the_next_run(
    office: Office, person: Person
) -> None:
    one, two = a_stay(office, person), a_stay(office, person)
    stranger = a_stay(office, saved(office.database, a_person()))
    office.calculate()
    office.approve(one)

    overtaken = office.again(two)
    assert (overtaken.calc, overtaken.state) == ("stale", "review")
    (done,) = office.run("calculate_claims")

    assert done["moved"] == 1
    assert payable(office, two) == SECOND
    assert office.again(stranger).version == 2
    last = office.moves(two)[-1]
    assert (last.trigger, last.actor, last.source, last.dest) == (
        "calculate", "system", "review", "review",
    )  # fmt: skip
    assert last.facts["calc_why"] == "year_changed"
    assert last.facts["payable"] == "6556.90"


@pytest.mark.parametrize("state", [ClaimState.RECHECK, ClaimState.APPROVAL])
def test_a_claim_that_people_passed_comes_back_to_them_when_its_amount_has_changed(
    office: Office, person: Person, state: ClaimState
) -> None:
    one = a_stay(office, person)
    two = a_stay(office, person, no=a_number(drawn=state == ClaimState.RECHECK))
    office.calculate()
    office.take(two, "pass_review", "reviewer")
    assert office.again(two).state == state
    office.approve(one)

    with pytest.raises(Refusal) as told:
        if state == ClaimState.APPROVAL:
            office.take(two, "approve", "approver")
        else:
            office.take(two, "pass_recheck", "reviewer2")
    assert told.value.code == "guard_failed"
    office.run("calculate_claims")

    back = office.again(two)
    assert (back.state, back.payable, back.calc) == ("review", SECOND, "done")
    last = office.moves(two)[-1]
    assert (last.trigger, last.source, last.dest) == ("recalculate", state.value, "review")
    assert (last.facts["calc_why"], last.facts["payable"]) == ("year_changed", "6556.90")
    office.approve(two)
    assert used(office, person)[YEAR, "inpatient"]["deductible"] == 240_00 + 140_00


def test_a_claim_whose_amount_stays_the_same_stays_where_it_is(
    office: Office, person: Person, hospital: Institution
) -> None:
    visit, stay = a_visit(office, person, hospital, 3_000_00), a_stay(office, person)
    office.calculate()
    office.pass_on(visit)
    office.approve(stay)
    assert office.again(visit).calc == "stale", "it rests on the same year"

    office.run("calculate_claims")

    # (3000 − 300) × 0.7: what is paid for stays does not count here.
    assert (office.again(visit).state, payable(office, visit)) == ("approval", 1_890_00)
    last = office.moves(visit)[-1]
    assert (last.trigger, last.source, last.dest) == ("recalculate", "approval", "approval")
    assert office.take(visit, "approve", "approver").dest == "to_pay"


def test_every_year_counts_for_itself_and_a_stay_belongs_to_the_year_of_its_discharge(
    office: Office, person: Person
) -> None:
    last_year = a_stay(
        office, person, admitted_on=date(2025, 12, 10), discharged_on=date(2025, 12, 31)
    )
    across = a_stay(office, person, admitted_on=date(2025, 12, 30), discharged_on=date(2026, 1, 2))
    third = a_stay(office, person)

    office.approve(last_year, across, third)

    assert [payable(office, c) for c in (last_year, across, third)] == [FIRST, FIRST, SECOND]
    found = used(office, person)
    assert {key: of["admissions"] for key, of in found.items()} == {
        (date(2025, 1, 1), "inpatient"): 1, (YEAR, "inpatient"): 2,
    }  # fmt: skip


# Ceilings


def test_the_third_visit_gets_only_what_the_ceiling_leaves(
    office: Office, person: Person, hospital: Institution
) -> None:
    visits = [a_visit(office, person, hospital, yuan * 100) for yuan in (2_300, 2_000, 2_000)]

    office.approve(*visits)

    # (2300 − 300) × 0.7 = 1400; 2000 × 0.7 = 1400, the deductible is borne; 3000 − 2800 = 200
    assert [from_the_pool(office, visit) for visit in visits] == [1_400_00, 1_400_00, 200_00]
    assert [payable(office, visit) for visit in visits] == [1_400_00, 1_400_00, 200_00]
    sums = used(office, person)[YEAR, "outpatient"]
    assert (sums["deductible"], sums["pool_paid"]) == (300_00, 3_000_00)
    assert "admissions" not in sums


def test_a_stay_leaves_the_ceiling_of_visits_alone(
    office: Office, person: Person, hospital: Institution
) -> None:
    stay, visit = a_stay(office, person), a_visit(office, person, hospital, 5_000_00)

    office.approve(stay, visit)

    # (5000 − 300) × 0.7 = 3290, of which the ceiling leaves 3000.
    assert from_the_pool(office, visit) == 3_000_00
    assert set(used(office, person)) == {(YEAR, "inpatient"), (YEAR, "outpatient")}


def at_once(*each: Any) -> list[str]:
    """Do these in the same moment; what became of each."""
    ready, told = threading.Barrier(len(each)), [""] * len(each)

    def do(n: int) -> None:
        ready.wait(10)
        try:
            told[n] = each[n]().dest
        except Refusal as refusal:
            told[n] = refusal.code

    threads = [threading.Thread(target=do, args=(n,)) for n in range(len(each))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return told


def test_two_approvals_in_the_same_moment_never_use_the_same_ceiling(
    office: Office, hospital: Institution
) -> None:
    for _ in range(5):
        person = saved(office.database, a_person())
        pair = [a_visit(office, person, hospital, 5_000_00) for _ in range(2)]
        office.calculate()
        office.pass_on(*pair)

        told = at_once(
            lambda pair=pair: office.take(pair[0], "approve", "approver"),
            lambda pair=pair: office.take(pair[1], "approve", "approver2"),
        )

        # The second waits for the first, and then finds its own amount overtaken.
        assert sorted(told) == ["guard_failed", "to_pay"]
        assert used(office, person)[YEAR, "outpatient"]["pool_paid"] == 3_000_00
        assert sorted(office.again(claim).calc for claim in pair) == ["posted", "stale"]


@pytest.mark.parametrize("state", [ClaimState.REVIEW, ClaimState.POSTED])
def test_an_approval_while_another_claim_of_the_person_is_being_calculated_overtakes_it(
    office: Office,
    person: Person,
    hospital: Institution,
    monkeypatch: pytest.MonkeyPatch,
    state: ClaimState,
) -> None:
    """Whoever calculates has read the year before the approval and writes after it."""
    one, two = (a_visit(office, person, hospital, 5_000_00) for _ in range(2))
    office.calculate()
    office.pass_on(one)
    with office.database.writing() as session:
        held = session.get(Claim, two.id)
        assert held
        held.calc = ""
        brought(session, held, state.value)
    approved: list[str] = []
    approval = threading.Thread(
        target=lambda: approved.append(office.take(one, "approve", "approver").dest)
    )

    def slowly(*rest: Any) -> None:
        if not approval.is_alive():
            approval.start()
            approval.join(1)
        store_calculations(*rest)

    monkeypatch.setattr(calculate_page, "store_calculations", slowly)
    if state == ClaimState.REVIEW:
        office.calculate()
    else:
        office.take(two, "receive", "intake", facts={"originals": 3})
    approval.join(30)
    monkeypatch.undo()

    assert approved == ["to_pay"]
    assert office.again(two).calc == "stale"
    office.calculate()
    assert from_the_pool(office, two) == 0


@pytest.mark.parametrize("away", ["suspended", "rejected"])
def test_a_claim_that_was_put_aside_meanwhile_is_calculated_anew_when_it_comes_back(
    office: Office, person: Person, hospital: Institution, away: str
) -> None:
    one, two = (a_visit(office, person, hospital, 5_000_00) for _ in range(2))
    office.calculate()
    office.pass_on(one)
    if away == "suspended":
        office.pass_on(two)
        office.take(two, "suspend", "auditor", "待核实", facts={"until": "2026-04-01"})
    else:
        office.refuse(two, "approver2")
    office.take(one, "approve", "approver")

    if away == "suspended":
        office.take(two, "resume", "auditor")
    else:
        office.take(two, "reopen", "approver", "复议决定")

    back = office.again(two)
    assert (back.state, back.calc) == ("review", "done"), "its amount is another one now"
    assert from_the_pool(office, two) == 0
    assert office.moves(two)[-1].facts["calc_why"] == "year_changed"


# Pulled back (撤回审批)


def test_pulling_back_takes_back_the_posting_and_the_year_is_what_it_was(
    office: Office, person: Person
) -> None:
    one, two, three = (a_stay(office, person) for _ in range(3))
    office.approve(one)
    before = used(office, person)
    office.approve(two)
    office.calculate()
    assert payable(office, three) == THIRD

    office.take(two, "pull_back", "approver", "金额有误")

    assert used(office, person) == before
    with office.database.reading() as session:
        rows = session.exec(select(YearPosting).where(YearPosting.claim_id == two.id)).all()
    assert [(row.kind, row.admissions, row.pool_paid) for row in rows] == [
        ("approved", 1, SECOND), ("reversed", -1, -SECOND),
    ]  # fmt: skip
    pulled = office.again(two)
    assert (pulled.state, pulled.calc, pulled.payable) == ("review", "done", SECOND)
    assert office.moves(two)[-1].facts["calc_why"] == "pulled_back"
    assert office.again(three).calc == "stale"
    office.calculate()
    assert payable(office, three) == SECOND


def test_what_was_pulled_back_and_approved_again_counts_once(
    office: Office, person: Person
) -> None:
    stay = a_stay(office, person)
    office.approve(stay)
    for _ in range(2):
        office.take(stay, "pull_back", "approver", "金额有误")
        office.pass_on(stay)
        office.take(stay, "approve", "approver")

    sums = used(office, person)[YEAR, "inpatient"]
    assert (sums["admissions"], sums["pool_paid"]) == (1, FIRST)


def test_what_is_disallowed_after_the_approval_was_pulled_back_is_posted_as_it_is_now(
    office: Office, person: Person
) -> None:
    stay = a_stay(office, person)
    office.approve(stay)
    office.take(stay, "pull_back", "approver", "金额有误")
    lines = [{"amount": "1000.00", "reason": "超限价"}]
    office.take(stay, "disallow", "reviewer", facts={"disallowed": lines})
    office.pass_on(stay)
    office.take(stay, "approve", "approver")

    # (10000 − 1000 − 240) × 0.665
    sums = used(office, person)[YEAR, "inpatient"]
    assert (sums["pool_paid"], sums["in_scope"]) == (5_825_40, 9_000_00)


CLAIMS = (("stay", TEN_THOUSAND), ("visit", 2_300_00), ("visit", 5_000_00), ("stay", 3_000_00))


@settings(max_examples=max(5, settings().max_examples // 5))
@given(wanted=st.lists(st.integers(0, len(CLAIMS) - 1), min_size=3, max_size=9))
def test_the_year_is_the_sum_of_what_stands_approved(office: Office, wanted: list[int]) -> None:
    """Each number approves its claim, or pulls its approval back."""
    person, hospital = saved(office.database, a_person(), an_institution(area=AREA))
    claims = [
        a_stay(office, person, amount)
        if kind == "stay"
        else a_visit(office, person, hospital, amount)
        for kind, amount in CLAIMS
    ]
    approved: set[int] = set()

    for n in wanted:
        if n in approved:
            office.take(claims[n], "pull_back", "approver", "金额有误")
            approved.discard(n)
        else:
            office.approve(claims[n])
            approved.add(n)
        assert used(office, person) == recomputed(office, [claims[n] for n in sorted(approved)])


def recomputed(office: Office, approved: list[Claim]) -> dict[tuple[date, str], dict[str, int]]:
    """The year once more, from the calculations on which the approved claims rest."""
    sums: dict[tuple[date, str], Counter[str]] = {}
    with office.database.reading() as session:
        for claim in approved:
            held = session.get(Claim, claim.id)
            assert held and held.calc == "posted"
            row = session.get(Calculation, held.calculation_id)
            assert row and row.fund_pay_sumamt == held.payable
            of = sums.setdefault((YEAR, held.care), Counter())
            of["admissions"] += held.care == "inpatient"
            of["deductible"] += row.act_pay_dedc
            of["pool_paid"] += row.hifp_pay
            of["in_scope"] += row.inscp_scp_amt
            of["second_paid"] += row.hifmi_pay + row.hifob_pay
    for (_, bucket), of in sums.items():
        assert bucket == "inpatient" or of["pool_paid"] <= 3_000_00
    found = {key: {k: v for k, v in of.items() if v} for key, of in sums.items()}
    return {key: of for key, of in found.items() if of}


def test_postings_name_day_claim_and_calculation(office: Office, person: Person) -> None:
    stay = a_stay(office, person)
    office.approve(stay)

    with office.database.reading() as session:
        row = session.exec(select(YearPosting).order_by(col(YearPosting.id))).one()
    held = office.again(stay)
    assert (row.area, row.person_id, row.claim_id) == (AREA, person.id, stay.id)
    assert (row.year, row.bucket, row.on, row.day) == (YEAR, "inpatient", ADMITTED, TODAY)
    assert row.calculation_id == held.calculation_id
    assert held.calc == "posted"
    assert office.moves(stay)[-1].facts["payable"] == "6490.40"
