"""The two clocks of a claim (办理时限): the national outer bound and the area's promise.

Both stand still while the claim is with the applicant (退回补正、待邮寄、已寄出) and go on with the
working days that were left. That the national clock stands still is our reading.
"""

from datetime import date

from models import FAR, Claim
from workflow.machine.context import Moment
from workflow.machine.guard import Row, Values, either, least


def stops(row: Row, moment: Moment) -> Values:
    """The clocks stand still from today, or from when they already did."""
    return {"stopped_on": least(row.stopped_on, moment.today), "due_on": FAR, "overdue_since": FAR}


def goes_on(claim: Claim, moment: Moment, *, review: bool) -> Values:
    """The clocks go on with what was left; entering review starts the promise the first time."""
    national = _moved(claim.national_due_on, claim.stopped_on, moment)
    promise = _moved(claim.promise_due_on, claim.stopped_on, moment)
    if review and promise == FAR:
        promise = moment.calendar.add(moment.today, moment.rules["promised_decision_days"]).due_on
    due = min(national, promise)
    return {
        "stopped_on": FAR, "national_due_on": national, "promise_due_on": promise, "due_on": due,
        "due_provisional": moment.calendar.provisional(due),
    }  # fmt: skip


def enters_review(row: Row, moment: Moment) -> Values:
    """The same for cases that come into review with their clocks running: no day depends on the
    case alone, so it is SQL as well."""
    start = moment.calendar.add(moment.today, moment.rules["promised_decision_days"])
    promise = least(row.promise_due_on, start.due_on)
    bound_first = row.national_due_on < promise
    return {
        "promise_due_on": promise,
        "due_on": either(bound_first, row.national_due_on, promise),
        # Until now the national bound was the deadline, and its mark stands on the case.
        "due_provisional": either(bound_first, row.due_provisional, start.provisional),
    }


def _moved(due_on: date, stopped_on: date, moment: Moment) -> date:
    """A due day after a pause; one that was over when the pause began stays where it was."""
    if FAR in (due_on, stopped_on) or due_on < stopped_on:
        return due_on
    return moment.calendar.add(moment.today, moment.calendar.between(stopped_on, due_on)).due_on
