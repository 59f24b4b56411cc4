"""May a visit be settled directly (直接结算核查): under which filing, by which rule, and what to do if not."""

from typing import Any

import pytest

from models import Category, Event, Report
from tests.conftest import once
from tests.support.builders import A_DAY, AREA, TODAY, saved
from tests.support.visiting import Reception, advice, blocks, codes

pytestmark = once


def test_a_visit_under_a_temporary_filing_is_settled_directly_and_the_filing_is_named(
    there: Reception,
) -> None:
    filing = there.filing()

    answer = there.ask()

    assert (answer["direct"], answer["rule"], answer["filing"]) == (True, "temporary", filing.no)
    assert answer["reasons"][0]["code"] == "filing_in_force"
    assert all(reason["says"] and set(reason) == {"code", "says", "clause", "weight"}
               for reason in answer["reasons"])  # fmt: skip


def test_a_filing_that_was_not_reported_upward_may_not_be_seen_by_the_hospital(
    there: Reception,
) -> None:
    filing, since = there.filing(), TODAY - A_DAY
    waiting = {"case_id": filing.id, "area": AREA, "event": Event.NEW.value, "day": since}
    saved(there.database, Report(seq=2, **waiting))

    answer = there.ask()

    told = next(reason for reason in answer["reasons"] if reason["code"] == "not_reported")
    assert (answer["direct"], told["weight"]) == (True, "note")
    assert f"{filing.no} 自 {since} 起尚未上报" in told["says"]


def test_a_change_that_waits_to_be_reported_hides_no_filing(there: Reception) -> None:
    changed = {"area": AREA, "event": Event.CHANGED.value, "day": TODAY}
    saved(there.database, Report(case_id=there.filing().id, seq=3, **changed))

    assert "not_reported" not in codes(there.ask())


@pytest.mark.parametrize(
    ("category", "rule"),
    [
        (Category.RETIRED_RESETTLED, "long_term"),
        (Category.STATIONED_WORKER, "long_term"),
        (Category.REFERRAL, "referral"),
        (Category.OTHER_TEMPORARY, "temporary"),
    ],
)
def test_the_rule_of_ratio_follows_the_category(
    there: Reception, category: Category, rule: str
) -> None:
    there.filing(category=category)

    assert there.ask()["rule"] == rule


def test_without_a_filing_it_is_not_settled_directly_but_may_be_filed_before_discharge(
    there: Reception,
) -> None:
    answer = there.ask()

    assert (answer["direct"], answer["rule"], answer["filing"]) == (False, "none", None)
    assert blocks(answer) == {"not_filed"}
    assert advice(answer) == ["file_now", "claim_by_hand"]
    assert TODAY.isoformat() in answer["advice"][0]["says"]


def test_after_discharge_a_late_filing_only_helps_the_claim(there: Reception) -> None:
    later = there.on(TODAY + 10 * A_DAY)

    answer = later.ask(enddate=TODAY + 5 * A_DAY)

    assert advice(answer) == ["file_late", "claim_by_hand"]
    last = (TODAY + 90 * A_DAY).isoformat()
    assert last in answer["advice"][0]["says"]
    assert "未核实" in answer["advice"][0]["clause"]


def test_when_the_period_for_late_filing_is_over_the_claim_counts_as_not_filed(
    there: Reception,
) -> None:
    last = there.on(TODAY + 90 * A_DAY).ask(enddate=TODAY)
    over = there.on(TODAY + 91 * A_DAY).ask(enddate=TODAY)

    assert advice(last) == ["file_late", "claim_by_hand"]
    assert advice(over) == ["late_filing_over", "claim_by_hand"]


def test_when_the_period_to_claim_is_over_the_answer_says_so(there: Reception) -> None:
    answer = there.on(TODAY + 500 * A_DAY).ask(enddate=TODAY)

    assert advice(answer) == ["late_filing_over", "claim_too_late"]


def test_a_filing_made_after_the_discharge_does_not_settle_the_stay_directly(
    there: Reception,
) -> None:
    there.filing(starts_on=TODAY - 9 * A_DAY, applied_on=TODAY, late=True)
    days = {"begndate": TODAY - 5 * A_DAY}

    after = there.ask(**days, enddate=TODAY - A_DAY)
    in_time = there.ask(**days, enddate=TODAY)

    assert blocks(after) == {"filed_after_discharge"}
    assert after["rule"] == "temporary"
    assert in_time["direct"]


