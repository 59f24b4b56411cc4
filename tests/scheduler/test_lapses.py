"""Nothing ends in silence: reminded by service, days on the way, an agency to reach, a signed list."""

from collections.abc import Sequence
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.runs.catalogue import NAMES, SIGNED_BY
from jobs.scheduler.execute import by_hand, run_dry
from models import (
    FAR,
    Claim,
    ClaimState,
    Filing,
    FilingState,
    LapseListed,
    Notice,
    QualificationState,
    Receipt,
    Run,
)
from models.database import Database
from tests.support.builders import (
    A_DAY,
    AREA,
    TODAY,
    a_claim,
    a_filing,
    a_qualification,
    saved,
)
from tests.support.importing import an_app
from tests.support.lapsing import LAPSED, reachable_book
from workflow.delivery.served import note_served

RETURNED = {"state": FilingState.RETURNED, **LAPSED}
KINDS = {
    "lapse_filings": lambda **facts: a_filing(**{**RETURNED, **facts}),
    "lapse_claims": lambda **facts: a_claim(**{**RETURNED, **facts}),
    "lapse_qualifications": lambda **facts: a_qualification(**{**RETURNED, **facts}),
}
every_run = pytest.mark.parametrize("name", KINDS)


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    return an_app(database, reachable_book(book), calendar, TODAY)


def do(app: App, *names: str, day: Any = TODAY, confirmed: bool = False) -> list[Any]:
    return by_hand(
        app, names, day, "reviewer", confirmed=confirmed, progress=lambda _n, _m: None
    )  # fmt: skip


def lapsed(app: App, name: str, day: Any = TODAY) -> int:
    """The list is made and signed; how many lapse."""
    do(app, name, day=day)
    (done,) = do(app, name, day=day, confirmed=True)
    return int(done["moved"])


def again(app: App, case: Any) -> Any:
    with app.database.reading() as session:
        return session.get(type(case), case.id)


def listed(app: App) -> Sequence[LapseListed]:
    with app.database.reading() as session:
        return session.exec(select(LapseListed).order_by(col(LapseListed.case_id))).all()


def serve(app: App, on: Any) -> None:
    """Every notice that was written reaches its addressee."""
    with app.database.writing() as session:
        for notice in session.exec(select(Notice)).all():
            note_served(session, notice, on)


def test_every_run_that_ends_cases_waits_for_a_signature() -> None:
    assert set(SIGNED_BY) == {name for name in NAMES if name.startswith("lapse_")} == set(KINDS)


@every_run
def test_a_case_lapses_once_its_list_is_signed_and_not_before(app: App, name: str) -> None:
    case = saved(app.database, KINDS[name]())

    (held,) = do(app, name)
    assert (held["moved"], held["refused"], held["held"]) == (0, 1, True)
    assert again(app, case).state == "returned"
    (done,) = do(app, name, confirmed=True)

    assert done["moved"] == 1
    assert again(app, case).state in ("cancelled", "lapsed")
    assert [(row.signed_by, row.signed_on) for row in listed(app)] == [("reviewer", TODAY)]


def test_a_claim_that_would_have_lapsed_in_silence_does_not(app: App) -> None:
    """Reminders that nobody received, as all of them were until now, end nothing."""
    claim = saved(
        app.database, a_claim(state=ClaimState.RETURNED, period_ends_on=TODAY + 5 * A_DAY)
    )

    do(app, "remind")
    do(app, "remind")

    with app.database.reading() as session:
        assert [n.kind for n in session.exec(select(Notice))] == ["correction_ends"]
    assert again(app, claim).reminded_on == FAR
    assert lapsed(app, "lapse_claims", TODAY + 300 * A_DAY) == 0


def test_served_then_seven_days_later_and_signed_it_lapses(app: App) -> None:
    end = TODAY + 2 * A_DAY
    claim = saved(app.database, a_claim(state=ClaimState.RETURNED, period_ends_on=end))
    do(app, "remind")

    serve(app, end + 20 * A_DAY)
    assert lapsed(app, "lapse_claims", end + 26 * A_DAY) == 0, "six days after service"

    assert lapsed(app, "lapse_claims", end + 27 * A_DAY) == 1
    assert again(app, claim).state == ClaimState.LAPSED


@every_run
def test_what_was_posted_before_the_end_has_ten_days_on_its_way(app: App, name: str) -> None:
    saved(app.database, KINDS[name](period_ends_on=TODAY - 10 * A_DAY))

    assert lapsed(app, name) == 0
    assert lapsed(app, name, TODAY + A_DAY) == 1


