"""Ours and the floor in turns (轮流测量): A B, B A, A B …, so that what drifts drifts for both."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Turn:
    """One turn: how many cases in how many seconds."""

    cases: int
    seconds: float

    @property
    def each(self) -> float:
        """Microseconds a case."""
        return self.seconds * 1e6 / self.cases


@dataclass(frozen=True)
class Contest:
    """The turns of both; turn n of the one ran next to turn n of the other."""

    ours: Sequence[Turn]
    floor: Sequence[Turn]

    @property
    def each(self) -> tuple[float, float]:
        """The medians, in microseconds a case."""
        one, other = ([turn.each for turn in turns] for turns in (self.ours, self.floor))
        return statistics.median(one), statistics.median(other)

    @property
    def ratio(self) -> float:
        """Median over median."""
        ours, floor = self.each
        return ours / floor

    @property
    def spread(self) -> tuple[float, float]:
        """The least and the greatest ratio of two turns that ran next to each other."""
        ratios = [one.each / other.each for one, other in zip(self.ours, self.floor, strict=True)]
        return min(ratios), max(ratios)


Side = Callable[[int], int]
"""Does what is due in a band and says how many cases that were."""


def in_turns(
    pairs: int,
    ours: Side,
    floor: Side,
    between: Callable[[], None] = lambda: None,
    *,
    first: int = 0,
) -> Contest:
    """Measure both over bands `first`, `first + 1` …, each band once; who begins alternates."""
    turns: dict[str, list[Turn]] = {"ours": [], "floor": []}
    sides = {"ours": ours, "floor": floor}
    for pair in range(pairs):
        order = ("ours", "floor") if pair % 2 == 0 else ("floor", "ours")
        for place, name in enumerate(order):
            between()
            turns[name].append(timed(sides[name], first + 2 * pair + place))
    return Contest(turns["ours"], turns["floor"])


def timed(side: Side, band: int) -> Turn:
    """One turn."""
    began = time.perf_counter()
    cases = side(band)
    seconds = time.perf_counter() - began
    assert cases, f"nothing was due in band {band}"
    return Turn(cases, seconds)
