"""A year's notice is loaded: what was counted on a guess is counted anew (工作日历导入、期限重算)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import BadCalendarError, WorkCalendar, WorkYear, calendar_of, read_years
from jobs.daemon import Daemon
from jobs.desk import Desk, in_force
from jobs.execute import by_hand
from jobs.recount import AlreadyOfficial, Outcome, load_years
from jobs.setup import initialise
from models import FAR, CalendarDay, CalendarYear, Claim, ClaimState, Move, Notice
from models.database import Database
from tests.builders import A_DAY, AREA, a_claim, a_filing, noon, saved
from tests.conftest import Cli, on_both
from tests.importing import a_desk
from tests.office import Office, columns, moves_of
from workflow.advance import advance
from workflow.claim import CLAIM
from workflow.clocks import enters_review, goes_on, stops
from workflow.moment import Moment
from workflow.recount import Calendars, Recount, began, new_values
from workflow.shared import period
from workflow.take import take

HOLIDAYS = ("01-01", "02-05", "02-06", "02-07", "02-08", "04-05", "05-01", "05-02", "06-09",
            "09-15", "10-01", "10-02", "10-03")  # fmt: skip
IN_LIEU, MAKEUP = ("02-09", "02-10", "02-11"), ("01-31", "02-20")
NOTICE = "\n".join(
    ["day,kind,source"]
    + [
        f"2027-{day},{kind},测试用的节假日安排"
        for kind, days in (("holiday", HOLIDAYS), ("in_lieu", IN_LIEU), ("makeup", MAKEUP))
        for day in days
    ]
)
"""Days off as a notice might give them; nobody knows yet what the one for 2027 will say."""
OFFICIAL = read_years(NOTICE, "2027.csv")
TODAY = date(2027, 1, 5)
"""A late notice: some deadlines are near, most are still to come."""


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.fixture
def desk(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Desk:
    return a_desk(database, book, calendar, TODAY)


def on(desk: Desk, today: date) -> Desk:
    """The same desk on another day."""
    return replace(desk, clock=lambda: noon(today))


def again(desk: Desk, case: Any) -> Any:
    with desk.database.reading() as session:
        return session.get(type(case), case.id)


def recounts(desk: Desk, case: Any) -> list[Move]:
    with desk.database.reading() as session:
        return [move for move in moves_of(session, case) if move.trigger == "recount"]


def notices(desk: Desk, case: Any) -> list[Notice]:
    query = select(Notice).where(Notice.case_id == case.id, Notice.machine == case.__tablename__)
    with desk.database.reading() as session:
        return list(session.exec(query.order_by(col(Notice.id))))


def load(desk: Desk, years: Mapping[int, WorkYear] = OFFICIAL, **more: Any) -> Outcome:
    return load_years(desk, years, by="王主任", **more)


def an_accepted_claim(applied_on: date = date(2026, 12, 28), **facts: Any) -> Claim:
    """A claim in the pre-check: 30 working days after 28 December end on a guess, 11 February."""
    due = {"national_due_on": day("2027-02-11"), "due_on": day("2027-02-11")}
    return a_claim(**({"applied_on": applied_on, **due, "due_provisional": True} | facts))


def a_returned_claim(**facts: Any) -> Claim:
    """Returned on 20 January with 15 working days to correct, on a guess to 12 February."""
    given = {
        "applied_on": day("2027-01-04"), "state": "returned", "state_since": day("2027-01-20"),
        "stopped_on": day("2027-01-20"), "national_due_on": day("2027-02-18"),
        "period_ends_on": day("2027-02-12"), "period_provisional": True,
    }  # fmt: skip
    return a_claim(**(given | facts))


def test_a_claim_accepted_in_december_gets_its_new_day_with_a_move(desk: Desk) -> None:
    claim = saved(desk.database, an_accepted_claim())

    outcome = load(desk)

    now = again(desk, claim)
    assert (now.national_due_on, now.due_on) == (day("2027-02-15"), day("2027-02-15"))
    assert not now.due_provisional
    (move,) = recounts(desk, claim)
    assert (move.source, move.dest, move.actor) == ("precheck", "precheck", "system")
    assert (move.seq, now.version, move.day) == (2, 2, TODAY)
    assert "王主任" in move.reason
    assert move.facts == {
        "was": {"due_on": "2027-02-11", "national_due_on": "2027-02-11"},
        "is": {"due_on": "2027-02-15", "national_due_on": "2027-02-15"},
        "year": 2027,
    }
    assert outcome.recounted == {"filings": 0, "claims": 1}
    assert outcome.changes == [
        {"no": claim.no, "name": "national_bound", "was": "2027-02-11", "is": "2027-02-15"}
    ]
    assert notices(desk, claim) == [], "the agency's deadline is no period of the applicant's"


def test_a_deadline_that_the_notice_leaves_where_it_is_only_loses_its_mark(desk: Desk) -> None:
    due = {"national_due_on": day("2027-01-27"), "due_on": day("2027-01-27")}
    claim = saved(desk.database, an_accepted_claim(day("2026-12-15"), **due))

    outcome = load(desk)

    now = again(desk, claim)
    assert columns(now) == columns(claim) | {"due_provisional": False}
    assert recounts(desk, claim) == []
    assert outcome.unmarked == {"filings": 0, "claims": 1}
    assert outcome.recounted == {"filings": 0, "claims": 0}


def test_a_returned_claim_has_its_new_period_told_and_is_reminded_of_it_again(desk: Desk) -> None:
    claim = saved(desk.database, a_returned_claim(reminded_on=day("2027-01-22")))

    load(on(desk, day("2027-01-25")))

    now = again(desk, claim)
    assert (now.period_ends_on, now.period_provisional) == (day("2027-02-16"), False)
    assert now.reminded_on == FAR
    assert recounts(desk, claim)[0].facts["is"] == {"period_ends_on": "2027-02-16"}
    (notice,) = notices(desk, claim)
    assert (notice.kind, notice.about) == ("recount", "2")
    assert notice.params["period_ends_on"] == "2027-02-16"


def a_parcel_to_post(since: str, until: str) -> Claim:
    """A claim whose originals were asked for on `since`, by calendar days until `until`."""
    return a_claim(
        applied_on=day("2026-12-28"), state="awaiting_parcel", stopped_on=day(since),
        state_since=day(since), national_due_on=day("2027-02-18"),
        period_ends_on=day(until), period_provisional=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("since", "on_a_guess", "official"),
    [
        ("2027-01-10", "2027-02-09", "2027-02-12"),  # 30 days end on a day in lieu
        ("2027-01-01", "2027-02-01", "2027-01-31"),  # and here on a Sunday that is worked
        ("2027-01-10", "2027-02-18", "2027-02-18"),  # no 30 days: the book was corrected since
    ],
)
def test_a_parcel_may_be_posted_until_the_first_day_that_is_open(
    desk: Desk, since: str, on_a_guess: str, official: str
) -> None:
    claim = saved(desk.database, a_parcel_to_post(since, on_a_guess))

    load(on(desk, day("2027-01-25")))

    assert again(desk, claim).period_ends_on == day(official)
    assert len(notices(desk, claim)) == (on_a_guess != official)


def test_a_claim_that_stands_still_keeps_its_days_and_nobody_is_told(
    desk: Desk, calendar: WorkCalendar
) -> None:
    claim = saved(
        desk.database,
        a_claim(
            applied_on=day("2026-12-28"), state="posted", stopped_on=TODAY, state_since=TODAY,
            national_due_on=day("2027-02-11"), promise_due_on=day("2027-02-04"),
            due_provisional=True,
        ),
    )  # fmt: skip

    load(desk)

    now, official = again(desk, claim), in_force(desk).calendar
    for clock in ("national_due_on", "promise_due_on"):
        left = calendar.between(TODAY, getattr(claim, clock))
        assert official.between(TODAY, getattr(now, clock)) == left
    assert (now.national_due_on, now.due_on, now.version) == (day("2027-02-15"), FAR, 1)
    assert recounts(desk, claim) == notices(desk, claim) == []


def test_days_that_were_over_before_a_clock_stood_still_are_not_counted_again(
    desk: Desk, calendar: WorkCalendar
) -> None:
    """The notice comes late, and the days off that it moves are over."""
    standing = day("2027-02-16")
    due = calendar.add(standing, 9).due_on
    claim = saved(
        desk.database,
        a_claim(applied_on=day("2027-01-18"), state="posted", stopped_on=standing,
                state_since=standing, national_due_on=due),
    )  # fmt: skip

    load(on(desk, day("2027-03-01")))

    assert again(desk, claim).national_due_on == in_force(desk).calendar.add(standing, 9).due_on


def test_a_rejected_claim_that_is_reopened_goes_on_by_the_official_days(desk: Desk) -> None:
    claim = saved(
        desk.database,
        an_accepted_claim(state="rejected", due_on=FAR, due_provisional=False),
    )

    load(desk)

    assert again(desk, claim).national_due_on == day("2027-02-15")
    assert recounts(desk, claim) == []


def test_a_filing_under_review_gets_its_new_day(desk: Desk) -> None:
    applied_on = day("2027-02-04")
    online, window = saved(
        desk.database,
        a_filing(applied_on=applied_on, due_on=day("2027-02-10"), due_provisional=True),
        a_filing(
            applied_on=applied_on, due_on=applied_on, due_provisional=True, channel="local_window"
        ),
    )

    outcome = load(on(desk, applied_on))

    assert again(desk, online).due_on == day("2027-02-15")
    assert again(desk, window).due_on == applied_on
    assert (len(recounts(desk, online)), len(recounts(desk, window))) == (1, 0)
    assert (outcome.recounted["filings"], outcome.unmarked["filings"]) == (1, 1)
    assert outcome.changes[0]["name"] == "review"
    assert notices(desk, online) == []


def test_a_self_service_filing_of_a_day_that_turns_out_to_be_worked_is_due_on_it(
    desk: Desk,
) -> None:
    sunday = day("2027-01-31")
    filing = saved(
        desk.database,
        a_filing(applied_on=sunday, channel="national_self", due_on=day("2027-02-01"),
                 due_provisional=True),
    )  # fmt: skip

    load(on(desk, sunday))

    assert again(desk, filing).due_on == sunday


def test_a_returned_filing_has_its_new_period_told(desk: Desk) -> None:
    filing = saved(
        desk.database,
        a_filing(
            applied_on=day("2027-01-18"), state="returned", state_since=day("2027-01-20"),
            period_ends_on=day("2027-02-12"), period_provisional=True,
        ),
    )  # fmt: skip

    load(on(desk, day("2027-01-25")))

    assert again(desk, filing).period_ends_on == day("2027-02-16")
    assert [notice.kind for notice in notices(desk, filing)] == ["recount"]


def test_what_is_closed_or_in_force_is_left_alone(desk: Desk) -> None:
    cases = saved(
        desk.database,
        an_accepted_claim(state="withdrawn", due_on=FAR),
        an_accepted_claim(state="paid", due_on=FAR),
        a_filing(state="active", applied_on=day("2026-12-28")),
    )

    load(desk)

    for case in cases:
        assert columns(again(desk, case)) == columns(case)


def test_a_claim_that_was_overdue_on_a_guess_is_not_overdue_any_more(desk: Desk) -> None:
    today = day("2027-02-12")
    early, late = saved(
        desk.database,
        an_accepted_claim(overdue_since=today),
        an_accepted_claim(day("2026-12-22"), national_due_on=day("2027-02-03"),
                          due_on=day("2027-02-03"), overdue_since=day("2027-02-04")),
    )  # fmt: skip

    load(on(desk, today))

    assert (again(desk, early).due_on, again(desk, early).overdue_since) == (
        day("2027-02-15"), FAR,
    )  # fmt: skip
    assert (again(desk, late).due_on, again(desk, late).overdue_since) == (
        day("2027-02-02"), day("2027-02-04"),
    )  # fmt: skip


def test_a_period_may_come_to_end_earlier_but_never_before_the_applicant_can_know(
    desk: Desk,
) -> None:
    """Saturday the 20th is worked after all, so 22 February becomes the 20th; today is the 22nd."""
    ending = {"state_since": day("2027-02-17"), "period_ends_on": day("2027-02-23")}
    claim, over = saved(
        desk.database,
        a_returned_claim(**ending),
        a_returned_claim(state_since=day("2027-02-16"), period_ends_on=day("2027-02-22")),
    )

    load(on(desk, day("2027-02-23")))

    assert again(desk, claim).period_ends_on == day("2027-02-23")
    assert again(desk, over).period_ends_on == day("2027-02-22"), "over; nothing is taken away"
    assert notices(desk, claim) == notices(desk, over) == []


def test_the_same_notice_again_changes_nothing(desk: Desk) -> None:
    claim = saved(desk.database, an_accepted_claim())
    load(desk)
    before = columns(again(desk, claim))

    outcome = load(on(desk, TODAY + A_DAY))

    assert columns(again(desk, claim)) == before
    assert len(recounts(desk, claim)) == 1
    assert (outcome.loaded, outcome.recounted["claims"], outcome.unmarked["claims"]) == ([], 0, 0)


def test_a_dry_run_says_what_would_change_and_changes_nothing(desk: Desk) -> None:
    claim = saved(desk.database, an_accepted_claim())

    outcome = load(desk, dry_run=True)

    assert outcome.recounted["claims"] == 1
    assert columns(again(desk, claim)) == columns(claim)
    assert in_force(desk) is desk


def test_an_official_year_changes_only_when_somebody_confirms_it(desk: Desk) -> None:
    claim = saved(desk.database, an_accepted_claim())
    load(desk)
    worked = dict(OFFICIAL[2027].days)
    del worked[day("2027-02-11")]
    corrected = {2027: replace(OFFICIAL[2027], days=worked)}
    guess = {2027: replace(OFFICIAL[2027], official=False)}

    with pytest.raises(AlreadyOfficial, match="2027-02-11") as told:
        load(desk, corrected)
    with pytest.raises(AlreadyOfficial, match="cannot become provisional"):
        load(desk, guess, confirmed=True)
    assert (told.value.code, again(desk, claim).due_on) == ("already_official", day("2027-02-15"))

    outcome = load(on(desk, TODAY + A_DAY), corrected, confirmed=True)

    assert again(desk, claim).due_on == day("2027-02-12")
    assert len(recounts(desk, claim)) == 2
    assert outcome.recounted["claims"] == 1


def test_many_claims_are_read_page_by_page_and_each_moves_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jobs.recount.PAGE", 3)
    claims = saved(desk.database, *(an_accepted_claim() for _ in range(8)))

    outcome = load(desk)

    assert outcome.recounted["claims"] == 8
    assert [len(recounts(desk, claim)) for claim in claims] == [1] * 8


def test_the_years_are_kept_with_who_loaded_them_and_replaced_whole(desk: Desk) -> None:
    load(desk)

    with desk.database.reading() as session:
        (year,) = session.exec(select(CalendarYear)).all()
        days = session.exec(select(CalendarDay)).all()

    assert (year.year, year.status, year.loaded_by) == (2027, "official", "王主任")
    assert year.source == "测试用的节假日安排"
    assert {d.day: d.kind for d in days} == OFFICIAL[2027].days
    official = in_force(desk).calendar
    assert official.works(day("2027-02-20"))
    assert not official.works(day("2027-02-11"))
    assert 2027 in official.official_years
    assert official.works(day("2026-10-10")), "the other years are those that ship"


def test_a_desk_is_the_same_until_something_new_is_loaded(desk: Desk) -> None:
    assert in_force(desk) is desk
    load(desk)

    renewed = in_force(desk)

    assert renewed is not desk
    assert in_force(renewed) is renewed


def test_a_daemon_works_by_a_year_that_was_loaded_while_it_slept(desk: Desk) -> None:
    today = day("2027-01-20")
    clock = [noon(today)]
    desk = replace(desk, clock=lambda: clock[0])
    initialise(desk)
    daemon = Daemon(desk, lambda _name, _moved: None)
    daemon.catch_up()
    claim = saved(desk.database, an_accepted_claim(applied_on=today, materials=["身份证件"]))
    load(desk)

    clock[0] += timedelta(hours=1)
    daemon.catch_up()

    now = again(desk, claim)
    assert (now.state, now.period_ends_on) == (ClaimState.RETURNED, day("2027-02-16"))
    assert not now.period_provisional


def test_the_overdue_mark_is_set_by_the_new_day_and_not_by_the_old_one(desk: Desk) -> None:
    claim = saved(desk.database, an_accepted_claim())
    load(desk)

    for today, overdue in ((day("2027-02-15"), FAR), (day("2027-02-16"), day("2027-02-16"))):
        by_hand(
            on(desk, today), ("watch_deadlines",), today, "tester", confirmed=False,
            progress=lambda _name, _moved: None,
        )  # fmt: skip
        assert again(desk, claim).overdue_since == overdue


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
                database, claim.no, trigger, actor, today=day(when), now=noon(day(when)),
                policy=book, calendar=days, facts=facts, reason="已核实",
            )  # fmt: skip
        return claim

    wanted, on_a_guess = office.again(lived(official)), lived(calendar)
    load(a_desk(database, book, calendar, TODAY))

    found = office.again(on_a_guess)
    for name in ("national_due_on", "promise_due_on", "due_on", "due_provisional", "stopped_on"):
        assert getattr(found, name) == getattr(wanted, name), name
    assert found.national_due_on == day("2027-02-16")
    assert found.version == wanted.version + 1


def test_the_set_based_statement_gives_each_case_its_own_days_and_no_other_any(
    desk: Desk,
) -> None:
    """The declared step in SQL is what it is for one record, and does nothing without new days."""
    one, two, moved_on = saved(desk.database, *(an_accepted_claim() for _ in range(3)))
    changed = {
        (one.id, 1): {"due_on": day("2027-02-15"), "due_provisional": False},
        (two.id, 1): {"due_on": day("2027-02-16")},
        (moved_on.id, 2): {"due_on": day("2027-02-17")},
    }
    rules = desk.policy.rules(AREA, TODAY)
    (step,) = (s for s in CLAIM.steps_from("precheck") if s.trigger == "recount")
    moment = Recount(TODAY, rules, desk.calendar, changed=changed)
    plain = Moment(TODAY, rules, desk.calendar)

    with desk.database.writing() as session:
        counts = [
            advance(session, CLAIM, step, when, now=noon(TODAY), area=AREA, limit=10)
            for when in (plain, moment, moment)
        ]

    assert counts == [0, 2, 0]
    for claim in (one, two, moved_on):
        new = changed.get((claim.id, 1), {})
        assert CLAIM.holds(step, claim, moment) == bool(new)
        now = again(desk, claim)
        link = {"version": 1 + bool(new), "head": now.head}
        assert columns(now) == columns(claim) | new | link
        assert (now.head == claim.head) == (not new)


def always(**rules: Any) -> Any:
    """These rules on every day."""
    return lambda _day: rules


def a_move(when: str, trigger: str, dest: str) -> Any:
    return SimpleNamespace(day=day(when), trigger=trigger, dest=dest)


IMPORTED = a_move("2027-01-05", "imported", "precheck")
REVIEWED = a_move("2027-01-07", "pass_precheck", "review")


@pytest.mark.parametrize(
    ("moves", "national", "promise"),
    [
        ([IMPORTED], "2027-01-04", "2027-01-04"),
        ([IMPORTED, REVIEWED], "2027-01-04", "2027-01-07"),
        ([a_move("2027-01-05", "imported", "approval")], "2027-01-04", "2027-01-05"),
        (  # it stood, and goes on from where the papers came back
            [
                IMPORTED, a_move("2027-01-06", "return_for_correction", "returned"),
                a_move("2027-01-12", "resubmit", "precheck"),
                a_move("2027-01-14", "pass_precheck", "review"),
            ], "2027-01-12", "2027-01-14",
        ),
        (  # the promise stood as well
            [
                IMPORTED, REVIEWED, a_move("2027-01-08", "return_for_correction", "returned"),
                a_move("2027-01-12", "resubmit", "awaiting_parcel"),
                a_move("2027-01-13", "post", "posted"), a_move("2027-01-15", "receive", "review"),
                a_move("2027-01-18", "pass_review", "approval"),
            ], "2027-01-15", "2027-01-15",
        ),
        (  # a decision stops no clock
            [
                IMPORTED, REVIEWED, a_move("2027-01-08", "reject", "rejected"),
                a_move("2027-01-12", "reopen", "review"),
            ], "2027-01-04", "2027-01-07",
        ),
        (  # an edit in the pre-check starts anew from the application
            [
                IMPORTED, a_move("2027-01-06", "return_for_correction", "returned"),
                a_move("2027-01-12", "resubmit", "precheck"),
                a_move("2027-01-13", "edited", "precheck"),
            ], "2027-01-04", "2027-01-12",
        ),
    ],
)  # fmt: skip
def test_a_clock_counts_from_where_it_was_last_set_going(
    moves: list[Any], national: str, promise: str
) -> None:
    claim = a_claim(applied_on=day("2027-01-04"))

    found = began(claim, moves, always(suspended_clock_runs=True))

    assert found == (day(national), day(promise))


@pytest.mark.parametrize(("runs_on", "since"), [(True, "2027-01-04"), (False, "2027-01-12")])
def test_a_suspension_stops_the_clock_only_where_the_area_says_so(
    runs_on: bool, since: str
) -> None:
    moves = [
        IMPORTED, REVIEWED, a_move("2027-01-08", "suspend", "suspended"),
        a_move("2027-01-12", "resume", "review"),
    ]  # fmt: skip
    claim = a_claim(applied_on=day("2027-01-04"))

    found = began(claim, moves, always(suspended_clock_runs=runs_on))

    assert found.national == day(since)


@pytest.mark.parametrize(
    ("rows", "line", "says"),
    [
        (["2027-02-30,holiday"], 2, "YYYY-MM-DD"),
        (["2027-01-01,holiday", "2027-01-02,feast"], 3, "holiday, in_lieu, makeup"),
        (["2027-01-01,holiday", "2027-01-01,in_lieu"], 3, "twice"),
        (["2027-01-01,holiday", "2027-01-04,makeup"], 3, "weekday"),
        (["2027-01-01,holiday", "2027-01-02,in_lieu"], 3, "weekend"),
        (["2027-02-20,makeup"], 2, "no statutory holiday"),
        (["2027-01-04,in_lieu"], 2, "2027 has no statutory holiday"),
        (["2027-01-01,holiday"], 2, "2027 is not whole: 05-01, 10-01, 10-02, 10-03"),
        ([], 1, "day,kind"),
    ],
)
def test_a_year_that_cannot_be_right_is_refused_with_its_line(
    rows: list[str], line: int, says: str
) -> None:
    with pytest.raises(BadCalendarError, match=says) as told:
        read_years("\n".join(["day,kind", *rows]), "2027.csv")

    assert (told.value.code, told.value.facts["line"]) == ("bad_calendar", line)


def test_a_year_cannot_be_official_and_provisional_at_once() -> None:
    text = "day,kind,year_status\n2027-01-01,holiday,official\n2027-10-01,holiday,provisional\n"

    with pytest.raises(BadCalendarError, match="official and provisional at once"):
        read_years(text, "2027.csv")


@pytest.mark.parametrize(
    "text", ["", "日期,类别\n2027-01-01,放假\n", 'day,kind\n"2027-01-01,holiday\n']
)
def test_a_file_that_is_no_such_table_is_refused(text: str) -> None:
    with pytest.raises(BadCalendarError):
        read_years(text, "2027.csv")


# What was counted on one calendar and is counted anew is what the other would have given.
YEARS = range(2026, 2029)


@st.composite
def some_calendars(draw: st.DrawFn, since: date) -> tuple[WorkCalendar, WorkCalendar]:
    """Two calendars that say the same up to and with `since`."""
    shared = draw(st.dictionaries(st.dates(date(2026, 11, 1), since), st.booleans(), max_size=8))
    later = st.dates(since + A_DAY, date(2027, 6, 30))
    days = st.dictionaries(later, st.booleans(), max_size=40)
    before = calendar_of(shared | draw(days), [2026], YEARS)
    return before, calendar_of(shared | draw(days), YEARS, YEARS)


def calendars(before: WorkCalendar, after: WorkCalendar, today: date, **rules: Any) -> Calendars:
    return Calendars(before, after, today, always(**rules))


@given(st.data(), st.dates(date(2026, 11, 1), date(2027, 5, 1)), st.integers(1, 40))
def test_counting_anew_gives_what_the_official_year_would_have_given(
    data: st.DataObject, start: date, count: int
) -> None:
    """Whatever days differ, also days that are over."""
    before, after = data.draw(some_calendars(date(2026, 10, 31) + A_DAY))
    counted = calendars(before, after, start)

    assert counted.again(start, before.add(start, count).due_on) == after.add(start, count)
    claim = a_claim(
        state="returned", state_since=start, applied_on=start, stopped_on=start,
        period_ends_on=before.add(start, count).due_on, period_provisional=True,
    )  # fmt: skip
    values = columns(claim) | new_values(claim, counted, ())
    assert values["period_ends_on"] == after.add(start, count).due_on


@given(
    st.data(),
    st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=6),
    st.integers(5, 30),
    st.booleans(),
)
def test_a_life_on_a_guess_ends_where_a_life_that_knew_would_have_ended(
    data: st.DataObject, steps: list[tuple[int, bool]], promised: int, suspends: bool
) -> None:
    """Clocks that start, stand and go on by the real rules; the notice comes at the end."""
    applied_on = date(2026, 12, 1)
    today = applied_on + timedelta(days=sum(days for days, _ in steps))
    before, after = data.draw(some_calendars(today))
    rules = {"promised_decision_days": promised, "correction_days": 15, "posting_days": 30,
             "suspended_clock_runs": not suspends}  # fmt: skip

    guessed, moves = a_life(applied_on, steps, rules, before, suspends=suspends)
    knew, _ = a_life(applied_on, steps, rules, after, suspends=suspends)
    found = columns(guessed) | new_values(guessed, calendars(before, after, today, **rules), moves)

    clocks = {"national_due_on", "promise_due_on", "due_on", "period_ends_on", "due_provisional"}
    differing = {name for name in clocks if found[name] != getattr(knew, name)}
    assert not differing or (guessed.due_on == FAR and differing == {"due_provisional"})


def a_life(
    applied_on: date,
    steps: list[tuple[int, bool]],
    rules: Any,
    days: WorkCalendar,
    *,
    suspends: bool,
) -> tuple[Claim, list[Any]]:
    """A claim and its moves: accepted, into review, and then stopped and resumed in turn."""
    due = days.add(applied_on, 30)
    claim = a_claim(applied_on=applied_on, national_due_on=due.due_on, due_on=due.due_on)
    moves: list[Any] = []
    today = applied_on
    for wait, into_review in steps:
        today += timedelta(days=wait)
        moment: Any = SimpleNamespace(today=today, calendar=days, rules=rules)
        trigger, dest, values = a_step(claim, moment, into_review, suspends)
        for name, value in {**values, "state": dest, "state_since": today}.items():
            setattr(claim, name, value)
        moves.append(SimpleNamespace(trigger=trigger, dest=dest, day=today))
    return claim, moves


def a_step(
    claim: Claim, moment: Any, into_review: bool, suspends: bool
) -> tuple[str, str, Mapping[str, Any]]:
    """The next step of a life, with the effects of the machine."""
    steps: dict[str, Callable[[], tuple[str, str, Mapping[str, Any]]]] = {
        "precheck": lambda: (
            ("pass_precheck", "review", enters_review(claim, moment))
            if into_review
            else ("return_for_correction", "returned",
                  stops(claim, moment) | period(moment, "correction_days"))
        ),
        "returned": lambda: (
            "resubmit", "precheck",
            goes_on(claim, moment, review=False) | {"period_ends_on": FAR},
        ),
        "review": lambda: (
            ("suspend", "suspended", stops(claim, moment) if suspends else {})
            if into_review
            else ("return_for_correction", "returned",
                  stops(claim, moment) | period(moment, "correction_days"))
        ),
        "suspended": lambda: ("resume", "review", goes_on(claim, moment, review=True)),
    }  # fmt: skip
    return steps[claim.state]()


def accepted_by(cli: Cli) -> Claim:
    """A claim that the database of the command line holds."""
    database = Database(cli.url)
    claim: Claim = saved(database, an_accepted_claim())
    database.close()
    return claim


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "2027.csv"
    path.write_text(NOTICE, "utf-8")
    return path


@on_both
def test_the_command_loads_a_year_and_why_no_longer_calls_the_day_provisional(
    cli: Cli, notice: Path
) -> None:
    cli.today = TODAY
    assert cli("init").code == 0
    claim = accepted_by(cli)
    (guessed,) = cli("--json", "why", claim.no).json["deadlines"]
    assert (guessed["due_on"], guessed["provisional"]) == ("2027-02-11", True)

    tried = cli("--json", "calendar", "import", notice, "--dry-run").json
    said = cli("--json", "calendar", "import", notice)

    assert said.code == 0
    assert said.json == {
        "file": str(notice),
        "years": [{"year": 2027, "status": "official", "days": 18}],
        "loaded": [2027],
        "recounted": {"filings": 0, "claims": 1},
        "unmarked": {"filings": 0, "claims": 0},
        "changes": [
            {"no": claim.no, "name": "national_bound", "was": "2027-02-11", "is": "2027-02-15"}
        ],
    }
    assert tried == said.json | {"dry_run": True}
    (official,) = cli("--json", "why", claim.no).json["deadlines"]
    assert (official["due_on"], official["provisional"]) == ("2027-02-15", False)
    assert cli("--json", "calendar", "import", notice).json["loaded"] == []
    assert [row["trigger"] for row in cli("--json", "history", claim.no).json] == [
        "imported", "recount",
    ]  # fmt: skip


def test_the_command_shows_the_years_and_the_days_of_one(cli: Cli, notice: Path) -> None:
    cli.today = TODAY
    cli("init")
    shipped = {row["year"]: row["status"] for row in cli("--json", "calendar", "show").json}
    assert (shipped[2026], shipped[2027]) == ("official", "provisional")
    assert cli("calendar", "import", notice).code == 0

    rows = {row["year"]: row for row in cli("--json", "calendar", "show").json}
    one = cli("--json", "calendar", "show", "--year", "2027").json

    assert rows[2027] == {
        "year": 2027, "status": "official", "days": 18, "source": "测试用的节假日安排",
    }  # fmt: skip
    assert one["loaded_by"] == "console"
    assert {"day": "2027-01-31", "kind": "makeup"} in one["days"]
    assert "补班" in cli("calendar", "show", "--year", "2027").out
    assert "make-up" in cli("--lang", "en", "calendar", "show", "--year", "2027").out
    unknown = cli("--json", "calendar", "show", "--year", "2040")
    assert (unknown.code, unknown.json["error"]["code"]) == (1, "unknown_year")


def test_only_an_administrator_loads_a_year_in_his_name(cli: Cli, notice: Path) -> None:
    cli.today = TODAY
    cli("init")
    cli("user", "add", "王主任", "--role", "admin")
    cli("user", "add", "李审核", "--role", "reviewer")
    claim = accepted_by(cli)

    refused = cli("--json", "calendar", "import", notice, "--as", "李审核")
    done = cli("calendar", "import", notice, "--as", "王主任")

    assert (refused.code, refused.json["error"]["code"]) == (1, "wrong_role")
    assert done.code == 0
    assert "王主任" in cli("--json", "history", claim.no).json[-1]["reason"]


def _whole(*years: int) -> bytes:
    """A notice that has what every year has."""
    days = [
        f"{year}-{day},holiday"
        for year in years
        for day in ("01-01", "05-01", "10-01", "10-02", "10-03")
    ]
    return "\n".join(["day,kind", *days, ""]).encode()


BAD_FILES: dict[str, tuple[str, bytes | None]] = {
    "twice": ("bad_calendar", NOTICE.encode() + b"\n2027-02-06,holiday,x\n"),
    "weekdays": ("bad_calendar", NOTICE.replace("2027", "2026").encode()),
    "official": ("already_official", _whole(2026, 2027)),
    "bytes": ("file_bad_bytes", b"day,kind\n\xff\xff\xff\n"),
    "large": ("file_too_large", b"x" * 1_000_001),
    "nowhere": ("file_not_found", None),
}


def test_a_bad_file_is_refused_whole_and_nothing_changes(cli: Cli, tmp_path: Path) -> None:
    cli.today = TODAY
    cli("init")
    claim = accepted_by(cli)
    before = cli("--json", "calendar", "show").json

    for name, (code, content) in BAD_FILES.items():
        path = tmp_path / f"{name}.csv"
        if content is not None:
            path.write_bytes(content)
        said = cli("--json", "calendar", "import", path)
        assert (said.code, said.json["error"]["code"]) == (1, code)

    assert cli("--json", "calendar", "show").json == before
    assert [row["trigger"] for row in cli("--json", "history", claim.no).json] == ["imported"]


def test_a_file_in_the_encoding_of_office_programs_is_read(cli: Cli, notice: Path) -> None:
    cli.today = TODAY
    cli("init")
    notice.write_bytes(NOTICE.replace("\n", "\r\n").encode("gb18030"))

    assert cli("calendar", "import", notice).code == 0
    assert cli("--json", "calendar", "show").json[4]["source"] == "测试用的节假日安排"
