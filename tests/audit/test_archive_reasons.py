"""What keeps a closed case out of the archive, one reason at a time (不归档的原因)."""

from datetime import date
from typing import Any

from sqlmodel import select

from jobs.archive.archive import archive
from jobs.archive.rules import REASONS
from jobs.notices.service import serve
from models import (
    Appeal,
    AppealState,
    ArchivedCase,
    Claim,
    ClaimState,
    Delivery,
    FilingState,
    Notice,
    Person,
)
from models.delivery import ServiceWay
from tests.conftest import once
from tests.support.archiving import (
    CLOSED_ON,
    LATE,
    a_paid_claim,
    an_expired_filing,
    archived,
    closed,
    sealed,
)
from tests.support.builders import A_DAY, AREA, TODAY, a_claim, a_filing, a_person, noon, saved
from tests.support.histories import forged
from tests.support.importing import an_app
from tests.support.office import Office
from workflow.audit.archived_case import unpacked

pytestmark = once


def kept_by(office: Office, day: date = LATE) -> dict[str, int]:
    """Why cases stay."""
    return dict(archived(office, day).skipped)


def test_every_reason_has_words() -> None:
    assert all(says.zh and says.en for says in REASONS.values())


def test_a_case_with_a_notice_to_be_sent_stays(office: Office) -> None:
    filing = an_expired_filing(office)
    notice = Notice(
        machine="filing", case_id=filing.id or 0, area=AREA, kind="remind_expiry", about="x",
        day=TODAY, created_at=noon(TODAY),
    )  # fmt: skip
    saved(office.database, notice)

    assert kept_by(office) == {"notice_unsent": 1}
    with office.database.writing() as session:
        held: Any = session.get(Notice, notice.id)
        held.state = "sent"
    assert archived(office, LATE + A_DAY).archived == {"filing": 1}


def test_a_notice_of_before_there_was_sending_keeps_no_case_but_one_that_lapsed_on_it(
    office: Office,
) -> None:
    before: dict[str, Any] = {
        "area": AREA, "day": TODAY, "created_at": noon(TODAY), "state": "parked",
        "error": "before_sending", "machine": "filing",
    }  # fmt: skip
    told, lapsed = an_expired_filing(office), an_expired_filing(office)
    saved(
        office.database,
        Notice(case_id=told.id or 0, kind="expire", about="1", **before),
        Notice(case_id=lapsed.id or 0, kind="lapse", about="1", **before),
    )

    done = archived(office)

    assert (done.archived, done.skipped) == ({"filing": 1}, {"notice_unsent": 1})


def test_a_case_stays_as_long_as_a_reconsideration_of_it_is_open(office: Office) -> None:
    claim = a_paid_claim(office)
    appeal = Appeal(
        no="F1", kind="reconsideration", machine="claim", case_id=claim.id or 0, seq=1,
        case_no=claim.no, person_id=claim.person_id, area=AREA, applied_on=TODAY,
        state=AppealState.ANSWERED, state_since=TODAY,
    )  # fmt: skip
    saved(office.database, appeal)

    assert kept_by(office) == {"appeal_running": 1}
    closed(office, appeal, AppealState.DECIDED)
    assert archived(office, LATE + A_DAY).archived == {"claim": 1}


def test_the_proof_that_a_closed_case_was_served_goes_to_the_archive_with_it(
    office: Office,
) -> None:
    filing = an_expired_filing(office)
    notice = Notice(
        machine="filing", case_id=filing.id or 0, area=AREA, kind="withdraw", about="x",
        day=TODAY, created_at=noon(TODAY),
    )  # fmt: skip
    saved(office.database, notice)
    app = an_app(office.database, office.book, office.calendar, TODAY)
    with office.database.writing() as session:
        serve(session, app, notice.id or 0, ServiceWay.COUNTER, on=TODAY,
              proof={"signed_by": "王芳"}, by="intake")  # fmt: skip

    assert archived(office).archived == {"filing": 1}

    with office.database.reading() as session:
        assert session.exec(select(Delivery)).all() == []
        copy = session.exec(select(ArchivedCase)).one()
    (kept,) = unpacked(copy.content, copy.digest)["delivery"]
    assert kept["delivered_on"] in (TODAY, TODAY.isoformat())


