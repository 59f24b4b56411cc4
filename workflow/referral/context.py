"""What lies around a referral (转诊的相关信息): where it was used, what was settled elsewhere."""

from dataclasses import dataclass

from models import Referral
from workflow.machine.context import CaseMoment, Context
from workflow.machine.guard import Guard


@dataclass(frozen=True)
class ReferralContext(Context):
    """What the rules of a referral may look at."""

    uses: tuple[str, ...] = ()
    """Settlements and claims of the person at the receiving hospital (转诊使用)."""
    settlements: tuple[str, ...] = ()
    """Settlements under its filing elsewhere."""


ReferralMoment = CaseMoment[ReferralContext]
ReferralGuard = Guard[Referral, ReferralMoment]