def test_a_claim_whose_originals_never_come_lapses_and_gives_its_receipts_free(app: App) -> None:
    claim = saved(app.database, a_claim(**{**RETURNED, "state": ClaimState.AWAITING_PARCEL}))
    bill = saved(app.database, Receipt(
        claim_id=claim.id, area=AREA, code="23060125", number="0000000001", issued_on=TODAY, total=1,
    ))  # fmt: skip

    assert lapsed(app, "lapse_claims") == 1

    assert again(app, claim).state == ClaimState.LAPSED
    assert again(app, bill).released


@every_run
@pytest.mark.parametrize("empty", ["postal_address", "phone"])
def test_nothing_lapses_while_nobody_could_have_reached_the_agency(
    app: App, book: PolicyBook, calendar: WorkCalendar, name: str, empty: str
) -> None:
    case = saved(app.database, KINDS[name]())
    hidden = an_app(app.database, reachable_book(book, **{empty: ""}), calendar, TODAY)

    assert lapsed(hidden, name) == 0
    assert lapsed(an_app(app.database, book, calendar, TODAY), name) == 0, "Daqing has neither"

    assert again(hidden, case).state == "returned"


def test_what_comes_to_be_due_while_a_list_waits_stands_on_the_next_one(app: App) -> None:
    seen = saved(app.database, a_filing(**RETURNED))
    do(app, "lapse_filings")
    later = saved(app.database, a_filing(**RETURNED))
    (held,) = do(app, "lapse_filings")
    assert held["refused"] == 1, "whoever signs has seen all that stands on the list"

    (done,) = do(app, "lapse_filings", confirmed=True)

    assert (done["moved"], again(app, seen).state) == (1, FilingState.CANCELLED)
    assert again(app, later).state == FilingState.RETURNED
    (held,) = do(app, "lapse_filings")
    assert held["refused"] == 1, "it stands on the next list"


def test_a_confirmation_before_any_list_makes_the_list(app: App) -> None:
    saved(app.database, a_filing(**RETURNED))

    (held,) = do(app, "lapse_filings", confirmed=True)

    assert (held["moved"], held["held"]) == (0, True)


def test_who_moved_since_the_list_was_made_is_not_on_it(app: App) -> None:
    filing = saved(app.database, a_filing(**RETURNED))
    do(app, "lapse_filings")
    with app.database.writing() as session:
        # As a second return leaves it: the state is the same, its version is another one.
        session.get_one(Filing, filing.id).version += 2

    (held,) = do(app, "lapse_filings", confirmed=True)

    assert held["moved"] == 0
    assert again(app, filing).state == FilingState.RETURNED


def test_the_other_runs_go_on_while_a_list_waits(app: App) -> None:
    saved(app.database, a_filing(**RETURNED))
    saved(app.database, a_filing(state=FilingState.ACTIVE, ends_on=TODAY - A_DAY))

    done = {report["run"]: report for report in do(app, *NAMES)}

    assert done["lapse_filings"]["held"]
    assert done["expire_filings"]["moved"] == 1
    with app.database.reading() as session:
        states = {run.name: run.state for run in session.exec(select(Run))}
    assert states.pop("lapse_filings") == "held"
    assert set(states.values()) == {"done"}


def test_a_rehearsed_run_lists_and_signs_nothing(app: App) -> None:
    claim = saved(app.database, a_claim(**RETURNED))

    (told,) = run_dry(app, ["lapse_claims"], TODAY, confirmed=False)

    assert (told["moved"], told["refused"]) == (0, 1)
    assert listed(app) == []
    assert again(app, claim).state == ClaimState.RETURNED


def test_a_filing_that_ends_on_its_own_last_day_ends_as_before(app: App) -> None:
    filing = saved(app.database, a_filing(state=FilingState.ACTIVE, ends_on=TODAY - A_DAY))
    over = {"starts_on": TODAY - 9 * A_DAY, "ends_on": TODAY - A_DAY}
    held = saved(app.database, a_qualification(state=QualificationState.ACTIVE, **over))

    do(app, "expire_filings", "expire_qualifications")

    assert again(app, filing).state == FilingState.EXPIRED
    assert again(app, held).state == QualificationState.EXPIRED


def test_a_reminder_is_written_once_for_each_period(app: App) -> None:
    claim = saved(app.database, a_claim(state=ClaimState.RETURNED, period_ends_on=TODAY + A_DAY))
    do(app, "remind")
    with app.database.writing() as session:
        session.get_one(Claim, claim.id).period_ends_on = TODAY + 3 * A_DAY

    do(app, "remind")
    serve(app, TODAY)

    with app.database.reading() as session:
        about = [n.about for n in session.exec(select(Notice).order_by(col(Notice.id)))]
    assert about == [str(TODAY + A_DAY), str(TODAY + 3 * A_DAY)]
    assert again(app, claim).reminded_on == TODAY, "the reminder of the period that stands"
