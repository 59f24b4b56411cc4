"""The runs of a day: what each does, the brake, the reminders, the run_store, the dry run."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

import jobs.runs.filings as activation
import jobs.scheduler.execute as runner
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.runner.work import Work
from jobs.runs.catalogue import NAMES, RUNS, RunKind
from jobs.scheduler import run_store
from jobs.scheduler.execute import by_hand, execute, run_dry
from models import FAR, Claim, ClaimState, Filing, FilingState, Move, Notice, Run
from models.database import Database
from tests.support.builders import A_DAY, TODAY, a_claim, a_filing, a_person, brought, saved
from tests.support.importing import an_app


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return an_app(database, book, calendar, TODAY)


def do(app: App, *names: str, day: date = TODAY, confirmed: bool = False) -> list[dict[str, Any]]:
    """Do these runs by hand, or all."""
    return by_hand(
        app, names or NAMES, day, "tester", confirmed=confirmed, progress=lambda _n, _m: None
    )


def moved(reports: Sequence[dict[str, Any]]) -> dict[str, int]:
    return {report["run"]: report["moved"] for report in reports}


def again(app: App, case: Any) -> Any:
    with app.database.reading() as session:
        return session.get(type(case), case.id)


def notices(app: App) -> list[tuple[str, str]]:
    with app.database.reading() as session:
        return [(n.kind, n.about) for n in session.exec(select(Notice).order_by(col(Notice.id)))]


def test_the_day_has_its_order() -> None:
    assert NAMES == (
        "prepare_months",
        "terminate_uncovered",
        "review_self_service",
        "activate_filings",
        "expire_filings",
        "transmit_referrals",
        "watch_referrals",
        "activate_qualifications",
        "expire_qualifications",
        "lapse_filings",
        "lapse_qualifications",
        "expire_proposals",
        "send_reports",
        "lapse_claims",
        "check_receipts",
        "precheck_claims",
        "calculate_claims",
        "watch_payouts",
        "build_payouts",
        "check_ledger",
        "remind",
        "watch_deadlines",
        "send_notices",
        "send_events",
        "seal_moves",
    )


def test_somebody_whose_coverage_ended_gets_no_filing_opened(app: App) -> None:
    filing = saved(
        app.database,
        a_filing(self_service=True, covered_to=TODAY - A_DAY, coverage_end="stopped"),
    )

    done = moved(do(app))

    assert (done["terminate_uncovered"], done["review_self_service"]) == (1, 0)
    assert again(app, filing).state == FilingState.CANCELLED


def test_a_self_service_filing_is_reviewed_and_in_force_on_the_day_it_starts(app: App) -> None:
    filing = saved(app.database, a_filing(self_service=True))

    do(app)

    assert again(app, filing).state == FilingState.ACTIVE
    assert again(app, filing).activated_on == TODAY


def test_a_second_run_of_a_day_moves_nothing(app: App) -> None:
    saved(
        app.database,
        a_filing(self_service=True),
        a_filing(state=FilingState.ACTIVE, ends_on=TODAY - A_DAY),
        a_claim(),
    )
    do(app)

    assert not any(moved(do(app)).values())


def test_a_change_of_place_leaves_no_day_uncovered_and_none_covered_twice(app: App) -> None:
    old = saved(app.database, a_filing(state=FilingState.ACTIVE, starts_on=TODAY - 100 * A_DAY))
    new = saved(
        app.database,
        a_filing(
            state=FilingState.REVIEWED, person_id=old.person_id, replaces_id=old.id,
            starts_on=TODAY, destination="440300",
        ),
    )  # fmt: skip

    do(app, "activate_filings")

    old, new = again(app, old), again(app, new)
    assert (old.state, old.ended_by, old.ends_on) == ("cancelled", "replace", TODAY - A_DAY)
    assert (new.state, new.starts_on) == ("active", TODAY)


def test_old_and_new_move_together_or_not_at_all(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    old = saved(app.database, a_filing(state=FilingState.ACTIVE, starts_on=TODAY - 100 * A_DAY))
    new = saved(
        app.database,
        a_filing(state=FilingState.REVIEWED, person_id=old.person_id, replaces_id=old.id),
    )
    move = activation.advance

    def cut_off(session: Any, machine: Any, step: Any, *rest: Any, **more: Any) -> int:
        if step.trigger == "activate":
            raise RuntimeError("the power failed between the two")
        return move(session, machine, step, *rest, **more)

    monkeypatch.setattr(activation, "advance", cut_off)
    do(app, "activate_filings")

    assert (again(app, old).state, again(app, new).state) == ("active", "reviewed")


def test_a_filing_that_ended_before_its_successor_starts_is_not_made_longer(app: App) -> None:
    end = TODAY - 10 * A_DAY
    old = saved(
        app.database,
        a_filing(state=FilingState.ACTIVE, starts_on=TODAY - 200 * A_DAY, ends_on=end),
    )
    saved(
        app.database,
        a_filing(state=FilingState.REVIEWED, person_id=old.person_id, replaces_id=old.id),
    )

    do(app, "activate_filings")

    assert again(app, old).ends_on == end


def test_what_is_reviewed_after_its_successor_began_is_replaced_and_never_in_force(
    app: App,
) -> None:
    old = saved(app.database, a_filing(self_service=False))
    new = a_filing(
        state=FilingState.REVIEWED, person_id=old.person_id, replaces_id=old.id, starts_on=TODAY
    )
    saved(app.database, new)
    do(app, "activate_filings")
    assert (again(app, old).state, again(app, new).state) == ("submitted", "active")
    with app.database.writing() as session:
        held = session.get(Filing, old.id)
        assert held
        brought(session, held, FilingState.REVIEWED.value)

    do(app, "activate_filings")

    old = again(app, old)
    assert (old.state, old.ended_by, old.activated_on) == ("cancelled", "replace", FAR)


def a_book(app: App, good: int, ended: int) -> None:
    """A book of active filings, some of people whose coverage has ended."""
    person = saved(app.database, a_person())
    active = {"state": FilingState.ACTIVE, "person_id": person.id}
    over = {"covered_to": TODAY - A_DAY, "coverage_end": "stopped"}
    saved(app.database, *(a_filing(**active) for _ in range(good)))
    saved(app.database, *(a_filing(**active, **over) for _ in range(ended)))


def test_the_brake_holds_when_more_than_the_share_of_the_book_would_end(app: App) -> None:
    a_book(app, good=88, ended=12)

    (held,) = do(app, "terminate_uncovered")

    assert (held["moved"], held["refused"], held["held"]) == (0, 12, True)
    with app.database.reading() as session:
        run = session.exec(select(Run)).one()
        ended = session.exec(select(Filing).where(Filing.state == "cancelled")).all()
    assert (run.state, run.refused, ended) == ("held", 12, [])


def test_a_person_releases_the_brake(app: App) -> None:
    a_book(app, good=88, ended=12)
    do(app, "terminate_uncovered")

    (done,) = do(app, "terminate_uncovered", confirmed=True)

    assert done["moved"] == 12


def test_the_share_itself_does_not_trip_the_brake(app: App) -> None:
    a_book(app, good=539, ended=11)

    (done,) = do(app, "terminate_uncovered")

    assert done["moved"] == 11, "11 of 550 is 2 %, and not more"


def test_a_handful_never_trips_the_brake(app: App) -> None:
    a_book(app, good=5, ended=10)

    (done,) = do(app, "terminate_uncovered")

    assert done["moved"] == 10


def test_what_the_brake_held_is_not_opened_on_the_same_day(app: App) -> None:
    over = {"covered_to": TODAY - A_DAY, "coverage_end": "stopped"}
    person = saved(app.database, a_person())
    saved(
        app.database,
        *(a_filing(person_id=person.id, self_service=True, **over) for _ in range(12)),
    )

    done = moved(do(app))

    assert (done["terminate_uncovered"], done["review_self_service"]) == (0, 0)


def test_a_case_that_somebody_holds_is_waited_for_and_does_not_miss_its_day(app: App) -> None:
    ended = {"state": FilingState.ACTIVE, "ends_on": TODAY - A_DAY}
    held, _free = saved(app.database, a_filing(**ended), a_filing(**ended))
    new = a_filing(state=FilingState.REVIEWED, person_id=held.person_id, replaces_id=held.id)
    saved(app.database, new)
    if app.database.is_sqlite:
        pytest.skip("SQLite has one writer: nobody can hold a single case")
    taken, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with app.database.writing() as session:
            case = select(Filing).where(col(Filing.id).in_([held.id, new.id]))
            session.exec(case.with_for_update()).all()
            taken.set()
            let_go.wait(1)

    holder = threading.Thread(target=hold)
    holder.start()
    taken.wait(5)
    activated, expired = do(app, "activate_filings", "expire_filings")
    holder.join()

    assert activated["moved"] == 2, "the new one, and the old one that it replaces"
    assert expired["moved"] == 1


def test_emergency_care_in_any_institution_is_not_rejected(app: App) -> None:
    claim = saved(
        app.database, a_claim(care="emergency", med_type="13", institution_id=None,
                               materials=["身份证件", "收费票据", "费用清单", "病历"]),
    )  # fmt: skip

    do(app, "precheck_claims")

    assert again(app, claim).state == ClaimState.AWAITING_PARCEL


def test_a_claim_period_that_ends_on_a_holiday_ends_on_the_next_working_day(app: App) -> None:
    # 4 October 2026 lies in the National Day holiday; the offices open on 8 October.
    end = date(2025, 10, 4)
    claim = saved(app.database, a_claim(applied_on=date(2026, 10, 8), discharged_on=end))

    do(app, "precheck_claims", day=date(2026, 10, 8))

    assert again(app, claim).state == ClaimState.AWAITING_PARCEL


@pytest.mark.parametrize(
    ("days_left", "kinds"),
    [
        (31, []),
        (30, ["filing_ends_30"]),
        (8, ["filing_ends_30"]),
        (7, ["filing_ends_7"]),
        (2, ["filing_ends_7"]),
        (1, ["filing_ends_1"]),
        (0, ["filing_ends_1"]),
        (-1, []),
    ],
)
def test_a_filing_that_ends_soon_is_announced_once_for_its_nearest_day(
    app: App, days_left: int, kinds: list[str]
) -> None:
    end = TODAY + timedelta(days=days_left)
    saved(app.database, a_filing(state=FilingState.ACTIVE, ends_on=end, granted_to=end))

    do(app, "remind")
    do(app, "remind")

    assert [kind for kind, _ in notices(app)] == kinds


def test_all_three_reminders_come_as_the_days_go_by_even_when_some_were_missed(app: App) -> None:
    end = TODAY + 40 * A_DAY
    saved(app.database, a_filing(state=FilingState.ACTIVE, ends_on=end, granted_to=end))

    for days_left in (40, 29, 28, 6, 1):
        do(app, "remind", day=end - timedelta(days=days_left))

    assert [kind for kind, _ in notices(app)] == [
        "filing_ends_30", "filing_ends_7", "filing_ends_1",
    ]  # fmt: skip


def test_long_term_filings_are_never_announced(app: App) -> None:
    saved(app.database, a_filing(state=FilingState.ACTIVE, category="long_term_resident"))

    do(app, "remind")

    assert notices(app) == []


@pytest.mark.parametrize(
    ("facts", "state", "code"),
    [
        ({}, ClaimState.AWAITING_PARCEL, None),
        ({"originals_in_hand": True}, ClaimState.REVIEW, None),
        ({"materials": ["身份证件"]}, ClaimState.RETURNED, "missing_material"),
        ({"payee_name": "某某某"}, ClaimState.RETURNED, "payee_name_mismatch"),
        ({"payee_account": ""}, ClaimState.RETURNED, "missing_account"),
        ({"third_party": "work_injury"}, ClaimState.PRECHECK, "work_injury"),
        ({"third_party": "overseas"}, ClaimState.REVIEW, "overseas"),
        ({"third_party": "third_party"}, ClaimState.PRECHECK, "third_party"),
        ({"institution_id": None}, ClaimState.PRECHECK, "institution_unknown"),
        ({"institution_id": None, "emergency": True}, ClaimState.AWAITING_PARCEL, None),
        ({"applied_on": TODAY, "discharged_on": date(2025, 3, 4)}, ClaimState.AWAITING_PARCEL, None),
        ({"applied_on": TODAY, "discharged_on": date(2025, 3, 3)}, ClaimState.PRECHECK, "too_late"),
        (
            {"payee_name": "王小", "payee_relation": "继承人", "payee_proof": "公证书"},
            ClaimState.AWAITING_PARCEL, None,
        ),
    ],
)  # fmt: skip
def test_the_pre_check_sends_each_claim_where_it_belongs(
    app: App, facts: dict[str, Any], state: ClaimState, code: str | None
) -> None:
    claim = saved(app.database, a_claim(**facts))

    do(app, "precheck_claims")

    claim = again(app, claim)
    assert claim.state == state
    assert {found["code"] for found in claim.findings} == ({code} if code else set())


def test_whether_somebody_not_insured_on_the_day_of_care_is_refused_people_decide(app: App) -> None:
    person = saved(app.database, a_person(covered_to=TODAY - 60 * A_DAY, coverage_end="stopped"))
    claim = saved(app.database, a_claim(person_id=person.id))

    do(app, "precheck_claims")

    claim = again(app, claim)
    assert (claim.state, claim.findings[0]["code"]) == ("review", "not_covered")


def test_a_claim_that_a_person_must_look_at_is_skipped_and_not_judged_again(app: App) -> None:
    saved(app.database, a_claim(third_party="third_party"))

    first, second = do(app, "precheck_claims", "precheck_claims")

    assert (first["moved"], first["skipped"]) == (0, 1)
    assert (second["moved"], second["skipped"]) == (0, 0)


def test_what_the_agency_should_have_done_is_marked_without_a_move(app: App) -> None:
    late = saved(app.database, a_filing(due_on=TODAY - A_DAY))
    in_time = saved(app.database, a_filing(due_on=TODAY))

    do(app, "watch_deadlines")

    late, in_time = again(app, late), again(app, in_time)
    assert (late.overdue_since, late.version) == (TODAY, 1)
    assert in_time.overdue_since == FAR


def test_a_dry_run_says_what_would_happen_and_changes_nothing(app: App) -> None:
    filing = saved(app.database, a_filing(self_service=True))
    claim = saved(app.database, a_claim())

    said = moved(run_dry(app, NAMES, TODAY, confirmed=False))

    # Activation depends on the review before it: the dry run shows the whole day.
    assert (said["review_self_service"], said["activate_filings"], said["precheck_claims"]) == (
        1,
        1,
        1,
    )
    assert again(app, filing).state == FilingState.SUBMITTED
    assert again(app, claim).state == ClaimState.PRECHECK
    with app.database.reading() as session:
        assert session.exec(select(Run)).all() == []
        assert len(session.exec(select(Move)).all()) == 2
    assert said == moved(do(app))


def test_a_run_that_fails_is_tried_again_and_then_set_aside_without_stopping_the_others(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_work: Work) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setitem(runner.RUN_FUNCTIONS, "remind", broken)
    monkeypatch.setattr(run_store, "PAUSE_SECONDS", 0)
    app = replace(app, settings=replace(app.settings, attempts=2))
    run_store.open_due(app, app.today, app.today, app.now.replace(hour=15, minute=59))
    states = []
    for _ in range(2):
        with app.database.reading() as session:
            run = next(r for r in run_store.unfinished(session) if r.name == "remind")
        joined = run_store.join(app, run, "me:1:x")
        assert joined
        execute(app, joined, "me:1:x")
        with app.database.reading() as session:
            held = session.exec(select(Run).where(Run.name == "remind")).one()
        states.append((held.state, held.attempt, "disk is full" in held.error))

    assert states == [("open", 1, True), ("failed", 2, True)]


def test_a_run_that_failed_is_left_alone_for_a_while(app: App) -> None:
    run = saved(
        app.database, Run(name="remind", day=TODAY, slot=0, state="open", opened_at=app.now)
    )
    joined = run_store.join(app, run, "one:1:x")
    assert joined

    run_store.reopen_for_retry(app, joined, "RuntimeError: the disk is full")

    assert run_store.join(app, run, "two:2:y") is None
    assert again(app, run).state == "open"


def test_every_run_is_declared_with_both_languages() -> None:
    assert all(isinstance(run, RunKind) and run.label.zh and run.label.en for run in RUNS)


def test_claims_and_filings_of_tomorrow_are_left_alone_by_every_run(app: App) -> None:
    later = TODAY + A_DAY
    saved(app.database, a_filing(self_service=True, applied_on=later), a_claim(applied_on=later))

    assert not any(moved(do(app)).values())
    with app.database.reading() as session:
        assert {c.verdict for c in session.exec(select(Claim))} == {""}
