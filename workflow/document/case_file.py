"""What a document rests on (文书所据): one case with all that belongs to it, loaded beforehand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from config.codes import Regions
from config.policy import AreaBook, Rules
from models import (
    Claim,
    FeeLine,
    Filing,
    Institution,
    Move,
    Person,
    Qualification,
    Receipt,
    Referral,
)
from workflow.benefit.calculation_store import StoredCalculation
from workflow.machine.machine import CaseMachine
from workflow.shared.json_types import JsonObject

AnyCase = Claim | Filing | Qualification | Referral
CASES = (Claim, Filing, Qualification, Referral)
"""The cases of a person, of which documents tell."""


@dataclass(frozen=True)
class CaseFile:
    """One case of a person, the move that the document tells of, and what the book says."""

    machine: CaseMachine
    case: AnyCase
    person: Person
    place: Institution | None
    area: AreaBook
    rules: Rules
    regions: Regions
    today: date
    word: Callable[[str, str], str]
    """The official word of a code in a column of the code tables."""
    moves: Sequence[Move] = ()
    move: Move | None = None
    params: JsonObject | None = None
    """What the notice was written with."""
    receipts: Sequence[Receipt] = ()
    fee_lines: Sequence[FeeLine] = ()
    calculation: StoredCalculation | None = None
    year_paid: Sequence[tuple[str, int]] = ()
    """What the funds paid for the person in the benefit year so far, in 分 by fund."""

    @property
    def claim(self) -> Claim:
        """The case, which is a claim."""
        assert isinstance(self.case, Claim), self.machine.name
        return self.case
