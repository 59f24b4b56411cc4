"""The moves on the page of a case (可以办理): those that are mine, what holds others back, what comes by itself."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from workflow.machine.asker_guards import ANOTHER_ROLE
from workflow.records.going_on import ONWARD
from workflow.referral.machine import REFERRAL
from workflow.service.machines import TAKEN

BY_FORM = TAKEN | {REFERRAL.name}
"""The machines whose moves are taken by a form of their own page."""
Way = Mapping[str, Any]
"""A way on, as `why` tells it."""


class ShownMoves(NamedTuple):
    """The ways on from where a case stands, as its page sorts them for whoever asks."""

    mine: Sequence[Way]
    """What they may take now; that by which the case goes on first."""
    held: Sequence[Way]
    """What is of their role, and held back: by the case, or by what they are or did."""
    others: Sequence[Way]
    """What is for other roles."""
    automatic: Sequence[Way]
    """What the system does, with its day."""


def moves_of(kind: str, ways: Sequence[Way]) -> ShownMoves:
    """The ways on from a case of this kind; what has pages of its own is no button here."""
    people = [each for each in ways if each["by"] != ["system"]]
    others = [each for each in people if _for_others(each)]
    theirs = [each for each in people if not _for_others(each)]
    taken = kind in BY_FORM
    return ShownMoves(
        sorted((each for each in theirs if each["allowed"] and taken), key=_aside),
        [each for each in theirs if not (each["allowed"] and taken)],
        others,
        [each for each in ways if each["by"] == ["system"] and each["automatic_on"]],
    )


def _aside(way: Way) -> bool:
    """Whether a move is none of those by which a case goes on: these stand first."""
    return way["trigger"] not in ONWARD


def _for_others(way: Way) -> bool:
    return any(each["guard"] == ANOTHER_ROLE for each in way["blocked_by"])