def test_a_case_that_moved_after_the_last_seal_stays(office: Office) -> None:
    an_expired_filing(office)
    app = an_app(office.database, office.book, office.calendar, LATE)

    assert archive(app, LATE, actor="admin").skipped == {"not_sealed": 1}
    sealed(office.database, CLOSED_ON)
    assert archive(app, LATE, actor="admin").skipped == {"not_sealed": 1}
    sealed(office.database, CLOSED_ON + A_DAY)
    assert archive(app, LATE, actor="admin").archived == {"filing": 1}


def test_a_rejected_case_stays_as_long_as_a_court_may_be_asked(office: Office) -> None:
    closed(office, a_filing(), FilingState.REJECTED)
    closed(office, a_claim(), ClaimState.REJECTED, date(2028, 12, 1))

    assert kept_by(office) == {"appeal_open": 1}


def test_a_filing_stays_as_long_as_claims_about_it_may_come(office: Office) -> None:
    an_expired_filing(office)  # to 2026-09-04; a claim within 12 months of a discharge long after

    assert kept_by(office, date(2028, 9, 4)) == {"claims_may_come": 1}
    assert archived(office, date(2028, 9, 5)).archived == {"filing": 1}


def test_a_filing_that_was_never_in_force_need_not_wait_for_claims(office: Office) -> None:
    closed(office, a_filing(), FilingState.CANCELLED)

    assert archived(office, TODAY + 10 * A_DAY).archived == {"filing": 1}


def test_a_claim_stays_as_long_as_its_benefit_year_is_counted_on(office: Office) -> None:
    a_paid_claim(office)  # of 2026; a claim about 2026 may come until the end of 2027

    assert kept_by(office, date(2027, 12, 31)) == {"year_open": 1}
    assert kept_by(office, date(2028, 1, 1)) == {"year_open": 1}
    assert archived(office, date(2028, 1, 2)).archived == {"claim": 1}


def test_nothing_of_a_person_goes_while_a_claim_of_hers_is_open(office: Office) -> None:
    person: Person = saved(office.database, a_person())
    an_expired_filing(office, person_id=person.id)
    closed(office, a_claim(person_id=person.id), ClaimState.WITHDRAWN)
    saved(office.database, a_claim(person_id=person.id, state=ClaimState.REVIEW))

    assert kept_by(office) == {"claim_open": 2}


def test_a_filing_goes_after_the_claim_that_rests_on_it(office: Office) -> None:
    person: Person = saved(office.database, a_person())
    filing = an_expired_filing(office, person_id=person.id)
    claim = closed(office, a_claim(person_id=person.id), ClaimState.WITHDRAWN)
    with office.database.writing() as session:
        held: Any = session.get(Claim, claim.id)
        held.covering_id = filing.id

    assert archived(office, limit=1).archived == {"claim": 1}
    assert archived(office, LATE + A_DAY).archived == {"filing": 1}


def test_a_filing_goes_with_or_after_the_one_that_replaces_it(office: Office) -> None:
    old = an_expired_filing(office)
    new = an_expired_filing(office, person_id=old.person_id, replaces_id=old.id)

    assert archived(office, limit=1).archived == {"filing": 1}
    assert office.again(new) is None and office.again(old) is not None
    assert archived(office, LATE + A_DAY).archived == {"filing": 1}


def test_a_filing_stays_with_the_open_one_that_replaces_it(office: Office) -> None:
    old = an_expired_filing(office)
    saved(office.database, a_filing(person_id=old.person_id, replaces_id=old.id))

    assert kept_by(office) == {"successor": 1}


def test_a_filing_stays_with_the_open_one_that_it_was_to_replace(office: Office) -> None:
    old = saved(office.database, a_filing(state=FilingState.ACTIVE))
    closed(office, a_filing(person_id=old.person_id, replaces_id=old.id), FilingState.CANCELLED)

    assert kept_by(office) == {"replaces_open": 1}


def test_a_filing_stays_with_the_one_that_replaces_it_and_does_not_check(office: Office) -> None:
    old = an_expired_filing(office)
    new = an_expired_filing(office, person_id=old.person_id, replaces_id=old.id)
    newest = an_expired_filing(office, person_id=old.person_id, replaces_id=new.id)
    free = an_expired_filing(office)
    change = "UPDATE move SET actor = 'x' WHERE machine = 'filing' AND case_id = :id AND seq = 2"
    forged(office.database, change, id=newest.id)

    done = archived(office)

    assert (done.archived, done.broken) == ({"filing": 1}, [newest.no])
    assert done.skipped == {"chain_broken": 1, "successor": 2}
    assert office.again(old) is not None and office.again(free) is None
