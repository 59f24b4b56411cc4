"""The calculation as a run (待遇计算的运行): what passes by itself, what is left alone, what comes back."""

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.exc import OperationalError
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs import calculate_claims as calculation
from jobs.execute import rehearse
from models import BenefitPlan, Calculation, Claim, ClaimState, Move, Person, Run, YearPosting
from models.database import Database
from tests.builders import (
    A_DAY,
    AREA,
    TODAY,
    a_claim,
    a_filing,
    a_person,
    an_institution,
    saved,
    with_bill,
)
from tests.importing import a_desk
from tests.office import Office, a_number, columns
from workflow.calculating import calculate_page
from workflow.claim import CLAIM
from workflow.errors import GuardFailedError
from workflow.machine import Step

ADMITTED, DISCHARGED = date(2026, 2, 2), date(2026, 2, 12)
RUN = "calculate_claims"


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Office:
    """An office with its staff."""
    return Office(database, book, calendar).open()


def a_stay(office: Office, amount: int = 10_000_00, **facts: Any) -> Claim:
    """A stay in a first-level hospital at home, in review: (amount − 240) × 0.95."""
    given = {
        "state": ClaimState.REVIEW, "verdict": "pass", "no": a_number(drawn=False),
        "admitted_on": ADMITTED,
        "discharged_on": DISCHARGED,
        "institution_id": saved(office.database, an_institution(area=AREA)).id,
    }  # fmt: skip
    return with_bill(office.database, a_claim(**(given | facts)), amount)


def triggers(office: Office, claim: Claim) -> list[str]:
    return [move.trigger for move in office.moves(claim)[1:]]


# Straight through (直通)

# (1292.62 − 240) × 0.95 = 999.989 → 999.99; one 分 more gives 999.9985 → 1000.00
BELOW, AT = 1_292_62, 1_292_63


def test_what_is_small_and_clean_passes_by_itself(office: Office) -> None:
    claim = a_stay(office, BELOW)

    (done,) = office.run(RUN)

    found = office.again(claim)
    assert (found.payable, found.state) == (999_99, ClaimState.APPROVAL)
    assert done["moved"] == 2
    first, second = office.moves(claim)[1:]
    assert (first.trigger, second.trigger) == ("calculate", "pass_review")
    assert {first.actor, second.actor} == {"system"}
    assert second.facts["payable"] == "999.99"
    assert office.take(claim, "approve", "approver").dest == "to_pay"


def test_at_the_amount_people_look(office: Office) -> None:
    claim = a_stay(office, AT)

    office.run(RUN)

    found = office.again(claim)
    assert (found.payable, found.state) == (1_000_00, ClaimState.REVIEW)


@pytest.mark.parametrize(
    "facts",
    [
        {"no": a_number(drawn=True)},
        {"findings": [{"code": "x", "weight": "note", "zh": "提示", "en": "note"}]},
        {"disallowed": [{"amount": "1.00", "reason": "超限价"}]},
    ],
    ids=["drawn", "with a finding", "with something disallowed"],
)
def test_what_is_drawn_flagged_or_disallowed_is_looked_at(
    office: Office, facts: dict[str, Any]
) -> None:
    claim = a_stay(office, BELOW, **facts)

    office.run(RUN)

    assert office.again(claim).state == ClaimState.REVIEW
    assert triggers(office, claim) == ["calculate"]


def test_nothing_to_pay_does_not_pass_by_itself(office: Office) -> None:
    claim = a_stay(office, 240_00)

    office.run(RUN)

    found = office.again(claim)
    assert (found.payable, found.state) == (0, ClaimState.REVIEW)


def test_what_was_sent_back_never_passes_by_itself_again(office: Office) -> None:
    claim = a_stay(office, BELOW)
    office.run(RUN)
    office.take(claim, "send_back", "approver", "请核对")

    office.run(RUN)
    outdated(office, claim)
    office.run(RUN)

    assert office.again(claim).state == ClaimState.REVIEW
    assert triggers(office, claim) == ["calculate", "pass_review", "send_back", "calculate"]


def outdated(office: Office, claim: Claim) -> None:
    """As another approval of the person leaves it."""
    with office.database.writing() as session:
        held = session.get(Claim, claim.id)
        assert held
        held.calc, held.calc_why = "stale", "year_changed"


def test_what_people_made_small_does_not_pass_by_itself(office: Office) -> None:
    claim = a_stay(office)
    office.run(RUN)

    for lines in ([{"amount": "9000.00", "reason": "超限价"}], []):
        office.take(claim, "disallow", "reviewer", facts={"disallowed": lines})
        office.run(RUN)
        assert office.again(claim).state == ClaimState.REVIEW


