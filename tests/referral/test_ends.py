"""How a referral ends (使用、过期、取消): by care there, by its last day, or taken back by two people."""

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.why import why_of
from jobs.app import App
from jobs.audit.verify import verify
from jobs.office.referral_decisions import cancel
from models import (
    Move,
    Notice,
    Referral,
    ReferralEvent,
)
from models.database import Database
from tests.conftest import once
from tests.support.builders import (
    A_DAY,
    TODAY,
    a_claim,
    a_referral,
    a_settlement,
    an_institution,
    saved,
)
from tests.support.referring import a_hospital_app, again, agreed, filing_of, run
from workflow.service.take import take
from workflow.shared.errors import (
    GuardFailedError,
    NotTakenError,
    ReasonRequiredError,
    WrongRoleError,
)

pytestmark = once


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    """A hospital of Daqing that may refer, one of Shenyang, a citizen, and who decides."""
    return a_hospital_app(database, book, calendar)


@pytest.mark.parametrize("kind", ["settlement", "claim"])
def test_care_there_inside_its_days_uses_it(app: App, kind: str) -> None:
    referral = agreed(app)
    run(app, "transmit_referrals")
    if kind == "settlement":
        saved(app.database, a_settlement(referral))
    else:
        saved(app.database, a_claim(
            person_id=referral.person_id, institution_id=referral.to_id,
            discharged_on=TODAY + 3 * A_DAY, admitted_on=TODAY, applied_on=TODAY,
        ))  # fmt: skip

    assert run(app, "watch_referrals") == 1

    assert again(app, referral).state == "used"
    with pytest.raises(Exception, match="cancel"):
        cancel(app, referral.no, "applicant", "不去了")


def test_what_was_reversed_or_lies_outside_does_not_use_it(app: App) -> None:
    referral = agreed(app)
    run(app, "transmit_referrals")
    other = saved(app.database, an_institution())
    saved(
        app.database,
        a_settlement(referral, bill_no="1"),
        a_settlement(referral, bill_no="1", reversed=True, total=-1, fund_paid=-1),
        a_settlement(referral, admitted_on=TODAY - A_DAY),
        a_settlement(referral, institution_id=other.id),
    )

    assert run(app, "watch_referrals") == 0


def test_an_unused_referral_expires_the_day_after_its_last_day(app: App) -> None:
    referral = agreed(app)
    run(app, "transmit_referrals")

    assert run(app, "watch_referrals", on=referral.ends_on) == 0
    assert run(app, "watch_referrals", on=referral.ends_on + A_DAY) == 1
    assert again(app, referral).state == "expired"


def moves_of(app: App, case: Referral) -> list[Move]:
    with app.database.reading() as session:
        its = select(Move).where(Move.machine == "referral", Move.case_id == case.id)
        return list(session.exec(its.order_by(col(Move.seq))))


def test_a_settlement_that_comes_in_late_makes_an_expired_referral_used(app: App) -> None:
    referral = agreed(app)
    run(app, "transmit_referrals")
    late = referral.ends_on + 9 * A_DAY
    run(app, "watch_referrals", on=late)
    saved(app.database, a_settlement(referral, admitted_on=referral.ends_on))

    assert run(app, "watch_referrals", on=late + A_DAY) == 1
    assert run(app, "watch_referrals", on=late + 2 * A_DAY) == 0

    assert again(app, referral).state == "used"
    assert [m.trigger for m in moves_of(app, referral)][-2:] == ["expire", "use_late"]
    assert verify(app.database).fault is None


def test_care_outside_its_days_or_under_none_leaves_it_expired(app: App) -> None:
    """Neither care after the last day, nor a referral to which no hospital ever agreed."""
    referral = agreed(app)
    unanswered = saved(app.database, a_referral(to_code="H21010000077"))
    run(app, "transmit_referrals")
    late = referral.ends_on + 9 * A_DAY
    run(app, "watch_referrals", on=late)
    saved(
        app.database,
        a_settlement(referral, admitted_on=referral.ends_on + A_DAY),
        a_settlement(unanswered, admitted_on=TODAY),
    )

    assert run(app, "watch_referrals", on=late + A_DAY) == 0
    assert {again(app, r).state for r in (referral, unanswered)} == {"expired"}


