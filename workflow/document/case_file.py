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
    Payment,
    Person,
    Qualification,
    Receipt,
    Referral,
)
from workflow.benefit.calculation_store import StoredCalculation
from workflow.machine.machine import CaseMachine
from workflow.shared.json_types import Json, JsonObject

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
    payment: Payment | None = None
    """The payment that the move confirms."""
    hospitals: Sequence[str] = ()
    """The names of the hospitals that were chosen for a chronic disease."""
    papers: Sequence[str] = ()
    """The papers that an application of this kind needs."""
    served: JsonObject | None = None
    """The document that is handed over, for the proof of its service: title, number."""

    @property
    def claim(self) -> Claim:
        """The case, which is a claim."""
        assert isinstance(self.case, Claim), self.machine.name
        return self.case

    @property
    def filing(self) -> Filing:
        """The case, which is a filing."""
        assert isinstance(self.case, Filing), self.machine.name
        return self.case

    @property
    def facts(self) -> JsonObject:
        """What the move kept; nothing of what became of the case later."""
        return dict(self.move.facts or {}) if self.move else {}

    def kept(self, name: str, now: Json) -> Json:
        """A value as the move kept it; as it is now where no move tells."""
        return self.facts.get(name, now)