def test_what_was_pulled_back_does_not_pass_by_itself(office: Office) -> None:
    claim = a_stay(office, BELOW)
    office.run(RUN)
    office.take(claim, "approve", "approver")
    office.take(claim, "pull_back", "approver", "有误")

    office.run(RUN)

    assert office.again(claim).state == ClaimState.REVIEW


def test_a_small_claim_that_came_in_at_the_counter_is_calculated_at_once_and_passes_with_the_run(
    office: Office,
) -> None:
    claim = a_stay(office, BELOW, state=ClaimState.POSTED)

    office.take(claim, "receive", "intake", facts={"originals": 3})

    assert (office.again(claim).payable, office.again(claim).state) == (999_99, "review")
    office.run(RUN)
    assert office.again(claim).state == ClaimState.APPROVAL
    assert triggers(office, claim) == ["receive", "calculate", "pass_review"]


ONLINE: dict[str, Any] = {"state": ClaimState.PRECHECK, "verdict": ""}
"""A claim that nobody has looked at yet."""
PARCEL = {"carrier": "中国邮政", "tracking_no": "EA123456789CN"}


def online(office: Office) -> Claim:
    """A small claim that came in online and that the system itself pre-checked."""
    claim = a_stay(office, BELOW, **ONLINE)
    office.run("precheck_claims")
    assert office.again(claim).state == ClaimState.AWAITING_PARCEL
    return claim


def arrived(office: Office, claim: Claim) -> None:
    """Its parcel is posted and received; staff counts the papers and decides nothing."""
    office.take(claim, "post", "applicant", facts=PARCEL)
    office.take(claim, "receive", "intake", facts={"originals": 3})


def test_a_small_claim_that_the_system_checked_passes_when_its_parcel_has_come(
    office: Office,
) -> None:
    claim = online(office)

    arrived(office, claim)
    office.run(RUN)

    found = office.again(claim)
    assert (found.state, found.payable, found.by_hand) == (ClaimState.APPROVAL, 999_99, False)
    assert [(m.trigger, m.actor) for m in office.moves(claim)[1:]] == [
        ("pass_precheck", "system"), ("post", "applicant"), ("receive", "intake"),
        ("calculate", "system"), ("pass_review", "system"),
    ]  # fmt: skip


def test_a_parcel_that_was_lost_and_sent_again_is_no_decision(office: Office) -> None:
    claim = online(office)
    office.take(claim, "post", "applicant", facts=PARCEL)
    office.take(claim, "parcel_lost", "intake", "承运单位确认丢失")

    arrived(office, claim)
    office.run(RUN)

    assert office.again(claim).state == ClaimState.APPROVAL


@pytest.mark.parametrize("in_hand", [True, False], ids=["at the window", "online"])
def test_a_finding_that_intake_let_through_goes_with_the_claim_to_the_reviewer(
    office: Office, *, in_hand: bool
) -> None:
    """Intake may say that the papers are in order, not that no third party is liable."""
    claim = a_stay(office, BELOW, third_party="third_party", originals_in_hand=in_hand, **ONLINE)

    office.take(claim, "pass_precheck", "intake", "交警认定无第三人责任")
    if not in_hand:
        arrived(office, claim)
    assert office.again(claim).state == ClaimState.REVIEW

    found = stays_before_people(office, claim)
    assert [(f["code"], f["weight"]) for f in found.findings] == [("third_party", "look")]


def test_a_claim_that_the_system_never_checked_does_not_pass_by_itself(office: Office) -> None:
    """Imported into review from another system, with a clean and small bill."""
    claim = a_stay(office, BELOW, verdict="")

    assert not stays_before_people(office, claim).by_hand


Decides = Callable[[Office, Claim], None]
PAYEE = {"payee_name": "王芳", "payee_account": "62220000000001234", "second": "admin"}


def put_aside(office: Office, claim: Claim) -> None:
    office.take(claim, "suspend", "auditor", "待核实", facts={"until": "2026-04-01"})
    office.take(claim, "resume", "reviewer")


def payee_changed(office: Office, claim: Claim) -> None:
    office.take(claim, "change_payee", "intake", facts=PAYEE)


def rejected_and_reopened(office: Office, claim: Claim) -> None:
    office.take(claim, "reject", "reviewer", "社会保险法 第三十条")
    office.take(claim, "reopen", "approver", "复议决定撤销原决定")


def returned_for_the_originals(office: Office, claim: Claim) -> None:
    wanted = {"missing": ["收费票据原件"], "originals_only": True}
    office.take(claim, "return_for_correction", "reviewer", facts=wanted)
    office.take(claim, "resubmit", "applicant", facts={"materials": ["收费票据原件"]})
    arrived(office, claim)


