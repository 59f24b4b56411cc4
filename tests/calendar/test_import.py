"""A year's notice is loaded: what was counted on a guess is counted anew (工作日历导入、期限重算)."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App, with_loaded_calendar
from models import FAR, Claim, Notice
from models.database import Database
from tests.conftest import once
from tests.support.builders import a_claim, a_filing, saved
from tests.support.importing import an_app
from tests.support.notice_2027 import (
    NOTICE,
    TODAY,
    again,
    an_accepted_claim,
    day,
    load,
    on,
    recounts,
)
from tests.support.office import columns

pytestmark = once


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return an_app(database, book, calendar, TODAY)


def notices(app: App, case: Any) -> list[Notice]:
    query = select(Notice).where(Notice.case_id == case.id, Notice.machine == case.__tablename__)
    with app.database.reading() as session:
        return list(session.exec(query.order_by(col(Notice.id))))


def a_returned_claim(**facts: Any) -> Claim:
    """Returned on 20 January with 15 working days to correct, on a guess to 12 February."""
    given = {
        "applied_on": day("2027-01-04"), "state": "returned", "state_since": day("2027-01-20"),
        "stopped_on": day("2027-01-20"), "national_due_on": day("2027-02-18"),
        "period_ends_on": day("2027-02-12"), "period_provisional": True,
    }  # fmt: skip
    return a_claim(**(given | facts))


def test_a_claim_accepted_in_december_gets_its_new_day_with_a_move(app: App) -> None:
    claim = saved(app.database, an_accepted_claim())

    outcome = load(app)

    now = again(app, claim)
    assert (now.national_due_on, now.due_on) == (day("2027-02-15"), day("2027-02-15"))
    assert not now.due_provisional
    (move,) = recounts(app, claim)
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
    assert notices(app, claim) == [], "the agency's deadline is no period of the applicant's"


def test_a_deadline_that_the_notice_leaves_where_it_is_only_loses_its_mark(app: App) -> None:
    due = {"national_due_on": day("2027-01-27"), "due_on": day("2027-01-27")}
    claim = saved(app.database, an_accepted_claim(day("2026-12-15"), **due))

    outcome = load(app)

    now = again(app, claim)
    assert columns(now) == columns(claim) | {"due_provisional": False}
    assert recounts(app, claim) == []
    assert outcome.unmarked == {"filings": 0, "claims": 1}
    assert outcome.recounted == {"filings": 0, "claims": 0}


def test_a_returned_claim_has_its_new_period_told_and_is_reminded_of_it_again(app: App) -> None:
    claim = saved(app.database, a_returned_claim(reminded_on=day("2027-01-22")))

    load(on(app, day("2027-01-25")))

    now = again(app, claim)
    assert (now.period_ends_on, now.period_provisional) == (day("2027-02-16"), False)
    assert now.reminded_on == FAR
    assert recounts(app, claim)[0].facts["is"] == {"period_ends_on": "2027-02-16"}
    (notice,) = notices(app, claim)
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
    app: App, since: str, on_a_guess: str, official: str
) -> None:
    claim = saved(app.database, a_parcel_to_post(since, on_a_guess))

    load(on(app, day("2027-01-25")))

    assert again(app, claim).period_ends_on == day(official)
    assert len(notices(app, claim)) == (on_a_guess != official)


def test_a_claim_that_stands_still_keeps_its_days_and_nobody_is_told(
    app: App, calendar: WorkCalendar
) -> None:
    claim = saved(
        app.database,
        a_claim(
            applied_on=day("2026-12-28"), state="posted", stopped_on=TODAY, state_since=TODAY,
            national_due_on=day("2027-02-11"), promise_due_on=day("2027-02-04"),
            due_provisional=True,
        ),
    )  # fmt: skip

    load(app)

    now, official = again(app, claim), with_loaded_calendar(app).calendar
    for clock in ("national_due_on", "promise_due_on"):
        left = calendar.between(TODAY, getattr(claim, clock))
        assert official.between(TODAY, getattr(now, clock)) == left
    assert (now.national_due_on, now.due_on, now.version) == (day("2027-02-15"), FAR, 1)
    assert recounts(app, claim) == notices(app, claim) == []


def test_days_that_were_over_before_a_clock_stood_still_are_not_counted_again(
    app: App, calendar: WorkCalendar
) -> None:
    """The notice comes late, and the days off that it moves are over."""
    standing = day("2027-02-16")
    due = calendar.add(standing, 9).due_on
    claim = saved(
        app.database,
        a_claim(applied_on=day("2027-01-18"), state="posted", stopped_on=standing,
                state_since=standing, national_due_on=due),
    )  # fmt: skip

    load(on(app, day("2027-03-01")))

    assert (
        again(app, claim).national_due_on
        == with_loaded_calendar(app).calendar.add(standing, 9).due_on
    )


def test_a_rejected_claim_that_is_reopened_goes_on_by_the_official_days(app: App) -> None:
    claim = saved(
        app.database,
        an_accepted_claim(state="rejected", due_on=FAR, due_provisional=False),
    )

    load(app)

    assert again(app, claim).national_due_on == day("2027-02-15")
    assert recounts(app, claim) == []


def test_a_filing_under_review_gets_its_new_day(app: App) -> None:
    applied_on = day("2027-02-04")
    online, window = saved(
        app.database,
        a_filing(applied_on=applied_on, due_on=day("2027-02-10"), due_provisional=True),
        a_filing(
            applied_on=applied_on, due_on=applied_on, due_provisional=True, channel="local_window"
        ),
    )

    outcome = load(on(app, applied_on))

    assert again(app, online).due_on == day("2027-02-15")
    assert again(app, window).due_on == applied_on
    assert (len(recounts(app, online)), len(recounts(app, window))) == (1, 0)
    assert (outcome.recounted["filings"], outcome.unmarked["filings"]) == (1, 1)
    assert outcome.changes[0]["name"] == "review"
    assert notices(app, online) == []


def test_a_self_service_filing_of_a_day_that_turns_out_to_be_worked_is_due_on_it(
    app: App,
) -> None:
    sunday = day("2027-01-31")
    filing = saved(
        app.database,
        a_filing(applied_on=sunday, channel="national_self", due_on=day("2027-02-01"),
                 due_provisional=True),
    )  # fmt: skip

    load(on(app, sunday))

    assert again(app, filing).due_on == sunday


def test_a_returned_filing_has_its_new_period_told(app: App) -> None:
    filing = saved(
        app.database,
        a_filing(
            applied_on=day("2027-01-18"), state="returned", state_since=day("2027-01-20"),
            period_ends_on=day("2027-02-12"), period_provisional=True,
        ),
    )  # fmt: skip

    load(on(app, day("2027-01-25")))

    assert again(app, filing).period_ends_on == day("2027-02-16")
    assert [notice.kind for notice in notices(app, filing)] == ["recount"]


def test_what_is_closed_or_in_force_is_left_alone(app: App) -> None:
    cases = saved(
        app.database,
        an_accepted_claim(state="withdrawn", due_on=FAR),
        an_accepted_claim(state="paid", due_on=FAR),
        a_filing(state="active", applied_on=day("2026-12-28")),
    )

    load(app)

    for case in cases:
        assert columns(again(app, case)) == columns(case)


def test_a_claim_that_was_overdue_on_a_guess_is_not_overdue_any_more(app: App) -> None:
    today = day("2027-02-12")
    early, late = saved(
        app.database,
        an_accepted_claim(overdue_since=today),
        an_accepted_claim(day("2026-12-22"), national_due_on=day("2027-02-03"),
                          due_on=day("2027-02-03"), overdue_since=day("2027-02-04")),
    )  # fmt: skip

    load(on(app, today))

    assert (again(app, early).due_on, again(app, early).overdue_since) == (
        day("2027-02-15"), FAR,
    )  # fmt: skip
    assert (again(app, late).due_on, again(app, late).overdue_since) == (
        day("2027-02-02"), day("2027-02-04"),
    )  # fmt: skip


def test_a_period_may_come_to_end_earlier_but_never_before_the_applicant_can_know(
    app: App,
) -> None:
    """Saturday the 20th is worked after all, so 22 February becomes the 20th; today is the 22nd."""
    ending = {"state_since": day("2027-02-17"), "period_ends_on": day("2027-02-23")}
    claim, over = saved(
        app.database,
        a_returned_claim(**ending),
        a_returned_claim(state_since=day("2027-02-16"), period_ends_on=day("2027-02-22")),
    )

    load(on(app, day("2027-02-23")))

    assert again(app, claim).period_ends_on == day("2027-02-23")
    assert again(app, over).period_ends_on == day("2027-02-22"), "over; nothing is taken away"
    assert notices(app, claim) == notices(app, over) == []


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "2027.csv"
    path.write_text(NOTICE, "utf-8")
    return path