def test_one_that_was_taken_back_stays_so_and_why_tells_of_the_care(app: App) -> None:
    referral = agreed(app)
    run(app, "transmit_referrals")
    cancel(app, referral.no, "applicant", "不去了")
    settled = saved(app.database, a_settlement(referral, admitted_on=TODAY))

    assert run(app, "watch_referrals", on=TODAY + 400 * A_DAY) == 0

    with app.database.reading() as session:
        (note,) = why_of(session, app, "zh", referral.no, session)["notes"]
    assert settled.settlement_no in note and "取消" in note


def test_a_hospital_takes_back_with_two_people_what_it_gave_with_two(app: App) -> None:
    referral = agreed(app)
    run(app, "transmit_referrals", "activate_filings")
    assert filing_of(app, referral).state == "active"

    with pytest.raises(ReasonRequiredError):
        cancel(app, referral.no, "office", "", "doctor")
    for second in ("", "office", "reviewer"):
        with pytest.raises(GuardFailedError) as refused:
            cancel(app, referral.no, "office", "病人好转", second)
        assert refused.value.guard == "second_person"
    decided = cancel(app, referral.no, "office", "病人好转", "doctor")

    filing = filing_of(app, referral)
    assert (decided.state, decided.filing_state) == ("cancelled", "cancelled")
    assert (filing.ended_by, filing.ends_on) == ("annul", filing.starts_on - A_DAY)
    with app.database.reading() as session:
        last = session.exec(
            select(Move).where(Move.machine == "filing", Move.case_id == filing.id)
            .order_by(Move.seq.desc())  # type: ignore[attr-defined]
        ).first()  # fmt: skip
        assert last is not None
        assert (last.trigger, last.actor) == ("annul", "system")
        assert referral.no in last.reason
        told = [notice.kind for notice in session.exec(select(Notice).order_by(col(Notice.id)))]
        assert told == ["review", "activate", "annul"]
        events = session.exec(select(ReferralEvent).order_by(ReferralEvent.id)).all()  # type: ignore[arg-type]
        assert [e.kind for e in events] == ["transmitted", "withdrawn"]
        assert events[-1].payload["memo"] == "病人好转"
    assert verify(app.database).fault is None


def test_the_person_himself_needs_nobody_to_take_it_back(app: App) -> None:
    """有效期内可随时取消和变更 (大庆)."""
    referral = agreed(app)

    decided = cancel(app, referral.no, "applicant", "改在本地治疗")

    assert (decided.state, decided.filing_state) == ("cancelled", "cancelled")
    with app.database.reading() as session:
        assert session.exec(select(ReferralEvent)).all() == [], "nobody had been told yet"


def test_it_is_not_taken_back_once_care_rests_on_its_filing(app: App) -> None:
    referral = agreed(app)
    run(app, "activate_filings")
    other = saved(app.database, an_institution())
    saved(app.database, a_settlement(referral, institution_id=other.id))

    with pytest.raises(GuardFailedError) as refused:
        cancel(app, referral.no, "applicant", "不去了")
    assert refused.value.guard == "filing_not_used"

    saved(app.database, a_settlement(referral))
    with pytest.raises(GuardFailedError) as refused:
        cancel(app, referral.no, "applicant", "不去了")
    assert refused.value.guard == "not_used"
    assert filing_of(app, referral).state == "active"


def test_a_filing_that_ended_otherwise_is_left_alone(app: App) -> None:
    referral = agreed(app)
    take(app.database, referral.filing_no, "cancel", "applicant", app.day)

    cancel(app, referral.no, "applicant", "不去了")

    assert filing_of(app, referral).ended_by == "cancel"


def test_nobody_annuls_by_way_of_the_systems_step(app: App) -> None:
    """The reviewer's own annul asks for a second reviewer, as before."""
    referral = agreed(app)

    with pytest.raises(Exception, match="second"):
        take(app.database, referral.filing_no, "annul", "reviewer", app.day, reason="有误")
    with pytest.raises(WrongRoleError):
        take(app.database, referral.filing_no, "annul", "office", app.day, reason="有误")
    with pytest.raises(NotTakenError):
        take(app.database, referral.no, "cancel", "office", app.day, reason="有误")
