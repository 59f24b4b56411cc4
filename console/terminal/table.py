"""How wide the columns of a table are (表格列宽): it fits the terminal, and no number is broken in two."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.cells import cell_len

BETWEEN = 2
"""Blanks between two columns."""
EDGES = 2
"""A blank at each edge."""
LEAST_TEXT = 8
"""A column of text gets no narrower: four Chinese characters."""
_WORD = re.compile(r"[!-~]+")
"""What is written without blanks and without Chinese: numbers, days, amounts, codes."""


class ColumnWidths(NamedTuple):
    """The columns that are shown with their widths, and those that had no room."""

    widths: dict[int, int]
    dropped: list[int]


def draw(
    title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], least: Sequence[int]
) -> list[int]:
    """Print a table that fits the terminal, and return the columns for which there was no room."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    console = Console()
    found = fitted([heads, *rows], console.width - EDGES, least)
    drawn = Table(
        title=title or None,
        header_style="bold",
        box=SIMPLE_HEAD,
        padding=(0, 1, 0, 0),
        pad_edge=False,
    )
    for n, width in found.widths.items():
        drawn.add_column(heads[n], width=width, overflow="fold")
    for row in rows:
        drawn.add_row(*(row[n] for n in found.widths))
    console.print(drawn)
    return found.dropped


def fitted(rows: Sequence[Sequence[str]], room: int, least: Sequence[int] = ()) -> ColumnWidths:
    """The widths of the columns of these rows, the heads among them.

    `least` are the columns that go first where there is no room, the least important in front;
    then the last go. The first stays. Text wraps; a number, a day, an amount stays whole.
    """
    columns = [*zip(*rows, strict=True)]
    shown, dropped = list(range(len(columns))), []
    going = [*least, *(n for n in reversed(shown) if n not in least and n != 0)]
    narrow = {n: _narrowest(cells) for n, cells in enumerate(columns)}
    while going and _whole(narrow[n] for n in shown) > room:
        dropped.append(going.pop(0))
        shown.remove(dropped[-1])
    wide = {n: max(map(cell_len, columns[n])) for n in shown}
    return ColumnWidths(_shared(wide, {n: narrow[n] for n in shown}, room), sorted(dropped))


def _whole(widths: Iterable[int]) -> int:
    listed = list(widths)
    return sum(listed) + BETWEEN * (len(listed) - 1)


def _narrowest(cells: Sequence[str]) -> int:
    """What a column cannot do without: its longest word, and some room for text."""
    words = max((len(word) for cell in cells for word in _WORD.findall(cell)), default=0)
    return max(words, min(LEAST_TEXT, max(map(cell_len, cells))))


def _shared(wide: dict[int, int], narrow: dict[int, int], room: int) -> dict[int, int]:
    """What is too much is taken from the widest columns, as far as they can give."""
    widths = dict(wide)
    while _whole(widths.values()) > room:
        giving = [n for n in widths if widths[n] > narrow[n]]
        if not giving:
            break
        widest = max(giving, key=lambda n: widths[n])
        widths[widest] -= 1
    return widths