def returned_for_more(office: Office, claim: Claim) -> None:
    office.take(claim, "return_for_correction", "reviewer", facts={"missing": ["费用清单"]})
    office.take(claim, "resubmit", "applicant", facts={"materials": ["费用清单"]})
    office.run("precheck_claims")
    assert office.again(claim).verdict == "pass"


def disallowed_nothing(office: Office, claim: Claim) -> None:
    office.take(claim, "disallow", "reviewer", facts={"disallowed": []})


def established(office: Office, claim: Claim) -> None:
    office.take(claim, "establish", "reviewer", facts={"observation": False})


@pytest.mark.parametrize(
    "decides",
    [
        put_aside,
        payee_changed,
        rejected_and_reopened,
        returned_for_the_originals, returned_for_more, disallowed_nothing, established,
    ],
)  # fmt: skip
def test_what_people_decided_anything_on_never_passes_by_itself(
    office: Office, decides: Decides
) -> None:
    """However small and clean it is: the system's own pre-check is not the last word any more."""
    claim = a_stay(office, BELOW, originals_in_hand=True)
    office.calculate()
    assert office.again(claim).straight_through, "untouched it passes with the next run"

    decides(office, claim)

    assert stays_before_people(office, claim).by_hand


def sent_back(office: Office, claim: Claim) -> None:
    office.take(claim, "send_back", "approver", "请核对")


def pulled_back(office: Office, claim: Claim) -> None:
    office.take(claim, "approve", "approver")
    office.take(claim, "pull_back", "approver", "有误")


def put_aside_and_pulled_back(office: Office, claim: Claim) -> None:
    office.take(claim, "approve", "approver")
    put_aside(office, claim)
    office.take(claim, "pull_back", "approver", "有误")


def rejected_by_the_approver(office: Office, claim: Claim) -> None:
    office.take(claim, "reject", "approver", "社会保险法 第三十条")
    office.take(claim, "reopen", "approver2", "复议决定撤销原决定")
    office.take(claim, "send_back", "approver2", "请核对")


@pytest.mark.parametrize(
    "decides", [sent_back, pulled_back, put_aside_and_pulled_back, rejected_by_the_approver]
)
def test_what_passed_by_itself_once_does_not_when_people_brought_it_back(
    office: Office, decides: Decides
) -> None:
    claim = a_stay(office, BELOW)
    office.run(RUN)
    assert office.again(claim).state == ClaimState.APPROVAL

    decides(office, claim)

    assert stays_before_people(office, claim).by_hand


def test_what_was_refused_and_reopened_is_for_people_to_the_end(office: Office) -> None:
    claim = a_stay(office, BELOW, originals_in_hand=True, **ONLINE)
    office.take(claim, "refuse", "intake", "不属本统筹区参保")
    office.take(claim, "reopen", "approver", "复议决定撤销原决定")
    office.run("precheck_claims")
    assert office.again(claim).state == ClaimState.PRECHECK, "the system must not decide again"

    office.take(claim, "pass_precheck", "intake")

    assert stays_before_people(office, claim).by_hand


def stays_before_people(office: Office, claim: Claim) -> Any:
    """The claim, in review whatever runs come and however often it is calculated again."""
    for _ in range(2):
        office.run("precheck_claims", RUN)
        outdated(office, claim)
    office.run(RUN)
    found = office.again(claim)
    assert (found.state, found.calc, found.payable) == (ClaimState.REVIEW, "done", 999_99)
    assert not found.straight_through
    return found


def test_every_step_that_staff_takes_marks_the_claim_but_the_counting_of_papers(
    office: Office,
) -> None:
    claim, moment = a_claim(), office.moment()

    def marked(step: Step) -> bool:
        return bool(step.sets(claim, moment).get("by_hand"))

    people = [step for step in CLAIM.steps if not step.automatic]
    assert {step.trigger for step in people if not marked(step)} == {
        "receive", "parcel_lost", "post", "resubmit", "withdraw", "retry",
    }  # fmt: skip
    system = [step for step in CLAIM.steps if step.automatic and step.trigger != "recount"]
    assert not any(marked(step) for step in system)


def test_what_the_book_s_day_says_of_the_threshold_counts_on_the_day_of_the_run(
    office: Office,
) -> None:
    """Not the day of care: who looks at a claim is a question of today's office."""
    claim = a_stay(office, BELOW, admitted_on=date(2024, 2, 1), discharged_on=date(2024, 2, 9))

    office.run(RUN)

    assert office.again(claim).state == ClaimState.APPROVAL


# The run


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
    desk = a_desk(office.database, office.book, office.calendar, TODAY)

    (said,) = rehearse(desk, [RUN], TODAY, confirmed=False)

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


# What came with its amount, what comes back

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
