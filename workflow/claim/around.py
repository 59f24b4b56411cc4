"""What lies around one claim (报销的周边), as one statement found it: handed on to whoever answers about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models import Account, Move
from workflow.benefit.claim_data import ClaimData
from workflow.benefit.value_sheets import Behind
from workflow.moves.history import SAMPLING_KEY
from workflow.shared.represented import Represented


@dataclass(frozen=True)
class BesideClaim:
    """The rows of the person and the place of a claim, and of what there is anything at all.

    `looked` are the signs that were looked for in the state of the claim, `there` those found.
    """

    data: ClaimData
    represented: Represented | None
    looked: frozenset[str]
    there: frozenset[str]

    def any(self, sign: str) -> bool:
        """Whether there may be any of it: of what was not looked for nobody knows."""
        return sign in self.there or sign not in self.looked


@dataclass(frozen=True)
class Around(BesideClaim):
    """The same with the moves of the claim, its money, and what an amount rests on."""

    moves: Sequence[Move]
    settings: Mapping[str, str]
    accounts: Mapping[Account, int]
    behind: Behind | None
    """The calculation of the claim with what it rests on."""

    @property
    def sampling_key(self) -> bytes:
        """The secret behind the draw for rechecks."""
        return bytes.fromhex(self.settings.get(SAMPLING_KEY, ""))


def may_be(around: BesideClaim | None, sign: str) -> bool:
    """Whether there may be any of it around a claim: where nobody looked around, of everything."""
    return around is None or around.any(sign)
