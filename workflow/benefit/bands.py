"""Spending laid along bands (费用段). Positions are 分 in hundred-millionths."""

from collections.abc import Iterator

from config.policy_shapes import ONE
from workflow.benefit.plan import Band


def pieces(bands: tuple[Band, ...], low: int, high: int) -> Iterator[tuple[int, int]]:
    """The parts of [low, high] that lie in each band, with its rate; all in hundred-millionths."""
    for band in bands:
        end = high if band.to is None else min(high, band.to * ONE)
        if end > low:
            yield end - low, band.rate
            low = end
