"""How a second person stood by a move (双人办理方式): confirmed by their own sign-in, or named in a rehearsal."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from workflow.shared.json_types import JsonObject

_HOW: ContextVar[JsonObject | None] = ContextVar("how", default=None)
NAMED: JsonObject = {"second_trusted": True}
"""Of a second person whom the first named, in a rehearsal (演练中代填)."""


def confirmed_by(no: str) -> JsonObject:
    """Of a second person who confirmed this proposal."""
    return {"proposal": no}


@contextmanager
def by_two(how: JsonObject) -> Iterator[None]:
    """Whatever moves in this context and keeps a second person keeps how they stood by it as well."""
    before = _HOW.set(how)
    try:
        yield
    finally:
        _HOW.reset(before)


def marked(facts: JsonObject) -> JsonObject:
    """The facts of a move; with a second person also how they stood by it."""
    return facts | (_HOW.get() or {}) if facts.get("second") else facts
