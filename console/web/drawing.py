"""Bars and lines as SVG (图), laid out here so that a template only writes them down."""

from collections.abc import Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 600, 120


class Bar(NamedTuple):
    """One bar: where it stands, how wide and high it is, and what it says."""

    x: float
    y: float
    width: float
    height: float
    title: str


def bars(values: Sequence[float], titles: Sequence[str], most: float = 0) -> list[Bar]:
    """A bar for each value, on the scale of `most`, or of the highest."""
    step, most = WIDTH / max(1, len(values)), most or max(values, default=0) or 1
    found = []
    for n, (value, title) in enumerate(zip(values, titles, strict=True)):
        high = round(value / most * (HEIGHT - 4), 1)
        found.append(Bar(round(n * step + 1, 1), HEIGHT - high, round(step - 2, 1), high, title))
    return found


def line(values: Sequence[float], most: float) -> str:
    """The points of a line through the values, on the scale of `most`."""
    step = WIDTH / max(1, len(values))
    return " ".join(
        f"{round((n + 0.5) * step, 1)},{round(HEIGHT - value / (most or 1) * (HEIGHT - 4), 1)}"
        for n, value in enumerate(values)
    )
