"""Numbers as they were given (编号): whole, or their last eight characters."""

from collections.abc import Sequence

from jobs.app import App
from workflow.shared.short_numbers import whole_number


def whole(app: App, given: str) -> str:
    """Return the number that ends as given; or what was given, where none does."""
    (number,) = whole_each(app, [given])
    return number


def whole_each(app: App, given: Sequence[str]) -> list[str]:
    """Return the same of each."""
    with app.database.reading() as session:
        return [whole_number(session, each) for each in given]
