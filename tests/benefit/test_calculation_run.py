"""The run that calculates (待遇计算的运行): what it takes, what it leaves, what comes back."""

import threading
from datetime import date
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.exc import OperationalError
from sqlmodel import select

from jobs.runs import claims as calculation
from jobs.scheduler.execute import run_dry
from models import BenefitPlan, Calculation, Claim, ClaimState, Move, Person, Run, YearPosting
from tests.support.builders import A_DAY, TODAY, a_filing, a_person, an_institution, saved
from tests.support.importing import an_app
from tests.support.office import Office, columns
from tests.support.small_claims import ADMITTED, BELOW, RUN, a_stay, outdated, triggers
from workflow.claim.calculate_page import calculate_page
from workflow.shared.errors import GuardFailedError


def test_the_run_calculates_what_stands_before_people_and_nothing_else(office: Office) -> None:
    waiting = {ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL}
    claims = {state: a_stay(office, state=state) for state in ClaimState}

    (done,) = office.run(RUN)

    assert done["moved"] == len(waiting)
    for state, claim in claims.items():
        found = office.again(claim)
        assert found.state == state
        assert (found.calc, found.payable) == (
            ("done", 9_272_00) if state in waiting else ("", None)
        )
    assert triggers(office, claims[ClaimState.APPROVAL]) == ["recalculate"]


def test_a_second_run_calculates_nothing_again(office: Office) -> None:
    a_stay(office)
    office.run(RUN)

    (again,) = office.run(RUN)

    assert (again["moved"], again["skipped"]) == (0, 0)
    with office.database.reading() as session:
        assert len(session.exec(select(Calculation)).all()) == 1


def test_what_is_stuck_is_tried_by_every_run_and_counted_once(office: Office) -> None:
    person = saved(office.database, a_person(psn_type=""))
    claim = a_stay(office, person_id=person.id)

    reports = [office.run(RUN)[0] for _ in range(2)]

    assert [(r["moved"], r["skipped"]) for r in reports] == [(0, 1), (0, 1)]
    assert triggers(office, claim) == []


