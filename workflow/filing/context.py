"""What lies around a filing (备案的相关信息): the person's other filings, settlements, referrals."""

from dataclasses import dataclass

from models import Filing, Referral
from workflow.machine.context import CaseMoment, Context
from workflow.machine.guard import Guard


@dataclass(frozen=True)
class FilingContext(Context):
    """What the rules of a filing may look at."""

    blockers: tuple[Filing, ...] = ()
    """Filings of the person that the wanted end would overlap."""
    successors: tuple[Filing, ...] = ()
    """Filings that are to replace this one (变更)."""
    settlements: tuple[str, ...] = ()
    """Direct settlements under the filing that stand."""
    referrals: tuple[Referral, ...] = ()
    """The referrals that made the filing."""

    def kept(self, trigger: str) -> dict[str, list[str]]:
        """What annulling keeps: the settlements that rested on the filing."""
        return {"settlements": list(self.settlements)} if trigger == "annul" else {}


FilingMoment = CaseMoment[FilingContext]
FilingGuard = Guard[Filing, FilingMoment]
