"""The way back of what lapsed: by a postmark in time, by two reviewers, or by applying again."""

from datetime import date
from typing import Any

import pytest

from models import ClaimState, FilingState, QualificationState, Receipt
from tests.support.builders import (
    A_DAY,
    AREA,
    TODAY,
    a_claim,
    a_filing,
    a_qualification,
    brought,
    saved,
)
from tests.support.office import Office
from workflow.claim.precheck_data import precheck_payload
from workflow.claim.precheck_rules import pre_check
from workflow.shared.errors import GuardFailedError
from workflow.shared.months import add_months

ENDED = TODAY - 20 * A_DAY
WAYS_BACK: dict[str, dict[str, Any]] = {
    "restore_lapsed": {
        "actor": "reviewer",
        "reason": "提醒未曾送达",
        "facts": {"second": "reviewer2"},
    },
    "reinstate": {"actor": "intake", "facts": {"posted_on": ENDED.isoformat()}},
}
CASES: dict[str, Any] = {
    "filing": lambda: a_filing(state="returned", ended_by="lapse", period_ends_on=ENDED),
    "claim": lambda: a_claim(state="returned", return_to="returned"),
    "entitlement": lambda: a_qualification(state="returned"),
}


def lapsed(office: Office, case: Any, came_from: str = "returned") -> Any:
    """The case, lapsed after its period of twenty days ago."""
    gone = "cancelled" if "ended_by" in type(case).model_fields else "lapsed"
    case.state = came_from
    saved(office.database, case)
    facts = {"period_ends_on": ENDED.isoformat(), "reminded_on": ENDED.isoformat()}
    with office.database.writing() as session:
        held = session.get_one(type(case), case.id)
        brought(session, held, gone, TODAY - A_DAY, "lapse", "system", facts)
        held.period_ends_on = date(9999, 12, 31)
    return case


def with_a_receipt(office: Office, claim: Any, number: str, *, released: bool) -> Any:
    return saved(office.database, Receipt(
        claim_id=claim.id, area=AREA, code="23060125", number=number, total=claim.total,
        issued_on=claim.discharged_on, released=released,
    ))  # fmt: skip


def refused(office: Office, case: Any, trigger: str, **asked: Any) -> GuardFailedError:
    with pytest.raises(GuardFailedError) as told:
        office.take(case, trigger, **(WAYS_BACK[trigger] | asked))
    return told.value


@pytest.mark.parametrize("machine", CASES)
@pytest.mark.parametrize("trigger", WAYS_BACK)
def test_what_lapsed_is_taken_up_again_with_a_new_period(
    office: Office, machine: str, trigger: str
) -> None:
    case = lapsed(office, CASES[machine]())

    office.take(case, trigger, **WAYS_BACK[trigger])

    again = office.again(case)
    period = office.moment().rules["correction_days"]
    assert again.state == "returned"
    assert again.period_ends_on == office.calendar.add(TODAY, period).due_on
    assert getattr(again, "ended_by", "") == ""


def test_a_claim_whose_originals_were_awaited_awaits_them_again(office: Office) -> None:
    claim = lapsed(office, a_claim(return_to="awaiting_parcel"), "awaiting_parcel")

    office.take(claim, "reinstate", **WAYS_BACK["reinstate"])
    assert office.again(claim).state == ClaimState.AWAITING_PARCEL
    office.take(claim, "receive", "intake", facts={"originals": 3, "posted_on": ENDED.isoformat()})

    assert office.again(claim).state == ClaimState.REVIEW
    (received,) = (move for move in office.moves(claim) if move.trigger == "receive")
    assert (received.facts or {})["posted_on"] == ENDED.isoformat()


def test_a_postmark_after_the_end_takes_nothing_up(office: Office) -> None:
    claim = lapsed(office, CASES["claim"]())

    late = {"posted_on": (ENDED + A_DAY).isoformat()}
    told = refused(office, claim, "reinstate", facts=late)

    assert (told.guard, str(told.values["ended"])) == ("posted_in_time", ENDED.isoformat())


def test_restoring_needs_a_second_person(office: Office) -> None:
    claim = lapsed(office, CASES["claim"]())

    told = refused(office, claim, "restore_lapsed", facts={"second": "reviewer"})

    assert told.guard == "second_person"


@pytest.mark.parametrize("trigger", WAYS_BACK)
def test_the_receipts_are_taken_again_or_stand_in_the_way(office: Office, trigger: str) -> None:
    free, used = lapsed(office, CASES["claim"]()), lapsed(office, CASES["claim"]())
    bill = with_a_receipt(office, free, "0000000001", released=True)
    with_a_receipt(office, used, "0000000002", released=True)
    with_a_receipt(office, saved(office.database, a_claim()), "0000000002", released=False)

    office.take(free, trigger, **WAYS_BACK[trigger])

    assert not office.again(bill).released
    assert refused(office, used, trigger).guard == "receipts_free"


@pytest.mark.parametrize("trigger", WAYS_BACK)
def test_a_filing_or_qualification_applied_for_meanwhile_stands_in_the_way(
    office: Office, trigger: str
) -> None:
    filing = lapsed(office, CASES["filing"]())
    saved(office.database, a_filing(person_id=filing.person_id, state=FilingState.SUBMITTED))
    held = lapsed(office, CASES["entitlement"]())
    saved(office.database, a_qualification(
        person_id=held.person_id, disease=held.disease, state=QualificationState.APPLIED,
    ))  # fmt: skip

    assert refused(office, filing, trigger).guard == "no_overlap"
    assert refused(office, held, trigger).guard == "none_pending"


def test_a_filing_that_was_cancelled_did_not_lapse(office: Office) -> None:
    filing = saved(office.database, a_filing(state="cancelled", ended_by="cancel"))

    assert refused(office, filing, "restore_lapsed").guard == "lapsed"


def test_whoever_applies_again_after_a_lapse_keeps_the_first_day(office: Office) -> None:
    """Applied in time, lapsed; applied again when the claim period was over: it still counts as in time."""
    discharged = TODAY - 400 * A_DAY
    in_time = add_months(discharged, 12) - A_DAY
    facts = {"discharged_on": discharged, "admitted_on": discharged - 3 * A_DAY}
    first = lapsed(office, a_claim(applied_on=in_time, **facts))
    with_a_receipt(office, first, "0000000003", released=True)
    same = {**facts, "person_id": first.person_id, "institution_id": first.institution_id}
    again = saved(office.database, a_claim(applied_on=TODAY, state="precheck", **same))
    with_a_receipt(office, again, "0000000003", released=False)
    another = saved(office.database, a_claim(applied_on=TODAY, state="precheck", **same))
    with_a_receipt(office, another, "0000000004", released=False)

    kept, late = found(office, again), found(office, another)

    assert "too_late" not in kept
    assert first.no in kept["first_day_kept"]
    assert "too_late" in late


def found(office: Office, claim: Any) -> dict[str, str]:
    with office.database.reading() as session:
        facts = precheck_payload(session, [claim], office.book)[claim.id]
        return {f.code: f.says.zh for f in pre_check(claim, facts, office.moment())}
