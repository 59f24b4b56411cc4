"""Finding the header of a table (查找表头): titles, notes and groups of columns may stand above it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Any, NamedTuple

HEADER_WITHIN = 20
"""Rows within which the header stands."""

Joined = Callable[[str], bool]
"""Whether the word over a group of columns and that of one of them together are a header."""


class TopRow(NamedTuple):
    """A row near the top. In `spread` a cell that is merged over columns stands in each of them."""

    row: int
    cells: Sequence[str]
    spread: Sequence[str] = ()


class Heading(NamedTuple):
    """A row, or two rows together, that may be the header; `row` is the last of them."""

    row: int
    cells: list[str]


def find_heading(
    rows: Iterable[TopRow], rate: Callable[[Sequence[str]], Any], joined: Joined | None = None
) -> Heading | None:
    """The heading of the first rows that `rate` likes best; the first of equals."""
    top = list(islice(rows, HEADER_WITHIN))
    return max(_headings(top, joined), key=lambda heading: rate(heading.cells), default=None)


def _headings(top: Sequence[TopRow], joined: Joined | None) -> Iterator[Heading]:
    for row in top:
        if any(row.cells):
            yield Heading(row.row, trimmed(row.cells))
    for upper, lower in pairwise(top):
        if any(upper.cells) and any(lower.cells):
            yield Heading(lower.row, trimmed(_together(upper, lower.cells, joined)))


def _together(upper: TopRow, lower: Sequence[str], joined: Joined | None) -> list[str]:
    """A header in two rows: 代办人 over 姓名 is 代办人姓名; where one cell is empty, the other."""
    width = max(len(upper.cells), len(lower))
    cells = []
    for above, over, below in zip(
        _filled(upper.cells, width), _filled(upper.spread or upper.cells, width),
        _filled(lower, width), strict=True,
    ):  # fmt: skip
        both = joined is not None and bool(over and below) and joined(over + below)
        cells.append(over + below if both else below or above)
    return cells


def _filled(cells: Sequence[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]


def trimmed(cells: Sequence[str]) -> list[str]:
    """The cells without the empty ones behind them."""
    last = max((n for n, cell in enumerate(cells) if cell), default=-1)
    return list(cells[: last + 1])
