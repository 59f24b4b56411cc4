"""Spending laid along bands (费用段). Positions are 分 in hundred-millionths."""

from workflow.benefit.plan import Edges


def parts_in_bands(edges: Edges, low: int, high: int) -> list[tuple[int, int]]:
    """The parts of [low, high] that lie in each band, with its rate; all in hundred-millionths."""
    found = []
    for to, rate in edges:
        end = high if to is None or to > high else to
        if end > low:
            found.append((end - low, rate))
            low = end
    return found
