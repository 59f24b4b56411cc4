"""The context of a filing (备案的相关信息): the person's other filings, settlements, referrals."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models import Filing, Referral
from workflow.machine.context import CaseMoment, Context
from workflow.machine.guard import StaffGuard
from workflow.shared.json_types import Json, JsonObject


@dataclass(frozen=True)
class FilingContext(Context):
    """The facts around a filing that its rules look at."""

    blockers: tuple[Filing, ...] = ()
    """Filings of the person that the wanted end would overlap."""
    successors: tuple[Filing, ...] = ()
    """Filings that are to replace this one (变更)."""
    settlements: tuple[str, ...] = ()
    """Direct settlements under the filing that stand."""
    referrals: tuple[Referral, ...] = ()
    """The referrals that made the filing."""

    held: Mapping[str, Json] = field(default_factory=dict)
    """What the filing held of that which is to be amended (变更前)."""

    def kept(self, trigger: str) -> JsonObject:
        """The settlements that rested on the filing, which annulling keeps; what an amendment replaced."""
        if trigger == "amend":
            return {"before": dict(self.held)}
        return {"settlements": list(self.settlements)} if trigger == "annul" else {}


FilingMoment = CaseMoment[FilingContext]
FilingGuard = StaffGuard[Filing, FilingMoment]
