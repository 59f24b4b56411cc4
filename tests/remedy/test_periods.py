"""Until when a decision can be contested and is answered: each day by the law, never on a day off."""

from datetime import date

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import FAR, AppealKind, Procedure
from tests.support.builders import AREA, TODAY
from workflow.machine.context import Moment
from workflow.remedy.periods import answer_due, remedy_periods, working_days_left


@pytest.fixture
def moment(book: PolicyBook, calendar: WorkCalendar) -> Moment:
    """Today in Daqing."""
    return Moment(TODAY, book.rules(AREA, TODAY), calendar)


def test_sixty_days_and_six_months_begin_the_day_after_somebody_knows(moment: Moment) -> None:
    periods = remedy_periods(date(2026, 3, 4), moment)

    # 3 May is the second day of the holidays, and the 6th the first day of work after them.
    assert periods.reconsideration.due_on == date(2026, 5, 6)
    assert periods.lawsuit.due_on == date(2026, 9, 4)


def test_whoever_was_not_told_of_the_remedy_has_a_year(moment: Moment) -> None:
    untold = remedy_periods(date(2026, 3, 4), moment, told=False)

    assert untold.reconsideration.due_on == date(2027, 3, 4)


@pytest.mark.parametrize(
    ("kind", "procedure", "due"),
    [
        (AppealKind.RECONSIDERATION, Procedure.ORDINARY, date(2026, 3, 18)),
        (AppealKind.RECONSIDERATION, Procedure.SIMPLE, date(2026, 3, 11)),
        (AppealKind.LAWSUIT, "", date(2026, 3, 19)),
        (AppealKind.REVIEW, "", FAR),
    ],
)
def test_the_agency_answers_within_the_days_of_the_law(
    moment: Moment, kind: AppealKind, procedure: str, due: date
) -> None:
    assert answer_due(kind, procedure, date(2026, 3, 4), moment).due_on == due


def test_days_left_count_down_over_days_off_and_go_on_below_nothing(calendar: WorkCalendar) -> None:
    friday, monday = date(2026, 3, 6), date(2026, 3, 9)

    assert working_days_left(monday, friday, calendar) == 1
    assert working_days_left(monday, monday, calendar) == 0
    assert working_days_left(friday, monday, calendar) == -1
