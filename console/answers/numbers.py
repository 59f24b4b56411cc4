"""Numbers as they were given (编号): whole, or their last eight characters."""

from collections.abc import Sequence

from jobs.app import App
from workflow.service.find_case import own_number


def whole(app: App, given: str) -> str:
    """Return the number that ends as given, of what is the asker's; else what was given."""
    (number,) = whole_each(app, [given])
    return number


def whole_each(app: App, given: Sequence[str]) -> list[str]:
    """Return the same of each."""
    with app.database.reading() as session:
        return [own_number(session, each, app.reach) for each in given]