def test_what_nobody_has_looked_at_yet_is_no_second_look(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The part was given back before any claim of it was tried: what was stuck is tried still."""
    person = saved(office.database, a_person(psn_type=""))
    claim = a_stay(office, person_id=person.id)
    office.run(RUN)
    with office.database.writing() as session:
        session.execute(update(Person).values(psn_type="1101"))
    refused: list[int] = []

    class Refused(Exception):
        sqlstate = "55P03"

    def held_twice(*rest: Any, **more: Any) -> Any:
        if len(refused) < 2:
            refused.append(1)
            raise OperationalError("UPDATE", {}, Refused())
        return calculate_page(*rest, **more)

    monkeypatch.setattr(calculation, "calculate_page", held_twice)

    office.run(RUN)

    assert len(refused) == 2
    assert office.again(claim).calc == "done"


def test_claims_of_tomorrow_are_left_for_tomorrow(office: Office) -> None:
    claim = a_stay(office, applied_on=TODAY + A_DAY)

    office.run(RUN)

    assert office.again(claim).calc == ""


def test_a_dry_run_says_what_would_happen_and_changes_nothing(office: Office) -> None:
    small, large = a_stay(office, BELOW), a_stay(office)
    before = [columns(office.again(claim)) for claim in (small, large)]
    app = an_app(office.database, office.book, office.calendar, TODAY)

    (said,) = run_dry(app, [RUN], TODAY, confirmed=False)

    assert [columns(office.again(claim)) for claim in (small, large)] == before
    with office.database.reading() as session:
        for table in (Calculation, BenefitPlan, YearPosting, Run):
            assert session.exec(select(table)).all() == []
        assert len(session.exec(select(Move)).all()) == 2
    (done,) = office.run(RUN)
    assert said["moved"] == done["moved"] == 3


class PowerCut(BaseException):
    """The process ends, whatever it is doing."""


def test_a_run_that_breaks_off_in_the_middle_leaves_every_claim_calculated_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims = [a_stay(office, BELOW) for _ in range(5)]
    pages = []

    def cut_off(*rest: Any, **more: Any) -> Any:
        done = calculate_page(*rest, **more)
        pages.append(done.moved)
        if len(pages) == 2:
            raise PowerCut("after the second page was worked out")
        return done

    monkeypatch.setattr(calculation, "PAGE", 2)
    monkeypatch.setattr(calculation, "calculate_page", cut_off)
    with pytest.raises(PowerCut):
        office.run(RUN)
    assert [office.again(claim).calc for claim in claims] == ["done", "done", "", "", ""]
    office.run(RUN)

    with office.database.reading() as session:
        kept = [(row.claim_id, row.seq) for row in session.exec(select(Calculation))]
    assert sorted(kept) == [(claim.id, 1) for claim in claims]
    for claim in claims:
        assert triggers(office, claim) == ["calculate", "pass_review"]


def test_a_claim_that_somebody_holds_is_waited_for(office: Office) -> None:
    held, free = a_stay(office), a_stay(office)
    if office.database.is_sqlite:
        pytest.skip("SQLite has one writer: nobody can hold a single claim")
    taken, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with office.database.writing() as session:
            session.exec(select(Claim).where(Claim.id == held.id).with_for_update()).all()
            taken.set()
            let_go.wait(1)

    holder = threading.Thread(target=hold)
    holder.start()
    taken.wait(5)
    (done,) = office.run(RUN)
    holder.join()

    assert done["moved"] == 2
    assert [office.again(claim).calc for claim in (held, free)] == ["done", "done"]


def test_a_page_of_many_people_is_calculated_as_each_alone(office: Office) -> None:
    """One page loads people, filings and postings together; nobody gets what is another's."""
    claims, amounts = [], []
    for n in range(12):
        person = saved(office.database, a_person(psn_type=("1101", "1201")[n % 2]))
        hospital = saved(office.database, an_institution())
        if n % 3 == 0:
            saved(
                office.database,
                a_filing(person_id=person.id, state="active", applied_on=date(2026, 1, 5)),
            )
        claims.append(a_stay(office, (n + 1) * 1_000_00, person_id=person.id,
                             institution_id=hospital.id))  # fmt: skip
        # (amount − 240) × 95 or 97 %, × 0.9 under the filing, × 0.7 without
        rate = (95, 97)[n % 2] * (9 if n % 3 == 0 else 7)
        amounts.append((((n + 1) * 1_000_00 - 240_00) * rate * 2 + 1000) // 2000)

    office.run(RUN)

    assert [office.again(claim).payable for claim in claims] == amounts


GIVEN: dict[str, Any] = {"calc": "given", "payable": 20_00, "payable_source": "imported"}


def test_a_claim_that_came_with_its_amount_is_not_calculated_and_posts_nothing(
    office: Office,
) -> None:
    claim = a_stay(office, state=ClaimState.APPROVAL, **GIVEN)
    other = a_stay(office, person_id=claim.person_id)

    office.run(RUN)
    assert office.take(claim, "approve", "approver").dest == "to_pay"

    found = office.again(claim)
    assert (found.calc, found.payable, found.calculation_id) == ("given", 20_00, None)
    assert office.again(other).calc == "done", "what its funds paid is not known"
    with office.database.reading() as session:
        assert session.exec(select(YearPosting)).all() == []


def test_what_came_with_its_amount_keeps_it_when_it_is_pulled_back_and_loses_it_when_disallowed(
    office: Office,
) -> None:
    claim = a_stay(office, state=ClaimState.TO_PAY, **GIVEN)

    office.take(claim, "pull_back", "approver", "有误")
    assert (office.again(claim).calc, office.again(claim).payable) == ("given", 20_00)
    office.take(claim, "disallow", "reviewer",
                facts={"disallowed": [{"amount": "1000.00", "reason": "超限价"}]})  # fmt: skip

    found = office.again(claim)
    # (10000 − 1000 − 240) × 0.95
    assert (found.calc, found.payable, found.payable_source) == ("done", 8_322_00, "calculated")


def test_what_was_returned_and_resubmitted_is_calculated_anew(office: Office) -> None:
    elsewhere = saved(office.database, an_institution())
    claim = a_stay(office, institution_id=elsewhere.id, originals_in_hand=True)
    office.run(RUN)
    assert office.again(claim).payable == 6_490_40

    office.take(claim, "return_for_correction", "reviewer", facts={"missing": ["备案材料"]})
    returned = office.again(claim)
    assert (returned.payable, returned.calc) == (None, "")
    # Meanwhile a filing was made late (补办).
    late = a_filing(person_id=claim.person_id, starts_on=ADMITTED, self_service=True)
    saved(office.database, late)
    office.take(claim, "resubmit", "applicant", facts={"materials": ["备案材料"]})
    office.run("review_self_service", "activate_filings", "precheck_claims", RUN)

    found = office.again(claim)
    assert (found.state, found.calc) == ("review", "done")
    # (10000 − 240) × 0.95 × 0.9
    assert (found.situation, found.payable) == ("temporary", 8_344_80)
    with office.database.reading() as session:
        rows = session.exec(select(Calculation).where(Calculation.claim_id == claim.id)).all()
    assert [(row.seq, row.fund_pay_sumamt) for row in rows] == [(1, 6_490_40), (2, 8_344_80)]


def test_a_decision_on_what_another_approval_overtook_is_refused_with_the_reason(
    office: Office,
) -> None:
    claim = a_stay(office)
    office.run(RUN)
    outdated(office, claim)

    with pytest.raises(GuardFailedError) as told:
        office.take(claim, "pass_review", "reviewer")

    assert told.value.guard == "amount_stored"
    assert "calculate_claims" in told.value.sentence("zh")
    assert "calculate it again" in told.value.sentence("en")