@pytest.mark.parametrize("state", ["submitted", "returned", "reviewed"])
def test_a_filing_under_way_is_to_be_finished_before_discharge(
    there: Reception, state: str
) -> None:
    filing = there.filing(state=state)

    answer = there.ask()

    assert blocks(answer) == {"not_filed"}
    assert "filing_waiting" in codes(answer)
    assert advice(answer)[0] == "finish_filing"
    assert filing.no in answer["advice"][0]["says"]


def test_a_filing_for_another_place_is_named_with_how_to_change_it(there: Reception) -> None:
    filing = there.filing(destination="310100")

    answer = there.ask()

    assert "filed_elsewhere" in codes(answer)
    assert advice(answer) == ["change_filing", "file_now", "claim_by_hand"]
    assert filing.no in answer["advice"][0]["says"]


def test_a_locked_filing_for_the_same_place_forbids_filing_now(there: Reception) -> None:
    """It begins after the admission and blocks a filing that would cover it."""
    free = TODAY + 100 * A_DAY
    there.filing(
        category=Category.LONG_TERM_RESIDENT, starts_on=TODAY + A_DAY, activated_on=TODAY + A_DAY,
        cancellable_from=free,
    )  # fmt: skip

    answer = there.ask()

    assert "filing_later" in codes(answer)
    assert advice(answer) == ["change_filing", "claim_by_hand"]
    assert free.isoformat() in answer["advice"][0]["says"]


def test_a_lock_that_falls_in_time_leaves_the_late_filing_open(there: Reception) -> None:
    """Until then nothing can be filed; after it a late filing still helps the claim."""
    there.filing(
        category=Category.LONG_TERM_RESIDENT, starts_on=TODAY + A_DAY, activated_on=TODAY + A_DAY,
        cancellable_from=TODAY + 30 * A_DAY,
    )  # fmt: skip

    in_hospital = there.ask()
    at_home = there.on(TODAY + 9 * A_DAY).ask(enddate=TODAY + A_DAY)

    assert advice(in_hospital) == ["change_filing", "file_late", "claim_by_hand"]
    assert advice(at_home) == ["change_filing", "file_late", "claim_by_hand"]


def test_a_long_term_filer_may_file_a_trip_to_a_third_place_at_once(there: Reception) -> None:
    there.filing(category=Category.LONG_TERM_RESIDENT, destination="310100")

    assert advice(there.ask())[0] == "file_now"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"state": "expired", "starts_on": TODAY - 200 * A_DAY, "ends_on": TODAY - A_DAY,
          "activated_on": TODAY - 200 * A_DAY}, "filing_over"),
        ({"state": "cancelled", "ended_by": "annul", "activated_on": TODAY}, None),
        ({"state": "reviewed", "starts_on": TODAY + A_DAY}, None),
    ],
)  # fmt: skip
def test_a_filing_that_does_not_count_is_told_when_it_was_one(
    there: Reception, facts: dict[str, Any], code: str | None
) -> None:
    there.filing(**facts)

    answer = there.ask()

    assert not answer["direct"]
    assert (code in codes(answer)) == (code is not None)


def test_emergency_is_deemed_filed_and_the_hospital_must_flag_it(there: Reception) -> None:
    answer = there.ask(emergency=True)

    assert (answer["direct"], answer["rule"], answer["filing"]) == (True, "emergency", None)
    assert advice(answer) == ["emergency_flag"]


def test_an_emergency_in_an_undesignated_hospital_is_claimed_and_anything_else_is_not_paid(
    there: Reception,
) -> None:
    emergency = there.ask(fixmedins_code="H99999999999", emergency=True)
    ordinary = there.ask(fixmedins_code="H99999999999")

    assert advice(emergency) == ["claim_by_hand"]
    assert advice(ordinary) == ["claim_not_paid"]


def test_a_stay_that_outlives_its_filing_is_settled_directly(there: Reception) -> None:
    there.filing(starts_on=TODAY - 100 * A_DAY, ends_on=TODAY)

    answer = there.ask(enddate=TODAY + 30 * A_DAY)

    assert answer["direct"]
    assert "stay_outlives_filing" in codes(answer)


def test_an_answer_speaks_english(there: Reception) -> None:
    answer = there.ask(lang="en")

    assert "no filing for" in answer["reasons"][0]["says"]
