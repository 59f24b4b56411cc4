"""Until when a decision can be contested, and until when the agency answers (救济期限与答复期限)."""

from datetime import date, timedelta
from typing import NamedTuple

from config.workdays import Deadline, WorkCalendar
from models import FAR, AppealKind, Procedure
from workflow.machine.context import Moment
from workflow.shared.months import add_months


class RemedyPeriods(NamedTuple):
    """The last days to contest a decision: at the organ, at the court; each on a working day."""

    reconsideration: Deadline
    lawsuit: Deadline


def remedy_periods(known_on: date, moment: Moment, *, told: bool = True) -> RemedyPeriods:
    """The last days to contest what somebody came to know on this day.

    The day itself is not counted, and a last day off moves to the next working day: by analogy
    with 民事诉讼法 第八十五条, as we read it. Where the remedy was not told, reconsideration may be applied
    for up to a year (行政复议法 第二十条).
    """
    rules, calendar = moment.rules, moment.calendar
    by = known_on + timedelta(days=rules["reconsideration_days"])
    if not told:
        by = add_months(known_on, rules["reconsideration_untold_months"])
    suit = add_months(known_on, rules["lawsuit_months"])
    return RemedyPeriods(calendar.roll(by), calendar.roll(suit))


def answer_due(kind: str, procedure: str, received_on: date, moment: Moment) -> Deadline:
    """The last day to answer what came in on a day; FAR where no law sets one.

    A reconsideration: working days from the copy of the application (行政复议法 第四十八条、第五十四条、
    第八十八条). A suit: days from the copy of the complaint (行政诉讼法 第六十七条).
    """
    rules, calendar = moment.rules, moment.calendar
    match kind:
        case AppealKind.RECONSIDERATION:
            simple = procedure == Procedure.SIMPLE
            name = "reconsideration_answer_days_simple" if simple else "reconsideration_answer_days"
            return calendar.add(received_on, rules[name])
        case AppealKind.LAWSUIT:
            return calendar.roll(received_on + timedelta(days=rules["lawsuit_answer_days"]))
        case _:
            return Deadline(FAR, provisional=False)


def working_days_left(due_on: date, today: date, calendar: WorkCalendar) -> int:
    """The working days that are left until a day, that day included; negative when it is over."""
    if due_on >= today:
        return calendar.between(today, due_on)
    return -calendar.between(due_on, today)
