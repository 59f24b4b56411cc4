"""One move for many: tried first, each with its result, paused, gone on with after a kill, never twice."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from console.answers.bulk import BulkFilter, answer_bulk, answer_bulk_preview
from console.answers.moves import MoveOrder
from jobs.app import App
from jobs.office import bulk
from jobs.office.bulk import Wanted
from models import Filing
from models.database import Database
from tests.support.builders import A_DAY, TODAY, a_filing, saved
from tests.support.killing import Points, in_a_process
from tests.support.office import Office
from tests.support.proposing import desk
from workflow.shared.errors import UnknownCaseError

REVIEW = Wanted("review")


def some(office: Office, n: int = 3) -> list[Filing]:
    """Filings that wait to be reviewed."""
    return [saved(office.database, a_filing(due_on=TODAY)) for _ in range(n)]


def ordered(app: App, filings: list[Filing]) -> int:
    """An order to review these filings."""
    return bulk.order(app, [(each.no, each.version) for each in filings], REVIEW)


def reviewed(office: Office, filings: list[Filing]) -> list[int]:
    """How often each was reviewed."""
    return [[m.trigger for m in office.moves(each)].count("review") for each in filings]


def test_what_is_found_is_told_with_who_would_be_refused_and_why_and_nothing_is_done(
    office: Office,
) -> None:
    good, late = some(office, 2), saved(office.database, a_filing(due_on=TODAY - A_DAY))
    bad = saved(office.database, a_filing(materials_ok=False, due_on=TODAY))
    clerk = desk(office, "intake")

    order = MoveOrder("intake")
    wanted = BulkFilter("filing", "submitted")
    told = answer_bulk_preview(clerk, "zh", wanted, "review", order)
    overdue = answer_bulk_preview(
        clerk, "zh", wanted.__class__("filing", "submitted", True), "review", order
    )

    assert {each["no"] for each in told["eligible"]} == {late.no, *(each.no for each in good)}
    (refused,) = told["ineligible"]
    assert refused["no"] == bad.no and refused["error"]["code"] == "guard_failed"
    assert [each["no"] for each in overdue["eligible"]] == [late.no]
    assert reviewed(office, good) == [0, 0]


def test_each_case_has_its_result_and_one_that_changed_meanwhile_is_left_alone(
    office: Office,
) -> None:
    filings, clerk = some(office), desk(office, "intake")
    number = ordered(clerk, filings)
    office.take(filings[1], "return_for_correction", "intake", facts={"missing": ["身份证件"]})

    far = bulk.go_on(clerk, number)

    assert (far.state, far.done, far.refused, far.waiting) == ("done", 2, 1, 0)
    assert reviewed(office, filings) == [1, 0, 1]


def test_a_case_that_is_not_as_it_was_seen_is_left_alone_although_it_waits_again(
    office: Office,
) -> None:
    filings, clerk = some(office), desk(office, "intake")
    number = ordered(clerk, filings)
    office.take(filings[1], "return_for_correction", "intake", facts={"missing": ["身份证件"]})
    office.take(filings[1], "resubmit", "applicant", facts={"materials": ["身份证件"]})

    bulk.go_on(clerk, number)

    assert reviewed(office, filings) == [1, 0, 1]
    refused = [each for each in answer_bulk(clerk, "zh", number)["items"] if each["code"]]
    assert [(each["no"], each["code"]) for each in refused] == [
        (filings[1].no, "changed_meanwhile")
    ]


def test_a_paused_order_stands_still_and_goes_on_when_it_is_told_to(office: Office) -> None:
    filings, clerk = some(office), desk(office, "intake")
    number = ordered(clerk, filings)
    bulk.go_on(clerk, number, seconds=0)
    assert reviewed(office, filings) == [1, 0, 0], "a slice is at least one case"

    bulk.pause(clerk, number, paused=True)
    assert bulk.go_on(clerk, number).waiting == 2
    bulk.pause(clerk, number, paused=False)

    assert bulk.go_on(clerk, number).state == "done"
    assert reviewed(office, filings) == [1, 1, 1]


def test_an_order_is_its_owners_alone(office: Office) -> None:
    number = ordered(desk(office, "intake"), some(office, 1))

    with pytest.raises(UnknownCaseError):
        bulk.go_on(desk(office, "reviewer"), number)


def test_two_who_go_on_at_once_take_every_case_once(office: Office) -> None:
    filings = some(office, 4)
    apps = [desk(office, "intake"), desk(office, "intake")]
    number = ordered(apps[0], filings)

    def goes_on(app: App) -> None:
        while bulk.go_on(app, number).waiting:
            pass

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(goes_on, apps))

    assert reviewed(office, filings) == [1, 1, 1, 1]
    assert bulk.progress(apps[0], number).done == 4


def test_killed_at_any_write_it_goes_on_and_nothing_is_done_twice_or_lost(
    office: Office, tmp_path: Path
) -> None:
    filings, clerk = some(office, 2), desk(office, "intake")
    number, url = ordered(clerk, filings), office.database.url

    killed = 0
    while bulk.progress(clerk, number).waiting:
        # Nothing of a connection is shared with the child.
        office.database.close()

        def goes_on(point: int = killed) -> None:
            own = Database(url)
            points = Points(point, tmp_path)
            points.watch(own)
            bulk.go_on(replace(clerk, database=own), number)

        code = in_a_process(goes_on, tmp_path / "told")
        assert code in (None, 0), (tmp_path / "told").read_text("utf-8")
        assert sum(reviewed(office, filings)) == bulk.progress(clerk, number).done
        killed += 1

    assert reviewed(office, filings) == [1, 1]
    assert killed >= 4, "there were points before a commit"
