"""Numbers as they were given (编号): whole, or their last eight characters."""

from collections.abc import Sequence

from jobs.app import App
from workflow.machine.machine import CaseMachine
from workflow.service.find_case import find_case, own_number
from workflow.service.machines import NUMBERED
from workflow.shared.errors import UnknownCaseError

AREA, KIND = 6, 2
"""A number of ours: the area, then what it is of."""


def whole(app: App, given: str) -> str:
    """Return the number that ends as given, of what is the asker's; else what was given."""
    (number,) = whole_each(app, [given])
    return number


def whole_each(app: App, given: Sequence[str]) -> list[str]:
    """Return the same of each."""
    with app.database.reading() as session:
        return [own_number(session, each, app.reach) for each in given]


def machine_of(no: str) -> CaseMachine:
    """The machine of what has this number of ours."""
    return NUMBERED[no[AREA : AREA + KIND]]


def of_machine(app: App, machine: str, given: str) -> str:
    """Return a number as it was given, whole; one that is of another kind of case is nobody's."""
    with app.database.reading() as session:
        found, record = find_case(session, given, app.reach)
    if found.name != machine:
        raise UnknownCaseError(given)
    number: str = record.no
    return number
