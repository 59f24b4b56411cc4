"""The overview of a lead: what waits and how long, who has it, what was decided and paid, of their areas."""

import re
from datetime import timedelta

from console.answers.overview import at_rank
from models import ClaimState
from tests.conftest import on_both, once
from tests.support.office import Office
from tests.support.stays import a_stay
from tests.web.test_case_page import TODAY, before


@on_both
def test_what_waits_is_counted_with_the_age_of_the_oldest(office: Office) -> None:
    a_stay(office, state=ClaimState.REVIEW, state_since=TODAY - timedelta(days=9))
    a_stay(office, state=ClaimState.REVIEW, state_since=TODAY)

    with before(office, "approver") as browser:
        page, shown = browser.open("/overview"), browser.read("/overview")

    assert re.search(r"审核 2 9", shown), shown
    assert "<svg" in page and "style=" not in page and "逐日数字" in shown


@on_both
def test_a_decision_counts_on_its_day_with_the_working_days_it_took(office: Office) -> None:
    claim = a_stay(office, applied_on=TODAY - timedelta(days=14))
    office.approve(claim)

    with before(office, "approver") as browser:
        shown = browser.read("/overview")

    assert "超过时限" in shown and re.search(r"大庆市 1 \d+ \d+ 30 0", shown), shown


@once
def test_ranks_are_values_that_were_there() -> None:
    days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30]
    assert (at_rank(days, 50), at_rank(days, 90), at_rank([4], 90)) == (5, 9, 4)
