"""Rows that are read a part at a time (分段读取), where which of them count shows only in Python."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Row = TypeVar("Row")
Place = TypeVar("Place")
PART = 200
"""How many rows are read at once."""


def read_on(
    read: Callable[[Place], Sequence[Row]], place_of: Callable[[Row], Place], after: Place
) -> Iterator[Row]:
    """The rows behind a place, as long as somebody takes them; `read` gives the next `PART` of them."""
    while part := read(after):
        yield from part
        if len(part) < PART:
            return
        after = place_of(part[-1])
