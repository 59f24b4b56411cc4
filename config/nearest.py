"""The nearest words (相近的写法) to what somebody wrote and nobody knows."""

from collections.abc import Iterable
from difflib import SequenceMatcher

MOST = 3


def nearest(written: str, known: Iterable[str], most: int = MOST) -> list[str]:
    """The known words that are most like it, the best first; in their own order where equally so."""
    folded = written.casefold()
    every = list(dict.fromkeys(known))
    return sorted(every, key=lambda word: -_likeness(folded, word.casefold()))[:most]


def _likeness(written: str, word: str) -> float:
    """How alike two words are; one inside the other is more than letters in common."""
    inside = bool(written) and (written in word or word in written)
    return SequenceMatcher(None, written, word).ratio() + inside
