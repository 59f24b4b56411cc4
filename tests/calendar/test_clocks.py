"""A clock counts from where it was last set going (期限重算的起点)."""

from types import SimpleNamespace
from typing import Any

import pytest

from tests.support.builders import a_claim
from tests.support.notice_2027 import always, day
from workflow.machine.deadline_recount import began


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
