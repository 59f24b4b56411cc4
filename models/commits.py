"""How many commits this process has asked for (提交次数): whether something may have been written."""


class Commits:
    """A count that only rises."""

    asked = 0


def note(*_: object) -> None:
    """A commit begins; from here on nobody can say that nothing was written."""
    Commits.asked += 1
