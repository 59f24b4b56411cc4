"""Filings: what the guards hold back, and what a move leaves behind (异地就医备案)."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from models import FAR, Filing, FilingState, Settlement
from tests.support.builders import A_DAY, AREA, BEIJING, TODAY, a_filing, a_person, saved
from tests.support.office import Office
from workflow.filing.machine import FILING
from workflow.shared.errors import BadPayloadError, GuardFailedError, SystemOnlyError
from workflow.shared.validity import covers

ACTIVE, REVIEWED = FilingState.ACTIVE, FilingState.REVIEWED
RESIDENT = "long_term_resident"
STARTED = TODAY - 30 * A_DAY


def held_back(office: Office, filing: Any, *args: Any, **more: Any) -> GuardFailedError:
    with pytest.raises(GuardFailedError) as told:
        office.take(filing, *args, **more)
    return told.value


def an_active(office: Office, **facts: Any) -> Filing:
    """A filing in force since a month ago."""
    given = {"applied_on": STARTED, "starts_on": STARTED, "state": ACTIVE}
    filing: Filing = saved(office.database, a_filing(**(given | facts)))
    return filing


def a_promise(office: Office, **facts: Any) -> Filing:
    """A long-term filing by promise, locked for six months from its start."""
    given = {
        "category": RESIDENT, "promise": True, "materials": ["身份证件"],
        "cancellable_from": date(2026, 8, 3),
    }  # fmt: skip
    return an_active(office, **(given | facts))


def test_a_cancelled_filing_stays_in_force_through_the_day_of_cancelling(office: Office) -> None:
    filing = an_active(office)

    office.take(filing, "cancel", "applicant")

    after = office.again(filing)
    assert (after.state, after.ended_by, after.ends_on) == ("cancelled", "cancel", TODAY)
    assert after.granted_to == filing.ends_on
    assert covers(after, TODAY)
    assert not covers(after, TODAY + A_DAY)


def test_cancelling_a_filing_whose_last_day_is_over_does_not_make_it_longer(
    office: Office,
) -> None:
    """Between midnight and the expiring run an ended filing is still in state active."""
    filing = an_active(office, ends_on=TODAY - 2 * A_DAY)

    office.take(filing, "cancel", "applicant")

    assert office.again(filing).ends_on == TODAY - 2 * A_DAY


def test_a_promise_filer_is_told_from_which_day_he_may_cancel(office: Office) -> None:
    filing = a_promise(office)

    told = held_back(office, filing, "cancel", "applicant")

    assert told.guard == "lock_over"
    assert "2026-08-03 起可以取消" in told.sentence("zh")
    assert "free from 2026-08-03" in told.sentence("en")
    assert "上限6个月" in told.sentence("zh")


def test_the_lock_falls_when_the_promised_papers_come_in(office: Office) -> None:
    filing = a_promise(office)

    office.take(filing, "amend", "intake", facts={"materials": ["居住证明"]})
    office.take(filing, "cancel", "applicant")

    after = office.again(filing)
    assert after.materials == ["身份证件", "居住证明"]
    assert after.state == "cancelled"


def test_other_papers_than_the_promised_ones_leave_the_lock_where_it_is(office: Office) -> None:
    filing = a_promise(office)

    office.take(filing, "amend", "intake", facts={"materials": ["照片"]})

    assert office.again(filing).cancellable_from == date(2026, 8, 3)
    assert held_back(office, filing, "cancel", "applicant").guard == "lock_over"


def test_a_filing_not_in_force_yet_may_be_cancelled_inside_the_lock(office: Office) -> None:
    filing = saved(
        office.database, a_filing(state=REVIEWED, cancellable_from=date(2026, 9, 5), promise=True)
    )

    office.take(filing, "cancel", "applicant")

    assert not covers(office.again(filing), TODAY)


def test_nobody_cancels_while_a_stay_is_open(office: Office) -> None:
    filing = an_active(office, open_stay_on=TODAY - A_DAY)

    assert held_back(office, filing, "cancel", "applicant").guard == "no_open_stay"

    office.take(filing, "amend", "intake", facts={"discharged": True})
    assert office.take(filing, "cancel", "applicant").dest == "cancelled"


def test_a_return_stops_the_review_day_and_gives_fifteen_working_days(office: Office) -> None:
    filing = saved(office.database, a_filing(due_on=TODAY + A_DAY))

    office.take(filing, "return_for_correction", "intake", facts={"missing": ["身份证件"]})

    after = office.again(filing)
    assert (after.period_ends_on, after.period_provisional) == (date(2026, 3, 25), False)
    assert (after.due_on, after.listed) == (FAR, ["身份证件"])


def test_resubmitting_gives_the_agency_its_full_review_time_again(office: Office) -> None:
    filing = saved(office.database, a_filing(materials=[], materials_ok=False))
    office.take(filing, "return_for_correction", "intake", facts={"missing": ["身份证件"]})

    office.today = date(2026, 3, 13)  # a Friday
    office.take(filing, "resubmit", "applicant", facts={"materials": ["身份证件"]})

    after = office.again(filing)
    assert (after.state, after.due_on, after.period_ends_on) == (
        "submitted",
        date(2026, 3, 17),
        FAR,
    )
    assert after.materials_ok


def test_what_is_missing_is_told_once_and_later_only_about_what_was_told_or_came_in(
    office: Office,
) -> None:
    filing = saved(office.database, a_filing())
    office.take(filing, "return_for_correction", "intake", facts={"missing": ["户口簿"]})
    office.take(filing, "resubmit", "applicant", facts={"materials": ["转诊转院证明"]})

    told = held_back(
        office, filing, "return_for_correction", "intake", facts={"missing": ["户口簿", "照片"]}
    )
    assert told.guard == "listed_once"
    assert "照片" in told.sentence("zh")

    wanted = {"missing": ["户口簿", "转诊转院证明"]}
    assert office.take(filing, "return_for_correction", "intake", facts=wanted).dest == "returned"


def test_a_return_that_lists_nothing_is_refused(office: Office) -> None:
    filing = saved(office.database, a_filing())

    assert held_back(office, filing, "return_for_correction", "intake").guard == "list_given"
    with pytest.raises(BadPayloadError):
        office.take(filing, "return_for_correction", "intake", facts={"missing": []})


def test_a_filing_without_its_papers_is_not_reviewed(office: Office) -> None:
    filing = saved(office.database, a_filing(materials_ok=False))

    assert held_back(office, filing, "review", "intake").guard == "papers_complete"


def test_a_rejection_names_a_clause_of_the_area_and_a_second_person_confirms_it(
    office: Office,
) -> None:
    filing, second = saved(office.database, a_filing()), {"second": "reviewer"}

    def guard(reason: str, **facts: Any) -> str:
        return held_back(office, filing, "reject", "intake", reason, facts=second | facts).guard

    assert guard("不行") == "clause_named"
    assert guard("不符合江苏省异地就医经办服务规程第八条") == "clause_of_area"
    assert guard("不符合", clause="江苏省异地就医经办服务规程 第八条") == "clause_of_area"
    handbook = "不符合《异地就医备案实用手册》的类型"
    assert guard(handbook, second="intake") == "second_person", "nobody rejects it alone"
    assert office.take(filing, "reject", "intake", handbook, facts=second).dest == "rejected"


def test_an_amendment_may_lengthen_a_filing_and_never_shorten_it(office: Office) -> None:
    filing = an_active(office)
    earlier = {"ends_on": (filing.ends_on - A_DAY).isoformat()}
    later = filing.ends_on + 30 * A_DAY

    assert held_back(office, filing, "amend", "applicant", facts=earlier).guard == "later_end"
    office.take(filing, "amend", "applicant", facts={"ends_on": later.isoformat()})

    after = office.again(filing)
    assert (after.ends_on, after.granted_to, after.state) == (later, later, "active")


def test_an_amendment_that_runs_into_the_next_filing_is_refused_and_names_it(
    office: Office,
) -> None:
    filing = an_active(office)
    renewal = saved(
        office.database,
        a_filing(person_id=filing.person_id, starts_on=filing.ends_on + A_DAY, state=REVIEWED),
    )

    later = {"ends_on": (filing.ends_on + A_DAY).isoformat()}
    told = held_back(office, filing, "amend", "applicant", facts=later)

    assert told.guard == "no_overlap"
    assert renewal.no in told.sentence("zh")


def test_an_amendment_of_nothing_is_refused(office: Office) -> None:
    assert held_back(office, an_active(office), "amend", "applicant").guard == "something_changes"


def test_the_replaced_filing_ends_the_day_before_the_new_one_starts(office: Office) -> None:
    old = an_active(office, category=RESIDENT)
    new = saved(
        office.database,
        a_filing(
            person_id=old.person_id, replaces_id=old.id, category=RESIDENT, destination=BEIJING,
            starts_on=TODAY, state=REVIEWED,
        ),
    )  # fmt: skip
    assert office.advance(FILING, FILING.step("replace"), old) == 1
    assert office.advance(FILING, FILING.step("activate"), new) == 1

    before, after = office.again(old), office.again(new)
    assert (before.state, before.ended_by) == ("cancelled", "replace")
    assert before.ends_on == TODAY - A_DAY
    assert covers(before, TODAY - A_DAY) != covers(after, TODAY - A_DAY)
    assert covers(before, TODAY) != covers(after, TODAY)


def test_a_filing_late_to_activate_is_in_force_from_its_first_day_all_the_same(
    office: Office,
) -> None:
    filing = saved(office.database, a_filing(applied_on=STARTED, starts_on=STARTED, state=REVIEWED))

    office.advance(FILING, FILING.step("activate"), filing)

    assert covers(office.again(filing), STARTED)


def test_coverage_that_ends_breaks_the_lock_and_the_person_is_told(office: Office) -> None:
    filing = a_promise(office, covered_to=TODAY - A_DAY, coverage_end="moved")

    assert office.advance(FILING, FILING.step("terminate"), filing) == 1

    after = office.again(filing)
    assert (after.state, after.ended_by, after.ends_on) == (
        "cancelled", "terminate", TODAY - A_DAY,
    )  # fmt: skip
    assert office.moves(filing)[-1].facts == {
        "coverage_end": "moved",
        "covered_to": (TODAY - A_DAY).isoformat(),
    }


def test_nothing_lapses_before_a_reminder_was_served(office: Office) -> None:
    filing = saved(
        office.database,
        a_filing(state="returned", applied_on=STARTED, period_ends_on=TODAY - 11 * A_DAY),
    )
    lapse = FILING.step("lapse")

    assert office.advance(FILING, lapse, filing) == 0
    with office.database.writing() as session:
        held = session.get(Filing, filing.id)
        assert held is not None
        held.reminded_on = TODAY - 7 * A_DAY
    assert office.advance(FILING, lapse, filing) == 1


def test_annulling_needs_a_second_reviewer_or_approver_who_is_somebody_else(
    office: Office,
) -> None:
    filing = a_promise(office)

    for second in ("reviewer", "intake", "nobody", "cashier"):
        told = held_back(office, filing, "annul", "reviewer", "承诺不实", facts={"second": second})
        assert told.guard == "second_person", second
    with pytest.raises(BadPayloadError):
        office.take(filing, "annul", "reviewer", "承诺不实")
    office.take(filing, "annul", "reviewer", "承诺不实", facts={"second": "reviewer2"})

    assert office.again(filing).ended_by == "annul"


def test_an_annulled_filing_never_covered_anything_and_its_settlements_are_listed(
    office: Office,
) -> None:
    filing = an_active(office)
    saved(
        office.database,
        Settlement(
            area=AREA, settlement_no="S1", person_id=filing.person_id, med_type="21",
            admitted_on=STARTED, discharged_on=STARTED, total=1, fund_paid=1, content_hash="",
            settled_at=datetime(2026, 2, 3, tzinfo=UTC),
        ),
    )  # fmt: skip

    office.take(filing, "annul", "reviewer", "承诺不实", facts={"second": "approver"})

    assert not covers(office.again(filing), STARTED)
    assert office.moves(filing)[-1].facts["settlements"] == ["S1"]


def a_terminated(office: Office, **facts: Any) -> Filing:
    """A filing that the run has terminated, though the register was wrong."""
    filing = an_active(office, covered_to=TODAY - A_DAY, **facts)
    assert office.advance(FILING, FILING.step("terminate"), filing) == 1
    with office.database.writing() as session:
        held = session.get(Filing, filing.id)
        assert held is not None
        held.covered_to = FAR
    return filing


RESTORE: dict[str, Any] = {"reason": "参保登记有误", "facts": {"second": "approver"}}


def test_a_filing_terminated_by_mistake_gets_its_granted_end_back(office: Office) -> None:
    filing = a_terminated(office)

    office.take(filing, "restore", "reviewer", **RESTORE)

    after = office.again(filing)
    assert (after.state, after.ended_by, after.ends_on) == ("active", "", filing.granted_to)


def test_a_filing_is_not_restored_while_the_register_says_not_covered(office: Office) -> None:
    filing = an_active(office, covered_to=TODAY - A_DAY)
    office.advance(FILING, FILING.step("terminate"), filing)

    assert held_back(office, filing, "restore", "reviewer", **RESTORE).guard == "covered_longer"


def test_what_the_applicant_cancelled_is_not_restored(office: Office) -> None:
    filing = an_active(office)
    office.take(filing, "cancel", "applicant")

    told = held_back(office, filing, "restore", "reviewer", **RESTORE)

    assert told.guard == "ended_by_terminate_or_annul"


def test_a_filing_is_not_restored_over_another_one(office: Office) -> None:
    filing = a_terminated(office)
    other = saved(office.database, a_filing(person_id=filing.person_id, state=ACTIVE))

    told = held_back(office, filing, "restore", "reviewer", **RESTORE)

    assert told.guard == "no_overlap"
    assert other.no in told.sentence("zh")


def test_a_filing_is_not_restored_over_the_one_that_was_to_replace_it(office: Office) -> None:
    filing = a_terminated(office)
    saved(
        office.database,
        a_filing(
            person_id=filing.person_id, replaces_id=filing.id, destination=BEIJING, state=ACTIVE
        ),
    )

    assert held_back(office, filing, "restore", "reviewer", **RESTORE).guard == "no_overlap"


@pytest.mark.parametrize("trigger", ["activate", "expire", "replace", "terminate", "lapse"])
def test_nobody_takes_the_moves_of_the_calendar_by_hand(office: Office, trigger: str) -> None:
    (step,) = (s for s in FILING.steps if s.trigger == trigger)
    filing = saved(office.database, a_filing(state=step.sources[0]))

    with pytest.raises(SystemOnlyError) as told:
        office.take(filing, trigger, "everybody", "请办理")

    assert "yidi why" in told.value.sentence("zh")


def test_two_people_may_have_a_filing_to_the_same_place(office: Office) -> None:
    first, second = an_active(office), an_active(office, person_id=saved(
        office.database, a_person()
    ).id)  # fmt: skip
    later = {"ends_on": (first.ends_on + A_DAY).isoformat()}

    assert office.take(first, "amend", "applicant", facts=later).dest == "active"
    assert office.again(second).version == 1
