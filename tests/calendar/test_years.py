"""The years that were loaded (年度工作日历): kept once, changed when confirmed, followed by all."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App, with_loaded_calendar
from jobs.office.calendar_years import AlreadyOfficial
from jobs.scheduler.daemon import Daemon
from jobs.scheduler.execute import by_hand
from jobs.setup import initialise
from models import FAR, CalendarDay, CalendarYear, Claim, ClaimState
from models.database import Database
from tests.conftest import once
from tests.support.builders import A_DAY, AREA, a_claim, noon, saved
from tests.support.importing import an_app
from tests.support.notice_2027 import (
    OFFICIAL,
    TODAY,
    again,
    an_accepted_claim,
    day,
    load,
    on,
    recounts,
)
from tests.support.office import Office, columns
from workflow.claim.machine import CLAIM
from workflow.machine.context import SYSTEM, BusinessDay, Context, Moment
from workflow.machine.deadline_recount import Recount
from workflow.machine.payloads import Nothing
from workflow.moves.advance_many import advance
from workflow.service.take import take

pytestmark = once


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return an_app(database, book, calendar, TODAY)


def test_the_same_notice_again_changes_nothing(app: App) -> None:
    claim = saved(app.database, an_accepted_claim())
    load(app)
    before = columns(again(app, claim))

    outcome = load(on(app, TODAY + A_DAY))

    assert columns(again(app, claim)) == before
    assert len(recounts(app, claim)) == 1
    assert (outcome.loaded, outcome.recounted["claims"], outcome.unmarked["claims"]) == ([], 0, 0)


def test_a_dry_run_says_what_would_change_and_changes_nothing(app: App) -> None:
    claim = saved(app.database, an_accepted_claim())

    outcome = load(app, dry_run=True)

    assert outcome.recounted["claims"] == 1
    assert columns(again(app, claim)) == columns(claim)
    assert with_loaded_calendar(app) is app


def test_an_official_year_changes_only_when_somebody_confirms_it(app: App) -> None:
    claim = saved(app.database, an_accepted_claim())
    load(app)
    worked = dict(OFFICIAL[2027].days)
    del worked[day("2027-02-11")]
    corrected = {2027: replace(OFFICIAL[2027], days=worked)}
    guess = {2027: replace(OFFICIAL[2027], official=False)}

    with pytest.raises(AlreadyOfficial, match="2027-02-11") as told:
        load(app, corrected)
    with pytest.raises(AlreadyOfficial, match="cannot become provisional"):
        load(app, guess, confirmed=True)
    assert (told.value.code, again(app, claim).due_on) == ("already_official", day("2027-02-15"))

    outcome = load(on(app, TODAY + A_DAY), corrected, confirmed=True)

    assert again(app, claim).due_on == day("2027-02-12")
    assert len(recounts(app, claim)) == 2
    assert outcome.recounted["claims"] == 1


def test_many_claims_are_read_page_by_page_and_each_moves_once(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jobs.office.calendar_years.PAGE", 3)
    claims = saved(app.database, *(an_accepted_claim() for _ in range(8)))

    outcome = load(app)

    assert outcome.recounted["claims"] == 8
    assert [len(recounts(app, claim)) for claim in claims] == [1] * 8


def test_the_years_are_kept_with_who_loaded_them_and_replaced_whole(app: App) -> None:
    load(app)

    with app.database.reading() as session:
        (year,) = session.exec(select(CalendarYear)).all()
        days = session.exec(select(CalendarDay)).all()

    assert (year.year, year.status, year.loaded_by) == (2027, "official", "王主任")
    assert year.source == "测试用的节假日安排"
    assert {d.day: d.kind for d in days} == OFFICIAL[2027].days
    official = with_loaded_calendar(app).calendar
    assert official.works(day("2027-02-20"))
    assert not official.works(day("2027-02-11"))
    assert 2027 in official.official_years
    assert official.works(day("2026-10-10")), "the other years are those that ship"


def test_a_desk_is_the_same_until_something_new_is_loaded(app: App) -> None:
    assert with_loaded_calendar(app) is app
    load(app)

    renewed = with_loaded_calendar(app)

    assert renewed is not app
    assert with_loaded_calendar(renewed) is renewed


def test_a_daemon_works_by_a_year_that_was_loaded_while_it_slept(app: App) -> None:
    today = day("2027-01-20")
    clock = [noon(today)]
    app = replace(app, clock=lambda: clock[0])
    initialise(app)
    daemon = Daemon(app)
    daemon.catch_up()
    claim = saved(app.database, an_accepted_claim(applied_on=today, materials=["身份证件"]))
    load(app)

    clock[0] += timedelta(hours=1)
    daemon.catch_up()

    now = again(app, claim)
    assert (now.state, now.period_ends_on) == (ClaimState.RETURNED, day("2027-02-16"))
    assert not now.period_provisional


def test_the_overdue_mark_is_set_by_the_new_day_and_not_by_the_old_one(app: App) -> None:
    claim = saved(app.database, an_accepted_claim())
    load(app)

    for today, overdue in ((day("2027-02-15"), FAR), (day("2027-02-16"), day("2027-02-16"))):
        by_hand(
            on(app, today), ("watch_deadlines",), today, "tester", confirmed=False,
            progress=lambda _name, _moved: None,
        )  # fmt: skip
        assert again(app, claim).overdue_since == overdue


def test_a_whole_life_of_a_claim_comes_to_the_day_of_the_official_year(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    """Returned, resubmitted, posted, received by real moves; the second claim knew from the start."""
    office = Office(database, book, calendar, today=day("2026-12-21")).open()
    official = calendar.with_years(OFFICIAL.values())

    def lived(days: WorkCalendar) -> Claim:
        due = days.add(office.today, 30)
        claim: Claim = saved(
            database,
            a_claim(
                applied_on=office.today, national_due_on=due.due_on, due_on=due.due_on,
                due_provisional=due.provisional, verdict="look",
            ),
        )  # fmt: skip
        for when, trigger, actor, facts in (
            ("2026-12-23", "return_for_correction", "intake", {"missing": ["费用清单"]}),
            ("2026-12-30", "resubmit", "applicant", {"materials": ["费用清单"]}),
            ("2026-12-31", "pass_precheck", "intake", {}),
            ("2027-01-04", "receive", "intake", {"originals": 3}),
        ):
            take(
                database, claim.no, trigger, actor,
                BusinessDay(day(when), noon(day(when)), book, days), facts=facts, reason="已核实",
            )  # fmt: skip
        return claim

    wanted, on_a_guess = office.again(lived(official)), lived(calendar)
    load(an_app(database, book, calendar, TODAY))

    found = office.again(on_a_guess)
    for name in ("national_due_on", "promise_due_on", "due_on", "due_provisional", "stopped_on"):
        assert getattr(found, name) == getattr(wanted, name), name
    assert found.national_due_on == day("2027-02-16")
    assert found.version == wanted.version + 1


def test_the_set_based_statement_gives_each_case_its_own_days_and_no_other_any(
    app: App,
) -> None:
    """The declared step in SQL is what it is for one record, and does nothing without new days."""
    one, two, moved_on = saved(app.database, *(an_accepted_claim() for _ in range(3)))
    changed = {
        (one.id, 1): {"due_on": day("2027-02-15"), "due_provisional": False},
        (two.id, 1): {"due_on": day("2027-02-16")},
        (moved_on.id, 2): {"due_on": day("2027-02-17")},
    }
    rules = app.policy.rules(AREA, TODAY)
    (step,) = (s for s in CLAIM.steps_from("precheck") if s.trigger == "recount")
    plain = Moment(TODAY, rules, app.calendar)
    moment = Recount(TODAY, rules, app.calendar, Context(), SYSTEM, "", Nothing(), changed=changed)

    with app.database.writing() as session:
        counts = [
            advance(session, CLAIM, step, when, now=noon(TODAY), area=AREA, limit=10)
            for when in (plain, moment, moment)
        ]

    assert counts == [0, 2, 0]
    for claim in (one, two, moved_on):
        new = changed.get((claim.id, 1), {})
        assert CLAIM.holds(step, claim, moment) == bool(new)
        now = again(app, claim)
        link = {"version": 1 + bool(new), "head": now.head}
        assert columns(now) == columns(claim) | new | link
        assert (now.head == claim.head) == (not new)
