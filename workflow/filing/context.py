"""The context of a filing (备案的相关信息): the person's other filings, settlements, referrals."""

from dataclasses import dataclass

from models import Filing, Referral
from workflow.machine.context import CaseMoment, Context
from workflow.machine.guard import StaffGuard
from workflow.shared.json_types import JsonObject


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

    def kept(self, trigger: str) -> JsonObject:
        """The settlements that rested on the filing, which annulling keeps."""
        return {"settlements": list(self.settlements)} if trigger == "annul" else {}


FilingMoment = CaseMoment[FilingContext]
FilingGuard = StaffGuard[Filing, FilingMoment]
